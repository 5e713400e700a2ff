import { Allow, AllowSignedIn, PageArgs, requireUuid } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SavingsPermission } from '../savings.permissions.js';
import { PlanEndService } from './plan-end.service.js';
import { PlanReadingService } from './plan-reading.service.js';
import {
  ChangeSavingsPlanInput,
  EndSavingsPlanInput,
  EndSavingsPlanResult,
  OpenSavingsPlanInput,
  SaveSavingsPlanRulesInput,
  SavingsPlanFilter,
  SavingsPlanResult,
  SavingsPlanRulesResult,
} from './plans.schema.js';
import { PlansService } from './plans.service.js';
import { SavingsPlan, SavingsPlanConnection, SavingsPlanEndQuote, SavingsPlanRules } from './plans.types.js';

@Resolver(() => SavingsPlan)
export class PlansResolver {
  constructor(
    private readonly plans: PlansService,
    private readonly reading: PlanReadingService,
    private readonly ending: PlanEndService,
  ) {}

  @Query(() => SavingsPlanRules, {
    nullable: true,
    description: '[permission: savings.view] What a product of planned savings is for, and what ending early costs.',
  })
  @Allow(SavingsPermission.View)
  async savingsPlanRules(@Args('productId', { type: () => ID }) productId: string): Promise<SavingsPlanRules> {
    return this.plans.rulesOf(requireUuid(productId));
  }

  @Query(() => SavingsPlanConnection, { description: '[permission: savings.view] Planned savings, by their day.' })
  @Allow(SavingsPermission.View)
  savingsPlans(
    @Args() page: PageArgs,
    @Args('filter', { nullable: true }) filter?: SavingsPlanFilter,
  ): Promise<SavingsPlanConnection> {
    return this.reading.page(page, filter);
  }

  @Query(() => SavingsPlan, { nullable: true, description: '[permission: savings.view] One plan.' })
  @Allow(SavingsPermission.View)
  async savingsPlan(@Args('id', { type: () => ID }) id: string): Promise<SavingsPlan> {
    return this.reading.one(requireUuid(id));
  }

  @Query(() => [SavingsPlan], { description: '[signed in] My own planned savings, open ones first.' })
  @AllowSignedIn()
  mySavingsPlans(): Promise<SavingsPlan[]> {
    return this.reading.mine();
  }

  @Query(() => SavingsPlanEndQuote, {
    nullable: true,
    description: '[permission: savings.view] What ending a plan today would bring; null when it has ended.',
  })
  @Allow(SavingsPermission.View)
  async savingsPlanEndQuote(@Args('planId', { type: () => ID }) planId: string): Promise<SavingsPlanEndQuote | null> {
    return this.ending.quote(requireUuid(planId));
  }

  @Mutation(() => SavingsPlanRulesResult, {
    description: '[permission: savings.products] Sets what a product of planned savings is for.',
  })
  @Allow(SavingsPermission.Products)
  saveSavingsPlanRules(@Args('input') input: SaveSavingsPlanRulesInput): Promise<typeof SavingsPlanRulesResult> {
    return this.plans.saveRules(input);
  }

  @Mutation(() => SavingsPlanResult, {
    description: '[permission: savings.teller] Opens planned savings for a member.',
  })
  @Allow(SavingsPermission.Teller)
  openSavingsPlan(@Args('input') input: OpenSavingsPlanInput): Promise<typeof SavingsPlanResult> {
    return this.plans.open(input);
  }

  @Mutation(() => SavingsPlanResult, {
    description: '[permission: savings.teller] Changes the goal, the amount, the day, or where the money goes.',
  })
  @Allow(SavingsPermission.Teller)
  changeSavingsPlan(@Args('input') input: ChangeSavingsPlanInput): Promise<typeof SavingsPlanResult> {
    return this.plans.change(input);
  }

  @Mutation(() => EndSavingsPlanResult, {
    description:
      '[permission: savings.teller] Pays a plan out to the savings of its member; before its day with savings.release only.',
  })
  @Allow(SavingsPermission.Teller)
  endSavingsPlan(@Args('input') input: EndSavingsPlanInput): Promise<typeof EndSavingsPlanResult> {
    return this.ending.end(input);
  }
}
