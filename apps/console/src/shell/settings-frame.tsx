import { Link, Navigate, Outlet } from '@tanstack/react-router';
import { useSlug } from '../api/slug.js';
import { settingsPlaces, type Place } from './navigation.js';
import { useCan } from './viewer.js';
import { useShellWords } from './words.js';

/** The settings of a cooperative: one row of tabs over the page one is on. */
export function SettingsFrame() {
  const words = useShellWords();
  return (
    <>
      <nav className="subnav" aria-label={words.settings}>
        <ul>
          {useSettings().map((place) => (
            <li key={place.to}>
              <Link
                to={place.to}
                className="subnav-link"
                activeProps={{ className: 'subnav-link subnav-here', 'aria-current': 'page' }}
                activeOptions={{ includeSearch: false }}
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

/** The address without a page leads to the first one this person may open. */
export function SettingsIndex() {
  const [first] = useSettings();
  return first === undefined ? null : <Navigate to={first.to} replace />;
}

function useSettings(): Place[] {
  const words = useShellWords();
  const can = useCan();
  return settingsPlaces(words, useSlug() ?? '').filter(
    (place) => place.permission === undefined || can(place.permission),
  );
}
