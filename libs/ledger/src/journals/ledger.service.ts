import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock, newId, type BusinessDate, type CooperativeTimeZone } from '@lumbung/kernel';
import { conflict, currentContext, currentTenant, type Tx } from '@lumbung/platform';
import { PeriodClosed } from '../periods/period-closed.js';
import type { JournalId, NewJournal } from './new-journal.js';

/** A journal as this domain itself may write it. */
type AnyJournal = NewJournal & { readonly reversesId?: JournalId };

const KEY_USED_OTHERWISE = 'LB409';
const MOST_POSTINGS = 500;

/** The one way by which domains write into the books of the current cooperative. */
@Injectable()
export class LedgerService {
  constructor(private readonly clock: Clock) {}

  /**
   * Writes one journal in the caller's transaction, in one round trip, and answers its id. Safe to repeat by `key`.
   * Answers the refusal PeriodClosed when the booking day lies in a closed period: hand it on, and the transaction
   * undoes itself. Faults: CONFLICT for a key used with another content; an Error for an unknown or inactive account,
   * an amount that is not above zero, or books that were never opened, since no person can act on those.
   */
  async post(tx: Tx, journal: AnyJournal): Promise<JournalId | PeriodClosed> {
    const posted = await this.postAll(tx, [journal]);
    return posted instanceof PeriodClosed ? posted : (posted[0] as JournalId);
  }

  /** As `post`, many journals in one round trip, all or none; the ids come in the order given. Keys must differ. */
  async postAll(tx: Tx, journals: readonly AnyJournal[]): Promise<JournalId[] | PeriodClosed> {
    if (journals.length === 0) return [];
    journals.forEach(refuseNonsense);
    try {
      const { ids, closedThrough } = await tx.rowOrFail<{ ids: JournalId[]; closedThrough: BusinessDate | null }>(
        POST,
        this.valuesOf(journals),
      );
      return closedThrough === null ? ids : new PeriodClosed(closedThrough);
    } catch (error) {
      if ((error as { code?: string }).code === KEY_USED_OTHERWISE)
        throw conflict('This was already booked with another content.');
      throw error;
    }
  }

  /** Today in the books of the current cooperative. */
  today(): BusinessDate {
    return this.clock.today(currentTenant().timeZone as CooperativeTimeZone);
  }

  private valuesOf(journals: readonly AnyJournal[]): unknown[] {
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
      postings.map(({ debit }) => debit),
      postings.map(({ credit }) => credit),
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

function refuseNonsense({ key, postings }: NewJournal): void {
  if (postings.length === 0 || postings.length > MOST_POSTINGS)
    throw new RangeError(`The journal ${key} needs 1 to ${MOST_POSTINGS} postings.`);
  if (postings.some(({ amount }) => !amount.isPositive))
    throw new RangeError(`The journal ${key} has an amount that is not above zero.`);
}

/**
 * What makes two journals of one key the same: everything the caller said. A day that was left open is not part of
 * it, so that a repetition after midnight is still the same. 128 of SHA-256's bits, kept as a uuid to be small.
 */
function contentHash({ kind, reference, text, bookedOn, valueOn, reversesId, postings }: AnyJournal): string {
  const said = [kind, reference ?? null, text, bookedOn ?? null, valueOn ?? null, reversesId ?? null];
  const lines = postings.map((line) => [
    line.debit,
    line.credit,
    line.amount.amount,
    line.text ?? null,
    line.memberId ?? null,
  ]);
  return createHash('sha256')
    .update(JSON.stringify([said, lines]))
    .digest('hex')
    .slice(0, 32);
}
