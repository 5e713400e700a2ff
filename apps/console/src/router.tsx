import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { keep, readSearch, writeSearch } from './search.js';
import { Broken, NotHere } from './shell/not-here.js';
import { SignedIn } from './shell/signed-in.js';
import { Waiting } from './ui/states.js';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotHere });

const doors = () => import('./areas/session/index.js');
const at = { getParentRoute: () => root };
const open = [
  createRoute({
    ...at,
    path: '/masuk',
    validateSearch: keep('kembali'),
    component: lazyRouteComponent(doors, 'SignInPage'),
  }),
  createRoute({ ...at, path: '/lupa-sandi', component: lazyRouteComponent(doors, 'ForgotPage') }),
  createRoute({ ...at, path: '/sandi-baru/$token', component: lazyRouteComponent(doors, 'ResetPage') }),
  createRoute({ ...at, path: '/undangan/$token', component: lazyRouteComponent(doors, 'InvitationPage') }),
];

const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in', component: SignedIn });
const behind = { getParentRoute: () => signedIn };
const inside = [
  createRoute({
    ...behind,
    path: '/',
    component: lazyRouteComponent(() => import('./areas/session/chooser.js'), 'ChooserPage'),
  }),
  createRoute({
    ...behind,
    path: '/akun/keamanan',
    component: lazyRouteComponent(() => import('./areas/settings/account.js'), 'AccountPage'),
  }),
];

/** The rooms of the desks are a piece of their own: the page asks for it at once, beside this one. */
export async function openRouter() {
  const { cooperativeRoutes, councilRoutes } = await import('./desks.js');
  const rooms = [...inside, cooperativeRoutes(signedIn), councilRoutes(signedIn)];
  return createRouter({
    routeTree: root.addChildren([...open, signedIn.addChildren(rooms)]),
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    defaultPreload: 'intent',
    scrollRestoration: true,
    defaultErrorComponent: Broken,
    defaultNotFoundComponent: NotHere,
    defaultPendingComponent: () => (
      <div className="page">
        <Waiting />
      </div>
    ),
  });
}
