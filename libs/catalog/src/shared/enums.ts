import { registerEnumType } from '@nestjs/graphql';

export const ProductState = { DRAFT: 'DRAFT', PUBLISHED: 'PUBLISHED', ARCHIVED: 'ARCHIVED' } as const;
export type ProductState = keyof typeof ProductState;
registerEnumType(ProductState, { name: 'ProductState', description: 'Whether shoppers see a product.' });

export const StockState = { IN_STOCK: 'IN_STOCK', LOW: 'LOW', OUT: 'OUT' } as const;
export type StockState = keyof typeof StockState;
registerEnumType(StockState, { name: 'StockState', description: 'How much can still be bought.' });

export const PriceClass = { PUBLIC: 'PUBLIC', MEMBER: 'MEMBER' } as const;
export type PriceClass = keyof typeof PriceClass;
registerEnumType(PriceClass, { name: 'PriceClass', description: 'Which price list applied.' });

export const Unit = {
  PIECE: 'PIECE',
  PACK: 'PACK',
  BOX: 'BOX',
  BOTTLE: 'BOTTLE',
  SACK: 'SACK',
  SET: 'SET',
  KILOGRAM: 'KILOGRAM',
  GRAM: 'GRAM',
  LITRE: 'LITRE',
  MILLILITRE: 'MILLILITRE',
} as const;
export type Unit = keyof typeof Unit;
registerEnumType(Unit, { name: 'Unit', description: 'A unit of sale (satuan).' });

export const ComplianceWarning = { HALAL_MISSING: 'HALAL_MISSING', HALAL_EXPIRED: 'HALAL_EXPIRED', PIRT_EXPIRED: 'PIRT_EXPIRED' } as const;
export type ComplianceWarning = keyof typeof ComplianceWarning;
registerEnumType(ComplianceWarning, { name: 'ComplianceWarning', description: 'A paper that food of small makers should have.' });

export const ProductGap = { NO_VARIANT: 'NO_VARIANT', NO_PRICE: 'NO_PRICE', NO_IMAGE: 'NO_IMAGE', NO_CATEGORY: 'NO_CATEGORY' } as const;
export type ProductGap = keyof typeof ProductGap;
registerEnumType(ProductGap, { name: 'ProductGap', description: 'What a product lacks before it can be published.' });

export const SuggestionKind = { PRODUCT: 'PRODUCT', CATEGORY: 'CATEGORY', QUERY: 'QUERY' } as const;
export type SuggestionKind = keyof typeof SuggestionKind;
registerEnumType(SuggestionKind, { name: 'SuggestionKind', description: 'What a line under the search box leads to.' });

export const StockMovementKind = { RECEIPT: 'RECEIPT', ADJUSTMENT: 'ADJUSTMENT', SALE: 'SALE', RETURN: 'RETURN' } as const;
export type StockMovementKind = keyof typeof StockMovementKind;
registerEnumType(StockMovementKind, { name: 'StockMovementKind', description: 'Why on hand changed.' });

export const StockAdjustmentReason = {
  COUNT: 'COUNT',
  DAMAGED: 'DAMAGED',
  EXPIRED: 'EXPIRED',
  LOST: 'LOST',
  OWN_USE: 'OWN_USE',
  FOUND: 'FOUND',
  OPENING: 'OPENING',
  OTHER: 'OTHER',
} as const;
export type StockAdjustmentReason = keyof typeof StockAdjustmentReason;
registerEnumType(StockAdjustmentReason, { name: 'StockAdjustmentReason', description: 'Why the count was corrected.' });

export const StockFunding = { CASH: 'CASH', BANK: 'BANK', PAYABLE: 'PAYABLE', OPENING: 'OPENING' } as const;
export type StockFunding = keyof typeof StockFunding;
registerEnumType(StockFunding, {
  name: 'StockFunding',
  description: 'Where the money for received goods comes from; decides the credit account.',
  valuesMap: {
    PAYABLE: { description: '2-1040 Utang usaha' },
    OPENING: { description: 'Opening stock, against equity (3-1090 Saldo awal).' },
  },
});
