import { formatDateTime, formatInteger, type CooperativeTimeZone, type Locale } from '@lumbung/kernel';
import type { Column } from '../model/block.js';
import { facts, signatures, type OptionalFact } from '../model/blocks.js';
import type { Document } from '../model/document.js';
import type { Format } from '../model/format.js';
import { toPdf } from '../pdf/to-pdf.js';
import { xlsxOf, type Cell, type Page } from '../tables/table-writer.js';
import { wordsOf } from '../words/words.js';
import { heading, letterhead, type PaperInput } from './common.js';

/** A row of a statement; numbers are whole rupiah. */
export interface StatementRow {
  readonly cells: readonly Cell[];
  /** Headings of groups and sums. */
  readonly isStrong?: boolean;
}

/** What a statement says, before anybody has chosen a file for it. */
export interface StatementContent {
  readonly title: string;
  /** Period, account, filter; empty values are left out. */
  readonly about: readonly OptionalFact[];
  readonly columns: readonly Column[];
  readonly rows: readonly StatementRow[];
  readonly isWide?: boolean;
}

export interface StatementInput extends PaperInput, StatementContent {
  /** Who signs it, from left to right; nobody where it is absent. */
  readonly signers?: readonly (readonly [role: string, name: string | null])[];
  readonly printedBy: string;
  readonly madeAt: Date;
  readonly timeZone: CooperativeTimeZone;
}

export interface StatementFile {
  readonly fileName: string;
  readonly mimeType: string;
  readonly content: Buffer;
}

/** A statement of the books as paper: head, period, who printed it, the table with its heading on every page, signatures. */
export function statement(input: StatementInput): Document {
  const { locale = 'id', rows, signers = [] } = input;
  const words = wordsOf(locale);
  const shown = rows.map(({ cells }) => cells.map((cell) => shownIn(cell, locale)));
  return {
    name: `${input.title} · ${input.issuer.name}`,
    locale,
    sheets: [
      {
        blocks: [
          letterhead(input.issuer, words),
          heading(input.title, words, input.copyNo),
          facts(input.about, [
            [words.printedBy, input.printedBy],
            [words.printedAt, formatDateTime(input.madeAt, input.timeZone, locale)],
          ]),
          {
            kind: 'table',
            columns: input.columns,
            rows: shown,
            strong: rows.flatMap(({ isStrong }, at) => (isStrong ? [at] : [])),
            sums: null,
            whenEmpty: words.empty,
          },
          ...(signers.length > 0 ? [signatures(...signers)] : []),
        ],
      },
    ],
    isNumbered: true,
    madeAt: input.madeAt,
  };
}

/** The same as a workbook: who, what and when above the headings; amounts are numbers. */
export function statementPage(input: StatementInput): Page {
  const { locale = 'id', about } = input;
  const words = wordsOf(locale);
  const facts = [...about, [words.printedBy, input.printedBy] as const].flatMap(([label, value]) =>
    value ? [[label, value]] : [],
  );
  return [
    [input.issuer.name],
    [input.title],
    ...facts,
    [words.printedAt, formatDateTime(input.madeAt, input.timeZone, locale)],
    [],
    input.columns.map((column) => column.heading),
    ...input.rows.map(({ cells }) => cells),
  ];
}

/** A statement as a file to keep. */
export async function statementFile(input: StatementInput, kind: 'pdf' | 'xlsx'): Promise<StatementFile> {
  const format: Format = input.isWide ? 'A4_LANDSCAPE' : 'A4';
  if (kind === 'pdf')
    return {
      fileName: `${input.title}.pdf`,
      mimeType: 'application/pdf',
      content: await toPdf(statement(input), format),
    };
  const content = await xlsxOf(one(statementPage(input)), input.title);
  return { fileName: `${input.title}.xlsx`, mimeType: XLSX, content };
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

async function* one(page: Page): AsyncGenerator<Page> {
  yield page;
}

function shownIn(cell: Cell, locale: Locale): string {
  return typeof cell === 'number' ? formatInteger(cell, locale) : (cell ?? '');
}
