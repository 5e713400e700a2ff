import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, newId, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';
import { conflict, currentContext, currentTenant, notFound, type Tx } from '@lumbung/platform';
import { PeriodClosed } from '../periods/period-closed.js';
import { InsufficientBalance, SubAccountClosed } from '../sub-accounts/refusals.js';
import type { SubAccountId, SubAccountState, SubEntry } from '../sub-accounts/sub-account.js';
import type { JournalId, NewJournal, NewSubJournal } from './new-journal.js';

/** A journal as this domain itself may write it. */
interface Reversing {
  readonly reversesId?: JournalId;
}
type PlainJournal = NewJournal & Reversing;
type AnyJournal = NewSubJournal & Reversing;

/** Why the books do not take a journal that moves sub-accounts. */
export type PostingRefusal = PeriodClosed | InsufficientBalance | SubAccountClosed;

/** A journal that stands in the books, and what the caller wanted to know beside it. */
export interface Posted<A> {
  readonly journalId: JournalId;
  /** False when it stood there before: the request was repeated. */
  readonly isNew: boolean;
  /** The lines of the passbooks it wrote. */
  readonly entries: readonly SubEntry[];
  readonly aside: A | null;
}

/** A scalar subquery in JSON, constant text; its values begin at `$23`. It sees the books as they were before. */
export interface Aside {
  readonly text: string;
  readonly values: readonly unknown[];
}

interface Answer {
  readonly ids: JournalId[];
  readonly closedThrough: BusinessDate | null;
}
interface SubAnswer extends Answer {
  readonly written: number;
  readonly refusedSub: SubAccountId | null;
  readonly refusedState: SubAccountState;
  readonly refusedAvailable: number;
  readonly refusedShort: number;
  readonly entries: SubEntry[] | null;
  readonly aside: unknown;
}

const KEY_USED_OTHERWISE = 'LB409';
const SUB_ACCOUNT_UNKNOWN = 'LB406';
const MOST_POSTINGS = 500;
const NOTHING_ASIDE: Aside = { text: 'null', values: [] };

/** The one way by which domains write into the books of the current cooperative. */
@Injectable()
export class LedgerService {
  constructor(private readonly clock: Clock) {}

  /**
   * Writes one journal in the caller's transaction, in one round trip, and answers its id. Safe to repeat by `key`.
   * Answers the refusal PeriodClosed when the booking day lies in a closed period; a journal that names sub-accounts
   * also InsufficientBalance (less than the floor would stay beside what is held) and SubAccountClosed: hand it on,
   * and the transaction undoes itself. Faults: CONFLICT for a key used with another content, NOT_FOUND for an unknown
   * sub-account; an Error for an unknown or inactive account, a wholly sub-ledgered account without a sub-account, an
   * amount that is not above zero, or books that were never opened, since no person can act on those.
   */
  async post(tx: Tx, journal: PlainJournal): Promise<JournalId | PeriodClosed>;
  async post(tx: Tx, journal: AnyJournal): Promise<JournalId | PostingRefusal>;
  async post(tx: Tx, journal: AnyJournal): Promise<JournalId | PostingRefusal> {
    const posted = await this.postAll(tx, [journal]);
    return Array.isArray(posted) ? (posted[0] as JournalId) : posted;
  }

  /** As `post`, many journals in one round trip, all or none; the ids come in the order given. Keys must differ. */
  async postAll(tx: Tx, journals: readonly PlainJournal[]): Promise<JournalId[] | PeriodClosed>;
  async postAll(tx: Tx, journals: readonly AnyJournal[]): Promise<JournalId[] | PostingRefusal>;
  async postAll(tx: Tx, journals: readonly AnyJournal[]): Promise<JournalId[] | PostingRefusal> {
    if (journals.length === 0) return [];
    if (journals.some(namesSubAccounts)) {
      const answer = await this.sendWithSubs(tx, journals, NOTHING_ASIDE);
      return 'ids' in answer ? answer.ids : answer;
    }
    const { ids, closedThrough } = await send<Answer>(tx, POST, this.valuesOf(journals));
    return closedThrough === null ? ids : new PeriodClosed(closedThrough);
  }

  /**
   * As `post`, and answers the passbook lines that were written, whether the journal is new, and what the caller asks
   * for `aside`: a teller's deposit is one message. The aside is answered as it was before the posting; look at it and
   * return a refusal when the rules of the trade forbid what was posted, and everything is undone.
   */
  async postWith<A>(tx: Tx, journal: AnyJournal, aside: Aside = NOTHING_ASIDE): Promise<Posted<A> | PostingRefusal> {
    const answer = await this.sendWithSubs(tx, [journal], aside);
    if (!('ids' in answer)) return answer;
    const { ids, written, entries } = answer;
    return {
      journalId: ids[0] as JournalId,
      isNew: written > 0,
      entries: entries ?? [],
      aside: answer.aside as A | null,
    };
  }

  /** Today in the books of the current cooperative. */
  today(): BusinessDate {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }

