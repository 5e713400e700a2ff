/** What is counted over `hits`: every product under the filter with its shelf, seller, price and stock. */
export const TOTALS = /* sql */ `(select jsonb_build_object('total', count(*), 'isSimilar', coalesce(bool_or("isSimilar"), false)) from hits)`;

export const FACETS = /* sql */ `${TOTALS} || jsonb_build_object('inStockCount', (select count(*) from hits where stock_state <> 'OUT'),
    'memberPriceCount', (select count(*) from hits where has_member_price),
    'categories', (select coalesce(jsonb_agg(jsonb_build_object('category', jsonb_build_object('id', c.id, 'slug', c.slug, 'name', c.name), 'count', f.count)
                    order by f.count desc, c.name), '[]')
       from (select category_id, count(*) from hits group by category_id) f join catalog.category c on c.tenant_id = $1 and c.id = f.category_id),
    'sellers', (select coalesce(jsonb_agg(jsonb_build_object('seller', jsonb_build_object('id', s.id, 'slug', s.slug, 'name', s.name), 'count', f.count)
                    order by f.count desc, s.name), '[]')
       from (select seller_id, count(*) from hits where seller_id is not null group by seller_id) f join sellers.seller s on s.tenant_id = $1 and s.id = f.seller_id),
    'priceRanges', (select coalesce(jsonb_agg(jsonb_build_object('from', r.low, 'below', r.high, 'count', r.count) order by r.low nulls first), '[]')
       from (select b.low, b.high, count(*) from (values (null::bigint, 10000::bigint), (10000, 25000), (25000, 50000), (50000, 100000), (100000, 250000), (250000, null)) b (low, high)
               join hits h on h.price >= coalesce(b.low, 0) and (b.high is null or h.price < b.high) group by b.low, b.high) r))`;

/**
 * Values of filterable attributes among the hits: read once, then counted by kind. Every step is materialised, so that
 * each is one pass over the values however the planner guesses.
 */
export const ATTRIBUTE_FACETS = /* sql */ `(with facts as materialized (
      select v.attribute_id, v.choice_id, v.boolean_value, v.number_value
        from catalog.attribute a join catalog.product_attribute v on v.tenant_id = $1 and v.attribute_id = a.id join hits h on h.id = v.product_id
       where a.tenant_id = $1 and a.is_filterable and a.is_active),
    sums as materialized (select attribute_id, count(*) as n, count(*) filter (where boolean_value) as yes from facts group by attribute_id),
    choices as materialized (select attribute_id, choice_id, count(*) as n from facts where choice_id is not null group by attribute_id, choice_id),
    steps as materialized (select attribute_id, catalog.range_step(min(number_value), max(number_value)) as step
                             from facts where number_value is not null group by attribute_id),
    ranges as materialized (select f.attribute_id, floor(f.number_value / s.step) * s.step as low, max(s.step) as step, count(*) as n
                              from facts f join steps s using (attribute_id) group by 1, 2)
    select jsonb_build_object('attributes', coalesce(jsonb_agg(jsonb_build_object('code', a.code, 'name', a.name, 'kind', a.kind, 'unit', a.unit, 'count', f.n,
             'trueCount', f.yes,
             'choices', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'count', x.n) order by c.position), '[]')
                           from choices x join catalog.attribute_choice c on c.tenant_id = $1 and c.id = x.choice_id where x.attribute_id = a.id),
             'ranges', (select coalesce(jsonb_agg(jsonb_build_object('from', r.low, 'below', r.low + r.step, 'count', r.n) order by r.low), '[]')
                          from ranges r where r.attribute_id = a.id)) order by a.position, a.name), '[]'))
      from sums f join catalog.attribute a on a.tenant_id = $1 and a.id = f.attribute_id)`;

/** Products that have every wanted attribute as wanted; begins with those that have, not with every product. */
export const havingAttributes = (wanted: string) => /* sql */ `p.id in (select v.product_id
      from jsonb_to_recordset(${wanted}) as w (code text, choices uuid[], "isTrue" boolean, "from" numeric, below numeric)
      join catalog.attribute a on a.tenant_id = $1 and a.code = w.code and a.is_filterable and a.is_active
      join catalog.product_attribute v on v.tenant_id = $1 and v.attribute_id = a.id and (w.choices is null or v.choice_id = any (w.choices))
       and (w."isTrue" is null or v.boolean_value = w."isTrue") and (w."from" is null or v.number_value >= w."from") and (w.below is null or v.number_value < w.below)
     group by v.product_id having count(*) = jsonb_array_length(${wanted}))`;
