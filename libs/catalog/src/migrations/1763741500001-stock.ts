import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Counters of stock, what is held for orders, and every movement. Locks nothing that exists. */
export class Stock1763741500001 implements MigrationInterface {
  name = 'Stock1763741500001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(COUNTERS);
    await db.query(RESERVATIONS);
    await db.query(MOVEMENTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const COUNTERS = /* sql */ `
  -- on_hand, sold and value change only by a movement (see catalog.move_stock): the app may not write them.
  create table catalog.stock (
    tenant_id uuid not null default platform.current_tenant(),
    variant_id uuid not null,
    product_id uuid not null,
    on_hand numeric(15,3) not null default 0 check (on_hand >= 0),
    reserved numeric(15,3) not null default 0 check (reserved >= 0),
    sold numeric(15,3) not null default 0,
    -- What the goods on hand cost, whole rupiah: the share of this variant in account 1-1510.
    value bigint not null default 0 check (value >= 0),
    -- Moving average; kept when the shelf is empty, null before the first receipt.
    average_cost bigint check (average_cost >= 0),
    primary key (tenant_id, variant_id),
    check (reserved <= on_hand),
    check (on_hand > 0 or value = 0),
    foreign key (tenant_id, variant_id) references catalog.product_variant (tenant_id, id),
    foreign key (tenant_id, product_id) references catalog.product (tenant_id, id)
  );
  select platform.make_tenant_table('catalog.stock', 'select');
  grant insert (tenant_id, variant_id, product_id), update (reserved) on catalog.stock to lumbung_app;
  create index stock_product on catalog.stock (tenant_id, product_id);
`;

const RESERVATIONS = /* sql */ `
  -- What an order holds, and after the sale what it took and brought back.
  create table catalog.reservation (
    tenant_id uuid not null default platform.current_tenant(),
    order_id uuid not null,
    variant_id uuid not null,
    quantity numeric(15,3) not null check (quantity > 0),
    state text not null default 'HELD' check (state in ('HELD', 'RELEASED', 'ISSUED')),
    expires_at timestamptz not null,
    -- What the goods had cost when they left, whole rupiah.
    cost bigint check (cost >= 0),
    returned numeric(15,3) not null default 0 check (returned between 0 and quantity),
    returned_cost bigint not null default 0,
    primary key (tenant_id, order_id, variant_id),
    check ((state = 'ISSUED') = (cost is not null)),
    check (returned_cost between 0 and coalesce(cost, 0)),
    foreign key (tenant_id, variant_id) references catalog.product_variant (tenant_id, id)
  );
  select platform.make_tenant_table('catalog.reservation', 'select, insert, update');
  create index reservation_variant on catalog.reservation (tenant_id, variant_id);
  create index reservation_expiry on catalog.reservation (tenant_id, expires_at) where state = 'HELD';
`;

const MOVEMENTS = /* sql */ `
  create table catalog.stock_movement (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    variant_id uuid not null,
    kind text not null check (kind in ('RECEIPT', 'ADJUSTMENT', 'SALE', 'RETURN')),
    change numeric(15,3) not null check (change <> 0),
    on_hand_after numeric(15,3) not null check (on_hand_after >= 0),
    value_change bigint not null,
    unit_cost bigint check (unit_cost >= 0),
    reason text check (reason in ('COUNT', 'DAMAGED', 'EXPIRED', 'LOST', 'OWN_USE', 'FOUND', 'OPENING', 'OTHER')),
    note text check (length(note) <= 500),
    reference text check (length(reference) <= 80),
    journal_id uuid,
    actor_name text check (length(actor_name) <= 200),
    created_at timestamptz not null,
    primary key (tenant_id, id),
    check ((kind = 'ADJUSTMENT') = (reason is not null)),
    foreign key (tenant_id, variant_id) references catalog.product_variant (tenant_id, id)
  );
  select platform.make_tenant_table('catalog.stock_movement', 'select, insert');
  create index stock_movement_variant on catalog.stock_movement (tenant_id, variant_id, id);

  -- The only writer of on_hand and value: so the counters are the sum of the movements, by construction.
  create function catalog.move_stock() returns trigger
    language plpgsql security definer set search_path = catalog, pg_temp as $$
  begin
    if new.tenant_id is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    update catalog.stock s
       set on_hand = s.on_hand + new.change,
           value = s.value + new.value_change,
           sold = s.sold + case when new.kind in ('SALE', 'RETURN') then -new.change else 0 end,
           average_cost = case when s.on_hand + new.change > 0 and s.value + new.value_change > 0
                               then round((s.value + new.value_change) / (s.on_hand + new.change))
                               else coalesce(s.average_cost, new.unit_cost) end
     where s.tenant_id = new.tenant_id and s.variant_id = new.variant_id
    returning s.on_hand into new.on_hand_after;
    return new;
  end $$;
  revoke execute on function catalog.move_stock from public;
  create trigger move_stock before insert on catalog.stock_movement for each row execute function catalog.move_stock();
`;
