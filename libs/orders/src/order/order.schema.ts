import { PriceClass, ProductVariant } from '@lumbung/catalog';
import { Member } from '@lumbung/membership';
import { Payment } from '@lumbung/payments';
import type { Money } from '@lumbung/kernel';
import {
  Address,
  Connection,
  DateTimeScalar,
  PhoneNumberScalar,
  QuantityScalar,
  RupiahScalar,
  UrlScalar,
} from '@lumbung/platform';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  CancelReason,
  FulfilmentMethod,
  FulfilmentState,
  OrderAction,
  OrderState,
  OrderStatus,
  RefundMethod,
} from './order-enums.js';

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
  @Field(() => QuantityScalar) returnedQuantity: number;
  @Field(() => ProductVariant, { nullable: true, description: 'For links and pictures; null when gone.' })
  variant: ProductVariant | null;
}

@ObjectType({ description: 'Money that went back to the buyer.' })
export class Refund {
  @Field(() => ID) id: string;
  @Field(() => RupiahScalar) amount: number;
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

@ObjectType({ description: 'What a receipt (struk) adds to its order; head and address come from currentCooperative.' })
export class Receipt {
  @Field() number: string;
  @Field(() => DateTimeScalar) issuedAt: Date;
  @Field() cashierName: string;
  @Field(() => String, { nullable: true }) memberNoMasked: string | null;
  @Field(() => RupiahScalar, { description: 'Cash given, or the sum received.' }) amountTendered: number;
  @Field(() => RupiahScalar) change: number;
  @Field({ description: 'Terbilang.' }) totalInWords: string;
}

@ObjectType({ description: 'Whom to call about an order.' })
export class OrderContact {
  @Field() name: string;
  @Field({ description: 'Such as `0812-****-*567`.' }) phoneMasked: string;
  @Field(() => PhoneNumberScalar, { nullable: true, description: '[permission: orders.read]' }) phone: string | null;
}

@ObjectType({ description: 'How the goods of an order reach the buyer, and how far they are.' })
export class OrderFulfilment {
  @Field(() => FulfilmentMethod) method: `${FulfilmentMethod}`;
  @Field() methodLabel: string;
  @Field(() => Address, { nullable: true, description: 'Courier only.' }) address: Address | null;
  @Field(() => String, { nullable: true }) note: string | null;
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
    description: 'Ready text to the shop by wa.me; null without a number of the shop.',
  })
  whatsappUrl: string | null;
  @Field(() => DateTimeScalar) placedAt: Date;
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
  @Field(() => RupiahScalar) shippingFee: Money | number;
  @Field(() => RupiahScalar, { description: 'Unique amount of a transfer (kode unik), else 0.' }) uniqueAmount:
    Money | number;
  @Field(() => RupiahScalar, { description: 'subtotal + shippingFee + uniqueAmount.' }) total: Money | number;
  @Field(() => RupiahScalar, { description: 'Against public prices (Anda hemat).' }) memberSavings: Money | number;
  @Field(() => OrderContact) contact: OrderContact;
  @Field(() => OrderFulfilment) fulfilment: OrderFulfilment;
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
