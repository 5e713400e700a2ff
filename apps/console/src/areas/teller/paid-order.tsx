import { Link } from '@tanstack/react-router';
import type { DeskPaymentMethod } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { useHere } from '../../shell/place.js';
import { chosenRoll, print, receiptIn } from '../counter/printing.js';
import { useCounterWords } from '../counter/words.js';
import { useTellerWords } from './words.js';

export interface PaidOrder {
  readonly id: string;
  readonly number: string;
  readonly total: number;
  readonly payment: DeskPaymentMethod;
  readonly receipt?: {
    readonly number: string;
    readonly change: number;
    readonly paidFrom?: { readonly accountNoMasked: string; readonly balanceAfter: number } | null;
  } | null;
  readonly papers: readonly { readonly kind: string; readonly format: string; readonly url: string }[];
}

/** The receipt is printed as soon as somebody has paid, where this browser has a printer for it. */
export function printReceiptOf({ papers }: PaidOrder, title: string): void {
  const roll = chosenRoll();
  const url = receiptIn(papers, roll);
  if (url !== null && roll !== 'NONE') print(url, title);
}

/** The order that was just paid, until somebody else is served. */
export function PaidNotice({ paid }: { readonly paid: PaidOrder }) {
  const words = useTellerWords();
  const counter = useCounterWords();
  const format = useFormat();
  const here = useHere();
  const { number, total, payment, receipt } = paid;
  const url = receiptIn(paid.papers, chosenRoll());
  const receiptName = counter.receipt(receipt?.number ?? '');
  return (
    <section className="counter-sold teller-done" role="status">
      <p>
        <strong>{counter.done}</strong> {words.orderPaid(number, format.money(total), counter.payments[payment])}
      </p>
      {payment === 'CASH' && (
        <p className="counter-change">
          <span>{counter.change}</span> <strong>{format.money(receipt?.change ?? 0)}</strong>
        </p>
      )}
      {receipt?.paidFrom && (
        <p>{counter.balanceAfter(receipt.paidFrom.accountNoMasked, format.money(receipt.paidFrom.balanceAfter))}</p>
      )}
      <p className="counter-tools">
        {url !== null && (
          <button type="button" className="button button-quiet button-small" onClick={() => print(url, receiptName)}>
            {counter.printReceipt}
          </button>
        )}
        <Link to={here('/toko/pesanan')} search={{ pesanan: paid.id } as never}>
          {counter.openOrder}
        </Link>
      </p>
      <p className="hint">
        {receiptName} · {words.next}
      </p>
    </section>
  );
}
