import { formatRupiah, rupiah } from '@lumbung/kernel';
import type { MarketGroupPageQuery } from '@lumbung/web-api';
import type { Frame } from '../../layout/frame.js';
import { Notice } from '../../ui/notice.js';

type Group = NonNullable<MarketGroupPageQuery['marketGroup']>;

export function MarketGroupView({ group, frame }: { group: Group; frame: Frame }) {
  const { t, locale } = frame.visit;
  return (
    <>
      <h1>{t.market.group}</h1>
      <p>{t.market.groupLead}</p>
      {group.parts.map(({ cooperative, order, refusal }) => (
        <section key={cooperative.slug} class="book market-part" aria-label={t.market.part(cooperative.name)}>
          <h2>{cooperative.name}</h2>
          {order && (
            <>
              <p class="market-sum">
                <span>
                  {t.market.order(order.number)} · {order.statusLabel}
                </span>
                <strong class="price">{formatRupiah(rupiah(order.total), locale)}</strong>
              </p>
              <p>
                <a class="button" href={order.url}>
                  {t.market.openOrder}
                </a>
              </p>
            </>
          )}
          {refusal && <Notice tone="warn" title={`${t.market.stillInBasket}: ${refusal.message}`} />}
        </section>
      ))}
      <p class="market-sum">
        <span>{t.market.total}</span> <strong class="price">{formatRupiah(rupiah(group.total), locale)}</strong>
      </p>
    </>
  );
}
