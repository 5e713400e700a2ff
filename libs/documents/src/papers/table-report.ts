import { formatDateTime, formatInteger, type CooperativeTimeZone } from '@lumbung/kernel';
import type { Column } from '../model/block.js';
import { facts, type OptionalFact } from '../model/blocks.js';
import type { Document } from '../model/document.js';
import { wordsOf } from '../words/words.js';
import { heading, letterhead, type PaperInput } from './common.js';

export interface TableReportInput extends PaperInput {
  readonly title: string;
  /** What was asked for: period, location, filter; empty values are left out. */
  readonly about: readonly OptionalFact[];
  readonly columns: readonly Column[];
  /** Cells as they are to be read: amounts and dates formatted by the caller, in the same language. */
  readonly rows: readonly (readonly string[])[];
  readonly sums?: readonly string[] | null;
  readonly madeAt: Date;
  readonly timeZone: CooperativeTimeZone;
}

/** Any list as paper: head, what was asked for, the table with its heading on every page, how many rows and when. */
export function tableReport(input: TableReportInput): Document {
  const { locale = 'id', rows, madeAt } = input;
  const words = wordsOf(locale);
  return {
    name: input.title,
    locale,
    sheets: [
      {
        blocks: [
          letterhead(input.issuer, words),
          heading(input.title, words, input.copyNo),
          facts(input.about, [
            [words.rows, formatInteger(rows.length, locale)],
            [words.printedAt, formatDateTime(madeAt, input.timeZone, locale)],
          ]),
          { kind: 'table', columns: input.columns, rows, sums: input.sums ?? null, whenEmpty: words.empty },
        ],
      },
    ],
    isNumbered: true,
    madeAt,
  };
}
