import { addDays, Clock, newId, rupiah, type BusinessDate, type Money } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import { DayEndService, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { SavingsAccountId } from '../accounts/account.types.js';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { monthsOver, type RunningTerm } from './former-term.js';
import { addAccrual } from './term-accruals.js';
import { TERM_STEP } from './term.day-end.js';
import { dayOfTerm, earnedInMonth } from './term-interest.js';
import { TermLifeService } from './term-life.service.js';
import { lockTermDeposit } from './term-row.js';
import { takeBackTerm } from './term-taken-back.js';
import { termsIn } from './term-terms.service.js';
import type { TermInterestPaid, TermRollover } from './term.types.js';

/** A certificate (bilyet) that runs in the old books. */
export interface FormerTerm {
  readonly certificateNo: string;
  readonly productId: string;
  readonly memberId: string;
  readonly principal: Money;
  /** Percent a year as agreed; of a mudharabah product the member's part (nisbah). */
  readonly percent: string;
  readonly isNisbah: boolean;
  readonly term: RunningTerm;
  readonly interestPaid: TermInterestPaid;
  readonly rollover: TermRollover;
  readonly payoutAccountId: string;
  /** So many months of the term have been paid by the old books. */
  readonly monthsPaid: number;
}

/** What stands in these books of a certificate that was brought. */
export interface BroughtTerm {
  readonly id: SavingsAccountId;
  /** Earned in months that are over, and not paid; owed to the member. */
  readonly accrued: Money;
}

export interface KnownCertificate {
  readonly certificateNo: string;
  readonly memberId: string;
}

/** Free savings of a member, where a deposit may pay to. */
export interface PayoutChoice {
  readonly id: string;
  readonly memberId: string;
  readonly number: string;
  readonly productName: string;
}

/** Term deposits that come from other books. The caller posts what they bring. */
@Injectable()
export class TermIntake {
  constructor(
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly accounts: SavingsAccountsService,
    private readonly life: TermLifeService,
    private readonly dayEnd: DayEndService,
  ) {}

  /** Which of these certificates there are, whatever became of them. */
  known(tx: Tx, certificateNos: readonly string[]): Promise<KnownCertificate[]> {
    return tx.rows(KNOWN, [certificateNos]);
  }

  /** Voluntary savings of these members that are not closed, oldest first. */
  payouts(tx: Tx, memberIds: readonly string[]): Promise<PayoutChoice[]> {
    return tx.rows(PAYOUTS, [memberIds]);
  }

  /** The most the ministry lets savings pay on a day, percent a year; null where it says nothing. */
  async ceiling(tx: Tx, on: BusinessDate): Promise<string | null> {
    const row = await tx.row<{ percent: string }>(CEILING, [on]);
    return row?.percent ?? null;
  }

  /**
   * Opens an account for each certificate from the first day of these books, with its own number, rate and days; reckoning
   * and penalty are those of the product today. Months of the running term that were over on the last day of the old books
   * are earned there: those it has not paid are owed from now on, whole rupiah, and taxed by their month when they are
   * paid. What was due since is done by the next end of a day. The caller looked for what speaks against it, and posts
   * principal and accrued interest in the same transaction. Refuses as an account is refused (InvalidInput).
   */
  async bringIn(tx: Tx, terms: readonly FormerTerm[], cutOverOn: BusinessDate): Promise<BroughtTerm[] | UserError> {
    const brought: BroughtTerm[] = [];
    for (const former of terms) {
      const one = await this.bringOne(tx, former, cutOverOn);
      if (one instanceof UserError) return one;
      brought.push(one);
    }
    if (brought.length > 0) await this.dayEnd.plan(tx, TERM_STEP, this.ledger.today());
    return brought;
  }

  /**
   * Ends deposits that were brought and should not have been, on which nothing happened since; what they earned before is
   * not owed any more, and their certificates are free to be brought again. The caller reverses the journals.
   */
  async takeBackIn(tx: Tx, ids: readonly string[], reason: string): Promise<void> {
    for (const id of ids) {
      const row = await lockTermDeposit(tx, id);
      await takeBackTerm(tx, this.life, row, this.ledger.today(), reason);
    }
  }

  private async bringOne(tx: Tx, former: FormerTerm, cutOverOn: BusinessDate): Promise<BroughtTerm | UserError> {
    const id = newId<'SubAccount'>();
    const { certificateNo, productId, memberId, principal, percent, isNisbah, term, monthsPaid } = former;
    const opened = await this.accounts.openIn(tx, id, { productId, memberId }, 'TERM', addDays(cutOverOn, 1));
    if (opened instanceof UserError) return opened;
    const { dayBasis, penaltyPercent, penaltyAmount, forfeitsInterest } = await termsIn(tx, productId);
    // A share of profit is decided by calendar month: such a deposit has no months of its own.
    const monthsDone = isNisbah ? 0 : monthsOver(term, cutOverOn);
    const [startsOn, maturesOn] = [dayOfTerm(term, 0), dayOfTerm(term, term.termMonths)];
    await tx.rows(INSERT, [
      id,
      certificateNo,
      productId,
      memberId,
      term.termMonths,
      principal.amount,
      isNisbah ? null : percent,
      isNisbah ? percent : null,
      dayBasis,
      penaltyPercent,
      penaltyAmount,
      forfeitsInterest,
      former.interestPaid,
      former.rollover,
      former.payoutAccountId,
      term.placedOn,
      term.termNo,
      startsOn,
      maturesOn,
      monthsDone,
      isNisbah ? maturesOn : dayOfTerm(term, monthsDone + 1),
      this.clock.now(),
    ]);
    let accrued = 0;
    for (let monthNo = monthsPaid + 1; monthNo <= monthsDone; monthNo++) {
      const reckoning = { principal: principal.amount, rateYearlyPercent: percent, basis: dayBasis, ...term };
      const amount = earnedInMonth(reckoning, monthNo);
      const accrual = { id: newId(), depositId: id, memberId, termNo: term.termNo, monthNo };
      await addAccrual(tx, { ...accrual, accruedOn: dayOfTerm(term, monthNo), amount });
      accrued += amount;
    }
    tx.audit({
      action: 'savings.bringTermDeposit',
      subject: 'termDeposit',
      subjectId: id,
      after: { certificateNo, memberId, amount: principal, percent, startsOn, maturesOn, accrued },
    });
    return { id, accrued: rupiah(accrued) };
  }
}

const KNOWN = /* sql */ `
  select d.certificate_no as "certificateNo", d.member_id as "memberId" from savings.term_deposit d
   where d.tenant_id = $1 and d.certificate_no = any ($2::text[])
`;

const PAYOUTS = /* sql */ `
  select a.id, a.member_id as "memberId", a.number, p.name as "productName" from savings.account a
    join savings.product p on p.tenant_id = $1 and p.id = a.product_id
   where a.tenant_id = $1 and a.member_id = any ($2::uuid[]) and a.family = 'VOLUNTARY' and a.closed_on is null
   order by a.id
`;

const CEILING = /* sql */ `
  select trim_scale(c.rate_yearly_percent)::text as percent from savings.rate_ceiling c /* the same for all: tenant_id = $1 */
   where c.starts_on <= $2 and $1::uuid is not null order by c.starts_on desc limit 1
`;

const INSERT = /* sql */ `
  insert into savings.term_deposit (tenant_id, id, certificate_no, product_id, member_id, term_months, principal, rate_yearly_percent, nisbah_percent,
    day_basis, penalty_percent, penalty_amount, forfeits_interest, interest_paid, rollover, payout_account_id, placed_on, term_no, starts_on, matures_on,
    months_done, next_on, created_at, brought_term, brought_months)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $18, $21)
`;
