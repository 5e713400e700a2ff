import { useSlug } from '../api/slug.js';
import { creditPlaces } from './navigation.js';
import { TabsFrame } from './tabs-frame.js';
import { useShellWords } from './words.js';

/** What members may owe, and how it is deducted from their pay. */
export function CreditFrame() {
  const words = useShellWords();
  return <TabsFrame label={words.credit} places={creditPlaces(words, useSlug() ?? '')} />;
}
