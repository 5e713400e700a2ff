import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Discounts, tax, goods of sellers, other channels and other ways to pay. Locks `orders.shop_order` and
 * `orders.order_line` while both are written anew: the reckoned columns `total` and `status` follow from more than
 * before, and PostgreSQL 16 cannot change the expression of a column in place.
 */
export class OrderMoney1763808000000 implements MigrationInterface {
  name = 'OrderMoney1763808000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(LINES);
    await db.query(MONEY);
    await db.query(STATES);
    await db.query(CIRCUMSTANCES);
    await db.query(DISCOUNTS);
    await db.query(REFUNDS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const LINES = /* sql */ `
  alter table orders.order_line
    add column product_id uuid,
    -- Its share of all promotions.
    add column discount bigint not null default 0 check (discount >= 0),
    -- How that came about, as the buyer was told.
    add column discount_explanation text check (length(discount_explanation) <= 1000),
    -- PPN on what is left after the discount: inside that, or on top of it.
    add column tax bigint not null default 0 check (tax >= 0),
    add column tax_is_included boolean not null default true,
    -- Null where nobody charges tax: neither the cooperative nor the seller is PKP.
    add column tax_category text check (tax_category in ('STANDARD', 'LUXURY', 'EXEMPT')),
    add column tax_numerator integer check (tax_numerator >= 0),
    add column tax_denominator integer check (tax_denominator > 0),
    -- Goods of a seller are sold on consignment; the commission is the one agreed when the order was placed.
    add column seller_id uuid,
    add column commission_basis_points integer check (commission_basis_points between 0 and 10000),
    -- What the buyer pays for this line.
    add column net bigint not null generated always as (total - discount + case when tax_is_included then 0 else tax end) stored,
    -- What went back of it: money, and the shares of discount and tax that were taken back with it.
    add column refunded bigint not null default 0 check (refunded >= 0),
    add column refunded_discount bigint not null default 0 check (refunded_discount >= 0),
    add column refunded_tax bigint not null default 0 check (refunded_tax >= 0),
    add constraint order_line_discount_within check (discount <= total),
    add constraint order_line_tax_within check (not tax_is_included or tax <= total - discount),
    add constraint order_line_tax_rate check (num_nulls(tax_category, tax_numerator, tax_denominator) in (0, 3)),
    add constraint order_line_commission_agreed check ((seller_id is null) = (commission_basis_points is null)),
    add constraint order_line_refund_within check (refunded <= total - discount + case when tax_is_included then 0 else tax end
      and refunded_discount <= discount and refunded_tax <= tax);
  alter table orders.order_line add foreign key (tenant_id, seller_id) references sellers.seller (tenant_id, id);
  create index order_line_seller on orders.order_line (tenant_id, seller_id, order_id) where seller_id is not null;
`;

const MONEY = /* sql */ `
  alter table orders.shop_order
    drop constraint shop_order_check,
    drop column total,
    add column discount bigint not null default 0 check (discount >= 0),
    add column shipping_discount bigint not null default 0 check (shipping_discount >= 0),
    add column tax_added bigint not null default 0 check (tax_added >= 0),
    -- Inside the prices already: for information only.
    add column tax_included bigint not null default 0 check (tax_included >= 0);
  alter table orders.shop_order
    add column total bigint not null
      generated always as (subtotal - discount + tax_added + shipping_fee - shipping_discount + unique_amount) stored,
    -- What went back of the goods (without PPN, as patronage counts them) and of the shipping.
    add column refunded_goods bigint not null default 0 check (refunded_goods >= 0),
    add column refunded_shipping bigint not null default 0 check (refunded_shipping >= 0),
    add constraint shop_order_captured_whole check (captured = 0
      or captured = subtotal - discount + tax_added + shipping_fee - shipping_discount + unique_amount),
    add constraint shop_order_discounts_within check (discount <= subtotal and shipping_discount <= shipping_fee),
    add constraint shop_order_refunds_within check (refunded_goods <= subtotal - discount
      and refunded_shipping <= shipping_fee - shipping_discount);

  -- Until now goods went back first, line by line is not known: spread over the lines in their order.
  alter table orders.shop_order no force row level security;
  alter table orders.order_line no force row level security;
  with before as (
    select l.tenant_id, l.id, least(o.refunded, o.subtotal) as goods,
           coalesce(sum(l.total) over (partition by l.tenant_id, l.order_id order by l.position rows between unbounded preceding and 1 preceding), 0) as earlier
      from orders.order_line l join orders.shop_order o on o.tenant_id = l.tenant_id and o.id = l.order_id
     where o.refunded > 0)
  update orders.order_line l set refunded = least(l.total, greatest(0, b.goods - b.earlier))
    from before b where l.tenant_id = b.tenant_id and l.id = b.id;
  update orders.shop_order set refunded_goods = least(refunded, subtotal), refunded_shipping = least(greatest(refunded - subtotal, 0), shipping_fee)
   where refunded > 0;
  alter table orders.order_line force row level security;
  alter table orders.shop_order force row level security;
`;

const STATES = /* sql */ `
  alter table orders.shop_order
    drop constraint shop_order_state_check,
    drop constraint shop_order_payment_method_check,
    drop constraint shop_order_fulfilment_method_check,
    drop constraint shop_order_check3,
    drop column status,
    alter column payment_id drop not null;
  alter table orders.shop_order
    add constraint shop_order_state_check check (state in ('DRAFT', 'PLACED', 'ACCEPTED', 'COMPLETED', 'CANCELLED')),
    add constraint shop_order_payment_method_check check (payment_method in
      ('CASH_AT_PICKUP', 'CASH_ON_DELIVERY', 'BANK_TRANSFER', 'QRIS', 'VIRTUAL_ACCOUNT', 'EWALLET', 'MEMBER_CREDIT')),
    add constraint shop_order_fulfilment_method_check check (fulfilment_method in ('PICKUP', 'OWN_COURIER', 'EXPEDITION')),
    add constraint shop_order_address_known check (fulfilment_method = 'PICKUP' or state in ('DRAFT', 'CANCELLED')
      or (address_street is not null and address_region_code is not null)),
    -- A draft waits for the staff, not for money: its payment is opened when it is confirmed.
    add constraint shop_order_payment_opened check (payment_id is not null or state in ('DRAFT', 'CANCELLED')),
    -- The one word people see. First match wins; order-machines.ts says the same, and a spec compares the two.
    add column status text not null generated always as (case
      when state in ('CANCELLED', 'COMPLETED', 'DRAFT') then state
      when fulfilment_state = 'HANDED_OVER' then 'ARRIVED'
      when fulfilment_state in ('SHIPPED', 'READY_FOR_PICKUP') then fulfilment_state
      when payment_state = 'PENDING' and payment_method not in ('CASH_AT_PICKUP', 'CASH_ON_DELIVERY') then 'AWAITING_PAYMENT'
      when state = 'PLACED' then 'NEW'
      else 'PROCESSING' end) stored;
  create index shop_order_status on orders.shop_order (tenant_id, status, placed_at desc, id desc);
`;

const CIRCUMSTANCES = /* sql */ `
  alter table orders.shop_order
    add column channel text not null default 'ONLINE' check (channel in ('ONLINE', 'COUNTER', 'WHATSAPP')),
    -- Orders that one basket of the common market place became, one per cooperative.
    add column group_id uuid,
    -- At the counter nobody need say his number.
    alter column contact_phone_sealed drop not null,
    alter column contact_phone_hash drop not null,
    alter column contact_phone_masked drop not null,
    -- When the goods are fetched, if the cooperative keeps hours for it.
    add column pickup_on date,
    add column pickup_from time,
    add column pickup_until time,
    -- The expedition's service as it was agreed, and the weight that was paid for.
    add column expedition_service_id uuid,
    add column expedition_name text check (length(expedition_name) <= 60),
    add column weight_grams integer check (weight_grams >= 0),
    -- The shop takes the order on, and has it on its way, by then; the order finishes by itself then.
    add column accept_by timestamptz,
    add column fulfil_by timestamptz,
    add column finishes_at timestamptz,
    add constraint shop_order_phone_whole check (num_nulls(contact_phone_sealed, contact_phone_hash, contact_phone_masked) in (0, 3)),
    add constraint shop_order_phone_known check (contact_phone_hash is not null or channel = 'COUNTER'),
    add constraint shop_order_pickup_whole check (num_nulls(pickup_on, pickup_from, pickup_until) in (0, 3));
  create index shop_order_group on orders.shop_order (tenant_id, group_id) where group_id is not null;
  create index shop_order_pickup on orders.shop_order (tenant_id, pickup_on, pickup_from) where pickup_on is not null and state <> 'CANCELLED';
`;

const DISCOUNTS = /* sql */ `
  -- What each promotion took off an order, in the order in which they were applied, as it was explained to the buyer.
  create table orders.order_discount (
    tenant_id uuid not null default platform.current_tenant(),
    order_id uuid not null,
    position integer not null check (position > 0),
    promotion_id uuid not null,
    code text check (length(code) <= 40),
    name text not null check (length(name) <= 200),
    explanation text not null check (length(explanation) <= 500),
    -- Off the goods and off the shipping together.
    amount bigint not null check (amount >= 0),
    shipping bigint not null default 0 check (shipping between 0 and amount),
    primary key (tenant_id, order_id, position),
    foreign key (tenant_id, order_id) references orders.shop_order (tenant_id, id)
  );
  select platform.make_tenant_table('orders.order_discount', 'select, insert, update, delete');
  create index order_discount_promotion on orders.order_discount (tenant_id, promotion_id);
`;

const REFUNDS = /* sql */ `
  alter table orders.refund
    drop constraint refund_method_check,
    add constraint refund_method_check check (method in ('CASH', 'BANK_TRANSFER', 'PROVIDER')),
    -- Of a purchase on credit: so much less is owed, and is not paid out.
    add column owed_less bigint not null default 0 check (owed_less between 0 and amount),
    add column goods_amount bigint check (goods_amount >= 0),
    add column shipping_amount bigint check (shipping_amount >= 0);

  -- What one refund gave back of each line: money, the shares of discount and tax taken back with it, and goods.
  create table orders.refund_line (
    tenant_id uuid not null default platform.current_tenant(),
    refund_id uuid not null,
    order_line_id uuid not null,
    amount bigint not null check (amount >= 0),
    discount bigint not null check (discount >= 0),
    tax bigint not null check (tax >= 0),
    quantity numeric(15,3) not null check (quantity >= 0),
    primary key (tenant_id, refund_id, order_line_id),
    foreign key (tenant_id, refund_id) references orders.refund (tenant_id, id),
    foreign key (tenant_id, order_line_id) references orders.order_line (tenant_id, id)
  );
  select platform.make_tenant_table('orders.refund_line', 'select, insert');
  create index refund_line_line on orders.refund_line (tenant_id, order_line_id);
`;
