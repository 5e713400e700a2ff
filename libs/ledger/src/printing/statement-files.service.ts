import { statementFile, type Issuer, type StatementContent, type StatementFile } from '@lumbung/documents';
import { Clock, formatDate, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';
import {
  currentLocale,
  currentPrincipal,
  currentTenant,
  TenantDatabase,
  UserError,
  type BusinessDateRange,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { Journal, JournalFilter } from '../journals/journal.schema.js';
import { JournalsService } from '../journals/journals.service.js';
import type { AccountLedger } from '../reports/account-ledger.schema.js';
import { AccountLedgerService } from '../reports/account-ledger.service.js';
import { TrialBalanceService } from '../reports/trial-balance.js';
import { BalanceSheetService } from '../statements/balance-sheet.service.js';
import { CashBookService } from '../statements/cash-book.service.js';
import { ResultStatementService } from '../statements/result-statement.service.js';
import { cardContent, journalsContent, type PrintedEntry } from './list-contents.js';
import { printingWords } from './printing-words.js';
import { balanceSheetContent, resultContent, trialBalanceContent } from './statement-contents.js';

/** A file is made whole in memory; a table on paper costs more than one in a workbook. */
const MOST_ROWS = { pdf: 5_000, xlsx: 20_000 } as const;
const AT_ONCE = 1_000;

/** Said beside GraphQL only, where a list is fetched as a file. */
export class StatementTooLong extends UserError {
  constructor(most: number) {
    super('STATEMENT_TOO_LONG', { most: most.toLocaleString('id-ID') });
  }
}

/** What is printed, with exactly what the screen shows. */
export type PrintedStatement =
  | { readonly kind: 'balance-sheet'; readonly asOf: BusinessDate | null }
  | { readonly kind: 'result-statement'; readonly period: BusinessDateRange | null }
  | { readonly kind: 'trial-balance'; readonly asOf: BusinessDate | null }
  | {
      readonly kind: 'cash-book' | 'account-card';
      readonly accountId: string;
      readonly period: BusinessDateRange | null;
    }
  | { readonly kind: 'journals'; readonly filter: JournalFilter };

export interface Letterhead {
  readonly issuer: Issuer;
  /** Names of those who sign balance sheet and result statement, where they are known. */
  readonly chair: string | null;
  readonly treasurer: string | null;
}

/** The statements of the books as files: PDF for the meeting, XLSX to go on reckoning. */
@Injectable()
export class StatementFilesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly sheets: BalanceSheetService,
    private readonly results: ResultStatementService,
    private readonly trials: TrialBalanceService,
    private readonly cashBooks: CashBookService,
    private readonly cards: AccountLedgerService,
    private readonly journals: JournalsService,
    private readonly clock: Clock,
  ) {}

  /**
   * One statement as a file, with the cooperative's name, the period, who printed it, and lines for chair and treasurer to
   * sign where it goes to the meeting. Refuses lists that are too long for it (StatementTooLong): 5,000 rows on paper,
   * 20,000 in a workbook. Throws NOT_FOUND for an unknown account.
   */
  async file(
    wanted: PrintedStatement,
    format: keyof typeof MOST_ROWS,
    letterhead: () => Promise<Letterhead>,
  ): Promise<StatementFile | StatementTooLong> {
    const locale = currentLocale();
    const made = await this.contentOf(wanted, MOST_ROWS[format]);
    if (made instanceof StatementTooLong) return made;
    const { content, day } = made;
    const { issuer, chair, treasurer } = await letterhead();
    const words = printingWords[locale];
    const isSigned = wanted.kind === 'balance-sheet' || wanted.kind === 'result-statement';
    const file = await statementFile(
      {
        ...content,
        locale,
        issuer,
        ...(isSigned ? { signers: [[words.chair, chair] as const, [words.treasurer, treasurer] as const] } : {}),
        printedBy: currentPrincipal().displayName,
        madeAt: this.clock.now(),
        timeZone: currentTenant().timeZone as CooperativeTimeZone,
      },
      format,
    );
    return { ...file, fileName: `${content.title} ${day ? formatDate(day, locale) : ''}`.trim() + `.${format}` };
  }

  private async contentOf(
    wanted: PrintedStatement,
    most: number,
  ): Promise<{ content: StatementContent; day: BusinessDate | null } | StatementTooLong> {
    const locale = currentLocale();
    switch (wanted.kind) {
      case 'balance-sheet': {
        const sheet = await this.sheets.balanceSheet(wanted.asOf);
        return { content: balanceSheetContent(sheet, locale), day: sheet.asOf };
      }
      case 'result-statement': {
        const statement = await this.results.resultStatement(wanted.period);
        return { content: resultContent(statement, locale), day: statement.to };
      }
      case 'trial-balance': {
        const balance = await this.trials.trialBalance(wanted.asOf);
        return { content: trialBalanceContent(balance, locale), day: balance.asOf };
      }
      case 'journals':
        return this.journalList(wanted.filter, most);
      case 'cash-book': {
        const book = await this.cashBooks.cashBook(wanted.accountId, wanted.period);
        const card = { ...book, totalDebit: book.received, totalCredit: book.paid };
        return this.card(card, book.account.moneyKind === 'BANK' ? 'bankBook' : 'cashBook', most);
      }
      case 'account-card':
        return this.card(await this.cards.card(wanted.accountId, wanted.period), 'accountCard', most);
    }
  }

  private async card(card: AccountLedger, kind: 'cashBook' | 'bankBook' | 'accountCard', most: number) {
    const entries: PrintedEntry[] = [];
    for (let after: string | null = null, isMore = true; isMore;) {
      const { nodes, pageInfo } = await this.cards.entries(card, { first: AT_ONCE, after }, false);
      const numbers = await this.numbersOf(nodes.map(({ journalId }) => journalId));
      entries.push(...nodes.map((node) => ({ ...node, journalNumber: numbers.get(node.journalId) ?? '' })));
      if (entries.length > most) return new StatementTooLong(most);
      [after, isMore] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    return { content: cardContent(card, entries, kind, currentLocale()), day: card.to };
  }

  private async journalList(filter: JournalFilter, most: number) {
    const journals: Journal[] = [];
    for (let after: string | null = null, isMore = true; isMore;) {
      const { nodes, pageInfo } = await this.journals.journals({ first: AT_ONCE, after }, filter, false);
      journals.push(...nodes);
      const rows = journals.reduce((sum, { postings }) => sum + 2 * postings.length, 0);
      if (rows > most) return new StatementTooLong(most);
      [after, isMore] = [pageInfo.endCursor, pageInfo.hasNextPage];
    }
    const account = filter.accountId ? (await this.cards.card(filter.accountId)).account : null;
    const named = account && `${account.number} ${account.name}`;
    return {
      content: journalsContent(journals.reverse(), filter, named, currentLocale()),
      day: filter.bookedOn?.to ?? this.clock.today(currentTenant().timeZone as CooperativeTimeZone),
    };
  }

  private async numbersOf(journalIds: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.db.read<{ id: string; number: string }>(
      `select j.id, ledger.journal_number(j.id, j.booked_on) as number from ledger.journal j where j.tenant_id = $1 and j.id = any ($2::uuid[])`,
      [[...new Set(journalIds)]],
    );
    return new Map(rows.map(({ id, number }) => [id, number]));
  }
}
