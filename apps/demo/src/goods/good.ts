import type { Drawing } from '../pictures/draw.js';

export type UnitName =
  'PIECE' | 'PACK' | 'BOX' | 'BOTTLE' | 'SACK' | 'SET' | 'KILOGRAM' | 'GRAM' | 'LITRE' | 'MILLILITRE';
export type ContentUnit = 'PIECE' | 'KILOGRAM' | 'GRAM' | 'LITRE' | 'MILLILITRE';

/** One size or kind. Prices in whole rupiah: price anchors of East Java, February 2026, or invented. */
export interface Size {
  readonly name: string;
  readonly unit: UnitName;
  readonly price: number;
  readonly weightGrams: number;
  /** What is inside, for the price per kilogram, litre or piece. */
  readonly content?: readonly [quantity: number, unit: ContentUnit];
}

/** Papers of food; numbers are invented and begin with zeros. Days are counted from the day of loading. */
export interface Papers {
  readonly halal?: 'valid' | 'expired' | 'missing';
  readonly pirt?: 'valid' | 'expired';
  readonly bpom?: true;
  readonly composition?: string;
  readonly netContent?: string;
}

export interface Good {
  /** Also its address in the shop, and the beginning of its stock numbers. */
  readonly slug: string;
  readonly sku: string;
  readonly name: string;
  readonly shelf: string;
  readonly description: string;
  readonly sizes: readonly Size[];
  /** How much less members pay, in percent; 0 when they pay the public price. */
  readonly memberDiscountPercent: number;
  /** What the cooperative paid, in percent of the public price. */
  readonly costPercent: number;
  readonly papers?: Papers;
  readonly drawing: Drawing;
  /** How many sell in an ordinary week of a shop of 240 members. */
  readonly weekly: number;
  /** When it sells more: before Lebaran, before school begins, in the rains. */
  readonly season?: 'lebaran' | 'school' | 'rain';
}

/** A price people are used to: cut down to whole 100 rupiah, to whole 500 above Rp50,000. */
export function tidy(amount: number): number {
  const step = amount >= 50_000 ? 500 : 100;
  return Math.floor(amount / step) * step;
}

export function memberPriceOf(good: Good, size: Size): number | null {
  return good.memberDiscountPercent === 0 ? null : tidy((size.price * (100 - good.memberDiscountPercent)) / 100);
}

export function costOf(good: Good, size: Size): number {
  return tidy((size.price * good.costPercent) / 100);
}

/** Which shelf stands under which, with the icons of the house set. */
export interface Shelf {
  readonly slug: string;
  readonly name: string;
  readonly icon?: string;
  readonly under?: string;
}

export const SHELVES: readonly Shelf[] = [
  { slug: 'sembako', name: 'Sembako', icon: 'sack' },
  { slug: 'beras-tepung', name: 'Beras & tepung', under: 'sembako' },
  { slug: 'minyak-gula', name: 'Minyak & gula', under: 'sembako' },
  { slug: 'bumbu-dapur', name: 'Bumbu dapur', under: 'sembako' },
  { slug: 'telur-kacang', name: 'Telur & kacang', under: 'sembako' },
  { slug: 'minuman', name: 'Minuman', icon: 'cup' },
  { slug: 'kopi-teh', name: 'Kopi & teh', under: 'minuman' },
  { slug: 'susu-olahan', name: 'Susu & olahannya', under: 'minuman' },
  { slug: 'gas-air', name: 'Gas & air', icon: 'flame' },
  { slug: 'kebersihan', name: 'Kebersihan', icon: 'soap' },
  { slug: 'sekolah', name: 'Sekolah & alat tulis', icon: 'book' },
  { slug: 'ibadah', name: 'Perlengkapan ibadah', icon: 'moon' },
  { slug: 'oleh-oleh', name: 'Oleh-oleh', icon: 'gift' },
  { slug: 'kue-camilan', name: 'Kue & camilan', under: 'oleh-oleh' },
  { slug: 'bandeng-laut', name: 'Bandeng & hasil laut', under: 'oleh-oleh' },
  { slug: 'kerajinan', name: 'Kerajinan', icon: 'craft' },
  { slug: 'rumah-tangga', name: 'Rumah tangga', icon: 'home' },
  { slug: 'ternak', name: 'Kebutuhan ternak', icon: 'cow' },
];
