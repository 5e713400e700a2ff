import { Clock, newId, type BusinessDate } from '@lumbung/kernel';
import { currentPrincipal, InvalidInput, notFound, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { lockBank } from '../shared/lock-bank.js';
import { matchesIn } from './matching-reads.service.js';
import {
  BankAlreadyMatched,
  BankMatchUneven,
  type BankMatched,
  type BankMatchInput,
  type BankMatchUndone,
  type MatchBankLinesInput,
  type UndoBankMatchInput,
} from './matching.schema.js';

interface Item {
  readonly id: string;
  readonly day: BusinessDate;
  readonly amount: number;
  readonly isMatched: boolean;
}
interface PostingItem extends Item {
  readonly journalId: string;
  readonly line: number;
}

/** Holding the lines of the bank against the postings of the books, and letting go again. Books nothing. */
@Injectable()
export class MatchingService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
  ) {}

  /**
   * Says which lines of the bank and which postings are the same money: all of the named matches, or none. Refuses
   * BankMatchUneven where a side sums to another amount, BankAlreadyMatched where some of it was matched before, and
   * InvalidInput for fewer than two things or one named twice. Throws NOT_FOUND for a line or posting that is not of this
   * account. Safe to repeat; of two people at once the second is refused.
   */
  async match(input: MatchBankLinesInput): Promise<BankMatched | BankMatchUneven | BankAlreadyMatched | InvalidInput> {
    const wrong = wrongIn(input.matches);
    if (wrong) return wrong;
    return this.db.transaction(async (tx) => {
      const { accountId } = input;
      await tx.rowOrFail(`select 1 from ledger.account where tenant_id = $1 and id = $2 and money is not null`, [
        accountId,
      ]);
      const isAgain = await tx.claimRequest('banking.match', input.requestId, input, accountId);
      if (!isAgain) {
        await lockBank(tx, accountId);
        const refused = await this.matchIn(tx, accountId, input.matches);
        if (refused) return refused;
      }
      const ids = await tx.rows<{ id: string }>(MATCHES_OF, [
        accountId,
        input.matches.flatMap(({ lineIds }) => lineIds),
        input.matches.flatMap(({ postingIds }) => postingIds.map((id) => id.toLowerCase())),
      ]);
      const matches = await matchesIn(
        tx,
        accountId,
        ids.map(({ id }) => id),
      );
      return { __typename: 'BankMatched', count: matches.length, matches };
    });
  }

  /** As `match`, in a transaction that holds the account. */
  async matchIn(
    tx: Tx,
    accountId: string,
    matches: readonly BankMatchInput[],
  ): Promise<BankMatchUneven | BankAlreadyMatched | undefined> {
    const lines = await itemsOf<Item>(
      tx,
      LINES,
      accountId,
      matches.flatMap(({ lineIds }) => lineIds),
    );
    const postings = await itemsOf<PostingItem>(
      tx,
      POSTINGS,
      accountId,
      matches.flatMap(({ postingIds }) => postingIds),
    );
    if ([...lines.values(), ...postings.values()].some(({ isMatched }) => isMatched)) return new BankAlreadyMatched();
    const made = matches.map(({ lineIds, postingIds }) => {
      const [of, and] = [itemsIn(lines, lineIds), itemsIn(postings, postingIds)];
      const days = [...of, ...and].map(({ day }) => day).sort();
      return { id: newId(), of, and, lines: sumOf(of), postings: sumOf(and), throughOn: days.at(-1) };
    });
    const uneven = made.find((match) => match.lines !== match.postings);
    if (uneven) return new BankMatchUneven(uneven.lines, uneven.postings);
    await tx.rows(MAKE, [
      accountId,
      made.map(({ id }) => id),
      made.map((match) => match.lines),
      made.map(({ throughOn }) => throughOn),
      currentPrincipal().displayName,
      this.clock.now(),
    ]);
    const answering = made.flatMap(({ id, of }) => of.map((line) => [line.id, id] as const));
    await tx.rows(ANSWER, [accountId, answering.map(([line]) => line), answering.map(([, match]) => match)]);
    const answered = made.flatMap(({ id, and }) => and.map((posting) => ({ ...posting, matchId: id })));
    await tx.rows(MATCH_POSTINGS, [
      accountId,
      answered.map(({ day }) => day),
      answered.map(({ journalId }) => journalId),
      answered.map(({ line }) => line),
      answered.map(({ matchId }) => matchId),
    ]);
    for (const { id, of, and } of made)
      tx.audit({
        action: 'banking.match',
        subject: 'bankMatch',
        subjectId: id,
        after: { lines: of.map((line) => line.id), postings: and.map((posting) => posting.id) },
      });
    return undefined;
  }

  /** Takes a match back: its lines and postings are open again. Throws NOT_FOUND, also when it was taken back before. */
  async undo({ matchId }: UndoBankMatchInput): Promise<BankMatchUndone> {
    return this.db.transaction(async (tx) => {
      const { accountId } = await tx.rowOrFail<{ accountId: string }>(
        `select account_id as "accountId" from banking.match where tenant_id = $1 and id = $2`,
        [matchId],
      );
      await lockBank(tx, accountId);
      const [before] = await matchesIn(tx, accountId, [matchId]);
      if (!before) throw notFound();
      await tx.rows(`update banking.line set match_id = null where tenant_id = $1 and match_id = $2`, [matchId]);
      await tx.rows(`delete from banking.matched_posting where tenant_id = $1 and match_id = $2`, [matchId]);
      await tx.rows(`delete from banking.match where tenant_id = $1 and id = $2`, [matchId]);
      tx.audit({
        action: 'banking.undoMatch',
        subject: 'bankMatch',
        subjectId: matchId,
        before: { lines: before.lines.map(({ id }) => id), postings: before.postings.map(({ id }) => id) },
      });
      return { __typename: 'BankMatchUndone', matchId };
    });
  }
}

