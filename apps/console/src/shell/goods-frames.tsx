import { useSlug } from '../api/slug.js';
import { pricePlaces, productPlaces, stockPlaces } from './navigation.js';
import { TabsFrame } from './tabs-frame.js';
import { useCan } from './viewer.js';
import { useShellWords } from './words.js';

/** Everything about what is sold. */
export function ProductFrame() {
  const words = useShellWords();
  return <TabsFrame label={words.products} places={productPlaces(words, useSlug() ?? '', useCan())} />;
}

/** Everything about where goods lie and how many there are. */
export function StockFrame() {
  const words = useShellWords();
  return <TabsFrame label={words.stock} places={stockPlaces(words, useSlug() ?? '')} />;
}

/** Everything about what goods cost. */
export function PriceFrame() {
  const words = useShellWords();
  return <TabsFrame label={words.prices} places={pricePlaces(words, useSlug() ?? '')} />;
}
