import { DateTimeScalar, InvalidInput, resultUnion, translate, currentLocale, UserError } from '@lumbung/platform';
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { BankAccount } from '../payments/payment.schema.js';
import { PaymentMethod } from '../payments/payment-states.js';
import { QrisProblem } from '../qris/qris.js';

registerEnumType(QrisProblem, {
  name: 'QrisProblem',
  description: 'Why a text is not a static QRIS of the cooperative.',
});

@ObjectType({ description: 'One way to pay, as the cooperative set it.' })
export class PaymentMethodSetting {
  @Field(() => PaymentMethod) method: PaymentMethod;
  @Field() label: string;
  @Field() isEnabled: boolean;
  @Field({ description: 'False until QRIS, bank account or payment provider is filled in.' }) isConfigured: boolean;
  @Field(() => Int, {
    description:
      'How long stock stays reserved for the payment; 0 for cash, member credit and savings, which have no end.',
  })
  windowMinutes: number;
}

@ObjectType({ description: "The cooperative's own static QRIS, checked at import." })
export class StaticQris {
  @Field() merchantName: string;
  @Field() merchantCity: string;
  @Field({ description: '`ID` and 13 digits.' }) nmid: string;
  @Field(() => String, {
    nullable: true,
    description: "The acquirer's name as a reversed domain, such as `ID.CO.BRI.WWW`.",
  })
  acquirer: string | null;
  @Field(() => DateTimeScalar) importedAt: string;
}

@ObjectType({ description: 'How this cooperative is paid.' })
export class PaymentSettings {
  readonly __typename = 'PaymentSettings';
  @Field(() => [PaymentMethodSetting], { description: 'In the order shown.' }) methods: PaymentMethodSetting[];
  @Field(() => StaticQris, { nullable: true }) staticQris: StaticQris | null;
  @Field(() => BankAccount, { nullable: true }) bankAccount: BankAccount | null;
  @Field(() => DateTimeScalar, { nullable: true }) updatedAt: string | null;
}

@InputType({ description: 'Switches one way to pay.' })
export class PaymentMethodSettingInput {
  @Field(() => PaymentMethod)
  @IsEnum(PaymentMethod)
  method: PaymentMethod;

  @Field()
  @IsBoolean()
  isEnabled: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'At least 5 minutes, at most 14 days; without meaning for cash and member credit.',
  })
  @IsOptional()
  @IsInt()
  @Min(5)
  @Max(20160)
  windowMinutes?: number | null;
}

@InputType({ description: 'Account for transfers.' })
export class BankAccountInput {
  @Field()
  @IsString()
  @MaxLength(60)
  bankName: string;

  @Field({ description: 'Digits; spaces, dots and dashes between them are left out.' })
  @IsString()
  @MaxLength(40)
  accountNo: string;

  @Field()
  @IsString()
  @MaxLength(100)
  holderName: string;
}

@InputType({ description: 'An absent field stays as it is, null clears it.' })
export class UpdatePaymentSettingsInput {
  @Field(() => [PaymentMethodSettingInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(10)
  @ValidateNested({ each: true })
  @Type(() => PaymentMethodSettingInput)
  methods?: PaymentMethodSettingInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: 'Text of the static code; null removes it and switches QRIS off.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  staticQrisPayload?: string | null;

  @Field(() => BankAccountInput, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => BankAccountInput)
  bankAccount?: BankAccountInput | null;
}

@ObjectType({ implements: () => UserError, description: 'The pasted text is not a static QRIS of the cooperative.' })
export class QrisInvalid extends UserError {
  @Field(() => QrisProblem)
  readonly problem: QrisProblem;

  constructor(problem: QrisProblem) {
    super('QRIS_INVALID', { problem: translate(`payments.qris.${problem}`, currentLocale()) });
    this.problem = problem;
  }
}

export const UpdatePaymentSettingsResult = resultUnion('UpdatePaymentSettingsResult', [
  PaymentSettings,
  QrisInvalid,
  InvalidInput,
]);
