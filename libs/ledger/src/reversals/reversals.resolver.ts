import { Allow, currentContext, PageArgs } from '@lumbung/platform';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { LedgerPermission } from '../ledger.permissions.js';
import { Journal } from '../journals/journal.schema.js';
import { JournalsService } from '../journals/journals.service.js';
import {
  ApproveReversalInput,
  ApproveReversalResult,
  DeclineReversalInput,
  DeclineReversalResult,
  RequestReversalInput,
  RequestReversalResult,
  ReversalRequest,
  ReversalRequestConnection,
  ReversalState,
} from './reversals.schema.js';
import { ReversalsService } from './reversals.service.js';

@Resolver(() => ReversalRequest)
export class ReversalsResolver {
  constructor(
    private readonly service: ReversalsService,
    private readonly journals: JournalsService,
  ) {}

  @Query(() => ReversalRequestConnection, {
    description: '[permission: ledger.read] Requests to reverse, newest first.',
  })
  @Allow(LedgerPermission.Read)
  reversalRequests(
    @Args() page: PageArgs,
    @Args('state', { type: () => ReversalState, nullable: true }) state?: ReversalState | null,
  ): Promise<ReversalRequestConnection> {
    return this.service.requests(page, state);
  }

  @Mutation(() => RequestReversalResult, {
    description: '[permission: ledger.reverse] Asks for a reversal; another approves it.',
  })
  @Allow(LedgerPermission.Reverse)
  requestReversal(@Args('input') input: RequestReversalInput): Promise<typeof RequestReversalResult> {
    return this.service.ask(input);
  }

  @Mutation(() => ApproveReversalResult, {
    description: '[permission: ledger.approve] Posts the reversal; not by the one who asked.',
  })
  @Allow(LedgerPermission.Approve)
  approveReversal(@Args('input') input: ApproveReversalInput): Promise<typeof ApproveReversalResult> {
    return this.service.approve(input);
  }

  @Mutation(() => DeclineReversalResult, { description: '[permission: ledger.approve] Declines it.' })
  @Allow(LedgerPermission.Approve)
  declineReversal(@Args('input') input: DeclineReversalInput): Promise<typeof DeclineReversalResult> {
    return this.service.decline(input);
  }

  @ResolveField(() => Journal)
  journal(@Parent() { journalId }: ReversalRequest): Promise<Journal> {
    return this.journals.journalOrFail(journalId);
  }

  @ResolveField(() => Journal, { nullable: true, description: 'The reversing journal once approved.' })
  reversal(@Parent() { reversalId }: ReversalRequest): Promise<Journal | null> | null {
    return reversalId ? this.journals.journal(reversalId) : null;
  }

  @ResolveField(() => Boolean, { description: 'False for the one who asked.' })
  canApprove(@Parent() { state, requestedById }: ReversalRequest): boolean {
    const me = currentContext()?.principal;
    return (
      state === 'REQUESTED' &&
      me?.personId !== undefined &&
      me.personId !== requestedById &&
      me.permissions.has(LedgerPermission.Approve)
    );
  }
}
