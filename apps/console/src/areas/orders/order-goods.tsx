import type { DeskOrderFragment } from '@lumbung/web-api';
import { useFormat } from '../../format/use-format.js';
import { Badge } from '../../ui/badges.js';
import { useOrdersWords } from './words.js';

/** What was ordered and what it costs, frozen as it was agreed. */
export function OrderGoods({ order }: { readonly order: DeskOrderFragment }) {
  const words = useOrdersWords();
  const format = useFormat();
  return (
    <section className="sheet-part">
      <h3 className="rule">{words.goods}</h3>
      <table className="table table-plain">
        <caption className="unseen">{words.goods}</caption>
        <thead>
          <tr>
            <th scope="col">{words.goods}</th>
            <th scope="col" className="number">
              {words.quantity}
            </th>
            <th scope="col" className="number">
              {words.total}
            </th>
          </tr>
        </thead>
        <tbody>
          {order.lines.map((line) => (
            <tr key={line.id}>
              <td>
                {line.productName} {line.variantName} {line.isAwaited && <Badge tone="wait">{words.awaited}</Badge>}
                {line.seller && <span className="under">{words.soldBy(line.seller.name)}</span>}
                <span className="under">
                  {line.sku} · {format.money(line.unitPrice)}/{line.unitLabel}
                  {line.priceClass === 'MEMBER' && ` · ${words.memberPrice}`}
                </span>
                {line.discount > 0 && (
                  <span className="under">
                    {words.discountOf(format.money(line.discount))}
                    {line.discountExplanation && ` · ${line.discountExplanation}`}
                  </span>
                )}
                {line.tax > 0 && (
                  <span className="under">
                    {(line.taxIsIncluded ? words.taxInside : words.taxOnTop)(format.money(line.tax))}
                  </span>
                )}
                {line.consigned && (
                  <span className="under">
                    {words.consigned(
                      `${line.consigned.commissionBasisPoints / 100}%`,
                      format.money(line.consigned.commission),
                      format.money(line.consigned.payable),
                    )}
                  </span>
                )}
                {line.returnedQuantity > 0 && (
                  <span className="under under-bad">{words.returned(format.quantity(line.returnedQuantity))}</span>
                )}
              </td>
              <td className="number">{format.quantity(line.quantity)}</td>
              <td className="number">{format.money(line.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="sums">
        <Sum label={words.subtotal} amount={order.subtotal} />
        {order.discounts.map(({ promotionId, name, code, amount }) => (
          <Sum key={promotionId} label={code ? `${name} (${code})` : name} amount={-amount} />
        ))}
        {order.taxAdded > 0 && <Sum label={words.taxAdded} amount={order.taxAdded} />}
        {order.shippingFee > 0 && <Sum label={words.shipping} amount={order.shippingFee} />}
        {order.uniqueAmount > 0 && <Sum label={words.unique} amount={order.uniqueAmount} />}
        <Sum label={words.total} amount={order.total} isTotal />
        {order.payment.refundedTotal > 0 && <Sum label={words.refunded} amount={-order.payment.refundedTotal} />}
        {order.taxIncluded > 0 && <Sum label={words.taxIncluded} amount={order.taxIncluded} />}
        {order.memberSavings > 0 && <Sum label={words.saved} amount={order.memberSavings} />}
      </dl>
    </section>
  );
}

function Sum({
  label,
  amount,
  isTotal = false,
}: {
  readonly label: string;
  readonly amount: number;
  readonly isTotal?: boolean;
}) {
  const format = useFormat();
  return (
    <div className={isTotal ? 'sum-total' : undefined}>
      <dt>{label}</dt>
      <dd>{format.money(amount)}</dd>
    </div>
  );
}
