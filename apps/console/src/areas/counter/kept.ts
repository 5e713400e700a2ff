import { EMPTY, type Basket, type HeldBasket } from './basket.js';

interface Kept {
  readonly now: Basket;
  readonly held: readonly HeldBasket[];
}

const NOTHING: Kept = { now: EMPTY, held: [] };

/** Baskets stay in this browser: a reload loses nothing, and another till sees nothing of them. */
export function readKept(slug: string): Kept {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(slug)) ?? 'null') as Kept | null;
    return Array.isArray(kept?.now.lines) && Array.isArray(kept.held) ? kept : NOTHING;
  } catch {
    return NOTHING;
  }
}

export function writeKept(slug: string, kept: Kept): void {
  localStorage.setItem(keyOf(slug), JSON.stringify(kept));
}

const keyOf = (slug: string) => `loket:${slug}`;
