import { addDays, addMonths, formatDateShort, type BusinessDate } from '@lumbung/kernel';
import { memberNoKey, type MarkMaker, type MemberMark } from '@lumbung/membership';
import {
  lastDayPaid,
  monthsOver,
  runningTerm,
  type FormerTerm,
  type KnownCertificate,
  type PayoutChoice,
  type RunningTerm,
  type SavingsProduct,
} from '@lumbung/savings';
import type { MemberColumn, MemberField } from '../members/member-field.js';
import { isSameName, type PlannedRow } from '../members/member-plan.js';
import type { RowProblem } from '../members/member-row.js';
import type { ReadTerm } from './term-row.js';

/** What a plan is made against. */
export interface TermSurroundings {
  readonly marks: MarkMaker;
  readonly known: readonly MemberMark[];
  readonly certificates: readonly KnownCertificate[];
  readonly payouts: readonly PayoutChoice[];
  readonly columns: readonly MemberColumn[];
  /** Of all families. */
  readonly products: readonly SavingsProduct[];
  readonly ceiling: string | null;
  /** The last day of the old books; null as long as nobody said it. */
  readonly cutOverOn: BusinessDate | null;
  readonly today: BusinessDate;
}

export interface PlannedTerm extends PlannedRow {
  readonly row: ReadTerm;
  readonly member: MemberMark | null;
  /** What is to be written; null where the row is refused or in already. */
  readonly former: FormerTerm | null;
}

/** What rows mean for the certificates and accounts as they stand: the same reckoning for the dry run and for the work. */
export function planTerms(rows: readonly ReadTerm[], around: TermSurroundings): PlannedTerm[] {
  const lines = new Map<string, number>();
  return rows.map((row) => {
    const { certificateNo = '', memberNo } = row.values;
    const member = around.known.find(({ numberKey }) => memberNo && numberKey === memberNoKey(memberNo)) ?? null;
    const known = around.certificates.find((one) => one.certificateNo === certificateNo);
    if (known && known.memberId === member?.id && !lines.has(certificateNo)) {
      lines.set(certificateNo, row.line);
      return { row, verdict: 'SKIPPED' as const, problems: [], member, former: null };
    }
    const judged = new JudgedTerm(row, member, around);
    if (known) judged.wrong('CERTIFICATE_NO', 'certificateTaken');
    const before = certificateNo === '' ? undefined : lines.get(certificateNo);
    if (before !== undefined) judged.wrong('CERTIFICATE_NO', 'certificateTwice', String(before));
    else if (certificateNo !== '') lines.set(certificateNo, row.line);
    const former = judged.former();
    const isWrong = judged.problems.some(({ isWarning }) => !isWarning);
    const verdict = isWrong || !former ? ('WRONG' as const) : ('NEW' as const);
    return { row, verdict, problems: judged.problems, member, former: verdict === 'NEW' ? former : null };
  });
}

/** One row on its way to a deposit, with what speaks against it. */
class JudgedTerm {
  readonly problems: RowProblem[];

  constructor(
    private readonly row: ReadTerm,
    private readonly member: MemberMark | null,
    private readonly around: TermSurroundings,
  ) {
    this.problems = [...row.problems];
  }

  wrong(about: MemberField, code: string, detail?: string): void {
    this.problems.push({ ...this.at(about), code, isWarning: false, ...(detail === undefined ? {} : { detail }) });
  }

  private at(field: MemberField): { column: number | null } {
    const column = this.around.columns.findIndex((it) => it.field === field);
    return { column: column < 0 ? null : column };
  }

  former(): FormerTerm | null {
    const { values, amounts } = this.row;
    const { certificateNo, percent, interestPaid, rollover } = values;
    const principal = amounts[0]?.amount;
    this.judgeMember();
    const product = this.product();
    const payout = this.payout();
    const term = this.term();
    const isNisbah = product?.contract != null;
    // A share of profit is decided by calendar month, and owed to nobody before.
    const monthsPaid = isNisbah ? 0 : term && interestPaid ? this.monthsPaid(term, interestPaid) : null;
    if (!this.member || !product || !payout || !term || monthsPaid === null) return null;
    if (!certificateNo || !percent || !interestPaid || !principal) return null;
    const { ceiling } = this.around;
    if (!isNisbah && ceiling !== null && Number(percent) > Number(ceiling))
      this.problems.push({
        ...this.at('TERM_RATE'),
        code: 'termAboveCeiling',
        detail: ceiling.replace('.', ','),
        isWarning: true,
      });
    return {
      certificateNo,
      productId: product.id,
      memberId: this.member.id,
      principal,
      percent,
      isNisbah,
      term,
      interestPaid,
      rollover,
      payoutAccountId: payout.id,
      monthsPaid,
    };
  }

