import { PriceClass, ProductSeller, ProductVariant, TaxCategory } from '@lumbung/catalog';
import { Member } from '@lumbung/membership';
import { Payment } from '@lumbung/payments';
import type { Money } from '@lumbung/kernel';
import {
  Address,
  BusinessDateScalar,
  Connection,
  DateTimeScalar,
  PhoneNumberScalar,
  QuantityScalar,
  RupiahScalar,
  UrlScalar,
} from '@lumbung/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { AppliedDiscount } from '../cart/cart.schema.js';
import { Parcel } from '../fulfilment/parcel.types.js';
import { OrderReturn, ReturnWindow } from '../returns/return.types.js';
import {
  CancelReason,
  FulfilmentMethod,
  FulfilmentState,
  OrderAction,
  OrderChannel,
  OrderPart,
  OrderState,
  OrderStatus,
  RefundMethod,
} from './order-enums.js';

@ObjectType({ description: 'What a line of goods on consignment brings its seller; nothing until it is paid.' })
export class ConsignedLine {
  @Field(() => Int, { description: 'As agreed when it was ordered, in hundredths of a percent.' })
  commissionBasisPoints: number;
  @Field(() => RupiahScalar, { description: 'Kept by the cooperative, less what went back.' }) commission: number;
  @Field(() => RupiahScalar, { description: 'Owed to the seller for it, less what went back.' }) payable: number;
}

@ObjectType({ description: 'Frozen at place-order.' })
export class OrderLine {
  @Field(() => ID) id: string;
  @Field() productName: string;
  @Field() variantName: string;
  @Field() sku: string;
  @Field() unitLabel: string;
  @Field(() => QuantityScalar) quantity: number;
  @Field(() => RupiahScalar) unitPrice: number;
  @Field(() => PriceClass) priceClass: PriceClass;
  @Field(() => RupiahScalar, { description: 'Public price at that time.' }) publicUnitPrice: number;
  @Field(() => RupiahScalar, { description: 'Unit price × quantity, whole rupiah, rounded half up once.' })
  total: number;
  @Field(() => RupiahScalar, { description: 'Its share of all promotions.' }) discount: number;
  @Field(() => String, { nullable: true, description: 'How the discount came about.' }) discountExplanation:
    string | null;
  @Field(() => RupiahScalar, { description: 'PPN, inside what is left after the discount or on top of it.' })
  tax: number;
  @Field() taxIsIncluded: boolean;
  @Field(() => TaxCategory, { nullable: true, description: 'Null where nobody charges tax.' })
  taxCategory: TaxCategory | null;
  @Field(() => RupiahScalar, { description: 'What the buyer pays for it: total − discount, and tax on top.' })
  net: number;
  @Field(() => ID, { nullable: true, description: "Whose goods these are; null for the cooperative's own." })
  sellerId: string | null;
  @Field(() => ProductSeller, { nullable: true, description: 'He by name (dijual oleh …), as he is called now.' })
  seller: ProductSeller | null;
  @Field(() => ConsignedLine, {
    nullable: true,
    description: "[permission: orders.read] Of goods on consignment; null for the cooperative's own.",
  })
  consigned: ConsignedLine | null;
  @Field(() => RupiahScalar, { description: 'What went back of it.' }) refunded: number;
  @Field(() => QuantityScalar) returnedQuantity: number;
  @Field(() => QuantityScalar, {
    description:
      'Did not come back so far and is not asked to; the buyer may ask so much while Order.returnWindow is open.',
  })
  returnableQuantity: number;
  @Field({ description: 'Sold ahead and paid; it has not come yet.' }) isAwaited: boolean;
  @Field(() => ProductVariant, { nullable: true, description: 'For links and pictures; null when gone.' })
  variant: ProductVariant | null;
}

