import { useQueryClient } from '@tanstack/react-query';
import { DeskCounterSearchDocument, type DeskCounterSearchQuery } from '@lumbung/web-api';
import { ask } from '../../api/ask.js';
import { useSlug } from '../../api/slug.js';
import { useAsk } from '../../api/use-ask.js';
import { useLocale } from '../../words/index.js';
import type { BasketLine } from './basket.js';

/** Something with a name that fits. */
export interface Offer {
  readonly line: BasketLine;
  readonly price: number;
  readonly available: number;
}

const MOST = 8;

/** What fits the name so far; `isFresh` when it is the answer to exactly this name. */
export function useOffers(search: string): { readonly offers: readonly Offer[]; readonly isFresh: boolean } {
  const isAsked = search !== '';
  const query = useAsk(DeskCounterSearchDocument, { search }, { isEnabled: isAsked, keepsPrevious: true });
  if (!isAsked) return { offers: [], isFresh: true };
  return { offers: offersOf(query.data), isFresh: query.isSuccess && !query.isPlaceholderData };
}

/** Asks for a name at once, for somebody who pressed Enter faster than the list could follow. */
export function useFind(): (search: string) => Promise<readonly Offer[]> {
  const slug = useSlug();
  const { locale } = useLocale();
  const queries = useQueryClient();
  return async (search) =>
    offersOf(
      await queries.fetchQuery({
        // A question of its own: that of the list is given up as soon as the field is free for the next.
        queryKey: [slug, locale, 'DeskCounterFind', { search }],
        queryFn: () => ask({ slug, locale }, DeskCounterSearchDocument, { search }),
      }),
    );
}

function offersOf(found: DeskCounterSearchQuery | undefined): readonly Offer[] {
  const offers = (found?.managedProducts.nodes ?? []).flatMap((product) =>
    product.variants
      .filter((variant) => variant.isActive)
      .map(({ id: variantId, name, sku, unitLabel, currentPublicPrice: price, stock }): Offer => {
        const title = `${product.name} ${name}`.trim();
        return { line: { variantId, title, sku, unitLabel, quantity: 1 }, price, available: stock?.available ?? 0 };
      }),
  );
  return offers.slice(0, MOST);
}
