import { formatDateTime, formatRupiah, rupiah } from '@lumbung/kernel';
import type { MyOrdersPageQuery } from '@lumbung/web-api';
import type { ShopFrame } from '../../layout/frame.js';
import { toneOf } from '../order/order-status.js';

export type MyOrderData = MyOrdersPageQuery['myOrders']['nodes'][number];

export interface MyOrdersModel {
  readonly orders: readonly MyOrderData[];
  /** Of the last order shown; null on the last page. */
  readonly next: string | null;
}

interface MyOrdersProps {
  readonly model: MyOrdersModel;
  readonly frame: ShopFrame;
}

/** Everything a person ordered here while he was logged in, newest first. */
export function MyOrdersView({ model, frame }: MyOrdersProps) {
  const { t } = frame.visit;
  return (
    <div class="order">
      <h1>{t.order.mine}</h1>
      {model.orders.length === 0 ? (
        <div class="empty">
          <p>{t.order.mineEmpty}</p>
          <a class="button" href="/">
            {t.cart.emptyNext}
          </a>
        </div>
      ) : (
        <ul class="my-orders">
          {model.orders.map((order) => (
            <MyOrder key={order.number} order={order} frame={frame} />
          ))}
        </ul>
      )}
      {model.next !== null && (
        <p>
          <a class="button button-quiet" href={`/saya/pesanan?setelah=${encodeURIComponent(model.next)}`} rel="next">
            {t.common.more}
          </a>
        </p>
      )}
    </div>
  );
}

function MyOrder({ order, frame }: { order: MyOrderData; frame: ShopFrame }) {
  const { t, locale } = frame.visit;
  const [first] = order.lines;
  return (
    <li>
      <div>
        <a href={`/pesanan/${order.token}`}>{t.order.title(order.number)}</a>
        {first && <p>{t.order.mineMore(`${first.productName} ${first.variantName}`.trim(), order.lineCount - 1)}</p>}
        <p class="hint">{formatDateTime(new Date(order.placedAt), frame.shop.timeZone, locale)}</p>
      </div>
      <p>
        <span class="price">{formatRupiah(rupiah(order.total), locale)}</span>
        <span class={`badge ${badgeOf(toneOf(order.status))}`}>{order.statusLabel}</span>
      </p>
    </li>
  );
}

function badgeOf(tone: string): string {
  return tone === '' ? 'badge-info' : tone.replace('stamp', 'badge');
}
