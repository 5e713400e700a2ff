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

/** The same with the tax it bears when it is paid now: each month by itself, with what the member was paid of it before. */
export async function taxedAccruals(tx: Tx, depositId: string, memberId: string): Promise<TaxedAccrual[]> {
  const accruals = await unpaidAccruals(tx, depositId);
  const first = accruals[0];
  if (!first) return [];
  const { taxRules } = await MonthRules.read(tx);
  const paid = await tx.rows<{ month: BusinessDate; amount: number; tax: number }>(PAID, [
    memberId,
    startOfMonth(first.accruedOn),
  ]);
  return accruals.map((accrual) => {
    const month = startOfMonth(accrual.accruedOn);
    const before = paid.find((one) => one.month === month) ?? { amount: 0, tax: 0 };
    const all = taxOfMonth(month, [{ accountId: depositId, amount: before.amount + accrual.amount }], taxRules);
    return { ...accrual, tax: Math.min(Math.max(all.tax - before.tax, 0), accrual.amount) };
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

export async function markPaid(tx: Tx, accruals: readonly TaxedAccrual[]): Promise<void> {
  if (accruals.length > 0) await tx.rows(PAY, [accruals.map(({ id }) => id), accruals.map(({ tax }) => tax)]);
}

export async function markForfeited(tx: Tx, accruals: readonly TermAccrual[]): Promise<void> {
  if (accruals.length > 0) await tx.rows(FORFEIT, [accruals.map(({ id }) => id)]);
}

const UNPAID = /* sql */ `
  select a.id, a.accrued_on::text as "accruedOn", a.amount from savings.term_accrual a
   where a.tenant_id = $1 and a.deposit_id = $2 and a.state = 'ACCRUED' order by a.term_no, a.month_no
`;

const PAID = /* sql */ `
  select date_trunc('month', a.accrued_on)::date::text as month, sum(a.amount)::bigint as amount, sum(a.tax)::bigint as tax
    from savings.term_accrual a
   where a.tenant_id = $1 and a.member_id = $2 and a.accrued_on >= $3 and a.state = 'PAID' group by 1
`;

const ADD = /* sql */ `
  insert into savings.term_accrual (tenant_id, id, deposit_id, member_id, term_no, month_no, accrued_on, amount, state)
  values ($1, $2, $3, $4, $5, $6, $7, $8, 'ACCRUED')
`;

const PAY = /* sql */ `
  update savings.term_accrual a set state = 'PAID', tax = p.tax
    from unnest($2::uuid[], $3::bigint[]) p (id, tax) where a.tenant_id = $1 and a.id = p.id
`;

const FORFEIT = `update savings.term_accrual a set state = 'FORFEITED' where a.tenant_id = $1 and a.id = any ($2::uuid[])`;
