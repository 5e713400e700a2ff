import type { BusinessDate, Money } from '@lumbung/kernel';
import { InsufficientBalance, PeriodClosed, SubAccountClosed } from '@lumbung/ledger';
import { DrawerNotOpen, DrawerTooEmpty } from '@lumbung/payments';
import { BusinessDateScalar, InvalidInput, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsDefined,
  IsEnum,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { SavingsMoveRequest } from '../desk/move-request.types.js';
import { SavingsLocked, SavingsMoney } from '../moves/moves.schema.js';
import {
  TermDayBasis,
  TermDeposit,
  TermDepositState,
  TermInterestPaid,
  TermRollover,
  TermTerms,
} from './term.types.js';

/** Percent with a point, at most six decimals. */
const PERCENT = /^(?:100(?:\.0{1,6})?|\d{1,2}(?:\.\d{1,6})?)$/;

@InputType({ description: 'One line of a rate table.' })
export class TermRateInput {
  @Field(() => Int, { description: '1 to 120.' }) @IsInt() @Min(1) @Max(120) termMonths: number;
  @Field(() => RupiahScalar, { nullable: true, description: 'For this much and more; for any amount unless named.' })
  @IsOptional()
  fromAmount?: Money | null;
  @Field({
    description: 'Percent a year, such as `6.25`; of a mudharabah product the nisbah of the member in percent.',
  })
  @Matches(PERCENT)
  percent: string;
}

@InputType({ description: 'How deposits of a product placed from now on are reckoned and end.' })
export class SaveTermTermsInput {
  @Field(() => ID) @IsUUID() productId: string;
  @Field(() => TermDayBasis) @IsEnum(TermDayBasis) dayBasis: TermDayBasis;
  @Field({ description: 'Of breaking one: percent of the principal.' }) @Matches(PERCENT) penaltyPercent: string;
  @Field(() => RupiahScalar, { description: 'Of breaking one: a fixed sum, beside the percent.' })
  @IsDefined()
  penaltyAmount: Money;
  @Field() @IsBoolean() forfeitsInterest: boolean;
}

@InputType({ description: 'A whole rate table that takes the place of the one before it, from a day on.' })
export class SetTermRatesInput {
  @Field(() => ID) @IsUUID() productId: string;
  @Field(() => BusinessDateScalar, { description: 'Later than the table before it.' })
  @IsString()
  startsOn: BusinessDate;
  @Field({ description: 'Who decided it, such as "Keputusan pengurus 12/2026".' })
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  source: string;
  @Field(() => [TermRateInput])
  @ArrayMinSize(1)
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => TermRateInput)
  rates: TermRateInput[];
}

@InputType({ description: 'Places a term deposit out of a savings account of the member, or out of cash or bank.' })
export class PlaceTermDepositInput {
  @Field(() => ID, { description: 'Asked twice, it is placed once.' }) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() productId: string;
  @Field(() => ID) @IsUUID() memberId: string;
  @Field(() => RupiahScalar) @IsDefined() amount: Money;
  @Field(() => Int) @IsInt() @Min(1) @Max(120) termMonths: number;
  @Field(() => TermInterestPaid) @IsEnum(TermInterestPaid) interestPaid: TermInterestPaid;
  @Field(() => TermRollover) @IsEnum(TermRollover) rollover: TermRollover;
  @Field(() => ID, { description: 'Voluntary savings of the member, where interest and principal go.' })
  @IsUUID()
  payoutAccountId: string;
  @Field(() => ID, { nullable: true, description: 'Voluntary savings of the member the money comes out of.' })
  @IsOptional()
  @IsUUID()
  fromAccountId?: string | null;
  @Field(() => SavingsMoney, { nullable: true, description: 'Where the money comes from when from no account.' })
  @IsOptional()
  @IsEnum(SavingsMoney)
  money?: SavingsMoney | null;
}

@InputType({ description: 'What shall happen with a running deposit; what is absent stays.' })
export class ChangeTermDepositInput {
  @Field(() => ID) @IsUUID() depositId: string;
  @Field(() => TermRollover, { nullable: true }) @IsOptional() @IsEnum(TermRollover) rollover?: TermRollover | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() payoutAccountId?: string | null;
}

@InputType({ description: 'Breaks a deposit before its day; what is left goes to its payout account.' })
export class BreakTermDepositInput {
  @Field(() => ID, { description: 'Asked twice, it is broken once.' }) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() depositId: string;
  @Field() @IsString() @IsNotEmpty() @MaxLength(300) reason: string;
}

@InputType({ description: 'Which term deposits; what is absent does not narrow.' })
export class TermDepositFilter {
  @Field(() => TermDepositState, { nullable: true })
  @IsOptional()
  @IsEnum(TermDepositState)
  state?: TermDepositState | null;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'Maturing on this day or later.' })
  @IsOptional()
  @IsString()
  maturesFrom?: BusinessDate | null;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'Maturing on this day or earlier.' })
  @IsOptional()
  @IsString()
  maturesThrough?: BusinessDate | null;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() memberId?: string | null;
  @Field(() => String, { nullable: true, description: 'Part of a name, a certificate or member number.' })
  @IsOptional()
  @IsString()
  @MaxLength(60)
  search?: string | null;
}

export const TermTermsResult = resultUnion('TermTermsResult', [TermTerms, InvalidInput]);
export const TermDepositResult = resultUnion('TermDepositResult', [
  TermDeposit,
  SavingsMoveRequest,
  InsufficientBalance,
  SubAccountClosed,
  SavingsLocked,
  DrawerNotOpen,
  DrawerTooEmpty,
  PeriodClosed,
  InvalidInput,
]);
