import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Carts, delivery settings and orders. Locks nothing that exists: all tables are new. */
export class Orders1763741600000 implements MigrationInterface {
  name = 'Orders1763741600000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `create schema orders; comment on schema orders is 'tenant'; grant usage on schema orders to lumbung_app`,
    );
    await db.query(CART);
    await db.query(SHOP);
    await db.query(ORDER);
    await db.query(LINES);
    await db.query(STEPS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const CART = /* sql */ `
  create table orders.cart (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    -- SHA-256 of the token the buyer holds; the token itself is nowhere.
    token_hash bytea not null check (length(token_hash) = 32),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, token_hash)
  );
  select platform.make_tenant_table('orders.cart');
  create index cart_expiry on orders.cart (tenant_id, expires_at);

  create table orders.cart_line (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    cart_id uuid not null,
    variant_id uuid not null,
    quantity numeric(15,3) not null check (quantity > 0),
    -- The price the buyer last agreed to see; another one now is shown as a difference.
    seen_price bigint not null check (seen_price >= 0),
    primary key (tenant_id, id),
    unique (tenant_id, cart_id, variant_id),
    foreign key (tenant_id, cart_id) references orders.cart (tenant_id, id) on delete cascade,
    foreign key (tenant_id, variant_id) references catalog.product_variant (tenant_id, id)
  );
  select platform.make_tenant_table('orders.cart_line');
  create index cart_line_variant on orders.cart_line (tenant_id, variant_id);
`;

const SHOP = /* sql */ `
  create table orders.delivery_settings (
    tenant_id uuid not null default platform.current_tenant() primary key,
    is_pickup_enabled boolean not null default true,
    is_courier_enabled boolean not null default false,
    free_from bigint check (free_from > 0)
  );
  select platform.make_tenant_table('orders.delivery_settings', 'select, insert, update');

  create table orders.delivery_zone (
    tenant_id uuid not null default platform.current_tenant(),
    region_code text not null check (length(region_code) <= 13),
    fee bigint not null check (fee >= 0),
    primary key (tenant_id, region_code)
  );
  select platform.make_tenant_table('orders.delivery_zone');

  -- What cooperatives tells about the shop, kept here by its events: orders may not call upwards.
  create table orders.shop_notice (
    tenant_id uuid not null default platform.current_tenant() primary key,
    is_accepting_orders boolean not null,
    whatsapp text check (length(whatsapp) <= 20),
    told_at timestamptz not null
  );
  select platform.make_tenant_table('orders.shop_notice', 'select, insert, update');
`;

const ORDER = /* sql */ `
  create table orders.shop_order (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    number text not null check (length(number) <= 20),
    token_hash bytea not null check (length(token_hash) = 32),
    placed_at timestamptz not null,
    placed_on date not null,

    state text not null default 'PLACED' check (state in ('PLACED', 'ACCEPTED', 'COMPLETED', 'CANCELLED')),
    fulfilment_state text not null default 'PENDING'
      check (fulfilment_state in ('PENDING', 'READY_FOR_PICKUP', 'SHIPPED', 'HANDED_OVER')),
    -- A copy of what payments says, moved in the same transaction, so that the board needs one index.
    payment_state text not null
      check (payment_state in ('PENDING', 'CAPTURED', 'EXPIRED', 'VOIDED', 'PARTLY_REFUNDED', 'REFUNDED')),
    payment_method text not null check (payment_method in ('CASH_AT_PICKUP', 'BANK_TRANSFER', 'QRIS')),
    payment_id uuid not null,
    expires_at timestamptz,
    -- The one word people see. First match wins; order-machines.ts says the same, and a spec compares the two.
    status text not null generated always as (case
      when state in ('CANCELLED', 'COMPLETED') then state
      when fulfilment_state = 'HANDED_OVER' then 'ARRIVED'
      when fulfilment_state in ('SHIPPED', 'READY_FOR_PICKUP') then fulfilment_state
      when payment_state = 'PENDING' and payment_method <> 'CASH_AT_PICKUP' then 'AWAITING_PAYMENT'
      when state = 'PLACED' then 'NEW'
      else 'PROCESSING' end) stored,

    price_class text not null check (price_class in ('PUBLIC', 'MEMBER')),
    subtotal bigint not null check (subtotal >= 0),
    shipping_fee bigint not null check (shipping_fee >= 0),
    unique_amount bigint not null check (unique_amount between 0 and 999),
    total bigint not null generated always as (subtotal + shipping_fee + unique_amount) stored,
    member_savings bigint not null check (member_savings >= 0),
    captured bigint not null default 0 check (captured >= 0),
    refunded bigint not null default 0 check (refunded >= 0),

    line_count integer not null check (line_count > 0),
    person_id uuid,
    member_id uuid,
    member_no_masked text check (length(member_no_masked) <= 40),
    contact_name text not null check (length(contact_name) between 1 and 120),
    contact_phone_sealed bytea not null,
    contact_phone_hash bytea not null,
    contact_phone_masked text not null check (length(contact_phone_masked) <= 40),

    fulfilment_method text not null check (fulfilment_method in ('PICKUP', 'OWN_COURIER')),
    address_street text check (length(address_street) <= 200),
    address_landmark text check (length(address_landmark) <= 120),
    address_region_code text check (length(address_region_code) <= 13),
    address_postal_code text check (length(address_postal_code) = 5),
    fulfilment_note text check (length(fulfilment_note) <= 500),
    courier_name text check (length(courier_name) <= 120),
    received_by text check (length(received_by) <= 120),
    ready_at timestamptz,
    shipped_at timestamptz,
    handed_over_at timestamptz,
    completed_at timestamptz,
    note text check (length(note) <= 500),
    cancel_reason text
      check (cancel_reason in ('CHANGED_MIND', 'OUT_OF_STOCK', 'PAYMENT_EXPIRED', 'UNREACHABLE', 'MISTAKE', 'OTHER')),
    cancel_note text check (length(cancel_note) <= 500),

    receipt_number text check (length(receipt_number) <= 20),
    receipt_issued_at timestamptz,
    receipt_cashier_name text check (length(receipt_cashier_name) <= 200),
    amount_tendered bigint check (amount_tendered >= 0),
    journal_ids uuid[] not null default '{}',

    primary key (tenant_id, id),
    unique (tenant_id, number),
    unique (tenant_id, token_hash),
    check (captured = 0 or captured = subtotal + shipping_fee + unique_amount),
    check (refunded <= captured),
    check ((state = 'CANCELLED') = (cancel_reason is not null)),
    unique (tenant_id, payment_id),
    foreign key (tenant_id, payment_id) references payments.payment (tenant_id, id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id),
    check (fulfilment_method = 'PICKUP' or (address_street is not null and address_region_code is not null))
  );
  select platform.make_tenant_table('orders.shop_order', 'select, insert, update');
  create index shop_order_newest on orders.shop_order (tenant_id, placed_at desc, id desc);
  create index shop_order_status on orders.shop_order (tenant_id, status, placed_at desc, id desc);
  create index shop_order_person on orders.shop_order (tenant_id, person_id, placed_at desc, id desc) where person_id is not null;
  create index shop_order_member on orders.shop_order (tenant_id, member_id, placed_at desc) where member_id is not null;
  create index shop_order_phone on orders.shop_order (tenant_id, contact_phone_hash, placed_at desc);
  create index shop_order_paid on orders.shop_order (tenant_id, receipt_issued_at) where receipt_issued_at is not null;
  create index shop_order_day on orders.shop_order (tenant_id, placed_on);
`;

const LINES = /* sql */ `
  create table orders.order_line (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    order_id uuid not null,
    position integer not null check (position > 0),
    variant_id uuid not null,
    product_name text not null check (length(product_name) <= 200),
    variant_name text not null check (length(variant_name) <= 120),
    sku text not null check (length(sku) <= 40),
    unit_label text not null check (length(unit_label) <= 40),
    quantity numeric(15,3) not null check (quantity > 0),
    unit_price bigint not null check (unit_price >= 0),
    public_unit_price bigint not null check (public_unit_price >= 0),
    price_class text not null check (price_class in ('PUBLIC', 'MEMBER')),
    total bigint not null check (total >= 0),
    returned_quantity numeric(15,3) not null default 0 check (returned_quantity between 0 and quantity),
    primary key (tenant_id, id),
    unique (tenant_id, order_id, position),
    foreign key (tenant_id, order_id) references orders.shop_order (tenant_id, id),
    foreign key (tenant_id, variant_id) references catalog.product_variant (tenant_id, id)
  );
  select platform.make_tenant_table('orders.order_line', 'select, insert, update');
  create index order_line_variant on orders.order_line (tenant_id, variant_id);
`;

const STEPS = /* sql */ `
  create table orders.refund (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    order_id uuid not null,
    amount bigint not null check (amount > 0),
    method text not null check (method in ('CASH', 'BANK_TRANSFER')),
    reason text not null check (length(reason) <= 500),
    actor_name text check (length(actor_name) <= 200),
    refunded_at timestamptz not null,
    refunded_on date not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, order_id) references orders.shop_order (tenant_id, id)
  );
  select platform.make_tenant_table('orders.refund', 'select, insert');
  create index refund_order on orders.refund (tenant_id, order_id, refunded_at);
  create index refund_day on orders.refund (tenant_id, refunded_on);

  create table orders.order_event (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    order_id uuid not null,
    at timestamptz not null,
    step text not null check (length(step) <= 40),
    status text not null check (length(status) <= 40),
    note text check (length(note) <= 500),
    actor_name text check (length(actor_name) <= 200),
    primary key (tenant_id, id),
    foreign key (tenant_id, order_id) references orders.shop_order (tenant_id, id)
  );
  select platform.make_tenant_table('orders.order_event', 'select, insert');
  create index order_event_order on orders.order_event (tenant_id, order_id, id);
`;
