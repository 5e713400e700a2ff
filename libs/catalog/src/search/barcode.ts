import { Quantity } from '@lumbung/kernel';

/** What can be read out of a scanned code alone. */
export interface ReadBarcode {
  readonly code: string;
  /** Under which the same goods may be stored, the code itself first: UPC-A is EAN-13 without its zero. */
  readonly spellings: readonly string[];
  /** Null for codes without check digit. */
  readonly isCheckDigitRight: boolean | null;
  /** The same with the digit that fits; null unless the digit is wrong. */
  readonly suggestedCode: string | null;
  /** Weight in kilograms that a scale wrote into the code. */
  readonly kilograms: Quantity | null;
}

/** GS1 element string of a weighed item: (01) its GTIN-14, (310n) its net weight in kilograms with n decimals. */
const WEIGHED = /^(?:\][A-Za-z]\d)?\(?01\)?(\d{14})\(?310([0-3])\)?(\d{6})$/;
const WITH_CHECK_DIGIT = /^(\d{8}|\d{12,14})$/;

/**
 * Reads what a scanner or a person typed. The check digit is that of all GTINs: digits weighed 3 and 1 by turns from
 * the right, filled up to the next ten (GS1 General Specifications, 7.9.1). Codes of shop scales that begin with 2 are
 * taken as they are: what stands in them is each shop's own agreement.
 */
export function readBarcode(scanned: string): ReadBarcode {
  const plain = scanned.replace(/\s+/g, '');
  const weighed = WEIGHED.exec(plain);
  const code = weighed ? (weighed[1] as string) : plain;
  const kilograms = weighed ? Quantity.ofThousandths(Number(weighed[3]) * 10 ** (3 - Number(weighed[2]))) : null;
  if (!WITH_CHECK_DIGIT.test(code))
    return { code, spellings: [code], isCheckDigitRight: null, suggestedCode: null, kilograms };
  const right = code.slice(0, -1) + checkDigit(code.slice(0, -1));
  const isCheckDigitRight = right === code;
  return {
    code,
    spellings: spellingsOf(code),
    isCheckDigitRight,
    suggestedCode: isCheckDigitRight ? null : right,
    kilograms,
  };
}

/** The last digit of a GTIN whose other digits these are. */
export function checkDigit(digits: string): number {
  const sum = [...digits].reverse().reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 3 : 1), 0);
  return (10 - (sum % 10)) % 10;
}

function spellingsOf(code: string): string[] {
  if (code.length === 8) return [code];
  const short = code.replace(/^0+/, '');
  const others = [12, 13, 14].filter((length) => length >= short.length).map((length) => short.padStart(length, '0'));
  return [code, ...others.filter((it) => it !== code)];
}
