import type { BusinessDate } from '@lumbung/kernel';
import { SubAccountState, type SubAccountId } from '@lumbung/ledger';
import { BusinessDateScalar, DateTimeScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { SavingsProduct } from '../products/product.types.js';

/** The account of a member; its sub-account in the ledger has the same id. */
export type SavingsAccountId = SubAccountId;

@ObjectType({ description: 'The class of a mandatory account from a month on; the next newer one ends it.' })
export class MandatoryClass {
  @Field() memberClass: string;
  @Field(() => BusinessDateScalar, { description: 'The first day of a month.' }) startsOn: BusinessDate;
}

/** SQL makes it with `ACCOUNT_JSON`. */
@ObjectType({ description: "A member's savings account (rekening simpanan). Amounts are whole rupiah." })
export class SavingsAccount {
  readonly __typename: 'SavingsAccount';

  @Field(() => ID) id: SavingsAccountId;
  @Field({ description: 'Such as `S-000123`.' }) number: string;
  @Field(() => String, { nullable: true, description: 'What the member calls it, such as "THR".' })
  label: string | null;
  @Field(() => SavingsProduct) product: SavingsProduct;
  @Field(() => ID) memberId: string;
  @Field({ description: 'Nomor anggota.' }) memberNo: string;
  @Field() memberName: string;
  @Field(() => SubAccountState) state: SubAccountState;
  @Field(() => RupiahScalar) balance: number;
  @Field(() => RupiahScalar, { description: 'Waits for its use and cannot be taken.' }) held: number;
  @Field(() => RupiahScalar, { description: 'Must stay on this account.' }) minimumBalance: number;
  @Field(() => RupiahScalar, { description: 'What could be taken out now: balance less held less minimum.' })
  available: number;
  @Field(() => BusinessDateScalar) openedOn: string;
  @Field(() => BusinessDateScalar, { nullable: true }) closedOn: string | null;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When money last moved; null before the first time.' })
  lastMovedAt: string | null;
  @Field(() => [MandatoryClass], {
    description: 'Of mandatory savings: its classes, newest first. Before the first, and with none, it is of UMUM.',
  })
  mandatoryClasses: MandatoryClass[];

  memberStatus: string;
  /** He left, and his share capital waits for the annual meeting; not part of the API. */
  capitalWaits: boolean;
  /** He died and it was settled: only his heirs are paid; not part of the API. */
  isEstate: boolean | null;
  personId: string | null;
  /** Of planned savings: from this day on the money can be taken. */
  planDueOn: BusinessDate | null;
}
