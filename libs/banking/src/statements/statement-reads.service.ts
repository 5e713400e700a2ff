import { csvOf, type Page } from '@lumbung/documents';
import { LedgerService } from '@lumbung/ledger';
import {
  connectionFrom,
  currentLocale,
  notFound,
  sliceOf,
  TenantDatabase,
  translate,
  type PageArgs,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { newLines, type KnownLine } from './duplicates.js';
import { readStatement, type ReadStatement } from './statement-file.js';
import {
  BANK_STATEMENT,
  type BankStatement,
  type BankStatementCheck,
  type BankStatementConnection,
} from './statement.types.js';
import { isProblem, KNOWN, whyNotKept } from './statement-rules.js';

const SHOWN = 50;

interface Row {
  readonly statement: BankStatement;
  readonly accountId: string;
  readonly content: Buffer | null;
  readonly columns: string[] | null;
}

/** Statements of the bank, to be read. */
@Injectable()
export class StatementReadsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
  ) {}

  /** A page of statements of one account, or of all; the newest first. One statement. */
  async list(page: PageArgs, accountId: string | null): Promise<BankStatementConnection> {
    const slice = sliceOf(page, 1);
    const rows = await this.db.read<Pick<Row, 'statement'>>(slice.backward ? OLDEST_FIRST : NEWEST_FIRST, [
      accountId,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom(
      rows.map(({ statement }) => statement),
      slice,
      ({ id }) => [id],
    );
  }

  /** One statement, with what keeping it would do while it is not kept; throws NOT_FOUND. */
  async one(id: string): Promise<BankStatement> {
    const { statement, accountId, content, columns } = await this.row(id);
    if (content === null) return statement;
    const read = await readStatement(content, this.ledger.today(), columns);
    if (isProblem(read)) throw notFound();
    const { lines, opening, closing } = read;
    const check = await this.checkOf(read, accountId);
    const span = { from: lines[0]?.onDay ?? null, to: lines.at(-1)?.onDay ?? null };
    return { ...statement, ...span, openingBalance: opening, closingBalance: closing, check };
  }

  /** The rows of a file that cannot be read, with the reason beside each, to be corrected; throws NOT_FOUND. */
  async wrongRows(id: string): Promise<{ fileName: string; mimeType: string; content: Readable }> {
    const { statement, content, columns } = await this.row(id);
    const read = content && (await readStatement(content, this.ledger.today(), columns));
    if (!read || isProblem(read)) throw notFound();
    const locale = currentLocale();
    const pages = async function* (): AsyncGenerator<Page> {
      yield [[...read.headings, translate('banking.row.reason', locale)]];
      yield read.wrong.map(({ cells, problem }) => [...cells, translate(problem, locale)]);
    };
    return { fileName: `${statement.number}.csv`, mimeType: 'text/csv; charset=utf-8', content: csvOf(pages()) };
  }

  private async row(id: string): Promise<Row> {
    const row = await this.db.readRow<Row>(ONE, [id]);
    if (!row) throw notFound();
    return row;
  }

  private async checkOf(read: ReadStatement, accountId: string): Promise<BankStatementCheck> {
    const { lines, wrong, headings, columns, samples, opening } = read;
    const [from, to] = [lines[0]?.onDay ?? null, lines.at(-1)?.onDay ?? null];
    const [known, before] = await Promise.all([
      this.db.read<KnownLine>(KNOWN, [accountId, from, to]),
      this.db.readRow<{ closing: number }>(BEFORE, [accountId, from]),
    ]);
    const fresh = newLines(lines, known);
    const freshRows = new Set(fresh.map(({ row }) => row));
    const gap = opening !== null && before !== undefined ? opening - before.closing : 0;
    const locale = currentLocale();
    return {
      columns: headings.map((heading, at) => ({
        heading,
        field: columns[at] ?? null,
        samples: [...(samples[at] ?? [])],
      })),
      problem: whyNotKept(read)?.message ?? null,
      newCount: fresh.length,
      knownCount: lines.length - fresh.length,
      wrongCount: wrong.length,
      isProved: read.isProved && read.problem === null,
      gap: gap === 0 ? null : gap,
      rows: lines.slice(0, SHOWN).map(({ row, onDay, text, amount, balance }) => ({
        row,
        onDay,
        text,
        amount,
        balance,
        isKnown: !freshRows.has(row),
      })),
      wrongRows: wrong
        .slice(0, SHOWN)
        .map(({ row, cells, problem }) => ({ row, cells: [...cells], problem: translate(problem, locale) })),
    };
  }
}

const FROM = /* sql */ `banking.statement s join ledger.account a on a.tenant_id = $1 and a.id = s.account_id`;

const ONE = /* sql */ `
  select ${BANK_STATEMENT} as statement, s.account_id as "accountId", s.content, s.columns from ${FROM} where s.tenant_id = $1 and s.id = $2
`;

const LIST = /* sql */ `
  select ${BANK_STATEMENT} as statement from ${FROM} where s.tenant_id = $1 and ($2::uuid is null or s.account_id = $2)
`;
const NEWEST_FIRST = `${LIST} and ($3::uuid is null or s.id < $3) order by s.id desc limit $4`;
const OLDEST_FIRST = `${LIST} and ($3::uuid is null or s.id > $3) order by s.id limit $4`;

const BEFORE = /* sql */ `
  select s.closing from banking.statement s
   where s.tenant_id = $1 and s.account_id = $2 and s.state = 'KEPT' and s.closing is not null and s.to_on < $3::date
     and not exists (select from banking.statement o where o.tenant_id = $1 and o.account_id = $2 and o.state = 'KEPT' and o.from_on <= $3::date and o.to_on >= $3::date)
   order by s.to_on desc, s.id desc limit 1
`;
