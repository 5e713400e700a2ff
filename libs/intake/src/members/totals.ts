import type { Tx } from '@lumbung/platform';
import { isMoneyField, type MemberColumn } from './member-field.js';
import type { WaitingRow, Written } from './import-record.js';
import type { PlannedRow, Verdict } from './member-plan.js';

/** What one column of money adds up to, whole rupiah. */
export interface ColumnTotal {
  readonly column: number;
  readonly productId: string | null;
  readonly file: number;
  readonly wrong: number;
  readonly skipped: number;
  readonly stated: number | null;
}

/** Sums by column: of all rows whose cell can be read, of those that are refused, and of those that are in already. */
export function totalsOf(
  plan: readonly PlannedRow[],
  columns: readonly MemberColumn[],
  stated: ReadonlyMap<number, number>,
): ColumnTotal[] {
  const sums = new Map<number, { file: number; wrong: number; skipped: number }>();
  for (const { row, verdict } of plan) {
    for (const { column, amount } of row.amounts) {
      const sum = sums.get(column) ?? { file: 0, wrong: 0, skipped: 0 };
      sum.file += amount.amount;
      if (verdict === 'WRONG') sum.wrong += amount.amount;
      if (verdict === 'SKIPPED') sum.skipped += amount.amount;
      sums.set(column, sum);
    }
  }
  return columns.flatMap(({ field, productId }, column) => {
    if (!isMoneyField(field)) return [];
    const sum = sums.get(column) ?? { file: 0, wrong: 0, skipped: 0 };
    return [{ column, productId, ...sum, stated: stated.get(column) ?? null }];
  });
}

/** Keeps the sums; what the officer entered from the old books stays with the product it was entered for. */
export async function writeTotals(tx: Tx, importId: string, totals: readonly ColumnTotal[]): Promise<void> {
  await tx.rows(WRITE, [
    importId,
    totals.map(({ column }) => column),
    totals.map(({ productId }) => productId),
    totals.map(({ file }) => file),
    totals.map(({ wrong }) => wrong),
    totals.map(({ skipped }) => skipped),
    totals.map(({ stated }) => stated),
  ]);
  await tx.rows(
    'delete from intake.member_import_total where tenant_id = $1 and import_id = $2 and column_no <> all ($3::integer[])',
    [importId, totals.map(({ column }) => column)],
  );
}

const WRITE = /* sql */ `
  insert into intake.member_import_total (tenant_id, import_id, column_no, product_id, file_total, wrong_total, skipped_total, stated_total)
  select $1, $2, t.* from unnest($3::integer[], $4::uuid[], $5::bigint[], $6::bigint[], $7::bigint[], $8::bigint[]) t
  on conflict (tenant_id, import_id, column_no) do update
     set product_id = excluded.product_id, file_total = excluded.file_total, wrong_total = excluded.wrong_total,
         skipped_total = excluded.skipped_total, stated_total = excluded.stated_total
`;

/** What the work changes of the sums of one column. */
export interface ColumnDone {
  readonly column: number;
  readonly posted: number;
  /** More than the dry run foresaw, or less. */
  readonly wrong: number;
  readonly skipped: number;
}

/**
 * By column: what these rows brought into the books, and what became of them that the dry run had not foreseen, because
 * register and accounts changed since.
 */
export function doneOf(written: readonly Written[], rows: readonly WaitingRow[]): ColumnDone[] {
  const foreseen = new Map(rows.map(({ line, foreseen: verdict }) => [line, verdict]));
  const sums = new Map<number, { posted: number; wrong: number; skipped: number }>();
  for (const { plan, journalId } of written) {
    const more = (verdict: Verdict) =>
      Number(plan.verdict === verdict) - Number(foreseen.get(plan.row.line) === verdict);
    for (const { column, amount } of plan.row.amounts) {
      const sum = sums.get(column) ?? { posted: 0, wrong: 0, skipped: 0 };
      if (journalId !== null) sum.posted += amount.amount;
      sum.wrong += more('WRONG') * amount.amount;
      sum.skipped += more('SKIPPED') * amount.amount;
      sums.set(column, sum);
    }
  }
  return [...sums].map(([column, sum]) => ({ column, ...sum }));
}

/** Adds to the sums what the work did. */
export async function addDone(tx: Tx, importId: string, done: readonly ColumnDone[]): Promise<void> {
  await tx.rows(DONE, [
    importId,
    done.map(({ column }) => column),
    done.map(({ posted }) => posted),
    done.map(({ wrong }) => wrong),
    done.map(({ skipped }) => skipped),
  ]);
}

const DONE = /* sql */ `
  update intake.member_import_total t
     set posted_total = t.posted_total + d.posted, wrong_total = t.wrong_total + d.wrong, skipped_total = t.skipped_total + d.skipped
    from unnest($3::integer[], $4::bigint[], $5::bigint[], $6::bigint[]) d (column_no, posted, wrong, skipped)
   where t.tenant_id = $1 and t.import_id = $2 and t.column_no = d.column_no
`;
