import { Link, Outlet } from '@tanstack/react-router';
import type { Place } from './navigation.js';

/** Rooms that belong together: one row of tabs over the page one is on. */
export function TabsFrame({ label, places }: { readonly label: string; readonly places: readonly Place[] }) {
  return (
    <>
      <nav className="subnav" aria-label={label}>
        <ul>
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
