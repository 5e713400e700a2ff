import { formatDate, formatRupiah, rupiah, type BusinessDate } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import {
  connectionFrom,
  currentLocale,
  currentPrincipal,
  notFound,
  sliceOf,
  TenantDatabase,
  translate,
  type PageArgs,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ACCOUNT_FROM, ACCOUNT_JSON, worded } from '../accounts/account-json.js';
import type { SavingsAccount } from '../accounts/account.types.js';
import { progressOf, type PlanProgress } from './plan-progress.js';
import type { SavingsPlanFilter } from './plans.schema.js';
import type { SavingsPlan, SavingsPlanConnection } from './plans.types.js';

type Raw = {
  plan: Omit<SavingsPlan, keyof PlanProgress | 'name' | 'saved' | 'reminder' | 'account' | 'payoutAccount'> & {
    account: SavingsAccount;
    payoutAccount: SavingsAccount;
  };
};

/** Planned savings as they are looked at: by their day, one by one, and a member's own. */
@Injectable()
export class PlanReadingService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
  ) {}

  /** A page of plans, those that are due first in front; one statement, an index by the day. */
  async page(page: PageArgs, filter: SavingsPlanFilter = {}): Promise<SavingsPlanConnection> {
    const slice = sliceOf(page, 2);
    const today = this.ledger.today();
    const rows = await this.db.read<Raw>(slice.backward ? PAGE_BACKWARD : PAGE, [
      today,
      slice.key?.[0] ?? null,
      slice.key?.[1] ?? null,
      slice.limit,
      filter.state ?? null,
      filter.isBehind ?? null,
      filter.memberId ?? null,
      filter.productId ?? null,
      filter.search?.trim() ? `%${filter.search.trim().replace(/[\\%_]/g, '\\$&')}%` : null,
    ]);
    return connectionFrom(
      rows.map((row) => reckoned(row, today)),
      slice,
      ({ dueOn, id }) => [dueOn, id],
    );
  }

  /** One plan; throws NOT_FOUND, also for another cooperative's. */
  async one(id: string): Promise<SavingsPlan> {
    const today = this.ledger.today();
    const row = await this.db.readRow<Raw>(ONE, [today, id]);
    if (!row) throw notFound();
    return reckoned(row, today);
  }

  /** As `one`, in the caller's transaction. */
  async inTransaction(tx: Tx, id: string): Promise<SavingsPlan> {
    const today = this.ledger.today();
    return reckoned(await tx.rowOrFail<Raw>(ONE, [today, id]), today);
  }

  /** The plans of the member who signed in, open ones first; none for somebody who is no member here. */
  async mine(): Promise<SavingsPlan[]> {
    const { personId } = currentPrincipal();
    if (!personId) return [];
    const today = this.ledger.today();
    return (await this.db.read<Raw>(MINE, [today, personId])).map((row) => reckoned(row, today));
  }
}

/** How far it is is reckoned, not kept: it changes with the day. */
function reckoned({ plan }: Raw, today: BusinessDate): SavingsPlan {
  const { goalAmount: goal, monthlyAmount: monthly, openedOn, dueOn, purpose } = plan;
  const account = worded(plan.account);
  const saved = account.balance;
  const progress = progressOf({ goal, monthly, openedOn, dueOn, saved }, today);
  const name = account.label ?? translate(`savings.plan.purpose.${purpose}`, currentLocale());
  const full = {
    ...plan,
    ...progress,
    name,
    saved,
    account,
    payoutAccount: worded(plan.payoutAccount),
    reminder: null,
  };
  return { ...full, reminder: reminderOf(full) };
}

function reminderOf({ state, name, saved, goalAmount, dueOn, dueNow, behind }: SavingsPlan): string | null {
  const locale = currentLocale();
  const money = (amount: number) => formatRupiah(rupiah(amount), locale);
  const words = {
    name,
    saved: money(saved),
    goal: money(goalAmount),
    due: formatDate(dueOn, locale),
    now: money(dueNow),
  };
  if (state === 'DUE') return translate('savings.plan.reminder.due', locale, words);
  if (state !== 'RUNNING' || dueNow === 0) return null;
  return translate(behind > 0 ? 'savings.plan.reminder.behind' : 'savings.plan.reminder.month', locale, words);
}

const accountJson = (id: string) =>
  `(select ${ACCOUNT_JSON} from ${ACCOUNT_FROM} where a.tenant_id = $1 and a.id = ${id})`;

const STATE = `coalesce(l.outcome, case when o.closed_on is not null then 'PAID' when l.due_on <= $2::date then 'DUE' else 'RUNNING' end)`;

const PLAN_JSON = /* sql */ `
  json_build_object('__typename', 'SavingsPlan', 'id', l.id, 'account', ${accountJson('l.id')}, 'payoutAccount', ${accountJson('l.payout_account_id')},
    'purpose', coalesce(r.purpose, 'OTHER'), 'goalAmount', l.goal_amount, 'monthlyAmount', l.monthly_amount, 'openedOn', l.opened_on,
    'dueOn', l.due_on, 'state', ${STATE}, 'endedOn', coalesce(l.ended_on, o.closed_on),
    'feePercent', trim_scale(l.fee_percent)::text, 'feeAmount', l.fee_amount)
`;

const PLAN_FROM = /* sql */ `
  savings.plan l
  join savings.account o on o.tenant_id = $1 and o.id = l.id
  left join savings.plan_rules r on r.tenant_id = $1 and r.id = l.product_id
`;

const ONE = `select ${PLAN_JSON} as plan from ${PLAN_FROM} where l.tenant_id = $1 and l.id = $3`;

const MINE = /* sql */ `
  select ${PLAN_JSON} as plan from ${PLAN_FROM}
   where l.tenant_id = $1 and l.member_id = (select m.id from membership.member m where m.tenant_id = $1 and m.person_id = $3)
   order by o.closed_on desc nulls first, l.due_on, l.id limit 100
`;

const monthOf = (day: string) => `(extract(year from ${day}) * 12 + extract(month from ${day}))`;

// The same as `behind` of plan-progress.ts, to narrow a list by it.
const BEHIND = /* sql */ `
  least(l.goal_amount, l.monthly_amount * least(greatest(${monthOf('l.due_on')} - ${monthOf('l.opened_on')}, 1),
                                                greatest(${monthOf('$2::date')} - ${monthOf('l.opened_on')}, 0)))
  > (select s.balance from ledger.sub_account s where s.tenant_id = $1 and s.id = l.id)
`;

const FILTERED = /* sql */ `
  l.tenant_id = $1 and ($6::text is null or ${STATE} = $6) and ($7::boolean is not true or ${STATE} = 'RUNNING' and ${BEHIND})
  and ($8::uuid is null or l.member_id = $8) and ($9::uuid is null or l.product_id = $9)
  and ($10::text is null or o.number ilike $10
       or exists (select from membership.member m where m.tenant_id = $1 and m.id = l.member_id and (m.full_name ilike $10 or m.member_no ilike $10)))
`;

const PAGE = /* sql */ `
  select ${PLAN_JSON} as plan from ${PLAN_FROM}
   where ${FILTERED} and ($3::date is null or (l.due_on, l.id) > ($3, $4::uuid)) order by l.due_on, l.id limit $5
`;

const PAGE_BACKWARD = /* sql */ `
  select ${PLAN_JSON} as plan from ${PLAN_FROM}
   where ${FILTERED} and ($3::date is null or (l.due_on, l.id) < ($3, $4::uuid)) order by l.due_on desc, l.id desc limit $5
`;
