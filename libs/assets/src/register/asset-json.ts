/** One row of `assets.asset a` beside `WORTH`, as a FixedAsset without its depreciations. */
export const ASSET_JSON = /* sql */ `
  json_build_object('__typename', 'FixedAsset', 'id', a.id, 'number', a.number, 'name', a.name, 'category', a.category, 'state', a.state,
    'acquiredOn', a.acquired_on, 'funding', a.funding, 'cost', a.cost, 'residual', a.residual,
    'accumulated', worth.accumulated, 'bookValue', a.cost - worth.accumulated,
    'monthly', coalesce(round(plan.amount::numeric / plan.months)::bigint, 0), 'months', plan.months, 'startsOn', plan.starts_on,
    'depreciatedThrough', worth.through, 'place', a.place, 'condition', a.condition, 'serialNo', a.serial_no, 'note', a.note,
    'journalId', a.journal_id, 'leftOn', a.left_on, 'leftReason', a.left_reason, 'proceeds', a.proceeds)
`;

/** What was written off an asset, and the plan that counts. */
export const WORTH = /* sql */ `
  cross join lateral (select a.written_off_before + coalesce(sum(d.amount), 0)::bigint as accumulated, max(d.through_month) as through
                        from assets.depreciation d where d.tenant_id = $1 and d.asset_id = a.id) worth
  left join lateral (select p.* from assets.plan p where p.tenant_id = $1 and p.asset_id = a.id order by p.starts_on desc limit 1) plan on true
`;
