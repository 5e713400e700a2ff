import { PeriodClosed } from '@lumbung/ledger';
import { formatRupiah, type Money } from '@lumbung/kernel';
import {
  Connection,
  DateTimeScalar,
  InvalidInput,
  PageArgs,
  resultUnion,
  RupiahScalar,
  UserError,
} from '@lumbung/platform';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEnum,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

export const DrawerMovementKind = {
  SALE: 'SALE',
  REFUND: 'REFUND',
  FROM_SAFE: 'FROM_SAFE',
  TO_SAFE: 'TO_SAFE',
  TO_BANK: 'TO_BANK',
  EXPENSE: 'EXPENSE',
  OTHER_INCOME: 'OTHER_INCOME',
  COLLECTOR: 'COLLECTOR',
  SAVINGS_IN: 'SAVINGS_IN',
  SAVINGS_OUT: 'SAVINGS_OUT',
  CORRECTION: 'CORRECTION',
} as const;
export type DrawerMovementKind = keyof typeof DrawerMovementKind;
registerEnumType(DrawerMovementKind, {
  name: 'DrawerMovementKind',
  description: 'Why cash went into a drawer or out of it.',
  valuesMap: {
    FROM_SAFE: { description: 'More change out of the safe; no journal, both are cash on hand.' },
    TO_SAFE: { description: 'Laid aside; no journal, both are cash on hand.' },
    TO_BANK: { description: 'Paid into the bank: 1-1110 / 1-1010.' },
    EXPENSE: { description: 'A small outlay of the shop: 5-3020 / 1-1010.' },
    OTHER_INCOME: { description: 'Cash that belongs to no order: 1-1010 / 4-9090.' },
    COLLECTOR: { description: 'What a collector brought from the field: 1-1010 / 1-1015.' },
    SAVINGS_IN: { description: 'A member paid into savings or share capital (setoran).' },
    SAVINGS_OUT: { description: 'A member took money out of savings (penarikan).' },
    CORRECTION: { description: 'What was noted before was booked wrongly and reversed.' },
  },
});

/** What a cashier may note by hand; sales and refunds come from their orders. */
export const CashByHand = {
  FROM_SAFE: 'FROM_SAFE',
  TO_SAFE: 'TO_SAFE',
  TO_BANK: 'TO_BANK',
  EXPENSE: 'EXPENSE',
  OTHER_INCOME: 'OTHER_INCOME',
} as const;
export type CashByHand = keyof typeof CashByHand;
registerEnumType(CashByHand, { name: 'CashByHand', description: 'Cash that moves without an order.' });

@ObjectType({ description: 'A cash drawer of the counter (laci kasir).' })
export class Drawer {
  readonly __typename: 'Drawer';

  @Field(() => ID) id: string;
  @Field() name: string;
  @Field() isActive: boolean;
  @Field(() => String, { nullable: true, description: 'Who is answerable for it now.' }) openBy: string | null;
}

@ObjectType({ description: 'So many notes or coins of one worth.' })
export class DenominationCount {
  @Field(() => Int, { description: 'Whole rupiah, 50 to 100000.' }) denomination: number;
  @Field(() => Int) pieces: number;
}

@ObjectType({ description: 'Cash that went into a drawer (above zero) or out of it (below).' })
export class DrawerMovement {
  @Field(() => ID) id: string;
  @Field(() => DrawerMovementKind) kind: DrawerMovementKind;
  @Field(() => RupiahScalar) amount: number;
  @Field(() => RupiahScalar, { description: 'What had to lie in the drawer after it.' }) expectedAfter: number;
  @Field(() => String, { nullable: true, description: 'What caused it, such as `order:<id>`.' }) reference:
    string | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => String, { nullable: true }) actorName: string | null;
  @Field(() => DateTimeScalar) at: string;
}

@ObjectType({ description: 'The time in which one cashier is answerable for one drawer.' })
export class DrawerSession {
  readonly __typename: 'DrawerSession';

