import {
  deliveryNote,
  invoice,
  packingList,
  receipt,
  type BoughtLine,
  type Document,
  type InvoiceTax,
  type Issuer,
  type OrderAmounts,
  type Parcel,
} from '@lumbung/documents';
import {
  businessDate,
  Money,
  quantity,
  rupiah,
  todayIn,
  type CooperativeTimeZone,
  type PhoneNumber,
} from '@lumbung/kernel';
import { methodLabel, paymentStateLabel } from '@lumbung/payments';
import { translate, type Locale } from '@lumbung/platform';
import { maskedNo } from '../shop/masked-no.js';
import type { PaperKind } from './paper.types.js';
import type { PaperLine, PaperOrder, PaperParcel } from './paper-rows.js';

/** What every paper is made with. */
export interface Around {
  readonly issuer: Issuer;
  readonly locale: Locale;
  readonly timeZone: CooperativeTimeZone;
  /** The order's page. */
  readonly url: string;
}

/** The struk of an order that was paid. */
export function receiptOf(order: PaperOrder, { issuer, locale, timeZone, url }: Around, copyNo: number): Document {
  const tendered = rupiah(order.amountTendered ?? order.total);
  const total = rupiah(order.total);
  return receipt({
    ...{ issuer, locale, copyNo, timeZone },
    number: order.receiptNumber ?? order.number,
    soldAt: order.receiptIssuedAt ?? order.placedAt,
    cashier: order.cashierName,
    memberNoMasked: order.memberNoMasked,
    lines: order.lines.map(boughtLine),
    amounts: amountsOf(order),
    payments: [{ method: methodLabel(order.paymentMethod), amount: tendered }],
    change: tendered.exceeds(total) ? tendered.minus(total) : null,
    saving: rupiah(order.memberSavings + order.discount + order.shippingDiscount),
    paidFrom: order.paidFrom && {
      accountNoMasked: maskedNo(order.paidFrom.accountNo),
      balanceAfter: rupiah(order.paidFrom.balanceAfter),
      memberName: order.contactName,
    },
    link: { url, caption: translate('paper.follow', locale) },
  });
}

/** The faktur of a paid order, or the proof (bukti) that it was placed. */
export function invoiceOf(
  kind: 'INVOICE' | 'ORDER_PROOF',
  order: PaperOrder,
  around: Around,
  copyNo: number,
): Document {
  const { issuer, locale, timeZone, url } = around;
  const isInvoice = kind === 'INVOICE';
  const issuedOn =
    isInvoice && order.receiptIssuedAt ? todayIn(timeZone, order.receiptIssuedAt) : businessDate(order.placedOn);
  return invoice({
    ...{ issuer, locale, copyNo, kind, issuedOn },
    number: isInvoice ? (order.receiptNumber ?? order.number) : order.number,
    orderNo: isInvoice ? order.number : null,
    buyer: { name: order.contactName, address: order.address, memberNoMasked: order.memberNoMasked },
    lines: order.lines.map(boughtLine),
    amounts: amountsOf(order),
    taxes: taxesOf(order.lines),
    payment: `${methodLabel(order.paymentMethod)}, ${paymentStateLabel(order.paymentState)}`,
    note: order.note,
    link: { url, caption: translate('paper.follow', locale) },
    signedBy: isInvoice ? order.cashierName : null,
  });
}

/** Receipts or invoices of many orders, one after the other on one paper; each says which copy it is. */
export function batchOf(kind: 'RECEIPT' | 'INVOICE', papers: readonly Document[], locale: Locale): Document {
  return together(papers, translate(`paper.${kind}` satisfies `paper.${PaperKind}`, locale));
}

