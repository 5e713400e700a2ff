import {
  formatDateTime,
  formatInteger,
  formatRupiah,
  todayIn,
  type CooperativeTimeZone,
  type Money,
} from '@lumbung/kernel';
import type { Block, Total } from '../model/block.js';
import { facts, qr, signatures, text, total } from '../model/blocks.js';
import type { Document } from '../model/document.js';
import { wordsOf } from '../words/words.js';
import {
  amountOf,
  amountRows,
  heading,
  letterhead,
  underLine,
  type BoughtLine,
  type OrderAmounts,
  type PaperInput,
} from './common.js';

export interface ReceiptInput extends PaperInput {
  readonly number: string;
  readonly soldAt: Date;
  readonly timeZone: CooperativeTimeZone;
  readonly cashier: string | null;
  /** With most digits hidden already, '••••0123'. */
  readonly memberNoMasked: string | null;
  readonly lines: readonly BoughtLine[];
  readonly amounts: OrderAmounts;
  /** How it was paid, in the words of the cooperative: 'Tunai', 'QRIS'. */
  readonly payments: readonly { readonly method: string; readonly amount: Money }[];
  /** Cash given back; printed when there is any. */
  readonly change: Money | null;
  /** What membership and promotions saved ('Anda hemat'); printed when there is any. */
  readonly saving: Money | null;
  /** The savings that paid, and the member who signs for it; absent where something else did. */
  readonly paidFrom?: {
    readonly accountNoMasked: string;
    readonly balanceAfter: Money;
    readonly memberName: string;
  } | null;
  /** What this year's purchases count towards the member's surplus; absent where the cooperative does not print it. */
  readonly surplusPointsThisYear?: number | null;
  /** The cooperative's own last line; ours when absent. */
  readonly thanks?: string | null;
  /** A page where the receipt can be checked or the order followed. */
  readonly link?: { readonly url: string; readonly caption: string } | null;
}

/**
 * A receipt (struk) for rolls of 58 and 80 mm, and for A4. What stands on it, by common
 * practice: cooperative with NIK and address, number, time with its zone, cashier, masked member number, lines, saving,
 * tax, payment, change, points, thanks; paid from savings also the account, what is left on it and room to sign. A second print says which copy it is.
 */
export function receipt(input: ReceiptInput): Document {
  const { locale = 'id', issuer, lines, amounts, timeZone } = input;
  const words = wordsOf(locale);
  const blocks: Block[] = [
    letterhead(issuer, words),
    ...(input.copyNo ? [heading(words.receipt, words, input.copyNo)] : []),
    facts([
      [words.number, input.number],
      [words.time, formatDateTime(input.soldAt, timeZone, locale)],
      [words.cashier, input.cashier],
      [words.member, input.memberNoMasked],
    ]),
    {
      kind: 'items',
      items: lines.map((line) => ({
        name: line.name,
        detail: `${amountOf(line.quantity, line.unit, locale)} × ${formatInteger(line.unitPrice.amount, locale)}`,
        amount: formatInteger(line.total.amount, locale),
        under: underLine(line, words, locale),
      })),
    },
    { kind: 'totals', rows: amountRows(amounts, words, locale) },
    { kind: 'totals', rows: paymentRows(input) },
  ];
  const { paidFrom } = input;
  if (paidFrom) {
    const balanceAfter = formatRupiah(paidFrom.balanceAfter, locale);
    blocks.push(
      facts([
        [words.account, paidFrom.accountNoMasked],
        [words.balanceAfter, balanceAfter],
      ]),
    );
    blocks.push(signatures([words.member, paidFrom.memberName]));
  }
  if (input.surplusPointsThisYear !== null && input.surplusPointsThisYear !== undefined) {
    const year = todayIn(timeZone, input.soldAt).slice(0, 4);
    blocks.push(facts([[`${words.surplusPoints} ${year}`, formatInteger(input.surplusPointsThisYear, locale)]]));
  }
  if (input.link) {
    blocks.push(qr(input.link.url, input.link.caption));
  }
  blocks.push(text(input.thanks || words.thanks, { align: 'center' }));
  return {
    name: `${words.receipt} ${input.number}`,
    locale,
    sheets: [{ blocks }],
    isNumbered: true,
    madeAt: input.soldAt,
  };
}

function paymentRows({ locale = 'id', amounts, payments, change, saving }: ReceiptInput): Total[] {
  const words = wordsOf(locale);
  const rows = payments.map((payment) => total(payment.method, formatRupiah(payment.amount, locale)));
  if (change?.isPositive) {
    rows.push(total(words.change, formatRupiah(change, locale)));
  }
  if (amounts.taxIncluded.isPositive) {
    rows.push(total(words.taxIncluded, formatRupiah(amounts.taxIncluded, locale)));
  }
  if (saving?.isPositive) {
    rows.push(total(words.saving, formatRupiah(saving, locale)));
  }
  return rows;
}
