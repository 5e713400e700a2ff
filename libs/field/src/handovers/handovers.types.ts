import { PeriodClosed } from '@lumbung/ledger';
import { DenominationCount, DenominationInput, DrawerNotOpen } from '@lumbung/payments';
import {
  Connection,
  currentLocale,
  DateTimeScalar,
  FourEyesRequired,
  InvalidInput,
  PageArgs,
  resultUnion,
  RupiahScalar,
  translate,
  UserError,
} from '@lumbung/platform';
import { ArgsType, Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';

export const HandoverState = {
  PROPOSED: 'PROPOSED',
  CONFIRMED: 'CONFIRMED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type HandoverState = keyof typeof HandoverState;
registerEnumType(HandoverState, {
  name: 'HandoverState',
  description: 'How far a hand-over of cash has come; the cash is the collector’s until it is CONFIRMED.',
  valuesMap: {
    PROPOSED: { description: 'Counted by the collector, not yet by a cashier.' },
    DECLINED: { description: 'The cashier did not take it.' },
    WITHDRAWN: { description: 'The collector took it back.' },
  },
});

@ObjectType({ description: 'Cash that goes from a collector into a cashier’s drawer (setoran kas kolektor).' })
export class CashHandover {
  readonly __typename: 'CashHandover';

  @Field(() => ID) id: string;
  @Field({ description: 'Such as `SK-00012`.' }) number: string;
  @Field(() => ID) collectorId: string;
  @Field() collectorName: string;
  @Field(() => HandoverState) state: HandoverState;
  @Field(() => RupiahScalar, { description: 'As the collector counted it.' }) amount: number;
  @Field(() => RupiahScalar, { description: 'What he carried by the books when he proposed it.' }) carried: number;
  @Field(() => RupiahScalar, { description: 'What he carries by the books now.' }) carriedNow: number;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => DateTimeScalar) proposedAt: string;
  @Field(() => RupiahScalar, { nullable: true, description: 'As the cashier counted it: what is in the drawer.' })
  counted: number | null;
  @Field(() => RupiahScalar, { nullable: true, description: 'What was taken off what the collector carries.' })
  settled: number | null;
  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Counted less settled, booked to 5-3060 (Selisih kas); below zero cash was missing.',
  })
  difference: number | null;
  @Field(() => DateTimeScalar, { nullable: true }) decidedAt: string | null;
  @Field(() => String, { nullable: true }) decidedByName: string | null;
  @Field(() => String, { nullable: true }) decisionNote: string | null;
  @Field(() => [DenominationCount], { description: 'By the collector, the greatest first.' })
  proposedCount: DenominationCount[];
  @Field(() => [DenominationCount], { description: 'By the cashier, the greatest first.' })
  cashierCount: DenominationCount[];
}

@ObjectType({ description: 'Hand-overs, newest first.' })
export class CashHandoverConnection extends Connection(CashHandover) {}

@InputType()
export class ProposeHandoverInput {
  @Field(() => ID) @IsUUID() requestId: string;

  @Field(() => [DenominationInput], { description: 'Notes and coins as counted; what is left out is none.' })
  @IsArray()
  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Type(() => DenominationInput)
  denominations: DenominationInput[];

  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(200) note?: string | null;
}

@InputType()
export class ConfirmHandoverInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() handoverId: string;

  @Field(() => [DenominationInput], { description: 'As the cashier counted.' })
  @IsArray()
  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Type(() => DenominationInput)
  denominations: DenominationInput[];

  @Field(() => Boolean, {
    defaultValue: false,
    description:
      'Where cash is missing: true leaves it with the collector, who still owes it; false books it as a difference.',
  })
  @IsBoolean()
  shortageStays: boolean;

  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(200) note?: string | null;
}

@InputType()
export class DeclineHandoverInput {
  @Field(() => ID) @IsUUID() handoverId: string;
  @Field() @IsString() @Matches(/\S/) @MaxLength(200) reason: string;
}

@ArgsType()
export class CashHandoversArgs extends PageArgs {
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() collectorId?: string | null;
  @Field(() => HandoverState, { nullable: true }) @IsOptional() @IsEnum(HandoverState) state?: HandoverState | null;
}

@ObjectType({ implements: () => UserError, description: 'Another hand-over of this collector waits for a cashier.' })
export class HandoverUnderWay extends UserError {
  @Field() readonly number: string;

  constructor(number: string) {
    super('HANDOVER_UNDER_WAY', { number });
    this.number = number;
  }
}

@ObjectType({ implements: () => UserError, description: 'This hand-over was decided already.' })
export class HandoverNotOpen extends UserError {
  @Field(() => HandoverState) readonly state: HandoverState;

  constructor(state: HandoverState) {
    super('HANDOVER_NOT_OPEN', { state: translate(`field.handover.${state}`, currentLocale()) });
    this.state = state;
  }
}

export const ProposeHandoverResult = resultUnion('ProposeHandoverResult', [
  CashHandover,
  HandoverUnderWay,
  InvalidInput,
]);
export const ConfirmHandoverResult = resultUnion('ConfirmHandoverResult', [
  CashHandover,
  DrawerNotOpen,
  FourEyesRequired,
  HandoverNotOpen,
  InvalidInput,
  PeriodClosed,
]);
export const EndHandoverResult = resultUnion('EndHandoverResult', [CashHandover, HandoverNotOpen]);
