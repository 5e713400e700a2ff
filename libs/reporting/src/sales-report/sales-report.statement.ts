// $2 first and $3 last day, $4 the first day of the time before; $5 the instant at which that begins and $6 at which the
// whole ends; $7 the time zone, $8 the length of a step.
export const REPORT = `
  with sold as (
    select o.id, (o.receipt_issued_at at time zone $7)::date as day, o.captured as amount, o.channel, o.member_id is not null as is_member
      from orders.shop_order o
     where o.tenant_id = $1 and o.receipt_issued_at >= $5 and o.receipt_issued_at < $6),
  money as (
    select day, amount, channel, is_member, 1 as paid from sold
    union all
    select r.refunded_on, -r.amount, o.channel, o.member_id is not null, 0
      from orders.refund r join orders.shop_order o on o.tenant_id = $1 and o.id = r.order_id
     where r.tenant_id = $1 and r.refunded_on between $4 and $3),
  placed as (
    select o.placed_on >= $2::date as is_now, o.status, count(*) as count
      from orders.shop_order o where o.tenant_id = $1 and o.placed_on between $4 and $3 group by 1, 2),
  figures as (
    select w.is_now, json_build_object(
             'sales', coalesce(sum(m.amount), 0), 'paid', coalesce(sum(m.paid), 0),
             'memberSales', coalesce(sum(m.amount) filter (where m.is_member), 0),
             'averageBasket', coalesce(round(sum(m.amount) filter (where m.paid = 1) / nullif(sum(m.paid), 0)), 0),
             'placed', coalesce((select sum(p.count) from placed p where p.is_now = w.is_now), 0)) as sums
      from (values (true), (false)) w (is_now) left join money m on (m.day >= $2::date) = w.is_now
     group by w.is_now),
  steps as (
    select min(d)::date as "from", coalesce(sum(m.amount), 0) as sales, coalesce(sum(m.paid), 0) as paid
      from generate_series($2::date, $3::date, interval '1 day') d left join money m on m.day = d::date
     group by date_trunc($8, d)),
  channels as (
    select c.channel, c.n, coalesce(sum(m.amount), 0) as sales, coalesce(sum(m.paid), 0) as paid
      from unnest(array['ONLINE', 'COUNTER', 'WHATSAPP']) with ordinality c (channel, n)
      left join money m on m.channel = c.channel and m.day >= $2::date
     group by c.channel, c.n),
  best as (
    select l.variant_id, sum(l.quantity - l.returned_quantity) as quantity, sum(l.net - l.refunded) as sales,
           max(l.product_name || ' ' || l.variant_name) as name, max(l.unit_label) as unit_label
      from sold s join orders.order_line l on l.tenant_id = $1 and l.order_id = s.id
     where s.day >= $2::date group by l.variant_id order by sales desc, l.variant_id limit 10)
  select (select sums from figures where is_now) as now, (select sums from figures where not is_now) as before,
         (select json_agg(json_build_object('from', "from", 'sales', sales, 'paid', paid) order by "from") from steps) as steps,
         (select json_agg(json_build_object('channel', channel, 'sales', sales, 'paid', paid) order by n) from channels) as channels,
         (select coalesce(json_agg(json_build_object('status', status, 'count', count)), '[]') from placed where is_now) as orders,
         (select coalesce(json_agg(json_build_object('variantId', b.variant_id, 'productId', v.product_id, 'name', trim(b.name),
                    'quantity', b.quantity, 'unitLabel', b.unit_label, 'sales', b.sales) order by b.sales desc, b.variant_id), '[]')
            from best b left join catalog.product_variant v on v.tenant_id = $1 and v.id = b.variant_id) as "bestSellers"`;
