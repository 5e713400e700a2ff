import type { ShopFrame } from '../../layout/frame.js';
import type { OrderData } from './order.view.js';

/** The buyer has everything; safe to press twice. */
export function ArrivalForm({ order, frame }: { order: OrderData; frame: ShopFrame }) {
  const { t } = frame.visit;
  return (
    <form class="notice no-print" action={`/pesanan/${order.token}/sampai`} method="post">
      <p>{t.order.arrivedText}</p>
      <button class="button" type="submit">
        {t.order.arrived}
      </button>
    </form>
  );
}
