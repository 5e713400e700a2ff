import { Allow, requireUuid } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SavingsPermission } from '../savings.permissions.js';
import { HeirPaymentsService } from './heir-payments.service.js';
import { SuccessionService } from './succession.service.js';
import { MemberSuccession, PayHeirInput, PayHeirResult } from './succession.types.js';

@Resolver(() => MemberSuccession)
export class SuccessionResolver {
  constructor(
    private readonly estates: SuccessionService,
    private readonly payments: HeirPaymentsService,
  ) {}

  @Query(() => MemberSuccession, {
    nullable: true,
    description: "[permission: savings.view] A dead member's savings by the shares of his heirs; null unless he died.",
  })
  @Allow(SavingsPermission.View)
  memberSuccession(@Args('memberId', { type: () => ID }) memberId: string): Promise<MemberSuccession | null> {
    return this.estates.succession(requireUuid(memberId));
  }

  @Mutation(() => PayHeirResult, {
    description:
      '[permission: savings.teller] Pays an heir his share; without recorded heirs the whole to one who is named. Above the limit it waits for another.',
  })
  @Allow(SavingsPermission.Teller)
  payHeir(@Args('input') input: PayHeirInput): Promise<typeof PayHeirResult> {
    return this.payments.pay(input);
  }
}
