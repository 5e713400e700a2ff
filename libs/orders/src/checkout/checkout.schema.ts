import { OutOfStock } from '@lumbung/catalog';
import type { Money } from '@lumbung/kernel';
import { PaymentMethod, PaymentMethodUnavailable, PaymentOption } from '@lumbung/payments';
import { AddressInput, InvalidInput, PhoneNumberScalar, resultUnion, RupiahScalar } from '@lumbung/platform';
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
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { Cart } from '../cart/cart.schema.js';
import { FulfilmentOption } from '../delivery/delivery.schema.js';
import { FulfilmentMethod } from '../order/order-enums.js';
import { Order } from '../order/order.schema.js';
import { CartEmpty, FulfilmentUnavailable, PriceChanged, ProductUnavailable, ShopClosed } from '../shop/refusals.js';

@ObjectType({ description: 'All the checkout page needs, in one question.' })
export class CheckoutOptions {
  @Field(() => Cart) cart: Cart;
  @Field(() => [FulfilmentOption]) fulfilments: FulfilmentOption[];
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

@InputType({ description: 'How the goods reach the buyer.' })
export class OrderFulfilmentInput {
  @Field(() => FulfilmentMethod)
  @IsEnum(FulfilmentMethod)
  method: `${FulfilmentMethod}`;

  @Field(() => AddressInput, { nullable: true, description: 'Needed for the courier.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => AddressInput)
  address?: AddressInput | null;

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

  @Field(() => RupiahScalar, { description: 'subtotal + shippingFee as the buyer saw it (without unique amount).' })
  @IsDefined()
  expectedTotal: Money;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

export const PlaceOrderResult = resultUnion('PlaceOrderResult', [
  Order,
  CartEmpty,
  OutOfStock,
  PriceChanged,
  ProductUnavailable,
  PaymentMethodUnavailable,
  FulfilmentUnavailable,
  ShopClosed,
  InvalidInput,
]);
