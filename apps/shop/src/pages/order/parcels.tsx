import { formatQuantity, quantity } from '@lumbung/kernel';
import type { ShopFrame } from '../../layout/frame.js';
import { Copyable } from '../../ui/copyable.js';
import type { OrderData } from './order.view.js';

/** What goes on its way by itself: who brings it, under which number, and what is in it. */
export function Parcels({ order, frame }: { order: OrderData; frame: ShopFrame }) {
  const { t, locale } = frame.visit;
  const parcels = order.parcels.filter(({ state }) => state !== 'CANCELLED');
  // One parcel that nobody sends away says nothing that the order does not say.
  if (parcels.length === 0 || (parcels.length === 1 && order.fulfilment.method === 'PICKUP')) {
    return null;
  }
  return (
    <section>
      <h2 class="rule">{t.order.parcels}</h2>
      <ul class="parcels">
        {parcels.map((parcel) => (
          <li key={parcel.number} class="book">
            <h3>
              {t.order.parcel(parcel.number)} <span class="badge badge-info">{parcel.stateLabel}</span>
            </h3>
            {parcel.sellerName !== null && <p class="hint">{t.cart.soldBy(parcel.sellerName)}</p>}
            <ul class="hint">
              {parcel.lines.map((line) => (
                <li key={line.orderLineId}>
                  {formatQuantity(quantity(line.quantity), locale)} {line.unitLabel} {line.productName}{' '}
                  {line.variantName}
                </li>
              ))}
            </ul>
            {parcel.courierName && (
              <p>
                {t.order.courier} {[parcel.courierName, parcel.service].filter(Boolean).join(', ')}
              </p>
            )}
            {parcel.waybillNo && (
              <p>
                {t.order.waybill} <Copyable text={parcel.waybillNo} shown={parcel.waybillNo} reader={frame.visit} />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
