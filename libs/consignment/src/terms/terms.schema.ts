import { BusinessDateScalar, Connection, DateTimeScalar, InvalidInput, resultUnion } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsBoolean, IsEnum, IsInt, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';

export const AgreementScope = {
  COOPERATIVE: 'COOPERATIVE',
  SELLER: 'SELLER',
  CATEGORY: 'CATEGORY',
  PRODUCT: 'PRODUCT',
} as const;
export type AgreementScope = keyof typeof AgreementScope;
registerEnumType(AgreementScope, {
  name: 'AgreementScope',
  description:
    'What an agreement speaks of. The most specific wins: PRODUCT, then the deepest CATEGORY, SELLER, COOPERATIVE.',
});

export const DamageBearer = { SELLER: 'SELLER', COOPERATIVE: 'COOPERATIVE' } as const;
export type DamageBearer = keyof typeof DamageBearer;
registerEnumType(DamageBearer, {
  name: 'DamageBearer',
  description: 'Who bears goods that are damaged or lost in the shop.',
});

export const SettlementPeriod = { WEEKLY: 'WEEKLY', MONTHLY: 'MONTHLY', ON_DEMAND: 'ON_DEMAND' } as const;
export type SettlementPeriod = keyof typeof SettlementPeriod;
registerEnumType(SettlementPeriod, {
  name: 'SettlementPeriod',
  description: 'How often a seller is settled with.',
  valuesMap: {
    WEEKLY: { description: 'Due when the week, Monday to Sunday, is over.' },
    MONTHLY: { description: 'Due when the month is over.' },
    ON_DEMAND: { description: 'When the seller asks for it.' },
  },
});

@ObjectType({
  description: 'Under which terms goods are taken on consignment (titip jual); never edited, only followed by another.',
})
export class ConsignmentAgreement {
  readonly __typename: 'ConsignmentAgreement';

  @Field(() => ID) id: string;
  @Field(() => AgreementScope) scope: AgreementScope;
  @Field(() => ID, {
    nullable: true,
    description: 'The seller, category or product it speaks of; null for COOPERATIVE.',
  })
  targetId: string | null;
  @Field(() => String, { nullable: true, description: 'What that is called.' }) targetName: string | null;
  @Field(() => Int, { description: 'Hundredths of a percent of the price that the cooperative keeps: 1500 is 15 %.' })
  commissionBasisPoints: number;
  @Field(() => DamageBearer, { nullable: true, description: 'Null: as the next wider agreement has it.' })
  damageBearer: DamageBearer | null;
  @Field(() => SettlementPeriod, { nullable: true, description: 'Null: as the next wider agreement has it.' })
  settlementPeriod: SettlementPeriod | null;
  @Field(() => BusinessDateScalar) validFrom: string;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'Last day; null without end.' }) validUntil:
    string | null;
  @Field({ description: 'Whether it is in force today and no later one for the same took its place.' })
  isInForce: boolean;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field() madeByName: string;
  @Field(() => DateTimeScalar) createdAt: string;
}

@ObjectType({ description: 'Agreements, newest first.' })
export class ConsignmentAgreementConnection extends Connection(ConsignmentAgreement) {}

@InputType({ description: 'Which agreements.' })
export class ConsignmentAgreementFilter {
  @Field(() => AgreementScope, { nullable: true })
  @IsOptional()
  @IsEnum(AgreementScope)
  scope?: AgreementScope | null;

  @Field(() => ID, { nullable: true, description: 'Of this seller, category or product.' })
  @IsOptional()
  @IsUUID()
  targetId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those in force today.' })
  @IsOptional()
  @IsBoolean()
  inForce?: boolean | null;
}

@InputType({ description: 'New terms; they count for what is sold from their first day on.' })
export class AgreeConsignmentInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => AgreementScope)
  @IsEnum(AgreementScope)
  scope: AgreementScope;

  @Field(() => ID, { nullable: true, description: 'The seller, category or product; absent for COOPERATIVE.' })
  @IsOptional()
  @IsUUID()
  targetId?: string | null;

  @Field(() => Int, { description: 'Hundredths of a percent: 1500 is 15 %.' })
  @IsInt()
  @Min(0)
  @Max(10_000)
  commissionBasisPoints: number;

  @Field(() => DamageBearer, { nullable: true })
  @IsOptional()
  @IsEnum(DamageBearer)
  damageBearer?: DamageBearer | null;

  @Field(() => SettlementPeriod, { nullable: true, description: 'Only for COOPERATIVE and SELLER.' })
  @IsOptional()
  @IsEnum(SettlementPeriod)
  settlementPeriod?: SettlementPeriod | null;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Default: today.' })
  @IsOptional()
  @IsString()
  validFrom?: string | null;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Last day; absent without end.' })
  @IsOptional()
  @IsString()
  validUntil?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

@InputType()
export class EndConsignmentAgreementInput {
  @Field(() => ID)
  @IsUUID()
  agreementId: string;

  @Field(() => BusinessDateScalar, { description: 'Its last day.' })
  @IsString()
  validUntil: string;
}

export const AgreeConsignmentResult = resultUnion('AgreeConsignmentResult', [ConsignmentAgreement, InvalidInput]);
export const EndConsignmentAgreementResult = resultUnion('EndConsignmentAgreementResult', [
  ConsignmentAgreement,
  InvalidInput,
]);
