import { FileLinksOfTable } from '@lumbung/catalog';
import { BusinessDateScalar, Connection, DateTimeScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export const PayrollState = {
  PROPOSED: 'PROPOSED',
  MATCHED: 'MATCHED',
  POSTED: 'POSTED',
  REVERSED: 'REVERSED',
  CANCELLED: 'CANCELLED',
} as const;
export type PayrollState = keyof typeof PayrollState;
registerEnumType(PayrollState, {
  name: 'PayrollState',
  description: 'How far a list of deductions from pay is.',
  valuesMap: {
    PROPOSED: { description: 'Drawn up, to be sent to the treasurer of the employer.' },
    MATCHED: { description: 'The treasurer’s list came and was compared.' },
  },
});

export const PayrollOutcome = {
  PLANNED: 'PLANNED',
  MATCHED: 'MATCHED',
  SHORT: 'SHORT',
  OVER: 'OVER',
  MISSING: 'MISSING',
  UNKNOWN: 'UNKNOWN',
} as const;
export type PayrollOutcome = keyof typeof PayrollOutcome;
registerEnumType(PayrollOutcome, {
  name: 'PayrollOutcome',
  description: 'What came of a planned deduction.',
  valuesMap: {
    SHORT: { description: 'Less than planned: the rest stays due.' },
    OVER: { description: 'More than planned, or of a member who was not on the list: somebody decides.' },
    MISSING: { description: 'Nothing came.' },
    UNKNOWN: { description: 'Nobody the register knows: the money is kept until it is known whose it is.' },
  },
});

export const PayrollSurplus = { VOLUNTARY: 'VOLUNTARY', HELD: 'HELD' } as const;
export type PayrollSurplus = keyof typeof PayrollSurplus;
registerEnumType(PayrollSurplus, {
  name: 'PayrollSurplus',
  description: 'What becomes of more than was planned.',
  valuesMap: {
    VOLUNTARY: { description: 'Into the voluntary savings of the member.' },
    HELD: { description: 'Kept as a debt to him (2-1080 Titipan anggota).' },
  },
});

export const PayrollMoney = { BANK: 'BANK', RECEIVABLE: 'RECEIVABLE' } as const;
export type PayrollMoney = keyof typeof PayrollMoney;
registerEnumType(PayrollMoney, {
  name: 'PayrollMoney',
  description: 'Where the deducted money stands.',
  valuesMap: {
    BANK: { description: 'It came into the bank (1-1110).' },
    RECEIVABLE: { description: 'The employer still owes it (1-1420).' },
  },
});

@ObjectType({ description: 'An employer named in the register, and how many of its people are active members.' })
export class PayrollEmployer {
  @Field() name: string;
  @Field(() => Int) memberCount: number;
}

@ObjectType({ description: 'One list of deductions from pay (potong gaji): an employer and a month. Whole rupiah.' })
export class PayrollBatch {
  readonly __typename: 'PayrollBatch';
  @Field(() => ID) id: string;
  @Field() number: string;
  @Field() employer: string;
  @Field(() => BusinessDateScalar, { description: 'The first day of its month.' }) month: string;
  @Field(() => PayrollState) state: PayrollState;
  @Field(() => Int) memberCount: number;
  @Field(() => RupiahScalar, { description: 'Mandatory savings due and voluntary amounts together.' }) planned: number;
  @Field(() => RupiahScalar, { description: 'What the treasurer’s list says was deducted.' }) received: number;
  @Field(() => Int) matchedCount: number;
  @Field(() => Int) shortCount: number;
  @Field(() => Int) overCount: number;
  @Field(() => Int) missingCount: number;
  @Field(() => Int) unknownCount: number;
  @Field(() => Int, { description: 'Lines that need a decision before the list can be posted.' })
  undecidedCount: number;
  @Field(() => String, { nullable: true }) fileName: string | null;
  @Field(() => PayrollMoney, { nullable: true }) money: PayrollMoney | null;
  @Field(() => BusinessDateScalar, { nullable: true }) bookedOn: string | null;
  @Field() createdBy: string;
  @Field(() => DateTimeScalar) createdAt: string;
  @Field(() => String, { nullable: true }) postedBy: string | null;
  @Field(() => DateTimeScalar, { nullable: true }) postedAt: string | null;
  @Field(() => String, { nullable: true }) reversedBy: string | null;
  @Field({ description: 'It can be reversed: by another person than the one who posted it.' }) canBeReversed: boolean;
  @Field(() => FileLinksOfTable, { description: 'The list for the treasurer of the employer.' }) list: FileLinksOfTable;
}

@ObjectType({ description: 'A page of lists, newest first.' })
export class PayrollBatchConnection extends Connection(PayrollBatch) {}

@ObjectType({ description: 'One member on a list of deductions, or somebody the register does not know.' })
export class PayrollLine {
  readonly __typename: 'PayrollLine';
  @Field(() => ID) id: string;
  @Field(() => Int) position: number;
  @Field(() => ID, { nullable: true }) memberId: string | null;
  @Field(() => String, { nullable: true }) memberNo: string | null;
  @Field() name: string;
  @Field(() => String, { nullable: true }) payrollNo: string | null;
  @Field(() => RupiahScalar, { description: 'Mandatory savings due through the month, arrears included.' })
  mandatoryDue: number;
  @Field(() => RupiahScalar) voluntaryPlanned: number;
  @Field({ description: 'Has voluntary savings into which money can go.' }) hasVoluntary: boolean;
  @Field(() => RupiahScalar, { nullable: true }) received: number | null;
  @Field(() => RupiahScalar, { description: 'Received less planned; below zero: so much is missing.' })
  difference: number;
  @Field(() => PayrollOutcome) outcome: PayrollOutcome;
  @Field(() => PayrollSurplus, { nullable: true }) surplusTo: PayrollSurplus | null;
  @Field(() => ID, { nullable: true }) journalId: string | null;

  /** Some of it went into savings, not all of it was kept. */
  hasReceipt: boolean;
}

@ObjectType({ description: 'A page of lines, in the order of the list.' })
export class PayrollLineConnection extends Connection(PayrollLine) {}
