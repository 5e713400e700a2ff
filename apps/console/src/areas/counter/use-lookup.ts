import { useQueryClient } from '@tanstack/react-query';
import { DeskCounterCardDocument, DeskScanDocument } from '@lumbung/web-api';
import { ask } from '../../api/ask.js';
import { useSlug } from '../../api/slug.js';
import { useLocale } from '../../words/index.js';
import type { BasketLine } from './basket.js';

export type Found =
  | { readonly line: BasketLine }
  /** `isMisread`: the last digit does not fit the others. */
  | { readonly line: null; readonly isMisread: boolean };

/** Asks the house for the thing with this code; a code of a scale brings its quantity along. */
export function useLookup(): (code: string, times: number) => Promise<Found> {
  const slug = useSlug();
  const { locale } = useLocale();
  const queries = useQueryClient();
  return async (code, times) => {
    const { variantByBarcode: scan } = await queries.fetchQuery({
      queryKey: [slug, locale, 'DeskScan', code],
      queryFn: () => ask({ slug, locale }, DeskScanDocument, { code }),
      staleTime: 60_000,
    });
    const { variant } = scan;
    if (!variant?.isActive || variant.product.state !== 'PUBLISHED')
      return { line: null, isMisread: scan.isCheckDigitRight === false };
    const { id: variantId, sku, unitLabel, name, product } = variant;
    const title = `${product.name} ${name}`.trim();
    return { line: { variantId, title, sku, unitLabel, quantity: scan.quantity ?? times } };
  };
}

/** Whose card was scanned; null for one that is not good. */
export function useCard(): (code: string) => Promise<{ readonly id: string; readonly memberNo: string } | null> {
  const slug = useSlug();
  const { locale } = useLocale();
  const queries = useQueryClient();
  return async (code) => {
    const { memberOfCard } = await queries.fetchQuery({
      queryKey: [slug, locale, 'DeskCounterCard', { code }],
      queryFn: () => ask({ slug, locale }, DeskCounterCardDocument, { code }),
    });
    return 'id' in memberOfCard ? memberOfCard : null;
  };
}
