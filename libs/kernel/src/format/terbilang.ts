import { Money } from '../money.js';

const ONES = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');
const SCALES = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'];

/**
 * The amount in words (terbilang), as every receipt (kuitansi) carries it: 150,000 is 'seratus lima puluh ribu
 * rupiah'. Small letters, 'minus' in front of what is below zero, 'nol rupiah' for nothing.
 * Takes whole rupiah, as Money or bare; refuses fractions and what is beyond the bound of Money with RangeError.
 */
export function terbilang(amount: Money | number | bigint): string {
  const money = amount instanceof Money ? amount : Money.of(amount);
  return `${numberInWords(money.amount)} rupiah`;
}

/** A whole number in Indonesian words, without a unit: 2026 is 'dua ribu dua puluh enam'. A safe integer, else RangeError. */
export function numberInWords(value: number): string {
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(`Not a whole number within the safe bound: ${value}.`);
  }
  if (value === 0) {
    return 'nol';
  }

  const words: string[] = [];
  let rest = Math.abs(value);
  for (const scale of SCALES) {
    const group = rest % 1000;
    if (group > 0) {
      words.unshift(scaled(group, scale));
    }
    rest = Math.floor(rest / 1000);
  }
  return (value < 0 ? ['minus', ...words] : words).join(' ');
}

function scaled(group: number, scale: string): string {
  if (group === 1 && scale === 'ribu') {
    return 'seribu'; // but 'satu juta': only ten, hundred and thousand contract
  }
  return scale ? `${belowThousand(group)} ${scale}` : belowThousand(group);
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const words: string[] = [];
  if (hundreds > 0) {
    words.push(hundreds === 1 ? 'seratus' : `${one(hundreds)} ratus`);
  }
  if (rest > 0) {
    words.push(belowHundred(rest));
  }
  return words.join(' ');
}

function belowHundred(value: number): string {
  if (value < 10) {
    return one(value);
  }
  if (value < 20) {
    return value === 10 ? 'sepuluh' : value === 11 ? 'sebelas' : `${one(value - 10)} belas`;
  }
  const tens = `${one(Math.floor(value / 10))} puluh`;
  return value % 10 === 0 ? tens : `${tens} ${one(value % 10)}`;
}

function one(digit: number): string {
  return ONES[digit] ?? '';
}
