import type { RawLine } from '@lumbung/documents';
import {
  collapseSpaces,
  nationalIdWarnings,
  parseNationalId,
  parsePhoneNumber,
  type BusinessDate,
  type Money,
  type Sex,
} from '@lumbung/kernel';
import {
  balanceOf,
  birthOf,
  classIn,
  isBlank,
  kindOf,
  paperDigits,
  pastDayOf,
  sexOf,
  stateOf,
  type FormerState,
} from './cells.js';
import { isMoneyField, type MemberColumn, type MemberField } from './member-field.js';

/** Nobody joins a cooperative as a small child; source: members act for themselves (UU 25/1992, article 18). */
const LEAST_AGE = 12;

/** So many classes are named to whoever wrote one that is none. */
const MOST_NAMED = 10;

export interface RowProblem {
  /** The place of its column; null when it concerns the row. */
  readonly column: number | null;
  /** Key of its sentence, without `intake.row.`. */
  readonly code: string;
  /** What fills `{detail}`: another line, a name. */
  readonly detail?: string;
  readonly isWarning: boolean;
}

/** A balance, and the column it stands in. */
export interface RowAmount {
  readonly column: number;
  readonly productId: string | null;
  readonly amount: Money;
}

/** What a row says; what it leaves empty is absent. */
export interface MemberValues {
  memberNo?: string;
  fullName?: string;
  nationalIdNo?: string;
  familyCardNo?: string;
  taxNo?: string;
  birthPlace?: string;
  birthOn?: BusinessDate;
  sex?: Sex;
  kind?: 'REGULAR' | 'ASSOCIATE';
  phone?: string;
  email?: string;
  street?: string;
  occupation?: string;
  employer?: string;
  payrollNo?: string;
  mothersMaidenName?: string;
  joinedOn?: BusinessDate;
  state?: FormerState;
  leftOn?: BusinessDate;
  memberClass?: string;
}

export interface ReadMember {
  readonly line: number;
  readonly values: MemberValues;
  readonly amounts: readonly RowAmount[];
  readonly problems: RowProblem[];
}

/** Cells of one row on their way to values. */
export class Reading {
  readonly values: MemberValues = {};
  readonly amounts: RowAmount[] = [];
  readonly problems: RowProblem[] = [];

  constructor(
    private readonly raw: RawLine,
    private readonly columns: readonly MemberColumn[],
    readonly today: BusinessDate,
  ) {}

  at(field: MemberField): { text: string; column: number; isNumber: boolean } | null {
    const column = this.columns.findIndex((it) => it.field === field);
    const text = (this.raw.cells[column] ?? '').trim();
    if (column < 0 || isBlank(text)) return null;
    return { text, column, isNumber: this.raw.numbers?.includes(column) ?? false };
  }

  wrong(column: number | null, code: string, detail?: string): void {
    this.problems.push({ column, code, isWarning: false, ...(detail === undefined ? {} : { detail }) });
  }

  warn(column: number | null, code: string, detail?: string): void {
    this.problems.push({ column, code, isWarning: true, ...(detail === undefined ? {} : { detail }) });
  }

