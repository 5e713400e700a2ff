import type { RawLine } from '@lumbung/documents';
import type { BusinessDate } from '@lumbung/kernel';
import type { TenantKeys, Tx } from '@lumbung/platform';
import type { PlannedRow, Verdict } from './member-plan.js';

export type MemberImportState = 'CHECKED' | 'RUNNING' | 'STOPPED' | 'DONE' | 'CANCELLED' | 'UNDONE';

/** An import as it is kept. */
export interface ImportRecord {
  readonly id: string;
  readonly fileName: string;
  readonly format: 'CSV' | 'XLSX';
  readonly headings: readonly string[];
  readonly mapping: readonly string[];
  readonly regionCode: string | null;
  readonly cutOverOn: BusinessDate | null;
  readonly state: MemberImportState;
  readonly problem: string | null;
  readonly problemDetail: string | null;
  readonly rowCount: number;
  readonly newCount: number;
  readonly balanceCount: number;
  readonly skippedCount: number;
  readonly wrongCount: number;
  readonly warnedCount: number;
  readonly doneCount: number;
  readonly runFrom: number;
  readonly runAt: Date | null;
  readonly workedAt: Date | null;
  readonly failures: number;
  readonly createdBy: string;
  readonly startedBy: string | null;
  readonly startedByPerson: string | null;
  readonly undoneBy: string | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
  readonly undoneAt: Date | null;
}

export const IMPORT_COLUMNS = `i.id, i.file_name as "fileName", i.format, i.headings, i.mapping, i.region_code as "regionCode",
  i.cut_over_on as "cutOverOn", i.state, i.problem, i.problem_detail as "problemDetail", i.row_count as "rowCount", i.new_count as "newCount",
  i.balance_count as "balanceCount", i.skipped_count as "skippedCount", i.wrong_count as "wrongCount", i.warned_count as "warnedCount",
  i.done_count as "doneCount", i.run_from as "runFrom", i.run_at as "runAt", i.worked_at as "workedAt", i.failures,
  i.created_by as "createdBy", i.started_by as "startedBy", i.started_by_person as "startedByPerson", i.undone_by as "undoneBy",
  i.created_at as "createdAt", i.finished_at as "finishedAt", i.undone_at as "undoneAt"`;

/** Nobody else changes it until the end of the transaction. Throws NOT_FOUND. */
export function lockImport(tx: Tx, id: string): Promise<ImportRecord> {
  return tx.rowOrFail(
    `select ${IMPORT_COLUMNS} from intake.member_import i where i.tenant_id = $1 and i.id = $2 for update`,
    [id],
  );
}

const about = (importId: string, line: number) => `member import ${importId} ${line}`;

type SealedRow = { line: number; cellsSealed: Buffer | null };

/** A row of the file as it came. */
export function openRow(keys: TenantKeys, importId: string, { line, cellsSealed }: SealedRow): RawLine {
  if (!cellsSealed) return { line, cells: [] };
  const { cells, numbers } = JSON.parse(keys.open(cellsSealed, about(importId, line))) as Omit<RawLine, 'line'>;
  return { line, cells, ...(numbers ? { numbers } : {}) };
}

/** Keeps the rows of a file, each sealed to its place. */
export async function keepRows(tx: Tx, keys: TenantKeys, importId: string, rows: readonly RawLine[]): Promise<void> {
  const sealed = rows.map(({ line, ...row }) => keys.seal(JSON.stringify(row), about(importId, line)).toString('hex'));
  await tx.rows(
    `insert into intake.member_import_row (tenant_id, import_id, line, cells_sealed)
     select $1, $2, r.line, decode(r.sealed, 'hex') from unnest($3::integer[], $4::text[]) r (line, sealed)`,
    [importId, rows.map(({ line }) => line), sealed],
  );
}

export async function allRows(tx: Tx, keys: TenantKeys, importId: string): Promise<RawLine[]> {
  const rows = await tx.rows<SealedRow>(
    'select line, cells_sealed as "cellsSealed" from intake.member_import_row where tenant_id = $1 and import_id = $2 order by line',
    [importId],
  );
  return rows.map((row) => openRow(keys, importId, row));
}

/** A row that waits for the work, with what the dry run foresaw of it. */
export interface WaitingRow extends RawLine {
  readonly foreseen: Verdict;
}