  private async sendWithSubs(
    tx: Tx,
    journals: readonly AnyJournal[],
    aside: Aside,
  ): Promise<SubAnswer | PostingRefusal> {
    const postings = journals.flatMap((journal) => journal.postings);
    const answer = await send<SubAnswer>(tx, textWith(aside), [
      ...this.valuesOf(journals),
      journals.map(({ channel }) => channel ?? null),
      postings.map(({ debitSub }) => debitSub ?? null),
      postings.map(({ creditSub }) => creditSub ?? null),
      ...aside.values,
    ]);
    if (answer.closedThrough !== null) return new PeriodClosed(answer.closedThrough);
    if (answer.refusedSub === null) return answer;
    return answer.refusedState === 'OPEN'
      ? new InsufficientBalance(answer.refusedSub, answer.refusedAvailable, answer.refusedShort)
      : new SubAccountClosed(answer.refusedSub, answer.refusedState);
  }

  private valuesOf(journals: readonly AnyJournal[]): unknown[] {
    journals.forEach(refuseNonsense);
    const actor = currentContext()?.principal;
    const today = this.today();
    const postings = journals.flatMap((journal, index) =>
      journal.postings.map((posting) => ({ ...posting, journal: index + 1 })),
    );
    return [
      actor?.personId ?? null,
      actor && actor.kind !== 'system' ? actor.displayName : null,
      this.clock.now(),
      journals.map(() => newId<'Journal'>()),
      journals.map(({ key }) => key),
      journals.map(contentHash),
      journals.map(({ kind }) => kind),
      journals.map(({ reference }) => reference ?? null),
      journals.map(({ text }) => text),
      journals.map(({ bookedOn }) => bookedOn ?? today),
      journals.map(({ bookedOn, valueOn }) => valueOn ?? bookedOn ?? today),
      journals.map(({ reversesId }) => reversesId ?? null),
      postings.map(({ journal }) => journal),
      postings.map(({ debit }) => debit ?? null),
      postings.map(({ credit }) => credit ?? null),
      postings.map(({ amount }) => amount.amount),
      postings.map(({ text }) => text ?? null),
      postings.map(({ memberId }) => memberId ?? null),
    ];
  }
}

const POST = /* sql */ `
  select journal_ids as ids, closed_through as "closedThrough" /* tenant_id = $1 */
    from ledger.post_journals($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
`;

const textsWith = new Map<string, string>();

/** Made once for each aside, which is constant: the statement stays prepared. */
function textWith({ text }: Aside): string {
  let whole = textsWith.get(text);
  if (!whole)
    textsWith.set(
      text,
      (whole = /* sql */ `
  select journal_ids as ids, closed_through as "closedThrough", written, refused_sub as "refusedSub", refused_state as "refusedState",
         refused_available as "refusedAvailable", refused_short as "refusedShort", sub_entries as entries, (${text}) as aside /* tenant_id = $1 */
    from ledger.post_journals($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22)
`),
    );
  return whole;
}

async function send<R extends object>(tx: Tx, text: string, values: readonly unknown[]): Promise<R> {
  try {
    return await tx.rowOrFail<R>(text, values);
  } catch (error) {
    const { code } = error as { code?: string };
    if (code === KEY_USED_OTHERWISE) throw conflict('This was already booked with another content.');
    if (code === SUB_ACCOUNT_UNKNOWN) throw notFound();
    throw error;
  }
}

function namesSubAccounts({ postings, channel }: AnyJournal): boolean {
  return channel !== undefined || postings.some(({ debitSub, creditSub }) => debitSub ?? creditSub);
}

function refuseNonsense({ key, postings }: AnyJournal): void {
  if (postings.length === 0 || postings.length > MOST_POSTINGS)
    throw new RangeError(`The journal ${key} needs 1 to ${MOST_POSTINGS} postings.`);
  if (postings.some(({ amount }) => !amount.isPositive))
    throw new RangeError(`The journal ${key} has an amount that is not above zero.`);
}

/**
 * What makes two journals of one key the same: everything the caller said. A day that was left open is not part of
 * it, so that a repetition after midnight is still the same. 128 of SHA-256's bits, kept as a uuid to be small.
 * Sub-accounts and channel count only where they are named: journals from before they existed keep their hash.
 */
function contentHash(journal: AnyJournal): string {
  const { kind, reference, text, bookedOn, valueOn, reversesId, channel, postings } = journal;
  const said = [kind, reference ?? null, text, bookedOn ?? null, valueOn ?? null, reversesId ?? null];
  const lines = postings.map((line) => [
    line.debit ?? null,
    line.credit ?? null,
    line.amount.amount,
    line.text ?? null,
    line.memberId ?? null,
    ...(namesSubAccounts(journal) ? [line.debitSub ?? null, line.creditSub ?? null] : []),
  ]);
  return createHash('sha256')
    .update(JSON.stringify([said, lines, ...(channel ? [channel] : [])]))
    .digest('hex')
    .slice(0, 32);
}
