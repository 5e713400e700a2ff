import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The inbox of providers' news, money whose purpose is not known yet, proofs of transfers and what providers paid out.
 * Locks nothing that exists: all tables are new.
 */
export class MoneyThatCame1763807000002 implements MigrationInterface {
  name = 'MoneyThatCame1763807000002';

  async up(db: QueryRunner): Promise<void> {
    await db.query(INBOX);
    await db.query(RECEIPTS);
    await db.query(PROOFS);
    await db.query(PAYOUTS);
    await db.query(SHOWN);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const INBOX = /* sql */ `
  -- Every piece of news once, however often the provider sends it. What it says is only a reason to ask.
  create table payments.provider_news (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    provider text not null check (provider in ('MIDTRANS', 'XENDIT')),
    news_key text not null check (length(news_key) <= 200),
    reference text not null check (length(reference) <= 64),
    provider_id text check (length(provider_id) <= 100),
    money_id text not null check (length(money_id) <= 100),
    word text not null check (length(word) <= 80),
    says_paid boolean not null,
    amount bigint check (amount > 0),
    received_at timestamptz not null,
    state text not null default 'NEW' check (state in ('NEW', 'DONE')),
    outcome text check (length(outcome) <= 40),
    done_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, provider, news_key)
  );
  select platform.make_tenant_table('payments.provider_news', 'select, insert, update');
  create index provider_news_reference on payments.provider_news (tenant_id, reference, received_at);

  -- Which payment of money a charge was paid by: a second one for the same charge is money too much.
  alter table payments.charge add column money_id text check (length(money_id) <= 100);
`;

const RECEIPTS = /* sql */ `
  create table payments.receipt (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    number text not null check (length(number) <= 20),
    state text not null default 'UNMATCHED' check (state in ('UNMATCHED', 'MATCHED', 'REFUNDED')),
    reason text not null check (reason in ('LATE', 'DUPLICATE', 'OTHER_AMOUNT', 'UNKNOWN', 'NOTED', 'EXCESS')),
    amount bigint not null check (amount between 1 and 9007199254740991),
    -- Where the money lies: it was booked against 2-1210 when this was written.
    money text not null check (money in ('BANK', 'CASH', 'PROVIDER')),
    received_on date not null,
    noted_at timestamptz not null,
    noted_by text check (length(noted_by) <= 200),
    payer text check (length(payer) <= 120),
    note text check (length(note) <= 500),
    provider text check (provider in ('MIDTRANS', 'XENDIT')),
    -- Names the money at its source, so that it is written down once.
    source_key text check (length(source_key) <= 160),
    payment_id uuid,
    order_id uuid,
    split_from uuid,
    applied bigint check (applied between 1 and amount),
    applied_payment_id uuid,
    applied_order_id uuid,
    resolved_at timestamptz,
    resolved_by text check (length(resolved_by) <= 200),
    resolution_note text check (length(resolution_note) <= 500),
    refund_money text check (refund_money in ('BANK', 'CASH', 'PROVIDER')),
    primary key (tenant_id, id),
    unique (tenant_id, number),
    foreign key (tenant_id, payment_id) references payments.payment (tenant_id, id),
    foreign key (tenant_id, applied_payment_id) references payments.payment (tenant_id, id),
    foreign key (tenant_id, split_from) references payments.receipt (tenant_id, id),
    check ((state = 'MATCHED') = (applied_payment_id is not null)),
    check ((state = 'REFUNDED') = (refund_money is not null)),
    check ((state = 'UNMATCHED') = (resolved_at is null))
  );
  select platform.make_tenant_table('payments.receipt', 'select, insert, update');
  create unique index receipt_source on payments.receipt (tenant_id, source_key) where source_key is not null;
  create index receipt_newest on payments.receipt (tenant_id, noted_at desc, id desc);
  create index receipt_open on payments.receipt (tenant_id, noted_at desc, id desc) where state = 'UNMATCHED';
  create index receipt_payment on payments.receipt (tenant_id, payment_id);
  create index receipt_applied on payments.receipt (tenant_id, applied_payment_id);
  create index receipt_split on payments.receipt (tenant_id, split_from);
  create index receipt_order on payments.receipt (tenant_id, order_id) where order_id is not null;
`;

const PROOFS = /* sql */ `
  create table payments.proof (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    payment_id uuid not null,
    file_name text not null check (length(file_name) between 1 and 120),
    mime_type text not null check (length(mime_type) <= 60),
    byte_size integer not null check (byte_size > 0),
    store_name text not null check (length(store_name) <= 120),
    uploaded_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, payment_id) references payments.payment (tenant_id, id)
  );
  select platform.make_tenant_table('payments.proof', 'select, insert');
  create index proof_payment on payments.proof (tenant_id, payment_id, uploaded_at);
`;

const PAYOUTS = /* sql */ `
  create table payments.payout (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    provider text check (provider in ('MIDTRANS', 'XENDIT')),
    gross bigint not null check (gross > 0),
    fee bigint not null check (fee between 0 and gross),
    net bigint not null generated always as (gross - fee) stored,
    received_on date not null,
    reference text check (length(reference) <= 100),
    note text check (length(note) <= 500),
    recorded_at timestamptz not null,
    recorded_by text not null check (length(recorded_by) <= 200),
    journal_id uuid not null,
    primary key (tenant_id, id)
  );
  select platform.make_tenant_table('payments.payout', 'select, insert');
  create index payout_newest on payments.payout (tenant_id, received_on desc, id desc);

  create table payments.payout_payment (
    tenant_id uuid not null default platform.current_tenant(),
    payout_id uuid not null,
    payment_id uuid not null,
    primary key (tenant_id, payout_id, payment_id),
    -- A payment is paid out once.
    unique (tenant_id, payment_id),
    foreign key (tenant_id, payout_id) references payments.payout (tenant_id, id),
    foreign key (tenant_id, payment_id) references payments.payment (tenant_id, id)
  );
  select platform.make_tenant_table('payments.payout_payment', 'select, insert');
`;

const SHOWN = /* sql */ `
  create or replace function payments.payment_json(p_tenant uuid, p_order uuid) returns json
    language sql stable set search_path = pg_catalog as $$
    select json_build_object(
             'id', p.id, 'method', p.method, 'state', p.state, 'amount', p.amount, 'expiresAt', p.expires_at, 'channel', p.channel,
             'isPaid', p.paid_at is not null or p.captured_at is not null,
             'qris', case when p.method = 'QRIS' and p.state = 'PENDING' and p.qris_payload is not null
                          then json_build_object('payload', p.qris_payload, 'merchantName', coalesce(p.merchant_name, ''), 'nmid', coalesce(p.nmid, '')) end,
             'bankAccount', case when p.method = 'BANK_TRANSFER' and p.state = 'PENDING'
                                 then json_build_object('bankName', p.bank_name, 'accountNo', p.account_no, 'holderName', p.holder_name) end,
             'instructions', case when c.payment_id is not null and p.state = 'PENDING'
                                  then json_build_object('channel', c.channel, 'isReady', c.state in ('MADE', 'PAID'), 'hasFailed', c.state = 'FAILED',
                                         'accountNo', c.account_no, 'billerCode', c.biller_code, 'qrPayload', c.qr_payload,
                                         'deeplinkUrl', c.deeplink_url, 'expiresAt', coalesce(c.expires_at, p.expires_at)) end,
             'proofs', coalesce((select json_agg(json_build_object('id', f.id, 'fileName', f.file_name, 'mimeType', f.mime_type, 'byteSize', f.byte_size,
                                                                   'storeName', f.store_name, 'uploadedAt', f.uploaded_at) order by f.uploaded_at, f.id)
                                   from payments.proof f where f.tenant_id = p_tenant and f.payment_id = p.id), '[]'),
             'capturedAt', p.captured_at, 'refundedTotal', p.refunded,
             'refundable', case when p.captured_at is null then 0 else p.amount - p.refunded end)
      from payments.payment p
      left join payments.charge c on c.tenant_id = p_tenant and c.payment_id = p.id
     where p.tenant_id = p_tenant and p.order_id = p_order
     order by p.id desc limit 1
  $$;
`;
