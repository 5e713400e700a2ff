import type { BusinessDate } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';

/** What is agreed on for one deposit: a yearly rate, or the member's part (nisbah). */
export interface AgreedRate {
  readonly rateYearlyPercent: string | null;
  readonly nisbahPercent: string | null;
}

/**
 * The rate of a product on a day for so many months and so much money: of the latest table that has begun, the line of
 * this term with the highest amount reached. Undefined when the product does not offer the term, or not for so little.
 */
export async function rateOn(
  tx: Tx,
  productId: string,
  on: BusinessDate,
  termMonths: number,
  amount: number,
): Promise<AgreedRate | undefined> {
  return tx.row<AgreedRate>(RATE_ON, [productId, on, termMonths, amount]);
}

export const RATE_ON = /* sql */ `
  select trim_scale(r.rate_yearly_percent)::text as "rateYearlyPercent", trim_scale(r.nisbah_percent)::text as "nisbahPercent" from savings.term_rate r
   where r.tenant_id = $1 and r.product_id = $2 and r.term_months = $4 and r.from_amount <= $5
     and r.starts_on = (select max(t.starts_on) from savings.term_rate t where t.tenant_id = $1 and t.product_id = $2 and t.starts_on <= $3)
   order by r.from_amount desc limit 1
`;
