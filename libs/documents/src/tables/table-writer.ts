import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';

export type Cell = string | number | null;
export type Page = readonly (readonly Cell[])[];

const BOM = '\uFEFF';
/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const UNWRITABLE = /[\0-\x08\x0b\x0c\x0e-\x1f\uFFFE\uFFFF]/g;

/**
 * A text file for Excel as it is set up in Indonesia: semicolons, a comma in numbers, UTF-8 with its mark. Texts that
 * would be taken for formulas begin with an apostrophe. Holds one page at a time.
 */
export function csvOf(pages: AsyncIterable<Page>): Readable {
  return Readable.from(csvParts(pages));
}

async function* csvParts(pages: AsyncIterable<Page>): AsyncGenerator<string> {
  yield BOM;
  for await (const page of pages)
    if (page.length > 0)
      yield stringify(
        page.map((row) => row.map(csvCell)),
        { delimiter: ';', record_delimiter: '\r\n' },
      );
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = cell.replace(UNWRITABLE, '');
  return FORMULA.test(text) ? `'${text}` : text;
}

/** A workbook of several sheets, as `xlsxOf`. Made whole in memory. */
export async function workbookOf(sheets: readonly { readonly name: string; readonly rows: Page }[]): Promise<Buffer> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  return writeXlsxFile(
    sheets.map(({ name, rows }) => ({ data: rows.map((row) => row.map(xlsxCell)), sheet: sheetName(name) })),
  ).toBuffer();
}

/** A workbook: texts are text cells, so nothing in them is ever reckoned; numbers are numbers. Made whole in memory. */
export async function xlsxOf(pages: AsyncIterable<Page>, sheet: string): Promise<Buffer> {
  const rows: ({ value: string; type: StringConstructor } | { value: number; type: NumberConstructor } | null)[][] = [];
  for await (const page of pages) for (const row of page) rows.push(row.map(xlsxCell));
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  return writeXlsxFile(rows, { sheet: sheetName(sheet) }).toBuffer();
}

function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, 31);
}

function xlsxCell(cell: Cell) {
  if (cell === null || cell === '') return null;
  return typeof cell === 'number'
    ? { value: cell, type: Number }
    : { value: cell.replace(UNWRITABLE, ''), type: String };
}
