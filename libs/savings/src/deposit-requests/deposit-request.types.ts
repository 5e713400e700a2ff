import { BankAccount, QrisPayment } from '@lumbung/payments';
import { Connection, DateTimeScalar, RupiahScalar, UrlScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const SavingsDepositState = {
  WAITING: 'WAITING',
  CONFIRMED: 'CONFIRMED',
  DECLINED: 'DECLINED',
  CANCELLED: 'CANCELLED',
} as const;
export type SavingsDepositState = keyof typeof SavingsDepositState;
registerEnumType(SavingsDepositState, {
  name: 'SavingsDepositState',
  description: 'How far an announced deposit is.',
  valuesMap: {
    WAITING: { description: 'An officer has not found the money yet.' },
    CONFIRMED: { description: 'The money came and stands in the passbook.' },
    DECLINED: { description: 'An officer did not find it, and says why.' },
    CANCELLED: { description: 'The member took it back.' },
  },
});

export const SavingsDepositMethod = { BANK_TRANSFER: 'BANK_TRANSFER', QRIS: 'QRIS' } as const;
export type SavingsDepositMethod = keyof typeof SavingsDepositMethod;
registerEnumType(SavingsDepositMethod, {
  name: 'SavingsDepositMethod',
  description: "By transfer to the cooperative's bank account, or by its QRIS.",
});

@ObjectType({ description: 'A picture or PDF that shows that the money was sent. It proves nothing by itself.' })
export class SavingsDepositProof {
  @Field(() => ID) id: string;
  @Field() fileName: string;
  @Field() mimeType: string;
  @Field(() => UrlScalar, { description: 'A path below the API, for this person and ten minutes.' }) url: string;
}

@ObjectType({ description: 'A deposit a member announced, to be paid by transfer or QRIS (permintaan setor).' })
export class SavingsDepositRequest {
  readonly __typename: 'SavingsDepositRequest';

  @Field(() => ID) id: string;
  @Field({ description: 'Such as `SD-000012`.' }) number: string;
  @Field(() => SavingsDepositState) state: SavingsDepositState;
  @Field() stateLabel: string;
  @Field(() => SavingsDepositMethod) method: SavingsDepositMethod;
  @Field() accountNumber: string;
  @Field() productName: string;
  @Field(() => ID) memberId: string;
  @Field() memberNo: string;
  @Field() memberName: string;
  @Field(() => RupiahScalar, {
    description: 'To be sent exactly so: with the unique amount, which goes to the account as well.',
  })
  amount: number;
  @Field(() => Int, { description: 'Of the amount, 0 to 999: tells transfers apart on the list of the bank.' })
  uniqueAmount: number;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => BankAccount, { nullable: true, description: 'Where to; while it waits.' })
  bankAccount: BankAccount | null;
  @Field(() => QrisPayment, { nullable: true, description: 'The code for exactly this amount; while it waits.' })
  qris: QrisPayment | null;
  @Field(() => [SavingsDepositProof]) proofs: SavingsDepositProof[];
  @Field(() => DateTimeScalar) requestedAt: string;
  @Field(() => DateTimeScalar, { nullable: true }) decidedAt: string | null;
  @Field(() => String, { nullable: true, description: 'The officer, or the member who took it back.' })
  decidedByName: string | null;
  @Field(() => String, { nullable: true, description: 'Why it was declined.' }) reason: string | null;
  @Field(() => RupiahScalar, { nullable: true, description: 'What came.' }) received: number | null;
  @Field(() => String, { nullable: true, description: 'The receipt, such as `BKM-261121-3K7QM2X`.' })
  receiptNumber: string | null;
  @Field(() => Int, { nullable: true, description: 'The line of the passbook.' }) seq: number | null;

  accountId: string;
  personId: string | null;
}

@ObjectType({ description: 'Announced deposits, newest first.' })
export class SavingsDepositRequestConnection extends Connection(SavingsDepositRequest) {}
