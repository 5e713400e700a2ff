import type { ProductVariant } from '@lumbung/catalog';
import type { Member } from '@lumbung/membership';
import type { Payment } from '@lumbung/payments';
import {
  formatQuantity,
  isDemoPhoneNumber,
  quantity,
  rupiah,
  terbilang,
  whatsAppLink,
  formatRupiah,
  type PhoneNumber,
} from '@lumbung/kernel';
import { currentContext, currentLocale, translate, type Locale } from '@lumbung/platform';
import { changeableParts } from '../changes/changeable.js';
import { parcelOf, returnOf, type OrderParts } from '../fulfilment/order-parts.js';
import { returnableOf, windowOf } from '../returns/return-view.js';
import { maskedNo } from '../shop/masked-no.js';
import { OrderAction, type OrderStatus } from './order-enums.js';
import { actionsFor, actionsOfBuyer } from './order-machines.js';
import type { OrderRow } from './order-rows.js';
import type { Order, OrderEvent, OrderLine, Receipt, Refund } from './order.schema.js';

/** What a row does not know by itself. */
export interface Beside {
  readonly token: string;
  /** Address of this cooperative's shop, without a slash at the end. */
  readonly shopUrl: string;
  /** The shop's own number for WhatsApp; null where it has none. */
  readonly shopWhatsapp: string | null;
  readonly variants?: ReadonlyMap<string, ProductVariant>;
  readonly member: Member | null;
  /** The buyer's whole number, for those who may see it. */
  readonly phone: string | null;
  /** Its parcels, returns and what follows from them; absent where nobody asked or there are none yet. */
  readonly parts?: OrderParts;
  readonly now: Date;
  /** Seen by the holder of the link or the buyer himself, instead of the staff. */
  readonly isBuyersView: boolean;
}

/** The API's order from its row, as far as this viewer may see it. */
export function orderOf(row: OrderRow, beside: Beside): Order {
  const locale = currentLocale();
  const permissions = currentContext()?.principal?.permissions ?? new Set<string>();
  const isStaff = permissions.has('orders.read');
  const lines = (row.lines ?? []).map(({ variantId, ...line }): OrderLine => ({
    ...line,
    consigned: isStaff ? line.consigned : null,
    returnableQuantity: returnableOf(line, beside.parts),
    isAwaited: beside.parts?.awaited.has(variantId) ?? false,
    variant: beside.variants?.get(variantId) ?? null,
  }));
  const mayChange = !beside.isBuyersView && permissions.has('orders.handle');
  const publicUrl = `${beside.shopUrl}/pesanan/${beside.token}`;
  return {
    __typename: 'Order',
    id: row.id,
    number: row.number,
    token: beside.token,
    publicUrl,
    whatsappUrl: whatsappUrl(row, publicUrl, beside.shopWhatsapp, locale),
    placedAt: row.placedAt,
    channel: row.channel,
    state: row.state,
    fulfilmentState: row.fulfilmentState,
    payment: row.payment ?? notOpened(row),
    status: row.status,
    statusLabel: statusLabel(row.status, locale),
    allowedActions: beside.isBuyersView ? actionsOfBuyer(row) : actionsFor(row, permissions),
    lines,
    lineCount: row.lineCount,
    priceClass: row.priceClass,
    subtotal: row.subtotal,
    discount: row.discount,
    taxAdded: row.taxAdded,
    taxIncluded: row.taxIncluded,
    shippingFee: row.shippingFee,
    shippingDiscount: row.shippingDiscount,
    discounts: row.discounts ?? [],
    uniqueAmount: row.uniqueAmount,
    total: row.total,
    memberSavings: row.memberSavings,
    contact: { name: row.contactName, phoneMasked: row.phoneMasked ?? '', phone: isStaff ? beside.phone : null },
    fulfilment: {
      method: row.fulfilmentMethod,
      methodLabel: translate(`fulfilment.${row.fulfilmentMethod}`, locale),
      address: row.address,
      note: row.fulfilmentNote,
      pickup: row.pickup,
      expeditionName: row.expeditionName,
      weightGrams: row.weightGrams,
      courierName: row.courierName,
      readyAt: row.readyAt,
      shippedAt: row.shippedAt,
      handedOverAt: row.handedOverAt,
    },
    parcels: (beside.parts?.parcels ?? []).map((parcel) => parcelOf(parcel, row, { isStaff, handles: mayChange })),
    changeableParts: mayChange
      ? changeableParts(row, beside.parts?.parcels ?? [], (beside.parts?.awaited.size ?? 0) > 0)
      : [],
    returnWindow: windowOf(row, lines, beside.parts, beside.now),
    returns: (beside.parts?.returns ?? []).map((it) => returnOf(it, { isStaff, isBuyer: beside.isBuyersView })),
    note: row.note,
    cancelReason: row.cancelReason,
    cancelNote: row.cancelNote,
    refunds: (row.refunds ?? []).map((refund): Refund => (isStaff ? refund : { ...refund, actorName: null })),
    history: (row.history ?? []).map((event) => eventOf(event, isStaff, locale)),
    receipt: receiptOf(row, isStaff && !beside.isBuyersView),
    member: isStaff ? beside.member : null,
    journalIds: permissions.has('ledger.read') ? row.journalIds : null,
  };
}

