import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Parcels of an order, the times the clock watches over, returns and prints. Locks `orders.shop_order` while it is
 * written anew: the reckoned column `status` knows parts of an order from now on, and PostgreSQL 16 cannot change the
 * expression of a column in place.
 */
export class Parcels1763808100000 implements MigrationInterface {
  name = 'Parcels1763808100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(STATES);
    // A change of an order nobody has paid takes lines away.
    await db.query('grant delete on orders.order_line to lumbung_app');
    await db.query(PARCELS);
    await db.query(SETTINGS);
    await db.query(RETURNS);
    await db.query(PRINTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const STATES = /* sql */ `
  alter table orders.shop_order
    drop constraint shop_order_fulfilment_state_check,
    drop constraint shop_order_cancel_reason_check,
    drop column status;
  alter table orders.shop_order
    add constraint shop_order_fulfilment_state_check check (fulfilment_state in
      ('PENDING', 'PARTLY_READY', 'READY_FOR_PICKUP', 'PARTLY_SHIPPED', 'SHIPPED', 'PARTLY_HANDED_OVER', 'HANDED_OVER')),
    add constraint shop_order_cancel_reason_check check (cancel_reason in
      ('CHANGED_MIND', 'OUT_OF_STOCK', 'PAYMENT_EXPIRED', 'NOT_ACCEPTED', 'UNREACHABLE', 'MISTAKE', 'OTHER')),
    -- The shop let the time to accept pass, and the money cannot go back by itself: somebody has to decide.
    add column accept_overdue_at timestamptz,
    -- The one word people see. First match wins; order-machines.ts says the same, and a spec compares the two.
    add column status text not null generated always as (case
      when state in ('CANCELLED', 'COMPLETED', 'DRAFT') then state
      when fulfilment_state = 'HANDED_OVER' then 'ARRIVED'
      when fulfilment_state <> 'PENDING' then fulfilment_state
      when payment_state = 'PENDING' and payment_method not in ('CASH_AT_PICKUP', 'CASH_ON_DELIVERY') then 'AWAITING_PAYMENT'
      when state = 'PLACED' then 'NEW'
      else 'PROCESSING' end) stored;
  create index shop_order_status on orders.shop_order (tenant_id, status, placed_at desc, id desc);
  create index shop_order_overdue on orders.shop_order (tenant_id, accept_overdue_at, id)
    where accept_overdue_at is not null and state = 'PLACED';
`;

const PARCELS = /* sql */ `
  -- A parcel: what one place packs of the goods of one owner. Those of an order, without cancelled ones, hold all of it.
  create table orders.fulfilment (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    order_id uuid not null,
    number text not null check (length(number) <= 20),
    -- Where it is packed; null: not known, the usual place.
    location_id uuid,
    -- Null for the cooperative's own goods.
    seller_id uuid,
    state text not null default 'PENDING'
      check (state in ('PENDING', 'PACKED', 'READY_FOR_PICKUP', 'SHIPPED', 'HANDED_OVER', 'CANCELLED')),
    courier_name text check (length(courier_name) <= 120),
    service text check (length(service) <= 60),
    -- Nomor resi.
    waybill_no text check (length(waybill_no) <= 60),
    note text check (length(note) <= 500),
    received_by text check (length(received_by) <= 120),
    created_at timestamptz not null,
    packed_at timestamptz,
    ready_at timestamptz,
    shipped_at timestamptz,
    handed_over_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    foreign key (tenant_id, order_id) references orders.shop_order (tenant_id, id),
    foreign key (tenant_id, location_id) references catalog.location (tenant_id, id),
    foreign key (tenant_id, seller_id) references sellers.seller (tenant_id, id)
  );
  select platform.make_tenant_table('orders.fulfilment', 'select, insert, update');
  create index fulfilment_order on orders.fulfilment (tenant_id, order_id, number);
  create index fulfilment_location on orders.fulfilment (tenant_id, location_id) where location_id is not null;
  create index fulfilment_seller on orders.fulfilment (tenant_id, seller_id) where seller_id is not null;

  create table orders.fulfilment_line (
    tenant_id uuid not null default platform.current_tenant(),
    fulfilment_id uuid not null,
    order_line_id uuid not null,
    quantity numeric(15,3) not null check (quantity > 0),
    primary key (tenant_id, fulfilment_id, order_line_id),
    foreign key (tenant_id, fulfilment_id) references orders.fulfilment (tenant_id, id),
    foreign key (tenant_id, order_line_id) references orders.order_line (tenant_id, id)
  );
  select platform.make_tenant_table('orders.fulfilment_line', 'select, insert, update, delete');
  create index fulfilment_line_line on orders.fulfilment_line (tenant_id, order_line_id);
`;

const SETTINGS = /* sql */ `
  -- Times the clock watches over.
  create table orders.order_settings (
    tenant_id uuid not null default platform.current_tenant() primary key,
    -- So many hours after it was paid the shop must have taken an order on; null: whenever.
    accept_within_hours integer check (accept_within_hours between 1 and 720),
    -- So many days after its arrival an order is finished.
    finish_after_days integer not null default 2 check (finish_after_days between 1 and 60),
    -- So many days after its arrival goods may come back at the buyer's wish; 0: not at all.
    return_within_days integer not null default 7 check (return_within_days between 0 and 365)
  );
  select platform.make_tenant_table('orders.order_settings', 'select, insert, update');
`;

const RETURNS = /* sql */ `
  create table orders.order_return (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    order_id uuid not null,
    number text not null check (length(number) <= 20),
    state text not null check (state in ('REQUESTED', 'APPROVED', 'REFUSED', 'RECEIVED')),
    reason text not null check (length(reason) between 1 and 500),
    -- Asked for by the buyer with his secret link, else by the staff.
    is_by_buyer boolean not null,
    asked_by text check (length(asked_by) <= 200),
    asked_at timestamptz not null,
    decided_by text check (length(decided_by) <= 200),
    decided_at timestamptz,
    decision_note text check (length(decision_note) <= 500),
    received_by text check (length(received_by) <= 200),
    received_at timestamptz,
    refund_id uuid,
    refunded bigint not null default 0 check (refunded >= 0),
    primary key (tenant_id, id),
    unique (tenant_id, number),
    check ((state = 'REQUESTED') = (decided_at is null)),
    check ((state = 'RECEIVED') = (received_at is not null)),
    foreign key (tenant_id, order_id) references orders.shop_order (tenant_id, id)
  );
  select platform.make_tenant_table('orders.order_return', 'select, insert, update');
  create index order_return_order on orders.order_return (tenant_id, order_id, number);
  create index order_return_open on orders.order_return (tenant_id, asked_at, id) where state in ('REQUESTED', 'APPROVED');

  create table orders.order_return_line (
    tenant_id uuid not null default platform.current_tenant(),
    return_id uuid not null,
    order_line_id uuid not null,
    -- Asked for.
    quantity numeric(15,3) not null check (quantity > 0),
    -- What came back, once it did.
    resellable numeric(15,3) not null default 0 check (resellable >= 0),
    damaged numeric(15,3) not null default 0 check (damaged >= 0),
    primary key (tenant_id, return_id, order_line_id),
    check (resellable + damaged <= quantity),
    foreign key (tenant_id, return_id) references orders.order_return (tenant_id, id),
    foreign key (tenant_id, order_line_id) references orders.order_line (tenant_id, id)
  );
  select platform.make_tenant_table('orders.order_return_line', 'select, insert, update');
  create index order_return_line_line on orders.order_return_line (tenant_id, order_line_id);
`;

const PRINTS = /* sql */ `
  -- How often the staff printed a paper: from the second print on it says which copy it is.
  create table orders.paper_print (
    tenant_id uuid not null default platform.current_tenant(),
    kind text not null check (kind in ('RECEIPT', 'INVOICE', 'PACKING_LIST', 'DELIVERY_NOTE')),
    -- The order, or the parcel.
    subject_id uuid not null,
    prints integer not null check (prints > 0),
    printed_at timestamptz not null,
    primary key (tenant_id, kind, subject_id)
  );
  select platform.make_tenant_table('orders.paper_print', 'select, insert, update');
`;
