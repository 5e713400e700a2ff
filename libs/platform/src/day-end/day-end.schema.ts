import type { BusinessDate, Id } from '@lumbung/kernel';
import { Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { Connection } from '../graphql/connection.js';
import { BusinessDateScalar, DateTimeScalar } from '../graphql/scalars.js';

export const DayEndState = { RUNNING: 'RUNNING', DONE: 'DONE', PROBLEM: 'PROBLEM' } as const;
export type DayEndState = keyof typeof DayEndState;
registerEnumType(DayEndState, {
  name: 'DayEndState',
  description: 'How far the end of a day has come.',
  valuesMap: {
    RUNNING: { description: 'The worker is at it, or will go on with it.' },
    DONE: { description: 'All of it is done.' },
    PROBLEM: { description: 'A step could not go on; it is tried again by itself, and at once when somebody asks.' },
  },
});

@ObjectType({ description: 'One step of the end of a day, such as the interest of a month.' })
export class DayEndStepReport {
  @Field({ description: 'Such as `savings.interest`.' }) name: string;
  @Field({ description: 'What is done, in words.' }) label: string;
  @Field(() => DayEndState) state: DayEndState;
  @Field(() => Int, { description: 'How many things it did, in all its runs: accounts posted, deposits rolled over.' })
  done: number;
  @Field(() => Int, { description: 'How many it looked at in this run.' }) checked: number;
  @Field(() => Int, { nullable: true, description: 'How many there are to look at, where that is known.' })
  total: number | null;
  @Field(() => Float, { nullable: true, description: 'From 0 to 1; null where it is not known.' })
  progress: number | null;
  @Field(() => String, { nullable: true, description: 'Why it could not go on, for the officers.' })
  problem: string | null;
  @Field(() => String, { nullable: true, description: 'The code of the refusal, or INTERNAL_SERVER_ERROR.' })
  problemCode: string | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it is tried again by itself; null where it is not.',
  })
  againAt: string | null;
  @Field(() => DateTimeScalar) startedAt: string;
  @Field(() => DateTimeScalar, { nullable: true }) finishedAt: string | null;
}

@ObjectType({ description: 'What was done at the end of one day (tutup hari), and what of it is not done yet.' })
export class DayEndRun {
  readonly __typename: 'DayEndRun';
  @Field(() => ID) id: Id<'DayEndRun'>;
  @Field(() => BusinessDateScalar, { description: 'The day that ended.' }) businessDate: BusinessDate;
  @Field(() => DayEndState) state: DayEndState;
  @Field(() => DateTimeScalar) startedAt: string;
  @Field(() => DateTimeScalar, { nullable: true }) finishedAt: string | null;
  @Field(() => [DayEndStepReport], { description: 'In the order in which they began.' }) steps: DayEndStepReport[];
}

@ObjectType({ description: 'Ends of days, newest first.' })
export class DayEndRunConnection extends Connection(DayEndRun) {}

@ObjectType({ description: 'What will be done next at the end of a day.' })
export class DayEndPlan {
  @Field({ description: 'Such as `savings.interest`.' }) name: string;
  @Field({ description: 'What is done, in words.' }) label: string;
  @Field(() => BusinessDateScalar, { description: 'The day at whose end.' }) businessDate: BusinessDate;
  @Field(() => DateTimeScalar, { description: 'When the worker begins with it.' }) dueAt: string;
}

@InputType({
  description: 'Asks for the end of a day to be done again: what was done stays, what is missing is added.',
})
export class RepeatDayEndInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() runId: string;
}
