import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Where goods lie. Locks `catalog.stock` and `catalog.stock_movement` while both are written anew: every movement gets
 * its place, every counter what it holds back (seconds for a million movements).
 */
export class Locations1763804000000 implements MigrationInterface {
  name = 'Locations1763804000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(LOCATIONS);
    await db.query(SHELVES);
    await db.query(COUNTERS);
    await db.query(MOVEMENTS);
    await db.query(EXISTING);
    await db.query(MOVING);
    await db.query(SELLING);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const LOCATIONS = /* sql */ `
  create table catalog.location (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    name text not null check (length(name) between 1 and 60),
    -- TRANSIT is no place one can go to: it holds what was sent and has not arrived (see catalog.transit_location).
    kind text not null check (kind in ('SHOP', 'WAREHOUSE', 'TRANSIT')),
    address_note text check (length(address_note) <= 300),
    is_pickup_point boolean not null default false,
    -- Goods that lie where nothing is sold from count as the cooperative's, but are not offered to buyers.
    sells_from boolean not null default true,
    -- Orders take from the lowest first.
    priority integer not null default 100 check (priority between 0 and 1000),
    is_active boolean not null default true,
    is_default boolean not null default false,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    check (not is_default or is_active and kind <> 'TRANSIT'),
    check (kind <> 'TRANSIT' or not is_pickup_point)
  );
  select platform.make_tenant_table('catalog.location', 'select, insert, update');
  create unique index location_default on catalog.location (tenant_id) where is_default;
  create unique index location_transit on catalog.location (tenant_id, sells_from) where kind = 'TRANSIT';
  create unique index location_name on catalog.location (tenant_id, lower(name)) where kind <> 'TRANSIT';

  -- The place meant where none is named; made when it is first asked for.
  create function catalog.default_location(p_tenant uuid) returns uuid language plpgsql set search_path = catalog, pg_temp as $$
  declare
    place uuid;
  begin
    select id into place from catalog.location where tenant_id = p_tenant and is_default;
    if place is null then
      insert into catalog.location (tenant_id, id, name, kind, is_pickup_point, priority, is_default, created_at)
      values (p_tenant, gen_random_uuid(), 'Toko', 'SHOP', true, 0, true, now()) on conflict do nothing;
      select id into strict place from catalog.location where tenant_id = p_tenant and is_default;
    end if;
    return place;
  end $$;

  -- Where goods are between two places: one for those that are still offered to buyers, one for the others.
  create function catalog.transit_location(p_tenant uuid, p_sells boolean) returns uuid language plpgsql set search_path = catalog, pg_temp as $$
  declare
    place uuid;
  begin
    select id into place from catalog.location where tenant_id = p_tenant and kind = 'TRANSIT' and sells_from = p_sells;
    if place is null then
      insert into catalog.location (tenant_id, id, name, kind, sells_from, priority, created_at)
      values (p_tenant, gen_random_uuid(), 'Dalam perjalanan', 'TRANSIT', p_sells, 1000, now()) on conflict do nothing;
      select id into strict place from catalog.location where tenant_id = p_tenant and kind = 'TRANSIT' and sells_from = p_sells;
    end if;
    return place;
  end $$;
`;

const SHELVES = /* sql */ `
  -- What lies where. on_hand changes only by a movement; over all places it sums to catalog.stock.
  create table catalog.location_stock (
    tenant_id uuid not null default platform.current_tenant(),
    location_id uuid not null,
    variant_id uuid not null,
    on_hand numeric(15,3) not null default 0 check (on_hand >= 0),
    -- At or below the first it is time to bring goods here, up to the second.
    reorder_at numeric(15,3) check (reorder_at >= 0),
    reorder_to numeric(15,3) check (reorder_to > reorder_at),
    primary key (tenant_id, location_id, variant_id),
    check (reorder_to is null or reorder_at is not null),
    foreign key (tenant_id, location_id) references catalog.location (tenant_id, id),
    foreign key (tenant_id, variant_id) references catalog.product_variant (tenant_id, id)
  );
  select platform.make_tenant_table('catalog.location_stock', 'select');
  grant insert (tenant_id, location_id, variant_id, reorder_at, reorder_to), update (reorder_at, reorder_to) on catalog.location_stock to lumbung_app;
  create index location_stock_variant on catalog.location_stock (tenant_id, variant_id, location_id);
  create index location_stock_reorder on catalog.location_stock (tenant_id, location_id, variant_id) where reorder_at is not null;
`;

const COUNTERS = /* sql */ `
  alter table catalog.stock
    -- Of on_hand, what lies where nothing is sold from.
    add column held_back numeric(15,3) not null default 0 check (held_back >= 0),
    -- How many more than there are may be promised: because they can be had again, or because they come on a day.
    add column backorder_limit numeric(15,3) check (backorder_limit > 0),
    add column preorder_limit numeric(15,3) check (preorder_limit > 0),
    add column preorder_from date,
    -- Selling ahead is over: the backorder limit only keeps what was promised, and what is given up is not sold again.
    add column is_ahead_over boolean not null default false,
    -- What can still be sold.
    add column available numeric(15,3) not null
      generated always as (case when is_ahead_over then greatest(0, on_hand - held_back - reserved)
                                else on_hand - held_back - reserved + coalesce(backorder_limit, preorder_limit, 0) end) stored,
    add constraint stock_held_back_is_there check (held_back <= on_hand),
    add constraint stock_ahead_in_one_way check (num_nonnulls(backorder_limit, preorder_limit) <= 1),
    add constraint stock_preorder_has_a_day check ((preorder_limit is null) = (preorder_from is null)),
    add constraint stock_promised_within check (reserved <= on_hand - held_back + coalesce(backorder_limit, preorder_limit, 0));
  grant update (backorder_limit, preorder_limit, preorder_from, is_ahead_over) on catalog.stock to lumbung_app;
  create index stock_ahead on catalog.stock (tenant_id, variant_id) where backorder_limit is not null or preorder_limit is not null;

  -- Replaced by stock_promised_within.
  do $$
  declare
    old text;
  begin
    select conname into strict old from pg_constraint
     where conrelid = 'catalog.stock'::regclass and pg_get_constraintdef(oid) = 'CHECK ((reserved <= on_hand))';
    execute format('alter table catalog.stock drop constraint %I', old);
  end $$;

  -- The order in which they were placed is the order in which goods are theirs; an order may say from where it takes.
  alter table catalog.reservation
    add column placed_at timestamptz not null default now(),
    add column location_id uuid,
    add foreign key (tenant_id, location_id) references catalog.location (tenant_id, id);
  create index reservation_held on catalog.reservation (tenant_id, variant_id, placed_at, order_id) include (quantity) where state = 'HELD';
  create index reservation_location on catalog.reservation (tenant_id, location_id) where location_id is not null;
`;

const MOVEMENTS = /* sql */ `
  alter table catalog.stock_movement
    add column location_id uuid,
    add column expires_on date,
    add column batch_code text check (length(batch_code) between 1 and 40),
    drop constraint stock_movement_kind_check,
    add constraint stock_movement_kind_check check (kind in ('RECEIPT', 'ADJUSTMENT', 'SALE', 'RETURN', 'TRANSFER', 'GIVEN_BACK')),
    add constraint stock_movement_batch_came_in check (kind = 'RECEIPT' or num_nonnulls(expires_on, batch_code) = 0),
    add constraint stock_movement_transfer_is_free check (kind <> 'TRANSFER' or value_change = 0);
  create index stock_movement_expiry on catalog.stock_movement (tenant_id, expires_on, id) where expires_on is not null;
`;

const EXISTING = /* sql */ `
  -- The owner is bound by the policies as well; these are the statements that reach all cooperatives.
  alter table catalog.location no force row level security;
  alter table catalog.location_stock no force row level security;
  alter table catalog.stock no force row level security;
  alter table catalog.stock_movement no force row level security;
  insert into catalog.location (tenant_id, id, name, kind, is_pickup_point, priority, is_default, created_at)
  select t.id, gen_random_uuid(), 'Toko', 'SHOP', true, 0, true, now() from platform.tenant t;
  insert into catalog.location_stock (tenant_id, location_id, variant_id, on_hand)
  select s.tenant_id, l.id, s.variant_id, s.on_hand from catalog.stock s
    join catalog.location l on l.tenant_id = s.tenant_id and l.is_default where s.on_hand > 0;
  update catalog.stock_movement m set location_id = l.id from catalog.location l where l.tenant_id = m.tenant_id and l.is_default;
  alter table catalog.location force row level security;
  alter table catalog.location_stock force row level security;
  alter table catalog.stock force row level security;
  alter table catalog.stock_movement force row level security;

  alter table catalog.stock_movement
    alter column location_id set not null,
    add foreign key (tenant_id, location_id) references catalog.location (tenant_id, id);
  create index stock_movement_location on catalog.stock_movement (tenant_id, location_id, variant_id, id);
`;

const MOVING = /* sql */ `
  -- The only writer of on_hand and value, in total and per place: so counters are the sum of the movements, by
  -- construction. A transfer is two movements that sum to nothing, so it changes no total. The stock row comes first
  -- and thereby guards the places of its variant.
  create or replace function catalog.move_stock() returns trigger
    language plpgsql security definer set search_path = catalog, pg_temp as $$
  declare
    sells boolean;
    moved numeric := case when new.kind = 'TRANSFER' then 0 else new.change end;
  begin
    if new.tenant_id is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    if new.location_id is null then new.location_id := catalog.default_location(new.tenant_id); end if;
    -- Shared, so that nobody decides meanwhile whether this place sells.
    select l.sells_from into sells from catalog.location l where l.tenant_id = new.tenant_id and l.id = new.location_id for share;
    update catalog.stock s
       set on_hand = s.on_hand + moved,
           held_back = s.held_back + case when sells then 0 else new.change end,
           value = s.value + new.value_change,
           sold = s.sold + case when new.kind in ('SALE', 'RETURN') then -new.change else 0 end,
           average_cost = case when s.on_hand + moved > 0 and s.value + new.value_change > 0
                               then round((s.value + new.value_change) / (s.on_hand + moved))
                               else coalesce(s.average_cost, new.unit_cost) end
     where s.tenant_id = new.tenant_id and s.variant_id = new.variant_id
    returning s.on_hand into new.on_hand_after;
    update catalog.location_stock p set on_hand = p.on_hand + new.change
     where p.tenant_id = new.tenant_id and p.location_id = new.location_id and p.variant_id = new.variant_id;
    if not found then
      insert into catalog.location_stock (tenant_id, location_id, variant_id, on_hand)
      values (new.tenant_id, new.location_id, new.variant_id, new.change);
    end if;
    return new;
  end $$;
`;

const SELLING = /* sql */ `
  -- A place that stops selling takes its goods out of what buyers are offered, and the other way round.
  create function catalog.hold_back_stock() returns trigger
    language plpgsql security definer set search_path = catalog, pg_temp as $$
  begin
    if new.tenant_id is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    update catalog.stock s
       set held_back = s.held_back + case when new.sells_from then -p.on_hand else p.on_hand end
      from catalog.location_stock p
     where p.tenant_id = new.tenant_id and p.location_id = new.id and p.on_hand > 0
       and s.tenant_id = new.tenant_id and s.variant_id = p.variant_id;
    return null;
  end $$;
  revoke execute on function catalog.hold_back_stock from public;
  create trigger hold_back_stock after update of sells_from on catalog.location for each row
    when (old.sells_from <> new.sells_from) execute function catalog.hold_back_stock();

  -- Cards and sheets show what can be sold: what lies where something is sold from, and what may be promised beyond it.
  -- Written into the functions as they stand, so that what else they have learnt meanwhile stays.
  do $$
  declare
    name text;
    body text;
  begin
    foreach name in array array['catalog.variant_json(catalog.product_variant, catalog.stock)', 'catalog.refresh_products(uuid, uuid[])'] loop
      body := pg_get_functiondef(name::regprocedure);
      if body not like '%s.on_hand - s.reserved%' then raise exception '% does not look at the counters', name; end if;
      execute replace(body, 's.on_hand - s.reserved', 's.available');
    end loop;
  end $$;
`;
