import type { RawLine } from '@lumbung/documents';
import type { BusinessDate } from '@lumbung/kernel';
import type { MarkMaker, RegisterIntake } from '@lumbung/membership';
import type { Tx } from '@lumbung/platform';
import type { SavingsProduct } from '@lumbung/savings';
import { fileRows } from './file-rows.js';
import { countRows, forgetVerdicts, writeVerdicts } from './import-record.js';
import { isMoneyField, type MemberColumn } from './member-field.js';
import { mandatoryOf } from './mandatory-product.js';
import { planMembers, type PlannedRow } from './member-plan.js';
import { readMember } from './member-row.js';
import { surroundingsOf } from './register-state.js';
import { totalsOf, writeTotals } from './totals.js';
import { isTermFile, problemOfTermColumns } from '../terms/term-columns.js';
import type { TermImport } from '../terms/term-import.service.js';

export interface Ground {
  readonly register: RegisterIntake;
  readonly marks: MarkMaker;
  readonly terms: TermImport;
  readonly products: readonly SavingsProduct[];
  /** Of mandatory savings. */
  readonly classes: readonly string[];
  readonly today: BusinessDate;
}

/** Why a file cannot be taken so, as the key of a sentence; null where nothing speaks against it. */
export function problemOfColumns(columns: readonly MemberColumn[], products: readonly SavingsProduct[]): string | null {
  if (isTermFile(columns)) return problemOfTermColumns(columns, products.some(isTermProduct));
  if (!columns.some(({ field }) => field === 'FULL_NAME')) return 'intake.problem.noName';
  const missing = columns.find(
    ({ field, productId }) => isMoneyField(field) && !products.some(({ id }) => id === productId),
  );
  if (missing) return `intake.problem.noProduct.${missing.field}`;
  const needsMandatory = columns.some(({ field }) => field === 'MANDATORY_CLASS');
  return needsMandatory && !mandatoryOf(products) ? 'intake.problem.noProduct.MANDATORY_CLASS' : null;
}

/** Balances of principal and mandatory savings are of the one product there is of each. */
export function withProducts(columns: readonly MemberColumn[], products: readonly SavingsProduct[]): MemberColumn[] {
  const terms = products.filter(isTermProduct);
  return columns.map((column) => {
    // Each certificate says its own product, where there are several.
    if (column.field === 'TERM_PRINCIPAL')
      return { ...column, productId: terms.length === 1 ? (terms[0]?.id ?? null) : null };
    if (column.field !== 'PRINCIPAL' && column.field !== 'MANDATORY') return column;
    const product = products.find(({ family, isActive }) => family === column.field && isActive);
    return { ...column, productId: product?.id ?? null };
  });
}

const isTermProduct = ({ family, isActive }: SavingsProduct): boolean => family === 'TERM' && isActive;

/** The dry run: reads every row against register and accounts as they are, and writes down what would come of it. */
export async function checkRows(
  tx: Tx,
  importId: string,
  columns: readonly MemberColumn[],
  rows: readonly RawLine[],
  ground: Ground,
  cutOverOn: BusinessDate | null = null,
): Promise<void> {
  await forgetVerdicts(tx, importId);
  const { members, stated } = fileRows(rows, columns);
  const plan = isTermFile(columns)
    ? await planOfTerms(tx, columns, members, ground, cutOverOn)
    : await planOfMembers(tx, columns, members, ground);
  await writeVerdicts(
    tx,
    importId,
    plan.map((planned) => ({ plan: planned, memberId: null, journalId: null, classId: null })),
    false,
  );
  await writeTotals(tx, importId, totalsOf(plan, columns, stated));
  await countRows(tx, importId);
}

async function planOfMembers(
  tx: Tx,
  columns: readonly MemberColumn[],
  rows: readonly RawLine[],
  { register, marks, products, classes, today }: Ground,
): Promise<PlannedRow[]> {
  const isReadable = columns.some(({ field }) => field === 'FULL_NAME');
  const read = isReadable ? rows.map((raw) => readMember(raw, columns, today, classes)) : [];
  return planMembers(read, await surroundingsOf(tx, register, marks, products, read));
}

async function planOfTerms(
  tx: Tx,
  columns: readonly MemberColumn[],
  rows: readonly RawLine[],
  { terms, marks, products }: Ground,
  cutOverOn: BusinessDate | null,
): Promise<PlannedRow[]> {
  const isReadable = problemOfColumns(columns, products) === null;
  return isReadable ? terms.plan(tx, rows, { columns, marks, products, cutOverOn }) : [];
}
