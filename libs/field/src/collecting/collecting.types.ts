import { formatRupiah, rupiah, type BusinessDate, type Money } from '@lumbung/kernel';
import {
  BusinessDateScalar,
  currentLocale,
  DateTimeScalar,
  Connection,
  PageArgs,
  RupiahScalar,
  UserError,
} from '@lumbung/platform';
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsDefined,
  IsEnum,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';

export const CollectionState = { POSTED: 'POSTED', REFUSED: 'REFUSED', WITHDRAWN: 'WITHDRAWN' } as const;
export type CollectionState = keyof typeof CollectionState;
registerEnumType(CollectionState, {
  name: 'CollectionState',
  description: 'What became of money a collector took in.',
  valuesMap: {
    POSTED: { description: 'In the books; the receipt is final.' },
    REFUSED: {
      description: 'Not in the books, the collector has the cash: mend the cause and send it again, or withdraw it.',
    },
    WITHDRAWN: { description: 'Given back to the member, or a slip of the finger.' },
  },
});

@ObjectType({ implements: () => UserError, description: 'With this the collector would carry more cash than he may.' })
export class FloatLimitExceeded extends UserError {
  @Field(() => RupiahScalar) readonly floatLimit: Money;
  @Field(() => RupiahScalar) readonly carried: Money;

  constructor(floatLimit: number, carried: number) {
    super('FLOAT_LIMIT_EXCEEDED', {
      floatLimit: formatRupiah(rupiah(floatLimit), currentLocale()),
      carried: formatRupiah(rupiah(carried), currentLocale()),
    });
    this.floatLimit = rupiah(floatLimit);
    this.carried = rupiah(carried);
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'This id, or this number of this phone, already stands for another deposit.',
})
export class CollectedOtherwise extends UserError {
  constructor() {
    super('COLLECTED_OTHERWISE');
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'No account of this cooperative that takes deposits in the field.',
})
export class NotCollectable extends UserError {
  constructor() {
    super('NOT_COLLECTABLE');
  }
}

@ObjectType({ description: 'What became of one deposit that was sent.' })
export class CollectedDeposit {
  @Field(() => ID) id: string;
  @Field(() => CollectionState) state: CollectionState;
  @Field(() => String, { nullable: true, description: 'The final receipt, once it is posted: `BKM-…`.' })
  receiptNumber: string | null;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'The day from which it counts.' })
  valueOn: BusinessDate | null;
  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'Of the account; null unless this collector sees balances.',
  })
  balanceAfter: number | null;
  @Field(() => UserError, { nullable: true, description: 'Why it was refused this time.' })
  refusal: UserError | null;
}

@ObjectType({ description: 'An answer for each deposit that was sent, and how the collector stands after them.' })
export class DepositsCollected {
  @Field(() => [CollectedDeposit], { description: 'One for each item, in the order sent.' }) items: CollectedDeposit[];
  @Field(() => RupiahScalar, { description: 'Cash he carries by the books.' }) carried: number;
  @Field(() => RupiahScalar) floatLimit: number;
}

@InputType({ description: 'Money that a member gave to a collector, or its withdrawal.' })
export class CollectedDepositInput {
  @Field(() => ID, { description: 'Made on the phone: however often it is sent, it is posted once.' })
  @IsUUID()
  id: string;

  @Field(() => Int, { description: 'The phone counts what it takes in: 1, 2, 3 …' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  sequence: number;

  @Field(() => ID) @IsUUID() accountId: string;
  @Field(() => RupiahScalar, { description: 'Above zero.' }) @IsDefined() amount: Money;
  @Field(() => DateTimeScalar, { description: 'By the clock of the phone.' }) @IsDefined() collectedAt: Date;

  @Field({ description: 'Of the receipt the member got on the spot.' })
  @IsString()
  @Matches(/^[\w/-]+$/)
  @MaxLength(40)
  provisionalNumber: string;

  @Field(() => String, {
    nullable: true,
    description: 'Set to withdraw it instead: it was given back, or never was. What is posted stays posted.',
  })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(200)
  withdrawnBecause?: string | null;
}

@InputType({ description: 'What waits on a phone, up to 200 items in any order.' })
export class CollectDepositsInput {
  @Field(() => ID, { description: 'Whose queue it is: somebody else who signed in on his phone cannot send it.' })
  @IsUUID()
  collectorId: string;

  @Field(() => ID, { description: 'Made by the phone when it was set up.' }) @IsUUID() deviceId: string;

  @Field(() => DateTimeScalar, { description: 'What its clock says now: times are put right by how far it is off.' })
  @IsDefined()
  sentAt: Date;

  @Field(() => [CollectedDepositInput])
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => CollectedDepositInput)
  items: CollectedDepositInput[];
}

@ObjectType({ description: 'Money a member gave to a collector, as the office sees it.' })
export class FieldCollection {
  @Field(() => ID) id: string;
  @Field(() => ID) collectorId: string;
  @Field() collectorName: string;
  @Field(() => ID) memberId: string;
  @Field() memberNo: string;
  @Field() memberName: string;
  @Field() accountNumber: string;
  @Field(() => RupiahScalar) amount: number;
  @Field(() => CollectionState) state: CollectionState;
  @Field() provisionalNumber: string;
  @Field(() => String, { nullable: true }) receiptNumber: string | null;
  @Field(() => DateTimeScalar) collectedAt: string;
  @Field(() => DateTimeScalar) receivedAt: string;
  @Field(() => BusinessDateScalar) valueOn: string;
  @Field(() => String, { nullable: true, description: 'Why it was refused, or withdrawn.' }) reason: string | null;
}

@ObjectType({ description: 'What came from the field, newest first.' })
export class FieldCollectionConnection extends Connection(FieldCollection) {}

@ArgsType()
export class FieldCollectionsArgs extends PageArgs {
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() collectorId?: string | null;
  @Field(() => CollectionState, { nullable: true })
  @IsOptional()
  @IsEnum(CollectionState)
  state?: CollectionState | null;
}
