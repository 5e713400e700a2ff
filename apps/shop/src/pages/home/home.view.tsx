import type { HomePageQuery } from '@lumbung/web-api';
import { hoursLines, type HoursLine } from '../../layout/opening-hours.js';
import type { ShopFrame } from '../../layout/frame.js';
import { Icon, Shelf, shelfOf } from '../../ui/icons.js';
import { ProductGrid } from '../../ui/product-card.js';

export interface HomeModel {
  readonly isOpenNow: boolean;
  readonly hours: readonly HoursLine[];
  readonly pickup: { readonly address: string; readonly note: string | null } | null;
  readonly categories: HomePageQuery['categories'];
  readonly popular: HomePageQuery['popular']['nodes'];
  readonly newest: HomePageQuery['newest']['nodes'];
}

export function homeModel(data: HomePageQuery, { visit }: ShopFrame): HomeModel {
  const shop = data.currentCooperative;
  const popular = new Set(data.popular.nodes.map(({ slug }) => slug));
  return {
    isOpenNow: shop?.isOpenNow ?? false,
    hours: hoursLines(shop?.openingHours ?? [], visit.t),
    pickup: shop?.pickupPoint
      ? { address: shop.pickupPoint.address.formatted, note: shop.pickupPoint.note ?? null }
      : null,
    categories: data.categories.filter(({ productCount }) => productCount > 0),
    popular: data.popular.nodes,
    // A small shop would only say twice what it has.
    newest: data.newest.nodes.filter(({ slug }) => !popular.has(slug)),
  };
}

export function HomeView({ model, frame }: { model: HomeModel; frame: ShopFrame }) {
  const { t } = frame.visit;
  return (
    <>
      <h1 class="unseen">{frame.shop.name}</h1>
      <Today model={model} frame={frame} />
      {model.categories.length > 0 && (
        <nav aria-label={t.home.categories}>
          <h2 class="rule">{t.home.categories}</h2>
          <ul class="shelves">
            {model.categories.map(({ slug, name, icon }) => (
              <li key={slug}>
                <a href={`/k/${slug}`}>
                  <Shelf name={shelfOf(slug, icon)} />
                  <span>{name}</span>
                </a>
              </li>
            ))}
            <li>
              <a href="/cari">
                <Shelf name="box" />
                <span>{t.list.allGoods}</span>
              </a>
            </li>
          </ul>
        </nav>
      )}
      <section aria-labelledby="populer">
        <h2 class="rule" id="populer">
          {t.home.popular} <a href="/cari">{t.common.seeAll}</a>
        </h2>
        {model.popular.length > 0 ? (
          <ProductGrid products={model.popular} reader={frame.visit} eager={2} />
        ) : (
          <p>{t.home.empty}</p>
        )}
      </section>
      {model.newest.length > 0 && (
        <section aria-labelledby="terbaru">
          <h2 class="rule" id="terbaru">
            {t.home.newest} <a href="/cari?urut=baru">{t.common.seeAll}</a>
          </h2>
          <ProductGrid products={model.newest} reader={frame.visit} />
        </section>
      )}
      {frame.visit.session === null && (
        <aside class="book member-book">
          <h2>{t.home.memberTitle}</h2>
          <p>{t.home.memberText}</p>
        </aside>
      )}
    </>
  );
}

/** What one wants to know before walking over: open or not, until when, and where. */
function Today({ model, frame }: { model: HomeModel; frame: ShopFrame }) {
  const { t } = frame.visit;
  return (
    <section class="book today" aria-label={t.home.hours}>
      {frame.shop.tagline !== null && <p class="today-line">{frame.shop.tagline}</p>}
      <dl class="ledger">
        {model.hours.length > 0 && (
          <div>
            <dt>
              <Icon name="clock" />
              {model.isOpenNow ? t.home.open : t.home.closed}
            </dt>
            <dd>
              {model.hours.map(({ days, hours }) => (
                <span key={days} class="today-hours">
                  {days} {hours}
                </span>
              ))}
            </dd>
          </div>
        )}
        {model.pickup !== null && (
          <div>
            <dt>
              <Icon name="pin" />
              {t.home.pickup}
            </dt>
            <dd>
              {model.pickup.address}
              {model.pickup.note !== null && <span class="hint today-hours">{model.pickup.note}</span>}
            </dd>
          </div>
        )}
        <div>
          <dt>
            <Icon name="motorbike" />
            {t.home.delivery}
          </dt>
          <dd>{t.home.deliveryText}</dd>
        </div>
      </dl>
    </section>
  );
}
