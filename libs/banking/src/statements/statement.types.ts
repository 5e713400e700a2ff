import type { BusinessDate } from '@lumbung/kernel';
import { accountJson, LedgerAccount } from '@lumbung/ledger';
import { BusinessDateScalar, Connection, DateTimeScalar, RupiahScalar } from '@lumbung/platform';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { StatementField } from './columns.js';

export const BankStatementState = { CHECKED: 'CHECKED', KEPT: 'KEPT' } as const;
export type BankStatementState = keyof typeof BankStatementState;
registerEnumType(BankStatementState, {
  name: 'BankStatementState',
  description: 'How far a statement of the bank is.',
  valuesMap: {
    CHECKED: { description: 'Looked through; nothing of it is kept yet.' },
    KEPT: { description: 'Its lines are kept and can be matched.' },
  },
});
registerEnumType(StatementField, {
  name: 'BankStatementField',
  description: 'What a column of a statement can be.',
  valuesMap: {
    OUT: { description: 'Debet, as the bank sees it: money that left the account.' },
    IN: { description: 'Kredit: money that came in.' },
    AMOUNT: { description: 'One amount, with its side in SIDE, in its sign, or behind it (`50.000 DB`).' },
    SIDE: { description: '`CR`, `DB`, `K`, `D`.' },
  },
});

@ObjectType({ description: 'A column of the file.' })
export class BankStatementColumn {
  @Field() heading: string;
  @Field(() => StatementField, { nullable: true, description: 'What it is taken for; null: left out.' })
  field: StatementField | null;
  @Field(() => [String]) samples: string[];
}

@ObjectType({ description: 'A row of the file that cannot be taken.' })
export class BankStatementWrongRow {
  @Field(() => Int, { description: 'As a spreadsheet counts it.' }) row: number;
  @Field(() => [String]) cells: string[];
  @Field() problem: string;
}

@ObjectType({ description: 'A movement as it was understood.' })
export class BankStatementRow {
  @Field(() => Int) row: number;
  @Field(() => BusinessDateScalar) onDay: BusinessDate;
  @Field() text: string;
  @Field(() => RupiahScalar, { description: 'Above zero came in.' }) amount: number;
  @Field(() => RupiahScalar, { nullable: true }) balance: number | null;
  @Field({ description: 'Was taken in with an earlier statement: it is left out.' }) isKnown: boolean;
}

@ObjectType({ description: 'What keeping the file would do.' })
export class BankStatementCheck {
  @Field(() => [BankStatementColumn]) columns: BankStatementColumn[];
  @Field(() => String, { nullable: true, description: 'Why it cannot be kept, in words.' }) problem: string | null;
  @Field(() => Int) newCount: number;
  @Field(() => Int, { description: 'Taken in with an earlier statement.' }) knownCount: number;
  @Field(() => Int) wrongCount: number;
  @Field({ description: 'Balances are there, and the lines lead from the opening to the closing one.' })
  isProved: boolean;
  @Field(() => RupiahScalar, {
    nullable: true,
    description: 'What lies between the end of the statement before and the beginning of this one: days are missing.',
  })
  gap: number | null;
  @Field(() => [BankStatementRow], { description: 'The first 50.' }) rows: BankStatementRow[];
  @Field(() => [BankStatementWrongRow], { description: 'The first 50.' }) wrongRows: BankStatementWrongRow[];
}

@ObjectType({ description: 'A statement of the bank (rekening koran) that was brought as a file.' })
export class BankStatement {
  readonly __typename: 'BankStatement';
  @Field(() => ID) id: string;
  @Field({ description: 'Such as `RK-0001`.' }) number: string;
  @Field(() => LedgerAccount) account: LedgerAccount;
  @Field(() => BankStatementState) state: BankStatementState;
  @Field() fileName: string;
  @Field(() => BusinessDateScalar, { nullable: true }) from: BusinessDate | null;
  @Field(() => BusinessDateScalar, { nullable: true }) to: BusinessDate | null;
  @Field(() => RupiahScalar, { nullable: true, description: 'Null where the file does not say.' })
  openingBalance: number | null;
  @Field(() => RupiahScalar, { nullable: true }) closingBalance: number | null;
  @Field(() => Int, { description: 'Lines that were kept of it.' }) lineCount: number;
  @Field(() => Int, { description: 'Lines that earlier statements had.' }) knownCount: number;
  @Field(() => Int, { description: 'Of its lines, those that nothing in the books answers yet.' })
  openLineCount: number;
  @Field() broughtByName: string;
  @Field(() => DateTimeScalar) broughtAt: string;
  @Field(() => BankStatementCheck, { nullable: true, description: 'While it is CHECKED, of one statement only.' })
  check: BankStatementCheck | null;
}

@ObjectType({ description: 'Statements of the bank, newest first.' })
export class BankStatementConnection extends Connection(BankStatement) {}

/** A row of `banking.statement s` beside `ledger.account a`, as a BankStatement without its check. */
export const BANK_STATEMENT = /* sql */ `
  json_build_object('__typename', 'BankStatement', 'id', s.id, 'number', s.number, 'account', ${accountJson('a')}, 'state', s.state,
    'fileName', s.file_name, 'from', s.from_on, 'to', s.to_on, 'openingBalance', s.opening, 'closingBalance', s.closing,
    'lineCount', s.line_count, 'knownCount', s.duplicate_count, 'broughtByName', s.brought_by, 'broughtAt', s.brought_at, 'check', null,
    'openLineCount', (select count(*)::int from banking.line l where l.tenant_id = $1 and l.statement_id = s.id and l.match_id is null))
`;
