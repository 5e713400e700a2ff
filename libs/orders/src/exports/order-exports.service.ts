import { FileLinks, FileOpening, type OpenedFile, type Page, type TableExport } from '@lumbung/catalog';
import { Clock, type CooperativeTimeZone } from '@lumbung/kernel';
import { currentTenant, TenantDatabase, TenantVault, type Locale } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { boardFilter, boardSearch, type OrderFilter } from '../order/order-filter.js';
import { BOARD_COUNT, SEARCH_COUNT } from '../order/order-pages.js';
import { OrdersService } from '../order/orders.service.js';
import type { OrderExportRows } from './order-exports.types.js';
import { LINE_PATHS, lineRows, ORDER_PATHS, orderHeadings, orderRow } from './order-sheet.js';

const ORDERS_PER_PAGE = 100;
const COUNTED = `count(*) as count, coalesce(sum((select count(*) from orders.order_line l where l.tenant_id = $1 and l.order_id = o.id)), 0)::integer as lines`;
const BOARD_COUNTS = BOARD_COUNT.replace('count(*) as count', COUNTED);
const SEARCH_COUNTS = SEARCH_COUNT.replace('count(*) as count', COUNTED);

interface OrdersContent {
  readonly kind: 'orders';
  readonly filter: OrderFilter | null;
  readonly rows: OrderExportRows;
}

/** The orders board as a file. */
@Injectable()
export class OrderExportsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly vault: TenantVault,
    private readonly orders: OrdersService,
    private readonly links: FileLinks,
    private readonly opening: FileOpening,
  ) {}

  /** Exactly the orders that the board finds by this filter, one row for each order or for each of its lines. */
  async export(filter: OrderFilter | null, rows: OrderExportRows): Promise<TableExport> {
    const search = boardSearch(filter, await this.vault.keys());
    const statuses = filter?.statuses?.length ? [...new Set(filter.statuses)] : null;
    const found = await this.db.readRow<{ count: number; lines: number }>(search ? SEARCH_COUNTS : BOARD_COUNTS, [
      ...boardFilter(filter),
      statuses,
      ...(search ?? []),
    ]);
    const rowCount = (rows === 'LINES' ? found?.lines : found?.count) ?? 0;
    const name = `Pesanan ${this.clock.today(currentTenant().timeZone as CooperativeTimeZone)}`;
    const content: OrdersContent = { kind: 'orders', filter, rows };
    return { rowCount, productCount: null, ...this.links.of(content, name, rowCount, '/exports/orders') };
  }

  /** The file behind an address that `export` gave out; see FileOpening. */
  open(permit: string): Promise<OpenedFile> {
    return this.opening.open<OrdersContent>(permit, {
      kinds: ['orders'],
      permission: 'orders.read',
      pagesOf: (content, locale) => this.pages(content, locale),
    });
  }

  private async *pages({ filter, rows }: OrdersContent, locale: Locale): AsyncGenerator<Page> {
    const zone = currentTenant().timeZone as CooperativeTimeZone;
    const hasLines = rows === 'LINES';
    yield [orderHeadings(hasLines, locale)];
    for (let after: string | null | undefined; after !== null;) {
      const page = await this.orders.board(
        filter,
        { first: ORDERS_PER_PAGE, after },
        hasLines ? LINE_PATHS : ORDER_PATHS,
      );
      yield page.nodes.flatMap((order) => (hasLines ? lineRows(order, zone, locale) : [orderRow(order, zone, locale)]));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    }
  }
}
