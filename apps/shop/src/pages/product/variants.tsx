import { formatDate, formatQuantity, formatRupiah, quantity, rupiah } from '@lumbung/kernel';
import type { Reader } from '../../ui/reader.js';
import { pickGroups, type Choosable } from './product-choice.js';
import type { ProductModel, VariantData } from './product.view.js';

interface VariantProps {
  readonly variant: VariantData;
  readonly reader: Reader;
}

/** Both prices side by side, so that everyone sees what membership is worth. */
export function VariantPrice({ variant, reader }: VariantProps) {
  const { t, locale } = reader;
  const isMember = variant.priceClass === 'MEMBER';
  const money = (amount: number) => formatRupiah(rupiah(amount), locale);
  const publicPrice = money(variant.currentPublicPrice);
  const memberPrice = variant.currentMemberPrice === null ? null : money(variant.currentMemberPrice);
  return (
    <div class="product-price">
      <p>
        <span class="price price-big">{money(variant.price)}</span>
        {variant.unitPrice && <span class="price-per"> {variant.unitPrice.label}</span>}
      </p>
      {variant.currentPublicPrice < variant.publicPrice && (
        <p class="hint">{t.product.usually(money(variant.publicPrice))}</p>
      )}
      {memberPrice !== null && (
        <p class="price-member">{isMember ? t.product.publicPrice(publicPrice) : t.product.memberPrice(memberPrice)}</p>
      )}
      {memberPrice !== null && <p class="hint">{isMember ? t.product.memberHint : t.product.memberHintOthers}</p>}
      <p>
        <StockBadge variant={variant} reader={reader} />
      </p>
    </div>
  );
}

/** Big boxes to choose from. They are links, so that price, tiers and stock below always speak of what is chosen. */
export function VariantPicker({ model, reader }: { model: ProductModel; reader: Reader }) {
  const { product, variants, chosen } = model;
  if (chosen === undefined) {
    return null;
  }
  const groups = pickGroups(product, variants, chosen);
  const showsPrice = groups.length === 1;
  return (
    <>
      {groups.map(({ id, name, picks }) => (
        <nav key={id} class="picks" aria-labelledby={`pilih-${id}`}>
          <h2 id={`pilih-${id}`}>{name ?? reader.t.product.choose}</h2>
          <ul>
            {picks.map((pick) => (
              <li key={pick.id}>
                <PickLink pick={pick} slug={product.slug} showsPrice={showsPrice} reader={reader} />
              </li>
            ))}
          </ul>
        </nav>
      ))}
    </>
  );
}

interface PickLinkProps {
  readonly pick: Choosable;
  readonly slug: string;
  readonly showsPrice: boolean;
  readonly reader: Reader;
}

function PickLink({ pick, slug, showsPrice, reader: { t, locale } }: PickLinkProps) {
  const { name, variant, isChosen, isOut } = pick;
  if (variant === null) {
    return (
      <span class="pick pick-off">
        {name} <span class="hint">{t.product.optionNone}</span>
      </span>
    );
  }
  return (
    <a
      class={isOut ? 'pick pick-off' : 'pick'}
      href={`/p/${slug}?kode=${encodeURIComponent(variant.sku)}`}
      aria-current={isChosen ? 'true' : undefined}
      rel="nofollow"
    >
      {name}
      {showsPrice && <span class="price">{formatRupiah(rupiah(variant.price), locale)}</span>}
      {isOut && <span class="hint">{t.product.optionOut}</span>}
    </a>
  );
}

/** What one unit costs from a quantity on; nothing where every quantity costs the same. */
export function PriceTiers({ variant, reader: { t, locale } }: VariantProps) {
  const { priceTiers, unitLabel } = variant;
  return priceTiers.length < 2 ? null : (
    <table class="table tiers">
      <caption>{t.product.tiers}</caption>
      <thead>
        <tr>
          <th scope="col">{t.product.tierCount}</th>
          <th scope="col" class="number">
            {t.product.tierPrice(unitLabel)}
          </th>
        </tr>
      </thead>
      <tbody>
        {priceTiers.map(({ minQuantity, price, priceClass }) => (
          <tr key={minQuantity}>
            <th scope="row">
              {t.product.tierFrom(`${formatQuantity(quantity(minQuantity), locale)} ${unitLabel}`)}
              {priceClass === 'MEMBER' && <span class="hint"> {t.product.membersOnly}</span>}
            </th>
            <td class="number">{formatRupiah(rupiah(price), locale)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function StockBadge({ variant, reader: { t, locale } }: VariantProps) {
  if (variant.stockState !== 'OUT' && variant.supplyMode !== 'STOCK') {
    return (
      <span class="badge badge-wait">
        {variant.availableFrom === null
          ? t.product.backorder
          : t.product.preorder(formatDate(variant.availableFrom, locale))}
      </span>
    );
  }
  const left = `${formatQuantity(quantity(variant.availableQuantity), locale)} ${variant.unitLabel}`;
  switch (variant.stockState) {
    case 'OUT':
      return <span class="badge badge-bad">{t.product.out}</span>;
    case 'LOW':
      return <span class="badge badge-wait">{t.product.few(left)}</span>;
    case 'IN_STOCK':
      return <span class="badge badge-good">{t.product.ready}</span>;
  }
}
