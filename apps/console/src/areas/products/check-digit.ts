const LENGTHS = new Set([8, 12, 13, 14]);

/** The same code with the check digit of GS1 (EAN-8, UPC-A, EAN-13, GTIN-14); null for codes that have none. */
export function withCheckDigit(code: string): string | null {
  const plain = code.replace(/[\s-]/g, '');
  if (!/^\d+$/.test(plain) || !LENGTHS.has(plain.length)) return null;
  const digits = [...plain.slice(0, -1)].map(Number);
  // From the right every other digit counts three times; the check digit fills up to the next ten.
  const sum = digits.reverse().reduce((total, digit, place) => total + digit * (place % 2 === 0 ? 3 : 1), 0);
  return `${plain.slice(0, -1)}${(10 - (sum % 10)) % 10}`;
}
