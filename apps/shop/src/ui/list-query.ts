import { isUuid } from '@lumbung/kernel';
import type { AttributeFilter, ProductFilter, ProductSort } from '@lumbung/web-api';

/** What a list shows, as its address says it; every filter is a link. */
export interface ListQuery {
  readonly path: string;
  readonly text: string;
  readonly category: string | null;
  /** Slug of a seller. */
  readonly seller: string | null;
  /** What an attribute must be, by its code: ids of choices with commas, `10-20` of numbers, or `ya`. */
  readonly attributes: Readonly<Record<string, string>>;
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

/** So many attributes may narrow a list at a time; more are not read. */
const MOST_ATTRIBUTES = 10;
const ATTRIBUTE = /^s\.([a-z0-9][a-z0-9-]{0,59})$/;
const NUMBERS = /^(\d{1,9}(?:\.\d{1,3})?)-(\d{1,9}(?:\.\d{1,3})?)$/;

export function readListQuery(path: string, query: RawQuery, category: string | null = null): ListQuery {
  return {
    path,
    text: one(query.q).trim().slice(0, 100),
    category: category ?? slug(one(query.kategori)),
    seller: slug(one(query.penjual)),
    attributes: attributesOf(query),
    sort: SORTS[one(query.urut)] ?? 'RELEVANCE',
    minPrice: wholeNumber(one(query.dari)),
    maxPrice: wholeNumber(one(query.sampai)),
    inStockOnly: one(query.tersedia) === '1',
    memberPriceOnly: one(query.anggota) === '1',
    after: one(query.setelah) || null,
  };
}

export function listFilter(query: ListQuery): ProductFilter {
  const attributes = Object.entries(query.attributes).map(([code, wanted]) => attributeFilter(code, wanted));
  return {
    ...(query.text !== '' && { search: query.text }),
    ...(query.category !== null && { category: query.category }),
    ...(query.seller !== null && { seller: query.seller }),
    ...(attributes.length > 0 && { attributes }),
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
  add('kategori', next.path.startsWith('/k/') ? null : next.category);
  add('penjual', next.path.startsWith('/penjual/') ? null : next.seller);
  for (const [code, wanted] of Object.entries(next.attributes)) {
    add(`s.${code}`, wanted);
  }
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

/** Something besides words and shelf narrows the list. */
export function isNarrowed(query: ListQuery): boolean {
  const { seller, attributes, minPrice, maxPrice, inStockOnly, memberPriceOnly } = query;
  const isPriced = minPrice !== null || maxPrice !== null;
  return seller !== null || Object.keys(attributes).length > 0 || isPriced || inStockOnly || memberPriceOnly;
}

/** The same list with one attribute narrowed, or, without a value, wide again. */
export function withAttribute(query: ListQuery, code: string, wanted: string): string {
  return listAddress(query, { attributes: { ...query.attributes, [code]: wanted } });
}

/** Ids of the choices that are wanted of an attribute. */
export function wantedChoices(query: ListQuery, code: string): readonly string[] {
  return (query.attributes[code] ?? '').split(',').filter(isUuid);
}

function attributesOf(query: RawQuery): Record<string, string> {
  const found = Object.entries(query).flatMap(([name, value]) => {
    const code = ATTRIBUTE.exec(name)?.[1];
    const wanted = one(value).slice(0, 400);
    const isKnown = wanted === 'ya' || NUMBERS.test(wanted) || (wanted !== '' && wanted.split(',').every(isUuid));
    return code !== undefined && isKnown ? [[code, wanted] as const] : [];
  });
  return Object.fromEntries(found.slice(0, MOST_ATTRIBUTES));
}

function attributeFilter(code: string, wanted: string): AttributeFilter {
  if (wanted === 'ya') {
    return { code, isTrue: true };
  }
  const [, from, below] = NUMBERS.exec(wanted) ?? [];
  return from === undefined ? { code, choices: wanted.split(',') } : { code, from: Number(from), below: Number(below) };
}

function slug(text: string): string | null {
  return /^[a-z0-9][a-z0-9-]{0,99}$/.test(text) ? text : null;
}

function one(value: string | string[] | undefined): string {
  return (Array.isArray(value) ? value[0] : value) ?? '';
}

function wholeNumber(text: string): number | null {
  return /^\d{1,12}$/.test(text) ? Number(text) : null;
}
