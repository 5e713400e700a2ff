import { accountCodes, type NewJournal, type NewSubJournal, type SubAccountId } from '@lumbung/ledger';
import type { Money } from '@lumbung/kernel';
import type { PaymentFacts } from '@lumbung/payments';
import type { SalesChannel } from '@lumbung/promotions';
import type { BookedOrder } from './order-journals.js';

const { MEMBER_PURCHASE_RECEIVABLES } = accountCodes;

/** Where the passbook says it was paid: where the order was made, unless somebody at a desk took the money. */
export type Place = 'LOKET' | 'ONLINE';
type Order = Pick<BookedOrder, 'number' | 'memberId'> & { readonly channel: SalesChannel };
type Paying = Pick<PaymentFacts, 'savingsAccountId' | 'amount'>;

/**
 * A sale that a member pays with his savings: what he bought is set off against his account within the same journal, so
 * that his passbook has one line however many accounts the sale is booked on. Any other sale as it is. Source: chart of
 * accounts, 1-1410 stands for what members bought and have not paid; here never for longer than the journal.
 */
export function paidFromSavings(
  sale: NewJournal,
  { number, memberId, channel }: Order,
  { savingsAccountId, amount }: Paying,
  place: Place = placeOf(channel),
): NewJournal | NewSubJournal {
  if (savingsAccountId === null) return sale;
  const payment = {
    debitSub: savingsAccountId as SubAccountId,
    credit: MEMBER_PURCHASE_RECEIVABLES,
    amount,
    text: `Belanja di toko, pesanan ${number}`,
    ...(memberId ? { memberId } : {}),
  };
  return { ...sale, channel: place, postings: [payment, ...sale.postings] };
}

/** A refund that goes back onto the savings account that paid: one line in the passbook as well. */
export function backToSavings(
  refund: NewJournal,
  { number, memberId, channel }: Order,
  savingsAccountId: string,
  amount: Money,
): NewJournal | NewSubJournal {
  if (!amount.isPositive) return refund;
  const payment = {
    debit: MEMBER_PURCHASE_RECEIVABLES,
    creditSub: savingsAccountId as SubAccountId,
    amount,
    text: `Pengembalian uang pesanan ${number}`,
    ...(memberId ? { memberId } : {}),
  };
  return { ...refund, channel: placeOf(channel), postings: [...refund.postings, payment] };
}

function placeOf(channel: SalesChannel): Place {
  return channel === 'COUNTER' ? 'LOKET' : 'ONLINE';
}
