import type { Wanted } from './product-columns.js';
import type { ManagedProductFilter, ManagedProductSort } from './product-filters.js';
import { hitsStatement, type ListParameter, type ListShape, type Use } from './product-list-statement.js';

/** What a query asks of a list beside its page. */
export interface ListWishes {
  readonly wanted: Wanted;
  readonly facets: boolean;
  readonly attributeFacets?: boolean;
  readonly totalCount: boolean;
}

export interface Question {
  readonly shape: Omit<ListShape, 'isBackward' | 'isKeyed'>;
  readonly values: Partial<Record<ListParameter, unknown>>;
  readonly wishes: ListWishes;
}

const NOTHING: ListWishes = {
  wanted: { sheet: false, counters: false, category: false, seller: false, attributes: false },
  facets: false,
  totalCount: false,
};

/** What the console's list of products is asked. */
export function managedQuestion(filter: ManagedProductFilter, sort: ManagedProductSort, wishes: ListWishes): Question {
  const search = filter.search?.trim() || null;
  return {
    shape: {
      audience: 'console',
      sort,
      isSearch: search !== null,
      byCategory: filter.categoryId != null,
      byPrice: false,
      bySeller: filter.seller != null,
      byAttributes: false,
      byLocation: filter.locationId != null,
      isSignedIn: false,
      counts: wishes.totalCount ? 'total' : 'none',
      attributeFacets: false,
      wanted: wishes.wanted,
    },
    values: {
      search,
      category: filter.categoryId,
      seller: filter.seller,
      states: filter.states ?? ['DRAFT', 'PUBLISHED'],
      stockStates: filter.stockStates ?? ['IN_STOCK', 'LOW', 'OUT'],
      location: filter.locationId,
    },
    wishes: { ...wishes, facets: false },
  };
}

/** What is read of all products of a filter; a name stands for one body. */
export interface HitsQuestion {
  readonly name: string;
  /** Knows the ids of the products as `hits h`. */
  readonly body: (use: Use) => string;
}

/**
 * A statement over every product that the console's list finds by a filter, with its values from $2 on: for files, counts
 * and changes of all of them, so that these can never mean other products than the list shows.
 */
export function managedHits(
  filter: ManagedProductFilter,
  { name, body }: HitsQuestion,
  more: Question['values'] = {},
): [text: string, values: unknown[]] {
  const { shape, values } = managedQuestion(filter, 'NAME', NOTHING);
  const { text, parameters } = hitsStatement(name, shape, body);
  const asked: Question['values'] = { limit: 1, ...values, ...more };
  return [text, parameters.map((parameter) => asked[parameter])];
}
