import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Members pay with their savings. Takes an ACCESS EXCLUSIVE lock on payments.payment for as long as its checks are read
 * once over the rows.
 */
export class PayingFromSavings1763834200000 implements MigrationInterface {
  name = 'PayingFromSavings1763834200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(METHOD);
    await db.query(SHOWN);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const NAMES = `'CASH_AT_PICKUP', 'CASH_ON_DELIVERY', 'BANK_TRANSFER', 'QRIS', 'VIRTUAL_ACCOUNT', 'EWALLET', 'MEMBER_CREDIT',
  'MEMBER_SAVINGS'`;

const METHOD = /* sql */ `
  alter table payments.method_setting drop constraint method_setting_method_check,
    add constraint method_setting_method_check check (method in (${NAMES}));
  alter table payments.method_default drop constraint method_default_method_check,
    add constraint method_default_method_check check (method in (${NAMES}));
  -- Open until a cooperative says otherwise: the product says which savings may be spent, and the member proves himself.
  insert into payments.method_default (method, position, window_minutes, is_enabled) values ('MEMBER_SAVINGS', 8, 0, true);

  alter table payments.payment drop constraint payment_method_check,
    add constraint payment_method_check check (method in (${NAMES})),
    -- Whose money it is, and where a refund goes; the number as the member was shown it.
    add column savings_account_id uuid,
    add column savings_account_no text check (length(savings_account_no) <= 20),
    add constraint payment_savings_check check ((method = 'MEMBER_SAVINGS') = (savings_account_id is not null)
      and num_nulls(savings_account_id, savings_account_no) in (0, 2) and (method <> 'MEMBER_SAVINGS' or member_id is not null));
`;

const SHOWN = /* sql */ `
  create or replace function payments.payment_json(p_tenant uuid, p_order uuid) returns json
    language sql stable set search_path = pg_catalog as $$
    select json_build_object(
             'id', p.id, 'method', p.method, 'state', p.state, 'amount', p.amount, 'expiresAt', p.expires_at, 'channel', p.channel,
             'savingsAccountNo', p.savings_account_no,
             'isPaid', p.paid_at is not null or p.captured_at is not null,
             'qris', case when p.method = 'QRIS' and p.state = 'PENDING' and p.qris_payload is not null
                          then json_build_object('payload', p.qris_payload, 'merchantName', coalesce(p.merchant_name, ''), 'nmid', coalesce(p.nmid, '')) end,
             'bankAccount', case when p.method = 'BANK_TRANSFER' and p.state = 'PENDING'
                                 then json_build_object('bankName', p.bank_name, 'accountNo', p.account_no, 'holderName', p.holder_name) end,
             'instructions', case when c.payment_id is not null and p.state = 'PENDING'
                                  then json_build_object('channel', c.channel, 'isReady', c.state in ('MADE', 'PAID'), 'hasFailed', c.state = 'FAILED',
                                         'hasEnded', c.state = 'CLOSED', 'accountNo', c.account_no, 'billerCode', c.biller_code,
                                         'qrPayload', c.qr_payload, 'deeplinkUrl', c.deeplink_url, 'expiresAt', coalesce(c.expires_at, p.expires_at)) end,
             'proofs', coalesce((select json_agg(json_build_object('id', f.id, 'fileName', f.file_name, 'mimeType', f.mime_type, 'byteSize', f.byte_size,
                                                                   'storeName', f.store_name, 'uploadedAt', f.uploaded_at) order by f.uploaded_at, f.id)
                                   from payments.proof f where f.tenant_id = p_tenant and f.payment_id = p.id), '[]'),
             'capturedAt', p.captured_at, 'refundedTotal', p.refunded,
             'refundable', case when p.captured_at is null then 0 else p.amount - p.refunded end)
      from payments.payment p
      left join payments.charge c on c.tenant_id = p_tenant and c.payment_id = p.id
     where p.tenant_id = p_tenant and p.order_id = p_order
     order by case p.state when 'VOIDED' then 2 when 'EXPIRED' then 1 else 0 end, p.id desc limit 1
  $$;
`;
