import { useEffect, useRef } from 'react';
import { Link, Outlet, useLocation } from '@tanstack/react-router';
import type { Place } from './navigation.js';

/** Rooms that belong together: one row of tabs over the page one is on. */
export function TabsFrame({ label, places }: { readonly label: string; readonly places: readonly Place[] }) {
  const row = useRef<HTMLUListElement>(null);
  const { pathname } = useLocation();
  // On a phone the row is wider than the screen: the tab one is on comes into sight.
  useEffect(() => {
    const list = row.current;
    const tab = list?.querySelector<HTMLElement>('[aria-current="page"]');
    if (list && tab) list.scrollLeft = tab.offsetLeft - list.offsetLeft - (list.clientWidth - tab.offsetWidth) / 2;
  }, [pathname]);
  return (
    <>
      <nav className="subnav" aria-label={label}>
        <ul ref={row}>
          {places.map((place) => (
            <li key={place.to}>
              <Link
                to={place.to}
                className="subnav-link"
                activeProps={{ className: 'subnav-link subnav-here', 'aria-current': 'page' }}
                activeOptions={{ exact: place.isExact ?? false, includeSearch: false }}
              >
                {place.label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <Outlet />
    </>
  );
}