function wrongIn(matches: readonly BankMatchInput[]): InvalidInput | undefined {
  const few = matches.findIndex(({ lineIds, postingIds }) => lineIds.length + postingIds.length < 2);
  if (few >= 0) return new InvalidInput('banking.problem.tooFew', `matches.${few}`);
  const all = matches.flatMap(({ lineIds, postingIds }) => [...lineIds, ...postingIds].map((id) => id.toLowerCase()));
  return new Set(all).size < all.length ? new InvalidInput('banking.problem.namedTwice', 'matches') : undefined;
}

/** The things by id; throws NOT_FOUND where one is not of this account. */
async function itemsOf<T extends Item>(
  tx: Tx,
  text: string,
  accountId: string,
  ids: readonly string[],
): Promise<Map<string, T>> {
  const wanted = ids.map((id) => id.toLowerCase());
  const rows = wanted.length === 0 ? [] : await tx.rows<T>(text, [accountId, wanted]);
  if (rows.length < wanted.length) throw notFound();
  return new Map(rows.map((row) => [row.id, row]));
}

const itemsIn = <T>(items: ReadonlyMap<string, T>, ids: readonly string[]): T[] =>
  ids.map((id) => items.get(id.toLowerCase()) as T);

const sumOf = (items: readonly Item[]): number => items.reduce((sum, { amount }) => sum + amount, 0);

const LINES = /* sql */ `
  select l.id, l.on_day as day, l.amount, l.match_id is not null as "isMatched"
    from banking.line l where l.tenant_id = $1 and l.account_id = $2 and l.id = any ($3::uuid[]) order by l.id for update
`;

/** Opening balances stand for what the bank had before: no line of it tells of them. */
const POSTINGS = /* sql */ `
  select p.journal_id || ':' || p.line as id, p.booked_on as day, p.journal_id as "journalId", p.line,
         case when p.debit_account_id = $2 then p.amount else -p.amount end as amount,
         exists (select from banking.matched_posting x where x.tenant_id = $1 and x.account_id = $2 and x.journal_id = p.journal_id and x.line = p.line) as "isMatched"
    from unnest($3::text[]) w (id)
    join ledger.journal j on j.tenant_id = $1 and j.id = split_part(w.id, ':', 1)::uuid and j.kind <> 'OPENING'
    join ledger.posting p on p.tenant_id = $1 and p.booked_on = j.booked_on and p.journal_id = j.id and p.line = split_part(w.id, ':', 2)::int
   where $2::uuid in (p.debit_account_id, p.credit_account_id)
`;

const MAKE = /* sql */ `
  insert into banking.match (tenant_id, id, account_id, amount, through_on, matched_by, matched_at)
  select $1, m.id, $2, m.amount, m.through_on, $6, $7 from unnest($3::uuid[], $4::bigint[], $5::date[]) m (id, amount, through_on)
`;

const ANSWER = /* sql */ `
  update banking.line l set match_id = a.match from unnest($3::uuid[], $4::uuid[]) a (line, match)
   where l.tenant_id = $1 and l.account_id = $2 and l.id = a.line
`;

const MATCH_POSTINGS = /* sql */ `
  insert into banking.matched_posting (tenant_id, account_id, booked_on, journal_id, line, match_id)
  select $1, $2, p.booked_on, p.journal_id, p.line, p.match_id
    from unnest($3::date[], $4::uuid[], $5::smallint[], $6::uuid[]) p (booked_on, journal_id, line, match_id)
`;

const MATCHES_OF = /* sql */ `
  select l.match_id as id from banking.line l where l.tenant_id = $1 and l.account_id = $2 and l.id = any ($3::uuid[]) and l.match_id is not null
  union
  select x.match_id from unnest($4::text[]) w (id)
    join banking.matched_posting x on x.tenant_id = $1 and x.account_id = $2 and x.journal_id = split_part(w.id, ':', 1)::uuid and x.line = split_part(w.id, ':', 2)::int
`;
