import { Allow, AllowSignedIn, requireUuid } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SavingsPermission } from '../savings.permissions.js';
import { SavingsHoldsService } from './holds.service.js';
import {
  HoldSavingsInput,
  HoldSavingsResult,
  ReleaseSavingsHoldInput,
  ReleaseSavingsHoldResult,
  SavingsHold,
} from './holds.types.js';

@Resolver(() => SavingsHold)
export class SavingsHoldsResolver {
  constructor(private readonly holds: SavingsHoldsService) {}

  @Query(() => [SavingsHold], {
    nullable: true,
    description: '[permission: savings.view] What is and was held on an account: what is held first, then the newest.',
  })
  @Allow(SavingsPermission.View)
  async savingsHolds(@Args('accountId', { type: () => ID }) accountId: string): Promise<SavingsHold[]> {
    return this.holds.ofAccount(requireUuid(accountId));
  }

  @Query(() => [SavingsHold], { description: '[signed in] What is held now on my own accounts, and why.' })
  @AllowSignedIn()
  mySavingsHolds(): Promise<SavingsHold[]> {
    return this.holds.mine();
  }

  @Mutation(() => HoldSavingsResult, {
    description: "[permission: savings.hold] Holds part of a member's savings, with a reason (blokir dana).",
  })
  @Allow(SavingsPermission.Hold)
  holdSavings(@Args('input') input: HoldSavingsInput): Promise<typeof HoldSavingsResult> {
    return this.holds.place(input);
  }

  @Mutation(() => ReleaseSavingsHoldResult, {
    description: '[permission: savings.hold] Lets held savings go again (buka blokir).',
  })
  @Allow(SavingsPermission.Hold)
  releaseSavingsHold(@Args('input') input: ReleaseSavingsHoldInput): Promise<typeof ReleaseSavingsHoldResult> {
    return this.holds.release(input);
  }
}
