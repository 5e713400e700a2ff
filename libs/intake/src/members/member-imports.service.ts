import { ImportHasWrongRows, ImportNotOpen, ImportRunning, orTaken } from '@lumbung/catalog';
import { isTableProblem, readTable, type Table } from '@lumbung/documents';
import { Clock, formatRupiah, newId, rupiah } from '@lumbung/kernel';
import { LedgerService, PeriodClosed } from '@lumbung/ledger';
import { RegisterIntake } from '@lumbung/membership';
import {
  admit,
  currentLocale,
  currentPrincipal,
  InvalidInput,
  RegionsService,
  TenantDatabase,
  type Tx,
} from '@lumbung/platform';
import { MandatoryClassesService, SavingsProductsService } from '@lumbung/savings';
import { Injectable } from '@nestjs/common';
import { foldedHead } from '../headings/heading-words.js';
import { IntakePermission } from '../intake.permissions.js';
import { plainFileName } from '../shared/file-name.js';
import { checkRows, problemOfColumns, withProducts, type Ground } from './dry-run.js';
import { allRows, keepRows, lockImport, type ImportRecord } from './import-record.js';
import { guessTermColumns, headingsKnown, isTermFile } from '../terms/term-columns.js';
import { TermImport } from '../terms/term-import.service.js';
import { columnOf, guessColumns, storedColumn } from './member-field.js';
import { MemberImportReadsService } from './member-import-reads.service.js';
import type { MemberImport } from './member-import.types.js';
import { OldBooksDiffer, type CheckMemberImportInput, type StartMemberImportInput } from './member-imports.schema.js';

const MOST_PER_HOUR = 20;
const HOUR_MS = 3_600_000;
const RUNNING_KEY = 'member_import_running';

