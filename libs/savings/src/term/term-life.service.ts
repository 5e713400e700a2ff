import { termDepositMatured } from '@lumbung/events';
import { Clock, newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { accountCodes, LedgerService, SubAccountsService, type NewSubPosting } from '@lumbung/ledger';
import { UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { writeSlips } from '../slips/write-slips.js';
import { addAccrual, markPaid, taxedAccruals } from './term-accruals.js';
import { dayOfTerm, earnedInMonth, type TermReckoning } from './term-interest.js';
import { rateOn } from './term-rates.js';
import { keepTermDeposit, type TermRow } from './term-row.js';

const { SAVINGS_SERVICE_EXPENSE, ACCRUED_EXPENSES, INCOME_TAX_PAYABLE } = accountCodes;

/** What happens to a term deposit by itself: a month is over, the term is over. */
@Injectable()
export class TermLifeService {
  constructor(
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly subAccounts: SubAccountsService,
  ) {}

  /**
   * Brings a deposit, which the caller has locked, to where it should stand at the end of a day: months that are over
   * are earned (debit 5-2010, credit 2-1090) and, where agreed, paid; on the day of maturity the principal and what was earned are paid out or
   * stay for another term at the rate of that day. Journals are booked on `on` and count from the day they were due.
   * Answers the deposit as it is afterwards, or why the books do not take it. Each event has its key: it happens once.
   */
  async advance(tx: Tx, deposit: TermRow, on: BusinessDate): Promise<TermRow | UserError> {
    let row = deposit;
    while (row.nextOn !== null && row.nextOn <= on) {
      const after = await this.happen(tx, row, row.nextOn, on);
      if (after instanceof UserError) return after;
      row = after;
    }
    return row;
  }

  /** The next thing due: a month of the term is over, and perhaps the term with it. */
  private async happen(tx: Tx, row: TermRow, dueOn: BusinessDate, on: BusinessDate): Promise<TermRow | UserError> {
    const monthNo = row.rateYearlyPercent === null ? row.termMonths : row.monthsDone + 1;
    const isMature = monthNo === row.termMonths;
    const postings: NewSubPosting[] = [];
    if (row.rateYearlyPercent !== null) {
      const amount = earnedInMonth(reckoningOf(row, row.rateYearlyPercent), monthNo);
      const accrual = { id: newId(), depositId: row.id, memberId: row.memberId, termNo: row.termNo, monthNo };
      await addAccrual(tx, { ...accrual, accruedOn: dueOn, amount });
      if (amount > 0)
        postings.push({ debit: SAVINGS_SERVICE_EXPENSE, credit: ACCRUED_EXPENSES, amount: rupiah(amount) });
    }
    let after: TermRow = { ...row, monthsDone: monthNo, nextOn: isMature ? null : dayOfTerm(row, monthNo + 1) };
    if (row.interestPaid === 'MONTHLY') await this.payAccrued(tx, row, row.payoutAccountId, postings);
    if (isMature) after = await this.mature(tx, row, dueOn, postings);

    const text = `Simpanan berjangka ${row.certificateNo}${isMature ? ' jatuh tempo' : `: jasa bulan ke-${monthNo}`}`;
    if (postings.length > 0) {
      const posted = await this.ledger.post(tx, {
        kind: isMature ? 'SAVINGS_TRANSFER' : 'SAVINGS_INTEREST',
        key: `savings.term:${row.id}:${row.termNo}:${monthNo}`,
        reference: `savings:${row.id}`,
        text,
        channel: 'SYSTEM',
        bookedOn: on,
        valueOn: dueOn,
        postings: postings.map((posting) => ({ ...posting, memberId: row.memberId })),
      });
      if (posted instanceof UserError) return posted;
    }
    await keepTermDeposit(tx, after, after.state === 'ENDED' ? dueOn : null);
    if (after.state === 'ENDED') await this.close(tx, row.id, dueOn);
    if (isMature) tellOfMaturity(tx, row, after);
    return after;
  }

  /** Adds to `postings` what maturity moves, and answers the deposit in its next term, or ended. */
  private async mature(tx: Tx, row: TermRow, dueOn: BusinessDate, postings: NewSubPosting[]): Promise<TermRow> {
    const agreed = await rateOn(tx, row.productId, dueOn, row.termMonths, row.principal);
    // A term that is not offered any more, or under another contract, is not entered again: the money is paid out.
    const goesOn =
      row.rollover !== 'NONE' &&
      agreed !== undefined &&
      (agreed.nisbahPercent === null) === (row.nisbahPercent === null);
    let principal = row.principal;
    if (row.interestPaid === 'AT_MATURITY') {
      const stays = goesOn && row.rollover === 'PRINCIPAL_AND_INTEREST';
      const paid = await this.payAccrued(tx, row, stays ? row.id : row.payoutAccountId, postings);
      if (stays) principal += paid;
    }
    if (!goesOn) {
      postings.push({
        debitSub: row.id,
        creditSub: row.payoutAccountId,
        amount: rupiah(principal),
        text: `Pokok ${row.certificateNo}`,
      });
      return { ...row, monthsDone: row.termMonths, nextOn: null, state: 'ENDED' };
    }
    const next = { ...row, ...agreed, principal, termNo: row.termNo + 1, monthsDone: 0 };
    const maturesOn = dayOfTerm(next, next.termMonths);
    const nextOn = next.rateYearlyPercent === null ? maturesOn : dayOfTerm(next, 1);
    return { ...next, startsOn: dueOn, maturesOn, nextOn };
  }

  /**
   * Pays what was earned and not paid to a sub-account, less tax; adds to `postings`, and answers how much that is. Each
   * month of the term is taxed with the calendar month in which it was over, also when several are paid at once, and
   * stands on the slip of that month together with what the member's savings earned.
   */
  async payAccrued(tx: Tx, row: TermRow, to: TermRow['id'], postings: NewSubPosting[]): Promise<number> {
    const accruals = await taxedAccruals(tx, row.id, row.memberId);
    const tax = accruals.reduce((sum, accrual) => sum + accrual.tax, 0);
    const paid = accruals.reduce((sum, { amount }) => sum + amount, 0) - tax;
    const text = `Jasa ${row.certificateNo}`;
    if (paid > 0) postings.push({ debit: ACCRUED_EXPENSES, creditSub: to, amount: rupiah(paid), text });
    if (tax > 0) postings.push({ debit: ACCRUED_EXPENSES, credit: INCOME_TAX_PAYABLE, amount: rupiah(tax), text });
    const [on, at] = [this.ledger.today(), this.clock.now()];
    await markPaid(tx, accruals, on, at);
    if (accruals.length > 0)
      await writeSlips(
        tx,
        row.memberId,
        accruals.map(({ accruedOn }) => accruedOn),
        { issuedOn: on, at },
      );
    return paid;
  }

  /** The account of a deposit that has ended: nothing is on it any more. */
  async close(tx: Tx, id: TermRow['id'], on: BusinessDate): Promise<void> {
    await this.subAccounts.setState(tx, id, 'CLOSED');
    await tx.rows(`update savings.account set closed_on = $3 where tenant_id = $1 and id = $2`, [id, on]);
  }
}

export function reckoningOf(row: TermRow, rateYearlyPercent: string): TermReckoning {
  const { principal, dayBasis: basis, placedOn, termNo, termMonths } = row;
  return { principal, rateYearlyPercent, basis, placedOn, termNo, termMonths };
}

function tellOfMaturity(tx: Tx, { id, memberId, certificateNo, maturesOn, principal }: TermRow, after: TermRow): void {
  const isOver = after.state !== 'RUNNING';
  tx.audit({
    action: isOver ? 'savings.endTermDeposit' : 'savings.rollTermDeposit',
    subject: 'termDeposit',
    subjectId: id,
    after: { certificateNo, principal: after.principal, maturesOn: isOver ? maturesOn : after.maturesOn },
  });
  tx.emit(
    termDepositMatured({
      depositId: id,
      memberId,
      certificateNo,
      maturedOn: maturesOn,
      principal,
      rolledOver: !isOver,
    }),
  );
}
