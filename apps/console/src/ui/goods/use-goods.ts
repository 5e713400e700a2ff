import { useState } from 'react';
import { DeskGoodsByCodeDocument, DeskGoodsSearchDocument, type DeskGoodsFragment } from '@lumbung/web-api';
import { ask, Fault } from '../../api/ask.js';
import { useSlug } from '../../api/slug.js';
import { useAsk } from '../../api/use-ask.js';
import { useLocale } from '../../words/index.js';

/** A variant with the name people call it by. */
export type Goods = DeskGoodsFragment & { readonly title: string };

export function titleOf(product: { readonly name: string }, variant: { readonly name: string }): string {
  return `${product.name} ${variant.name}`.trim();
}

/** What the typed text finds, variant by variant; only what is in use. */
export function useGoods(search: string): { readonly items: readonly Goods[]; readonly isBusy: boolean } {
  const query = useAsk(DeskGoodsSearchDocument, { search }, { isEnabled: search !== '', keepsPrevious: true });
  const items = (query.data?.managedProducts.nodes ?? []).flatMap((product) =>
    product.variants
      .filter(({ isActive }) => isActive)
      .map((variant): Goods => ({ ...variant, title: titleOf(product, variant) })),
  );
  return { items, isBusy: query.isFetching };
}

/** Looks one thing up by exactly its barcode or code. */
export function useGoodsByCode() {
  const slug = useSlug();
  const { locale } = useLocale();
  const [unknown, setUnknown] = useState<string | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  async function find(code: string): Promise<{ goods: Goods; quantity: number | null } | null> {
    setUnknown(null);
    setFault(null);
    try {
      const { variantByBarcode: scan } = await ask({ slug, locale }, DeskGoodsByCodeDocument, { code });
      if (scan.variant == null) {
        setUnknown(code);
        return null;
      }
      const { product, ...variant } = scan.variant;
      return { goods: { ...variant, title: titleOf(product, variant) }, quantity: scan.quantity ?? null };
    } catch (error) {
      setFault(error instanceof Fault ? error : new Fault('INTERNAL_SERVER_ERROR'));
      return null;
    }
  }
  return { find, unknown, fault, clear: () => setUnknown(null) };
}
