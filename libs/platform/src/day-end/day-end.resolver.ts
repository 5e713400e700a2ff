import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { PageArgs } from '../graphql/connection.js';
import { Allow } from '../permissions/allow.js';
import { DayEndRunsService } from './day-end-runs.service.js';
import { DayEndPermission } from './day-end.permissions.js';
import { DayEndPlan, DayEndRun, DayEndRunConnection, RepeatDayEndInput } from './day-end.schema.js';

@ArgsType()
class DayEndRunArgs {
  @Field(() => ID) @IsUUID() id: string;
}

@Resolver(() => DayEndRun)
export class DayEndResolver {
  constructor(private readonly service: DayEndRunsService) {}

  @Query(() => DayEndRunConnection, {
    description: '[permission: dayEnd.view] What was done at the ends of days, the latest first.',
  })
  @Allow(DayEndPermission.View)
  dayEndRuns(@Args() page: PageArgs): Promise<DayEndRunConnection> {
    return this.service.runs(page);
  }

  @Query(() => DayEndRun, { description: '[permission: dayEnd.view] One end of a day, with how far it has come.' })
  @Allow(DayEndPermission.View)
  dayEndRun(@Args() { id }: DayEndRunArgs): Promise<DayEndRun> {
    return this.service.one(id);
  }

  @Query(() => [DayEndPlan], { description: '[permission: dayEnd.view] What will be done next, soonest first.' })
  @Allow(DayEndPermission.View)
  dayEndPlans(): Promise<DayEndPlan[]> {
    return this.service.plans();
  }

  @Mutation(() => DayEndRun, {
    description:
      '[permission: dayEnd.run] Has the end of a day done again, at once. What was posted stays and is not posted again.',
  })
  @Allow(DayEndPermission.Run)
  repeatDayEnd(@Args('input') input: RepeatDayEndInput): Promise<DayEndRun> {
    return this.service.repeat(input);
  }
}
