import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An order may have had several payments: the one that waits or counts is shown, else the one that ran out, else the
 * latest. What a provider ended says so, so that its buyer chooses another way. Replaces one function; locks no table.
 */
export class AnotherWayToPay1763813000000 implements MigrationInterface {
  name = 'AnotherWayToPay1763813000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(SHOWN);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

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
