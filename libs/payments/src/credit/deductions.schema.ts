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
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsEnum,
  IsIn,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';

export const DeductionListState = {
  DRAFT: 'DRAFT',
  SENT: 'SENT',
  RECEIVED: 'RECEIVED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type DeductionListState = keyof typeof DeductionListState;

export const DeductionMoney = { BANK: 'BANK', CASH: 'CASH' } as const;
export type DeductionMoney = keyof typeof DeductionMoney;

export const DeductionResult = { WAITING: 'WAITING', PAID: 'PAID', PARTLY: 'PARTLY', NOT_PAID: 'NOT_PAID' } as const;
export type DeductionResult = keyof typeof DeductionResult;

registerEnumType(DeductionListState, {
  name: 'DeductionListState',
  description: 'Where a deduction list stands.',
  valuesMap: {
    DRAFT: { description: 'Drawn up; may still be withdrawn and drawn up anew.' },
    SENT: { description: 'Handed to whoever pays the wages.' },
    RECEIVED: { description: 'The money came and was booked; what was not deducted stays owed.' },
    WITHDRAWN: { description: 'Given up; nothing was deducted.' },
  },
});
registerEnumType(DeductionMoney, { name: 'DeductionMoney', description: 'How the deducted money came.' });
registerEnumType(DeductionResult, { name: 'DeductionResult', description: 'What was deducted of a line.' });

@ObjectType({ description: 'What is to be deducted from the pay of one member.' })
export class DeductionLine {
  @Field(() => ID) id: string;
  @Field(() => ID) memberId: string;
  @Field() memberNo: string;
  @Field() memberName: string;
  @Field(() => RupiahScalar) owed: number;
  @Field(() => RupiahScalar, { nullable: true, description: 'Null until the list was received.' }) received:
    number | null;
  @Field(() => DeductionResult) result: DeductionResult;
}

@ObjectType({ description: 'Lines of a list, by name.' })
export class DeductionLineConnection extends Connection(DeductionLine) {}

@ObjectType({
  description: "A monthly list of what members' purchases on credit take from their pay (daftar potongan).",
})
export class DeductionList {
  readonly __typename = 'DeductionList';
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field({ description: 'Month of the pay, such as `2026-11`.' }) period: string;
  @Field({ description: "Whose payroll; empty for the cooperative's own treasurer." }) employer: string;
  @Field(() => BusinessDateScalar, { description: 'Last day whose purchases stand on it.' }) boughtUntil: BusinessDate;
  @Field(() => DeductionListState) state: DeductionListState;
  @Field(() => RupiahScalar) total: number;
  @Field(() => Int) lineCount: number;
  @Field(() => RupiahScalar, { description: 'What came of it.' }) received: number;
  @Field(() => DeductionMoney, { nullable: true }) money: DeductionMoney | null;
  @Field(() => BusinessDateScalar, { nullable: true }) receivedOn: BusinessDate | null;
  @Field(() => DateTimeScalar) drawnUpAt: string;
  @Field() drawnUpByName: string;
  @Field(() => DateTimeScalar, { nullable: true }) sentAt: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) receivedAt: string | null;
}

@ObjectType({ description: 'Deduction lists, newest first.' })
export class DeductionListConnection extends Connection(DeductionList) {}

@InputType()
export class DrawUpDeductionsInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field({ description: 'Month of the pay, such as `2026-11`.' })
  @Matches(/^\d{4}-(0[1-9]|1[0-2])$/)
  period: string;

  @Field(() => String, { nullable: true, description: "Whose payroll; empty for the cooperative's own treasurer." })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  employer?: string | null;

  @Field(() => BusinessDateScalar, { nullable: true, description: 'Purchases up to this day; today unless named.' })
  @IsOptional()
  boughtUntil?: BusinessDate | null;
}

@InputType()
export class MoveDeductionsInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  listId: string;
}

@InputType({ description: 'What was deducted from the pay of one member.' })
export class DeductedLineInput {
  @Field(() => ID)
  @IsUUID()
  lineId: string;

  @Field(() => RupiahScalar, { description: 'From zero to what is owed.' })
  @IsDefined()
  received: Money;
}

@InputType()
export class ReceiveDeductionsInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  listId: string;

  @Field(() => DeductionMoney)
  @IsEnum(DeductionMoney)
  money: DeductionMoney;

  @Field(() => BusinessDateScalar, {
    nullable: true,
    description: 'Day on the bank list; today unless named, never later.',
  })
  @IsOptional()
  receivedOn?: BusinessDate | null;

  @Field(() => String, {
    nullable: true,
    description:
      '`OWED` (as if absent): lines not named were deducted whole; `NOTHING`: they were not deducted at all.',
  })
  @IsOptional()
  @IsIn(['OWED', 'NOTHING'])
  others?: 'OWED' | 'NOTHING' | null;

  @Field(() => [DeductedLineInput], { nullable: true, description: 'Lines of which another sum came.' })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => DeductedLineInput)
  lines?: DeductedLineInput[] | null;
}

@ObjectType({ implements: () => UserError, description: 'The list is not in a state for this.' })
export class DeductionListNotInState extends UserError {
  @Field(() => DeductionListState)
  readonly state: DeductionListState;

  constructor(state: DeductionListState) {
    super('DEDUCTION_LIST_NOT_IN_STATE');
    this.state = state;
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'A list of this payroll is under way: finish or withdraw it first.',
})
export class DeductionListUnderWay extends UserError {
  @Field(() => ID)
  readonly listId: string;

  @Field()
  readonly number: string;

  constructor({ id, number }: { id: string; number: string }) {
    super('DEDUCTION_LIST_UNDER_WAY', { number });
    this.listId = id;
    this.number = number;
  }
}

@ObjectType({ implements: () => UserError, description: 'Nobody of this payroll owes anything for that time.' })
export class NothingToDeduct extends UserError {
  constructor() {
    super('NOTHING_TO_DEDUCT');
  }
}

export const DrawUpDeductionsResult = resultUnion('DrawUpDeductionsResult', [
  DeductionList,
  DeductionListUnderWay,
  NothingToDeduct,
  InvalidInput,
]);
export const MoveDeductionsResult = resultUnion('MoveDeductionsResult', [DeductionList, DeductionListNotInState]);
export const ReceiveDeductionsResult = resultUnion('ReceiveDeductionsResult', [
  DeductionList,
  DeductionListNotInState,
  InvalidInput,
  PeriodClosed,
]);