  private judgeMember(): void {
    const { memberNo, fullName } = this.row.values;
    if (!memberNo) return;
    if (!this.member) return this.wrong('MEMBER_NO', 'termNoMember', memberNo);
    const said = `${this.member.memberNo} ${this.member.fullName}`;
    if (fullName && !isSameName(this.member.nameKey, this.around.marks.name(fullName)))
      return this.wrong('MEMBER_NO', 'numberTaken', said);
    if (this.member.status === 'LEFT' || this.member.status === 'APPLICANT')
      this.wrong('MEMBER_NO', 'termNotActive', said);
  }

  private product(): SavingsProduct | null {
    const terms = this.around.products.filter(({ family }) => family === 'TERM');
    const wanted = this.row.values.product?.toLowerCase();
    const found = wanted
      ? terms.filter(({ name }) => name.toLowerCase() === wanted)
      : terms.filter(({ isActive }) => isActive);
    const [product, other] = found;
    const names = terms
      .filter(({ isActive }) => isActive)
      .map(({ name }) => name)
      .join(', ');
    if (!product || other) {
      this.wrong('TERM_PRODUCT', wanted ? 'termProduct' : 'termProductWhich', names);
      return null;
    }
    if (!product.isActive) {
      this.wrong('TERM_PRODUCT', 'termProductEnded', product.name);
      return null;
    }
    return product;
  }

  private payout(): PayoutChoice | null {
    if (!this.member) return null;
    const own = this.around.payouts.filter(({ memberId }) => memberId === this.member?.id);
    const wanted = this.row.values.payout?.toLowerCase();
    const found = wanted
      ? own.filter(({ number, productName }) => number.toLowerCase() === wanted || productName.toLowerCase() === wanted)
      : own;
    const [payout, other] = found;
    if (payout && !other) return payout;
    const numbers = own.map(({ number }) => number).join(', ');
    if (own.length === 0) this.wrong('TERM_PAYOUT', 'termNoPayout');
    else this.wrong('TERM_PAYOUT', wanted ? 'termPayout' : 'termPayoutWhich', numbers);
    return null;
  }

  private term(): RunningTerm | null {
    const {
      startsOn,
      months,
      maturesOn = startsOn && months ? addMonths(startsOn, months) : undefined,
    } = this.row.values;
    if (!startsOn || !maturesOn) return null;
    const { cutOverOn, today } = this.around;
    const last = cutOverOn ?? today;
    if (startsOn > last) this.wrong('TERM_STARTS_ON', 'termStartsAhead', formatDateShort(last));
    if (cutOverOn && maturesOn <= cutOverOn) this.wrong('TERM_MATURES_ON', 'termIsOver', formatDateShort(maturesOn));
    const term = runningTerm(startsOn, maturesOn);
    if (!term) this.wrong('TERM_MATURES_ON', 'termDays');
    else if (months !== undefined && term.termMonths !== months)
      this.wrong('TERM_MATURES_ON', 'termMonthsDiffer', String(months));
    return term;
  }

  /** How many months of the running term the old books have paid; of a deposit that pays monthly all, unless it is said. */
  private monthsPaid(term: RunningTerm, interestPaid: 'MONTHLY' | 'AT_MATURITY'): number | null {
    const { paidThrough } = this.row.values;
    const last = this.around.cutOverOn ?? addDays(this.around.today, -1);
    if (!paidThrough) return interestPaid === 'MONTHLY' ? monthsOver(term, last) : 0;
    const before = lastDayPaid(term, paidThrough);
    if (before.on === paidThrough && paidThrough <= (this.around.cutOverOn ?? this.around.today)) return before.months;
    this.wrong('TERM_PAID_THROUGH', 'termPaidThrough', formatDateShort(before.on));
    return null;
  }
}