/** Packing lists or delivery notes, a sheet for each parcel; each says which copy it is. */
export function parcelPaper(
  kind: 'PACKING_LIST' | 'DELIVERY_NOTE',
  parcels: readonly PaperParcel[],
  around: Omit<Around, 'url'>,
  about: { phoneOf: (parcel: PaperParcel) => PhoneNumber | null; copyOf: (parcel: PaperParcel) => number },
): Document {
  const { issuer, locale, timeZone } = around;
  const make = kind === 'PACKING_LIST' ? packingList : deliveryNote;
  const one = (parcel: PaperParcel) =>
    make({
      issuer,
      locale,
      copyNo: about.copyOf(parcel),
      parcels: [parcelOf(parcel, about.phoneOf(parcel), { locale, timeZone })],
    });
  return together(parcels.map(one), translate(`paper.${kind}` satisfies `paper.${PaperKind}`, locale));
}

/** One stays as it is; several are bound together under the name of their kind, each on sheets of its own. */
function together(papers: readonly Document[], name: string): Document {
  const [only, ...others] = papers;
  if (!only || others.length === 0) return only as Document;
  return { ...only, name, madeAt: null, sheets: papers.flatMap(({ sheets }) => sheets) };
}

function parcelOf(
  parcel: PaperParcel,
  phone: PhoneNumber | null,
  { locale, timeZone }: Pick<Around, 'locale' | 'timeZone'>,
): Parcel {
  const way = translate(`fulfilment.${parcel.method}`, locale);
  const carrier = [parcel.courierName, parcel.service ?? parcel.expeditionName].filter(Boolean).join(' ');
  return {
    number: parcel.number,
    orderNo: parcel.orderNumber,
    on: todayIn(timeZone, parcel.createdAt),
    from: parcel.locationName,
    seller: parcel.sellerName,
    recipient: { name: parcel.contactName, phone, address: parcel.address },
    courier: parcel.method === 'PICKUP' ? way : carrier || way,
    trackingNo: parcel.waybillNo,
    weightGrams: parcel.weightGrams,
    lines: parcel.lines.map((line) => ({
      ...{ name: nameOf(line), sku: line.sku, unit: line.unitLabel },
      quantity: quantity(line.quantity),
    })),
    note: parcel.note || null,
    toCollect: parcel.toCollect === null ? null : rupiah(parcel.toCollect),
  };
}

function boughtLine(line: PaperLine): BoughtLine {
  return {
    name: nameOf(line),
    sku: line.sku,
    quantity: quantity(line.quantity),
    unit: line.unitLabel,
    unitPrice: rupiah(line.unitPrice),
    total: rupiah(line.total),
    discount: rupiah(line.discount),
    seller: line.sellerName,
  };
}

function nameOf({ productName, variantName }: Pick<PaperLine, 'productName' | 'variantName'>): string {
  return `${productName} ${variantName}`.trim();
}

function amountsOf(order: PaperOrder): OrderAmounts {
  return {
    subtotal: rupiah(order.subtotal),
    discount: rupiah(order.discount),
    taxAdded: rupiah(order.taxAdded),
    taxIncluded: rupiah(order.taxIncluded),
    shippingFee: rupiah(order.shippingFee),
    shippingDiscount: rupiah(order.shippingDiscount),
    uniqueAmount: rupiah(order.uniqueAmount),
    total: rupiah(order.total),
  };
}

/**
 * PPN by category: the base is what was paid without tax, after discounts; for ordinary goods 11/12 of it (DPP nilai
 * lain, half up once) is what 12 % are taken of. Source: PMK 131/2024. Lines without tax are left out.
 */
export function taxesOf(lines: readonly PaperLine[]): InvoiceTax[] {
  return (['STANDARD', 'LUXURY'] as const).flatMap((category) => {
    const taxed = lines.filter((line) => line.taxCategory === category && line.tax > 0);
    if (taxed.length === 0) return [];
    const base = Money.sum(taxed.map((it) => rupiah(it.total - it.discount - (it.taxIsIncluded ? it.tax : 0))));
    const tax = Money.sum(taxed.map((it) => rupiah(it.tax)));
    return [{ base, otherBase: category === 'STANDARD' ? base.share(11, 12) : null, ratePercent: 12, tax }];
  });
}
