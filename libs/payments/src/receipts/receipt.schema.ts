import { PeriodClosed } from '@lumbung/ledger';
import { type BusinessDate, type Money } from '@lumbung/kernel';
import {
  BusinessDateScalar,
  Connection,
  DateTimeScalar,
  InvalidInput,
  resultUnion,
  RupiahScalar,
  UserError,
} from '@lumbung/platform';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsDefined, IsEnum, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PaymentProviderName } from '../payments/payment-channels.js';

export const PaymentReceiptState = { UNMATCHED: 'UNMATCHED', MATCHED: 'MATCHED', REFUNDED: 'REFUNDED' } as const;
export type PaymentReceiptState = keyof typeof PaymentReceiptState;

export const PaymentReceiptReason = {
  LATE: 'LATE',
  DUPLICATE: 'DUPLICATE',
  OTHER_AMOUNT: 'OTHER_AMOUNT',
  UNKNOWN: 'UNKNOWN',
  NOTED: 'NOTED',
  EXCESS: 'EXCESS',
} as const;
export type PaymentReceiptReason = keyof typeof PaymentReceiptReason;

export const MoneyPlace = { BANK: 'BANK', CASH: 'CASH', PROVIDER: 'PROVIDER' } as const;
export type MoneyPlace = keyof typeof MoneyPlace;

registerEnumType(PaymentReceiptState, {
  name: 'PaymentReceiptState',
  description: 'What became of money whose purpose was not known.',
});
registerEnumType(PaymentReceiptReason, {
  name: 'PaymentReceiptReason',
  description: 'Why the purpose of money is not known.',
  valuesMap: {
    LATE: { description: 'Its order had expired or was cancelled.' },
    DUPLICATE: { description: 'It was paid twice.' },
    OTHER_AMOUNT: { description: 'Another sum than due.' },
    UNKNOWN: { description: 'The provider took it for something that is not known here.' },
    NOTED: { description: 'Somebody noted it from the bank list or at the desk.' },
    EXCESS: { description: 'What was left when the rest found its purpose.' },
  },
});
registerEnumType(MoneyPlace, {
  name: 'MoneyPlace',
  description: 'Where money lies.',
  valuesMap: { PROVIDER: { description: 'With the payment provider (account 1-1120), until it pays out.' } },
});

@ObjectType({ description: 'Money that came and whose purpose is or was not known (uang titipan, account 2-1210).' })
export class PaymentReceipt {
  readonly __typename = 'PaymentReceipt';
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field(() => PaymentReceiptState) state: PaymentReceiptState;
  @Field(() => PaymentReceiptReason) reason: PaymentReceiptReason;
  @Field(() => RupiahScalar) amount: number;
  @Field(() => MoneyPlace) money: MoneyPlace;
  @Field(() => BusinessDateScalar) receivedOn: BusinessDate;
  @Field(() => DateTimeScalar) notedAt: string;
  @Field(() => String, { nullable: true, description: 'Null when the provider told it.' }) notedByName: string | null;
  @Field(() => String, { nullable: true }) payer: string | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => PaymentProviderName, { nullable: true }) provider: PaymentProviderName | null;
  @Field(() => ID, { nullable: true, description: 'Order it was probably meant for.' }) orderId: string | null;
  @Field(() => ID, { nullable: true, description: 'Order it paid in the end.' }) appliedOrderId: string | null;
  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'What of it paid that order; the rest is a receipt of its own.',
  })
  applied: number | null;
  @Field(() => MoneyPlace, { nullable: true, description: 'From where it was given back.' })
  refundMoney: MoneyPlace | null;
  @Field(() => DateTimeScalar, { nullable: true }) resolvedAt: string | null;
  @Field(() => String, { nullable: true }) resolvedByName: string | null;
  @Field(() => String, { nullable: true }) resolutionNote: string | null;
}

@ObjectType({ description: 'Money that came, newest first.' })
export class PaymentReceiptConnection extends Connection(PaymentReceipt) {}

@InputType({ description: 'All that is named must fit.' })
export class PaymentReceiptFilter {
  @Field(() => [PaymentReceiptState], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(3)
  @IsEnum(PaymentReceiptState, { each: true })
  states?: PaymentReceiptState[] | null;

  @Field(() => [PaymentReceiptReason], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(6)
  @IsEnum(PaymentReceiptReason, { each: true })
  reasons?: PaymentReceiptReason[] | null;

  @Field(() => RupiahScalar, { nullable: true, description: 'Exactly this sum, as it stands on the bank list.' })
  @IsOptional()
  amount?: Money | null;
}

@InputType()
export class RecordReceiptInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => RupiahScalar)
  @IsDefined()
  amount: Money;

  @Field(() => MoneyPlace, { description: 'BANK or CASH.' })
  @IsEnum(MoneyPlace)
  money: MoneyPlace;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Today unless named; never later.' })
  @IsOptional()
  receivedOn?: BusinessDate | null;

  @Field(() => String, { nullable: true, description: 'Who paid, as the bank list says.' })
  @IsOptional()
  @IsString()
  @MaxLength(120)
  payer?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;

  @Field(() => ID, { nullable: true, description: 'Order it was probably meant for.' })
  @IsOptional()
  @IsUUID()
  orderId?: string | null;
}

@InputType()
export class RefundReceiptInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  receiptId: string;

  @Field(() => MoneyPlace, {
    description: "From where it goes back; PROVIDER when that was done at the provider's own desk.",
  })
  @IsEnum(MoneyPlace)
  money: MoneyPlace;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

@ObjectType({ implements: () => UserError, description: 'This money found its purpose before.' })
export class ReceiptDecided extends UserError {
  @Field(() => PaymentReceiptState)
  readonly state: PaymentReceiptState;

  constructor(state: PaymentReceiptState) {
    super('RECEIPT_DECIDED');
    this.state = state;
  }
}

export const RecordReceiptResult = resultUnion('RecordReceiptResult', [PaymentReceipt, InvalidInput, PeriodClosed]);
export const RefundReceiptResult = resultUnion('RefundReceiptResult', [PaymentReceipt, ReceiptDecided, PeriodClosed]);