  @Field(() => ID) id: string;
  @Field({ description: 'Such as `L-00012`.' }) number: string;
  @Field(() => ID) drawerId: string;
  @Field() drawerName: string;
  @Field() cashierName: string;
  @Field(() => DateTimeScalar) openedAt: string;
  @Field(() => RupiahScalar) openingFloat: number;
  @Field(() => RupiahScalar, { description: 'Float and all movements: what must lie in the drawer.' }) expected: number;
  @Field(() => RupiahScalar, { description: 'Cash of sales, refunds taken off.' }) cashSales: number;
  @Field(() => RupiahScalar, { description: 'Cash of savings: paid in less paid out, with what was corrected.' })
  cashSavings: number;
  @Field(() => DateTimeScalar, { nullable: true }) closedAt: string | null;
  @Field(() => String, { nullable: true }) closedByName: string | null;
  @Field(() => RupiahScalar, { nullable: true }) counted: number | null;
  @Field(() => RupiahScalar, { nullable: true, description: 'Counted less expected; below zero cash is missing.' })
  difference: number | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => [DenominationCount], { description: 'As counted at the end, the greatest first.' })
  denominations: DenominationCount[];
  @Field(() => [DrawerMovement], { description: 'The newest 100, newest first.' }) movements: DrawerMovement[];
}

@ObjectType({ description: 'Sessions, newest first.' })
export class DrawerSessionConnection extends Connection(DrawerSession) {}

@ObjectType({ implements: () => UserError, description: 'Somebody has this drawer, or the cashier has another one.' })
export class DrawerInUse extends UserError {
  @Field() readonly drawerName: string;
  @Field() readonly cashierName: string;

  constructor(drawerName: string, cashierName: string) {
    super('DRAWER_IN_USE', { drawerName, cashierName });
    this.drawerName = drawerName;
    this.cashierName = cashierName;
  }
}

@ObjectType({ implements: () => UserError, description: 'The cashier has no open drawer.' })
export class DrawerNotOpen extends UserError {
  constructor() {
    super('DRAWER_NOT_OPEN');
  }
}

@ObjectType({ implements: () => UserError, description: 'There is less cash in the drawer than that.' })
export class DrawerTooEmpty extends UserError {
  @Field(() => RupiahScalar, { description: 'What lies in it by the books.' }) readonly expected: Money;

  constructor(expected: Money) {
    super('DRAWER_TOO_EMPTY', { expected: formatRupiah(expected) });
    this.expected = expected;
  }
}

@InputType()
export class SaveDrawerInput {
  @Field(() => ID, { nullable: true, description: 'Absent for a new one.' })
  @IsOptional()
  @IsUUID()
  drawerId?: string | null;

  @Field()
  @IsString()
  @IsNotEmpty()
  @MaxLength(40)
  name: string;

  @Field(() => Boolean, { defaultValue: true })
  @IsBoolean()
  isActive: boolean;
}

@InputType()
export class OpenDrawerInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID)
  @IsUUID()
  drawerId: string;

  @Field(() => RupiahScalar, { description: 'Change that lies in it at the start.' })
  openingFloat: Money;
}

@InputType()
export class MoveDrawerCashInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => CashByHand)
  @IsEnum(CashByHand)
  kind: CashByHand;

  @Field(() => RupiahScalar, { description: 'Above zero, whichever way it goes.' })
  amount: Money;

  @Field()
  @IsString()
  @IsNotEmpty()
  @MaxLength(200)
  note: string;
}

@InputType()
export class DenominationInput {
  @Field(() => Int)
  @IsInt()
  denomination: number;

  @Field(() => Int)
  @IsInt()
  @Min(0)
  @Max(100_000)
  pieces: number;
}

@InputType()
export class CloseDrawerInput {
  @Field(() => ID)
  @IsUUID()
  requestId: string;

  @Field(() => ID, { nullable: true, description: 'Somebody else’s session, for those who may; else one’s own.' })
  @IsOptional()
  @IsUUID()
  sessionId?: string | null;

  @Field(() => [DenominationInput], { description: 'Notes and coins as counted; what is left out is none.' })
  @IsArray()
  @ArrayMaxSize(12)
  @ValidateNested({ each: true })
  @Type(() => DenominationInput)
  denominations: DenominationInput[];

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note?: string | null;
}

@ArgsType()
export class DrawerSessionsArgs extends PageArgs {
  @Field(() => ID, { nullable: true })
  @IsOptional()
  @IsUUID()
  drawerId?: string | null;
}

export const SaveDrawerResult = resultUnion('SaveDrawerResult', [Drawer, DrawerInUse, InvalidInput]);
export const OpenDrawerResult = resultUnion('OpenDrawerResult', [DrawerSession, DrawerInUse, InvalidInput]);
export const MoveDrawerCashResult = resultUnion('MoveDrawerCashResult', [
  DrawerSession,
  DrawerNotOpen,
  DrawerTooEmpty,
  InvalidInput,
  PeriodClosed,
]);
export const CloseDrawerResult = resultUnion('CloseDrawerResult', [
  DrawerSession,
  DrawerNotOpen,
  InvalidInput,
  PeriodClosed,
]);
