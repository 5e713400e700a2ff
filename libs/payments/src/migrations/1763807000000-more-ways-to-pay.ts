import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Cash on delivery, virtual accounts, e-wallets and the member's credit line; payment providers and the charges made
 * with them. Takes an ACCESS EXCLUSIVE lock on payments.payment for as long as its checks are read once over the rows.
 */
export class MoreWaysToPay1763807000000 implements MigrationInterface {
  name = 'MoreWaysToPay1763807000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(METHODS);
    await db.query(PROVIDERS);
    await db.query(CHARGES);
    await db.query(WAYS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const NAMES = `'CASH_AT_PICKUP', 'CASH_ON_DELIVERY', 'BANK_TRANSFER', 'QRIS', 'VIRTUAL_ACCOUNT', 'EWALLET', 'MEMBER_CREDIT'`;

const METHODS = /* sql */ `
  alter table payments.method_setting drop constraint method_setting_method_check,
    add constraint method_setting_method_check check (method in (${NAMES}));

  alter table payments.method_default drop constraint method_default_method_check,
    add constraint method_default_method_check check (method in (${NAMES})),
    add column is_enabled boolean not null default true;
  comment on column payments.method_default.is_enabled is 'Whether this way is open until a cooperative says otherwise.';
  insert into payments.method_default (method, position, window_minutes, is_enabled) values
    ('CASH_ON_DELIVERY', 4, 0, false), ('VIRTUAL_ACCOUNT', 5, 1440, false), ('EWALLET', 6, 30, false), ('MEMBER_CREDIT', 7, 0, false);

  alter table payments.payment drop constraint payment_method_check,
    add constraint payment_method_check check (method in (${NAMES})),
    add column provider text check (provider in ('MIDTRANS', 'XENDIT')),
    add column channel text check (length(channel) <= 40),
    -- The provider says that the money came: neither clock nor shop may give the payment up from now on.
    add column paid_at timestamptz,
    add column member_id uuid,
    add constraint payment_provider_channel_check check ((provider is null) = (channel is null)),
    add constraint payment_member_credit_check check (method <> 'MEMBER_CREDIT' or member_id is not null);
  create index payment_paid on payments.payment (tenant_id, paid_at) where paid_at is not null and state = 'PENDING';
`;

const PROVIDERS = /* sql */ `
  create table payments.channel (
    channel text primary key check (length(channel) <= 40),
    method text not null check (method in ('QRIS', 'VIRTUAL_ACCOUNT', 'EWALLET')),
    position smallint not null unique
  );
  select platform.make_reference_table('payments.channel');
  insert into payments.channel (channel, method, position) values
    ('QRIS', 'QRIS', 1), ('VA_BCA', 'VIRTUAL_ACCOUNT', 2), ('VA_BNI', 'VIRTUAL_ACCOUNT', 3), ('VA_BRI', 'VIRTUAL_ACCOUNT', 4),
    ('VA_MANDIRI', 'VIRTUAL_ACCOUNT', 5), ('VA_PERMATA', 'VIRTUAL_ACCOUNT', 6), ('VA_CIMB', 'VIRTUAL_ACCOUNT', 7),
    ('VA_BSI', 'VIRTUAL_ACCOUNT', 8), ('GOPAY', 'EWALLET', 9), ('SHOPEEPAY', 'EWALLET', 10), ('DANA', 'EWALLET', 11),
    ('LINKAJA', 'EWALLET', 12);

  -- The keys are sealed with the cooperative's own key; what is shown of them is their last four signs.
  create table payments.provider_account (
    tenant_id uuid not null default platform.current_tenant(),
    provider text not null check (provider in ('MIDTRANS', 'XENDIT')),
    is_active boolean not null,
    is_production boolean not null,
    secret_key_sealed bytea not null,
    secret_key_hint text not null check (length(secret_key_hint) <= 8),
    webhook_token_sealed bytea,
    webhook_token_hint text check (length(webhook_token_hint) <= 8),
    updated_at timestamptz not null,
    primary key (tenant_id, provider),
    check (provider <> 'XENDIT' or webhook_token_sealed is not null)
  );
  select platform.make_tenant_table('payments.provider_account', 'select, insert, update');
  create unique index provider_account_active on payments.provider_account (tenant_id) where is_active;

  create table payments.provider_channel (
    tenant_id uuid not null default platform.current_tenant(),
    provider text not null,
    channel text not null check (length(channel) <= 40),
    is_enabled boolean not null,
    -- What the provider takes, for information: a buyer never pays it.
    fee_flat bigint not null default 0 check (fee_flat between 0 and 1000000),
    fee_basis_points integer not null default 0 check (fee_basis_points between 0 and 1000),
    primary key (tenant_id, provider, channel),
    foreign key (tenant_id, provider) references payments.provider_account (tenant_id, provider)
  );
  select platform.make_tenant_table('payments.provider_channel', 'select, insert, update');
`;

const CHARGES = /* sql */ `
  -- What was asked of a provider for one payment, and what it told the buyer to do.
  create table payments.charge (
    tenant_id uuid not null default platform.current_tenant(),
    payment_id uuid not null,
    provider text not null check (provider in ('MIDTRANS', 'XENDIT')),
    channel text not null check (length(channel) <= 40),
    is_production boolean not null,
    state text not null default 'TO_MAKE' check (state in ('TO_MAKE', 'MADE', 'PAID', 'FAILED', 'CLOSED')),
    -- Our name for it at the provider: the payment's id, with a number behind it when the first name was used up.
    reference text not null check (length(reference) <= 50),
    attempts integer not null default 0,
    leased_until timestamptz,
    provider_id text check (length(provider_id) <= 100),
    bank_code text check (length(bank_code) <= 40),
    account_no text check (length(account_no) <= 40),
    biller_code text check (length(biller_code) <= 20),
    qr_payload text check (length(qr_payload) <= 2000),
    deeplink_url text check (length(deeplink_url) <= 2000),
    expires_at timestamptz,
    problem text check (length(problem) <= 200),
    asked_at timestamptz,
    primary key (tenant_id, payment_id),
    unique (tenant_id, provider, reference),
    foreign key (tenant_id, payment_id) references payments.payment (tenant_id, id)
  );
  select platform.make_tenant_table('payments.charge', 'select, insert, update');
  -- A refund that goes back through the provider; null where the money was handed out otherwise.
  alter table payments.refund
    add column source_state text check (source_state in ('TO_MAKE', 'MADE', 'FAILED')),
    add column source_problem text check (length(source_problem) <= 200);
  grant update (source_state, source_problem) on payments.refund to lumbung_app;
  create index charge_provider_id on payments.charge (tenant_id, provider, provider_id) where provider_id is not null;
`;

const WAYS = /* sql */ `
  -- The channels of the provider that a cooperative uses now.
  create function payments.open_channels(p_tenant uuid)
    returns table (provider text, is_production boolean, channel text, method text, "position" smallint, fee_flat bigint, fee_basis_points integer)
    language sql stable set search_path = pg_catalog as $$
    select a.provider, a.is_production, c.channel, k.method, k.position, c.fee_flat, c.fee_basis_points
      from payments.provider_account a
      join payments.provider_channel c on c.tenant_id = p_tenant and c.provider = a.provider and c.is_enabled
      join payments.channel k on k.channel = c.channel
     where a.tenant_id = p_tenant and a.is_active
  $$;

  create or replace function payments.methods(p_tenant uuid)
    returns table (method text, "position" smallint, is_enabled boolean, is_configured boolean, window_minutes integer)
    language sql stable set search_path = pg_catalog as $$
    select d.method, d.position, coalesce(m.is_enabled, d.is_enabled),
           case d.method
             when 'BANK_TRANSFER' then s.account_no is not null
             when 'QRIS' then s.qris_payload is not null or exists (select from payments.open_channels(p_tenant) c where c.method = 'QRIS')
             when 'VIRTUAL_ACCOUNT' then exists (select from payments.open_channels(p_tenant) c where c.method = 'VIRTUAL_ACCOUNT')
             when 'EWALLET' then exists (select from payments.open_channels(p_tenant) c where c.method = 'EWALLET')
             else true end,
           coalesce(m.window_minutes, d.window_minutes)
      from payments.method_default d
      left join payments.method_setting m on m.tenant_id = p_tenant and m.method = d.method
      left join payments.settings s on s.tenant_id = p_tenant
     order by d.position
  $$;
`;