export async function nextRows(tx: Tx, keys: TenantKeys, importId: string, count: number): Promise<WaitingRow[]> {
  const rows = await tx.rows<SealedRow & { verdict: Verdict }>(
    `select line, cells_sealed as "cellsSealed", verdict from intake.member_import_row
      where tenant_id = $1 and import_id = $2 and not is_done and verdict not in ('WRONG', 'NOTE') order by line limit $3`,
    [importId, count],
  );
  return rows.map(({ verdict, ...row }) => ({ ...openRow(keys, importId, row), foreseen: verdict }));
}

/** Before a dry run nothing is known of any row: those it does not speak of are no members. */
export async function forgetVerdicts(tx: Tx, importId: string): Promise<void> {
  await tx.rows('delete from intake.member_import_problem where tenant_id = $1 and import_id = $2', [importId]);
  await tx.rows(
    `update intake.member_import_row set verdict = 'NOTE', has_warnings = false where tenant_id = $1 and import_id = $2 and verdict <> 'NOTE'`,
    [importId],
  );
}

/** What became of a row. */
export interface Written {
  readonly plan: PlannedRow;
  readonly memberId: string | null;
  readonly journalId: string | null;
  /** The row that put the member's account into a class. */
  readonly classId: string | null;
}

const VERDICTS = /* sql */ `
  update intake.member_import_row r
     set verdict = n.verdict, has_warnings = n.warned, is_done = $9, member_id = n.member_id, journal_id = n.journal_id, class_id = n.class_id,
         cells_sealed = case when $9 and n.verdict <> 'WRONG' then null else r.cells_sealed end
    from unnest($3::integer[], $4::text[], $5::boolean[], $6::uuid[], $7::uuid[], $8::uuid[]) n (line, verdict, warned, member_id, journal_id, class_id)
   where r.tenant_id = $1 and r.import_id = $2 and r.line = n.line
`;

const PROBLEMS = /* sql */ `
  insert into intake.member_import_problem (tenant_id, import_id, line, n, column_no, code, detail, is_warning)
  select $1, $2, p.* from unnest($3::integer[], $4::integer[], $5::integer[], $6::text[], $7::text[], $8::boolean[]) p
`;

/** Writes what was found of rows: foreseen by a dry run, or done. */
export async function writeVerdicts(
  tx: Tx,
  importId: string,
  rows: readonly Written[],
  isDone: boolean,
): Promise<void> {
  const lines = rows.map(({ plan }) => plan.row.line);
  await tx.rows(
    'delete from intake.member_import_problem where tenant_id = $1 and import_id = $2 and line = any ($3::integer[])',
    [importId, lines],
  );
  await tx.rows(VERDICTS, [
    importId,
    lines,
    rows.map(({ plan }) => plan.verdict),
    rows.map(({ plan }) => plan.problems.some(({ isWarning }) => isWarning)),
    rows.map(({ memberId }) => memberId),
    rows.map(({ journalId }) => journalId),
    rows.map(({ classId }) => classId),
    isDone,
  ]);
  const problems = rows.flatMap(({ plan }) =>
    plan.problems.map((problem, n) => ({ line: plan.row.line, n, ...problem })),
  );
  if (problems.length === 0) return;
  await tx.rows(PROBLEMS, [
    importId,
    problems.map(({ line }) => line),
    problems.map(({ n }) => n),
    problems.map(({ column }) => column),
    problems.map(({ code }) => code),
    problems.map(({ detail }) => detail?.slice(0, 200) ?? null),
    problems.map(({ isWarning }) => isWarning),
  ]);
}

/** Counts the rows anew. Answers how many wait for the work. */
export async function countRows(tx: Tx, id: string): Promise<number> {
  const { open } = await tx.rowOrFail<{ open: number }>(
    `update intake.member_import i
        set row_count = n.rows, new_count = n.new, balance_count = n.balances, skipped_count = n.skipped, wrong_count = n.wrong, warned_count = n.warned, done_count = n.done
       from (select count(*) filter (where verdict <> 'NOTE') as rows, count(*) filter (where verdict = 'NEW') as new, count(*) filter (where verdict = 'BALANCES') as balances,
                    count(*) filter (where verdict = 'SKIPPED') as skipped, count(*) filter (where verdict = 'WRONG') as wrong,
                    count(*) filter (where has_warnings and verdict <> 'WRONG') as warned,
                    count(*) filter (where is_done and verdict not in ('WRONG', 'NOTE')) as done,
                    count(*) filter (where not is_done and verdict not in ('WRONG', 'NOTE')) as open
               from intake.member_import_row where tenant_id = $1 and import_id = $2) n
      where i.tenant_id = $1 and i.id = $2 returning n.open`,
    [id],
  );
  return open;
}
