import { formatMonth, startOfMonth, type BusinessDate } from '@lumbung/kernel';
import { currentLocale, InvalidInput, type Tx } from '@lumbung/platform';

/**
 * Why an account cannot end today: what it earned in a month that is over, or owes for it, is not booked yet, because
 * the end of that day was not worked on so far, or met a problem. Undefined where nothing of it is outstanding.
 */
export async function againstEnding(
  tx: Tx,
  accountId: string,
  today: BusinessDate,
  field: string,
): Promise<InvalidInput | undefined> {
  const row = await tx.row<{ day: BusinessDate }>(OUTSTANDING, [accountId, today]);
  if (!row) return undefined;
  const month = formatMonth(startOfMonth(row.day), currentLocale());
  return new InvalidInput('savings.problem.monthEndComing', field, { month });
}

const OUTSTANDING = /* sql */ `
  select min(g.business_date)::text as day
    from savings.account a
    join platform.day_end_agenda g on g.tenant_id = $1 and g.business_date < $3 and g.business_date >= a.opened_on
   where a.tenant_id = $1 and a.id = $2
     and case when g.step in ('savings.interest', 'savings.fees')
              then exists (select from savings.terms t where t.tenant_id = $1 and t.product_id = a.product_id and t.starts_on <= g.business_date)
              when g.step = 'savings.bonus'
              then exists (select from savings.bonus b where b.tenant_id = $1 and b.product_id = a.product_id
                                                         and b.month = date_trunc('month', g.business_date)::date)
              else false end
  having min(g.business_date) is not null
`;
