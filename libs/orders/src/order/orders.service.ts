import { ProductReadsService, type ProductVariant } from '@lumbung/catalog';
import { Clock } from '@lumbung/kernel';
import { MemberReadsService, type Member } from '@lumbung/membership';
import {
  connectionFrom,
  currentContext,
  currentLocale,
  currentPrincipal,
  notFound,
  requireUuid,
  sliceOf,
  TenantDatabase,
  TenantVault,
  tokenHash,
  type ConnectionOf,
  type PageArgs,
  type Slice,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { partsOfOrders } from '../fulfilment/order-parts.js';
import { OrderLinks } from '../shop/order-links.js';
import { openPhone } from '../shop/phones.js';
import { ShopNoticeService } from '../shop/shop-notice.service.js';
import { boardRoute } from './board-route.js';
import { OrderStatus } from './order-enums.js';
import { boardFilter, boardSearch, type OrderFilter } from './order-filter.js';
import { BOARD_COUNT, MINE, MINE_COUNT, SEARCH_COUNT, SEARCH_STATUS_COUNTS, STATUS_COUNTS } from './order-pages.js';
import { below, wanted, type Paths } from './order-paths.js';
import { ONE_BY_ID, ONE_BY_TOKEN, type OrderRow } from './order-rows.js';
import { orderOf, statusLabel } from './order-view.js';
import type { Order, OrderStatusCount } from './order.schema.js';

export type { Paths } from './order-paths.js';

/** Whose page this is: the buyer's own, or the desk of the staff. */
export type Side = 'buyer' | 'staff';

/** Orders as people see them. */
@Injectable()
export class OrdersService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly products: ProductReadsService,
    private readonly members: MemberReadsService,
    private readonly links: OrderLinks,
    private readonly vault: TenantVault,
    private readonly notices: ShopNoticeService,
    private readonly clock: Clock,
  ) {}

  /** A transaction that ends in showing an order. The keys of buyers' phones are asked for before it, since that takes one of its own. */
  async transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    await this.vault.keys();
    return this.db.transaction(work);
  }

  /** The order behind a secret link, as its buyer sees it; throws NOT_FOUND. Open also while the shop is suspended. */
  async byToken(token: string, paths?: Paths): Promise<Order> {
    return this.transaction(async (tx) =>
      this.viewed(tx, await tx.row<OrderRow>(ONE_BY_TOKEN, [...wanted(paths), tokenHash(token)]), 'buyer', paths),
    );
  }

  /** One order for the desk; throws NOT_FOUND. */
  async managed(orderId: string, paths?: Paths): Promise<Order> {
    return this.transaction((tx) => this.inside(tx, requireUuid(orderId), 'staff', paths));
  }

  /** The order as the running transaction left it: what its mutations answer. */
  async inside(tx: Tx, orderId: string, side: Side, paths?: Paths): Promise<Order> {
    return this.viewed(tx, await tx.row<OrderRow>(ONE_BY_ID, [...wanted(paths), orderId]), side, paths);
  }

  /** Orders of the person who asks, newest first; throws UNAUTHENTICATED for keys, which buy nothing. */
  async mine(page: PageArgs, paths?: Paths): Promise<ConnectionOf<Order>> {
    const personId = currentPrincipal().personId ?? null;
    const slice = sliceOf(page, 2);
    return this.transaction(async (tx) => {
      const text = slice.backward ? MINE.backward : MINE.forward;
      const rows = await tx.rows<OrderRow>(text, [...wanted(below(paths)), personId, ...keyOf(slice), slice.limit]);
      const total = paths?.has('totalCount') ? await tx.row<{ count: number }>(MINE_COUNT, [personId]) : undefined;
      return this.connection(tx, rows, slice, 'buyer', below(paths), total?.count);
    });
  }

  /** The orders board, newest first. */
  async board(filter: OrderFilter | null, page: PageArgs, paths?: Paths): Promise<ConnectionOf<Order>> {
    const slice = sliceOf(page, 2);
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const [by, search] = [boardFilter(filter), boardSearch(filter, keys)];
      const { pages, statuses, values } = boardRoute(filter, search);
      const rows = await tx.rows<OrderRow>(slice.backward ? pages.backward : pages.forward, [
        ...wanted(below(paths)),
        ...by,
        ...keyOf(slice),
        slice.limit,
        ...values,
      ]);
      const total = paths?.has('totalCount')
        ? await tx.row<{ count: number }>(search ? SEARCH_COUNT : BOARD_COUNT, [...by, statuses, ...(search ?? [])])
        : undefined;
      return this.connection(tx, rows, slice, 'staff', below(paths), total?.count);
    });
  }

  /** How many orders of the filter have each status, all statuses named; `filter.statuses` is ignored. */
  async counts(filter: OrderFilter | null): Promise<OrderStatusCount[]> {
    const keys = await this.vault.keys();
    return this.db.transaction(async (tx) => {
      const search = boardSearch(filter, keys);
      const text = search ? SEARCH_STATUS_COUNTS : STATUS_COUNTS;
      const values = [...boardFilter(filter), ...(search ?? [])];
      const rows = await tx.rows<{ status: OrderStatus; count: number }>(text, values);
      const counts = new Map(rows.map(({ status, count }) => [status, count]));
      return Object.values(OrderStatus).map((status) => ({
        status,
        label: statusLabel(status, currentLocale()),
        count: counts.get(status) ?? 0,
      }));
    });
  }

  private async connection(
    tx: Tx,
    rows: OrderRow[],
    slice: Slice,
    side: Side,
    paths: Paths,
    total = null as number | null,
  ): Promise<ConnectionOf<Order>> {
    const { nodes, ...rest } = connectionFrom(rows, slice, (row) => [row.placedAt.toISOString(), row.id], total);
    const orders = await this.view(tx, nodes, side, paths);
    return {
      ...rest,
      nodes: orders,
      edges: rest.edges.map(({ cursor }, index) => ({ cursor, node: orders[index] as Order })),
    };
  }

  private async viewed(tx: Tx, row: OrderRow | undefined, side: Side, paths: Paths): Promise<Order> {
    if (!row) throw notFound();
    const [order] = await this.view(tx, [row], side, paths);
    return order as Order;
  }

  /** Brings what other domains know of these orders, each with one statement and only if it was asked for. */
  private async view(tx: Tx, rows: readonly OrderRow[], side: Side, paths: Paths): Promise<Order[]> {
    if (rows.length === 0) return [];
    const asked = (path: string) => paths === undefined || paths.has(path);
    const isStaff = currentContext()?.principal?.permissions.has('orders.read') ?? false;
    const [variants, members, parts, notice] = await Promise.all([
      asked('lines.variant') ? this.variants(tx, rows) : undefined,
      isStaff && asked('member') ? this.buyers(tx, rows) : undefined,
      PARTS.some(asked)
        ? partsOfOrders(
            tx,
            rows.filter(hasParts).map(({ id }) => id),
          )
        : undefined,
      asked('whatsappUrl') ? this.notices.read(tx) : undefined,
    ]);
    const keys = isStaff && asked('contact.phone') ? await this.vault.keys() : undefined;
    return rows.map((row) =>
      orderOf(row, {
        token: this.links.token(row.id),
        shopUrl: this.links.shopUrl,
        shopWhatsapp: notice?.whatsapp ?? null,
        variants,
        member: members?.get(row.memberId ?? '') ?? null,
        parts: parts?.get(row.id),
        phone: keys && row.phoneSealed ? openPhone(keys, row.id, row.phoneSealed) : null,
        now: this.clock.now(),
        isBuyersView: side === 'buyer',
      }),
    );
  }

  private async buyers(tx: Tx, rows: readonly OrderRow[]): Promise<ReadonlyMap<string, Member>> {
    const ids = new Set(rows.flatMap(({ memberId }) => memberId ?? []));
    return ids.size > 0 ? this.members.byIds(tx, [...ids]) : new Map();
  }

  private variants(tx: Tx, rows: readonly OrderRow[]): Promise<ReadonlyMap<string, ProductVariant>> {
    const ids = new Set(rows.flatMap(({ lines }) => (lines ?? []).map(({ variantId }) => variantId)));
    return this.products.variants(
      tx,
      [...ids],
      rows.some(({ priceClass }) => priceClass === 'MEMBER'),
    );
  }
}

/** What is told by `partsOfOrders`, and by nothing else. */
const PARTS = [
  'parcels',
  'returns',
  'returnWindow',
  'changeableParts',
  'lines.returnableQuantity',
  'lines.isAwaited',
] as const;

/** Parcels are made when the shop takes an order on, and goods are awaited once it is paid; before nobody need ask. */
function hasParts({ state, paymentState }: OrderRow): boolean {
  return state !== 'DRAFT' && (state !== 'PLACED' || paymentState !== 'PENDING');
}

function keyOf({ key }: Slice): readonly [unknown, unknown] {
  return [key?.[0] ?? null, key?.[1] ?? null];
}
