import { formatDateTime, formatRupiah, formatTime, rupiah, terbilang } from '@lumbung/kernel';
import type { PaymentPageQuery, PaymentStateQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Notice } from '../../ui/notice.js';
import { Copyable } from '../../ui/copyable.js';
import { Instructions, Qris } from './instructions.js';
import { OtherWays } from './other-ways.js';
import { mayCheck, type Said } from './standing.js';
import { Transfer } from './transfer.js';

export type PaymentOrderData = NonNullable<PaymentPageQuery['order']>;
type PaymentStateData = NonNullable<PaymentStateQuery['order']>;

export interface PaymentModel {
  readonly order: PaymentOrderData;
  readonly pickup: { readonly address: string; readonly note: string | null } | null;
  readonly now: Date;
  /** Why the proof of a transfer was not taken just now. */
  readonly proofError: string | null;
  /** What the provider answered to a check just now. */
  readonly checked: Said | null;
}

interface PaymentProps {
  readonly model: PaymentModel;
  readonly frame: ShopFrame;
}

export function PaymentView({ model, frame }: PaymentProps) {
  const { order } = model;
  const { t } = frame.visit;
  const { isPaid } = order.payment;
  const isPending = order.payment.state === 'PENDING' && order.status !== 'CANCELLED' && order.state !== 'DRAFT';
  return (
    <div class="narrow">
      <p class="hint">{t.order.title(order.number)}</p>
      <h1>{isPending && !isPaid ? t.payment.headings[order.payment.method] : t.payment.heading}</h1>
      {isPending ? <Pending model={model} frame={frame} /> : <Settled model={model} frame={frame} />}
      <p class="row">
        <a class="button button-quiet" href={`/pesanan/${order.token}`}>
          {t.payment.seeOrder}
        </a>
      </p>
    </div>
  );
}

function Pending({ model, frame }: PaymentProps) {
  const { order } = model;
  const { payment } = order;
  const { t } = frame.visit;
  const isWithGoods = payment.method === 'CASH_AT_PICKUP' || payment.method === 'CASH_ON_DELIVERY';
  const watch = isWithGoods ? undefined : `/bayar/${order.token}/keadaan`;
  const isWatched = watch !== undefined && !payment.instructions?.hasFailed;
  if (payment.isPaid) {
    return (
      <div data-island="payment" data-watch={watch} data-state={stateOf(order)}>
        <Notice tone="good" title={t.payment.moneyCame} />
      </div>
    );
  }
  return (
    <div data-island={watch && 'payment'} data-watch={watch} data-state={stateOf(order)}>
      {model.checked !== null && <Notice tone={model.checked.tone} title={model.checked.words} />}
      {payment.expiresAt && <Deadline expiresAt={new Date(payment.expiresAt)} now={model.now} frame={frame} />}
      <Slip order={order} frame={frame} />
      {payment.qris && <Qris {...payment.qris} name={payment.qris.merchantName} order={order} frame={frame} />}
      {payment.instructions && <Instructions instructions={payment.instructions} order={order} frame={frame} />}
      {payment.bankAccount && <Transfer account={payment.bankAccount} model={model} frame={frame} />}
      {payment.method === 'CASH_AT_PICKUP' && <Cash model={model} frame={frame} />}
      {payment.method === 'CASH_ON_DELIVERY' && <CashOnDelivery order={order} frame={frame} />}
      {isWatched && !mayCheck(order) && (
        <p class="row">
          <a class="button" href={`/bayar/${order.token}`}>
            {t.payment.check}
          </a>
        </p>
      )}
      <OtherWays order={order} at="bayar" frame={frame} />
      {isWatched && (
        <div class="row">
          <p class="hint" role="status">
            {t.payment.checkedAt(formatTime(model.now, frame.shop.timeZone, frame.visit.locale))}
          </p>
        </div>
      )}
    </div>
  );
}

/** The slip of a cash desk: the sum in figures and, slanted as on a receipt, in words. */
function Slip({ order, frame }: { order: PaymentOrderData; frame: ShopFrame }) {
  const { t, locale } = frame.visit;
  const amount = rupiah(order.payment.amount);
  return (
    <section class="book slip">
      <p class="hint">{t.payment.amount}</p>
      <p class="slip-amount">
        <Copyable text={String(amount.amount)} shown={formatRupiah(amount, locale)} reader={frame.visit} />
      </p>
      <p class="slip-words" lang="id">
        <span>{terbilang(amount)}</span>
      </p>
    </section>
  );
}

function Deadline({ expiresAt, now, frame }: { expiresAt: Date; now: Date; frame: ShopFrame }) {
  const { t, locale } = frame.visit;
  const minutes = Math.max(0, Math.floor((expiresAt.getTime() - now.getTime()) / 60_000));
  return (
    <p class="deadline">
      {t.payment.before(formatDateTime(expiresAt, frame.shop.timeZone, locale))}{' '}
      <span
        class="badge badge-wait"
        data-until={expiresAt.toISOString()}
        data-hours={t.payment.hourWord}
        data-minutes={t.payment.minuteWord}
        data-left={t.payment.leftWord}
      >
        {t.payment.left(Math.floor(minutes / 60), minutes % 60)}
      </span>
      <span class="unseen" role="status" data-minute-said></span>
    </p>
  );
}

function Cash({ model: { order, pickup }, frame }: PaymentProps) {
  const { t } = frame.visit;
  return (
    <section>
      <h2 class="rule">{t.payment.cashWhere}</h2>
      <p>{pickup?.address ?? frame.shop.address}</p>
      {pickup?.note && <p class="hint">{pickup.note}</p>}
      <p class="notice">{t.payment.cashHint(order.number)}</p>
    </section>
  );
}

function CashOnDelivery({ order, frame }: { order: PaymentOrderData; frame: ShopFrame }) {
  const { t, locale } = frame.visit;
  return (
    <section>
      <h2 class="rule">{t.payment.codTitle}</h2>
      <p class="notice">{t.payment.codHint(formatRupiah(rupiah(order.payment.amount), locale))}</p>
    </section>
  );
}

/** One word for how far a payment is; when it becomes another, the page is worth looking at again. */
export function stateOf({ status, payment }: PaymentStateData): string {
  if (status === 'CANCELLED') {
    return 'CANCELLED';
  }
  const { state, isPaid, instructions } = payment;
  const { isReady, hasFailed, hasEnded } = instructions ?? {};
  return [state, isPaid && 'paid', isReady && 'ready', hasFailed && 'failed', hasEnded && 'ended']
    .filter(Boolean)
    .join('-');
}

function Settled({ model: { order }, frame }: PaymentProps) {
  const { t } = frame.visit;
  switch (order.payment.state) {
    case 'CAPTURED':
    case 'PARTLY_REFUNDED':
      return (
        <section class="book slip">
          <p>
            <span class="stamp stamp-good">{t.payment.paid}</span>
          </p>
          <p>{t.payment.paidText}</p>
        </section>
      );
    case 'EXPIRED':
      return (
        <Notice tone="warn" title={t.payment.expiredTitle}>
          {t.payment.expired}
        </Notice>
      );
    default:
      return <Notice tone="info" title={order.payment.stateLabel} />;
  }
}
