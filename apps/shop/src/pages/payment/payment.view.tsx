import { formatDateTime, formatRupiah, formatTime, rupiah, terbilang } from '@lumbung/kernel';
import type { PaymentPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Notice } from '../../ui/notice.js';
import { QrCode } from './qr-code.js';
import { Copyable } from './copyable.js';

export type PaymentOrderData = NonNullable<PaymentPageQuery['order']>;

export interface PaymentModel {
  readonly order: PaymentOrderData;
  readonly pickup: { readonly address: string; readonly note: string | null } | null;
  readonly now: Date;
}

interface PaymentProps {
  readonly model: PaymentModel;
  readonly frame: ShopFrame;
}

export function PaymentView({ model, frame }: PaymentProps) {
  const { order } = model;
  const { t } = frame.visit;
  const isPending = order.payment.state === 'PENDING' && order.status !== 'CANCELLED';
  return (
    <div class="narrow">
      <p class="hint">{t.order.title(order.number)}</p>
      <h1>{isPending ? t.payment.headings[order.payment.method] : t.payment.heading}</h1>
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
  const watch = payment.method === 'CASH_AT_PICKUP' ? undefined : `/bayar/${order.token}/keadaan`;
  return (
    <div data-island={watch && 'payment'} data-watch={watch} data-state={payment.state}>
      {payment.expiresAt && <Deadline expiresAt={new Date(payment.expiresAt)} now={model.now} frame={frame} />}
      <Slip order={order} frame={frame} />
      {payment.qris && (
        <section class="qris">
          <h2 class="rule">QRIS</h2>
          <p>{t.payment.qrisHint}</p>
          <figure>
            <QrCode
              text={payment.qris.payload}
              title={t.payment.qrisAlt(formatRupiah(rupiah(payment.amount)), payment.qris.merchantName)}
            />
            <figcaption>
              <strong>{payment.qris.merchantName}</strong>
              <span class="hint">NMID {payment.qris.nmid}</span>
            </figcaption>
          </figure>
          <a class="button button-quiet" href={`/bayar/${order.token}/qris.svg`} download={`qris-${order.number}.svg`}>
            {t.payment.qrisSave}
          </a>
        </section>
      )}
      {payment.bankAccount && <Transfer account={payment.bankAccount} order={order} frame={frame} />}
      {payment.method === 'CASH_AT_PICKUP' && <Cash model={model} frame={frame} />}
      {watch !== undefined && (
        <div class="row">
          <a class="button" href={`/bayar/${order.token}`}>
            {t.payment.check}
          </a>
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

function Transfer({
  account,
  order,
  frame,
}: {
  account: NonNullable<PaymentOrderData['payment']['bankAccount']>;
  order: PaymentOrderData;
  frame: ShopFrame;
}) {
  const { t } = frame.visit;
  return (
    <section>
      <h2 class="rule">{t.payment.transferTo}</h2>
      <dl class="ledger">
        <div>
          <dt>{t.payment.bank}</dt>
          <dd>
            <strong>{account.bankName}</strong>
          </dd>
        </div>
        <div>
          <dt>{t.payment.accountNo}</dt>
          <dd>
            <Copyable
              text={account.accountNo}
              shown={account.accountNo.replace(/(\d{4})(?=\d)/g, '$1 ')}
              reader={frame.visit}
            />
          </dd>
        </div>
        <div>
          <dt>{t.payment.accountName}</dt>
          <dd>{account.holderName}</dd>
        </div>
      </dl>
      {order.uniqueAmount > 0 && (
        <p class="notice notice-warn">{t.payment.exact(String(order.payment.amount % 1000).padStart(3, '0'))}</p>
      )}
      <p class="hint">{t.payment.confirmed}</p>
    </section>
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
