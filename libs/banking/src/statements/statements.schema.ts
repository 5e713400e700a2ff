import type { Money } from '@lumbung/kernel';
import { InvalidInput, resultUnion, RupiahScalar, UserError } from '@lumbung/platform';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsOptional, IsUUID } from 'class-validator';
import { StatementField } from './columns.js';
import { BankStatement } from './statement.types.js';

@ObjectType({ implements: () => UserError, description: 'The statement was kept before: its columns and lines stay.' })
export class BankStatementKept extends UserError {
  constructor(number: string) {
    super('BANK_STATEMENT_KEPT', { number });
  }
}

@ObjectType({
  implements: () => UserError,
  description: 'Lines of the statement are matched with the books, or a voucher was written for them.',
})
export class BankStatementInUse extends UserError {
  @Field(() => Int) readonly lineCount: number;

  constructor(number: string, lineCount: number) {
    super('BANK_STATEMENT_IN_USE', { number, lineCount });
    this.lineCount = lineCount;
  }
}

@ObjectType({ description: 'A statement was taken away with its lines.' })
export class BankStatementRemoved {
  readonly __typename: 'BankStatementRemoved';
  @Field(() => ID) statementId: string;
}

@InputType({ description: 'What the columns of a statement are.' })
export class SetBankStatementColumnsInput {
  @Field(() => ID) @IsUUID() statementId: string;
  @Field(() => [StatementField], { nullable: 'items', description: 'One for each column; null leaves it out.' })
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  columns: (StatementField | null)[];
}

@InputType({ description: 'Keeps the lines of a statement.' })
export class KeepBankStatementInput {
  @Field(() => ID) @IsUUID() requestId: string;
  @Field(() => ID) @IsUUID() statementId: string;
  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'What the bank had in the morning of the first day, where the file does not say.',
  })
  @IsOptional()
  openingBalance?: Money | null;
}

@InputType({ description: 'Takes a statement away.' })
export class RemoveBankStatementInput {
  @Field(() => ID) @IsUUID() statementId: string;
}

export const SetBankStatementColumnsResult = resultUnion('SetBankStatementColumnsResult', [
  BankStatement,
  BankStatementKept,
  InvalidInput,
]);
export const KeepBankStatementResult = resultUnion('KeepBankStatementResult', [
  BankStatement,
  BankStatementKept,
  InvalidInput,
]);
export const RemoveBankStatementResult = resultUnion('RemoveBankStatementResult', [
  BankStatementRemoved,
  BankStatementInUse,
]);
