/** The languages of the screens: Indonesian first, English for developers. */
export type Locale = 'id' | 'en';

interface NumberSigns {
  readonly group: string;
  readonly decimal: string;
}

// Written out here, and never asked of Intl: a receipt must look the same on every phone and server.
const SIGNS: Record<Locale, NumberSigns> = {
  id: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/** A canonical decimal ('-1234.5') with the signs of the language: '-1.234,5'. */
export function localDecimal(canonical: string, locale: Locale): string {
  const { group, decimal } = SIGNS[locale];
  const [whole = '', fraction] = canonical.split('.');
  const grouped = whole.replace(/\d(?=(?:\d{3})+$)/g, `$&${group}`);
  return fraction === undefined ? grouped : grouped + decimal + fraction;
}

/** A whole number with thousands apart: '1.234', English '1,234'. Throws RangeError for a fraction. */
export function formatInteger(value: number | bigint, locale: Locale = 'id'): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new RangeError(`Not a whole number: ${value}.`);
  }
  return localDecimal(BigInt(value).toString(), locale);
}
