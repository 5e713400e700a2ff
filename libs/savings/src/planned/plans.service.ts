import { addMonths, Clock, newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import { InvalidInput, notFound, TenantDatabase, UserError, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { SavingsAccount } from '../accounts/account.types.js';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { monthlyFor } from './plan-progress.js';
import { PlanReadingService } from './plan-reading.service.js';
import type { ChangeSavingsPlanInput, OpenSavingsPlanInput, SaveSavingsPlanRulesInput } from './plans.schema.js';
import type { SavingsPlan, SavingsPlanRules } from './plans.types.js';

type RulesRow = { rules: SavingsPlanRules };

/** Somebody who saves for longer than this saves for old age, which is another product. */
const MOST_MONTHS = 360;

/** Planned savings (simpanan rencana): what products ask, opening plans and changing them. */
@Injectable()
export class PlansService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly accounts: SavingsAccountsService,
    private readonly reading: PlanReadingService,
  ) {}

  /** What a product of planned savings is for, and what ending early costs; throws NOT_FOUND for another family. */
  async rulesOf(productId: string): Promise<SavingsPlanRules> {
    const row = await this.db.readRow<RulesRow>(RULES, [productId]);
    if (!row) throw notFound();
    return row.rules;
  }

  /**
   * Sets what a product is for, and what ending plans opened from now on before their day costs, whole rupiah; open ones
   * keep what was agreed. Refuses (InvalidInput) a fee below zero; throws NOT_FOUND. Source: the cooperative's own terms.
   */
  saveRules({
    productId,
    purpose,
    feePercent,
    feeAmount,
  }: SaveSavingsPlanRulesInput): Promise<SavingsPlanRules | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const before = await rulesIn(tx, productId);
      if (feeAmount.isNegative) return new InvalidInput('savings.problem.negative', 'feeAmount');
      await tx.rows(SAVE_RULES, [productId, purpose, feePercent, feeAmount.amount]);
      const after = await rulesIn(tx, productId);
      tx.audit({ action: 'savings.savePlanRules', subject: 'savingsProduct', subjectId: productId, before, after });
      return after;
    });
  }

  /**
   * Opens a plan for a member, with an account of its own that starts empty and is filled by ordinary deposits; whole
   * rupiah. Without a monthly amount it is what reaches the goal in time. Refuses (InvalidInput) a goal that is not above
   * zero, a day that is not to come or further than 30 years away, a payout account that is not voluntary savings of the
   * same member, and what `SavingsAccountsService.open` refuses; throws NOT_FOUND. Safe to repeat by requestId.
   */
  open(input: OpenSavingsPlanInput): Promise<SavingsPlan | InvalidInput> {
    const id = newId<'SubAccount'>();
    return this.db.transaction(async (tx) => {
      const earlier = await tx.claimRequest('savings.openPlan', input.requestId, input, id);
      if (earlier) return this.reading.inTransaction(tx, earlier);
      const { productId, memberId, label, goalAmount, dueOn, payoutAccountId } = input;
      const today = this.ledger.today();
      const wrong = againstGoal(goalAmount.amount, input.monthlyAmount?.amount) ?? againstDay(dueOn, today);
      if (wrong) return wrong;
      const refused = wrongPayout(await this.accounts.inTransaction(tx, payoutAccountId), memberId);
      if (refused) return refused;
      const account = await this.accounts.openIn(tx, id, { productId, memberId, label }, 'PLANNED');
      if (account instanceof UserError) return account;
      const { feePercent, feeAmount } = await rulesIn(tx, productId);
      const monthly = input.monthlyAmount?.amount ?? monthlyFor(goalAmount.amount, today, dueOn);
      await tx.rows(INSERT, [
        id,
        productId,
        memberId,
        goalAmount.amount,
        monthly,
        today,
        dueOn,
        feePercent,
        feeAmount,
        payoutAccountId,
        this.clock.now(),
      ]);
      const after = { number: account.number, memberId, goalAmount, monthlyAmount: rupiah(monthly), dueOn };
      tx.audit({ action: 'savings.openPlan', subject: 'savingsPlan', subjectId: id, after });
      return this.reading.inTransaction(tx, id);
    });
  }

  /**
   * Changes goal, monthly amount, day or payout account. Refuses (InvalidInput) a plan that has ended, a nearer day
   * (ending early has its price), and what `open` refuses of each; throws NOT_FOUND.
   */
  change({
    planId,
    goalAmount,
    monthlyAmount,
    dueOn,
    payoutAccountId,
  }: ChangeSavingsPlanInput): Promise<SavingsPlan | InvalidInput> {
    return this.db.transaction(async (tx) => {
      await tx.rowOrFail(LOCK, [planId]);
      const before = await this.reading.inTransaction(tx, planId);
      if (before.endedOn !== null) return new InvalidInput('savings.plan.over', 'planId');
      if (dueOn && dueOn < before.dueOn) return new InvalidInput('savings.plan.nearer', 'dueOn');
      const wrong =
        againstGoal(goalAmount?.amount ?? before.goalAmount, monthlyAmount?.amount) ??
        (dueOn && dueOn !== before.dueOn ? againstDay(dueOn, this.ledger.today()) : undefined);
      if (wrong) return wrong;
      const payout = payoutAccountId && (await this.accounts.inTransaction(tx, payoutAccountId));
      const refused = payout && wrongPayout(payout, before.account.memberId);
      if (refused) return refused;
      await tx.rows(CHANGE, [
        planId,
        goalAmount?.amount ?? null,
        monthlyAmount?.amount ?? null,
        dueOn ?? null,
        payoutAccountId ?? null,
      ]);
      const after = await this.reading.inTransaction(tx, planId);
      tx.audit({
        action: 'savings.changePlan',
        subject: 'savingsPlan',
        subjectId: planId,
        before: kept(before),
        after: kept(after),
      });
      return after;
    });
  }
}

