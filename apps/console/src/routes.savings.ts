import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { keep, PAGE } from './search.js';

/** What savings are offered, and those that end on a day of their own. */
export function savingsRoutes(desk: AnyRoute): AnyRoute[] {
  const at = { getParentRoute: () => desk };
  return [
    createRoute({
      ...at,
      path: 'simpanan/bagi-hasil',
      validateSearch: keep('lihat', 'tetapkan'),
      component: lazyRouteComponent(() => import('./areas/profit-share/profit-shares.js'), 'ProfitSharesPage'),
    }),
    createRoute({
      ...at,
      path: 'simpanan/perintah-tetap',
      validateSearch: keep('cari', 'status', 'tertunda', 'anggota', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/standing/standings.js'), 'StandingsPage'),
    }),
    createRoute({
      ...at,
      path: 'simpanan/perintah-tetap/$id',
      component: lazyRouteComponent(() => import('./areas/standing/standing.js'), 'StandingPage'),
    }),
    createRoute({
      ...at,
      path: 'simpanan/produk',
      component: lazyRouteComponent(() => import('./areas/savings-products/products.js'), 'SavingsProductsPage'),
    }),
    createRoute({
      ...at,
      path: 'simpanan/produk/baru',
      component: lazyRouteComponent(() => import('./areas/savings-products/new-product.js'), 'NewSavingsProductPage'),
    }),
    createRoute({
      ...at,
      path: 'simpanan/produk/$id',
      component: lazyRouteComponent(() => import('./areas/savings-products/product.js'), 'SavingsProductPage'),
    }),
    createRoute({
      ...at,
      path: 'simpanan/berjangka',
      validateSearch: keep('cari', 'status', 'sampai', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/savings-term/deposits.js'), 'TermDepositsPage'),
    }),
    createRoute({
      ...at,
      path: 'simpanan/berjangka/$id',
      component: lazyRouteComponent(() => import('./areas/savings-term/deposit.js'), 'TermDepositPage'),
    }),
    createRoute({
      ...at,
      path: 'simpanan/rencana',
      validateSearch: keep('cari', 'status', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/savings-plans/plans.js'), 'SavingsPlansPage'),
    }),
    createRoute({
      ...at,
      path: 'simpanan/rencana/$id',
      component: lazyRouteComponent(() => import('./areas/savings-plans/plan.js'), 'SavingsPlanPage'),
    }),
  ];
}
