import { rupiah } from '@lumbung/kernel';
import { accountCodes, LedgerService, type AccountCode, type JournalId, type NewSubPosting } from '@lumbung/ledger';
import { FourEyesRequired, InvalidInput, TenantDatabase, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { DeskLimitsService } from '../desk/desk-limits.service.js';
import type { SavingsMoveRequest } from '../desk/move-request.types.js';
import { MoveRequests, type AskedMove } from '../desk/move-requests.service.js';
import type { Approved } from '../moves/move-order.js';
import { markForfeited, taxedAccruals, unpaidAccruals } from './term-accruals.js';
import { breakPenalty } from './term-interest.js';
import { TermLifeService } from './term-life.service.js';
import type { TermAnswer } from './term-deposits.service.js';
import { termDepositIn } from './term-reading.service.js';
import { keepTermDeposit, lockTermDeposit, type TermRow } from './term-row.js';
import type { BreakTermDepositInput } from './term.schema.js';
import type { TermBreakQuote } from './term.types.js';

const { ACCRUED_EXPENSES, SAVINGS_SERVICE_EXPENSE, PENALTY_INCOME, BENEVOLENCE_FUND } = accountCodes;

/** Breaking a term deposit before its day (pencairan dini). */
@Injectable()
export class TermBreakService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
    private readonly life: TermLifeService,
    private readonly limits: DeskLimitsService,
    private readonly requests: MoveRequests,
  ) {}

  /** What the member would get today, whole rupiah; null for a deposit that has ended or is due. Throws NOT_FOUND. */
  async quote(depositId: string): Promise<TermBreakQuote | null> {
    return this.db.transaction(async (tx) => {
      const row = await lockTermDeposit(tx, depositId);
      if (row.state !== 'RUNNING' || row.maturesOn <= this.ledger.today()) return null;
      return quoteOf(tx, row);
    });
  }

  /**
   * Breaks a deposit: the principal less the penalty agreed on goes to its payout account, with what was earned in
   * months that are over and not paid yet, unless the product lets that be lost; the month that runs earns nothing. A
   * penalty is income (4-1030), of a sharia deposit it goes to the social fund (2-1170). Refuses (InvalidInput) a deposit
   * that has ended or is mature, and PeriodClosed; throws NOT_FOUND. A principal above the limit for transfers, and a
   * deposit of the one who serves, wait for another (SavingsMoveRequest). Safe to repeat by requestId. Source of the penalty: the product's terms on the day of
   * placement.
   */
  async break({ requestId, depositId, reason }: BreakTermDepositInput): Promise<TermAnswer> {
    const input = { requestId, depositId, reason };
    const waits: { asked?: AskedMove; limit: number | null } = { limit: null };
    const answer = await this.db.transaction(async (tx): Promise<TermAnswer> => {
      const row = await lockTermDeposit(tx, depositId);
      const asked = askedOf(input, row);
      waits.asked = asked;
      const before = await this.requests.earlier(tx, asked);
      if (before) return before;
      const earlier = await tx.claimRequest('savings.breakTermDeposit', requestId, input, depositId);
      if (earlier) return termDepositIn(tx, earlier);
      const broken = await this.breakIn(tx, row, reason);
      if (broken instanceof UserError) return broken as TermAnswer;
      waits.limit = await this.limits.exceededIn(tx, 'TRANSFER', asked.amount, asked.accountId);
      // A refusal undoes what was written.
      return waits.limit === null ? termDepositIn(tx, row.id) : (new FourEyesRequired('') as never);
    });
    const { asked, limit } = waits;
    return limit === null || !asked ? answer : this.requests.ask(asked, limit);
  }

  /** Breaks what another asked for, in the transaction of the approval; refusals as `break`. */
  async breakAsked(
    { account, reason }: SavingsMoveRequest,
    { tx }: Approved,
  ): Promise<{ journalId: string } | UserError> {
    const broken = await this.breakIn(tx, await lockTermDeposit(tx, account.id), reason ?? '');
    return broken instanceof UserError ? broken : { journalId: broken };
  }

  private async breakIn(tx: Tx, locked: TermRow, reason: string): Promise<JournalId | UserError> {
    const today = this.ledger.today();
    if (locked.state !== 'RUNNING' || locked.maturesOn <= today)
      return new InvalidInput('savings.term.over', 'depositId');
    // Months that were over before today were earned, also when the end of the day has not come to them yet.
    const row = await this.life.advance(tx, locked, today);
    if (row instanceof UserError) return row;

    const { principal, penalty, forfeited, payout } = await quoteOf(tx, row);
    const posted = await this.ledger.post(tx, {
      kind: 'SAVINGS_TRANSFER',
      key: `savings.breakTerm:${row.id}`,
      reference: `savings:${row.id}`,
      text: `Pencairan dini simpanan berjangka ${row.certificateNo}`,
      channel: 'LOKET',
      postings: (await this.postingsOf(tx, row, principal - penalty, penalty)).map((posting) => ({
        ...posting,
        memberId: row.memberId,
      })),
    });
    if (posted instanceof UserError) return posted;
    await keepTermDeposit(tx, { ...row, state: 'BROKEN', nextOn: null }, today);
    await this.life.close(tx, row.id, today);
    tx.audit({
      action: 'savings.breakTermDeposit',
      subject: 'termDeposit',
      subjectId: row.id,
      after: { certificateNo: row.certificateNo, principal, penalty, forfeited, payout },
      reason,
    });
    return posted;
  }

  private async postingsOf(tx: Tx, row: TermRow, rest: number, penalty: number): Promise<NewSubPosting[]> {
    const postings: NewSubPosting[] = [];
    if (rest > 0) postings.push({ debitSub: row.id, creditSub: row.payoutAccountId, amount: rupiah(rest) });
    if (penalty > 0)
      postings.push({
        debitSub: row.id,
        credit: penaltyAccount(row),
        amount: rupiah(penalty),
        text: 'Denda pencairan dini',
      });
    if (!row.forfeitsInterest) {
      await this.life.payAccrued(tx, row, row.payoutAccountId, postings);
      return postings;
    }
    const accruals = await unpaidAccruals(tx, row.id);
    const lost = accruals.reduce((sum, { amount }) => sum + amount, 0);
    if (lost > 0) postings.push({ debit: ACCRUED_EXPENSES, credit: SAVINGS_SERVICE_EXPENSE, amount: rupiah(lost) });
    await markForfeited(tx, accruals);
    return postings;
  }
}

