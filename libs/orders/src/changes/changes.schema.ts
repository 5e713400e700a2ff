import { OutOfStock } from '@lumbung/catalog';
import type { Money, Quantity } from '@lumbung/kernel';
import { PeriodClosed } from '@lumbung/ledger';
import { DrawerTooEmpty, PaymentMethodUnavailable } from '@lumbung/payments';
import { AddressInput, InvalidInput, QuantityScalar, resultUnion, RupiahScalar, UserError } from '@lumbung/platform';
import { voucherRefusals } from '@lumbung/promotions';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsBoolean,
  IsDefined,
  IsEnum,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { AppliedDiscount } from '../cart/cart.schema.js';
import { PickupSlotInput } from '../checkout/checkout.schema.js';
import { FulfilmentOption } from '../delivery/delivery.schema.js';
import { FulfilmentMethod, RefundMethod } from '../order/order-enums.js';
import { Order } from '../order/order.schema.js';
import {
  FulfilmentUnavailable,
  OrderActionNotAllowed,
  PickupSlotOption,
  PickupSlotUnavailable,
  ProductUnavailable,
  RefundRequired,
} from '../shop/refusals.js';

@InputType({ description: 'So much of a line is wanted from now on.' })
export class ChangedLineInput {
  @Field(() => ID)
  @IsUUID()
  orderLineId: string;

  @Field(() => QuantityScalar, { description: '0 takes the line away.' })
  @IsDefined()
  quantity: Quantity;
}

@InputType({ description: 'Goods that are added, at the price of now.' })
export class AddedLineInput {
  @Field(() => ID)
  @IsUUID()
  variantId: string;

  @Field(() => QuantityScalar)
  @IsDefined()
  quantity: Quantity;
}

@InputType({ description: 'Another way for the goods to reach the buyer.' })
export class ChangedDeliveryInput {
  @Field(() => FulfilmentMethod)
  @IsEnum(FulfilmentMethod)
  method: `${FulfilmentMethod}`;

  @Field(() => AddressInput, { nullable: true, description: 'Needed for courier and expedition.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AddressInput)
  address?: AddressInput | null;

  @Field(() => ID, { nullable: true, description: 'Needed for the expedition: one of its services.' })
  @IsOptional()
  @IsUUID()
  expeditionServiceId?: string | null;

  @Field(() => PickupSlotInput, {
    nullable: true,
    description: 'Needed for pickup where the cooperative keeps hours; absent: the hours agreed before.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => PickupSlotInput)
  pickupSlot?: PickupSlotInput | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'As agreed with the buyer; absent: by the tariffs.' })
  @IsOptional()
  fee?: Money | null;
}

@InputType({
  description: 'A set of changes to an order (see Order.changeableParts); what is not named stays as it is.',
})
export class OrderChangeInput {
  @Field(() => ID)
  @IsUUID()
  orderId: string;

  @Field(() => [ChangedLineInput], { defaultValue: [] })
  @ArrayMaxSize(100)
  @ValidateNested({ each: true })
  @Type(() => ChangedLineInput)
  lines: ChangedLineInput[];

  @Field(() => [AddedLineInput], { defaultValue: [] })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => AddedLineInput)
  added: AddedLineInput[];

  @Field(() => ChangedDeliveryInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => ChangedDeliveryInput)
  delivery?: ChangedDeliveryInput | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'A voucher that does not count for the changed order falls away, instead of refusing the change.',
  })
  @IsBoolean()
  dropsVouchers: boolean;
}

@InputType({ description: 'A change that is to be made, as its preview showed it.' })
export class ApplyOrderChangeInput extends OrderChangeInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: '`totalAfter` of the preview; another one refuses the change.',
  })
  @IsOptional()
  expectedTotal?: Money | null;

  @Field(() => RefundMethod, { nullable: true, description: 'Needed when money goes back.' })
  @IsOptional()
  @IsEnum(RefundMethod)
  refundMethod?: `${RefundMethod}` | null;

  @Field({ description: 'Why; stands in the history.' })
  @IsString()
  @MaxLength(300)
  reason: string;
}

@ObjectType({ description: 'A line as the change would leave it.' })
export class ChangedLine {
  @Field(() => ID, { nullable: true, description: 'Null for goods that are added.' }) orderLineId: string | null;
  @Field() productName: string;
  @Field() variantName: string;
  @Field() unitLabel: string;
  @Field(() => QuantityScalar) quantityBefore: Quantity;
  @Field(() => QuantityScalar) quantityAfter: Quantity;
  @Field(() => RupiahScalar, { description: 'Per unit: frozen for what was ordered, of now for what is added.' })
  unitPrice: Money;
  @Field(() => RupiahScalar, { description: 'Unit price × quantity after the change.' }) total: Money;
  @Field(() => RupiahScalar, { description: 'Its share of all promotions.' }) discount: Money;
}

@ObjectType({
  description: 'What a change would do; nothing was done yet. Amounts without the unique amount of a transfer.',
})
export class OrderChangePreview {
  readonly __typename = 'OrderChangePreview';
  @Field(() => ID) orderId: string;
  @Field(() => [ChangedLine]) lines: ChangedLine[];
  @Field(() => RupiahScalar) subtotal: Money;
  @Field(() => RupiahScalar) discount: Money;
  @Field(() => RupiahScalar) taxAdded: Money;
  @Field(() => RupiahScalar) taxIncluded: Money;
  @Field(() => RupiahScalar, { description: 'What bringing it costs until now, less what went back of it.' })
  shippingFeeBefore: Money;
  @Field(() => RupiahScalar) shippingFee: Money;
  @Field(() => RupiahScalar) shippingDiscount: Money;
  @Field(() => [AppliedDiscount]) discounts: AppliedDiscount[];
  @Field(() => [String], { description: 'Vouchers that fall away.' }) droppedCodes: string[];
  @Field(() => RupiahScalar) totalBefore: Money;
  @Field(() => RupiahScalar) totalAfter: Money;
  @Field(() => RupiahScalar, { description: 'Of a paid order: exactly this goes back.' }) refund: Money;
  @Field({ description: 'Of an unpaid order: its payment is given up and opened anew with the new total.' })
  opensNewPayment: boolean;
}

@ObjectType({ description: 'How the goods of an order could reach the buyer instead, and what that costs.' })
export class OrderDeliveryOptions {
  @Field(() => [FulfilmentOption], { description: 'Fees for the goods as they are; `total` is always null here.' })
  fulfilments: FulfilmentOption[];
  @Field(() => [PickupSlotOption], { description: 'Hours for fetching with room in them; none to choose where empty.' })
  pickupSlots: PickupSlotOption[];
}

@ObjectType({ implements: () => UserError, description: 'The order is paid, and the change would cost more.' })
export class PaidOrderCannotGrow extends UserError {
  @Field(() => RupiahScalar, { description: 'So much more it would be.' }) readonly difference: Money;

  constructor(difference: Money) {
    super('PAID_ORDER_CANNOT_GROW');
    this.difference = difference;
  }
}

const refusals = [
  OrderActionNotAllowed,
  PaidOrderCannotGrow,
  OutOfStock,
  ProductUnavailable,
  FulfilmentUnavailable,
  PickupSlotUnavailable,
  PaymentMethodUnavailable,
  PeriodClosed,
  DrawerTooEmpty,
  InvalidInput,
  ...voucherRefusals,
] as const;
export const PreviewOrderChangeResult = resultUnion('PreviewOrderChangeResult', [OrderChangePreview, ...refusals]);
export const ApplyOrderChangeResult = resultUnion('ApplyOrderChangeResult', [Order, RefundRequired, ...refusals]);
