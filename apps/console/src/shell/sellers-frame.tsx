import { useSlug } from '../api/slug.js';
import { sellerPlaces } from './navigation.js';
import { TabsFrame } from './tabs-frame.js';
import { useShellWords } from './words.js';

/** Everything about those who sell through the cooperative. */
export function SellersFrame() {
  const words = useShellWords();
  return <TabsFrame label={words.sellers} places={sellerPlaces(words, useSlug() ?? '')} />;
}