export function statusLabel(status: `${OrderStatus}`, locale: Locale): string {
  return translate(`order.status.${status}`, locale);
}

function eventOf(
  { step, actorName, ...event }: NonNullable<OrderRow['history']>[number],
  isStaff: boolean,
  locale: Locale,
): OrderEvent {
  const [name = ''] = step.split(':');
  return {
    ...event,
    label: translate(`order.step.${step}`, locale),
    action: name in OrderAction ? (name as OrderAction) : null,
    actorName: isStaff ? actorName : null,
  };
}

function receiptOf(row: OrderRow, isForStaff: boolean): Receipt | null {
  if (row.receiptNumber === null || row.receiptIssuedAt === null) return null;
  const amountTendered = row.amountTendered ?? row.total;
  return {
    number: row.receiptNumber,
    issuedAt: row.receiptIssuedAt,
    cashierName: row.cashierName ?? '',
    memberNoMasked: row.memberNoMasked,
    amountTendered,
    change: amountTendered - row.total,
    totalInWords: terbilang(row.total),
    paidFrom:
      isForStaff && row.paidFrom
        ? {
            accountNoMasked: maskedNo(row.paidFrom.accountNo),
            balanceAfter: row.paidFrom.balanceAfter,
          }
        : null,
  };
}

/** A draft is paid by nobody yet: its payment is opened when the staff confirms it. */
function notOpened(row: OrderRow): Payment {
  const { id, paymentState: state, total: amount } = row;
  const method = row.paymentMethod as Payment['method'];
  const expiresAt = row.expiresAt?.toISOString() ?? null;
  const nothing = { qris: null, bankAccount: null, instructions: null, channel: null, savingsAccountNo: null };
  return {
    id,
    method,
    state,
    amount,
    expiresAt,
    ...nothing,
    capturedAt: null,
    isPaid: false,
    proofs: [],
    refundedTotal: 0,
    refundable: 0,
  };
}

/** Invented numbers get no link: nothing may ever be sent there. */
function whatsappUrl(row: OrderRow, publicUrl: string, shop: string | null, locale: Locale): string | null {
  if (!shop || isDemoPhoneNumber(shop as PhoneNumber)) return null;
  const words = {
    number: row.number,
    name: row.contactName,
    total: formatRupiah(rupiah(row.total), locale),
    url: publicUrl,
  };
  if (row.state !== 'DRAFT') return whatsAppLink(shop as PhoneNumber, translate('order.whatsapp', locale, words));
  const goods = (row.lines ?? []).map(({ quantity: much, unitLabel, productName, variantName }) => {
    const name = `${productName} ${variantName}`.trim();
    return `- ${formatQuantity(quantity(Number(much)), locale)} ${unitLabel} ${name}`;
  });
  const text = translate('order.whatsappDraft', locale, { ...words, goods: goods.join('\n') });
  return whatsAppLink(shop as PhoneNumber, text);
}
