import { memberNoKey, type MarkMaker, type MemberMark } from '@lumbung/membership';
import { classOf } from '@lumbung/savings';
import type { ReadMember, RowAmount, RowProblem } from './member-row.js';

export type Verdict = 'NEW' | 'BALANCES' | 'SKIPPED' | 'WRONG';

/** An account of a member the register has. */
export interface KnownAccount {
  readonly id: string;
  readonly memberId: string;
  readonly productId: string;
  /** Its newest class of mandatory savings; null where it was put into none. */
  readonly memberClass: string | null;
  /** An opening balance stands in it and was not taken back. */
  readonly hasOpening: boolean;
}

/** What a plan is made against. */
export interface Surroundings {
  readonly marks: MarkMaker;
  readonly known: readonly MemberMark[];
  readonly accounts: readonly KnownAccount[];
  /** The product of mandatory savings; null without one. */
  readonly mandatoryId: string | null;
  /** What each member pays once; null where there is no such product. */
  readonly principal: { readonly productId: string; readonly amount: number } | null;
}

/** What is to become of a row, whatever it is of. */
export interface PlannedRow {
  readonly row: { readonly line: number; readonly amounts: readonly RowAmount[] };
  readonly verdict: Verdict;
  readonly problems: readonly RowProblem[];
}

export interface PlannedMember extends PlannedRow {
  readonly row: ReadMember;
  /** The line of the register it is, if it is there. */
  readonly member: MemberMark | null;
}

/** What rows mean for the register and the accounts as they stand: the same reckoning for the dry run and for the work. */
export function planMembers(rows: readonly ReadMember[], around: Surroundings): PlannedMember[] {
  const file = new FileMarks(around.marks);
  return rows.map((row) => {
    const problems: RowProblem[] = [...row.problems];
    const member = matched(row, around, problems);
    file.look(row, problems);
    const verdict = verdictOf(row, member, around, problems);
    return { row, verdict, problems, member };
  });
}

/** The same person twice in one file. */
class FileMarks {
  private readonly seen = new Map<string, { line: number; name: string }>();

  constructor(private readonly marks: MarkMaker) {}

  look({ line, values }: ReadMember, problems: RowProblem[]): void {
    const name = this.marks.name(values.fullName ?? '');
    const number = values.memberNo && `number ${memberNoKey(values.memberNo)}`;
    const nationalId = values.nationalIdNo && `id ${values.nationalIdNo}`;
    const phone = values.phone && `phone ${values.phone}`;
    const person = name && values.birthOn && `person ${name} ${values.birthOn}`;
    const twice = (key: string | undefined, code: string, isWarning = false) => {
      const before = key === undefined || key === '' ? undefined : this.seen.get(key);
      if (before) problems.push({ column: null, code, detail: String(before.line), isWarning });
      return before;
    };
    const isWrong = twice(nationalId, 'nationalIdTwice') ?? twice(number, 'numberTwice');
    const sharing = phone ? this.seen.get(phone) : undefined;
    if (!isWrong && sharing) twice(phone, sharing.name === name ? 'personTwice' : 'phoneTwice', sharing.name !== name);
    else if (!isWrong && !(nationalId && this.seen.has(person || ' '))) twice(person || undefined, 'personTwice');
    for (const key of [number, nationalId, phone, person])
      if (key && !this.seen.has(key)) this.seen.set(key, { line, name });
  }
}

/** The line of the register a row is about; what only looks like it becomes a problem or a warning. */
function matched({ values }: ReadMember, { marks, known }: Surroundings, problems: RowProblem[]): MemberMark | null {
  const name = marks.name(values.fullName ?? '');
  const said = (mark: MemberMark) => `${mark.memberNo} ${mark.fullName}`;
  const wrong = (code: string, mark: MemberMark) =>
    problems.push({ column: null, code, detail: said(mark), isWarning: false });
  const warn = (code: string, mark: MemberMark) =>
    problems.push({ column: null, code, detail: said(mark), isWarning: true });
  const nationalId = values.nationalIdNo && marks.nationalId(values.nationalIdNo);
  const phone = values.phone && marks.phone(values.phone);

  const byNumber = values.memberNo && known.find(({ numberKey }) => numberKey === memberNoKey(values.memberNo ?? ''));
  if (byNumber) {
    const isOther = nationalId && byNumber.nationalIdHash && byNumber.nationalIdHash !== nationalId;
    if (isOther || !isSameName(byNumber.nameKey, name)) return (wrong('numberTaken', byNumber), null);
    return byNumber;
  }
  const byId = nationalId ? known.find((mark) => mark.nationalIdHash === nationalId) : undefined;
  if (byId) {
    // Whoever comes back gets a new line in the book.
    if (byId.status === 'LEFT' && values.state?.status !== 'LEFT') return (warn('leftBefore', byId), null);
    if (isSameName(byId.nameKey, name)) return byId;
    return (wrong('nationalIdTaken', byId), null);
  }
  const byPhone = phone ? known.find((mark) => mark.phoneHash === phone && mark.status !== 'LEFT') : undefined;
  if (byPhone && isSameName(byPhone.nameKey, name) && !(nationalId && byPhone.nationalIdHash)) return byPhone;
  if (byPhone) warn('phoneTaken', byPhone);
  const byName = known.find(
    (mark) =>
      mark.nameKey === name &&
      mark.status !== 'LEFT' &&
      !(mark.birthOn && values.birthOn && mark.birthOn !== values.birthOn),
  );
  if (byName && byName !== byPhone) {
    if (byName.birthOn && byName.birthOn === values.birthOn && !nationalId) return byName;
    warn('nameKnown', byName);
  }
  return null;
}

/** One name, or one of them with less words: `Siti Aminah` and `Siti Aminah Lestari`. */
export function isSameName(one: string, other: string): boolean {
  if (one === other) return one !== '';
  const [short, long] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length) as [string[], string[]];
  return one !== '' && other !== '' && short.every((word) => long.includes(word));
}

function verdictOf(
  { values, amounts }: ReadMember,
  member: MemberMark | null,
  { accounts, mandatoryId, principal }: Surroundings,
  problems: RowProblem[],
): Verdict {
  if (problems.some(({ isWarning }) => !isWarning)) return 'WRONG';
  const warn = (code: string, column: number | null) => problems.push({ column, code, isWarning: true });
  if (values.state?.status === 'LEFT' && amounts.length > 0) warn('leftWithBalance', amounts[0]?.column ?? null);
  const paid = amounts.find(({ productId }) => productId !== null && productId === principal?.productId);
  if (principal && paid && paid.amount.amount !== principal.amount) warn('principalDiffers', paid.column);
  if (!member) return 'NEW';

  const there = amounts.filter(({ productId }) =>
    accounts.some((account) => account.memberId === member.id && account.productId === productId && account.hasOpening),
  );
  const isIn = there.length === amounts.length;
  if (isIn || (there.length === 0 && member.status !== 'APPLICANT')) {
    const known = accounts.find((account) => account.memberId === member.id && account.productId === mandatoryId);
    const kept = isIn ? classOf(known?.memberClass) : known?.memberClass;
    if (values.memberClass && kept && kept !== values.memberClass)
      problems.push({ column: null, code: 'classKept', detail: kept, isWarning: true });
    return isIn ? 'SKIPPED' : 'BALANCES';
  }
  const isApplicant = member.status === 'APPLICANT';
  const detail = `${member.memberNo} ${member.fullName}`;
  problems.push({ column: null, code: isApplicant ? 'isApplicant' : 'partlyThere', detail, isWarning: false });
  return 'WRONG';
}
