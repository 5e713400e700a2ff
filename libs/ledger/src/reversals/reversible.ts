import type { JournalKind } from '../journals/journal-kind.js';
import { JournalNotReversible, type WhyNot } from './reversals.schema.js';

/** What has to be known of a journal before somebody may reverse it. */
export interface Reversed {
  readonly kind: JournalKind;
  readonly reversedByNumber: string | null;
  /** The desk whose records make up an account it moved without naming a member's account: INVENTORY, LOANS … */
  readonly keptBy: string | null;
}

/**
 * Null: whoever keeps something beside these journals undoes it with them (sub-accounts, drawers, sellers), or nobody
 * keeps anything. All others are reversed where they were made, or the records there would tell another story than the
 * books. Every kind has to be decided here: what is new is not reversible by itself.
 */
const MADE_BY: Readonly<Record<JournalKind, WhyNot | null>> = {
  MANUAL: null,
  OTHER: null,
  OPENING: null,
  CONSIGNMENT_SETTLEMENT: null,
  SAVINGS_DEPOSIT: null,
  SAVINGS_WITHDRAWAL: null,
  SAVINGS_TRANSFER: null,
  SAVINGS_FEE: null,
  SAVINGS_INTEREST: 'earned',
  SALE: 'order',
  SALE_REFUND: 'order',
  STOCK_RECEIPT: 'stock',
  STOCK_ADJUSTMENT: 'stock',
  MEMBER_CREDIT: 'credit',
  RECEIPT: 'receipt',
  CASH_DESK: 'cashDesk',
  PAYMENT_SETTLEMENT: 'payout',
  FIXED_ASSET: 'asset',
  DEPRECIATION: 'asset',
  YEAR_END: 'yearEnd',
  REVERSAL: 'isReversal',
};

/** Kinds that may move any account: they are looked at more closely. */
const ANY_ACCOUNT: readonly JournalKind[] = ['OTHER', 'OPENING'];

/** Why nobody may reverse this journal by asking for it; undefined when it may be. */
export function whyNot(journal: Reversed): JournalNotReversible | undefined {
  const answered = alreadyAnswered(journal);
  if (answered) return answered;
  const reason = MADE_BY[journal.kind];
  if (reason) return new JournalNotReversible(reason);
  if (journal.keptBy && ANY_ACCOUNT.includes(journal.kind))
    return new JournalNotReversible(journal.keptBy === 'INVENTORY' ? 'stock' : 'kept');
  return undefined;
}

/** Why not even the domain that wrote it can take it back. */
export function alreadyAnswered({ kind, reversedByNumber }: Reversed): JournalNotReversible | undefined {
  if (reversedByNumber) return new JournalNotReversible('reversed', reversedByNumber);
  return kind === 'REVERSAL' ? new JournalNotReversible('isReversal') : undefined;
}
