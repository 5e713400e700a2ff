import { isTableProblem, readTable, type RawLine, type TableProblem } from '@lumbung/documents';
import { memberNoKey, type MarkMaker } from '@lumbung/membership';
import { fieldOf, wordsOf, type HeadingRule } from '../headings/heading-words.js';
import { balanceOf, paperDigits } from '../members/cells.js';

type PayField = 'PAYROLL_NO' | 'NATIONAL_ID' | 'MEMBER_NO' | 'NAME';

const RULES: readonly HeadingRule<PayField>[] = [
  { field: 'PAYROLL_NO', says: ['nip', 'nipp', 'nrp', 'nik pegawai', 'no pegawai', 'no induk pegawai', 'id pegawai'] },
  { field: 'MEMBER_NO', says: ['no anggota', 'id anggota', 'kode anggota', 'noba'] },
  { field: 'NATIONAL_ID', says: ['nik|koperasi', 'ktp'] },
  { field: 'NAME', says: ['nama'] },
];
/** The first that is there: what was really deducted before what was asked for. */
const AMOUNTS = ['dipotong', 'realisasi', 'terpotong', 'potongan', 'disetor', 'setoran', 'jumlah', 'total', 'nominal'];

const knownHeadings = (cells: readonly string[]): number =>
  new Set(cells.map((cell) => fieldOf(cell, RULES) ?? AMOUNTS.find((word) => wordsOf(cell).includes(word)))).size - 1;

/** A row of the treasurer's list. */
export interface PaidRow {
  readonly line: number;
  readonly name: string;
  readonly payrollNo: string | null;
  readonly memberNo: string | null;
  readonly nationalIdNo: string | null;
  readonly amount: number;
}

export type ListProblem =
  TableProblem | { readonly problem: 'noAmount' | 'noPerson' | 'badAmount'; readonly line?: number };

/**
 * The treasurer's list, whoever made it: people by payroll number, member number, NIK or name, and what was deducted. An
 * amount that cannot be read refuses the whole list: nobody's money is guessed. Totals and signatures are left out.
 */
export async function readPaidList(content: Buffer): Promise<PaidRow[] | ListProblem> {
  const table = await readTable(content, knownHeadings);
  if (isTableProblem(table)) return table;
  const fields = table.headings.map((heading) => fieldOf(heading, RULES));
  const amountAt = AMOUNTS.map((word) => table.headings.findIndex((heading) => wordsOf(heading).includes(word))).find(
    (at) => at >= 0,
  );
  if (amountAt === undefined) return { problem: 'noAmount' };
  if (fields.every((field) => field === null)) return { problem: 'noPerson' };
  const paid: PaidRow[] = [];
  for (const row of table.rows) {
    const cell = (field: PayField) => (fields.includes(field) ? (row.cells[fields.indexOf(field)] ?? '').trim() : '');
    if (
      isSum(row, amountAt) ||
      !['PAYROLL_NO', 'MEMBER_NO', 'NATIONAL_ID', 'NAME'].some((field) => cell(field as PayField))
    )
      continue;
    const read = balanceOf(row.cells[amountAt] ?? '');
    if ('wrong' in read) return { problem: 'badAmount', line: row.line };
    const digits = paperDigits(cell('NATIONAL_ID'), row.numbers?.includes(fields.indexOf('NATIONAL_ID')) ?? false);
    paid.push({
      line: row.line,
      name: (cell('NAME') || cell('PAYROLL_NO') || cell('MEMBER_NO') || digits.digits).slice(0, 120),
      payrollNo: cell('PAYROLL_NO').slice(0, 40) || null,
      memberNo: cell('MEMBER_NO') || null,
      nationalIdNo: digits.digits.length === 16 && !digits.isLost ? digits.digits : null,
      amount: read.value?.amount ?? 0,
    });
  }
  return paid;
}

const isSum = ({ cells }: RawLine, amountAt: number): boolean =>
  cells.some((cell, at) => at !== amountAt && /^\W*(grand\s+)?(total|jumlah|jml)\b/i.test(cell));

/** Somebody a row may be about. */
export interface Payee {
  readonly memberId: string;
  readonly memberNo: string;
  readonly payrollNo: string | null;
  readonly nameKey: string;
  readonly nationalIdHash: string | null;
}

/** Who rows are about, found without walking through everybody for each of them. */
export class Payees<P extends Payee> {
  private readonly byPayrollNo: ReadonlyMap<string, P | null>;
  private readonly byMemberNo: ReadonlyMap<string, P | null>;
  private readonly byNationalId: ReadonlyMap<string, P | null>;
  private readonly byName: ReadonlyMap<string, P | null>;

  constructor(
    payees: readonly P[],
    private readonly marks: MarkMaker,
  ) {
    this.byPayrollNo = borneOnce(payees, ({ payrollNo }) => payrollNo?.toUpperCase() ?? null);
    this.byMemberNo = borneOnce(payees, ({ memberNo }) => memberNoKey(memberNo));
    this.byNationalId = borneOnce(payees, ({ nationalIdHash }) => nationalIdHash);
    this.byName = borneOnce(payees, ({ nameKey }) => nameKey || null);
  }

  /** By payroll number, member number or NIK; by name where only one bears it. Null: nobody, or several. */
  of({ payrollNo, memberNo, nationalIdNo, name }: PaidRow): P | null {
    return (
      (payrollNo === null ? null : this.byPayrollNo.get(payrollNo.toUpperCase())) ??
      (memberNo === null ? null : this.byMemberNo.get(memberNoKey(memberNo))) ??
      (nationalIdNo === null ? null : this.byNationalId.get(this.marks.nationalId(nationalIdNo))) ??
      this.byName.get(this.marks.name(name)) ??
      null
    );
  }
}

/** What only one bears leads to him; what several bear, to nobody. */
function borneOnce<P>(payees: readonly P[], markOf: (payee: P) => string | null): Map<string, P | null> {
  const found = new Map<string, P | null>();
  for (const payee of payees) {
    const mark = markOf(payee);
    if (mark !== null) found.set(mark, found.has(mark) ? null : payee);
  }
  return found;
}
