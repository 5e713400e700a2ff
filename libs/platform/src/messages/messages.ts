import type { Locale } from '../context/request-context.js';

export type MessageArguments = Readonly<Record<string, string | number>>;
export type MessageCatalogue = Readonly<Record<string, string>>;

const catalogues: Record<Locale, Map<string, string>> = { id: new Map(), en: new Map() };

/**
 * Adds a domain's sentences. Called once by each domain module with its `messages/{id,en}.json`;
 * a code that two domains claim with other words is a programming error and stops the start.
 */
export function addMessages(messages: Record<Locale, MessageCatalogue>): void {
  for (const locale of ['id', 'en'] as const) {
    for (const [code, sentence] of Object.entries(messages[locale])) {
      const known = catalogues[locale].get(code);
      if (known !== undefined && known !== sentence)
        throw new Error(`The message ${code} has two meanings in ${locale}.`);
      catalogues[locale].set(code, sentence);
    }
  }
}

/** The sentence of a code, `{name}` filled from the arguments. A code without sentence answers itself; a spec forbids that. */
export function translate(code: string, locale: Locale, words: MessageArguments = {}): string {
  const sentence = catalogues[locale].get(code) ?? catalogues.en.get(code) ?? code;
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => String(words[name] ?? whole));
}

export function knownMessages(locale: Locale): ReadonlySet<string> {
  return new Set(catalogues[locale].keys());
}
