import { quantity, Quantity } from '@lumbung/kernel';
import { GoodsKind, Unit } from '../shared/enums.js';
import { unitLabel } from '../shared/labels.js';
import { TaxCategory } from '../tax/tax-category.js';

export { amountOf, dayOf, isNothing, yesOrNo } from '@lumbung/documents';

/** Every reader answers null for what it does not understand: nothing is guessed, the officer is asked. */

/** '1,5', '1.000,25', '0.5'; a unit behind it is left out. '1.500' could mean two things and is not read. */
export function quantityOf(text: string): Quantity | null {
  const [, whole, comma, point] =
    /^(\d{1,3}(?:\.\d{3})+(?=,)|\d+)(?:,(\d{1,3})|\.(\d{1,2}))?\s*[a-z]*\.?$/i.exec(text.trim()) ?? [];
  if (whole === undefined) return null;
  try {
    return quantity(`${whole.replaceAll('.', '')}.${comma ?? point ?? '0'}`);
  } catch {
    return null;
  }
}

/** As `quantityOf`, also below zero. */
export function signedQuantityOf(text: string): Quantity | null {
  const [, minus, rest = ''] = /^\s*([-\u2212])?\s*(.*)$/s.exec(text) ?? [];
  const amount = quantityOf(rest);
  return minus === undefined ? amount : (amount?.negated() ?? null);
}

/** Grams: '500', '500 g', '0,5 kg'; rounded to whole grams only where nothing is lost. */
export function gramsOf(text: string): number | null {
  const isKilograms = /kg|kilo/i.test(text);
  const amount = quantityOf(text.replace(/^(\d{1,3})\.(\d{3})(?=\s*(g|gr|gram)?$)/i, '$1$2'));
  if (!amount) return null;
  const grams = isKilograms ? amount.thousandths : amount.thousandths / 1000;
  return Number.isInteger(grams) && grams <= 1_000_000 ? grams : null;
}

const UNITS: Record<Unit, string> = {
  PIECE: 'pcs|pc|buah|bh|biji|piece|pieces|unit|ea|butir|item',
  PACK: 'bungkus|bks|pack|pak|packs|pck|kemasan',
  BOX: 'dus|box|kotak|boks|doos',
  BOTTLE: 'botol|btl|bottle',
  SACK: 'karung|sak|zak|sack',
  SET: 'set|paket|stel',
  KILOGRAM: 'kg|kilo|kilogram|kgs',
  GRAM: 'g|gr|gram|gm',
  LITRE: 'l|lt|ltr|liter|litre',
  MILLILITRE: 'ml|mililiter|millilitre|cc',
  BUNCH: 'ikat|bunch|unting',
  DOZEN: 'lusin|lsn|dozen|dz',
  SCORE: 'kodi|score',
  CARTON: 'karton|ctn|carton|krt',
  SACHET: 'saset|sachet|sct|renceng',
  CAN: 'kaleng|klg|can',
  JAR: 'toples|jar|tpls',
  TRAY: 'papan|tray|rak telur',
  GALLON: 'galon|gallon',
  PAIR: 'pasang|psg|pair',
  SHEET: 'lembar|lbr|sheet',
  ROLL: 'gulung|roll|rol',
  METRE: 'meter|m|mtr|metre',
};
const units = new Map<string, Unit>();
for (const unit of Object.keys(UNITS) as Unit[]) {
  for (const name of [unit.toLowerCase(), unitLabel(unit, 'id'), unitLabel(unit, 'en'), ...UNITS[unit].split('|')])
    units.set(name, unit);
}

export function unitOf(text: string): Unit | null {
  return units.get(text.trim().toLowerCase().replace(/\.$/, '')) ?? null;
}

const TAXES: Record<TaxCategory, RegExp> = {
  STANDARD: /^(standar(d)?|kena( ppn| pajak)?|ppn|bkp|ya|y|yes|1[12] ?%|kena ppn standar)$/i,
  LUXURY: /^(mewah|luxury|barang mewah|kena ppn mewah)$/i,
  EXEMPT: /^(bebas( ppn)?|dibebaskan|tidak( kena)?( ppn)?|non ?ppn|exempt|no|t|0 ?%)$/i,
};
export const TAX_LABELS: Record<TaxCategory, string> = {
  STANDARD: 'Kena PPN',
  LUXURY: 'Barang mewah',
  EXEMPT: 'Bebas PPN',
};

export function taxOf(text: string): TaxCategory | null {
  return (Object.keys(TAXES) as TaxCategory[]).find((category) => TAXES[category].test(text.trim())) ?? null;
}

export const GOODS_KIND_LABELS: Record<GoodsKind, string> = {
  FOOD: 'Pangan olahan',
  FRESH_FOOD: 'Pangan segar',
  COSMETIC: 'Kosmetik',
  OTHER: 'Lainnya',
};
const GOODS_KINDS: Record<GoodsKind, RegExp> = {
  FOOD: /^(pangan( olahan)?|makanan|minuman|food)$/i,
  FRESH_FOOD: /^(pangan segar|makanan segar|segar|fresh( |_)?food)$/i,
  COSMETIC: /^(kosmetik|cosmetic)$/i,
  OTHER: /^(lainnya|lain-lain|other)$/i,
};

export function goodsKindOf(text: string): GoodsKind | null {
  return (Object.keys(GOODS_KINDS) as GoodsKind[]).find((kind) => GOODS_KINDS[kind].test(text.trim())) ?? null;
}
