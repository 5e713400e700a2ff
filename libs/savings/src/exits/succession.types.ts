import type { Money } from '@lumbung/kernel';
import { InsufficientBalance, PeriodClosed, SubAccountClosed } from '@lumbung/ledger';
import { HeirRelation } from '@lumbung/membership';
import { DrawerNotOpen, DrawerTooEmpty } from '@lumbung/payments';
import { BusinessDateScalar, InvalidInput, resultUnion, RupiahScalar } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsDefined, IsEnum, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { SavingsMoveRequest } from '../desk/move-request.types.js';
import { SavingsMoney } from '../moves/moves.schema.js';
import { SavingsPaper } from '../receipts/receipt-papers.types.js';

@ObjectType({ description: "An heir, and what of a dead member's savings is his. Whole rupiah." })
export class HeirShare {
  @Field(() => ID) heirId: string;
  @Field() fullName: string;
  @Field(() => HeirRelation) relation: HeirRelation;
  @Field(() => Int, { description: 'Hundredths of a percent; the heirs of a member share 10000.' })
  shareBasisPoints: number;
  @Field(() => RupiahScalar) paid: Money;
  @Field(() => RupiahScalar, { description: 'What he can be paid now.' }) open: Money;
}

@ObjectType({
  description: 'What was paid to an heir, or to who took the whole: as it was on that day, and it stays so.',
})
export class HeirPayment {
  readonly __typename: 'HeirPayment';
  @Field(() => ID) id: string;
  @Field(() => ID) memberId: string;
  @Field(() => ID, { nullable: true, description: 'Null: no heirs were recorded, and one took the whole.' })
  heirId: string | null;
  @Field() payeeName: string;
  @Field(() => HeirRelation, { nullable: true, description: 'Of a recorded heir.' }) relation: HeirRelation | null;
  @Field(() => String, { nullable: true, description: 'By what right who is no recorded heir took the whole.' })
  authority: string | null;
  @Field(() => Int) shareBasisPoints: number;
  @Field(() => String, { nullable: true, description: "Of the heirs' letter (surat keterangan ahli waris)." })
  letterNo: string | null;
  @Field(() => RupiahScalar) amount: number;
  @Field(() => SavingsMoney) money: SavingsMoney;
  @Field(() => BusinessDateScalar) paidOn: string;
  @Field() paidByName: string;
  @Field(() => ID, { description: 'For asking for a correction of it.' }) receiptId: string;
  @Field() receiptNumber: string;
  @Field({ description: 'Taken back by a reversal: his share is open again.' }) isReversed: boolean;
  @Field(() => [SavingsPaper], { description: 'Of the receipt; none for who does not serve at the desk.' })
  papers: SavingsPaper[];
}

@ObjectType({ description: 'The savings of a member who died, and his heirs. Whole rupiah.' })
export class MemberSuccession {
  @Field(() => ID) memberId: string;
  @Field(() => RupiahScalar, { description: 'What can be paid now, to all of them.' }) payable: Money;
  @Field(() => RupiahScalar, {
    description:
      'Theirs too, but not yet: share capital that waits, terms that run, money held, accounts that are blocked.',
  })
  waiting: Money;
  @Field(() => [HeirShare], { description: 'Empty: nobody is recorded, and one person takes the whole.' })
  heirs: HeirShare[];
  @Field(() => [HeirPayment], { description: 'The oldest first.' }) payments: HeirPayment[];
}

@InputType({ description: 'Pays one heir his share; where none is recorded, the whole to one who is named.' })
export class PayHeirInput {
  @Field(() => ID, { description: 'Asked twice, it pays once.' }) @IsUUID() requestId: string;
  @Field(() => ID, { description: 'Who died.' }) @IsUUID() memberId: string;

  @Field(() => RupiahScalar, { description: 'As it was shown; refused when it is another by now.' })
  @IsDefined()
  amount: Money;

  @Field(() => SavingsMoney, { description: 'Cash comes out of the drawer of who pays.' })
  @IsEnum(SavingsMoney)
  money: SavingsMoney;

  @Field(() => ID, { nullable: true, description: 'Needed where heirs are recorded.' })
  @IsOptional()
  @IsUUID()
  heirId?: string | null;

  @Field(() => String, { nullable: true, description: 'Needed where none is recorded: who takes the whole.' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(120)
  payeeName?: string | null;

  @Field(() => String, { nullable: true, description: 'With payeeName: his relation, or by what right he takes it.' })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(80)
  authority?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Number of the heirs' letter (surat keterangan ahli waris); needed with payeeName.",
  })
  @IsOptional()
  @IsString()
  @Matches(/\S/)
  @MaxLength(80)
  letterNo?: string | null;
}

export const PayHeirResult = resultUnion('PayHeirResult', [
  HeirPayment,
  SavingsMoveRequest,
  InsufficientBalance,
  SubAccountClosed,
  PeriodClosed,
  DrawerNotOpen,
  DrawerTooEmpty,
  InvalidInput,
]);
