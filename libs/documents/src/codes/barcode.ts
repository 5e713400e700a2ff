import bwip from 'bwip-js';

export interface Barcode {
  readonly symbology: 'EAN13' | 'CODE128';
  /** What a person types when the scanner does not read. */
  readonly text: string;
  /** Modules across, quiet zones included. */
  readonly size: number;
  /** Bars from the left: where each begins and how wide it is, in modules. */
  readonly bars: readonly (readonly [x: number, width: number])[];
}

// Quiet zones: EAN-13 asks eleven modules left and seven right (GS1 General Specifications), Code 128 ten and ten.
const QUIET = { EAN13: [11, 7], CODE128: [10, 10] } as const;
const MOST_CHARACTERS = 40;

/** True of thirteen digits whose last one is the check digit of the others. */
export function isEan13(text: string): boolean {
  if (!/^\d{13}$/.test(text)) {
    return false;
  }
  const sum = Array.from(text, Number).reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}

/** True of what can be drawn as bars; papers leave out a code that cannot, rather than fail. */
export function isBarcodeText(text: string): boolean {
  return /^[\x20-\x7e]+$/.test(text) && text.length <= MOST_CHARACTERS;
}

/**
 * The bars of a text: EAN-13 where it is one, otherwise Code 128. Refuses with RangeError what no scanner reads back:
 * nothing, more than 40 characters, and what is not printable ASCII.
 */
export function barcode(text: string): Barcode {
  if (!isBarcodeText(text)) {
    throw new RangeError(`A bar code holds 1 to ${MOST_CHARACTERS} printable ASCII characters.`);
  }
  const symbology = isEan13(text) ? 'EAN13' : 'CODE128';
  const [left, right] = QUIET[symbology];
  let at = left;
  const bars: [number, number][] = [];
  for (const [index, width] of widthsOf(symbology, text).entries()) {
    if (index % 2 === 0) {
      bars.push([at, width]);
    }
    at += width;
  }
  return { symbology, text, size: at + right, bars };
}

/** Bar, space, bar, … in modules. Taken from the default export: the named `raw` is a symbology of that name. */
function widthsOf(symbology: Barcode['symbology'], text: string): number[] {
  const [symbol] = bwip.raw(symbology === 'EAN13' ? 'ean13' : 'code128', text, {});
  if (symbol === undefined || !('sbs' in symbol)) {
    throw new RangeError('The bar code could not be drawn.');
  }
  return symbol.sbs;
}
