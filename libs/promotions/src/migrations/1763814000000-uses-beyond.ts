import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An order that was given up and is paid after all uses its promotions again, also where others have taken its place:
 * such uses stand beyond the limits and are counted by themselves, so that the walls hold for all others. Takes an ACCESS
 * EXCLUSIVE lock on promotions.promotion, voucher and redemption for as long as their checks are read once over the rows.
 */
export class UsesBeyond1763814000000 implements MigrationInterface {
  name = 'UsesBeyond1763814000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(WALLS);
    await db.query(OFFERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const WALLS = /* sql */ `
  do $$
  declare wall record;
  begin
    for wall in
      select c.conrelid::regclass as of, c.conname as name from pg_constraint c
       where c.conrelid in ('promotions.promotion'::regclass, 'promotions.voucher'::regclass) and c.contype = 'c'
         and pg_get_constraintdef(c.oid) in ('CHECK ((uses <= max_uses))', 'CHECK ((spent <= budget))')
    loop
      execute format('alter table %s drop constraint %I', wall.of, wall.name);
    end loop;
  end $$;

  alter table promotions.redemption add column is_beyond boolean not null default false;
  comment on column promotions.redemption.is_beyond is 'Taken up again beyond a limit: its order was paid after others had used what it gave back.';

  alter table promotions.promotion
    add column uses_beyond integer not null default 0,
    add column spent_beyond bigint not null default 0,
    add constraint promotion_uses_beyond_check check (uses_beyond between 0 and uses),
    add constraint promotion_spent_beyond_check check (spent_beyond between 0 and spent),
    -- The last wall behind the reckoning: what is limited is never overdrawn but by orders that were paid after all.
    add constraint promotion_uses_check_limit check (uses - uses_beyond <= max_uses),
    add constraint promotion_spent_check_limit check (spent - spent_beyond <= budget);

  alter table promotions.voucher
    add column uses_beyond integer not null default 0,
    add constraint voucher_uses_beyond_check check (uses_beyond between 0 and uses),
    add constraint voucher_uses_check_limit check (uses - uses_beyond <= max_uses);
`;

const OFFERS = /* sql */ `
  -- As before, except that what an order was granted stays its own: of the budget at least so much is left to it, also
  -- where others have used more than there was.
  create or replace function promotions.offers(
    p_tenant uuid, p_today date, p_codes text[], p_member uuid, p_person uuid, p_phone bytea, p_order uuid, p_locks boolean
  ) returns setof json language plpgsql set search_path = pg_catalog, pg_temp as $$
  begin
    if p_locks then
      perform 1 from promotions.promotion p
        where p.tenant_id = p_tenant and p.id = any (array(
            select w.id from promotions.promotion w
             where w.tenant_id = p_tenant and w.state = 'ACTIVE' and not w.needs_code and w.starts_on <= p_today
               and (w.ends_on is null or w.ends_on >= p_today) and (not w.members_only or p_member is not null)
            union select v.promotion_id from promotions.voucher v where v.tenant_id = p_tenant and v.code = any (p_codes)
            union select r.promotion_id from promotions.redemption r where r.tenant_id = p_tenant and r.order_id = p_order))
        order by p.id for no key update;
    end if;
    return query
      with own as materialized (
        select r.promotion_id, r.voucher_id, r.amount from promotions.redemption r
         where r.tenant_id = p_tenant and r.order_id = p_order and r.released_at is null),
      named as materialized (
        select v.id, v.promotion_id, v.code, v.max_uses, v.uses from promotions.voucher v
         where v.tenant_id = p_tenant and v.code = any (p_codes)),
      -- Each by its index: how many ended, and how many codes there are, costs nothing here.
      chosen as materialized (
        select o.promotion_id from own o union select n.promotion_id from named n
        union select w.id from promotions.promotion w
               where w.tenant_id = p_tenant and w.state = 'ACTIVE' and not w.needs_code and w.starts_on <= p_today
                 and (w.ends_on is null or w.ends_on >= p_today) and not exists (select from own))
      select json_build_object(
          'promotionId', p.id, 'name', p.name, 'state', p.state, 'needsCode', p.needs_code, 'kind', p.kind, 'scope', p.scope, 'basisPoints', p.basis_points,
          'cap', p.cap, 'amount', p.amount, 'buyQuantity', p.buy_quantity, 'getQuantity', p.get_quantity, 'gift', p.gift,
          'mostSets', p.most_sets, 'minimum', p.minimum, 'membersOnly', p.members_only, 'firstOrderOnly', p.first_order_only,
          'channels', p.channels, 'startsOn', p.starts_on, 'endsOn', p.ends_on, 'maxUses', p.max_uses,
          'maxUsesPerPerson', p.max_uses_per_person, 'budget', p.budget, 'isExclusive', p.is_exclusive, 'priority', p.priority,
          'uses', p.uses - (own.promotion_id is not null)::integer,
          'spent', case when own.promotion_id is null then p.spent else least(p.spent - own.amount, p.budget - own.amount) end,
          'personUses', case when p.max_uses_per_person is null then 0 else (
            select count(*) from promotions.redemption r
             where r.tenant_id = p_tenant and r.promotion_id = p.id and r.released_at is null and r.order_id is distinct from p_order
               and (r.member_id = p_member or r.person_id = p_person or r.phone_hash = p_phone)) end,
          'voucher', case when v.id is not null then json_build_object('id', v.id, 'code', v.code, 'maxUses', v.max_uses,
            'uses', v.uses - (own.voucher_id is not distinct from v.id)::integer) end,
          'isOfThisOrder', own.promotion_id is not null and (v.id is null or v.id is not distinct from own.voucher_id),
          'productIds', t.products, 'categoryIds', t.categories, 'sellerIds', t.sellers, 'giftProductIds', t.gifts)
        from chosen join promotions.promotion p on p.tenant_id = p_tenant and p.id = chosen.promotion_id
        left join named v on v.promotion_id = p.id
        left join own on own.promotion_id = p.id
        cross join lateral (
          select coalesce(array_agg(t.product_id) filter (where t.product_id is not null and not t.is_gift), '{}') as products,
                 coalesce(array_agg(t.category_id) filter (where t.category_id is not null), '{}') as categories,
                 coalesce(array_agg(t.seller_id) filter (where t.seller_id is not null), '{}') as sellers,
                 coalesce(array_agg(t.product_id) filter (where t.is_gift), '{}') as gifts
            from promotions.target t where t.tenant_id = p_tenant and t.promotion_id = p.id) t;
  end $$;
`;
