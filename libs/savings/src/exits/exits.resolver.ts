import { Allow, PageArgs, requireUuid } from '@lumbung/platform';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SavingsPermission } from '../savings.permissions.js';
import { SavingsExitsService } from './exits.service.js';
import {
  MemberExit,
  ReleaseExitCapitalInput,
  ReleaseExitCapitalResult,
  SettleMemberExitInput,
  SettleMemberExitResult,
  UnpaidExitConnection,
} from './exits.types.js';
import { UnpaidExitsService } from './unpaid-exits.service.js';

@Resolver(() => MemberExit)
export class SavingsExitsResolver {
  constructor(
    private readonly exits: SavingsExitsService,
    private readonly unpaid: UnpaidExitsService,
  ) {}

  @Query(() => MemberExit, {
    nullable: true,
    description: '[permission: savings.view] What would be settled if this member left today, or what was.',
  })
  @Allow(SavingsPermission.View)
  memberExit(@Args('memberId', { type: () => ID }) memberId: string): Promise<MemberExit> {
    return this.exits.exit(requireUuid(memberId));
  }

  @Query(() => UnpaidExitConnection, {
    description: '[permission: savings.view] Who left and has money here still, capital that is due first comes first.',
  })
  @Allow(SavingsPermission.View)
  unpaidExits(@Args() page: PageArgs): Promise<UnpaidExitConnection> {
    return this.unpaid.page(page);
  }

  @Mutation(() => SettleMemberExitResult, {
    description:
      '[permission: savings.settleExit] Lets a member leave; what he owes is taken out of his savings first.',
  })
  @Allow(SavingsPermission.SettleExit)
  settleMemberExit(@Args('input') input: SettleMemberExitInput): Promise<typeof SettleMemberExitResult> {
    return this.exits.settle(input);
  }

  @Mutation(() => ReleaseExitCapitalResult, {
    description: '[permission: savings.settleExit] The annual meeting was held: capital of who left may be paid back.',
  })
  @Allow(SavingsPermission.SettleExit)
  releaseExitCapital(@Args('input') input: ReleaseExitCapitalInput): Promise<typeof ReleaseExitCapitalResult> {
    return this.exits.release(input);
  }
}
