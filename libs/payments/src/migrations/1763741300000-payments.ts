import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Settings and payments of each cooperative. Locks nothing that exists: all tables are new. */
export class Payments1763741300000 implements MigrationInterface {
  name = 'Payments1763741300000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(SETTINGS);
    await db.query(PAYMENTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const SETTINGS = /* sql */ `
  create schema payments;
  grant usage on schema payments to lumbung_app;

  -- The account for transfers is printed on every payment page, so it is kept as it is.
  create table payments.settings (
    tenant_id uuid not null default platform.current_tenant(),
    qris_payload text check (length(qris_payload) between 20 and 1000),
    merchant_name text check (length(merchant_name) <= 99),
    merchant_city text check (length(merchant_city) <= 99),
    nmid text check (nmid ~ '^ID[0-9]{13}$'),
    acquirer text check (length(acquirer) <= 99),
    qris_imported_at timestamptz,
    bank_name text check (length(bank_name) between 1 and 60),
    account_no text check (account_no ~ '^[0-9]{5,30}$'),
    holder_name text check (length(holder_name) between 1 and 100),
    updated_at timestamptz not null,
    primary key (tenant_id),
    check (num_nulls(qris_payload, merchant_name, merchant_city, nmid, qris_imported_at) in (0, 5)),
    check (num_nulls(bank_name, account_no, holder_name) in (0, 3))
  );
  select platform.make_tenant_table('payments.settings', 'select, insert, update');

  create table payments.method_setting (
    tenant_id uuid not null default platform.current_tenant(),
    method text not null check (method in ('CASH_AT_PICKUP', 'BANK_TRANSFER', 'QRIS')),
    is_enabled boolean not null,
    window_minutes integer not null check (window_minutes between 0 and 20160),
    primary key (tenant_id, method)
  );
  select platform.make_tenant_table('payments.method_setting', 'select, insert, update');

  -- Every way to pay with what holds until a cooperative says otherwise. Cash at pickup waits without an end.
  create table payments.method_default (
    method text primary key check (method in ('CASH_AT_PICKUP', 'BANK_TRANSFER', 'QRIS')),
    position smallint not null unique,
    window_minutes integer not null
  );
  select platform.make_reference_table('payments.method_default');
  insert into payments.method_default (method, position, window_minutes) values
    ('CASH_AT_PICKUP', 1, 0), ('BANK_TRANSFER', 2, 1440), ('QRIS', 3, 60);

  -- The ways to pay of one cooperative, in the order shown.
  create function payments.methods(p_tenant uuid)
    returns table (method text, "position" smallint, is_enabled boolean, is_configured boolean, window_minutes integer)
    language sql stable set search_path = pg_catalog as $$
    select d.method, d.position, coalesce(m.is_enabled, true),
           case d.method when 'BANK_TRANSFER' then s.account_no is not null when 'QRIS' then s.qris_payload is not null else true end,
           coalesce(m.window_minutes, d.window_minutes)
      from payments.method_default d
      left join payments.method_setting m on m.tenant_id = p_tenant and m.method = d.method
      left join payments.settings s on s.tenant_id = p_tenant
     order by d.position
  $$;
`;

const PAYMENTS = /* sql */ `
  -- What the buyer was told to do is frozen here: a later change of the settings changes no payment page.
  create table payments.payment (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    order_id uuid not null,
    method text not null check (method in ('CASH_AT_PICKUP', 'BANK_TRANSFER', 'QRIS')),
    state text not null default 'PENDING' check (state in ('PENDING', 'CAPTURED', 'EXPIRED', 'VOIDED', 'PARTLY_REFUNDED', 'REFUNDED')),
    amount bigint not null check (amount between 1 and 9007199254740991),
    unique_amount integer not null default 0 check (unique_amount between 0 and 999),
    opened_at timestamptz not null,
    expires_at timestamptz,
    qris_payload text check (length(qris_payload) <= 1000),
    merchant_name text check (length(merchant_name) <= 99),
    nmid text check (length(nmid) <= 15),
    bank_name text check (length(bank_name) <= 60),
    account_no text check (length(account_no) <= 30),
    holder_name text check (length(holder_name) <= 100),
    received bigint check (received >= amount),
    captured_at timestamptz,
    refunded bigint not null default 0 check (refunded between 0 and amount),
    primary key (tenant_id, id),
    check (unique_amount = 0 or (method = 'BANK_TRANSFER' and unique_amount < amount)),
    check ((captured_at is not null) = (state in ('CAPTURED', 'PARTLY_REFUNDED', 'REFUNDED'))),
    check (refunded = 0 or state in ('PARTLY_REFUNDED', 'REFUNDED')),
    check ((state = 'REFUNDED') = (refunded = amount))
  );
  select platform.make_tenant_table('payments.payment', 'select, insert, update');
  create index payment_order on payments.payment (tenant_id, order_id, id);
  -- An order has one payment that waits or counts; others were given up.
  create unique index payment_of_order on payments.payment (tenant_id, order_id) where state not in ('EXPIRED', 'VOIDED');
  -- Two open transfers of one amount could not be told apart on the bank's list.
  create unique index payment_transfer_amount on payments.payment (tenant_id, amount) where method = 'BANK_TRANSFER' and state = 'PENDING';

  create table payments.refund (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    payment_id uuid not null,
    amount bigint not null check (amount > 0),
    refunded_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, payment_id) references payments.payment (tenant_id, id)
  );
  select platform.make_tenant_table('payments.refund', 'select, insert');
  create index refund_payment on payments.refund (tenant_id, payment_id);

  -- The latest payment of an order, shaped like the API's type Payment; its labels are added where it is answered.
  create function payments.payment_json(p_tenant uuid, p_order uuid) returns json
    language sql stable set search_path = pg_catalog as $$
    select json_build_object(
             'id', p.id, 'method', p.method, 'state', p.state, 'amount', p.amount, 'expiresAt', p.expires_at,
             'qris', case when p.method = 'QRIS' and p.state = 'PENDING'
                          then json_build_object('payload', p.qris_payload, 'merchantName', p.merchant_name, 'nmid', p.nmid) end,
             'bankAccount', case when p.method = 'BANK_TRANSFER' and p.state = 'PENDING'
                                 then json_build_object('bankName', p.bank_name, 'accountNo', p.account_no, 'holderName', p.holder_name) end,
             'capturedAt', p.captured_at, 'refundedTotal', p.refunded,
             'refundable', case when p.captured_at is null then 0 else p.amount - p.refunded end)
      from payments.payment p
     where p.tenant_id = p_tenant and p.order_id = p_order
     order by p.id desc limit 1
  $$;
`;
