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
  void desk;
  return [];
}
