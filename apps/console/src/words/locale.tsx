import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import type { Locale } from '@lumbung/kernel';

interface LocaleChoice {
  readonly locale: Locale;
  choose(locale: Locale): void;
}

const LocaleContext = createContext<LocaleChoice>({ locale: 'id', choose: () => undefined });
const KEY = 'bahasa';

/** Indonesian first; the choice of English is kept on this device. */
export function LocaleProvider({ children }: { readonly children: ReactNode }) {
  const [locale, setLocale] = useState<Locale>(() => (localStorage.getItem(KEY) === 'en' ? 'en' : 'id'));
  useEffect(() => {
    document.documentElement.lang = locale;
  }, [locale]);
  const choose = (next: Locale) => {
    localStorage.setItem(KEY, next);
    setLocale(next);
  };
  return <LocaleContext value={{ locale, choose }}>{children}</LocaleContext>;
}

export function useLocale(): LocaleChoice {
  return useContext(LocaleContext);
}

/** The words of an area in the language of the screen. Indonesian is the source; English satisfies its shape. */
export function useWords<Words>(catalogues: Record<Locale, Words>): Words {
  return catalogues[useContext(LocaleContext).locale];
}
