import { FileLinksOfTable, ImportProgress, TableFormat } from '@lumbung/catalog';
import { BusinessDateScalar, Connection, DateTimeScalar, RegionCodeScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { MemberField } from './member-field.js';

export const MemberImportState = {
  CHECKED: 'CHECKED',
  RUNNING: 'RUNNING',
  STOPPED: 'STOPPED',
  DONE: 'DONE',
  CANCELLED: 'CANCELLED',
  UNDONE: 'UNDONE',
} as const;
registerEnumType(MemberImportState, {
  name: 'MemberImportState',
  description: 'How far an import of members is.',
  valuesMap: {
    CHECKED: { description: 'Looked through, nothing written yet.' },
    STOPPED: { description: 'Came to a halt; `problem` says why. Started again it goes on where it stopped.' },
    CANCELLED: { description: 'Given up by somebody; what was written until then stays.' },
    UNDONE: { description: 'Its opening balances were taken back; the members stay in the register.' },
  },
});

@ObjectType({ description: 'A column of a file with members.' })
export class MemberImportColumn {
  @Field({ description: 'As the file has it.' }) heading: string;
  @Field(() => MemberField, { nullable: true, description: 'What it is taken for; null: left out.' })
  field: MemberField | null;
  @Field(() => ID, { nullable: true, description: 'Of a column of money: the savings product.' })
  productId: string | null;
  @Field(() => [String], { description: 'What the first rows have in it, at most three.' }) samples: string[];
}

@ObjectType({ description: 'What a column of balances adds up to, whole rupiah.' })
export class MemberImportTotal {
  @Field({ description: 'Heading of the column.' }) heading: string;
  @Field(() => ID, { nullable: true }) productId: string | null;
  @Field(() => String, { nullable: true }) productName: string | null;
  @Field(() => RupiahScalar, { description: 'All rows of the file whose cell could be read.' }) fileTotal: number;
  @Field(() => RupiahScalar, { description: 'Of it in rows that are refused.' }) wrongTotal: number;
  @Field(() => RupiahScalar, { description: 'Of it in rows that are in already.' }) skippedTotal: number;
  @Field(() => RupiahScalar, { description: 'What is left: posted, or to be posted.' }) takenTotal: number;
  @Field(() => RupiahScalar, { nullable: true, description: "The file's own line of totals." })
  statedTotal: number | null;
  @Field(() => RupiahScalar, { nullable: true, description: 'What the old books say, as it was entered.' })
  expectedTotal: number | null;
  @Field(() => RupiahScalar, { description: 'What stands in the books by this import.' }) postedTotal: number;
}

@ObjectType({
  description:
    'Members and their opening balances brought as a file: first looked through, then, when started, written by the worker.',
})
export class MemberImport {
  readonly __typename: 'MemberImport';

  @Field(() => ID) id: string;
  @Field() fileName: string;
  @Field(() => TableFormat) format: TableFormat;
  @Field(() => [MemberImportColumn]) columns: MemberImportColumn[];
  @Field(() => RegionCodeScalar, { nullable: true, description: 'The village of all addresses in the file.' })
  regionCode: string | null;
  @Field(() => String, { nullable: true, description: 'The same village in words, with what it lies in.' })
  regionPath: string | null;
  @Field(() => BusinessDateScalar, { nullable: true, description: 'The last day of the old books.' })
  cutOverOn: string | null;
  @Field(() => MemberImportState) state: keyof typeof MemberImportState;
  @Field(() => String, { nullable: true, description: 'Why it cannot be started, or why it stopped.' })
  problem: string | null;
  @Field(() => Int) rowCount: number;
  @Field(() => Int, { description: 'Rows of members the register does not have.' }) newCount: number;
  @Field(() => Int, { description: 'Rows that bring opening balances to members the register has.' })
  balanceCount: number;
  @Field(() => Int, { description: 'Rows that are in already.' }) skippedCount: number;
  @Field(() => Int, { description: 'Rows that are refused; see memberImportProblems.' }) wrongCount: number;
  @Field(() => Int, { description: 'Rows that are taken, with something to look at.' }) warnedCount: number;
  @Field(() => [MemberImportTotal]) totals: MemberImportTotal[];
  @Field(() => ImportProgress) progress: ImportProgress;
  @Field(() => FileLinksOfTable, {
    nullable: true,
    description: 'The refused rows as they came, with a column of reasons; null when there are none.',
  })
  wrongRows: FileLinksOfTable | null;
  @Field({ description: 'Its balances can be taken back: by another person than the one who started it.' })
  canBeUndone: boolean;
  @Field() createdBy: string;
  @Field(() => String, { nullable: true }) startedBy: string | null;
  @Field(() => String, { nullable: true }) undoneBy: string | null;
  @Field(() => DateTimeScalar) createdAt: Date;
  @Field(() => DateTimeScalar, { nullable: true }) finishedAt: Date | null;
}

@ObjectType({ description: 'A page of imports, newest first.' })
export class MemberImportConnection extends Connection(MemberImport) {}

@ObjectType({ description: 'What is wrong with a cell or a row, or what somebody should look at.' })
export class MemberImportProblem {
  @Field(() => Int, { description: 'Line of the file.' }) line: number;
  @Field(() => String, { nullable: true, description: 'Heading of the column; null when it concerns the row.' })
  column: string | null;
  @Field(() => String, { nullable: true, description: 'What stands there.' }) value: string | null;
  @Field({ description: 'A sentence in the language of the request.' }) message: string;
  @Field({ description: 'The row is taken all the same.' }) isWarning: boolean;
}

@ObjectType({ description: 'A page of problems, in the order of the lines.' })
export class MemberImportProblemConnection extends Connection(MemberImportProblem) {}
