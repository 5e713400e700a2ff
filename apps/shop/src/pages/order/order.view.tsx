import { formatDateTime, formatDateWithWeekday } from '@lumbung/kernel';
import type { OrderPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Notice } from '../../ui/notice.js';
import { Icon } from '../../ui/icons.js';
import { clock } from '../checkout/receiving.js';
import { OtherWays } from '../payment/other-ways.js';
import type { Said } from '../payment/standing.js';
import { ArrivalForm } from './arrival-form.js';
import { Bill } from './bill.js';
import { CancelForm } from './cancel-form.js';
import { DraftView } from './draft.view.js';
import { stepsAhead, toneOf } from './order-status.js';
import { Parcels } from './parcels.js';
import { Refunds, Returns } from './returns.js';
import type { WantedReturn } from './wanted-return.js';

export type OrderData = NonNullable<OrderPageQuery['order']>;

export interface OrderModel {
  readonly order: OrderData;
  readonly pickupAddress: string | null;
  /** Made with the page; cancels or asks once, however often it is pressed. */
  readonly requestId: string;
  readonly refusal: string | null;
  /** What was done just now. */
  readonly said: string | null;
  /** What the payment provider answered just now. */
  readonly checked: Said | null;
  /** A return that could not be asked for, as it was typed. */
  readonly wantedReturn: WantedReturn | null;
}

export interface OrderProps {
  readonly model: OrderModel;
  readonly frame: ShopFrame;
}

export function OrderView({ model, frame }: OrderProps) {
  const { order, refusal, said, checked } = model;
  const { t } = frame.visit;
  if (order.state === 'DRAFT') {
    return <DraftView model={model} frame={frame} />;
  }
  const isPending = order.payment.state === 'PENDING' && order.status !== 'CANCELLED';
  const isUnpaid = isPending && !order.payment.isPaid;
  return (
    <div class="order">
      <header class="order-head">
        <div>
          <h1>{t.order.title(order.number)}</h1>
          <p class="hint">{formatDateTime(new Date(order.placedAt), frame.shop.timeZone, frame.visit.locale)}</p>
        </div>
        <p class={`stamp ${toneOf(order.status)}`}>{order.statusLabel}</p>
      </header>
      {refusal !== null && <Notice tone="bad" title={refusal} />}
      {said !== null && <Notice tone="good" title={said} />}
      {order.allowedActions.includes('CONFIRM_ARRIVAL') && <ArrivalForm order={order} frame={frame} />}
      {isPending && order.payment.isPaid && <Notice tone="good" title={t.payment.moneyCame} />}
      {isUnpaid && checked !== null && <Notice tone={checked.tone} title={checked.words} />}
      {isUnpaid && (
        <>
          <p>
            <a class="button" href={`/bayar/${order.token}`}>
              {isWithGoods(order.payment.method) ? t.order.howToPay : t.order.payNow}
            </a>
          </p>
          <OtherWays order={order} at="pesanan" frame={frame} />
        </>
      )}
      <p class="hint">{t.order.keepAddress}</p>
      <Timeline order={order} frame={frame} />
      <Bill order={order} frame={frame} />
      <Refunds order={order} frame={frame} />
      <Parcels order={order} frame={frame} />
      <Receiving model={model} frame={frame} />
      <Returns model={model} frame={frame} />
      <div class="row no-print">
        <form action={`/pesanan/${order.token}/ulang`} method="post">
          <button class="button button-quiet" type="submit">
            {t.order.repeat}
          </button>
        </form>
        <a class="button button-quiet" href={`/pesanan/${order.token}/bukti.pdf`}>
          {t.order.proof}
        </a>
        {order.whatsappUrl && (
          <a class="button button-quiet" href={order.whatsappUrl} rel="noopener noreferrer" target="_blank">
            <Icon name="share" />
            {t.order.share}
          </a>
        )}
      </div>
      {order.allowedActions.includes('CANCEL') && <CancelForm model={model} frame={frame} />}
    </div>
  );
}

/** What happened, with its hour, and what is still to come. */
function Timeline({ order, frame }: { order: OrderData; frame: ShopFrame }) {
  const { t, locale } = frame.visit;
  return (
    <section>
      <h2 class="rule">{t.order.timeline}</h2>
      <ol class="timeline">
        {order.history.map(({ at, label, note }) => (
          <li key={at + label}>
            <strong>{label}</strong>
            <time dateTime={at}>{formatDateTime(new Date(at), frame.shop.timeZone, locale)}</time>
            {note && <span class="hint">{note}</span>}
          </li>
        ))}
        {stepsAhead(order.status, order.fulfilment.method).map((status) => (
          <li key={status} class="timeline-ahead">
            {t.order.states[status]}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Receiving({ model: { order, pickupAddress }, frame }: OrderProps) {
  const { t } = frame.visit;
  const { pickup } = order.fulfilment;
  const isPickup = order.fulfilment.method === 'PICKUP';
  const address = isPickup ? (pickupAddress ?? frame.shop.address) : order.fulfilment.address?.formatted;
  return (
    <section>
      <h2 class="rule">{isPickup ? t.order.pickupAt : t.order.deliverTo}</h2>
      <p>{address}</p>
      {pickup !== null && (
        <p>
          {t.order.pickupHours(
            formatDateWithWeekday(pickup.on, frame.visit.locale),
            clock(pickup.from),
            clock(pickup.until),
          )}
        </p>
      )}
      {order.fulfilment.expeditionName && <p>{order.fulfilment.expeditionName}</p>}
      {order.fulfilment.address?.landmark && <p class="hint">{order.fulfilment.address.landmark}</p>}
      <p class="hint">
        {t.order.orderedBy}: {order.contact.name}, {order.contact.phoneMasked}
      </p>
      {order.note && (
        <p>
          {t.checkout.note}: {order.note}
        </p>
      )}
    </section>
  );
}

/** The money changes hands with the goods. */
function isWithGoods(method: OrderData['payment']['method']): boolean {
  return method === 'CASH_AT_PICKUP' || method === 'CASH_ON_DELIVERY';
}
