import type { ProductFilter, ProductSort } from '@lumbung/web-api';

/** What a list shows, as its address says it; every filter is a link. */
export interface ListQuery {
  readonly path: string;
  readonly text: string;
  readonly category: string | null;
  readonly sort: ProductSort;
  readonly minPrice: number | null;
  readonly maxPrice: number | null;
  readonly inStockOnly: boolean;
  readonly memberPriceOnly: boolean;
  readonly after: string | null;
}

export type RawQuery = Readonly<Record<string, string | string[] | undefined>>;

/** The order of a list, by the word in its address. The first is the rule and leaves no word. */
const SORTS: Readonly<Record<string, ProductSort>> = {
  cocok: 'RELEVANCE',
  murah: 'PRICE_ASCENDING',
  mahal: 'PRICE_DESCENDING',
  baru: 'NEWEST',
  nama: 'NAME',
};

export const SORT_ORDER: readonly ProductSort[] = Object.values(SORTS);

export function readListQuery(path: string, query: RawQuery, category: string | null = null): ListQuery {
  return {
    path,
    text: one(query.q).trim().slice(0, 100),
    category: category ?? (one(query.kategori) || null),
    sort: SORTS[one(query.urut)] ?? 'RELEVANCE',
    minPrice: wholeNumber(one(query.dari)),
    maxPrice: wholeNumber(one(query.sampai)),
    inStockOnly: one(query.tersedia) === '1',
    memberPriceOnly: one(query.anggota) === '1',
    after: one(query.setelah) || null,
  };
}

export function listFilter(query: ListQuery): ProductFilter {
  return {
    ...(query.text !== '' && { search: query.text }),
    ...(query.category !== null && { category: query.category }),
    ...(query.minPrice !== null && { minPrice: query.minPrice }),
    ...(query.maxPrice !== null && { maxPrice: query.maxPrice }),
    inStockOnly: query.inStockOnly,
    memberPriceOnly: query.memberPriceOnly,
  };
}

/** The address of the same list with something changed; a change begins again at the first page. */
export function listAddress(query: ListQuery, change: Partial<ListQuery> = {}): string {
  const next = { ...query, after: null, ...change };
  const words = new URLSearchParams();
  const add = (name: string, value: string | number | null) =>
    value !== null && value !== '' && words.set(name, String(value));
  add('q', next.text);
  add('kategori', next.path === '/cari' ? next.category : null);
  add(
    'urut',
    next.sort === 'RELEVANCE' ? null : (Object.keys(SORTS).find((word) => SORTS[word] === next.sort) ?? null),
  );
  add('dari', next.minPrice);
  add('sampai', next.maxPrice);
  add('tersedia', next.inStockOnly ? '1' : null);
  add('anggota', next.memberPriceOnly ? '1' : null);
  add('setelah', next.after);
  const text = words.toString();
  return text === '' ? next.path : `${next.path}?${text}`;
}

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

function wholeNumber(text: string): number | null {
  return /^\d{1,12}$/.test(text) ? Number(text) : null;
}
