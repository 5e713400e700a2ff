import { Connection, DateTimeScalar, UrlScalar } from '@lumbung/platform';
import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ImportField } from './import-field.js';

export const ImportState = {
  CHECKED: 'CHECKED',
  RUNNING: 'RUNNING',
  STOPPED: 'STOPPED',
  DONE: 'DONE',
  CANCELLED: 'CANCELLED',
} as const;
export type ImportState = keyof typeof ImportState;
registerEnumType(ImportState, {
  name: 'ImportState',
  description: 'How far an import is.',
  valuesMap: {
    CHECKED: { description: 'Looked through, nothing written yet.' },
    STOPPED: { description: 'Came to a halt; `problem` says why. Started again it goes on where it stopped.' },
    CANCELLED: { description: 'Given up by somebody; what was written until then stays.' },
  },
});

export const TableFormat = { CSV: 'CSV', XLSX: 'XLSX' } as const;
export type TableFormat = keyof typeof TableFormat;
registerEnumType(TableFormat, { name: 'TableFormat', description: 'How a table is kept in a file.' });

@ObjectType({ description: 'A column of an imported file.' })
export class ImportColumn {
  @Field({ description: 'As the file has it.' }) heading: string;
  @Field(() => ImportField, { nullable: true, description: 'What it is taken for; null: left out.' })
  field: ImportField | null;
  @Field(() => [String], { description: 'What the first rows have in it, at most three.' }) samples: string[];
}

@ObjectType({ description: 'How far the work is.' })
export class ImportProgress {
  @Field(() => Int, { description: 'Rows that are done.' }) done: number;
  @Field(() => Int, { description: 'Rows to do in all, the wrong ones left out.' }) total: number;
  @Field(() => Float, { nullable: true, description: 'Of the present run; null before there is one.' }) rowsPerSecond:
    number | null;
  @Field(() => Int, { nullable: true, description: 'Estimated from the rate; null when nothing runs.' }) secondsLeft:
    number | null;
}

@ObjectType({ description: 'One file in two formats. The addresses are good for ten minutes, for the one who asked.' })
export class FileLinksOfTable {
  @Field(() => UrlScalar) csvUrl: string;
  @Field(() => UrlScalar, { nullable: true, description: 'Null when the file would be too large for a workbook.' })
  xlsxUrl: string | null;
}

@ObjectType({
  description: 'A list of goods brought as a file: first looked through, then, when started, written by the worker.',
})
export class ProductImport {
  readonly __typename: 'ProductImport';

  @Field(() => ID) id: string;
  @Field() fileName: string;
  @Field(() => TableFormat) format: TableFormat;
  @Field(() => [ImportColumn]) columns: ImportColumn[];
  @Field({ description: 'False: goods the shop has are left alone.' }) updatesExisting: boolean;
  @Field({ description: 'Categories that are not there are made.' }) createsCategories: boolean;
  @Field(() => ImportState) state: ImportState;
  @Field(() => String, { nullable: true, description: 'Why the file cannot be taken so, or why the work stopped.' })
  problem: string | null;
  @Field(() => Int) rowCount: number;
  @Field(() => Int, { description: 'Rows that make a new variant.' }) newCount: number;
  @Field(() => Int, { description: 'Rows that change something.' }) changedCount: number;
  @Field(() => Int, { description: 'Rows that say what is there already.' }) unchangedCount: number;
  @Field(() => Int, { description: 'Rows of goods the shop has, left alone by choice.' }) skippedCount: number;
  @Field(() => Int, { description: 'Rows that cannot be taken; see productImportProblems.' }) wrongCount: number;
  @Field(() => ImportProgress) progress: ImportProgress;
  @Field(() => FileLinksOfTable, {
    nullable: true,
    description: 'The wrong rows as they came, with a column of reasons; null when there are none.',
  })
  wrongRows: FileLinksOfTable | null;
  @Field(() => String, { nullable: true, description: 'Who brought the file.' }) createdBy: string | null;
  @Field(() => DateTimeScalar) createdAt: Date;
  @Field(() => DateTimeScalar, { nullable: true }) finishedAt: Date | null;
}

@ObjectType({ description: 'A page of imports, newest first.' })
export class ProductImportConnection extends Connection(ProductImport) {}

@ObjectType({ description: 'What is wrong with a cell or a row.' })
export class ImportProblem {
  @Field(() => Int, { description: 'Line of the file.' }) line: number;
  @Field(() => String, { nullable: true, description: 'Heading of the column; null when it concerns the row.' })
  column: string | null;
  @Field(() => String, { nullable: true, description: 'What stands there.' }) value: string | null;
  @Field({ description: 'A sentence in the language of the request.' }) message: string;
}

@ObjectType({ description: 'A page of problems, in the order of the lines.' })
export class ImportProblemConnection extends Connection(ImportProblem) {}
