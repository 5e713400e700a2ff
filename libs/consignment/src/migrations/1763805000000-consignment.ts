import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Terms, notes and the account of every seller. Locks nothing that exists: all tables are new. */
export class Consignment1763805000000 implements MigrationInterface {
  name = 'Consignment1763805000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `create schema consignment; comment on schema consignment is 'tenant'; grant usage on schema consignment to lumbung_app`,
    );
    await db.query(TERMS);
    await db.query(NOTES);
    await db.query(SETTLEMENTS);
    await db.query(ENTRIES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const TERMS = /* sql */ `
  create table consignment.agreement (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    scope text not null check (scope in ('COOPERATIVE', 'SELLER', 'CATEGORY', 'PRODUCT')),
    seller_id uuid,
    category_id uuid,
    product_id uuid,
    commission_basis_points integer not null check (commission_basis_points between 0 and 10000),
    -- Null: as a wider agreement has it.
    damage_bearer text check (damage_bearer in ('SELLER', 'COOPERATIVE')),
    settlement_period text check (settlement_period in ('WEEKLY', 'MONTHLY', 'ON_DEMAND')),
    valid_from date not null,
    valid_until date,
    note text check (length(note) <= 500),
    made_by_name text not null check (length(made_by_name) <= 200),
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique nulls not distinct (tenant_id, scope, seller_id, category_id, product_id, valid_from),
    check (valid_until >= valid_from),
    check ((scope = 'SELLER') = (seller_id is not null)),
    check ((scope = 'CATEGORY') = (category_id is not null)),
    check ((scope = 'PRODUCT') = (product_id is not null)),
    check (scope in ('COOPERATIVE', 'SELLER') or settlement_period is null),
    foreign key (tenant_id, seller_id) references sellers.seller (tenant_id, id),
    foreign key (tenant_id, category_id) references catalog.category (tenant_id, id),
    foreign key (tenant_id, product_id) references catalog.product (tenant_id, id)
  );
  -- Never edited: a newer one takes its place from its first day on.
  select platform.make_tenant_table('consignment.agreement', 'select, insert');
  grant update (valid_until) on consignment.agreement to lumbung_app;
  create index agreement_seller on consignment.agreement (tenant_id, seller_id, valid_from) where seller_id is not null;
  create index agreement_category on consignment.agreement (tenant_id, category_id, valid_from) where category_id is not null;
  create index agreement_product on consignment.agreement (tenant_id, product_id, valid_from) where product_id is not null;

  -- What counts on a day for goods of a product on these shelves (ids from the root down) of a seller. The most specific
  -- agreement wins: product, deepest shelf, seller, cooperative; what it leaves open the next wider one says. Of several
  -- for one thing only the one that began last is asked. Without product and shelves: the terms of the seller himself.
  create function consignment.terms(p_tenant uuid, p_day date, p_product uuid, p_path uuid[], p_seller uuid,
                                    out commission_basis_points integer, out damage_bearer text, out settlement_period text)
    language sql stable set search_path = consignment, pg_temp as $$
    with fitting as (
      select distinct on (a.scope, a.seller_id, a.category_id, a.product_id) a.*,
             case a.scope when 'PRODUCT' then 0 when 'CATEGORY' then 10 - array_position(p_path, a.category_id) when 'SELLER' then 20 else 30 end as width
        from consignment.agreement a
       where a.tenant_id = p_tenant and a.valid_from <= p_day and coalesce(a.valid_until, 'infinity') >= p_day
         and (a.scope = 'COOPERATIVE' or a.seller_id = p_seller or a.category_id = any (p_path) or a.product_id = p_product)
       order by a.scope, a.seller_id, a.category_id, a.product_id, a.valid_from desc)
    select (select f.commission_basis_points from fitting f order by f.width limit 1),
           (select f.damage_bearer from fitting f where f.damage_bearer is not null order by f.width limit 1),
           (select f.settlement_period from fitting f where f.settlement_period is not null order by f.width limit 1)
  $$;
`;

const NOTES = /* sql */ `
  -- Goods of a seller on their way in (DELIVERY, surat titip) or back to him (RETURN, surat retur).
  create table consignment.note (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    kind text not null check (kind in ('DELIVERY', 'RETURN')),
    number text not null check (length(number) <= 20),
    seller_id uuid not null,
    state text not null default 'DRAFT' check (state in ('DRAFT', 'DONE', 'CANCELLED')),
    reason text check (reason in ('UNSOLD', 'EXPIRED', 'DAMAGED', 'ENDED')),
    location_id uuid,
    text text check (length(text) <= 500),
    is_by_seller boolean not null,
    drafted_by_name text not null check (length(drafted_by_name) <= 200),
    drafted_at timestamptz not null,
    decided_by_name text check (length(decided_by_name) <= 200),
    decided_at timestamptz,
    cancel_reason text check (length(cancel_reason) <= 500),
    primary key (tenant_id, id),
    unique (tenant_id, number),
    check ((kind = 'RETURN') = (reason is not null)),
    check ((state = 'DRAFT') = (decided_at is null)),
    foreign key (tenant_id, seller_id) references sellers.seller (tenant_id, id),
    foreign key (tenant_id, location_id) references catalog.location (tenant_id, id)
  );
  select platform.make_tenant_table('consignment.note', 'select, insert, update');
  create index note_list on consignment.note (tenant_id, kind, id);
  create index note_seller on consignment.note (tenant_id, seller_id, kind, id);
  create index note_draft on consignment.note (tenant_id, kind, id) where state = 'DRAFT';
  create index note_location on consignment.note (tenant_id, location_id) where location_id is not null;

  create table consignment.note_line (
    tenant_id uuid not null default platform.current_tenant(),
    note_id uuid not null,
    variant_id uuid not null,
    position integer not null check (position between 1 and 100),
    -- As announced.
    quantity numeric(15,3) not null check (quantity > 0),
    -- As counted when the goods changed hands; null before.
    counted numeric(15,3) check (counted >= 0),
    expires_on date,
    primary key (tenant_id, note_id, variant_id),
    foreign key (tenant_id, note_id) references consignment.note (tenant_id, id),
    foreign key (tenant_id, variant_id) references catalog.product_variant (tenant_id, id)
  );
  select platform.make_tenant_table('consignment.note_line');
  create index note_line_variant on consignment.note_line (tenant_id, variant_id);
`;

const SETTLEMENTS = /* sql */ `
  create table consignment.settlement (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    number text not null check (length(number) <= 20),
    seller_id uuid not null,
    -- The seller's statements in a row: each opens with what the one before closed with.
    sequence integer not null check (sequence > 0),
    from_on date not null,
    through_on date not null check (through_on >= from_on),
    opening bigint not null,
    sales_gross bigint not null check (sales_gross >= 0),
    sales_tax bigint not null check (sales_tax >= 0),
    sales_commission bigint not null check (sales_commission >= 0),
    returns_gross bigint not null check (returns_gross >= 0),
    returns_tax bigint not null check (returns_tax >= 0),
    returns_commission bigint not null check (returns_commission >= 0),
    payable bigint not null generated always as
      (sales_gross + sales_tax - sales_commission - (returns_gross + returns_tax - returns_commission)) stored,
    -- What was paid out since the statement before, less payouts that were reversed.
    paid bigint not null,
    closing bigint not null,
    line_count integer not null check (line_count > 0),
    closed_by_name text not null check (length(closed_by_name) <= 200),
    closed_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    unique (tenant_id, seller_id, sequence),
    check (closing = opening + (sales_gross + sales_tax - sales_commission - (returns_gross + returns_tax - returns_commission)) - paid),
    foreign key (tenant_id, seller_id) references sellers.seller (tenant_id, id)
  );
  select platform.make_tenant_table('consignment.settlement', 'select, insert');
  create index settlement_seller on consignment.settlement (tenant_id, seller_id, id);

  create table consignment.payout (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    number text not null check (length(number) <= 20),
    seller_id uuid not null,
    settlement_id uuid not null,
    amount bigint not null check (amount > 0),
    method text not null check (method in ('CASH', 'BANK')),
    paid_on date not null,
    note text check (length(note) <= 200),
    journal_id uuid not null,
    state text not null default 'PAID' check (state in ('PAID', 'REVERSED')),
    reversal_id uuid,
    paid_by_name text not null check (length(paid_by_name) <= 200),
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    check ((state = 'REVERSED') = (reversal_id is not null)),
    foreign key (tenant_id, seller_id) references sellers.seller (tenant_id, id),
    foreign key (tenant_id, settlement_id) references consignment.settlement (tenant_id, id)
  );
  select platform.make_tenant_table('consignment.payout', 'select, insert');
  grant update (state, reversal_id) on consignment.payout to lumbung_app;
  create index payout_list on consignment.payout (tenant_id, seller_id, id);
  create index payout_settlement on consignment.payout (tenant_id, settlement_id);
`;

const ENTRIES = /* sql */ `
  -- The account of every seller. Its sum is what the cooperative owes: the balance of 2-1050 in the books.
  create table consignment.entry (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    seller_id uuid not null,
    kind text not null check (kind in ('SALE', 'RETURN', 'PAYOUT', 'PAYOUT_REVERSAL')),
    happened_on date not null,
    order_id uuid,
    order_number text check (length(order_number) <= 20),
    order_line_id uuid,
    refund_id uuid,
    variant_id uuid,
    -- As it was called when it was sold.
    product_name text check (length(product_name) <= 120),
    variant_name text check (length(variant_name) <= 60),
    unit text check (length(unit) <= 20),
    -- Whatever takes off what is owed is below zero, from here on.
    quantity numeric(15,3),
    gross bigint not null default 0,
    tax bigint not null default 0,
    commission_basis_points integer check (commission_basis_points between 0 and 10000),
    commission bigint not null default 0,
    amount bigint not null,
    payout_id uuid,
    settlement_id uuid,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    check ((kind in ('SALE', 'RETURN')) = (order_line_id is not null)),
    check ((kind = 'RETURN') = (refund_id is not null)),
    check ((kind in ('PAYOUT', 'PAYOUT_REVERSAL')) = (payout_id is not null)),
    check (kind not in ('SALE', 'RETURN') or quantity is not null and variant_id is not null and amount = gross + tax - commission),
    check (case kind when 'SALE' then quantity > 0 and gross >= 0 and tax >= 0 and commission >= 0 and amount >= 0
                     when 'RETURN' then quantity < 0 and gross <= 0 and tax <= 0 and commission <= 0 and amount <= 0
                     when 'PAYOUT' then amount < 0 else amount > 0 end),
    foreign key (tenant_id, seller_id) references sellers.seller (tenant_id, id),
    foreign key (tenant_id, variant_id) references catalog.product_variant (tenant_id, id),
    foreign key (tenant_id, payout_id) references consignment.payout (tenant_id, id),
    foreign key (tenant_id, settlement_id) references consignment.settlement (tenant_id, id)
  );
  -- Written once. Only a settlement takes an entry in, and then it is locked (see consignment.keep_settled).
  select platform.make_tenant_table('consignment.entry', 'select, insert');
  grant update (settlement_id) on consignment.entry to lumbung_app;
  create unique index entry_sale on consignment.entry (tenant_id, order_line_id) where kind = 'SALE';
  create unique index entry_return on consignment.entry (tenant_id, order_line_id, refund_id) where kind = 'RETURN';
  create unique index entry_payout on consignment.entry (tenant_id, payout_id, kind) where payout_id is not null;
  create index entry_seller on consignment.entry (tenant_id, seller_id, id);
  create index entry_open on consignment.entry (tenant_id, seller_id, happened_on) include (kind, amount) where settlement_id is null;
  create index entry_settlement on consignment.entry (tenant_id, settlement_id, id) where settlement_id is not null;
  create index entry_variant on consignment.entry (tenant_id, variant_id) where variant_id is not null;

  create function consignment.keep_settled() returns trigger language plpgsql set search_path = consignment, pg_temp as $$
  begin
    if old.settlement_id is not null then raise exception 'a settled entry is locked'; end if;
    return new;
  end $$;
  create trigger keep_settled before update on consignment.entry for each row execute function consignment.keep_settled();

  -- Where a seller stands: what is owed to him in all, and how much of it a settlement has found so far and may be paid.
  create function consignment.standing(p_tenant uuid, p_seller uuid, out owed bigint, out payable bigint, out settlement_id uuid,
                                       out settled_through date, out open_count bigint, out open_since date)
    language sql stable set search_path = consignment, pg_temp as $$
    select coalesce(s.closing, 0) + o.amount,
           greatest(0, least(coalesce(s.closing, 0) + o.paid, coalesce(s.closing, 0) + o.amount)),
           s.id, s.through_on, o.count, o.since
      from (select coalesce(sum(e.amount), 0)::bigint as amount,
                   coalesce(sum(e.amount) filter (where e.kind in ('PAYOUT', 'PAYOUT_REVERSAL')), 0)::bigint as paid,
                   count(*) filter (where e.kind in ('SALE', 'RETURN')) as count,
                   min(e.happened_on) filter (where e.kind in ('SALE', 'RETURN')) as since
              from consignment.entry e where e.tenant_id = p_tenant and e.seller_id = p_seller and e.settlement_id is null) o
      left join lateral (select t.id, t.closing, t.through_on from consignment.settlement t
                          where t.tenant_id = p_tenant and t.seller_id = p_seller order by t.sequence desc limit 1) s on true
  $$;
`;
