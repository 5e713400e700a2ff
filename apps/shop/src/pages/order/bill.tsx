import { formatQuantity, formatRupiah, quantity, rupiah } from '@lumbung/kernel';
import type { ShopFrame } from '../../layout/frame.js';
import { DiscountLines, TaxLine } from '../../ui/discounts.js';
import type { OrderData } from './order.view.js';

export function Bill({ order, frame }: { order: OrderData; frame: ShopFrame }) {
  const { t, locale } = frame.visit;
  const money = (amount: number) => formatRupiah(rupiah(amount), locale);
  return (
    <section>
      <h2 class="rule">{t.order.lines}</h2>
      <div class="book">
        <dl class="ledger">
          {order.lines.map((line) => (
            <div key={line.id}>
              <dt>
                {line.variant ? <a href={`/p/${line.variant.product.slug}`}>{line.productName}</a> : line.productName}{' '}
                {line.variantName}
                {line.seller !== null && <span class="hint bill-each">{t.cart.soldBy(line.seller.name)}</span>}
                <span class="hint bill-each">
                  {formatQuantity(quantity(line.quantity), locale)} {line.unitLabel} × {money(line.unitPrice)}
                  {line.returnedQuantity > 0 &&
                    `, ${t.order.returned(formatQuantity(quantity(line.returnedQuantity), locale))}`}
                </span>
                {line.isAwaited && <span class="hint bill-each">{t.order.awaited}</span>}
              </dt>
              <dd>{money(line.total)}</dd>
            </div>
          ))}
          <DiscountLines discounts={order.discounts} reader={frame.visit} />
          <TaxLine taxAdded={order.taxAdded} reader={frame.visit} />
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
          {order.state !== 'DRAFT' && (
            <div>
              <dt>{t.checkout.pay}</dt>
              <dd>
                {order.payment.savingsAccountNo
                  ? t.checkout.savings.paidFrom(order.payment.savingsAccountNo)
                  : `${order.payment.methodLabel}, ${order.payment.stateLabel}`}
              </dd>
            </div>
          )}
        </dl>
        {order.taxIncluded > 0 && <p class="hint">{t.cart.taxIncluded(money(order.taxIncluded))}</p>}
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
