import { PeriodClosed } from '@lumbung/ledger';
import { formatRupiah, type BusinessDate, type Money } from '@lumbung/kernel';
import {
  BusinessDateScalar,
  Connection,
  DateTimeScalar,
  InvalidInput,
  resultUnion,
  RupiahScalar,
  UserError,
} from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsDefined, IsEnum, IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { PaymentProviderName } from '../payments/payment-channels.js';

@ObjectType({
  description: 'What a payment provider or the acquirer of the QRIS paid out to the bank account, less its fee.',
})
export class ProviderPayout {
  readonly __typename = 'ProviderPayout';
  @Field(() => ID) id: string;
  @Field(() => PaymentProviderName, {
    nullable: true,
    description: "Null for the acquirer of the cooperative's own QRIS.",
  })
  provider: PaymentProviderName | null;
  @Field(() => RupiahScalar, { description: 'What buyers had paid.' }) gross: number;
  @Field(() => RupiahScalar, { description: 'What was kept back: MDR and fees, account 5-3050.' }) fee: number;
  @Field(() => RupiahScalar, { description: 'What came to the bank account.' }) net: number;
  @Field(() => BusinessDateScalar) receivedOn: BusinessDate;
  @Field(() => String, { nullable: true, description: "The provider's own number of it." }) reference: string | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Int, { description: 'How many payments it is known to cover.' }) paymentCount: number;
  @Field(() => DateTimeScalar) recordedAt: string;
  @Field() recordedByName: string;
}

@ObjectType({ description: 'Payouts of providers, newest first.' })
export class ProviderPayoutConnection extends Connection(ProviderPayout) {}

@InputType()
export class RecordProviderPayoutInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => PaymentProviderName, { nullable: true })
  @IsOptional()
  @IsEnum(PaymentProviderName)
  provider?: PaymentProviderName | null;

  @Field(() => RupiahScalar, { description: 'What buyers had paid, before the fee.' })
  @IsDefined()
  gross: Money;

  @Field(() => RupiahScalar, { description: 'Zero where nothing was kept back.' })
  @IsDefined()
  fee: Money;

  @Field(() => BusinessDateScalar, {
    nullable: true,
    description: 'Day on the bank list; today unless named, never later.',
  })
  @IsOptional()
  receivedOn?: BusinessDate | null;

  @Field(() => [ID], { nullable: true, description: 'The payments it covers; then gross must be their sum.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  paymentIds?: string[] | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  reference?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

@ObjectType({
  implements: () => UserError,
  description: 'The payments named do not sum to what was said to be paid out.',
})
export class PayoutMismatch extends UserError {
  @Field(() => RupiahScalar, {
    description: 'Sum of the payments named that lie with a provider and were not paid out yet.',
  })
  readonly expected: Money;

  @Field(() => [ID], { description: 'Named, but not such a payment or paid out before.' })
  readonly notPayable: string[];

  constructor(expected: Money, notPayable: string[]) {
    super('PAYOUT_MISMATCH', { expected: formatRupiah(expected) });
    this.expected = expected;
    this.notPayable = notPayable;
  }
}

export const RecordProviderPayoutResult = resultUnion('RecordProviderPayoutResult', [
  ProviderPayout,
  PayoutMismatch,
  InvalidInput,
  PeriodClosed,
]);
