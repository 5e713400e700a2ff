import { createRoute, lazyRouteComponent, type AnyRoute } from '@tanstack/react-router';
import { keep, PAGE } from './search.js';
import { CouncilDesk } from './shell/council-desk.js';

/** Every screen of a Dekopinda's desk. */
export function councilRoutes(parent: AnyRoute): AnyRoute {
  const desk = createRoute({ getParentRoute: () => parent, path: '/dekopinda', component: CouncilDesk });
  const at = { getParentRoute: () => desk };
  return desk.addChildren([
    createRoute({
      ...at,
      path: '/',
      component: lazyRouteComponent(() => import('./areas/council/home.js'), 'CouncilHomePage'),
    }),
    createRoute({
      ...at,
      path: 'pendaftaran',
      validateSearch: keep('cari', 'status', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/council/queue.js'), 'QueuePage'),
    }),
    createRoute({
      ...at,
      path: 'pendaftaran/$id',
      component: lazyRouteComponent(() => import('./areas/council/case.js'), 'CasePage'),
    }),
    createRoute({
      ...at,
      path: 'koperasi',
      validateSearch: keep('cari', 'jenis', 'status', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/council/cooperatives.js'), 'CooperativesPage'),
    }),
    createRoute({
      ...at,
      path: 'koperasi/$id',
      component: lazyRouteComponent(() => import('./areas/council/cooperative.js'), 'CooperativePage'),
    }),
    createRoute({
      ...at,
      path: 'tim',
      validateSearch: keep('cari', ...PAGE),
      component: lazyRouteComponent(() => import('./areas/settings/team.js'), 'CouncilTeamPage'),
    }),
  ]);
}