function kept({ goalAmount, monthlyAmount, dueOn, payoutAccount }: SavingsPlan): object {
  return { goalAmount, monthlyAmount, dueOn, payoutAccount: payoutAccount.number };
}

async function rulesIn(tx: Tx, productId: string): Promise<SavingsPlanRules> {
  return (await tx.rowOrFail<RulesRow>(RULES, [productId])).rules;
}

function againstGoal(goal: number, monthly?: number): InvalidInput | undefined {
  if (goal <= 0) return new InvalidInput('savings.problem.notAboveZero', 'goalAmount');
  if (monthly === undefined) return undefined;
  if (monthly <= 0) return new InvalidInput('savings.problem.notAboveZero', 'monthlyAmount');
  return monthly > goal ? new InvalidInput('savings.plan.monthlyAboveGoal', 'monthlyAmount') : undefined;
}

function againstDay(dueOn: BusinessDate, today: BusinessDate): InvalidInput | undefined {
  if (dueOn <= today) return new InvalidInput('savings.plan.dayToCome', 'dueOn');
  return dueOn > addMonths(today, MOST_MONTHS) ? new InvalidInput('savings.plan.tooFar', 'dueOn') : undefined;
}

/** The money goes to free savings of the same member: a share or another plan would keep it. */
function wrongPayout({ memberId, product, state }: SavingsAccount, ofMember: string): InvalidInput | undefined {
  if (memberId !== ofMember) return new InvalidInput('savings.term.ofAnother', 'payoutAccountId');
  return product.family === 'VOLUNTARY' && state !== 'CLOSED'
    ? undefined
    : new InvalidInput('savings.term.payoutAccount', 'payoutAccountId');
}

// A product nobody set rules for is for anything, and ending early costs nothing.
const RULES = /* sql */ `
  select json_build_object('__typename', 'SavingsPlanRules', 'productId', p.id, 'purpose', coalesce(r.purpose, 'OTHER'),
           'feePercent', coalesce(trim_scale(r.fee_percent)::text, '0'), 'feeAmount', coalesce(r.fee_amount, 0)) as rules
    from savings.product p left join savings.plan_rules r on r.tenant_id = $1 and r.id = p.id
   where p.tenant_id = $1 and p.id = $2 and p.family = 'PLANNED'
`;

const SAVE_RULES = /* sql */ `
  insert into savings.plan_rules (tenant_id, id, purpose, fee_percent, fee_amount) values ($1, $2, $3, $4, $5)
  on conflict (tenant_id, id) do update set purpose = excluded.purpose, fee_percent = excluded.fee_percent, fee_amount = excluded.fee_amount
`;

const INSERT = /* sql */ `
  insert into savings.plan (tenant_id, id, product_id, member_id, goal_amount, monthly_amount, opened_on, due_on, fee_percent, fee_amount,
                            payout_account_id, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
`;

const LOCK = `select l.id from savings.plan l where l.tenant_id = $1 and l.id = $2 for update`;

const CHANGE = /* sql */ `
  update savings.plan
     set goal_amount = coalesce($3, goal_amount), monthly_amount = coalesce($4, monthly_amount), due_on = coalesce($5, due_on),
         payout_account_id = coalesce($6, payout_account_id)
   where tenant_id = $1 and id = $2
`;
