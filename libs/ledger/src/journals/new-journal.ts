import type { BusinessDate, Id, Money } from '@lumbung/kernel';
import type { AccountCode } from '../accounts/account-codes.js';
import type { JournalKind } from './journal-kind.js';

export type JournalId = Id<'Journal'>;

/** One debit, one credit, one amount above zero: balanced by itself. */
export interface NewPosting {
  readonly debit: AccountCode;
  readonly credit: AccountCode;
  /** Whole rupiah, above zero: leave a posting of nothing away. */
  readonly amount: Money;
  /** What this line says beside the journal's text; at most 200 characters. */
  readonly text?: string;
  /** The member whom it concerns, for his patronage. */
  readonly memberId?: string;
}

/** What a domain wants written into the books. */
export interface NewJournal {
  readonly kind: JournalKind;
  /**
   * Names what happened, once per cooperative: `order.sale:<orderId>`, `stock.receipt:<requestId>`. The same key with
   * the same content posts once and answers the first journal; with other content it is the fault CONFLICT.
   */
  readonly key: string;
  /** What caused it, as a link: `order:<id>`; at most 100 characters. */
  readonly reference?: string;
  /** A sentence for the bookkeeper, in Indonesian; at most 200 characters. */
  readonly text: string;
  /** Day in whose books it stands; today in the cooperative's zone unless named. */
  readonly bookedOn?: BusinessDate;
  /** Day from which it counts; the booking day unless named. */
  readonly valueOn?: BusinessDate;
  /** One to 500. */
  readonly postings: readonly NewPosting[];
}
