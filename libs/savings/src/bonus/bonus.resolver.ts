import { Allow } from '@lumbung/platform';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { SavingsPermission } from '../savings.permissions.js';
import { DecideSavingsBonusInput, SavingsBonus, SavingsBonusResult } from './bonus.schema.js';
import { SavingsBonusService } from './bonus.service.js';

@ArgsType()
class SavingsBonusesArgs {
  @Field(() => ID) @IsUUID() productId: string;
}

@Resolver(() => SavingsBonus)
export class SavingsBonusResolver {
  constructor(private readonly service: SavingsBonusService) {}

  @Query(() => [SavingsBonus], {
    description: '[permission: savings.view] Bonuses of a wadiah product, the latest month first.',
  })
  @Allow(SavingsPermission.View)
  savingsBonuses(@Args() { productId }: SavingsBonusesArgs): Promise<SavingsBonus[]> {
    return this.service.ofProduct(productId);
  }

  @Mutation(() => SavingsBonusResult, {
    description: '[permission: savings.products] Decides the bonus of a wadiah product for a month that is over.',
  })
  @Allow(SavingsPermission.Products)
  decideSavingsBonus(@Args('input') input: DecideSavingsBonusInput): Promise<typeof SavingsBonusResult> {
    return this.service.decide(input);
  }
}
