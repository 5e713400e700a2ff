import { Clock, compareDates, formatRupiah, newId, rupiah } from '@lumbung/kernel';
import { accountCodes, LedgerService, PeriodClosed } from '@lumbung/ledger';
import {
  connectionFrom,
  currentPrincipal,
  InvalidInput,
  sliceOf,
  TenantDatabase,
  type PageArgs,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import {
  PayoutMismatch,
  type ProviderPayout,
  type ProviderPayoutConnection,
  type RecordProviderPayoutInput,
} from './payout.schema.js';

/** What providers pay out of the money that they took for a cooperative. */
@Injectable()
export class PayoutsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly ledger: LedgerService,
    private readonly clock: Clock,
  ) {}

  /**
   * Books a payout: DR 1-1110 what came and 5-3050 the fee / CR 1-1120 what buyers had paid. Whole rupiah. With payments
   * named, their sum (less what was refunded through the provider) must be the gross, and each is paid out once.
   * Refuses with PayoutMismatch, InvalidInput for sums or days that cannot be, PeriodClosed. Safe to repeat by requestId.
   */
  async record(
    input: RecordProviderPayoutInput,
  ): Promise<ProviderPayout | PayoutMismatch | InvalidInput | PeriodClosed> {
    const { gross, fee } = input;
    if (!gross.isPositive || fee.isNegative || fee.exceeds(gross))
      return new InvalidInput('payments.problem.amount', 'gross');
    const receivedOn = input.receivedOn ?? this.ledger.today();
    if (compareDates(receivedOn, this.ledger.today()) > 0)
      return new InvalidInput('payments.problem.future', 'receivedOn');
    const paymentIds = [...new Set(input.paymentIds ?? [])].sort();

    return this.db.transaction(async (tx) => {
      const id = newId<'ProviderPayout'>();
      const earlier = await tx.claimRequest('payments.recordPayout', input.requestId, input, id);
      if (earlier) return this.inside(tx, earlier);
      const mismatch = paymentIds.length > 0 ? await mismatchOf(tx, paymentIds, input) : undefined;
      if (mismatch) return mismatch;

      const net = gross.minus(fee);
      const journalId = await this.ledger.post(tx, {
        kind: 'PAYMENT_SETTLEMENT',
        key: `payments.payout:${id}`,
        reference: `payout:${id}`,
        text: `Pencairan ${input.provider ?? 'QRIS'} ${formatRupiah(gross)}`,
        bookedOn: receivedOn,
        postings: [
          { debit: accountCodes.BANK, credit: accountCodes.QRIS_SETTLEMENT, amount: net },
          { debit: accountCodes.PAYMENT_FEES, credit: accountCodes.QRIS_SETTLEMENT, amount: fee, text: 'MDR/biaya' },
        ].filter(({ amount }) => amount.isPositive),
      });
      if (journalId instanceof PeriodClosed) return journalId;
      const words = [input.reference?.trim() || null, input.note?.trim() || null];
      const actor = currentPrincipal().displayName;
      const sums = [input.provider ?? null, gross.amount, fee.amount, receivedOn];
      await tx.rows(WRITE, [id, ...sums, ...words, this.clock.now(), actor, journalId, paymentIds]);
      const after = { provider: input.provider ?? null, gross, fee, receivedOn, payments: paymentIds.length };
      tx.audit({ action: 'payments.recordPayout', subject: 'providerPayout', subjectId: id, after });
      return this.inside(tx, id);
    });
  }

  /** A page of payouts, the latest day first. */
  async payouts(page: PageArgs): Promise<ProviderPayoutConnection> {
    const slice = sliceOf(page, 2);
    const rows = await this.db.read<{ payout: ProviderPayout }>(slice.backward ? OLDEST_FIRST : NEWEST_FIRST, [
      slice.key?.[0] ?? null,
      slice.key?.[1] ?? null,
      slice.limit,
    ]);
    const payouts = rows.map(({ payout }) => payout);
    return connectionFrom(payouts, slice, ({ receivedOn, id }) => [receivedOn, id]);
  }

  private async inside(tx: Tx, id: string): Promise<ProviderPayout> {
    return (await tx.rowOrFail<{ payout: ProviderPayout }>(ONE, [id])).payout;
  }
}

async function mismatchOf(
  tx: Tx,
  paymentIds: readonly string[],
  { gross, provider }: RecordProviderPayoutInput,
): Promise<PayoutMismatch | undefined> {
  const rows = await tx.rows<{ id: string; amount: number }>(PAYABLE, [paymentIds, provider ?? null]);
  const known = new Set(rows.map(({ id }) => id));
  const notPayable = paymentIds.filter((id) => !known.has(id.toLowerCase()));
  const expected = rupiah(rows.reduce((sum, { amount }) => sum + amount, 0));
  return notPayable.length > 0 || !expected.equals(gross) ? new PayoutMismatch(expected, notPayable) : undefined;
}

const PAYABLE = /* sql */ `
  select p.id, p.amount - coalesce((select sum(r.amount) from payments.refund r
                                     where r.tenant_id = $1 and r.payment_id = p.id and r.source_state = 'MADE'), 0)::bigint as amount
    from payments.payment p
   where p.tenant_id = $1 and p.id = any ($2::uuid[]) and p.captured_at is not null and p.method in ('QRIS', 'VIRTUAL_ACCOUNT', 'EWALLET')
     and p.provider is not distinct from $3
     and not exists (select from payments.payout_payment o where o.tenant_id = $1 and o.payment_id = p.id)
   order by p.id for update of p
`;

const WRITE = /* sql */ `
  with payout as (
    insert into payments.payout (tenant_id, id, provider, gross, fee, received_on, reference, note, recorded_at, recorded_by, journal_id)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id)
  insert into payments.payout_payment (tenant_id, payout_id, payment_id)
  select $1, payout.id, payment_id from payout, unnest($12::uuid[]) payment_id
`;

const PAYOUT = /* sql */ `
  json_build_object('__typename', 'ProviderPayout', 'id', o.id, 'provider', o.provider, 'gross', o.gross, 'fee', o.fee, 'net', o.net,
    'receivedOn', o.received_on, 'reference', o.reference, 'note', o.note, 'recordedAt', o.recorded_at, 'recordedByName', o.recorded_by,
    'paymentCount', (select count(*) from payments.payout_payment c where c.tenant_id = $1 and c.payout_id = o.id))`;

const ONE = `select ${PAYOUT} as payout from payments.payout o where o.tenant_id = $1 and o.id = $2`;

const NEWEST_FIRST = /* sql */ `
  select ${PAYOUT} as payout from payments.payout o
   where o.tenant_id = $1 and ($2::date is null or (o.received_on, o.id) < ($2::date, $3::uuid))
   order by o.received_on desc, o.id desc limit $4`;

const OLDEST_FIRST = /* sql */ `
  select ${PAYOUT} as payout from payments.payout o
   where o.tenant_id = $1 and ($2::date is null or (o.received_on, o.id) > ($2::date, $3::uuid))
   order by o.received_on, o.id limit $4`;
