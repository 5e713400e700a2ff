import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { keep, PAGE } from './search.js';
import { PriceFrame, StockFrame } from './shell/goods-frames.js';

/** Where goods lie, go and are counted. */
export function storeroomRoutes(desk: AnyRoute): AnyRoute[] {
  const frame = createRoute({ getParentRoute: () => desk, path: 'toko/stok', component: StockFrame });
  const at = { getParentRoute: () => frame };
  return [
    // Made for a phone at the shelf: no tabs above it.
    createRoute({
      getParentRoute: () => desk,
      path: 'toko/stok/opname/$id/hitung',
      component: lazyRouteComponent(() => import('./areas/counts/counting.js'), 'CountingPage'),
    }),
    frame.addChildren([
      createRoute({
        ...at,
        path: '/',
        validateSearch: keep('cari', 'stok', 'status', 'tempat', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/stock/stock.js'), 'StockPage'),
      }),
      createRoute({
        ...at,
        path: 'terima',
        component: lazyRouteComponent(() => import('./areas/stock/receive.js'), 'ReceivePage'),
      }),
      createRoute({
        ...at,
        path: 'riwayat',
        validateSearch: keep('varian', 'tempat', 'dari', 'sampai', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/stock/movements.js'), 'MovementsPage'),
      }),
      createRoute({
        ...at,
        path: 'perlu-dipesan',
        validateSearch: keep('tempat', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/stock/reorder.js'), 'ReorderPage'),
      }),
      createRoute({
        ...at,
        path: 'kedaluwarsa',
        validateSearch: keep('hari', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/stock/expiring.js'), 'ExpiringPage'),
      }),
      createRoute({
        ...at,
        path: 'ditunggu',
        validateSearch: keep('varian', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/stock/waiting.js'), 'WaitingPage'),
      }),
      createRoute({
        ...at,
        path: 'tempat',
        component: lazyRouteComponent(() => import('./areas/locations/locations.js'), 'LocationsPage'),
      }),
      createRoute({
        ...at,
        path: 'kiriman',
        validateSearch: keep('status', 'tempat', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/transfers/transfers.js'), 'TransfersPage'),
      }),
      createRoute({
        ...at,
        path: 'kiriman/baru',
        component: lazyRouteComponent(() => import('./areas/transfers/new-transfer.js'), 'NewTransferPage'),
      }),
      createRoute({
        ...at,
        path: 'kiriman/$id',
        component: lazyRouteComponent(() => import('./areas/transfers/transfer.js'), 'TransferPage'),
      }),
      createRoute({
        ...at,
        path: 'opname',
        validateSearch: keep('status', 'tempat', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/counts/counts.js'), 'CountsPage'),
      }),
      createRoute({
        ...at,
        path: 'opname/$id',
        validateSearch: keep('baris', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/counts/count.js'), 'CountPage'),
      }),
    ]),
  ];
}

/** What goods cost. */
export function priceRoutes(desk: AnyRoute): AnyRoute[] {
  const frame = createRoute({ getParentRoute: () => desk, path: 'toko/harga', component: PriceFrame });
  const at = { getParentRoute: () => frame };
  return [
    frame.addChildren([
      createRoute({
        ...at,
        path: '/',
        validateSearch: keep('cari', 'kategori', 'status', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/prices/price-grid.js'), 'PriceGridPage'),
      }),
      createRoute({
        ...at,
        path: 'daftar',
        validateSearch: keep('keadaan', 'untuk', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/prices/price-lists.js'), 'PriceListsPage'),
      }),
      createRoute({
        ...at,
        path: 'daftar/$id',
        validateSearch: keep('cari', 'tanpa-guna', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/prices/price-list.js'), 'PriceListPage'),
      }),
      createRoute({
        ...at,
        path: 'pajak',
        validateSearch: keep('cari', 'kategori', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/tax/tax.js'), 'TaxPage'),
      }),
    ]),
  ];
}
