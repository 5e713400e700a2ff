import { OutOfStock, PriceClass, ProductVariant } from '@lumbung/catalog';
import { StepUpInput, StepUpRefused, StepUpRequired } from '@lumbung/identity';
import { InsufficientBalance, PeriodClosed, SubAccountClosed } from '@lumbung/ledger';
import type { Money, Quantity } from '@lumbung/kernel';
import {
  CreditLimitExceeded,
  DrawerNotOpen,
  PaymentAmountMismatch,
  PaymentMethodUnavailable,
  PaymentSavingsAccount,
} from '@lumbung/payments';
import { voucherRefusals } from '@lumbung/promotions';
import { InvalidInput, QuantityScalar, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsEnum,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { AppliedDiscount, RefusedVoucher } from '../cart/cart.schema.js';
import { Order } from '../order/order.schema.js';
import { PriceChanged, ProductUnavailable } from '../shop/refusals.js';

/** A receipt has an end, and so has a request. */
export const MOST_LINES = 200;

export enum CounterPaymentMethod {
  CASH = 'CASH',
  QRIS = 'QRIS',
  BANK_TRANSFER = 'BANK_TRANSFER',
  MEMBER_CREDIT = 'MEMBER_CREDIT',
  MEMBER_SAVINGS = 'MEMBER_SAVINGS',
}
registerEnumType(CounterPaymentMethod, {
  name: 'CounterPaymentMethod',
  description: 'How somebody pays at the counter (loket).',
  valuesMap: {
    CASH: { description: 'Coins and notes into the drawer of the cashier; change is given.' },
    QRIS: { description: "The cashier saw on the buyer's phone or his own that it was paid." },
    BANK_TRANSFER: { description: 'The cashier saw the money on the account.' },
    MEMBER_CREDIT: { description: "On the member's credit line, deducted from his pay (potong gaji)." },
    MEMBER_SAVINGS: {
      description:
        "Off the member's voluntary savings (potong simpanan); he types his PIN or a code, and signs where he has neither.",
    },
  },
});

@InputType({ description: 'So much of one variant.' })
export class CounterLineInput {
  @Field(() => ID)
  @IsUUID()
  variantId: string;

  @Field(() => QuantityScalar, { description: "A whole number of the variant's steps." })
  @IsDefined()
  quantity: Quantity;
}

@InputType({ description: 'What lies on the counter, and for whom.' })
export class CounterBasketInput {
  @Field(() => [CounterLineInput], {
    description: 'A variant named twice counts with the sum; none at all to look only for the member.',
  })
  @IsArray()
  @ArrayMaxSize(MOST_LINES)
  @ValidateNested({ each: true })
  @Type(() => CounterLineInput)
  lines: CounterLineInput[];

  @Field(() => ID, { nullable: true, description: 'The member who buys; absent: anybody.' })
  @IsOptional()
  @IsUUID()
  memberId?: string | null;

  @Field(() => String, { nullable: true, description: 'Instead of the id: his number, as on his card.' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  memberNo?: string | null;

  @Field(() => [String], { defaultValue: [], description: 'Vouchers the buyer names; capitals do not matter.' })
  @IsArray()
  @ArrayMaxSize(5)
  @IsString({ each: true })
  @MaxLength(40, { each: true })
  voucherCodes: string[];
}

@InputType({ description: 'Goods, buyer and money of one sale over the counter.' })
export class SellAtCounterInput extends CounterBasketInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => CounterPaymentMethod)
  @IsEnum(CounterPaymentMethod)
  payment: `${CounterPaymentMethod}`;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Cash: what the buyer gave, at least the total. Otherwise and by default exactly the total.',
  })
  @IsOptional()
  amountTendered?: Money | null;

  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'The total the buyer was told; another one is refused with PriceChanged.',
  })
  @IsOptional()
  expectedTotal?: Money | null;

  @Field(() => ID, {
    nullable: true,
    description: 'For MEMBER_SAVINGS: one of `CounterMember.savingsAccounts`; the fullest one where none is named.',
  })
  @IsOptional()
  @IsUUID()
  savingsAccountId?: string | null;

  @Field(() => StepUpInput, {
    nullable: true,
    description: 'For MEMBER_SAVINGS: what the member himself typed at the counter.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => StepUpInput)
  stepUp?: StepUpInput | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

@ObjectType({ description: 'The member who stands at the counter.' })
export class CounterMember {
  @Field(() => ID) id: string;
  @Field() memberNo: string;
  @Field() fullName: string;
  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'What he may still buy on credit; null without a credit line.',
  })
  creditLeft: Money | null;
  @Field(() => [PaymentSavingsAccount], {
    description: '[permission: savings.teller] What he could pay from now, the fullest first; else empty.',
  })
  savingsAccounts: PaymentSavingsAccount[];
}

