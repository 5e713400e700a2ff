import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { Locale } from '@lumbung/kernel';
import type { english } from './english.js';

export type English = typeof english;

interface LocaleChoice {
  readonly locale: Locale;
  /** The English of the frame; there whenever English is chosen. */
  readonly english: English | null;
  choose(locale: Locale): void;
}

const LocaleContext = createContext<LocaleChoice>({ locale: 'id', english: null, choose: () => undefined });
const KEY = 'bahasa';
const bringEnglish = () => import('./english.js').then((module) => module.english);

/** What was chosen on this device; asked before the first screen, so that nobody sees a screen change its language. */
export async function chosenEnglish(): Promise<English | null> {
  return localStorage.getItem(KEY) === 'en' ? bringEnglish().catch(() => null) : null;
}

interface LocaleProviderProps {
  readonly first: English | null;
  readonly children: ReactNode;
}

/** Indonesian first; the choice of English is kept on this device. */
export function LocaleProvider({ first, children }: LocaleProviderProps) {
  const [english, setEnglish] = useState(first);
  const locale = english === null ? 'id' : 'en';
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const choose = (next: Locale) => {
    localStorage.setItem(KEY, next);
    if (next === 'id') setEnglish(null);
    else bringEnglish().then(setEnglish, () => undefined);
  };
  return <LocaleContext value={{ locale, english, choose }}>{children}</LocaleContext>;
}

export function useLocale(): LocaleChoice {
  return useContext(LocaleContext);
}

/** The words of an area in the language of the screen. Indonesian is the source; English satisfies its shape. */
export function useWords<Words>(catalogues: Record<Locale, Words>): Words {
  return catalogues[useContext(LocaleContext).locale];
}
