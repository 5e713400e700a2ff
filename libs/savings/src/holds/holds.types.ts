import type { BusinessDate, Money } from '@lumbung/kernel';
import { InsufficientBalance, SubAccountClosed } from '@lumbung/ledger';
import { BusinessDateScalar, DateTimeScalar, InvalidInput, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsDefined, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';

export const SavingsHoldState = { HELD: 'HELD', RELEASED: 'RELEASED', USED: 'USED' } as const;
export type SavingsHoldState = keyof typeof SavingsHoldState;
registerEnumType(SavingsHoldState, {
  name: 'SavingsHoldState',
  description: 'What became of held money.',
  valuesMap: {
    RELEASED: { description: 'Free again: somebody let it go, or its last day passed.' },
    USED: { description: 'Taken for what it had waited for.' },
  },
});

/** SQL makes it with `HOLD_JSON`. */
@ObjectType({ description: 'Money on a savings account that waits and cannot be taken (blokir dana). Whole rupiah.' })
export class SavingsHold {
  readonly __typename: 'SavingsHold';

  @Field(() => ID) id: string;
  @Field(() => ID) accountId: string;
  @Field({ description: 'Such as `S-000123`.' }) accountNumber: string;
  @Field(() => RupiahScalar) amount: number;
  @Field({ description: 'For the member to read.' }) reason: string;
  @Field(() => SavingsHoldState) state: SavingsHoldState;
  @Field(() => DateTimeScalar) heldAt: string;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is let go by itself, the night after.' })
  expiresAt: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) endedAt: string | null;
  @Field(() => String, { nullable: true, description: 'The officer; null where the house itself holds it.' })
  heldByName: string | null;
  @Field(() => String, { nullable: true }) releasedByName: string | null;
  @Field(() => String, { nullable: true }) releaseReason: string | null;
  @Field({ description: 'An officer placed it and may let it go; other holds end with what they wait for.' })
  isReleasable: boolean;
}

@InputType({ description: "Holds part of a member's savings." })
export class HoldSavingsInput {
  @Field(() => ID, { description: 'Asked twice, it holds once.' }) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() accountId: string;
  @Field(() => RupiahScalar) @IsDefined() amount: Money;
  @Field({ description: 'The member reads it; at most 200 characters.' })
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  reason: string;
  @Field(() => BusinessDateScalar, {
    nullable: true,
    description: 'The last day it is held; until somebody lets it go where none is named.',
  })
  @IsOptional()
  @IsString()
  lastOn?: BusinessDate | null;
}

@InputType({ description: 'Lets held money go again.' })
export class ReleaseSavingsHoldInput {
  @Field(() => ID) @IsUUID() holdId: string;
  @Field() @IsString() @Matches(/\S/) @MaxLength(200) reason: string;
}

export const HoldSavingsResult = resultUnion('HoldSavingsResult', [
  SavingsHold,
  InsufficientBalance,
  SubAccountClosed,
  InvalidInput,
]);
export const ReleaseSavingsHoldResult = resultUnion('ReleaseSavingsHoldResult', [SavingsHold, InvalidInput]);
