import { InvalidInput, resultUnion, UserError } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsUUID, ValidateIf } from 'class-validator';
import { IMPORT_FIELDS, ImportField } from './import-field.js';
import { ProductImport } from './import.types.js';
import { MOST_COLUMNS } from './table-file.js';

@InputType({ description: 'How a file is to be read; what is absent stays as it is.' })
export class CheckProductImportInput {
  @Field(() => ID)
  @IsUUID()
  importId: string;

  @Field(() => [ImportField], {
    nullable: 'itemsAndList',
    description: 'For each column what it is taken for; null leaves it out.',
  })
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(MOST_COLUMNS)
  @ValidateIf((_, value) => value != null)
  @IsIn([...IMPORT_FIELDS, null], { each: true })
  mapping?: (ImportField | null)[] | null;

  @Field(() => Boolean, { nullable: true, description: 'False: only new goods.' })
  @IsOptional()
  @IsBoolean()
  updatesExisting?: boolean | null;

  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  createsCategories?: boolean | null;
}

@InputType()
export class StartProductImportInput {
  @Field(() => ID)
  @IsUUID()
  importId: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Agrees that wrong rows are left out.' })
  @IsOptional()
  @IsBoolean()
  skipsWrongRows?: boolean;
}

@InputType()
export class CancelProductImportInput {
  @Field(() => ID)
  @IsUUID()
  importId: string;
}

@ObjectType({ implements: () => UserError, description: 'One import at a time; another one is running.' })
export class ImportRunning extends UserError {
  @Field(() => ID, { description: 'The running one.' }) readonly importId: string;

  constructor(importId: string, fileName: string) {
    super('IMPORT_RUNNING', { fileName });
    this.importId = importId;
  }
}

@ObjectType({ implements: () => UserError, description: 'Some rows are wrong and nobody agreed to leave them out.' })
export class ImportHasWrongRows extends UserError {
  @Field(() => Int) readonly wrongCount: number;

  constructor(wrongCount: number) {
    super('IMPORT_HAS_WRONG_ROWS', { count: wrongCount });
    this.wrongCount = wrongCount;
  }
}

@ObjectType({ implements: () => UserError, description: 'The import is over, or under way already.' })
export class ImportNotOpen extends UserError {
  constructor() {
    super('IMPORT_NOT_OPEN');
  }
}

export const CheckProductImportResult = resultUnion('CheckProductImportResult', [
  ProductImport,
  ImportNotOpen,
  InvalidInput,
]);
export const StartProductImportResult = resultUnion('StartProductImportResult', [
  ProductImport,
  ImportRunning,
  ImportHasWrongRows,
  ImportNotOpen,
  InvalidInput,
]);
export const CancelProductImportResult = resultUnion('CancelProductImportResult', [ProductImport]);
