import { formatRupiah, rupiah, type Locale } from '@lumbung/kernel';
import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Bag, BagState } from './bag.js';
import { en } from './words/en.js';
import { id, type FieldWords } from './words/id.js';

export const BagContext = createContext<Bag | null>(null);

export const locale: Locale = document.documentElement.lang === 'en' ? 'en' : 'id';
export const words: FieldWords = locale === 'en' ? en : id;

export const money = (amount: number) => formatRupiah(rupiah(amount), locale);

export function useBag(): BagState & { readonly bag: Bag } {
  const bag = useContext(BagContext);
  if (!bag) throw new Error('Outside of the app.');
  const [, redraw] = useState(0);
  useEffect(() => bag.watch(() => redraw((count) => count + 1)), [bag]);
  return { ...bag.state, bag };
}

/** Where we are: the part of the address behind `#`, so that the page itself is one file. */
export function useWay(): string {
  const [way, setWay] = useState(wayNow);
  useEffect(() => {
    const follow = () => {
      setWay(wayNow());
      scrollTo(0, 0);
      document.querySelector<HTMLElement>('h1')?.focus();
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return way;
}

export function go(way: string): void {
  location.hash = way;
}

function wayNow(): string {
  return location.hash.replace(/^#\/?/, '');
}
