/** Kinds of things that have a name or number of their own, and how it is said. */
const NAMES: readonly (readonly [table: string, name: string])[] = [
  ['membership.member', `t.full_name || ' (' || t.member_no || ')'`],
  ['membership.application', `t.full_name || ' (' || t.number || ')'`],
  ['membership.member_group', 't.name'],
  ['membership.collecting_post', 't.name'],
  ['sellers.seller', 't.name'],
  ['catalog.product', 't.name'],
  ['catalog.category', 't.name'],
  ['catalog.location', 't.name'],
  ['catalog.price_list', 't.name'],
  ['promotions.promotion', 't.name'],
  ['orders.shop_order', 't.number'],
  ['orders.cycle', 't.name'],
  ['savings.account', 't.number'],
  ['savings.product', 't.name'],
  ['savings.term_deposit', 't.certificate_no'],
  ['ledger.account', `t.number || ' ' || t.name`],
  ['ledger.journal', 'ledger.journal_number(t.id, t.booked_on)'],
  ['ledger.manual_journal', `coalesce(t.number, t.text)`],
  ['assets.asset', `t.name || ' (' || t.number || ')'`],
  ['payments.drawer', 't.name'],
  ['banking.statement', 't.number'],
];

const PRODUCT_VARIANT = /* sql */ `
  select v.id, concat_ws(' ', p.name, nullif(v.name, '')) as name
    from catalog.product_variant v join catalog.product p on p.tenant_id = $1 and p.id = v.product_id
   where v.tenant_id = $1 and v.id = any ($2::uuid[])
`;

/** Persons have no name in a cooperative's own tables: they are called as they were when they last did something here. */
const PERSON = /* sql */ `
  select w.id::uuid, latest.name from unnest($2::uuid[]::text[]) w (id)
   cross join lateral (select r.actor->>'name' as name from platform.audit_record r
                        where r.tenant_id = $1 and r.actor_key = w.id
                        order by r.seq desc limit 1) latest
   where latest.name is not null
`;

/** What the things of these ids ($2) are called, in one statement; ids that nobody knows are left out. */
export const NAMES_OF = [
  ...NAMES.map(
    ([table, name]) =>
      `select t.id, ${name} as name from ${table} t where t.tenant_id = $1 and t.id = any ($2::uuid[])`,
  ),
  PRODUCT_VARIANT,
  PERSON,
].join(' union all ');
