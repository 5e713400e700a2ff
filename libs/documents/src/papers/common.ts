import {
  formatInteger,
  formatPhoneNumber,
  formatQuantity,
  formatRupiah,
  Money,
  type Locale,
  type PhoneNumber,
  type Quantity,
} from '@lumbung/kernel';
import { title, total } from '../model/blocks.js';
import type { LetterheadBlock, Total, TitleBlock } from '../model/block.js';
import type { Words } from '../words/id.js';

/** The cooperative as it stands at the head of its papers. */
export interface Issuer {
  readonly name: string;
  /** NIK koperasi. */
  readonly registrationNo: string | null;
  /** On one line. */
  readonly address: string | null;
  readonly phone?: PhoneNumber | null;
  /** NPWP; printed on invoices. */
  readonly taxIdNo?: string | null;
}

/** Somebody the paper is for, or who brings or gets the goods. */
export interface Party {
  readonly name: string;
  readonly phone?: PhoneNumber | null;
  readonly address?: string | null;
  readonly taxIdNo?: string | null;
  /** With most digits hidden already: paper gets lost. */
  readonly memberNoMasked?: string | null;
}

/** What every paper is asked with. */
export interface PaperInput {
  /** Indonesian when absent. */
  readonly locale?: Locale;
  readonly issuer: Issuer;
  /** 0 is the first print; n prints 'SALINAN ke-n'. Whoever prints again writes it into the audit trail. */
  readonly copyNo?: number;
}

/**
 * The money of an order. total = subtotal − discount + taxAdded + shippingFee − shippingDiscount + uniqueAmount;
 * taxIncluded lies inside the prices and is information. Paper shows what it is given, and reckons nothing.
 */
export interface OrderAmounts {
  readonly subtotal: Money;
  readonly discount: Money;
  readonly shippingFee: Money;
  readonly shippingDiscount: Money;
  readonly taxAdded: Money;
  readonly taxIncluded: Money;
  readonly uniqueAmount: Money;
  readonly total: Money;
}

/** One thing bought. */
export interface BoughtLine {
  readonly name: string;
  /** What to search it by; printed on invoices. */
  readonly sku?: string | null;
  readonly quantity: Quantity;
  readonly unit: string | null;
  readonly unitPrice: Money;
  /** Unit price × quantity, before the discount. */
  readonly total: Money;
  readonly discount?: Money;
  /** Whose goods these are; null or absent for the cooperative's own. */
  readonly seller?: string | null;
}

export function letterhead(issuer: Issuer, words: Words, withTaxId = false): LetterheadBlock {
  const numbers = [
    issuer.registrationNo && `${words.registrationNo} ${issuer.registrationNo}`,
    withTaxId && issuer.taxIdNo && `${words.taxIdNo} ${issuer.taxIdNo}`,
  ].filter((text) => typeof text === 'string' && text !== '');
  const phone = issuer.phone ? `${words.phone} ${formatPhoneNumber(issuer.phone)}` : null;
  const details = [numbers.join(' · '), issuer.address, phone].flatMap((text) => (text ? [text] : []));
  return { kind: 'letterhead', name: issuer.name, details };
}

/** What the paper is, and which copy. */
export function heading(text: string, words: Words, copyNo = 0): TitleBlock {
  return title(text, copyNo > 0 ? `${words.copy}${copyNo}` : null);
}

/** '2 kg', '1,5 l', '3'. */
export function amountOf(quantity: Quantity, unit: string | null, locale: Locale): string {
  return [formatQuantity(quantity, locale), unit].filter(Boolean).join(' ');
}

/** The way to the total; what is nothing is left out. */
export function amountRows(amounts: OrderAmounts, words: Words, locale: Locale): Total[] {
  const rows: [string, Money][] = [
    [words.discount, amounts.discount.negated()],
    [words.taxAdded, amounts.taxAdded],
    [words.shippingFee, amounts.shippingFee],
    [words.shippingDiscount, amounts.shippingDiscount.negated()],
    [words.uniqueAmount, amounts.uniqueAmount],
  ];
  const between = rows
    .filter(([, money]) => !money.isZero)
    .map(([label, money]) => total(label, formatRupiah(money, locale)));
  // A subtotal says something only when something stands between it and the total.
  const subtotal = between.length > 0 ? [total(words.subtotal, formatRupiah(amounts.subtotal, locale))] : [];
  return [...subtotal, ...between, total(words.total, formatRupiah(amounts.total, locale), true)];
}

/** What stands beneath a line: whose goods these are, and the discount. */
export function underLine(
  { seller, discount }: Pick<BoughtLine, 'seller' | 'discount'>,
  words: Words,
  locale: Locale,
): { label: string; amount: string }[] {
  return [
    ...(seller ? [{ label: soldBy(seller, words), amount: '' }] : []),
    ...(discount?.isPositive ? [{ label: words.discount, amount: formatInteger(-discount.amount, locale) }] : []),
  ];
}

/** 'Dijual oleh Dapur Bu Lilik'. */
export function soldBy(seller: string, words: Words): string {
  return `${words.soldBy} ${seller}`;
}

export function phoneOf(party: Party): string | null {
  return party.phone ? formatPhoneNumber(party.phone) : null;
}
