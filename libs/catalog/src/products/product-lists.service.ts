import { badUserInput, connectionFrom, sliceOf, TenantDatabase, type PageArgs, type Slice } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { correctedSearch } from './corrected-search.js';
import type { ManagedProductFilter, ManagedProductSort, ProductFilter, ProductSort } from './product-filters.js';
import { managedHits, managedQuestion, type ListWishes, type Question } from './managed-question.js';
import { listStatement } from './product-list-statement.js';
import { productOf, type ProductRow } from './product-view.js';
import type { ProductFacets } from './product-facets.types.js';
import type { Product, ProductConnection } from './product.types.js';
import { SearchTally } from '../search/search-tally.js';
import { Viewers } from './viewers.js';

export type { ListWishes } from './managed-question.js';

type ListRow = ProductRow & {
  key: string | null;
  keyId: string | null;
  isMember: boolean;
  total?: number;
  counts?: Counts | null;
};
type Counts = ProductFacets & { total: number; isSimilar: boolean };

/** Lists of products: always one statement, always the same cost on every page. */
@Injectable()
export class ProductListsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly viewers: Viewers,
    private readonly tally: SearchTally,
  ) {}

  /**
   * Published products as shoppers read them, by shelf, search and filter. A search tolerates typing errors: when no
   * product has all its words, those with similar words come instead, and `didYouMean` says the corrected text.
   * Filters by several attributes must all hold, of one attribute any of the choices. Facets and total count the whole
   * filter and cost in proportion to it; they are reckoned only when asked for. A search by words alone is counted,
   * without the one who asked, for suggestions.
   * Throws BAD_USER_INPUT for a cursor of another list.
   */
  async published(
    filter: ProductFilter,
    sort: ProductSort,
    page: PageArgs,
    wishes: ListWishes,
  ): Promise<ProductConnection> {
    const search = filter.search?.trim() || null;
    const personId = this.viewers.personId();
    const wantedAttributes = attributesOf(filter);
    const list = await this.list(page, {
      shape: {
        audience: 'shop',
        sort: sort === 'RELEVANCE' ? (search ? 'SCORE' : 'SOLD') : sort,
        isSearch: search !== null,
        byCategory: filter.category != null,
        byPrice: filter.minPrice != null || filter.maxPrice != null,
        bySeller: filter.seller != null,
        byAttributes: wantedAttributes.length > 0,
        isSignedIn: personId !== null,
        counts: wishes.facets ? 'facets' : wishes.totalCount ? 'total' : 'none',
        attributeFacets: wishes.facets && (wishes.attributeFacets ?? true),
        wanted: wishes.wanted,
      },
      values: {
        seller: filter.seller,
        attributes: JSON.stringify(wantedAttributes),
        person: personId,
        search,
        category: filter.category,
        minPrice: filter.minPrice?.amount ?? 0,
        maxPrice: filter.maxPrice?.amount ?? Number.MAX_SAFE_INTEGER,
        inStockOnly: filter.inStockOnly ?? false,
        memberPriceOnly: filter.memberPriceOnly ?? false,
      },
      wishes,
    });
    if (isPlainSearch(filter, page)) this.tally.note(filter.search as string, list.found);
    return list;
  }

  /** Products of every state for the console. Sorted by stock, it sums the stock of all of them for every page. */
  async managed(
    filter: ManagedProductFilter,
    sort: ManagedProductSort,
    page: PageArgs,
    wishes: ListWishes,
  ): Promise<ProductConnection> {
    return this.list(page, managedQuestion(filter, sort, wishes));
  }

  /** How many products `managed` finds by a filter, and how many variants these have. One statement. */
  async managedCount(filter: ManagedProductFilter): Promise<{ products: number; variants: number }> {
    const row = await this.db.readRow<{ products: number; variants: number }>(...managedHits(filter, COUNTS));
    return row ?? { products: 0, variants: 0 };
  }

  private async list(page: PageArgs, question: Question): Promise<FoundProducts> {
    const slice = sliceOf(page, 2);
    const { text, parameters } = listStatement({
      ...question.shape,
      isBackward: slice.backward,
      isKeyed: slice.key !== undefined,
    });
    const values = { ...question.values, limit: slice.limit, key: slice.key?.[0], keyId: slice.key?.[1] };
    const rows = await this.db.read<ListRow>(
      text,
      parameters.map((parameter) => values[parameter]),
    );
    return this.connection(rows, slice, question);
  }

  private connection(rows: ListRow[], slice: Slice, { values, wishes }: Question): FoundProducts {
    const counts = rows.at(-1)?.counts ?? null;
    if (counts) rows.pop();
    // Beyond the end of a list nothing says how long it is.
    const total = counts?.total ?? rows[0]?.total ?? (slice.key ? null : 0);
    const viewer = this.viewers.viewer(rows[0]?.isMember ?? false);
    const keys = new Map<Product, readonly [string, string]>();
    const products = rows.map((row) => {
      const product = productOf(row, viewer);
      keys.set(product, [row.key as string, row.keyId as string]);
      return product;
    });
    const connection = connectionFrom(
      products,
      slice,
      (product) => keys.get(product) ?? [],
      wishes.totalCount ? total : null,
    );
    return Object.assign(connection, {
      found: counts?.isSimilar ? 0 : (counts?.total ?? 0),
      facets: wishes.facets ? counts : null,
      didYouMean: counts?.isSimilar
        ? correctedSearch(
            String(values.search),
            products.map(({ name }) => name),
          )
        : null,
    });
  }
}

const COUNTS = {
  name: 'counts',
  body: () => `select count(distinct h.id) as products, count(v.id) as variants
      from hits h left join catalog.product_variant v on v.tenant_id = $1 and v.product_id = h.id`,
};

/** How many products had all the words of the search, likenesses not counted. */
type FoundProducts = ProductConnection & { found: number };

/** The first page of a search by nothing but words: only its hits say something about the words. */
function isPlainSearch({ search, ...more }: ProductFilter, page: PageArgs): boolean {
  return (
    Boolean(search?.trim()) &&
    page.after == null &&
    page.before == null &&
    !Object.values(more).some((it) => it != null && it !== false)
  );
}

/** The wanted attributes as the statement reads them; throws BAD_USER_INPUT for one that is named twice. */
function attributesOf({ attributes }: ProductFilter): object[] {
  const wanted = attributes ?? [];
  if (new Set(wanted.map(({ code }) => code)).size < wanted.length) throw badUserInput('Name each attribute once.');
  return wanted.map(({ code, choices, isTrue, from, below }) => ({
    code,
    choices: choices ?? null,
    isTrue: isTrue ?? null,
    from: from?.toString(),
    below: below?.toString(),
  }));
}