  /** A text of at most so many letters. */
  text(field: MemberField, most: number): string | undefined {
    const cell = this.at(field);
    if (!cell) return undefined;
    const text = collapseSpaces(cell.text.replace(/^'/, ''));
    if (text.length <= most) return text;
    this.wrong(cell.column, 'tooLong');
    return undefined;
  }

  day(field: MemberField, leastAge = 0): BusinessDate | undefined {
    const cell = this.at(field);
    if (!cell) return undefined;
    const read = pastDayOf(cell.text, this.today, leastAge);
    if ('value' in read) return read.value;
    this.wrong(cell.column, read.wrong);
    return undefined;
  }

  money(): void {
    this.columns.forEach(({ field, productId }, column) => {
      if (!isMoneyField(field)) return;
      const read = balanceOf(this.raw.cells[column] ?? '');
      if ('wrong' in read) this.wrong(column, read.wrong);
      else if (read.value) this.amounts.push({ column, productId, amount: read.value });
    });
  }
}

/**
 * What a row of the file says of a member and of his balances, with all that is wrong or odd about it. `classes` are those
 * of mandatory savings the cooperative has.
 */
export function readMember(
  raw: RawLine,
  columns: readonly MemberColumn[],
  today: BusinessDate,
  classes: readonly string[],
): ReadMember {
  const row = new Reading(raw, columns, today);
  const { values } = row;
  values.memberNo = row.text('MEMBER_NO', 20);
  name(row);
  birth(row);
  const sex = row.at('SEX');
  const readSex = sex && sexOf(sex.text);
  if (sex && readSex && 'wrong' in readSex) row.wrong(sex.column, readSex.wrong);
  else if (readSex && 'value' in readSex) values.sex = readSex.value;
  const kind = row.at('KIND');
  const readKind = kind && kindOf(kind.text);
  if (kind && readKind && 'wrong' in readKind) row.wrong(kind.column, readKind.wrong);
  else if (readKind && 'value' in readKind) values.kind = readKind.value;
  nationalId(row);
  contact(row);
  values.familyCardNo = digits(row, 'FAMILY_CARD', 16);
  values.taxNo = digits(row, 'TAX_NO', 20);
  values.occupation = row.text('OCCUPATION', 80);
  values.employer = row.text('EMPLOYER', 120);
  values.payrollNo = row.text('PAYROLL_NO', 40);
  values.mothersMaidenName = row.text('MOTHERS_NAME', 120);
  values.street = row.text('STREET', 200);
  state(row);
  ofClass(row, classes);
  row.money();
  return { line: raw.line, values, amounts: row.amounts, problems: row.problems };
}

function name(row: Reading): void {
  const cell = row.at('FULL_NAME');
  const fullName = row.text('FULL_NAME', 120);
  if (!cell) row.wrong(null, 'nameMissing');
  else if (fullName !== undefined && !/\p{L}{2}/u.test(fullName)) row.wrong(cell.column, 'name');
  else row.values.fullName = fullName;
}

function birth(row: Reading): void {
  const { values } = row;
  values.birthPlace = row.text('BIRTH_PLACE', 80);
  const cell = row.at('BIRTH') ?? row.at('BIRTH_ON');
  if (!cell) return;
  const { place, day } = birthOf(cell.text);
  if (place && place.length <= 80) values.birthPlace ??= place;
  if (day === null) {
    // A place alone is a place, where both were asked for; anything else is no day.
    if (row.at('BIRTH') === null || /\d/.test(cell.text)) row.wrong(cell.column, 'day');
    return;
  }
  const read = pastDayOf(day, row.today, LEAST_AGE);
  if ('value' in read) values.birthOn = read.value;
  else row.wrong(cell.column, read.wrong);
}

/** 16 digits, or it is refused: a number that only looks odd is kept, and the officer is told. */
function nationalId(row: Reading): void {
  const cell = row.at('NATIONAL_ID');
  if (!cell) return;
  const { digits: number, isLost } = paperDigits(cell.text, cell.isNumber);
  if (isLost) return row.warn(cell.column, 'nationalIdLost');
  if (number.length !== 16) return row.wrong(cell.column, 'nationalIdLength', String(number.length));
  row.values.nationalIdNo = number;
  const read = parseNationalId(number, row.today);
  if (!read.ok) return row.warn(cell.column, `nationalId.${read.problem}`);
  const { birthOn, sex } = row.values;
  for (const concern of nationalIdWarnings(read, { birthDate: birthOn, sex }))
    row.warn(cell.column, `nationalId.${concern}`);
}

/** A telephone or an address of mail that cannot be one is left out; the member is none the less. */
function contact(row: Reading): void {
  const phone = row.at('PHONE');
  if (phone) {
    // Two numbers in one cell: the first that is one.
    const parts = phone.text.split(/[/;,\n]|\bdan\b/).map((part) => parsePhoneNumber(part.trim().replace(/^'/, '')));
    const found = parsePhoneNumber(phone.text.replace(/^'/, '')) ?? parts.find((part) => part !== null);
    if (found) row.values.phone = found;
    // `tidak ada HP` says that there is none.
    else if (/\d/.test(phone.text)) row.warn(phone.column, 'phone');
  }
  const email = row.at('EMAIL');
  if (!email) return;
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email.text) && email.text.length <= 254)
    row.values.email = email.text.toLowerCase();
  else row.warn(email.column, 'email');
}

function digits(row: Reading, field: 'FAMILY_CARD' | 'TAX_NO', most: number): string | undefined {
  const cell = row.at(field);
  if (!cell) return undefined;
  const { digits: number, isLost } = paperDigits(cell.text, cell.isNumber);
  if (!isLost && number.length > 0 && number.length <= most) return number;
  row.warn(cell.column, 'paper');
  return undefined;
}

function ofClass(row: Reading, classes: readonly string[]): void {
  const cell = row.at('MANDATORY_CLASS');
  if (!cell) return;
  const read = classIn(cell.text, classes);
  if ('value' in read) row.values.memberClass = read.value;
  else {
    const named = classes.slice(0, MOST_NAMED).join(', ');
    row.wrong(cell.column, read.wrong, classes.length > MOST_NAMED ? `${named}, …` : named);
  }
}

function state(row: Reading): void {
  const { values } = row;
  values.joinedOn = row.day('JOINED_ON');
  const cell = row.at('STATUS');
  const read = cell && stateOf(cell.text);
  if (cell && read && 'wrong' in read) row.wrong(cell.column, read.wrong);
  else if (read && 'value' in read) values.state = read.value;
  values.leftOn = row.day('LEFT_ON');
  const left = row.at('LEFT_ON');
  // A day of leaving and no word about it says enough.
  if (values.leftOn && !cell) values.state = { status: 'LEFT', leaveReason: 'OWN_REQUEST' };
  if (values.state?.status === 'LEFT' && !left) row.wrong(cell?.column ?? null, 'leftOnMissing');
  if (values.leftOn && values.state && values.state.status !== 'LEFT') row.warn(left?.column ?? null, 'leftOnUnused');
  if (values.leftOn && values.joinedOn && values.leftOn < values.joinedOn)
    row.wrong(left?.column ?? null, 'leftBeforeJoined');
  if (values.birthOn && values.joinedOn && values.joinedOn < values.birthOn) row.wrong(null, 'joinedBeforeBorn');
}
