import { Link } from '@tanstack/react-router';
import type { CounterPaymentMethod } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { Change } from './pay.js';
import { print } from './printing.js';
import { useCounterWords } from './words.js';

export interface Sold {
  readonly orderId: string;
  readonly number: string;
  readonly total: number;
  readonly change: number;
  readonly payment: CounterPaymentMethod;
  /** The savings that paid, and what is left on them. */
  readonly paidFrom: { readonly accountNoMasked: string; readonly balanceAfter: number } | null;
  readonly receiptUrl: string | null;
}

/** The sale that was just made, until the next thing is scanned: what goes back, in figures for the whole counter. */
export function SoldNotice({ sold }: { readonly sold: Sold }) {
  const words = useCounterWords();
  const format = useFormat();
  const here = useHere();
  return (
    <section className="counter-sold" aria-label={words.done}>
      <p>
        <strong>{words.done}</strong> {format.money(sold.total)} · {words.payments[sold.payment]} ·{' '}
        {words.receipt(sold.number)}
      </p>
      {sold.payment === 'CASH' && <Change amount={sold.change} />}
      {sold.paidFrom && (
        <p>{words.balanceAfter(sold.paidFrom.accountNoMasked, format.money(sold.paidFrom.balanceAfter))}</p>
      )}
      <p className="counter-tools">
        {sold.receiptUrl !== null && (
          <button
            type="button"
            className="button button-quiet button-small"
            onClick={() => print(sold.receiptUrl as string, words.receipt(sold.number))}
          >
            {words.printReceipt}
          </button>
        )}
        <Link to={here('/toko/pesanan')} search={{ pesanan: sold.orderId } as never}>
          {words.openOrder}
        </Link>
      </p>
      <p className="hint">{words.nextHint}</p>
    </section>
  );
}
