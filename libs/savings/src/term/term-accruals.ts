import { startOfMonth, type BusinessDate } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';
import { taxOfMonth } from '../interest/interest-tax.js';
import { MonthRules } from '../month-end/rules.js';

/** What one month of a term earned, and what became of it. */
export interface TermAccrual {
  readonly id: string;
  readonly accruedOn: BusinessDate;
  readonly amount: number;
}

export interface TaxedAccrual extends TermAccrual {
  readonly tax: number;
}

/** What was earned and not paid yet, oldest first. */
export async function unpaidAccruals(tx: Tx, depositId: string): Promise<TermAccrual[]> {
  return tx.rows<TermAccrual>(UNPAID, [depositId]);
}

/**
 * The same with the tax it bears when it is paid now: each month by itself, with what all accounts of the member earned
 * of it before. A small month that lifts others over the limit owes more than it is: the rest comes out of the other
 * months that are paid with it, the oldest debt first, and never more than all of them.
 */
export async function taxedAccruals(tx: Tx, depositId: string, memberId: string): Promise<TaxedAccrual[]> {
  const accruals = await unpaidAccruals(tx, depositId);
  const first = accruals[0];
  if (!first) return [];
  const { taxRules } = await MonthRules.read(tx);
  const paid = await tx.rows<{ month: BusinessDate; amount: number; tax: number }>(PAID, [
    memberId,
    startOfMonth(first.accruedOn),
  ]);
  let left = accruals.reduce((sum, { amount }) => sum + amount, 0);
  return accruals.map((accrual) => {
    const month = startOfMonth(accrual.accruedOn);
    const before = paid.find((one) => one.month === month) ?? { amount: 0, tax: 0 };
    const all = taxOfMonth(month, [{ accountId: depositId, amount: before.amount + accrual.amount }], taxRules);
    const tax = Math.min(Math.max(all.tax - before.tax, 0), left);
    left -= tax;
    return { ...accrual, tax };
  });
}

export async function addAccrual(
  tx: Tx,
  accrual: {
    readonly id: string;
    readonly depositId: string;
    readonly memberId: string;
    readonly termNo: number;
    readonly monthNo: number;
    readonly accruedOn: BusinessDate;
    readonly amount: number;
  },
): Promise<void> {
  const { id, depositId, memberId, termNo, monthNo, accruedOn, amount } = accrual;
  await tx.rows(ADD, [id, depositId, memberId, termNo, monthNo, accruedOn, amount]);
}

/** Marks what is paid, and notes it among what the member earned: the rest of his month is judged together with it. */
export async function markPaid(tx: Tx, accruals: readonly TaxedAccrual[], on: BusinessDate, at: Date): Promise<void> {
  if (accruals.length > 0) await tx.rows(PAY, [accruals.map(({ id }) => id), accruals.map(({ tax }) => tax), on, at]);
}

export async function markForfeited(tx: Tx, accruals: readonly TermAccrual[]): Promise<void> {
  if (accruals.length > 0) await tx.rows(FORFEIT, [accruals.map(({ id }) => id)]);
}

const UNPAID = /* sql */ `
  select a.id, a.accrued_on::text as "accruedOn", a.amount from savings.term_accrual a
   where a.tenant_id = $1 and a.deposit_id = $2 and a.state = 'ACCRUED' order by a.term_no, a.month_no
`;

const PAID = /* sql */ `
  select e.month::text as month, sum(e.amount)::bigint as amount, sum(e.tax)::bigint as tax
    from savings.earning e where e.tenant_id = $1 and e.member_id = $2 and e.month >= $3 group by e.month
`;

const ADD = /* sql */ `
  insert into savings.term_accrual (tenant_id, id, deposit_id, member_id, term_no, month_no, accrued_on, amount, state)
  values ($1, $2, $3, $4, $5, $6, $7, $8, 'ACCRUED')
`;

const PAY = /* sql */ `
  with paid as (
    update savings.term_accrual a set state = 'PAID', tax = p.tax
      from unnest($2::uuid[], $3::bigint[]) p (id, tax) where a.tenant_id = $1 and a.id = p.id
    returning a.deposit_id, a.member_id, a.accrued_on, a.amount, a.tax)
  insert into savings.earning (tenant_id, account_id, posted_on, month, kind, member_id, amount, tax, created_at)
  select $1, paid.deposit_id, $4, date_trunc('month', paid.accrued_on)::date, 'INTEREST', paid.member_id, paid.amount, paid.tax, $5 from paid
`;

const FORFEIT = `update savings.term_accrual a set state = 'FORFEITED' where a.tenant_id = $1 and a.id = any ($2::uuid[])`;
