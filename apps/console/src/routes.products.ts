import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { keep, PAGE } from './search.js';
import { ProductFrame } from './shell/goods-frames.js';

/** What is sold: the goods themselves, how they are described, and how they come in as a file. */
export function productRoutes(desk: AnyRoute): AnyRoute[] {
  const inDesk = { getParentRoute: () => desk };
  const frame = createRoute({ ...inDesk, path: 'toko/produk', component: ProductFrame });
  const at = { getParentRoute: () => frame };
  return [
    createRoute({
      ...inDesk,
      path: 'toko/produk/baru',
      component: lazyRouteComponent(() => import('./areas/products/new-product.js'), 'NewProductPage'),
    }),
    createRoute({
      ...inDesk,
      path: 'toko/produk/$id',
      component: lazyRouteComponent(() => import('./areas/products/product.js'), 'ProductPage'),
    }),
    createRoute({
      ...inDesk,
      path: 'toko/kategori',
      component: lazyRouteComponent(() => import('./areas/categories/categories.js'), 'CategoriesPage'),
    }),
    frame.addChildren([
      createRoute({
        ...at,
        path: '/',
        validateSearch: keep('cari', 'kategori', 'status', 'stok', 'urut', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/products/products.js'), 'ProductsPage'),
      }),
      createRoute({
        ...at,
        path: 'atribut',
        component: lazyRouteComponent(() => import('./areas/attributes/attributes.js'), 'AttributesPage'),
      }),
      createRoute({
        ...at,
        path: 'pencarian',
        validateSearch: keep('hasil', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/synonyms/searches.js'), 'SearchesPage'),
      }),
      createRoute({
        ...at,
        path: 'surat',
        validateSearch: keep('hari', ...PAGE),
        component: lazyRouteComponent(() => import('./areas/products/gaps.js'), 'PaperGapsPage'),
      }),
      createRoute({
        ...at,
        path: 'impor',
        validateSearch: keep(...PAGE),
        component: lazyRouteComponent(() => import('./areas/imports/imports.js'), 'ImportsPage'),
      }),
      createRoute({
        ...at,
        path: 'impor/$id',
        validateSearch: keep(...PAGE),
        component: lazyRouteComponent(() => import('./areas/imports/import.js'), 'ImportPage'),
      }),
    ]),
  ];
}

/** How more of it is sold: promotions, rounds of ordering ahead, the common market place. */
export function offerRoutes(desk: AnyRoute): AnyRoute[] {
  const at = { getParentRoute: () => desk };
  return [
    createRoute({
      ...at,
      path: 'toko/promosi',
      validateSearch: keep('cari', 'status', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/promotions/promotions.js'), 'PromotionsPage'),
    }),
    createRoute({
      ...at,
      path: 'toko/promosi/baru',
      component: lazyRouteComponent(() => import('./areas/promotions/promotion-form.js'), 'NewPromotionPage'),
    }),
    createRoute({
      ...at,
      path: 'toko/promosi/$id',
      validateSearch: keep(...PAGE),
      component: lazyRouteComponent(() => import('./areas/promotions/promotion.js'), 'PromotionPage'),
    }),
    createRoute({
      ...at,
      path: 'toko/promosi/$id/ubah',
      component: lazyRouteComponent(() => import('./areas/promotions/promotion-form.js'), 'EditPromotionPage'),
    }),
    createRoute({
      ...at,
      path: 'toko/putaran',
      validateSearch: keep(...PAGE),
      component: lazyRouteComponent(() => import('./areas/cycles/cycles.js'), 'CyclesPage'),
    }),
    createRoute({
      ...at,
      path: 'toko/putaran/baru',
      component: lazyRouteComponent(() => import('./areas/cycles/cycle-form.js'), 'NewCyclePage'),
    }),
    createRoute({
      ...at,
      path: 'toko/putaran/$id',
      component: lazyRouteComponent(() => import('./areas/cycles/cycle.js'), 'CyclePage'),
    }),
    createRoute({
      ...at,
      path: 'toko/putaran/$id/ubah',
      component: lazyRouteComponent(() => import('./areas/cycles/cycle-form.js'), 'EditCyclePage'),
    }),
    createRoute({
      ...at,
      path: 'toko/putaran/$id/kemas',
      component: lazyRouteComponent(() => import('./areas/cycles/packing.js'), 'PackingPage'),
    }),
    createRoute({
      ...at,
      path: 'toko/pasar',
      validateSearch: keep(...PAGE),
      component: lazyRouteComponent(() => import('./areas/market/market.js'), 'MarketPage'),
    }),
  ];
}
