import { formatDateTime, formatQuantity, formatRupiah, quantity, rupiah } from '@lumbung/kernel';
import type { ShopFrame } from '../../layout/frame.js';
import type { OrderData, OrderProps } from './order.view.js';
import { ReturnForm } from './return-form.js';

/** Money that went back, and why. */
export function Refunds({ order, frame }: { order: OrderData; frame: ShopFrame }) {
  const { t, locale } = frame.visit;
  return order.refunds.length === 0 ? null : (
    <section>
      <h2 class="rule">{t.order.refunds}</h2>
      <dl class="ledger">
        {order.refunds.map(({ id, amount, method, reason, refundedAt }) => (
          <div key={id}>
            <dt>
              {t.order.refundMethods[method]}
              <span class="hint bill-each">
                {formatDateTime(new Date(refundedAt), frame.shop.timeZone, locale)}. {reason}
              </span>
            </dt>
            <dd class="price">{formatRupiah(rupiah(amount), locale)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type ReturnData = OrderData['returns'][number];

/** Returns so far, and a way to ask for one as long as that is possible; else why it is not. */
export function Returns({ model, frame }: OrderProps) {
  const { order } = model;
  const { t } = frame.visit;
  const { isOpen, message } = order.returnWindow;
  const isWithBuyer = order.returnWindow.obstacle !== 'NOT_WITH_BUYER';
  if (order.returns.length === 0 && !isWithBuyer) {
    return null;
  }
  return (
    <section id="retur">
      <h2 class="rule">{t.order.returns}</h2>
      {order.returns.length > 0 && (
        <ul class="parcels">
          {order.returns.map((one) => (
            <Return key={one.number} one={one} token={order.token} frame={frame} />
          ))}
        </ul>
      )}
      {isOpen ? <ReturnForm model={model} frame={frame} /> : isWithBuyer && <p class="hint">{message}</p>}
    </section>
  );
}

function Return({ one, token, frame }: { one: ReturnData; token: string; frame: ShopFrame }) {
  const { t, locale } = frame.visit;
  return (
    <li class="book">
      <h3>
        {t.order.returnNo(one.number)} <span class="badge badge-info">{one.stateLabel}</span>
      </h3>
      <ul class="hint">
        {one.lines.map((line) => (
          <li key={line.orderLineId}>
            {formatQuantity(quantity(line.quantity), locale)} {line.unitLabel} {line.productName} {line.variantName}
          </li>
        ))}
      </ul>
      <p>{one.reason}</p>
      {one.photos.length > 0 && (
        <ul class="photos no-print">
          {one.photos.map(({ id }, index) => (
            <li key={id}>
              <a href={`/pesanan/${token}/retur/besar/${id}`}>
                <img
                  src={`/pesanan/${token}/retur/kecil/${id}`}
                  alt={t.order.photoOf(index + 1, one.number)}
                  width={88}
                  height={88}
                  loading="lazy"
                />
              </a>
            </li>
          ))}
        </ul>
      )}
      {one.decisionNote && <p class="hint">{one.decisionNote}</p>}
      {one.refunded > 0 && (
        <p>
          {t.order.refunds}: {formatRupiah(rupiah(one.refunded), locale)}
        </p>
      )}
    </li>
  );
}