@ObjectType({ description: 'So much of one variant, at the price of this buyer, now.' })
export class CounterBasketLine {
  @Field(() => ProductVariant) variant: object;
  @Field(() => QuantityScalar) quantity: Quantity;
  @Field(() => RupiahScalar) unitPrice: Money;
  @Field(() => RupiahScalar, { description: 'What the public pays for one unit of so much.' }) publicUnitPrice: Money;
  @Field(() => RupiahScalar, { description: 'Whole rupiah, rounded half up once.' }) total: Money;
  @Field(() => RupiahScalar, { description: 'What promotions take off it.' }) discount: Money;
  @Field(() => String, { nullable: true, description: 'How the discount came about.' })
  discountExplanation: string | null;
  @Field(() => RupiahScalar, { description: 'PPN, inside what is left after the discount or on top of it.' })
  tax: Money;
  @Field({ description: 'Sold, in whole steps, and as much as wanted lies here.' }) isAvailable: boolean;
  @Field(() => String, { nullable: true, description: 'Why not, in a sentence for the cashier.' })
  problem: string | null;
}

@ObjectType({ description: 'What lies on the counter, as it would be sold now. Nothing is held by it.' })
export class CounterBasket {
  @Field(() => [CounterBasketLine], { description: 'In the order in which they were first named.' })
  lines: CounterBasketLine[];
  @Field(() => [ID], { description: 'Variants nobody knows here.' }) unknownVariantIds: string[];
  @Field(() => CounterMember, { nullable: true, description: 'Null for anybody, and for a member who is not active.' })
  member: CounterMember | null;
  @Field(() => PriceClass) priceClass: PriceClass;
  @Field(() => RupiahScalar) subtotal: Money;
  @Field(() => RupiahScalar) discount: Money;
  @Field(() => RupiahScalar, { description: 'PPN on top of the prices.' }) taxAdded: Money;
  @Field(() => RupiahScalar, { description: 'PPN inside the prices, for information.' }) taxIncluded: Money;
  @Field(() => RupiahScalar, { description: 'subtotal − discount + taxAdded.' }) total: Money;
  @Field(() => RupiahScalar, { description: 'Against public prices.' }) memberSavings: Money;
  @Field(() => [AppliedDiscount], { description: 'In the order in which they count.' }) discounts: AppliedDiscount[];
  @Field(() => [RefusedVoucher], { description: 'Codes that do nothing now, and why.' })
  refusedVouchers: RefusedVoucher[];
  @Field(() => [CounterPaymentMethod], { description: 'How this buyer can pay here.' })
  payments: `${CounterPaymentMethod}`[];
  @Field({ description: 'Every line can be had, and there is something to pay.' }) canSell: boolean;
}

export const SellAtCounterResult = resultUnion('SellAtCounterResult', [
  Order,
  OutOfStock,
  ProductUnavailable,
  PriceChanged,
  DrawerNotOpen,
  PaymentAmountMismatch,
  PaymentMethodUnavailable,
  CreditLimitExceeded,
  StepUpRequired,
  StepUpRefused,
  InsufficientBalance,
  SubAccountClosed,
  PeriodClosed,
  InvalidInput,
  ...voucherRefusals,
]);
