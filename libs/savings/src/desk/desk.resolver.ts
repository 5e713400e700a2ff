import { Allow, PageArgs } from '@lumbung/platform';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SavingsPermission } from '../savings.permissions.js';
import { DeskLimitsService } from './desk-limits.service.js';
import {
  ApproveSavingsMoveInput,
  ApproveSavingsMoveResult,
  DeclineSavingsMoveInput,
  DeclineSavingsMoveResult,
  SavingsDeskLimits,
  SetSavingsDeskLimitsInput,
  SetSavingsDeskLimitsResult,
} from './desk.schema.js';
import { MoveApprovals } from './move-approvals.service.js';
import { SavingsMoveRequest, SavingsMoveRequestConnection, SavingsMoveRequestState } from './move-request.types.js';
import { MoveRequests } from './move-requests.service.js';
import { TellerMember } from './teller-search.types.js';
import { TellerSearch } from './teller-search.service.js';

@Resolver(() => SavingsMoveRequest)
export class DeskResolver {
  constructor(
    private readonly limits: DeskLimitsService,
    private readonly requests: MoveRequests,
    private readonly approvals: MoveApprovals,
    private readonly search: TellerSearch,
  ) {}

  @Query(() => [TellerMember], {
    description:
      '[permission: savings.teller] Members with their accounts: by part of a name, beginning of a member number, account number, whole telephone number, or what the QR of a member card says. At most ten.',
  })
  @Allow(SavingsPermission.Teller)
  tellerSearch(@Args('text') text: string): Promise<TellerMember[]> {
    return this.search.find(text.slice(0, 300));
  }

  @Query(() => SavingsDeskLimits, {
    description: '[permission: savings.view] Up to which amounts one person is enough.',
  })
  @Allow(SavingsPermission.View)
  savingsDeskLimits(): Promise<SavingsDeskLimits> {
    return this.limits.limits();
  }

  @Mutation(() => SetSavingsDeskLimitsResult, { description: '[permission: savings.limits] Sets all limits anew.' })
  @Allow(SavingsPermission.Limits)
  setSavingsDeskLimits(@Args('input') input: SetSavingsDeskLimitsInput): Promise<typeof SetSavingsDeskLimitsResult> {
    return this.limits.set(input);
  }

  @Query(() => SavingsMoveRequestConnection, {
    description: '[permission: savings.view] Moves above the limit, newest first.',
  })
  @Allow(SavingsPermission.View)
  savingsMoveRequests(
    @Args() page: PageArgs,
    @Args('state', { type: () => SavingsMoveRequestState, nullable: true }) state?: SavingsMoveRequestState | null,
  ): Promise<SavingsMoveRequestConnection> {
    return this.requests.list(page, state);
  }

  @Mutation(() => ApproveSavingsMoveResult, {
    description: '[permission: savings.approve] Books what another asked for; not by the one who asked.',
  })
  @Allow(SavingsPermission.Approve)
  approveSavingsMove(@Args('input') input: ApproveSavingsMoveInput): Promise<typeof ApproveSavingsMoveResult> {
    return this.approvals.approve(input);
  }

  @Mutation(() => DeclineSavingsMoveResult, {
    description: '[permission: savings.teller] Declines it (with savings.approve), or withdraws one’s own.',
  })
  @Allow(SavingsPermission.Teller)
  declineSavingsMove(@Args('input') input: DeclineSavingsMoveInput): Promise<typeof DeclineSavingsMoveResult> {
    return this.approvals.decline(input);
  }
}
