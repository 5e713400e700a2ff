import { Money } from './money.js';

// The short scale of the country: M is miliar (10⁹), never a million.
const UNITS = new Map([
  ['', 1n],
  ...['rb', 'ribu', 'k'].map((name) => [name, 10n ** 3n] as const),
  ...['jt', 'juta'].map((name) => [name, 10n ** 6n] as const),
  ...['m', 'miliar', 'milyar'].map((name) => [name, 10n ** 9n] as const),
  ...['t', 'triliun'].map((name) => [name, 10n ** 12n] as const),
]);

const TYPED = /^(-?)(?:rp\.?|idr)?\s*(-?)(\d[\d.]*)(?:,(\d+|-))?\s*([a-z]*)\.?$/;
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3})+$/;

/**
 * Reads an amount the way people type it: '78500', 'Rp 78.500', '1.250.000,-', '150rb', '1,5jt', '1.5 juta', '2 M'.
 * Null when it is not an amount in whole rupiah, when it is beyond the bound of Money, or when it could mean two
 * things: '1.500jt' may be one and a half million or a thousand times that, so the person is asked again.
 * A minus sign is read; whether it makes sense is the caller's matter.
 */
export function parseRupiah(input: string): Money | null {
  const [, sign, innerSign, whole, decimals, unitName] = TYPED.exec(input.trim().toLowerCase()) ?? [];
  const unit = UNITS.get(unitName ?? '');
  const number = whole === undefined || unit === undefined ? null : readNumber(whole, decimals, unit > 1n);
  if (number === null || unit === undefined || (sign && innerSign)) {
    return null;
  }

  const scale = 10n ** BigInt(number.fraction.length);
  const scaled = BigInt(number.digits + number.fraction) * unit;
  if (scaled % scale !== 0n || scaled / scale > BigInt(Number.MAX_SAFE_INTEGER)) {
    return null;
  }
  const amount = Money.of(scaled / scale);
  return sign || innerSign ? amount.negated() : amount;
}

interface TypedNumber {
  readonly digits: string;
  readonly fraction: string;
}

function readNumber(whole: string, decimals: string | undefined, hasUnit: boolean): TypedNumber | null {
  if (whole.length > 25 || (decimals ?? '').length > 15) {
    return null;
  }
  const fraction = decimals === undefined || decimals === '-' ? '' : decimals;
  if (!whole.includes('.')) {
    return { digits: whole, fraction };
  }
  if (GROUPED.test(whole)) {
    return hasUnit ? null : { digits: whole.replaceAll('.', ''), fraction };
  }
  const [, digits, foreignFraction] = /^(\d+)\.(\d{1,2})$/.exec(whole) ?? [];
  const isForeignDecimal = hasUnit && decimals === undefined && digits !== undefined && foreignFraction !== undefined;
  return isForeignDecimal ? { digits, fraction: foreignFraction } : null;
}
