import { formatDateTime, formatQuantity, formatRupiah, quantity, rupiah } from '@lumbung/kernel';
import type { ShopFrame } from '../../layout/frame.js';
import type { OrderData, OrderProps } from './order.view.js';

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

/** Returns so far, and, once the goods are there, a way to ask for one. */
export function Returns({ model, frame }: OrderProps) {
  const { order } = model;
  const { t, locale } = frame.visit;
  const isHere = order.status === 'ARRIVED' || order.status === 'COMPLETED';
  return (
    <>
      {order.returns.length > 0 && (
        <section>
          <h2 class="rule">{t.order.returns}</h2>
          <ul class="parcels">
            {order.returns.map((one) => (
              <li key={one.number} class="book">
                <h3>
                  {t.order.returnNo(one.number)} <span class="badge badge-info">{one.stateLabel}</span>
                </h3>
                <ul class="hint">
                  {one.lines.map((line) => (
                    <li key={line.orderLineId}>
                      {formatQuantity(quantity(line.quantity), locale)} {line.unitLabel} {line.productName}{' '}
                      {line.variantName}
                    </li>
                  ))}
                </ul>
                <p>{one.reason}</p>
                {one.decisionNote && <p class="hint">{one.decisionNote}</p>}
                {one.refunded > 0 && (
                  <p>
                    {t.order.refunds}: {formatRupiah(rupiah(one.refunded), locale)}
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {isHere && <ReturnForm model={model} frame={frame} />}
    </>
  );
}

/** Folded away; how much of each line comes back, and what is wrong with it. */
function ReturnForm({ model: { order, requestId }, frame }: OrderProps) {
  const { t, locale } = frame.visit;
  const lines = order.lines.filter((line) => line.quantity > line.returnedQuantity);
  return lines.length === 0 ? null : (
    <details class="fold no-print">
      <summary>{t.order.askReturn}</summary>
      <form action={`/pesanan/${order.token}/retur`} method="post">
        <input type="hidden" name="requestId" value={requestId} />
        <p class="hint">{t.order.returnHint}</p>
        {lines.map((line) => {
          const most = line.quantity - line.returnedQuantity;
          return (
            <div key={line.id} class="field">
              <label for={`jumlah-${line.id}`}>
                {line.productName} {line.variantName}
              </label>
              <p class="hint" id={`jumlah-${line.id}-hint`}>
                {t.order.returnMost(`${formatQuantity(quantity(most), locale)} ${line.unitLabel}`)}
              </p>
              <input
                id={`jumlah-${line.id}`}
                name={`jumlah-${line.id}`}
                class="input"
                type="number"
                inputmode="decimal"
                min={0}
                max={most}
                step="any"
                value={0}
                aria-describedby={`jumlah-${line.id}-hint`}
              />
            </div>
          );
        })}
        <div class="field">
          <label for="alasan">{t.order.returnReason}</label>
          <textarea id="alasan" name="alasan" class="input" maxlength={500} required></textarea>
        </div>
        <button class="button button-quiet" type="submit">
          {t.order.askReturn}
        </button>
      </form>
    </details>
  );
}
