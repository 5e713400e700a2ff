import { extname } from 'node:path';
import { boundedText, Clock, newId } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import { admit, currentPrincipal, InvalidInput, notFound, TenantDatabase, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { BankingPermission } from '../banking.permissions.js';
import { lockBank } from '../shared/lock-bank.js';
import { newLines, type NewLine } from './duplicates.js';
import { readStatement } from './statement-file.js';
import { fileProblem, isProblem, knownLines, whyNotKept } from './statement-rules.js';
import { StatementReadsService } from './statement-reads.service.js';
import type { BankStatement, BankStatementState } from './statement.types.js';
import {
  BankStatementInUse,
  BankStatementKept,
  type BankStatementRemoved,
  type KeepBankStatementInput,
  type RemoveBankStatementInput,
  type SetBankStatementColumnsInput,
} from './statements.schema.js';

const MOST_BYTES = 1024 * 1024;
const MOST_WAITING = 20;

interface StatementRecord {
  readonly id: string;
  readonly number: string;
  readonly accountId: string;
  readonly state: BankStatementState;
  readonly content: Buffer | null;
  readonly columns: string[] | null;
}

/** Statements of the bank: a file that is looked through, then kept line by line, never a line twice. */
@Injectable()
export class StatementsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
    private readonly reads: StatementReadsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Takes a statement of a bank account as CSV, XLSX or pasted text and says what is in it (see `bankStatement`); nothing
   * is kept yet. Called by a plain HTTP route. Refuses (InvalidInput) a file over 1 MiB or that is no table, an account
   * that is put away, and the twenty-first file that waits. Throws NOT_FOUND, also for an account that is no money.
   */
  async upload(
    accountId: string,
    { fileName, content }: { readonly fileName: string; readonly content: Buffer },
  ): Promise<{ statementId: string } | InvalidInput> {
    admit({ who: 'permission', permission: BankingPermission.Reconcile });
    if (content.length > MOST_BYTES) return new InvalidInput('banking.file.fileSize', 'file');
    const read = await readStatement(content, this.ledger.today());
    if (isProblem(read)) return fileProblem(read);
    const name = plainName(fileName);
    return this.db.transaction(async (tx) => {
      const { isActive } = await tx.rowOrFail<{ isActive: boolean }>(
        `select is_active as "isActive" from ledger.account where tenant_id = $1 and id = $2 and money is not null`,
        [accountId],
      );
      if (!isActive) return new InvalidInput('banking.problem.retired', 'accountId');
      await lockBank(tx, accountId);
      const { waiting } = await tx.rowOrFail<{ waiting: number }>(
        `select count(*)::int as waiting from banking.statement where tenant_id = $1 and account_id = $2 and state = 'CHECKED'`,
        [accountId],
      );
      if (waiting >= MOST_WAITING)
        return new InvalidInput('banking.problem.tooManyWaiting', 'file', { most: MOST_WAITING });
      const statementId = newId<'BankStatement'>();
      await tx.rows(BRING, [statementId, accountId, name, content, currentPrincipal().displayName, this.clock.now()]);
      const after = { accountId, fileName: name, lines: read.lines.length };
      tx.audit({ action: 'banking.bringStatement', subject: 'bankStatement', subjectId: statementId, after });
      return { statementId };
    });
  }

  /**
   * Says what the columns of a file are, where they were not guessed rightly. Refuses (InvalidInput) another number of
   * columns than the file has and one meaning for two of them, and BankStatementKept; throws NOT_FOUND.
   */
  async setColumns({
    statementId,
    columns,
  }: SetBankStatementColumnsInput): Promise<BankStatement | BankStatementKept | InvalidInput> {
    const done = await this.db.transaction(async (tx) => {
      const { id, number, content } = await lockStatement(tx, statementId);
      if (content === null) return new BankStatementKept(number);
      const read = await readStatement(content, this.ledger.today());
      if (isProblem(read)) return fileProblem(read);
      if (columns.length !== read.headings.length) return new InvalidInput('banking.problem.columns', 'columns');
      const twice = columns.findIndex((it, at) => it !== null && it !== 'TEXT' && columns.indexOf(it) !== at);
      if (twice >= 0) return new InvalidInput('banking.problem.columnTwice', `columns.${twice}`);
      await tx.rows(`update banking.statement set columns = $3 where tenant_id = $1 and id = $2`, [
        id,
        columns.map((it) => it ?? ''),
      ]);
      tx.audit({ action: 'banking.setColumns', subject: 'bankStatement', subjectId: id, after: { columns } });
      return undefined;
    });
    return done ?? this.reads.one(statementId);
  }

  /**
   * Keeps the lines of a statement that no earlier one had; from then on they can be matched. Nothing is booked. Refuses
   * (InvalidInput) rows that cannot be read, lines that do not lead from the opening to the closing balance, and a file
   * that brings nothing new. Throws NOT_FOUND. Safe to repeat, and of two at once the second sees what the first kept.
   */
  async keep(input: KeepBankStatementInput): Promise<BankStatement | BankStatementKept | InvalidInput> {
    const { statementId } = input;
    const refused = await this.db.transaction(async (tx) => {
      const { id, number, accountId, content, columns } = await lockStatement(tx, statementId);
      if (await tx.claimRequest('banking.keepStatement', input.requestId, input, id)) return undefined;
      if (content === null) return new BankStatementKept(number);
      await lockBank(tx, accountId);
      const given = input.openingBalance?.amount ?? null;
      const read = await readStatement(content, this.ledger.today(), columns, given);
      if (isProblem(read)) return fileProblem(read);
      const wrong = whyNotKept(read);
      if (wrong) return wrong;
      const lines = newLines(read.lines, await knownLines(tx, accountId, read.lines));
      if (lines.length === 0) return new InvalidInput('banking.problem.nothingNew');
      await tx.rows(KEEP_LINES, linesAsColumns(accountId, id, lines));
      const known = read.lines.length - lines.length;
      const [from, to] = [read.lines[0]?.onDay, read.lines.at(-1)?.onDay];
      await tx.rows(KEEP, [id, from, to, read.opening, read.closing, lines.length, known]);
      tx.audit({
        action: 'banking.keepStatement',
        subject: 'bankStatement',
        subjectId: id,
        after: { number, from, to, lines: lines.length, known },
      });
      return undefined;
    });
    return refused ?? this.reads.one(statementId);
  }

  /**
   * Takes a statement away with its lines, where it was brought by mistake. Refuses BankStatementInUse while any of them
   * is matched or a voucher was written for it. Throws NOT_FOUND.
   */
  async remove({ statementId }: RemoveBankStatementInput): Promise<BankStatementRemoved | BankStatementInUse> {
    return this.db.transaction(async (tx) => {
      const { id, number, accountId } = await lockStatement(tx, statementId);
      await lockBank(tx, accountId);
      const { used } = await tx.rowOrFail<{ used: number }>(USED, [id]);
      if (used > 0) return new BankStatementInUse(number, used);
      await tx.rows(`delete from banking.line where tenant_id = $1 and statement_id = $2`, [id]);
      await tx.rows(`delete from banking.statement where tenant_id = $1 and id = $2`, [id]);
      tx.audit({ action: 'banking.removeStatement', subject: 'bankStatement', subjectId: id, before: { number } });
      return { __typename: 'BankStatementRemoved', statementId: id };
    });
  }
}

