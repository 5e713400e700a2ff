import { connectionFrom, sliceOf, TenantDatabase, type PageArgs } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { RECEIPT } from './receipt-rows.js';
import type { PaymentReceipt, PaymentReceiptConnection, PaymentReceiptFilter } from './receipt.schema.js';

/** Reading the money that came without a known purpose. */
@Injectable()
export class ReceiptListsService {
  constructor(private readonly db: TenantDatabase) {}

  /** A page of receipts, the latest first; counted only when asked. */
  async receipts(
    page: PageArgs,
    filter: PaymentReceiptFilter | null | undefined,
    isCounted: boolean,
  ): Promise<PaymentReceiptConnection> {
    const slice = sliceOf(page, 2);
    const values = [filter?.states ?? null, filter?.reasons ?? null, filter?.amount?.amount ?? null];
    const [rows, count] = await Promise.all([
      this.db.read<{ receipt: PaymentReceipt }>(slice.backward ? OLDEST_FIRST : NEWEST_FIRST, [
        ...values,
        slice.key?.[0] ?? null,
        slice.key?.[1] ?? null,
        slice.limit,
      ]),
      isCounted ? this.db.readRow<{ count: number }>(COUNT, values) : undefined,
    ]);
    const receipts = rows.map(({ receipt }) => receipt);
    return connectionFrom(receipts, slice, ({ notedAt, id }) => [notedAt, id], count?.count ?? null);
  }
}

const FILTERED = /* sql */ `
  where r.tenant_id = $1 and ($2::text[] is null or r.state = any ($2::text[])) and ($3::text[] is null or r.reason = any ($3::text[]))
    and ($4::bigint is null or r.amount = $4::bigint)`;

const NEWEST_FIRST = /* sql */ `
  select ${RECEIPT} as receipt from payments.receipt r ${FILTERED}
     and ($5::timestamptz is null or (r.noted_at, r.id) < ($5::timestamptz, $6::uuid))
   order by r.noted_at desc, r.id desc limit $7`;

const OLDEST_FIRST = /* sql */ `
  select ${RECEIPT} as receipt from payments.receipt r ${FILTERED}
     and ($5::timestamptz is null or (r.noted_at, r.id) > ($5::timestamptz, $6::uuid))
   order by r.noted_at, r.id limit $7`;

const COUNT = `select count(*) as count from payments.receipt r ${FILTERED}`;
