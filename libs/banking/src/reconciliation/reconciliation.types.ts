import type { BusinessDate } from '@lumbung/kernel';
import { LedgerAccount } from '@lumbung/ledger';
import { BusinessDateScalar, RupiahScalar } from '@lumbung/platform';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { BankLine, BankPosting } from '../matching/matching.types.js';

@ObjectType({
  description:
    'What the books and the bank say of an account in the evening of a day, and what explains the difference. As PDF or XLSX at `/bank-reconciliations/{accountId}/{pdf|xlsx}?on={date}`.',
})
export class BankReconciliation {
  @Field(() => LedgerAccount) account: LedgerAccount;
  @Field(() => BusinessDateScalar) on: BusinessDate;
  @Field(() => RupiahScalar) bookBalance: number;
  @Field(() => RupiahScalar, { description: 'In the books, not at the bank yet: money that came in.' })
  bookedIn: number;
  @Field(() => RupiahScalar, { description: 'In the books, not at the bank yet: money that went out.' })
  bookedOut: number;
  @Field(() => RupiahScalar, { description: 'At the bank, not in the books yet: money that came in.' })
  statedIn: number;
  @Field(() => RupiahScalar, { description: 'At the bank, not in the books yet: money that went out.' })
  statedOut: number;
  @Field(() => RupiahScalar, {
    description: 'What the bank should have: book balance − booked in + booked out + stated in − stated out.',
  })
  expectedBalance: number;
  @Field(() => RupiahScalar, { nullable: true, description: 'What the bank says; null where no statement tells.' })
  bankBalance: number | null;
  @Field(() => RupiahScalar, {
    nullable: true,
    description:
      'Bank balance less what it should be: zero, or something stands between the two from before the first statement.',
  })
  difference: number | null;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'The last day the bank told of by then.' })
  statedThrough: BusinessDate | null;
  @Field(() => Int) openPostingCount: number;
  @Field(() => Int) openLineCount: number;
  @Field(() => [BankPosting], { description: 'The first 200 that the bank does not know.' })
  openPostings: BankPosting[];
  @Field(() => [BankLine], { description: 'The first 200 that the books do not know.' }) openLines: BankLine[];
}
