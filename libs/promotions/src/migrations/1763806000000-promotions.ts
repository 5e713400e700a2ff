import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Promotions, their goods, vouchers and uses. Locks nothing that exists: all tables are new. */
export class Promotions1763806000000 implements MigrationInterface {
  name = 'Promotions1763806000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `create schema promotions; comment on schema promotions is 'tenant'; grant usage on schema promotions to lumbung_app`,
    );
    await db.query(PROMOTION);
    await db.query(TARGETS);
    await db.query(VOUCHERS);
    await db.query(REDEMPTIONS);
    await db.query(OFFERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const PROMOTION = /* sql */ `
  create table promotions.promotion (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    name text not null check (length(name) between 1 and 80),
    note text check (length(note) <= 500),
    state text not null default 'ACTIVE' check (state in ('ACTIVE', 'PAUSED', 'ENDED')),
    -- Without it the promotion works by itself.
    needs_code boolean not null,

    kind text not null check (kind in ('PERCENTAGE', 'AMOUNT', 'BUY_X_GET_Y', 'FREE_DELIVERY')),
    scope text not null check (scope in ('LINES', 'BASKET', 'DELIVERY')),
    basis_points integer check (basis_points between 1 and 10000),
    cap bigint check (cap > 0),
    amount bigint check (amount > 0),
    buy_quantity integer check (buy_quantity between 1 and 1000),
    get_quantity integer check (get_quantity between 1 and 1000),
    gift text check (gift in ('SAME_PRODUCT', 'ANY_MATCHING', 'OTHER_PRODUCT')),
    most_sets integer check (most_sets between 1 and 1000),
    minimum bigint check (minimum > 0),

    members_only boolean not null default false,
    first_order_only boolean not null default false,
    channels text[] not null default '{}' check (channels <@ '{ONLINE,COUNTER,WHATSAPP}' and cardinality(channels) <= 3),
    -- Days in the cooperative's zone, both included.
    starts_on date not null,
    ends_on date check (ends_on >= starts_on),
    max_uses integer check (max_uses > 0),
    max_uses_per_person integer check (max_uses_per_person > 0),
    budget bigint check (budget > 0),
    is_exclusive boolean not null default false,
    priority integer not null default 0 check (priority between -1000 and 1000),

    -- Sums of the uses that stand; written with each use, under the lock of this row.
    uses integer not null default 0 check (uses >= 0),
    spent bigint not null default 0 check (spent >= 0),
    -- Once somebody used it, what it gives is fixed, also when the use was given back.
    was_used boolean not null default false,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (tenant_id, id),
    check ((kind = 'PERCENTAGE') = (basis_points is not null)),
    check ((kind = 'AMOUNT') = (amount is not null)),
    check ((kind = 'BUY_X_GET_Y') = (buy_quantity is not null and get_quantity is not null and gift is not null)),
    check (most_sets is null or kind = 'BUY_X_GET_Y'),
    check (cap is null or kind in ('PERCENTAGE', 'FREE_DELIVERY')),
    check ((kind = 'FREE_DELIVERY') = (scope = 'DELIVERY')),
    check (kind <> 'BUY_X_GET_Y' or scope = 'LINES'),
    -- The last wall behind the reckoning: what is limited is never overdrawn.
    check (uses <= max_uses),
    check (spent <= budget)
  );
  select platform.make_tenant_table('promotions.promotion', 'select, insert, update');
  create index promotion_working on promotions.promotion (tenant_id, id) where state = 'ACTIVE' and not needs_code;
  create index promotion_state on promotions.promotion (tenant_id, state, id);
`;

const TARGETS = /* sql */ `
  -- The goods a promotion names; one without names all.
  create table promotions.target (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    promotion_id uuid not null,
    is_gift boolean not null default false,
    product_id uuid,
    -- With everything below it.
    category_id uuid,
    seller_id uuid,
    primary key (tenant_id, id),
    check (num_nonnulls(product_id, category_id, seller_id) = 1),
    check (not is_gift or product_id is not null),
    unique nulls not distinct (tenant_id, promotion_id, is_gift, product_id, category_id, seller_id),
    foreign key (tenant_id, promotion_id) references promotions.promotion (tenant_id, id),
    foreign key (tenant_id, product_id) references catalog.product (tenant_id, id),
    foreign key (tenant_id, category_id) references catalog.category (tenant_id, id),
    foreign key (tenant_id, seller_id) references sellers.seller (tenant_id, id)
  );
  select platform.make_tenant_table('promotions.target', 'select, insert, delete');
  create index target_product on promotions.target (tenant_id, product_id) where product_id is not null;
  create index target_category on promotions.target (tenant_id, category_id) where category_id is not null;
  create index target_seller on promotions.target (tenant_id, seller_id) where seller_id is not null;
`;

const VOUCHERS = /* sql */ `
  create table promotions.voucher (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    promotion_id uuid not null,
    -- Those made by one request.
    batch_id uuid not null,
    -- In capitals: codes are compared without regard to case.
    code text not null check (code ~ '^[A-Z0-9]+(-[A-Z0-9]+)*$' and length(code) between 3 and 30),
    max_uses integer check (max_uses > 0),
    uses integer not null default 0 check (uses >= 0),
    created_at timestamptz not null,
    primary key (tenant_id, id),
    check (uses <= max_uses),
    foreign key (tenant_id, promotion_id) references promotions.promotion (tenant_id, id)
  );
  create unique index voucher_code on promotions.voucher (tenant_id, code);
  select platform.make_tenant_table('promotions.voucher', 'select, insert, update');
  create index voucher_promotion on promotions.voucher (tenant_id, promotion_id, id);
  create index voucher_batch on promotions.voucher (tenant_id, batch_id);
`;

const REDEMPTIONS = /* sql */ `
  -- One use by one order; released when the order is cancelled or expires.
  create table promotions.redemption (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    promotion_id uuid not null,
    voucher_id uuid,
    -- Without foreign key: orders call promotions, and their tables come later.
    order_id uuid not null,
    -- Everything it took off, and the part that was delivery.
    amount bigint not null check (amount > 0),
    shipping bigint not null default 0 check (shipping between 0 and amount),
    member_id uuid,
    person_id uuid,
    -- The keyed hash of the buyer's number; nobody reads the number from it.
    phone_hash bytea check (length(phone_hash) = 32),
    redeemed_at timestamptz not null,
    released_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, order_id, promotion_id),
    foreign key (tenant_id, promotion_id) references promotions.promotion (tenant_id, id),
    foreign key (tenant_id, voucher_id) references promotions.voucher (tenant_id, id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id)
  );
  select platform.make_tenant_table('promotions.redemption', 'select, insert, update');
  create index redemption_promotion on promotions.redemption (tenant_id, promotion_id, id);
  create index redemption_voucher on promotions.redemption (tenant_id, voucher_id) where voucher_id is not null;
  create index redemption_member on promotions.redemption (tenant_id, member_id, promotion_id) where member_id is not null;
  create index redemption_person on promotions.redemption (tenant_id, person_id, promotion_id) where person_id is not null;
  create index redemption_phone on promotions.redemption (tenant_id, phone_hash, promotion_id) where phone_hash is not null;
`;

const OFFERS = /* sql */ `
  -- Every promotion that may work on a basket, as reckoning/offer.ts has it: those without code that are open today, and
  -- those of the codes named, whatever their state, so that a refusal can say why. For an order that used some already:
  -- these and those of its codes, no rule that came since. With p_locks the promotions are held first, in the order of
  -- their ids, and read by a statement that begins after that: two who want the last use see each other. Who holds a
  -- promotion holds its vouchers and uses.
  create function promotions.offers(
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
          'uses', p.uses - (own.promotion_id is not null)::integer, 'spent', p.spent - coalesce(own.amount, 0),
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
  revoke execute on function promotions.offers from public;
  grant execute on function promotions.offers to lumbung_app;
`;
