import type { BusinessDate } from '@lumbung/kernel';
import { Allow, BusinessDateRange, BusinessDateScalar, PageArgs, requireUuid, selectedFields } from '@lumbung/platform';
import { Args, ID, Info, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { LedgerPermission } from '../ledger.permissions.js';
import { AccountLedgerEntryConnection } from '../reports/account-ledger.schema.js';
import { AccountLedgerService } from '../reports/account-ledger.service.js';
import { BalanceSheetService } from './balance-sheet.service.js';
import { CashBookService } from './cash-book.service.js';
import { ResultStatementService } from './result-statement.service.js';
import { BalanceSheet, CashBook, ResultStatement } from './statements.schema.js';

@Resolver()
export class StatementsResolver {
  constructor(
    private readonly sheets: BalanceSheetService,
    private readonly results: ResultStatementService,
  ) {}

  @Query(() => BalanceSheet, {
    description: '[permission: ledger.read] Neraca in the evening of a day (default: today), beside another day.',
  })
  @Allow(LedgerPermission.Read)
  balanceSheet(
    @Args('asOf', { type: () => BusinessDateScalar, nullable: true }) asOf?: string | null,
    @Args('comparedAsOf', {
      type: () => BusinessDateScalar,
      nullable: true,
      description: 'Default: the same day of the year before.',
    })
    comparedAsOf?: string | null,
  ): Promise<BalanceSheet> {
    return this.sheets.balanceSheet(asOf as BusinessDate | null, comparedAsOf as BusinessDate | null);
  }

  @Query(() => ResultStatement, {
    description:
      '[permission: ledger.read] PHU of a period (default: this year until today), beside the same one a year before.',
  })
  @Allow(LedgerPermission.Read)
  resultStatement(
    @Args('period', { type: () => BusinessDateRange, nullable: true }) period?: BusinessDateRange | null,
  ): Promise<ResultStatement> {
    return this.results.resultStatement(period);
  }
}

@Resolver(() => CashBook)
export class CashBookResolver {
  constructor(
    private readonly books: CashBookService,
    private readonly cards: AccountLedgerService,
  ) {}

  @Query(() => CashBook, {
    nullable: true,
    description: '[permission: ledger.read] Cash book of a cash or bank account; default period: this month.',
  })
  @Allow(LedgerPermission.Read)
  cashBook(
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args('period', { type: () => BusinessDateRange, nullable: true }) period?: BusinessDateRange | null,
  ): Promise<CashBook> {
    return this.books.cashBook(requireUuid(accountId), period);
  }

  @ResolveField(() => AccountLedgerEntryConnection, {
    description: 'Each movement, oldest first: a debit came in, a credit went out.',
  })
  entries(
    @Parent() { account, from, to, openingBalance, received, paid, closingBalance }: CashBook,
    @Args() page: PageArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AccountLedgerEntryConnection> {
    const card = { account, from, to, openingBalance, totalDebit: received, totalCredit: paid, closingBalance };
    return this.cards.entries(card, page, selectedFields(info).has('totalCount'));
  }
}
