import { DateTimeScalar, InvalidInput, resultUnion, RupiahScalar } from '@lumbung/platform';
import { rupiah, type Money } from '@lumbung/kernel';
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
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
  MinLength,
  ValidateNested,
} from 'class-validator';
import { PaymentChannel, PaymentProviderName } from '../payments/payment-channels.js';
import { PaymentMethod } from '../payments/payment-states.js';

@ObjectType({ description: 'One bank or wallet of a payment provider, as the cooperative set it.' })
export class ProviderChannelSetting {
  @Field(() => PaymentChannel) channel: PaymentChannel;
  @Field() label: string;
  @Field(() => PaymentMethod) method: PaymentMethod;
  @Field({ description: 'Open only where it was also agreed with the provider.' }) isEnabled: boolean;
  @Field(() => RupiahScalar, { description: 'What the provider takes per payment; for information, never surcharged.' })
  feeFlat: number;
  @Field(() => Int, { description: 'What it takes of the amount, in hundredths of a percent: 70 is 0.7 %.' })
  feeBasisPoints: number;
}

@ObjectType({
  description: 'A payment provider and what the cooperative agreed with it. Its keys are never shown again.',
})
export class PaymentProviderSetting {
  readonly __typename = 'PaymentProviderSetting';
  @Field(() => PaymentProviderName) provider: PaymentProviderName;
  @Field({ description: 'Used for new payments; at most one provider is.' }) isActive: boolean;
  @Field({ description: 'False: the provider only plays (sandbox), and no money moves.' }) isProduction: boolean;
  @Field(() => String, { nullable: true, description: 'The last four signs of the secret key; null until it is set.' })
  secretKeyMasked: string | null;
  @Field(() => String, { nullable: true, description: 'Xendit only: the last four signs of the verification token.' })
  webhookTokenMasked: string | null;
  @Field({ description: "Path on the API's own address to be given to the provider for its notifications." })
  webhookPath: string;
  @Field(() => [ProviderChannelSetting], { description: 'Everything this provider can do, in the order shown.' })
  channels: ProviderChannelSetting[];
  @Field(() => DateTimeScalar, { nullable: true }) updatedAt: string | null;
}

@InputType({ description: 'Opens or closes one channel.' })
export class ProviderChannelInput {
  @Field(() => PaymentChannel)
  @IsEnum(PaymentChannel)
  channel: PaymentChannel;

  @Field()
  @IsBoolean()
  isEnabled: boolean;

  @Field(() => RupiahScalar, { nullable: true, description: 'At most Rp1.000.000; for information.' })
  @IsOptional()
  feeFlat?: Money | null;

  @Field(() => Int, { nullable: true, description: 'Hundredths of a percent, at most 1000; for information.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  feeBasisPoints?: number | null;
}

@InputType({ description: 'An absent field stays as it is.' })
export class UpdatePaymentProviderInput {
  @Field(() => PaymentProviderName)
  @IsEnum(PaymentProviderName)
  provider: PaymentProviderName;

  @Field(() => Boolean, { nullable: true, description: 'True takes the place of another provider.' })
  @IsOptional()
  @IsBoolean()
  isActive?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  isProduction?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Server key of Midtrans, secret API key of Xendit.' })
  @IsOptional()
  @IsString()
  @MinLength(8)
  @MaxLength(300)
  secretKey?: string | null;

  @Field(() => String, { nullable: true, description: 'Xendit only: the verification token of its webhooks.' })
  @IsOptional()
  @IsString()
  @MinLength(8)
  @MaxLength(300)
  webhookToken?: string | null;

  @Field(() => [ProviderChannelInput], { nullable: true })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(40)
  @ValidateNested({ each: true })
  @Type(() => ProviderChannelInput)
  channels?: ProviderChannelInput[] | null;
}

export const MOST_FEE = rupiah(1_000_000);

export const UpdatePaymentProviderResult = resultUnion('UpdatePaymentProviderResult', [
  PaymentProviderSetting,
  InvalidInput,
]);
