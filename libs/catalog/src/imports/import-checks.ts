import { currentPrincipal, InvalidInput, type Tx } from '@lumbung/platform';
import { CatalogPermission } from '../catalog.permissions.js';
import { HEADINGS, type ImportField, type SingleField } from './import-field.js';
import { planImport } from './import-plan.js';
import { countRows, writeVerdicts, type ImportRecord } from './import-rows.js';
import { columnsOf, isNamedTwice } from './named-columns.js';
import { readRow } from './row-values.js';
import { shopStateOf } from './shop-state.js';
import type { RawLine } from '@lumbung/documents';

export type Mapping = readonly (ImportField | null)[];

/** What may be changed by hand only with these must not slip in by a file. */
const NEEDS: Partial<Record<ImportField, string>> = {
  PRICE: CatalogPermission.Price,
  MEMBER_PRICE: CatalogPermission.Price,
  STOCK: CatalogPermission.Stock,
  COST: CatalogPermission.Stock,
  TAX: CatalogPermission.Tax,
};

const mayImport = (field: ImportField | null): boolean => {
  const needed = field === null ? undefined : NEEDS[field];
  return needed === undefined || currentPrincipal().permissions.has(needed);
};

/** The mapping without columns that the one who asks may not change. */
export const allowedMapping = (mapping: Mapping): Mapping => mapping.map((field) => (mayImport(field) ? field : null));

/** Why a file cannot be taken so; the sentence's key is kept with the import where nobody is there to be told. */
export function problemOfMapping(mapping: Mapping, headings: readonly string[]): InvalidInput | null {
  if (mapping.length !== headings.length) return new InvalidInput('problem.import.mappingLength', 'mapping');
  if (isNamedTwice(columnsOf(headings, mapping))) return new InvalidInput('problem.import.mappingTwice', 'mapping');
  if (!isFindable(mapping)) return new InvalidInput('problem.import.nothingToFind', 'mapping');
  const forbidden = mapping.findIndex((field) => !mayImport(field));
  if (forbidden < 0) return null;
  return new InvalidInput('problem.import.notAllowed', `mapping.${forbidden}`, {
    column: HEADINGS[mapping[forbidden] as SingleField].id,
  });
}

export const isFindable = (mapping: Mapping): boolean => mapping.includes('NAME') || mapping.includes('SKU');

/** The dry run: reads every row against the shop as it is, and writes down what would come of it. Changes no product. */
export async function checkRows(
  tx: Tx,
  record: Pick<ImportRecord, 'id' | 'headings' | 'mapping' | 'updatesExisting' | 'createsCategories'>,
  rows: readonly RawLine[],
): Promise<void> {
  await tx.rows('delete from catalog.product_import_problem where tenant_id = $1 and import_id = $2', [record.id]);
  const mapping = mappingOf(record);
  const columns = columnsOf(record.headings, mapping);
  const read = isFindable(mapping) ? rows.map(({ line, cells }) => readRow(line, cells, columns)) : [];
  const plan = planImport(read, await shopStateOf(tx, read), record);
  await writeVerdicts(tx, record, plan.rows, false);
  await countRows(tx, record.id);
}

export const mappingOf = ({ mapping }: Pick<ImportRecord, 'mapping'>): Mapping =>
  mapping.map((field) => (field === '' ? null : field));
