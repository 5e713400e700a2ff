import { OutOfStock } from '@lumbung/catalog';
import { StepUpInput, StepUpRefused, StepUpRequired } from '@lumbung/identity';
import type { BusinessDate, Money } from '@lumbung/kernel';
import { InsufficientBalance, PeriodClosed, SubAccountClosed } from '@lumbung/ledger';
import {
  CreditLimitExceeded,
  PaymentChannel,
  PaymentMethod,
  PaymentMethodUnavailable,
  PaymentOption,
} from '@lumbung/payments';
import { voucherRefusals } from '@lumbung/promotions';
import {
  AddressInput,
  BusinessDateScalar,
  InvalidInput,
  PhoneNumberScalar,
  resultUnion,
  RupiahScalar,
} from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  IsDefined,
  IsEnum,
  IsIn,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Cart } from '../cart/cart.schema.js';
import { FulfilmentOption } from '../delivery/delivery.schema.js';
import { FulfilmentMethod } from '../order/order-enums.js';
import { Order } from '../order/order.schema.js';
import {
  CartEmpty,
  FulfilmentUnavailable,
  OrderActionNotAllowed,
  PickupSlotOption,
  PickupSlotUnavailable,
  PriceChanged,
  ProductUnavailable,
  ShopClosed,
  WhatsappUnavailable,
} from '../shop/refusals.js';

@ObjectType({ description: 'All the checkout page needs, in one question.' })
export class CheckoutOptions {
  @Field(() => Cart) cart: Cart;
  @Field(() => [FulfilmentOption]) fulfilments: FulfilmentOption[];
  @Field(() => [PickupSlotOption], { description: 'Hours for fetching with room in them; none to choose where empty.' })
  pickupSlots: PickupSlotOption[];
  @Field(() => [PaymentOption], { description: 'Resolved by payments.' }) payments: PaymentOption[];
}

@InputType({ description: 'Whom to call about the order.' })
export class OrderContactInput {
  @Field()
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  name: string;

  @Field(() => PhoneNumberScalar)
  @IsString()
  phone: string;
}

@InputType({ description: 'When the goods are fetched: one of `CheckoutOptions.pickupSlots`.' })
export class PickupSlotInput {
  @Field(() => BusinessDateScalar)
  @IsString()
  @MaxLength(10)
  on: BusinessDate;

  @Field({ description: 'Such as `09:00`.' })
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/)
  from: string;
}

@InputType({ description: 'How the goods reach the buyer.' })
export class OrderFulfilmentInput {
  @Field(() => FulfilmentMethod)
  @IsEnum(FulfilmentMethod)
  method: `${FulfilmentMethod}`;

  @Field(() => AddressInput, { nullable: true, description: 'Needed for courier and expedition.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AddressInput)
  address?: AddressInput | null;

  @Field(() => PickupSlotInput, { nullable: true, description: 'Needed for pickup where the cooperative keeps hours.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PickupSlotInput)
  pickupSlot?: PickupSlotInput | null;

  @Field(() => ID, { nullable: true, description: 'Needed for the expedition: one of its services.' })
  @IsOptional()
  @IsUUID()
  expeditionServiceId?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

@InputType({ description: 'What is ordered, by whom, how it is brought and paid.' })
export class PlaceOrderInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field()
  @IsString()
  @MaxLength(100)
  cartToken: string;

  @Field(() => OrderContactInput)
  @ValidateNested()
  @Type(() => OrderContactInput)
  contact: OrderContactInput;

  @Field(() => OrderFulfilmentInput)
  @ValidateNested()
  @Type(() => OrderFulfilmentInput)
  fulfilment: OrderFulfilmentInput;

  @Field(() => PaymentMethod)
  @IsIn(Object.values(PaymentMethod))
  paymentMethod: PaymentMethod;

  @Field(() => PaymentChannel, {
    nullable: true,
    description: 'Bank or wallet, for VIRTUAL_ACCOUNT and EWALLET; the first one open where none is named.',
  })
  @IsOptional()
  @IsIn(Object.values(PaymentChannel))
  paymentChannel?: PaymentChannel | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For MEMBER_SAVINGS: one of `PaymentOption.savingsAccounts`; the fullest one where none is named.',
  })
  @IsOptional()
  @IsUUID()
  savingsAccountId?: string | null;

  @Field(() => StepUpInput, { nullable: true, description: 'For MEMBER_SAVINGS: the PIN, or a code.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => StepUpInput)
  stepUp?: StepUpInput | null;

  @Field(() => RupiahScalar, {
    description:
      'subtotal − discount + taxAdded + shippingFee − shippingDiscount as the buyer saw it (without unique amount).',
  })
  @IsDefined()
  expectedTotal: Money;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

@InputType({ description: 'What the buyer will send by WhatsApp.' })
export class DraftOrderInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field()
  @IsString()
  @MaxLength(100)
  cartToken: string;

  @Field(() => OrderContactInput)
  @ValidateNested()
  @Type(() => OrderContactInput)
  contact: OrderContactInput;

  @Field(() => OrderFulfilmentInput)
  @ValidateNested()
  @Type(() => OrderFulfilmentInput)
  fulfilment: OrderFulfilmentInput;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

@InputType({ description: 'The staff makes an order of a draft.' })
export class ConfirmDraftOrderInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  orderId: string;

  @Field(() => PaymentMethod, {
    description: 'As agreed in the chat; not MEMBER_CREDIT or MEMBER_SAVINGS, which ask for the member himself.',
  })
  @IsIn(Object.values(PaymentMethod))
  paymentMethod: PaymentMethod;

  @Field(() => PaymentChannel, { nullable: true, description: 'Bank or wallet, where the method has several.' })
  @IsOptional()
  @IsIn(Object.values(PaymentChannel))
  paymentChannel?: PaymentChannel | null;
}

export const DraftOrderResult = resultUnion('DraftOrderResult', [
  Order,
  CartEmpty,
  OutOfStock,
  ProductUnavailable,
  FulfilmentUnavailable,
  PickupSlotUnavailable,
  WhatsappUnavailable,
  ShopClosed,
  InvalidInput,
  ...voucherRefusals,
]);
export const ConfirmDraftOrderResult = resultUnion('ConfirmDraftOrderResult', [
  Order,
  OrderActionNotAllowed,
  PaymentMethodUnavailable,
]);
export const PlaceOrderResult = resultUnion('PlaceOrderResult', [
  Order,
  CartEmpty,
  OutOfStock,
  PriceChanged,
  ProductUnavailable,
  PaymentMethodUnavailable,
  CreditLimitExceeded,
  StepUpRequired,
  StepUpRefused,
  InsufficientBalance,
  SubAccountClosed,
  PeriodClosed,
  FulfilmentUnavailable,
  PickupSlotUnavailable,
  ShopClosed,
  InvalidInput,
  ...voucherRefusals,
]);
