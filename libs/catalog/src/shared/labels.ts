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
  },
};

const movements: Record<Locale, Record<StockMovementKind, string>> = {
  id: { RECEIPT: 'Penerimaan', ADJUSTMENT: 'Penyesuaian', SALE: 'Penjualan', RETURN: 'Retur' },
  en: { RECEIPT: 'Receipt', ADJUSTMENT: 'Adjustment', SALE: 'Sale', RETURN: 'Return' },
};

export const unitLabel = (unit: Unit, locale: Locale): string => units[locale][unit];
export const movementLabel = (kind: StockMovementKind, locale: Locale): string => movements[locale][kind];
