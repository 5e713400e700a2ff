import type { RawLine } from '@lumbung/documents';
import { addMonths, type BusinessDate } from '@lumbung/kernel';
import type { Read } from '../members/cells.js';
import type { MemberColumn, MemberField } from '../members/member-field.js';
import { Reading, type RowAmount, type RowProblem } from '../members/member-row.js';
import { certificateOf, interestPaidOf, monthsOf, percentOf, rolloverOf } from './term-cells.js';

/** So far ahead a deposit may mature. */
const MOST_MONTHS = 120;

/** What a row says of one certificate; what could not be read is absent. */
export interface TermValues {
  memberNo?: string;
  fullName?: string;
  certificateNo?: string;
  product?: string;
  percent?: string;
  startsOn?: BusinessDate;
  maturesOn?: BusinessDate;
  months?: number;
  interestPaid?: 'MONTHLY' | 'AT_MATURITY';
  paidThrough?: BusinessDate;
  rollover: 'NONE' | 'PRINCIPAL' | 'PRINCIPAL_AND_INTEREST';
  payout?: string;
}

export interface ReadTerm {
  readonly line: number;
  readonly values: TermValues;
  readonly amounts: readonly RowAmount[];
  readonly problems: RowProblem[];
}

/** What a row of the file says of a certificate, with all that is wrong about it. */
export function readTerm(raw: RawLine, columns: readonly MemberColumn[], today: BusinessDate): ReadTerm {
  const row = new Reading(raw, columns, addMonths(today, MOST_MONTHS));
  const read = <T>(field: MemberField, of: (text: string, isNumber: boolean) => Read<T>): T | undefined => {
    const cell = row.at(field);
    const found = cell && of(cell.text, cell.isNumber);
    if (!cell || !found) return undefined;
    if ('value' in found) return found.value;
    row.wrong(cell.column, found.wrong);
    return undefined;
  };
  const values: TermValues = {
    memberNo: row.text('MEMBER_NO', 20),
    fullName: row.text('FULL_NAME', 120),
    certificateNo: read('CERTIFICATE_NO', certificateOf),
    product: row.text('TERM_PRODUCT', 80),
    percent: read('TERM_RATE', percentOf),
    startsOn: row.day('TERM_STARTS_ON'),
    maturesOn: row.day('TERM_MATURES_ON'),
    months: read('TERM_MONTHS', monthsOf),
    interestPaid: read('TERM_INTEREST_PAID', interestPaidOf),
    paidThrough: row.day('TERM_PAID_THROUGH'),
    rollover: read('TERM_ROLLOVER', rolloverOf) ?? 'NONE',
    payout: row.text('TERM_PAYOUT', 80),
  };
  row.money();
  const missing = (
    ['MEMBER_NO', 'CERTIFICATE_NO', 'TERM_RATE', 'TERM_STARTS_ON', 'TERM_INTEREST_PAID'] as const
  ).filter((field) => row.at(field) === null);
  for (const field of missing) row.wrong(null, `missing.${field}`);
  if (row.at('TERM_MATURES_ON') === null && row.at('TERM_MONTHS') === null) row.wrong(null, 'missing.TERM_MATURES_ON');
  const principal = columns.findIndex(({ field }) => field === 'TERM_PRINCIPAL');
  if (row.amounts.length === 0 && !row.problems.some(({ column }) => column === principal))
    row.wrong(null, 'missing.TERM_PRINCIPAL');
  if (values.rollover === 'PRINCIPAL_AND_INTEREST' && values.interestPaid === 'MONTHLY')
    row.wrong(row.at('TERM_ROLLOVER')?.column ?? null, 'termNothingToAdd');
  return { line: raw.line, values, amounts: row.amounts, problems: row.problems };
}