function askedOf({ requestId, depositId, reason }: BreakTermDepositInput, row: TermRow): AskedMove {
  return {
    requestId,
    kind: 'TRANSFER',
    accountId: depositId,
    toAccountId: row.payoutAccountId,
    amount: row.principal,
    money: 'CASH',
    valueOn: null,
    note: null,
    quote: null,
    term: { purpose: 'TERM_BREAK', accountId: depositId, reason },
  };
}

/** Fines of sharia products are given away, never kept as income. Source: fatwa practice, fund 2-1170 (dana kebajikan). */
function penaltyAccount({ nisbahPercent }: TermRow): AccountCode {
  return nisbahPercent === null ? PENALTY_INCOME : BENEVOLENCE_FUND;
}

async function quoteOf(tx: Tx, row: TermRow): Promise<TermBreakQuote> {
  const { principal, penaltyPercent, penaltyAmount, forfeitsInterest } = row;
  const accruals = await taxedAccruals(tx, row.id, row.memberId);
  const penalty = breakPenalty(principal, penaltyPercent, penaltyAmount);
  const forfeited = forfeitsInterest ? accruals.reduce((sum, { amount }) => sum + amount, 0) : 0;
  const interest = forfeitsInterest ? 0 : accruals.reduce((sum, { amount, tax }) => sum + amount - tax, 0);
  return { principal, penalty, forfeited, interest, payout: principal - penalty + interest };
}
