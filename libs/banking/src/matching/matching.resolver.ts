import { LedgerPermission } from '@lumbung/ledger';
import { Allow, PageArgs, requireUuid, selectedFields } from '@lumbung/platform';
import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { BankingPermission } from '../banking.permissions.js';
import { BookingService } from './booking.service.js';
import { MatchingReadsService } from './matching-reads.service.js';
import {
  BankLineFilter,
  BankMatchUndone,
  BookBankLineInput,
  BookBankLineResult,
  MatchBankLinesInput,
  MatchBankLinesResult,
  UndoBankMatchInput,
} from './matching.schema.js';
import {
  BankLineConnection,
  BankMatch,
  BankMatchConnection,
  BankMatchProposal,
  BankPostingConnection,
} from './matching.types.js';
import { MatchingService } from './matching.service.js';

@Resolver(() => BankMatch)
export class MatchingResolver {
  constructor(
    private readonly matching: MatchingService,
    private readonly reads: MatchingReadsService,
    private readonly booking: BookingService,
  ) {}

  @Query(() => BankLineConnection, {
    description: '[permission: banking.read] What the bank tells of an account, oldest first.',
  })
  @Allow(BankingPermission.Read)
  bankLines(
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args() page: PageArgs,
    @Args('filter', { type: () => BankLineFilter, nullable: true }) filter: BankLineFilter | null,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BankLineConnection> {
    return this.reads.lines(requireUuid(accountId), page, filter, selectedFields(info).has('totalCount'));
  }

  @Query(() => BankPostingConnection, {
    description: '[permission: banking.read] What the books say of an account and no line of the bank answers.',
  })
  @Allow(BankingPermission.Read)
  openBankPostings(
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BankPostingConnection> {
    return this.reads.openPostings(requireUuid(accountId), page, selectedFields(info).has('totalCount'));
  }

  @Query(() => BankMatchConnection, { description: '[permission: banking.read] What was matched, newest first.' })
  @Allow(BankingPermission.Read)
  bankMatches(
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args() page: PageArgs,
  ): Promise<BankMatchConnection> {
    return this.reads.matches(requireUuid(accountId), page);
  }

  @Query(() => [BankMatchProposal], {
    description: '[permission: banking.read] What may be the same money; at most 100 at once.',
  })
  @Allow(BankingPermission.Read)
  bankMatchProposals(@Args('accountId', { type: () => ID }) accountId: string): Promise<BankMatchProposal[]> {
    return this.reads.proposals(requireUuid(accountId));
  }

  @Mutation(() => MatchBankLinesResult, {
    description: '[permission: banking.reconcile] Says what is the same money; books nothing.',
  })
  @Allow(BankingPermission.Reconcile)
  matchBankLines(@Args('input') input: MatchBankLinesInput): Promise<typeof MatchBankLinesResult> {
    return this.matching.match(input);
  }

  @Mutation(() => BankMatchUndone, { description: '[permission: banking.reconcile] Takes a match back.' })
  @Allow(BankingPermission.Reconcile)
  undoBankMatch(@Args('input') input: UndoBankMatchInput): Promise<BankMatchUndone> {
    return this.matching.undo(input);
  }

  @Mutation(() => BookBankLineResult, {
    description:
      '[permission: ledger.write] Writes a voucher for a line the books do not know, with four eyes where due.',
  })
  @Allow(LedgerPermission.Write)
  bookBankLine(@Args('input') input: BookBankLineInput): Promise<typeof BookBankLineResult> {
    return this.booking.book(input);
  }
}
