import { numberRange, priceRange, type Facets } from './list-filters.js';
import { listAddress, wantedChoices, withAttribute, type ListQuery } from './list-query.js';
import type { Reader } from './reader.js';

interface ChosenFiltersProps {
  readonly facets: Facets | null;
  readonly query: ListQuery;
  readonly reader: Reader;
}

interface ChosenFilter {
  readonly label: string;
  /** The list without it. */
  readonly href: string;
}

/** What narrows the list now, each with a way to take it off: also where nothing was found any more. */
export function ChosenFilters({ facets, query, reader }: ChosenFiltersProps) {
  const chosen = chosenFilters(facets, query, reader);
  const { t } = reader;
  return chosen.length === 0 ? null : (
    <nav aria-label={t.list.chosen}>
      <ul class="chips">
        {chosen.map(({ label, href }) => (
          <li key={href}>
            <a href={href} rel="nofollow">
              {label} <span aria-hidden="true">×</span>
              <span class="unseen">, {t.list.takeOff}</span>
            </a>
          </li>
        ))}
        {chosen.length > 1 && (
          <li>
            <a href={listAddress(query, NOTHING)} rel="nofollow">
              {t.list.takeAllOff}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}

const NOTHING: Partial<ListQuery> = {
  category: null,
  seller: null,
  attributes: {},
  minPrice: null,
  maxPrice: null,
  inStockOnly: false,
  memberPriceOnly: false,
};

/** A name that the counts no longer tell, since nothing was found, is said as its address says it. */
function chosenFilters(facets: Facets | null, query: ListQuery, reader: Reader): ChosenFilter[] {
  const { t } = reader;
  const chosen: ChosenFilter[] = [];
  const add = (label: string | undefined, change: Partial<ListQuery>) =>
    chosen.push({ label: label ?? '', href: listAddress(query, change) });
  if (query.category !== null && !query.path.startsWith('/k/')) {
    const shelf = facets?.categories.find(({ category }) => category.slug === query.category)?.category;
    add(shelf?.name ?? spoken(query.category), { category: null });
  }
  if (query.seller !== null && !query.path.startsWith('/penjual/')) {
    const seller = facets?.sellers.find((facet) => facet.seller.slug === query.seller)?.seller;
    add(seller?.name ?? spoken(query.seller), { seller: null });
  }
  chosen.push(...Object.entries(query.attributes).flatMap(([code]) => chosenOf(code, facets, query, reader)));
  if (query.minPrice !== null || query.maxPrice !== null) {
    const below = query.maxPrice === null ? null : query.maxPrice + 1;
    add(priceRange(query.minPrice, below, reader), { minPrice: null, maxPrice: null });
  }
  if (query.inStockOnly) {
    add(t.list.readyOnly, { inStockOnly: false });
  }
  if (query.memberPriceOnly) {
    add(t.list.memberOnly, { memberPriceOnly: false });
  }
  return chosen;
}

function chosenOf(code: string, facets: Facets | null, query: ListQuery, reader: Reader): ChosenFilter[] {
  const facet = facets?.attributes.find((one) => one.code === code);
  const name = facet?.name ?? spoken(code);
  const wanted = query.attributes[code] ?? '';
  const choices = wantedChoices(query, code);
  if (choices.length > 0) {
    return choices.map((id) => ({
      label: facet?.choices.find((choice) => choice.id === id)?.name ?? name,
      href: withAttribute(query, code, choices.filter((other) => other !== id).join(',')),
    }));
  }
  const href = withAttribute(query, code, '');
  if (wanted === 'ya') {
    return [{ label: name, href }];
  }
  const [from = 0, below = 0] = wanted.split('-').map(Number);
  return [{ label: `${name} ${numberRange({ unit: facet?.unit ?? null }, { from, below }, reader)}`, href }];
}

/** 'tanpa-gula' is read 'tanpa gula'. */
function spoken(slug: string): string {
  return slug.replaceAll('-', ' ');
}
