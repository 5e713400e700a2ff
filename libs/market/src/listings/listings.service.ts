import { Clock } from '@lumbung/kernel';
import { Config, connectionFrom, PlatformDatabase, sliceOf, type ConnectionOf, type PageArgs } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { MarketFilter, MarketProduct, MarketRegion, MarketSort } from './listings.schema.js';
import { listingsStatement, REGIONS } from './listings.statement.js';

interface ListingRow extends Omit<MarketProduct, 'url' | 'cooperative'> {
  readonly key: string;
  readonly cooperative: Omit<MarketProduct['cooperative'], 'shopUrl'>;
}

/** The common market place as everybody sees it: published copies only, never a table of a cooperative. */
@Injectable()
export class ListingsService {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /**
   * A page of what active, verified cooperatives offer to all. A search takes what fits every word, and where nothing
   * does, what is written alike. One statement; its cost follows the page, not how many cooperatives there are, save a
   * search for a common word, of whose hits at most 5,000 are weighed.
   */
  async list(
    filter: MarketFilter | null | undefined,
    sort: MarketSort,
    page: PageArgs,
  ): Promise<ConnectionOf<MarketProduct>> {
    const slice = sliceOf(page, 2);
    const search = filter?.search?.trim() || null;
    const shape = { isSearch: search !== null, sort, isBackward: slice.backward, isKeyed: slice.key !== undefined };
    const values = [
      this.clock.today('Asia/Jakarta'),
      search,
      filter?.regionCode ?? null,
      filter?.cooperative ?? null,
      filter?.minPrice?.amount ?? null,
      filter?.maxPrice?.amount ?? null,
      filter?.inStockOnly ?? false,
      slice.limit,
      ...(slice.key ?? []),
    ];
    const rows = await this.database.read<ListingRow>(listingsStatement(shape), values);
    const nodes = rows.map((row) => this.productOf(row));
    return connectionFrom(nodes, slice, ({ key, id }) => [key, id]);
  }

  /** Where what `list` shows comes from: provinces, cities and regencies, by code; some hundreds at most. One statement. */
  regions(): Promise<MarketRegion[]> {
    return this.database.read<MarketRegion>(REGIONS, [this.clock.today('Asia/Jakarta')]);
  }

  private productOf({ cooperative, ...row }: ListingRow): MarketProduct & { key: string } {
    const shopUrl = this.config.SHOP_URL.replace('{slug}', cooperative.slug);
    return { ...row, url: `${shopUrl}/p/${row.slug}`, cooperative: { ...cooperative, shopUrl } };
  }
}
