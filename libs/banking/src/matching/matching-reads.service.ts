import { addDays, type BusinessDate } from '@lumbung/kernel';
import { connectionFrom, notFound, sliceOf, TenantDatabase, type PageArgs, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { BankLineFilter } from './matching.schema.js';
import {
  BANK_LINE,
  BANK_POSTING,
  BESIDE_LINE,
  BESIDE_POSTING,
  type BankLine,
  type BankLineConnection,
  type BankMatch,
  type BankMatchConnection,
  type BankMatchProposal,
  type BankPosting,
  type BankPostingConnection,
} from './matching.types.js';
import { proposalsOf } from './proposals.js';

/** Proposals are made of so many open lines and postings, the oldest first. */
const MOST_LINES = 300;
const MOST_POSTINGS = 1_000;
const DAYS_APART = 5;
/** Cheques and transfers under way when the first statement begins. */
export const DAYS_BEFORE = 31;

interface WrittenLine {
  readonly line: BankLine;
  readonly journalId: string | null;
}

/** What is open on both sides of a bank account, what was matched, and what may belong together. */
@Injectable()
export class MatchingReadsService {
  constructor(private readonly db: TenantDatabase) {}

  /** A page of the lines the bank tells of, oldest first. Throws NOT_FOUND for an account that is no money. */
  async lines(
    accountId: string,
    page: PageArgs,
    filter: BankLineFilter | null,
    isCounted: boolean,
  ): Promise<BankLineConnection> {
    await this.requireMoney(accountId);
    const slice = sliceOf(page, 2);
    const wanted = [accountId, filter?.state ?? null, filter?.statementId ?? null];
    const list = this.db.read<{ line: BankLine }>(slice.backward ? LINES_LATEST : LINES_OLDEST, [
      ...wanted,
      slice.key?.[0] ?? null,
      slice.key?.[1] ?? null,
      slice.limit,
    ]);
    const counting = isCounted ? this.db.readRow<{ count: number }>(LINES_COUNT, wanted) : undefined;
    const lines = (await list).map(({ line }) => line);
    return connectionFrom(lines, slice, ({ onDay, id }) => [onDay, id], (await counting)?.count ?? null);
  }

  /**
   * A page of postings on the account that no line of the bank answers, oldest first: from a month before its first
   * statement on, opening balances left out. Throws NOT_FOUND for an account that is no money.
   */
  async openPostings(accountId: string, page: PageArgs, isCounted: boolean): Promise<BankPostingConnection> {
    const since = await this.since(accountId);
    const slice = sliceOf(page, 3);
    const scope = [accountId, since];
    const list = this.db.read<{ posting: BankPosting }>(slice.backward ? POSTINGS_LATEST : POSTINGS_OLDEST, [
      ...scope,
      slice.key?.[0] ?? null,
      slice.key?.[1] ?? null,
      slice.key?.[2] ?? null,
      slice.limit,
    ]);
    const counting = isCounted ? this.db.readRow<{ count: number }>(POSTINGS_COUNT, scope) : undefined;
    const postings = (await list).map(({ posting }) => posting);
    const keyOf = ({ bookedOn, journalId, line }: BankPosting) => [bookedOn, journalId, line];
    return connectionFrom(postings, slice, keyOf, (await counting)?.count ?? null);
  }

  /** A page of what was matched, newest first. Throws NOT_FOUND for an account that is no money. */
  async matches(accountId: string, page: PageArgs): Promise<BankMatchConnection> {
    await this.requireMoney(accountId);
    const slice = sliceOf(page, 1);
    const rows = await this.db.read<{ match: BankMatch }>(slice.backward ? MATCHES_OLDEST : MATCHES_NEWEST, [
      accountId,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom(
      rows.map(({ match }) => match),
      slice,
      ({ id }) => [id],
    );
  }

  /**
   * What may be the same money: same amount, five days apart at most, by words in common; one line against several
   * postings and the other way round. Made of the 300 oldest open lines. Throws NOT_FOUND for an account that is no money.
   */
  async proposals(accountId: string): Promise<BankMatchProposal[]> {
    const since = await this.since(accountId);
    const written = await this.db.read<WrittenLine>(OPEN_LINES, [accountId, MOST_LINES]);
    const found = await this.db.read<{ posting: BankPosting }>(OPEN_POSTINGS, [accountId, since, MOST_POSTINGS]);
    const lines = new Map(written.map(({ line }) => [line.id, line]));
    const postings = new Map(found.map(({ posting }) => [posting.id, posting]));
    const proposed = proposalsOf(
      written.map(({ line, journalId }) => ({ ...line, journalId })),
      [...postings.values()],
      DAYS_APART,
    );
    return proposed.slice(0, 100).map(({ kind, isSure, lineIds, postingIds }) => ({
      kind,
      isSure,
      lines: lineIds.map((id) => lines.get(id) as BankLine),
      postings: postingIds.map((id) => postings.get(id) as BankPosting),
    }));
  }

  private async requireMoney(accountId: string): Promise<void> {
    if (!(await this.db.readRow(MONEY, [accountId]))) throw notFound();
  }

  /** The day from which postings are looked at; a day that never comes while there is no statement. */
  private async since(accountId: string): Promise<BusinessDate> {
    const row = await this.db.readRow<{ begins: BusinessDate | null }>(MONEY, [accountId]);
    if (!row) throw notFound();
    return row.begins === null ? ('9999-12-31' as BusinessDate) : addDays(row.begins, -DAYS_BEFORE);
  }
}

/** Matches as the API shows them, in the order of their making. */
export async function matchesIn(tx: Tx, accountId: string, ids: readonly string[]): Promise<BankMatch[]> {
  return (await tx.rows<{ match: BankMatch }>(MATCHES_BY_ID, [accountId, ids])).map(({ match }) => match);
}

/** A line as the API shows it; throws NOT_FOUND. */
export async function lineIn(tx: Tx, id: string): Promise<BankLine> {
  return (await tx.rowOrFail<{ line: BankLine }>(LINE, [id])).line;
}

const MONEY = /* sql */ `
  select (select min(s.from_on) from banking.statement s where s.tenant_id = $1 and s.account_id = a.id and s.state = 'KEPT') as begins
    from ledger.account a where a.tenant_id = $1 and a.id = $2 and a.money is not null
`;

const LINE = `select ${BANK_LINE} as line from banking.line l ${BESIDE_LINE} where l.tenant_id = $1 and l.id = $2`;

const WANTED = /* sql */ `
  l.tenant_id = $1 and l.account_id = $2 and ($3::text is null or (l.match_id is null) = ($3 = 'OPEN')) and ($4::uuid is null or l.statement_id = $4)
`;
const LINES = /* sql */ `select ${BANK_LINE} as line from banking.line l ${BESIDE_LINE} where ${WANTED}`;
const LINES_OLDEST = `${LINES} and (l.on_day, l.id) > ((select coalesce($5::date, '0001-01-01')), (select coalesce($6::uuid, '00000000-0000-0000-0000-000000000000'))) order by l.on_day, l.id limit $7`;
const LINES_LATEST = `${LINES} and (l.on_day, l.id) < ((select coalesce($5::date, '9999-12-31')), (select coalesce($6::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))) order by l.on_day desc, l.id desc limit $7`;
const LINES_COUNT = `select count(*)::int as count from banking.line l where ${WANTED}`;

const OPEN_LINES = /* sql */ `
  select ${BANK_LINE} as line, w.journal_id as "journalId" from banking.line l ${BESIDE_LINE}
   where l.tenant_id = $1 and l.account_id = $2 and l.match_id is null order by l.on_day, l.id limit $3
`;

const OPEN = /* sql */ `
  from ledger.posting p ${BESIDE_POSTING}
 where p.tenant_id = $1 and p.booked_on >= $3::date and $2::uuid in (p.debit_account_id, p.credit_account_id) and j.kind <> 'OPENING'
   and not exists (select from banking.matched_posting x
                    where x.tenant_id = $1 and x.account_id = $2 and x.journal_id = p.journal_id and x.line = p.line)
`;
const POSTINGS = `select ${BANK_POSTING} as posting ${OPEN}`;
const POSTINGS_OLDEST = `${POSTINGS} and (p.booked_on, p.journal_id, p.line) > ((select coalesce($4::date, '0001-01-01')), (select coalesce($5::uuid, '00000000-0000-0000-0000-000000000000')), (select coalesce($6::integer, 0)))
  order by p.booked_on, p.journal_id, p.line limit $7`;
const POSTINGS_LATEST = `${POSTINGS} and (p.booked_on, p.journal_id, p.line) < ((select coalesce($4::date, '9999-12-31')), (select coalesce($5::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')), (select coalesce($6::integer, 32767)))
  order by p.booked_on desc, p.journal_id desc, p.line desc limit $7`;
const POSTINGS_COUNT = `select count(*)::int as count ${OPEN}`;
const OPEN_POSTINGS = `${POSTINGS} order by p.booked_on, p.journal_id, p.line limit $4`;

const MATCH = /* sql */ `
  json_build_object('__typename', 'BankMatch', 'id', m.id, 'amount', m.amount, 'matchedByName', m.matched_by, 'matchedAt', m.matched_at,
    'lines', coalesce((select json_agg(${BANK_LINE} order by l.on_day, l.id) from banking.line l ${BESIDE_LINE}
                        where l.tenant_id = $1 and l.match_id = m.id), '[]'),
    'postings', coalesce((select json_agg(${BANK_POSTING} order by p.booked_on, p.journal_id, p.line)
                            from banking.matched_posting x
                            join ledger.posting p on p.tenant_id = $1 and p.booked_on = x.booked_on and p.journal_id = x.journal_id and p.line = x.line ${BESIDE_POSTING}
                           where x.tenant_id = $1 and x.match_id = m.id), '[]'))
`;
const MATCHES = `select ${MATCH} as match from banking.match m where m.tenant_id = $1 and m.account_id = $2`;
const MATCHES_NEWEST = `${MATCHES} and ($3::uuid is null or m.id < $3) order by m.id desc limit $4`;
const MATCHES_OLDEST = `${MATCHES} and ($3::uuid is null or m.id > $3) order by m.id limit $4`;
const MATCHES_BY_ID = `${MATCHES} and m.id = any ($3::uuid[]) order by m.id`;
