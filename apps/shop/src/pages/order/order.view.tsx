import { formatDateTime, formatQuantity, formatRupiah, quantity, rupiah } from '@lumbung/kernel';
import type { OrderPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { Notice } from '../../ui/notice.js';
import { Icon } from '../../ui/icons.js';
import { CancelForm } from './cancel-form.js';
import { stepsAhead, toneOf } from './order-status.js';

export type OrderData = NonNullable<OrderPageQuery['order']>;

export interface OrderModel {
  readonly order: OrderData;
  readonly pickupAddress: string | null;
  /** Made with the page; cancels once, however often it is pressed. */
  readonly requestId: string;
  readonly refusal: string | null;
}

interface OrderProps {
  readonly model: OrderModel;
  readonly frame: ShopFrame;
}

export function OrderView({ model, frame }: OrderProps) {
  const { order, refusal } = model;
  const { t } = frame.visit;
  const isUnpaid = order.payment.state === 'PENDING' && order.status !== 'CANCELLED';
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
      {isUnpaid && (
        <p>
          <a class="button" href={`/bayar/${order.token}`}>
            {order.payment.method === 'CASH_AT_PICKUP' ? t.order.howToPay : t.order.payNow}
          </a>
        </p>
      )}
      <p class="hint">{t.order.keepAddress}</p>
      <Timeline order={order} frame={frame} />
      <Bill order={order} frame={frame} />
      <Receiving model={model} frame={frame} />
      <div class="row no-print">
        <form action={`/pesanan/${order.token}/ulang`} method="post">
          <button class="button button-quiet" type="submit">
            {t.order.repeat}
          </button>
        </form>
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

function Bill({ order, frame }: { order: OrderData; frame: ShopFrame }) {
  const { t, locale } = frame.visit;
  const money = (amount: number) => formatRupiah(rupiah(amount), locale);
  return (
    <section>
      <h2 class="rule">{t.order.lines}</h2>
      <div class="book">
        <dl class="ledger">
          {order.lines.map((line) => (
            <div key={line.productName + line.variantName}>
              <dt>
                {line.variant ? <a href={`/p/${line.variant.product.slug}`}>{line.productName}</a> : line.productName}{' '}
                {line.variantName}
                <span class="hint bill-each">
                  {formatQuantity(quantity(line.quantity), locale)} {line.unitLabel} × {money(line.unitPrice)}
                </span>
              </dt>
              <dd>{money(line.total)}</dd>
            </div>
          ))}
          <div>
            <dt>{t.checkout.shipping}</dt>
            <dd>{order.shippingFee === 0 ? t.checkout.free : money(order.shippingFee)}</dd>
          </div>
          {order.uniqueAmount > 0 && (
            <div>
              <dt>{t.order.unique}</dt>
              <dd>{money(order.uniqueAmount)}</dd>
            </div>
          )}
          <div class="total">
            <dt>{t.common.total}</dt>
            <dd class="price">{money(order.total)}</dd>
          </div>
          <div>
            <dt>{t.checkout.pay}</dt>
            <dd>
              {order.payment.methodLabel}, {order.payment.stateLabel}
            </dd>
          </div>
        </dl>
        {order.memberSavings > 0 && <p class="price-member">{t.cart.saving(money(order.memberSavings))}</p>}
        {order.receipt && (
          <p class="slip-words" lang="id">
            <span>{order.receipt.totalInWords}</span>
          </p>
        )}
      </div>
    </section>
  );
}

function Receiving({ model: { order, pickupAddress }, frame }: OrderProps) {
  const { t } = frame.visit;
  const isPickup = order.fulfilment.method === 'PICKUP';
  const address = isPickup ? (pickupAddress ?? frame.shop.address) : order.fulfilment.address?.formatted;
  return (
    <section>
      <h2 class="rule">{isPickup ? t.order.pickupAt : t.order.deliverTo}</h2>
      <p>{address}</p>
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
