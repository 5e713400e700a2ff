import { formatRupiah, rupiah } from '@lumbung/kernel';
import type { MarketPageQuery, MarketSort } from '@lumbung/web-api';
import type { Frame } from '../../layout/frame.js';
import { Photo } from '../../ui/photo.js';
import type { Reader } from '../../ui/reader.js';

export interface MarketModel {
  readonly products: MarketPageQuery['marketProducts'];
  /** Each province before what lies in it. */
  readonly regions: MarketPageQuery['marketRegions'];
  readonly asked: {
    readonly text: string;
    readonly region: string;
    readonly sort: MarketSort;
    readonly isReadyOnly: boolean;
  };
}

interface MarketProps {
  readonly model: MarketModel;
  readonly frame: Frame;
}

export function MarketView({ model, frame }: MarketProps) {
  const { t } = frame.visit;
  const { nodes, pageInfo } = model.products;
  return (
    <>
      <h1>{t.market.title}</h1>
      <p class="site-lead">{t.market.lead}</p>
      <Questions model={model} frame={frame} />
      <p class="market-basket">
        <a class="button button-quiet" href="/pasar/keranjang">
          {t.market.basket}
        </a>
      </p>
      {nodes.length === 0 ? (
        <div class="empty">
          <p>
            <strong>{t.market.none}</strong>
          </p>
          <p>{t.market.noneText}</p>
        </div>
      ) : (
        <ul class="goods">
          {nodes.map((product, index) => (
            <li key={product.id}>
              <MarketCard product={product} frame={frame} isFirst={index < 2} />
            </li>
          ))}
        </ul>
      )}
      {pageInfo.hasNextPage && (
        <p>
          <a class="button button-quiet" rel="next" href={`/pasar?${nextPage(model, pageInfo.endCursor ?? '')}`}>
            {t.common.more}
          </a>
        </p>
      )}
    </>
  );
}

function Questions({ model: { asked, regions }, frame }: MarketProps) {
  const { t } = frame.visit;
  return (
    <form class="market-questions" action="/pasar" role="search">
      <div class="field">
        <label for="cari">{t.market.search}</label>
        <input id="cari" name="cari" type="search" class="input" value={asked.text} enterkeyhint="search" />
      </div>
      <div class="field">
        <label for="wilayah">{t.market.place}</label>
        <select id="wilayah" name="wilayah" class="input">
          <option value="">{t.market.anyPlace}</option>
          <Regions regions={regions} chosen={asked.region} reader={frame.visit} />
        </select>
      </div>
      <div class="field">
        <label for="urut">{t.market.sort}</label>
        <select id="urut" name="urut" class="input">
          {Object.entries(t.market.sorts).map(([sort, label]) => (
            <option key={sort} value={sort} selected={sort === asked.sort}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <label class="check">
        <input type="checkbox" name="ada" value="1" checked={asked.isReadyOnly} /> {t.market.readyOnly}
      </label>
      <button class="button" type="submit">
        {t.market.show}
      </button>
    </form>
  );
}

interface RegionsProps {
  readonly regions: MarketModel['regions'];
  readonly chosen: string;
  readonly reader: Reader;
}

/** Regions that have goods, by province; one that an old link names and that has none any more keeps its place. */
function Regions({ regions, chosen, reader: { t } }: RegionsProps) {
  const isKnown = chosen === '' || regions.some(({ code }) => code === chosen);
  return (
    <>
      {!isKnown && (
        <option value={chosen} selected>
          {t.market.emptyPlace}
        </option>
      )}
      {regions
        .filter(({ level }) => level === 'PROVINCE')
        .map((province) => (
          <optgroup key={province.code} label={province.name}>
            <option value={province.code} selected={province.code === chosen}>
              {t.market.wholePlace(province.name)}
            </option>
            {regions
              .filter(({ code }) => code.startsWith(`${province.code}.`))
              .map(({ code, name }) => (
                <option key={code} value={code} selected={code === chosen}>
                  {name}
                </option>
              ))}
          </optgroup>
        ))}
    </>
  );
}

function MarketCard({
  product,
  frame,
  isFirst,
}: {
  product: MarketPageQuery['marketProducts']['nodes'][number];
  frame: Frame;
  isFirst: boolean;
}) {
  const { t, locale } = frame.visit;
  const isOut = product.stockState === 'OUT';
  return (
    <article class={isOut ? 'goods-card goods-out' : 'goods-card'}>
      <Photo
        picture={product.cover}
        category=""
        sizes="(min-width: 900px) 220px, calc(50vw - 23px)"
        isFirst={isFirst}
        alt=""
      />
      <h3>
        <a href={`/pasar/${product.cooperative.slug}/${product.slug}`}>{product.name}</a>
      </h3>
      {typeof product.priceFrom === 'number' && (
        <p class="goods-prices">
          <span class="price">{formatRupiah(rupiah(product.priceFrom), locale)}</span>
        </p>
      )}
      <p class="hint">{product.cooperative.name}</p>
      {isOut && <p class="goods-note">{t.market.out}</p>}
    </article>
  );
}

function nextPage({ asked }: MarketModel, cursor: string): URLSearchParams {
  return new URLSearchParams({
    ...(asked.text !== '' && { cari: asked.text }),
    ...(asked.region !== '' && { wilayah: asked.region }),
    ...(asked.sort !== 'RELEVANCE' && { urut: asked.sort }),
    ...(asked.isReadyOnly && { ada: '1' }),
    setelah: cursor,
  });
}
