import { newId, startOfMonth, type BusinessDate } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';
import { taxOfMonth } from '../interest/interest-tax.js';
import { INSERT_SLIPS } from '../month-end/earnings.sql.js';
import { MonthRules } from '../month-end/rules.js';

interface MonthSum {
  readonly month: BusinessDate;
  readonly gross: number;
  readonly tax: number;
}

/**
 * The slips of some months of a member, by all he earned in each of them so far: savings and term deposits together. A
 * month that has a slip gets its next revision; one that is as it was gets none.
 */
export async function writeSlips(
  tx: Tx,
  memberId: string,
  days: readonly BusinessDate[],
  { issuedOn, at }: { readonly issuedOn: BusinessDate; readonly at: Date },
): Promise<void> {
  const sums = await tx.rows<MonthSum>(CHANGED, [memberId, [...new Set(days.map((day) => startOfMonth(day)))]]);
  if (sums.length === 0) return;
  const { taxRules } = await MonthRules.read(tx);
  const slips = sums.flatMap((sum) => {
    const rule = taxRules.findLast(({ startsOn }) => startsOn <= sum.month);
    const { ratePercent } = taxOfMonth(sum.month, [{ accountId: memberId, amount: sum.gross }], taxRules);
    return rule ? [{ ...sum, ratePercent: ratePercent ?? '0', source: rule.source }] : [];
  });
  if (slips.length === 0) return;
  await tx.rows(INSERT_SLIPS, [
    slips.map(() => newId<'WithholdingSlip'>()),
    slips.map(() => memberId),
    slips.map(({ month }) => month),
    slips.map(({ gross }) => gross),
    slips.map(({ ratePercent }) => ratePercent),
    slips.map(({ tax }) => tax),
    slips.map(({ source }) => source),
    issuedOn,
    at,
  ]);
}

const CHANGED = /* sql */ `
  select sums.month::text as month, sums.gross, sums.tax
    from (select e.month, sum(e.amount)::bigint as gross, sum(e.tax)::bigint as tax from savings.earning e
           where e.tenant_id = $1 and e.member_id = $2 and e.month = any ($3::date[]) group by e.month) sums
    left join lateral (select s.gross, s.tax from savings.withholding_slip s
                        where s.tenant_id = $1 and s.member_id = $2 and s.month = sums.month order by s.revision desc limit 1) latest on true
   where sums.gross <> coalesce(latest.gross, 0) or sums.tax <> coalesce(latest.tax, 0)
   order by sums.month
`;
