import type { Tx } from '@lumbung/platform';
import type { ImportField } from './import-field.js';
import type { PlannedRow } from './import-plan.js';
import type { RawLine } from '@lumbung/documents';

/** An import as it is kept. */
export interface ImportRecord {
  readonly id: string;
  readonly fileName: string;
  readonly format: 'CSV' | 'XLSX';
  readonly headings: readonly string[];
  /** '' where a column is left out. */
  readonly mapping: readonly (ImportField | '')[];
  readonly updatesExisting: boolean;
  readonly createsCategories: boolean;
  readonly state: 'CHECKED' | 'RUNNING' | 'STOPPED' | 'DONE' | 'CANCELLED';
  readonly problem: string | null;
  readonly rowCount: number;
  readonly newCount: number;
  readonly changedCount: number;
  readonly unchangedCount: number;
  readonly skippedCount: number;
  readonly wrongCount: number;
  readonly doneCount: number;
  readonly runFrom: number;
  readonly runAt: Date | null;
  readonly workedAt: Date | null;
  readonly failures: number;
  readonly createdBy: string | null;
  readonly startedBy: string | null;
  readonly startedByPerson: string | null;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
}

export const IMPORT_COLUMNS = `i.id, i.file_name as "fileName", i.format, i.headings, i.mapping, i.updates_existing as "updatesExisting",
  i.creates_categories as "createsCategories", i.state, i.problem, i.row_count as "rowCount", i.new_count as "newCount", i.changed_count as "changedCount",
  i.unchanged_count as "unchangedCount", i.skipped_count as "skippedCount", i.wrong_count as "wrongCount", i.done_count as "doneCount",
  i.run_from as "runFrom", i.run_at as "runAt", i.worked_at as "workedAt", i.failures, i.created_by as "createdBy", i.started_by as "startedBy",
  i.started_by_person as "startedByPerson", i.created_at as "createdAt", i.finished_at as "finishedAt"`;

/** Nobody else changes it until the end of the transaction. Throws NOT_FOUND. */
export function lockImport(tx: Tx, id: string): Promise<ImportRecord> {
  return tx.rowOrFail(
    `select ${IMPORT_COLUMNS} from catalog.product_import i where i.tenant_id = $1 and i.id = $2 for update`,
    [id],
  );
}

export function allRows(tx: Tx, id: string): Promise<RawLine[]> {
  return tx.rows(
    'select line, cells from catalog.product_import_row where tenant_id = $1 and import_id = $2 order by line',
    [id],
  );
}

/** The next rows to work on: so many, and what else belongs to the last product among them. */
export function nextRows(tx: Tx, id: string, count: number): Promise<RawLine[]> {
  return tx.rows(
    `select r.line, r.cells from catalog.product_import_row r
      where r.tenant_id = $1 and r.import_id = $2 and not r.is_done and r.verdict <> 'WRONG' and r.product_no <=
            (select max(n.product_no) from (select product_no from catalog.product_import_row
               where tenant_id = $1 and import_id = $2 and not is_done and verdict <> 'WRONG' order by product_no, line limit $3) n)
      order by r.line`,
    [id, count],
  );
}

const VERDICTS = `
  update catalog.product_import_row r
     set verdict = n.verdict, product_no = case when $7 then r.product_no else n.product_no end, is_done = $7, variant_id = n.variant_id
    from unnest($3::integer[], $4::integer[], $5::text[], $6::uuid[]) n (line, product_no, verdict, variant_id)
   where r.tenant_id = $1 and r.import_id = $2 and r.line = n.line`;

const PROBLEMS = `
  insert into catalog.product_import_problem (tenant_id, import_id, line, n, heading, code, value, detail)
  select $1, $2, p.* from unnest($3::integer[], $4::integer[], $5::text[], $6::text[], $7::text[], $8::text[]) p`;

/** Writes what was found of rows: foreseen by a dry run, or done. */
export async function writeVerdicts(
  tx: Tx,
  record: Pick<ImportRecord, 'id' | 'headings' | 'mapping'>,
  rows: readonly PlannedRow[],
  isDone: boolean,
): Promise<void> {
  await tx.rows(VERDICTS, [
    record.id,
    rows.map(({ line }) => line),
    rows.map(({ productNo }) => productNo),
    rows.map(({ verdict }) => verdict),
    // What a dry run foresees does not exist yet.
    rows.map(({ variantId, verdict }) => (isDone && verdict !== 'WRONG' ? variantId : null)),
    isDone,
  ]);
  const problems = rows.flatMap(({ line, problems: its }) => its.map((problem, n) => ({ line, n, ...problem })));
  if (problems.length === 0) return;
  await tx.rows(PROBLEMS, [
    record.id,
    problems.map(({ line }) => line),
    problems.map(({ n }) => n),
    problems.map(({ field, column }) =>
      field === null ? null : (record.headings[column ?? record.mapping.indexOf(field)] ?? null),
    ),
    problems.map(({ code }) => code),
    problems.map(({ value }) => value?.slice(0, 200) ?? null),
    problems.map(({ detail }) => detail?.slice(0, 200) ?? null),
  ]);
}

/** Counts the rows anew. Answers how many wait for the work. */
export async function countRows(tx: Tx, id: string): Promise<number> {
  const { open } = await tx.rowOrFail<{ open: number }>(
    `update catalog.product_import i
        set new_count = n.new, changed_count = n.changed, unchanged_count = n.unchanged, skipped_count = n.skipped, wrong_count = n.wrong, done_count = n.done
       from (select count(*) filter (where verdict = 'NEW') as new, count(*) filter (where verdict = 'CHANGED') as changed,
                    count(*) filter (where verdict = 'UNCHANGED') as unchanged, count(*) filter (where verdict = 'SKIPPED') as skipped,
                    count(*) filter (where verdict = 'WRONG') as wrong, count(*) filter (where is_done and verdict <> 'WRONG') as done,
                    count(*) filter (where not is_done and verdict <> 'WRONG') as open
               from catalog.product_import_row where tenant_id = $1 and import_id = $2) n
      where i.tenant_id = $1 and i.id = $2 returning n.open`,
    [id],
  );
  return open;
}
