import { ceilingOn } from './ceiling.js';

/** One row of `savings.terms t` as SavingsTerms; `$2` is the first day of the current month. */
export const TERMS_JSON = /* sql */ `
  json_build_object('__typename', 'SavingsTerms', 'id', t.id, 'productId', t.product_id, 'startsOn', t.starts_on,
    'state', case when exists (select from savings.terms n where n.tenant_id = $1 and n.product_id = t.product_id
                                 and n.starts_on = t.starts_on and n.version > t.version) then 'REPLACED'
                  when t.starts_on > $2::date then 'COMING'
                  when exists (select from savings.terms n where n.tenant_id = $1 and n.product_id = t.product_id
                                 and n.starts_on > t.starts_on and n.starts_on <= $2::date) then 'PAST'
                  else 'CURRENT' end,
    'method', t.method, 'basis', t.basis, 'tiering', t.tiering,
    'tiers', coalesce((select json_agg(json_build_object('from', r.from_amount, 'rateYearlyPercent', trim_scale(r.rate_yearly_percent)::text)
                                       order by r.from_amount)
                         from savings.terms_tier r where r.tenant_id = $1 and r.terms_id = t.id), '[]'::json),
    'minimumBalance', t.minimum_balance, 'monthlyFee', t.monthly_fee, 'belowMinimumFee', t.below_minimum_fee,
    'closingFee', t.closing_fee, 'dormantAfterDays', t.dormant_after_days, 'dormantFee', t.dormant_fee,
    'source', t.source, 'decidedByName', t.decided_by_name, 'decidedAt', t.created_at,
    'ceilingPercent', ceiling.percent, 'ceilingSource', ceiling.source)
`;

export const TERMS_FROM = /* sql */ `
  savings.terms t
  ${ceilingOn('t.starts_on')}
`;