@ObjectType({ description: 'Money that went back to the buyer.' })
export class Refund {
  @Field(() => ID) id: string;
  @Field(() => RupiahScalar) amount: number;
  @Field(() => RupiahScalar, { description: 'Of a purchase on credit: the part that is only owed less.' })
  owedLess: number;
  @Field(() => RefundMethod) method: `${RefundMethod}`;
  @Field() reason: string;
  @Field(() => String, { nullable: true, description: '[permission: orders.read]' }) actorName: string | null;
  @Field(() => DateTimeScalar) refundedAt: string;
}

@ObjectType({ description: "One step of an order's life." })
export class OrderEvent {
  @Field(() => ID) id: string;
  @Field(() => DateTimeScalar) at: string;
  @Field({ description: 'Such as `Pembayaran diterima`.' }) label: string;
  @Field(() => OrderAction, { nullable: true, description: 'Null for placing and expiry.' }) action:
    `${OrderAction}` | null;
  @Field(() => OrderStatus) status: `${OrderStatus}`;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => String, { nullable: true, description: '[permission: orders.read]' }) actorName: string | null;
}

@ObjectType({ description: 'The savings that paid at the counter.' })
export class ReceiptSavings {
  @Field({ description: 'Such as `••••123`.' }) accountNoMasked: string;
  @Field(() => RupiahScalar, { description: 'What was left on the account when it had paid.' }) balanceAfter: number;
}

@ObjectType({ description: 'What a receipt (struk) adds to its order; head and address come from currentCooperative.' })
export class Receipt {
  @Field() number: string;
  @Field(() => DateTimeScalar) issuedAt: Date;
  @Field() cashierName: string;
  @Field(() => String, { nullable: true }) memberNoMasked: string | null;
  @Field(() => RupiahScalar, { description: 'Cash given, or the sum received.' }) amountTendered: number;
  @Field(() => RupiahScalar) change: number;
  @Field({ description: 'Terbilang.' }) totalInWords: string;
  @Field(() => ReceiptSavings, {
    nullable: true,
    description: 'Of a sale at the counter, or an order at the savings desk, that savings paid; for the staff alone.',
  })
  paidFrom: ReceiptSavings | null;
}

@ObjectType({ description: 'Whom to call about an order.' })
export class OrderContact {
  @Field() name: string;
  @Field({ description: 'Such as `0812-****-*567`; empty at the counter, where nobody need say it.' })
  phoneMasked: string;
  @Field(() => PhoneNumberScalar, { nullable: true, description: '[permission: orders.read]' }) phone: string | null;
}

@ObjectType({ description: 'Hours in which an order is fetched.' })
export class PickupHours {
  @Field(() => BusinessDateScalar) on: string;
  @Field({ description: "In the cooperative's time, such as `09:00`." }) from: string;
  @Field() until: string;
}

@ObjectType({ description: 'How the goods of an order reach the buyer, and how far they are.' })
export class OrderFulfilment {
  @Field(() => FulfilmentMethod) method: `${FulfilmentMethod}`;
  @Field() methodLabel: string;
  @Field(() => Address, { nullable: true, description: 'Courier only.' }) address: Address | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => PickupHours, { nullable: true, description: 'When it is fetched, where the cooperative keeps hours.' })
  pickup: PickupHours | null;
  @Field(() => String, { nullable: true, description: 'Service of the expedition, as it was agreed.' })
  expeditionName: string | null;
  @Field(() => Int, { nullable: true, description: 'What the goods weigh, if that is known.' }) weightGrams:
    number | null;
  @Field(() => String, { nullable: true }) courierName: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) readyAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true }) shippedAt: Date | null;
  @Field(() => DateTimeScalar, { nullable: true }) handedOverAt: Date | null;
}

