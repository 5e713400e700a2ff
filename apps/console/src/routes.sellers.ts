import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { keep, PAGE } from './search.js';
import { SellersFrame } from './shell/sellers-frame.js';

/** Who sells through the cooperative, what they bring, and what they are paid. */
export function sellerRoutes(desk: AnyRoute): AnyRoute[] {
  const frame = createRoute({ getParentRoute: () => desk, path: 'toko/penjual', component: SellersFrame });
  const at = { getParentRoute: () => frame };
  return [
    frame.addChildren([
      createRoute({
        ...at,
        path: '/',
        validateSearch: keep('cari', 'status', 'urut', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/sellers/sellers.js'), 'SellersPage'),
      }),
      createRoute({
        ...at,
        path: 'baru',
        component: lazyRouteComponent(() => import('./areas/sellers/new-seller.js'), 'NewSellerPage'),
      }),
      createRoute({
        ...at,
        path: 'titipan',
        validateSearch: keep('status', 'jenis', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/consignment/notes.js'), 'NotesPage'),
      }),
      createRoute({
        ...at,
        path: 'titipan/baru',
        validateSearch: keep('jenis', 'penjual'),
        component: lazyRouteComponent(() => import('./areas/consignment/new-note.js'), 'NewNotePage'),
      }),
      createRoute({
        ...at,
        path: 'titipan/$id',
        component: lazyRouteComponent(() => import('./areas/consignment/note.js'), 'NotePage'),
      }),
      createRoute({
        ...at,
        path: 'perhitungan',
        validateSearch: keep('lihat', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/consignment/settlements.js'), 'SettlementsPage'),
      }),
      createRoute({
        ...at,
        path: 'perhitungan/$id',
        validateSearch: keep(...PAGE),
        component: lazyRouteComponent(() => import('./areas/consignment/settlement.js'), 'SettlementPage'),
      }),
      createRoute({
        ...at,
        path: 'komisi',
        validateSearch: keep('jenis', 'semua', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/sellers/terms.js'), 'TermsPage'),
      }),
      createRoute({
        ...at,
        path: 'omzet',
        validateSearch: keep('tahun', 'lihat', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/sellers/declarations.js'), 'DeclarationsPage'),
      }),
      createRoute({
        ...at,
        path: '$id',
        validateSearch: keep('bagian', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/sellers/seller.js'), 'SellerPage'),
      }),
    ]),
  ];
}
