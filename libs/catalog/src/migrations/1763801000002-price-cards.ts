import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What price lists make of a price, for cards and sheets (see ProductSheets1763802000900). Locks nothing. */
export class PriceCards1763801000002 implements MigrationInterface {
  name = 'PriceCards1763801000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(OFFERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const OFFERS = /* sql */ `
  -- What a variant costs by the price lists that are marked in force: for the smallest quantity (member_price null when
  -- members pay what the public pays), and in shown, for sheets, the same with the steps by quantity of both classes
  -- ([from how many, price]; absent when the price is the same for every quantity). The best price wins, so a step is
  -- only what is lower than everything before it. Inlined by the planner.
  create function catalog.offer_of(v catalog.product_variant) returns table (public_price bigint, member_price bigint, shown jsonb)
    language sql stable as $$
    select o.public_price, nullif(o.member_price, o.public_price),
           jsonb_strip_nulls(jsonb_build_object('publicTiers', case when o.public_steps > 1 then o.public_tiers end,
             'memberTiers', case when o.member_steps > 1 then o.member_tiers end))
           || jsonb_build_object('currentPublicPrice', o.public_price, 'currentMemberPrice', nullif(o.member_price, o.public_price))
      from (select max(r.public_now) as public_price, max(r.member_now) as member_price,
                   count(*) filter (where r.is_public_step) as public_steps, count(*) filter (where r.is_member_step) as member_steps,
                   jsonb_agg(jsonb_build_array(r.min_quantity, r.public_now) order by r.min_quantity) filter (where r.is_public_step) as public_tiers,
                   jsonb_agg(jsonb_build_array(r.min_quantity, r.member_now) order by r.min_quantity) filter (where r.is_member_step) as member_tiers
              from (select n.*, n.public_now < lag(n.public_now, 1, n.public_now + 1) over (order by n.min_quantity) as is_public_step,
                           n.member_now < lag(n.member_now, 1, n.member_now + 1) over (order by n.min_quantity) as is_member_step
                      from (select c.min_quantity,
                                   min(min(c.price) filter (where c.for_all)) over (order by c.min_quantity) as public_now,
                                   min(min(c.price)) over (order by c.min_quantity) as member_now
                              from (select (v).quantity_step as min_quantity, (v).public_price as price, true as for_all
                                    union all select (v).quantity_step, (v).member_price, false where (v).member_price is not null
                                    union all
                                    select greatest(e.min_quantity, (v).quantity_step), e.price, l.audience = 'PUBLIC'
                                      from catalog.price_list_entry e
                                      join catalog.price_list l on l.tenant_id = e.tenant_id and l.id = e.price_list_id
                                     where e.tenant_id = (v).tenant_id and e.variant_id = (v).id and l.is_in_force) c
                             group by c.min_quantity) n) r) o
  $$;
`;
