import type { BusinessDate } from '@lumbung/kernel';
import { BusinessDateScalar, RupiahScalar } from '@lumbung/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { SavingsAccount } from '../accounts/account.types.js';

@ObjectType({
  description:
    'What happened on a savings account in a period (rekening koran): opening + received − paid = closing. Whole rupiah.',
})
export class SavingsStatement {
  @Field(() => SavingsAccount, { description: 'As it stands now.' }) account: SavingsAccount;
  @Field(() => BusinessDateScalar) from: BusinessDate;
  @Field(() => BusinessDateScalar) to: BusinessDate;
  @Field(() => RupiahScalar, { description: 'Before the first day.' }) opening: number;
  @Field(() => RupiahScalar) received: number;
  @Field(() => RupiahScalar) paid: number;
  @Field(() => RupiahScalar, { description: 'After the last day.' }) closing: number;
  @Field(() => Int) lineCount: number;
  @Field(() => String, {
    nullable: true,
    description: 'With every line, as a PDF; good for ten minutes. Null beyond 5,000 lines: ask for a shorter period.',
  })
  pdfUrl: string | null;
}
