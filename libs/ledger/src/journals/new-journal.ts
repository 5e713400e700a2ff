import type { BusinessDate, Id, Money } from '@lumbung/kernel';
import type { AccountCode } from '../accounts/account-codes.js';
import type { SubAccountId } from '../sub-accounts/sub-account.js';
import type { Channel } from './channel.js';
import type { JournalKind } from './journal-kind.js';

export type JournalId = Id<'Journal'>;

interface PostingLine {
  /** Whole rupiah, above zero: leave a posting of nothing away. */
  readonly amount: Money;
  /** What this line says beside the journal's text; at most 200 characters. */
  readonly text?: string;
  /** The member whom it concerns, for his patronage. */
  readonly memberId?: string;
}

/** One debit, one credit, one amount above zero: balanced by itself. */
export interface NewPosting extends PostingLine {
  readonly debit: AccountCode;
  readonly credit: AccountCode;
  readonly debitSub?: never;
  readonly creditSub?: never;
}

/** As NewPosting, where a side may name a sub-account; its account then need not be said. */
export interface NewSubPosting extends PostingLine {
  readonly debit?: AccountCode;
  readonly credit?: AccountCode;
  readonly debitSub?: SubAccountId;
  readonly creditSub?: SubAccountId;
}

interface JournalHead {
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
}

/** What a domain wants written into the books. */
export interface NewJournal extends JournalHead {
  /** One to 500. */
  readonly postings: readonly NewPosting[];
}

/** As NewJournal, with postings that move sub-accounts: it can be refused for their sake. */
export interface NewSubJournal extends JournalHead {
  /** Where it was done. */
  readonly channel?: Channel;
  /** One to 500. */
  readonly postings: readonly NewSubPosting[];
}
