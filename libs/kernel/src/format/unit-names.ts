import type { Locale } from './locale.js';

const id = {
  PIECE: 'buah',
  PACK: 'bungkus',
  BOX: 'dus',
  BOTTLE: 'botol',
  SACK: 'karung',
  SET: 'set',
  KILOGRAM: 'kg',
  GRAM: 'g',
  LITRE: 'liter',
  MILLILITRE: 'ml',
  BUNCH: 'ikat',
  DOZEN: 'lusin',
  SCORE: 'kodi',
  CARTON: 'karton',
  SACHET: 'saset',
  CAN: 'kaleng',
  JAR: 'toples',
  TRAY: 'papan',
  GALLON: 'galon',
  PAIR: 'pasang',
  SHEET: 'lembar',
  ROLL: 'gulung',
  METRE: 'meter',
};

export type UnitOfSale = keyof typeof id;

const en: Record<UnitOfSale, string> = {
  PIECE: 'piece',
  PACK: 'pack',
  BOX: 'box',
  BOTTLE: 'bottle',
  SACK: 'sack',
  SET: 'set',
  KILOGRAM: 'kg',
  GRAM: 'g',
  LITRE: 'litre',
  MILLILITRE: 'ml',
  BUNCH: 'bunch',
  DOZEN: 'dozen',
  SCORE: 'score',
  CARTON: 'carton',
  SACHET: 'sachet',
  CAN: 'can',
  JAR: 'jar',
  TRAY: 'tray',
  GALLON: 'gallon',
  PAIR: 'pair',
  SHEET: 'sheet',
  ROLL: 'roll',
  METRE: 'metre',
};

/** Units of sale (satuan) as people read them behind a number: the same words in the shop, at the desk and on paper. */
export const unitNames: Record<Locale, Record<UnitOfSale, string>> = { id, en };
