import { type BusinessDate } from '@lumbung/kernel';
import {
  BusinessDateScalar,
  Connection,
  DateTimeScalar,
  InvalidInput,
  resultUnion,
  RupiahScalar,
} from '@lumbung/platform';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString, MaxLength } from 'class-validator';

@ObjectType({ description: "One member's credit line (plafon belanja): what he may owe for purchases at a time." })
export class MemberCredit {
  readonly __typename = 'MemberCredit';
  @Field(() => ID) id: string;
  @Field(() => ID) memberId: string;
  @Field({ description: 'As it was when the credit line was last set.' }) memberNo: string;
  @Field({ description: 'As it was when the credit line was last set.' }) memberName: string;
  @Field(() => RupiahScalar) limit: number;
  @Field(() => RupiahScalar, { description: 'What is owed for all open purchases.' }) used: number;
  @Field(() => RupiahScalar, { description: 'What may be bought on credit now; nothing while inactive.' })
  available: number;
  @Field() isActive: boolean;
  @Field({ description: "Whose payroll deducts it; empty for the cooperative's own treasurer." }) employer: string;
  @Field(() => DateTimeScalar) updatedAt: string;
}

@ObjectType({ description: 'Something bought on credit.' })
export class CreditPurchase {
  @Field(() => ID) paymentId: string;
  @Field(() => ID) orderId: string;
  @Field(() => BusinessDateScalar) boughtOn: BusinessDate;
  @Field(() => RupiahScalar) amount: number;
  @Field(() => RupiahScalar, { description: 'Deducted from pay so far.' }) settled: number;
  @Field(() => RupiahScalar, { description: 'Given back with a refund or a cancelled order before it was deducted.' })
  reduced: number;
  @Field(() => RupiahScalar, { description: 'amount − settled − reduced.' }) owed: number;
}

@ObjectType({ description: 'Credit lines, by name of the member.' })
export class MemberCreditConnection extends Connection(MemberCredit) {}

@ObjectType({ description: 'Purchases on credit, newest first.' })
export class CreditPurchaseConnection extends Connection(CreditPurchase) {}

@InputType({ description: 'All that is named must fit.' })
export class MemberCreditFilter {
  @Field(() => String, { nullable: true, description: 'Part of a name, or a whole member number.' })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  search?: string | null;

  @Field(() => String, { nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(80)
  employer?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Only those who owe something.' })
  @IsOptional()
  @IsBoolean()
  owing?: boolean | null;
}

/** For whoever knows the register and offers the mutation that sets a credit line. */
export const SetMemberCreditResult = resultUnion('SetMemberCreditResult', [MemberCredit, InvalidInput]);
