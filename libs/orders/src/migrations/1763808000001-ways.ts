import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A cart for each person, hours for fetching, services of expeditions, and the indexes the board needs over a hundred
 * thousand orders. Locks `orders.cart`, `orders.delivery_settings` and `orders.shop_order` (written anew).
 */
export class Ways1763808000001 implements MigrationInterface {
  name = 'Ways1763808000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(CART);
    await db.query(PICKUP);
    await db.query(EXPEDITION);
    await db.query(BOARD);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const CART = /* sql */ `
  alter table orders.cart
    -- Whose cart this is; null for a guest's, which whoever holds the token may use.
    add column person_id uuid,
    -- Vouchers the buyer typed in, as he typed them but in capitals.
    add column codes text[] not null default '{}' check (cardinality(codes) <= 5);
  create unique index cart_person on orders.cart (tenant_id, person_id) where person_id is not null;
`;

const PICKUP = /* sql */ `
  alter table orders.delivery_settings
    -- How many days from today on goods can be fetched, and how long the shop needs to have them ready.
    add column pickup_days_ahead smallint not null default 7 check (pickup_days_ahead between 0 and 30),
    add column pickup_notice_minutes integer not null default 60 check (pickup_notice_minutes between 0 and 10080);

  -- Hours for fetching on one day of the week (1 is Monday), in the cooperative's time. None at all: fetched whenever.
  create table orders.pickup_slot (
    tenant_id uuid not null default platform.current_tenant(),
    weekday smallint not null check (weekday between 1 and 7),
    starts time not null,
    ends time not null,
    -- So many orders may be fetched in it.
    capacity integer not null check (capacity between 1 and 1000),
    primary key (tenant_id, weekday, starts),
    check (ends > starts)
  );
  select platform.make_tenant_table('orders.pickup_slot');
`;

const EXPEDITION = /* sql */ `
  -- A service of an expedition, such as JNE REG, with the tariffs the cooperative copied from its list.
  create table orders.expedition_service (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    name text not null check (length(name) between 1 and 60),
    estimate text check (length(estimate) <= 60),
    is_active boolean not null,
    position integer not null,
    primary key (tenant_id, id)
  );
  select platform.make_tenant_table('orders.expedition_service');
  create unique index expedition_service_name on orders.expedition_service (tenant_id, lower(name));

  create table orders.expedition_rate (
    tenant_id uuid not null default platform.current_tenant(),
    service_id uuid not null,
    region_code text not null check (length(region_code) <= 13),
    fee_per_kg bigint not null check (fee_per_kg >= 0),
    primary key (tenant_id, service_id, region_code),
    foreign key (tenant_id, service_id) references orders.expedition_service (tenant_id, id) on delete cascade
  );
  select platform.make_tenant_table('orders.expedition_rate');
`;

const BOARD = /* sql */ `
  -- A name typed into the board's search finds its orders without reading all of them. Words in a column of their own,
  -- since behind the policy only the bare match of words may look into the index.
  alter table orders.shop_order
    add column contact_words tsvector not null generated always as (to_tsvector('simple', contact_name)) stored;
  create index shop_order_channel on orders.shop_order (tenant_id, channel, placed_at desc, id desc);
  create index shop_order_contact on orders.shop_order using gin (tenant_id, contact_words);
`;
