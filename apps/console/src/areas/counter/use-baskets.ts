import { useEffect, useState } from 'react';
import { useSlug } from '../../api/slug.js';
import { EMPTY, type Basket } from './basket.js';
import { readKept, writeKept } from './kept.js';

/** The basket on the counter, and those laid aside until their buyers come back. */
export function useBaskets() {
  const slug = useSlug() ?? '';
  const [{ now, held }, set] = useState(() => readKept(slug));
  useEffect(() => writeKept(slug, { now, held }), [slug, now, held]);
  return {
    basket: now,
    held,
    change: (work: (basket: Basket) => Basket) => set((old) => ({ ...old, now: work(old.now) })),
    clear: () => set((old) => ({ ...old, now: EMPTY })),
    hold: (heldAt: string) =>
      set((old) => (old.now.lines.length === 0 ? old : { now: EMPTY, held: [...old.held, { ...old.now, heldAt }] })),
    /** What lies on the counter now is laid aside instead. */
    takeBack: (heldAt: string, nowAt: string) =>
      set((old) => {
        const found = old.held.find((it) => it.heldAt === heldAt);
        if (!found) return old;
        const { heldAt: _at, ...basket } = found;
        const rest = old.held.filter((it) => it !== found);
        return { now: basket, held: old.now.lines.length === 0 ? rest : [...rest, { ...old.now, heldAt: nowAt }] };
      }),
  };
}

export type Baskets = ReturnType<typeof useBaskets>;