/** Members and their balances brought as a file: looked through, started, cancelled. */
@Injectable()
export class MemberImportsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly register: RegisterIntake,
    private readonly products: SavingsProductsService,
    private readonly classes: MandatoryClassesService,
    private readonly regions: RegionsService,
    private readonly reads: MemberImportReadsService,
    private readonly terms: TermImport,
  ) {}

  /**
   * Takes a file or pasted text with members, guesses its columns and looks every row through against the register and
   * the savings accounts as they are; nothing is written there. Needs intake.members, because it is called by a plain
   * HTTP route. Refuses with InvalidInput: a file over 5 MiB, anything but CSV and XLSX, more than 5,000 rows, and the
   * 21st file of an hour. The rows are kept sealed, and forgotten when they are written, at the latest after 30 days.
   */
  async upload({
    fileName,
    content,
  }: {
    fileName: string;
    content: Buffer;
  }): Promise<{ importId: string } | InvalidInput> {
    admit({ who: 'permission', permission: IntakePermission.Members });
    const table = await readTable(content, headingsKnown);
    if (isTableProblem(table)) {
      const { problem, ...numbers } = table;
      return new InvalidInput(`intake.file.${problem}`, 'file', numbers);
    }
    const { headings, rows } = foldedHead(table, headingsKnown);
    const { ground, keys } = await this.ground();
    const guessed = guessTermColumns(headings) ?? guessColumns(headings, ground.products);
    const columns = withProducts(guessed, ground.products);
    const name = plainFileName(fileName, 'anggota');
    return this.db.transaction(async (tx) => {
      const { recent } = await tx.rowOrFail<{ recent: number }>(
        'select count(*) as recent from intake.member_import where tenant_id = $1 and created_at > $2',
        [new Date(this.clock.now().getTime() - HOUR_MS)],
      );
      if (recent >= MOST_PER_HOUR) return new InvalidInput('intake.problem.tooMany', 'file');
      const id = newId<'MemberImport'>();
      await this.keep(
        tx,
        id,
        table,
        headings,
        columns.map(storedColumn),
        name,
        problemOfColumns(columns, ground.products),
      );
      await keepRows(tx, keys, id, rows);
      await checkRows(tx, id, columns, rows, ground);
      tx.audit({
        action: 'intake.uploadMembers',
        subject: 'MemberImport',
        subjectId: id,
        after: { fileName: name, rows: rows.length },
      });
      return { importId: id };
    });
  }

  /**
   * Looks the rows through again, with other columns or another village. Refuses columns that are taken twice or not as
   * many as the file has, products the cooperative does not have, a village that is none (InvalidInput), and an import
   * that runs or is over (ImportNotOpen). Throws NOT_FOUND.
   */
  async check(input: CheckMemberImportInput): Promise<MemberImport | ImportNotOpen | InvalidInput> {
    const regionCode = input.regionCode ?? null;
    const wide = regionCode ? await this.regions.problemOf({ regionCode }, 'regionCode') : undefined;
    if (wide) return new InvalidInput('intake.problem.region', 'regionCode');
    const { ground, keys } = await this.ground();
    return this.db.transaction(async (tx) => {
      const before = await lockImport(tx, input.importId.toLowerCase());
      if (before.state !== 'CHECKED') return new ImportNotOpen();
      const asked = input.columns?.map(({ field, productId }) => ({
        field: field ?? null,
        productId: productId ?? null,
      }));
      const columns = withProducts(asked ?? before.mapping.map(columnOf), ground.products);
      if (columns.length !== before.headings.length) return new InvalidInput('intake.problem.columns', 'columns');
      const stored = columns.map(storedColumn);
      const twice = stored.findIndex((column, n) => column !== '' && stored.indexOf(column) !== n);
      if (twice >= 0) return new InvalidInput('intake.problem.twice', `columns.${twice}`);
      await tx.rows(
        'update intake.member_import set mapping = $3, region_code = $4, problem = $5 where tenant_id = $1 and id = $2',
        [
          before.id,
          stored,
          input.regionCode === undefined ? before.regionCode : regionCode,
          problemOfColumns(columns, ground.products),
        ],
      );
      await checkRows(tx, before.id, columns, await allRows(tx, keys, before.id), ground, before.cutOverOn);
      return this.reads.inTransaction(tx, before.id);
    });
  }

  /**
   * Hands a file that was looked through to the worker, or lets it go on after a halt. Members are written with what
   * became of them, and their balances posted against 3-1090 on the last day of the old books. Asked again while it
   * runs, it answers the same. Refuses refused rows nobody agreed to leave out (ImportHasWrongRows), columns that do not
   * add up to what was entered from the old books (OldBooksDiffer), a day to come or in a closed month (InvalidInput,
   * PeriodClosed), a second import at once (ImportRunning), and one that is over (ImportNotOpen). Throws NOT_FOUND.
   */
  async start(
    input: StartMemberImportInput,
  ): Promise<
    MemberImport | ImportRunning | ImportHasWrongRows | ImportNotOpen | OldBooksDiffer | PeriodClosed | InvalidInput
  > {
    await this.judgeTermsOn(input);
    return orTaken(
      RUNNING_KEY,
      () => this.running(),
      () =>
        this.db.transaction(async (tx) => {
          const record = await lockImport(tx, input.importId.toLowerCase());
          if (record.state === 'RUNNING') return this.reads.inTransaction(tx, record.id);
          const refusal = await this.whyNotStart(tx, record, input);
          if (refusal) return refusal;
          // What is posted keeps its day: after a halt it goes on with the same.
          const cutOverOn = record.state === 'STOPPED' ? record.cutOverOn : input.cutOverOn;
          const { displayName, personId } = currentPrincipal();
          await tx.rows(
            `update intake.member_import set state = 'RUNNING', problem = null, problem_detail = null, failures = 0, run_from = done_count,
                    run_at = $3::timestamptz, worked_at = $3::timestamptz, started_by = $4, started_by_person = $5, cut_over_on = $6
              where tenant_id = $1 and id = $2`,
            [record.id, this.clock.now(), displayName, personId ?? null, cutOverOn],
          );
          tx.schedule({ task: 'intake.runMembers', ids: { importId: record.id }, key: `member import ${record.id}` });
          const { fileName, newCount, balanceCount } = record;
          tx.audit({
            action: 'intake.startMembers',
            subject: 'MemberImport',
            subjectId: record.id,
            after: { fileName, newCount, balanceCount, cutOverOn, skipsWrongRows: input.skipsWrongRows ?? false },
          });
          return this.reads.inTransaction(tx, record.id);
        }),
    );
  }

  /** Gives an import up; what is written stays. Asked again, or when it is over, it answers as it stands. Throws NOT_FOUND. */
  cancel(importId: string): Promise<MemberImport> {
    return this.db.transaction(async (tx) => {
      const record = await lockImport(tx, importId.toLowerCase());
      if (['CHECKED', 'RUNNING', 'STOPPED'].includes(record.state)) {
        await tx.rows(
          `update intake.member_import set state = 'CANCELLED', finished_at = $3 where tenant_id = $1 and id = $2`,
          [record.id, this.clock.now()],
        );
        tx.audit({
          action: 'intake.cancelMembers',
          subject: 'MemberImport',
          subjectId: record.id,
          before: { state: record.state },
          after: { doneCount: record.doneCount },
        });
      }
      return this.reads.inTransaction(tx, record.id);
    });
  }

  /** Certificates are looked through once more, now that the last day of the old books is known; refused rows say why. */
  private async judgeTermsOn({ importId, cutOverOn }: StartMemberImportInput): Promise<void> {
    const id = importId.toLowerCase();
    const open = await this.db.readRow<{ mapping: string[] }>(
      `select mapping from intake.member_import where tenant_id = $1 and id = $2 and state = 'CHECKED'`,
      [id],
    );
    if (!open || !isTermFile(open.mapping.map(columnOf)) || cutOverOn > this.ledger.today()) return;
    const { ground, keys } = await this.ground();
    await this.db.transaction(async (tx) => {
      const { state, mapping } = await lockImport(tx, id);
      if (state !== 'CHECKED') return;
      await tx.rows('update intake.member_import set cut_over_on = $3 where tenant_id = $1 and id = $2', [
        id,
        cutOverOn,
      ]);
      await checkRows(tx, id, mapping.map(columnOf), await allRows(tx, keys, id), ground, cutOverOn);
    });
  }

  private async whyNotStart(
    tx: Tx,
    record: ImportRecord,
    { cutOverOn, skipsWrongRows = false, oldBooks }: StartMemberImportInput,
  ): Promise<ImportHasWrongRows | ImportNotOpen | OldBooksDiffer | PeriodClosed | InvalidInput | undefined> {
    if (record.state === 'STOPPED') return undefined;
    if (record.state !== 'CHECKED') return new ImportNotOpen();
    if (record.problem !== null) return new InvalidInput(record.problem, 'importId');
    if (record.newCount + record.balanceCount === 0) return new InvalidInput('intake.problem.nothingToDo', 'importId');
    if (cutOverOn > this.ledger.today()) return new InvalidInput('intake.problem.cutOverAhead', 'cutOverOn');
    const book = await tx.row<{ closedThrough: string | null }>(
      'select closed_through as "closedThrough" from ledger.book where tenant_id = $1',
    );
    if (!book) return new InvalidInput('intake.problem.noBooks', 'importId');
    if (book.closedThrough && cutOverOn <= book.closedThrough) return new PeriodClosed(book.closedThrough as never);
    if (record.wrongCount > 0 && !skipsWrongRows) return new ImportHasWrongRows(record.wrongCount);
    return this.differing(tx, record, oldBooks ?? []);
  }

  /** Keeps what was entered from the old books, and compares the file with it. */
  private async differing(
    tx: Tx,
    { id, headings }: ImportRecord,
    oldBooks: NonNullable<StartMemberImportInput['oldBooks']>,
  ): Promise<OldBooksDiffer | undefined> {
    const totals = await tx.rows<{ column: number; fileTotal: number; expected: number }>(EXPECT, [
      id,
      oldBooks.map(({ column }) => column),
      oldBooks.map(({ amount }) => amount.amount),
    ]);
    const wrong = totals.find(({ fileTotal, expected }) => fileTotal !== expected);
    if (!wrong) return undefined;
    const difference = formatRupiah(rupiah(Math.abs(wrong.fileTotal - wrong.expected)), currentLocale());
    return new OldBooksDiffer(wrong.column, wrong.fileTotal, wrong.expected, {
      heading: headings[wrong.column] ?? '',
      difference,
    });
  }

  private async keep(
    tx: Tx,
    id: string,
    { format }: Table,
    headings: readonly string[],
    mapping: readonly string[],
    fileName: string,
    problem: string | null,
  ): Promise<void> {
    await tx.rows(
      `insert into intake.member_import (tenant_id, id, file_name, format, headings, mapping, problem, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, fileName, format, headings, mapping, problem, currentPrincipal().displayName, this.clock.now()],
    );
  }

  private async ground(): Promise<{ ground: Ground; keys: Awaited<ReturnType<RegisterIntake['keys']>>['keys'] }> {
    const { keys, marks } = await this.register.keys();
    const products = await this.products.all();
    const classes = await this.classes.known();
    const { register, terms } = this;
    return { ground: { register, terms, marks, products, classes, today: this.ledger.today() }, keys };
  }

  private async running(): Promise<ImportRunning> {
    const row = await this.db.readRow<{ id: string; fileName: string }>(
      `select id, file_name as "fileName" from intake.member_import where tenant_id = $1 and state = 'RUNNING'`,
    );
    return new ImportRunning(row?.id ?? '', row?.fileName ?? '');
  }
}

const EXPECT = /* sql */ `
  update intake.member_import_total t
     set expected_total = e.expected
    from (select s.column_no, x.expected from intake.member_import_total s
            left join unnest($3::integer[], $4::bigint[]) x (column_no, expected) using (column_no)
           where s.tenant_id = $1 and s.import_id = $2) e
   where t.tenant_id = $1 and t.import_id = $2 and t.column_no = e.column_no and (e.expected is not null or t.expected_total is not null)
  returning t.column_no as "column", t.file_total as "fileTotal", coalesce(t.expected_total, t.file_total) as expected
`;