@ObjectType({ description: 'An order (pesanan); what was agreed is frozen in it.' })
export class Order {
  readonly __typename = 'Order';
  @Field(() => ID) id: string;
  @Field({ description: 'Human number in the cooperative.' }) number: string;
  @Field({ description: 'Secret of the public page.' }) token: string;
  @Field(() => UrlScalar) publicUrl: string;
  @Field(() => UrlScalar, {
    nullable: true,
    description: 'Ready text to the shop by wa.me, for a draft with all its goods; null without a number of the shop.',
  })
  whatsappUrl: string | null;
  @Field(() => DateTimeScalar) placedAt: Date;
  @Field(() => OrderChannel, { description: 'How the order came in.' }) channel: `${OrderChannel}`;
  @Field(() => OrderState) state: `${OrderState}`;
  @Field(() => FulfilmentState) fulfilmentState: `${FulfilmentState}`;
  @Field(() => Payment, { description: 'What is to be paid, how, and what came of it.' }) payment: Payment;
  @Field(() => OrderStatus) status: `${OrderStatus}`;
  @Field() statusLabel: string;
  @Field(() => [OrderAction], { description: 'What this viewer may do now; on the public page at most CANCEL.' })
  allowedActions: OrderAction[];
  @Field(() => [OrderLine]) lines: OrderLine[];
  @Field(() => Int) lineCount: number;
  @Field(() => PriceClass) priceClass: PriceClass;
  @Field(() => RupiahScalar) subtotal: Money | number;
  @Field(() => RupiahScalar, { description: 'What promotions take off the goods.' }) discount: Money | number;
  @Field(() => RupiahScalar, { description: 'PPN on top of prices.' }) taxAdded: Money | number;
  @Field(() => RupiahScalar, { description: 'PPN inside prices, for information.' }) taxIncluded: Money | number;
  @Field(() => RupiahScalar) shippingFee: Money | number;
  @Field(() => RupiahScalar, { description: 'What promotions take off the shipping.' }) shippingDiscount:
    Money | number;
  @Field(() => [AppliedDiscount], { description: 'What each promotion took off, in their order.' })
  discounts: AppliedDiscount[];
  @Field(() => RupiahScalar, { description: 'Unique amount of a transfer (kode unik), else 0.' }) uniqueAmount:
    Money | number;
  @Field(() => RupiahScalar, {
    description: 'subtotal − discount + taxAdded + shippingFee − shippingDiscount + uniqueAmount.',
  })
  total: Money | number;
  @Field(() => RupiahScalar, { description: 'Against public prices (Anda hemat).' }) memberSavings: Money | number;
  @Field(() => OrderContact) contact: OrderContact;
  @Field(() => OrderFulfilment) fulfilment: OrderFulfilment;
  @Field(() => [Parcel], { description: 'From acceptance on: one for each place and owner of goods, unless split.' })
  parcels: Parcel[];
  @Field(() => [OrderPart], {
    description: '[permission: orders.handle] What applyOrderChange may still change; else empty.',
  })
  changeableParts: OrderPart[];
  @Field(() => ReturnWindow, { description: 'Whether the buyer may ask to bring goods back, and until when.' })
  returnWindow: ReturnWindow;
  @Field(() => [OrderReturn], { description: 'Goods that were brought back, or are asked to be; oldest first.' })
  returns: OrderReturn[];
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => CancelReason, { nullable: true }) cancelReason: `${CancelReason}` | null;
  @Field(() => String, { nullable: true }) cancelNote: string | null;
  @Field(() => [Refund]) refunds: Refund[];
  @Field(() => [OrderEvent], { description: 'Oldest first.' }) history: OrderEvent[];
  @Field(() => Receipt, { nullable: true, description: 'From capture on.' }) receipt: Receipt | null;
  @Field(() => Member, { nullable: true, description: '[permission: orders.read] The member who bought.' })
  member: Member | null;
  @Field(() => [ID], {
    nullable: true,
    description:
      '[permission: ledger.read] Journals of sale, cost and refunds, oldest first, for links; orders keeps the ids.',
  })
  journalIds: string[] | null;
}

@ObjectType({ description: 'A page of orders.' })
export class OrderConnection extends Connection(Order) {}

@ObjectType({ description: 'How many orders have one status.' })
export class OrderStatusCount {
  @Field(() => OrderStatus) status: `${OrderStatus}`;
  @Field() label: string;
  @Field(() => Int) count: number;
}
