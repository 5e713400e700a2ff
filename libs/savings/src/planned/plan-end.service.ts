import { rupiah } from '@lumbung/kernel';
import { accountCodes, LedgerService, SubAccountsService, type JournalId, type NewSubPosting } from '@lumbung/ledger';
import {
  currentPrincipal,
  forbidden,
  FourEyesRequired,
  InvalidInput,
  TenantDatabase,
  UserError,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { DeskLimitsService } from '../desk/desk-limits.service.js';
import type { SavingsMoveRequest } from '../desk/move-request.types.js';
import { MoveRequests, type AskedMove } from '../desk/move-requests.service.js';
import { againstEnding } from '../month-end/outstanding.js';
import type { Approved } from '../moves/move-order.js';
import { SavingsPermission } from '../savings.permissions.js';
import { breakPenalty } from '../term/term-interest.js';
import { PlanReadingService } from './plan-reading.service.js';
import type { EndSavingsPlanInput, EndSavingsPlanResult } from './plans.schema.js';
import type { SavingsPlan, SavingsPlanEndQuote } from './plans.types.js';

const { PENALTY_INCOME, BENEVOLENCE_FUND } = accountCodes;

type Answer = typeof EndSavingsPlanResult;

/** Ending planned savings, on their day or before it. */
@Injectable()
export class PlanEndService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
    private readonly subAccounts: SubAccountsService,
    private readonly reading: PlanReadingService,
    private readonly limits: DeskLimitsService,
    private readonly requests: MoveRequests,
  ) {}

  /** What ending a plan today would bring, whole rupiah; null for one that has ended. Throws NOT_FOUND. */
  async quote(planId: string): Promise<SavingsPlanEndQuote | null> {
    const plan = await this.reading.one(planId);
    return plan.endedOn === null ? quoteOf(plan) : null;
  }

  /**
   * Ends a plan: what is saved goes to its payout account, less the fee that was agreed on where its day has not come,
   * and its account is closed. The fee is income (4-1030), of sharia savings it goes to the social fund (2-1170). Before
   * its day it needs a reason (InvalidInput) and the permission savings.release (FORBIDDEN). Refuses a plan that has ended
   * or with a month whose end is not booked yet (InvalidInput), money that is held (InsufficientBalance), a blocked account (SubAccountClosed) and PeriodClosed; above
   * the limit for transfers, and where the plan is the own one of who serves, it waits for another (SavingsMoveRequest). Throws NOT_FOUND. Safe to repeat by requestId.
   */
  async end({ requestId, planId, reason }: EndSavingsPlanInput): Promise<Answer> {
    const said = reason?.trim() ?? '';
    const input = { requestId, planId, reason: said };
    const waits: { asked?: AskedMove; limit: number | null } = { limit: null };
    const answer = await this.db.transaction(async (tx): Promise<Answer> => {
      await tx.rowOrFail(LOCK, [planId]);
      const earlier = await tx.claimRequest('savings.endPlan', requestId, input, planId);
      const plan = await this.reading.inTransaction(tx, planId);
      if (earlier) return plan;
      if (plan.state === 'RUNNING') {
        if (!currentPrincipal().permissions.has(SavingsPermission.Release)) throw forbidden();
        if (said === '') return new InvalidInput('savings.plan.reasonNeeded', 'reason');
      }
      waits.asked = askedOf(input, plan);
      const before = plan.saved > 0 ? await this.requests.earlier(tx, waits.asked) : undefined;
      if (before) return before;
      const ended = await this.endIn(tx, plan, said);
      if (ended instanceof UserError) return ended as Answer;
      waits.limit = await this.limits.exceededIn(tx, 'TRANSFER', plan.saved, plan.id);
      // A refusal undoes what was written.
      return waits.limit === null ? this.reading.inTransaction(tx, planId) : (new FourEyesRequired('') as never);
    });
    const { asked, limit } = waits;
    return limit === null || !asked ? answer : this.requests.ask(asked, limit);
  }

  /** Ends what another asked for, in the transaction of the approval; refusals as `end`. */
  async endAsked(
    { account, reason }: SavingsMoveRequest,
    { tx }: Approved,
  ): Promise<{ journalId: string } | UserError> {
    await tx.rowOrFail(LOCK, [account.id]);
    const ended = await this.endIn(tx, await this.reading.inTransaction(tx, account.id), reason ?? '');
    if (ended instanceof UserError) return ended;
    return ended === null ? new InvalidInput('savings.plan.over', 'planId') : { journalId: ended };
  }

  /** Answers the journal, or null where nothing was saved. */
  private async endIn(tx: Tx, plan: SavingsPlan, reason: string): Promise<JournalId | null | UserError> {
    if (plan.endedOn !== null) return new InvalidInput('savings.plan.over', 'planId');
    const today = this.ledger.today();
    const outstanding = await againstEnding(tx, plan.id, today, 'planId');
    if (outstanding) return outstanding;
    const { isDue, fee, payout } = quoteOf(plan);
    const { memberId, number, product } = plan.account;
    const postings: NewSubPosting[] = [];
    if (payout > 0)
      postings.push({ debitSub: plan.id, creditSub: plan.payoutAccount.id, amount: rupiah(payout), memberId });
    if (fee > 0) {
      // Fines of sharia products are given away, never kept as income. Source: fatwa practice, fund 2-1170.
      const credit = product.contract === null ? PENALTY_INCOME : BENEVOLENCE_FUND;
      postings.push({ debitSub: plan.id, credit, amount: rupiah(fee), text: 'Biaya pencairan awal', memberId });
    }
    const posted =
      postings.length === 0
        ? null
        : await this.ledger.post(tx, {
            kind: 'SAVINGS_TRANSFER',
            key: `savings.endPlan:${plan.id}`,
            reference: `savings:${plan.id}`,
            text: `Pencairan simpanan rencana ${plan.name} ${number}`,
            channel: 'LOKET',
            postings,
          });
    if (posted instanceof UserError) return posted;
    await tx.rows(END, [plan.id, isDue ? 'PAID' : 'BROKEN', today]);
    await this.subAccounts.setState(tx, plan.id, 'CLOSED');
    await tx.rows(`update savings.account set closed_on = $3 where tenant_id = $1 and id = $2`, [plan.id, today]);
    tx.audit({
      action: 'savings.endPlan',
      subject: 'savingsPlan',
      subjectId: plan.id,
      after: { number, saved: plan.saved, fee, payout, isDue },
      ...(reason ? { reason } : {}),
    });
    return posted;
  }
}

function quoteOf({ state, saved, feePercent, feeAmount }: SavingsPlan): SavingsPlanEndQuote {
  const isDue = state === 'DUE';
  const fee = isDue ? 0 : breakPenalty(saved, feePercent, feeAmount);
  return { saved, isDue, fee, payout: saved - fee };
}

function askedOf({ requestId, reason }: { requestId: string; reason: string }, plan: SavingsPlan): AskedMove {
  return {
    requestId,
    kind: 'TRANSFER',
    accountId: plan.id,
    toAccountId: plan.payoutAccount.id,
    amount: plan.saved,
    money: 'CASH',
    valueOn: null,
    note: null,
    quote: null,
    term: { purpose: 'PLAN_END', accountId: plan.id, reason: reason || 'Jatuh tempo' },
  };
}

const LOCK = `select l.id from savings.plan l where l.tenant_id = $1 and l.id = $2 for update`;

const END = `update savings.plan set outcome = $3, ended_on = $4 where tenant_id = $1 and id = $2`;