async function lockStatement(tx: Tx, id: string): Promise<StatementRecord> {
  const row = await tx.row<StatementRecord>(LOCK, [id]);
  if (!row) throw notFound();
  return row;
}

function linesAsColumns(accountId: string, statementId: string, lines: readonly NewLine[]): unknown[] {
  return [
    accountId,
    statementId,
    lines.map(() => newId()),
    lines.map(({ row }) => row),
    lines.map(({ onDay }) => onDay),
    lines.map(({ text }) => text),
    lines.map(({ amount }) => amount),
    lines.map(({ balance }) => balance),
    lines.map(({ fingerprint }) => fingerprint),
    lines.map(({ occurrence }) => occurrence),
  ];
}

/** A file's name without its path and without signs that are none of a name. */
function plainName(fileName: string): string {
  const base = fileName.replace(/^.*[\\/]/, '').slice(0, 300);
  const ending = extname(base)
    .replace(/[^.a-z0-9]/gi, '')
    .slice(0, 8);
  const plain = base.slice(0, base.length - extname(base).length).replace(/[^\p{L}\p{N} ._()-]+/gu, ' ');
  return `${boundedText(plain, 100) || 'rekening-koran'}${ending}`;
}

const LOCK = /* sql */ `
  select id, number, account_id as "accountId", state, content, columns from banking.statement where tenant_id = $1 and id = $2 for update
`;

const BRING = /* sql */ `
  insert into banking.statement (tenant_id, id, number, account_id, state, file_name, content, brought_by, brought_at)
  select $1, $2, 'RK-' || lpad(n::text, greatest(4, length(n::text)), '0'), $3, 'CHECKED', $4, $5, $6, $7 from platform.next_number($1, 'bank_statement') n
`;

const KEEP_LINES = /* sql */ `
  insert into banking.line (tenant_id, account_id, statement_id, id, row_no, on_day, text, amount, balance, fingerprint, occurrence)
  select $1, $2, $3, l.id, l.row_no, l.on_day, l.text, l.amount, l.balance, l.fingerprint, l.occurrence
    from unnest($4::uuid[], $5::int[], $6::date[], $7::text[], $8::bigint[], $9::bigint[], $10::uuid[], $11::smallint[])
         l (id, row_no, on_day, text, amount, balance, fingerprint, occurrence)
`;

const KEEP = /* sql */ `
  update banking.statement
     set state = 'KEPT', content = null, columns = null, from_on = $3, to_on = $4, opening = $5, closing = $6, line_count = $7, duplicate_count = $8
   where tenant_id = $1 and id = $2
`;

const USED = /* sql */ `
  select count(*)::int as used from banking.line l
   where l.tenant_id = $1 and l.statement_id = $2 and (l.match_id is not null or l.manual_journal_id is not null)
`;
