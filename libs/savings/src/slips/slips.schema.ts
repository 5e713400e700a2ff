import type { BusinessDate, Id } from '@lumbung/kernel';
import { BusinessDateScalar, Connection, DateTimeScalar, PageArgs, RupiahScalar } from '@lumbung/platform';
import { ArgsType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, IsString, MaxLength } from 'class-validator';

@ObjectType({
  description:
    'Proof of the tax kept back of what savings earned a member in a month (bukti potong PPh), also where it was nothing. Whole rupiah.',
})
export class WithholdingSlip {
  readonly __typename: 'WithholdingSlip';
  @Field(() => ID) id: Id<'WithholdingSlip'>;
  @Field({ description: 'Such as `BP-2611-000001`; a correction keeps it.' }) number: string;
  @Field(() => Int, { description: '0 is the first; n the n-th correction.' }) revision: number;
  @Field(() => ID) memberId: string;
  @Field() memberName: string;
  @Field({ description: 'Nomor anggota.' }) memberNo: string;
  @Field(() => BusinessDateScalar, { description: 'First day of the month in which it was earned.' })
  month: BusinessDate;
  @Field(() => RupiahScalar, { description: 'What all accounts of the member earned in that month.' }) gross: number;
  @Field({ description: 'Percent with a decimal point; `0` up to the limit.' }) ratePercent: string;
  @Field(() => RupiahScalar) tax: number;
  @Field({ description: 'The rule of the state by which it was judged.' }) ruleSource: string;
  @Field(() => BusinessDateScalar) issuedOn: BusinessDate;
  @Field(() => DateTimeScalar) createdAt: string;
  @Field({ description: 'Where the PDF is, for whoever is signed in and may see savings.' }) pdfPath: string;
}

@ObjectType({ description: 'Slips, the latest first.' })
export class WithholdingSlipConnection extends Connection(WithholdingSlip) {}

@ObjectType({ description: 'The tax kept back of what was earned in a month, of all members. Whole rupiah.' })
export class WithholdingTotals {
  @Field(() => BusinessDateScalar) month: BusinessDate;
  @Field(() => Int) slipCount: number;
  @Field(() => Int, { description: 'Of whom something was kept back.' }) taxedCount: number;
  @Field(() => RupiahScalar) gross: number;
  @Field(() => RupiahScalar, { description: 'To be paid to the state out of 2-1060.' }) tax: number;
}

@ArgsType()
export class WithholdingSlipsArgs extends PageArgs {
  @Field(() => BusinessDateScalar, { nullable: true, description: 'First day of a month; all months unless named.' })
  @IsOptional()
  @IsString()
  month?: BusinessDate | null;

  @Field(() => String, { nullable: true, description: 'A part of the name, the number of the member or of the slip.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  search?: string | null;
}
