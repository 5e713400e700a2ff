import type { Money } from '@lumbung/kernel';
import { InsufficientBalance, PeriodClosed, SubAccountClosed } from '@lumbung/ledger';
import { DrawerNotOpen, DrawerTooEmpty } from '@lumbung/payments';
import { FourEyesRequired, InvalidInput, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsDefined,
  IsEnum,
  IsNotEmpty,
  IsString,
  IsUUID,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { OwnSavingsAccount, SavingsLocked } from '../moves/moves.schema.js';
import { SavingsMoveAlreadyDecided, SavingsMoveKind, SavingsMoveRequest } from './move-request.types.js';

@ObjectType({ description: 'Up to and including this amount somebody of this role is enough.' })
export class SavingsDeskLimit {
  @Field({ description: 'A RoleKey that serves at the desk, such as `CASHIER`.' }) role: string;
  @Field(() => SavingsMoveKind) kind: SavingsMoveKind;
  @Field(() => RupiahScalar) amount: number;
}

@ObjectType({ description: 'Limits of the desk; a role and kind without one has none.' })
export class SavingsDeskLimits {
  readonly __typename: 'SavingsDeskLimits';
  @Field(() => [SavingsDeskLimit]) limits: SavingsDeskLimit[];
}

@InputType({ description: 'One limit.' })
export class SavingsDeskLimitInput {
  @Field() @IsString() @MaxLength(30) role: string;
  @Field(() => SavingsMoveKind) @IsEnum(SavingsMoveKind) kind: SavingsMoveKind;
  @Field(() => RupiahScalar) @IsDefined() amount: Money;
}

@InputType({ description: 'All limits anew; what is left out has none.' })
export class SetSavingsDeskLimitsInput {
  @Field(() => [SavingsDeskLimitInput])
  @IsArray()
  @ArrayMaxSize(60)
  @ValidateNested({ each: true })
  @Type(() => SavingsDeskLimitInput)
  limits: SavingsDeskLimitInput[];
}

@InputType({ description: 'Approves a move another asked for.' })
export class ApproveSavingsMoveInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() moveRequestId: string;
}

@InputType({ description: 'Declines a move, or withdraws one’s own.' })
export class DeclineSavingsMoveInput {
  @Field(() => ID) @IsUUID() moveRequestId: string;
  @Field() @IsString() @IsNotEmpty() @MaxLength(500) reason: string;
}

export const SetSavingsDeskLimitsResult = resultUnion('SetSavingsDeskLimitsResult', [SavingsDeskLimits, InvalidInput]);

export const ApproveSavingsMoveResult = resultUnion('ApproveSavingsMoveResult', [
  SavingsMoveRequest,
  FourEyesRequired,
  OwnSavingsAccount,
  SavingsMoveAlreadyDecided,
  InsufficientBalance,
  SubAccountClosed,
  SavingsLocked,
  PeriodClosed,
  DrawerNotOpen,
  DrawerTooEmpty,
  InvalidInput,
]);

export const DeclineSavingsMoveResult = resultUnion('DeclineSavingsMoveResult', [
  SavingsMoveRequest,
  SavingsMoveAlreadyDecided,
]);
