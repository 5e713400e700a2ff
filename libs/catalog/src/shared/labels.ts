import type { Locale } from '@lumbung/kernel';
import type { StockMovementKind, Unit } from './enums.js';

const units: Record<Locale, Record<Unit, string>> = {
  id: {
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
  },
  en: {
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
  },
};

const movements: Record<Locale, Record<StockMovementKind, string>> = {
  id: {
    RECEIPT: 'Penerimaan',
    ADJUSTMENT: 'Penyesuaian',
    SALE: 'Penjualan',
    RETURN: 'Retur',
    TRANSFER: 'Pindah lokasi',
    GIVEN_BACK: 'Dikembalikan ke penitip',
  },
  en: {
    RECEIPT: 'Receipt',
    ADJUSTMENT: 'Adjustment',
    SALE: 'Sale',
    RETURN: 'Return',
    TRANSFER: 'Transfer',
    GIVEN_BACK: 'Given back to the seller',
  },
};

export const unitLabel = (unit: Unit, locale: Locale): string => units[locale][unit];
export const movementLabel = (kind: StockMovementKind, locale: Locale): string => movements[locale][kind];
