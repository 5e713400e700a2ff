import { unitNames, type Locale } from '@lumbung/kernel';
import type { StockMovementKind, Unit } from './enums.js';

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

export const unitLabel = (unit: Unit, locale: Locale): string => unitNames[locale][unit];
export const movementLabel = (kind: StockMovementKind, locale: Locale): string => movements[locale][kind];
