import { Navigate } from '@tanstack/react-router';
import { useSlug } from '../api/slug.js';
import { settingsPlaces, type Place } from './navigation.js';
import { useCan } from './viewer.js';
import { TabsFrame } from './tabs-frame.js';
import { useShellWords } from './words.js';

/** The settings of a cooperative: one row of tabs over the page one is on. */
export function SettingsFrame() {
  const words = useShellWords();
  return <TabsFrame label={words.settings} places={useSettings()} />;
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
