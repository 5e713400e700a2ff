import { registerEnumType } from '@nestjs/graphql';

export const ProductState = { DRAFT: 'DRAFT', PUBLISHED: 'PUBLISHED', ARCHIVED: 'ARCHIVED' } as const;
export type ProductState = keyof typeof ProductState;
registerEnumType(ProductState, { name: 'ProductState', description: 'Whether shoppers see a product.' });

export const StockState = { IN_STOCK: 'IN_STOCK', LOW: 'LOW', OUT: 'OUT' } as const;
export type StockState = keyof typeof StockState;
registerEnumType(StockState, { name: 'StockState', description: 'How much can still be bought.' });

export const SupplyMode = { STOCK: 'STOCK', BACKORDER: 'BACKORDER', PREORDER: 'PREORDER' } as const;
export type SupplyMode = keyof typeof SupplyMode;
registerEnumType(SupplyMode, {
  name: 'SupplyMode',
  description: 'Where sold goods come from.',
  valuesMap: {
    STOCK: { description: 'From the shelf.' },
    BACKORDER: { description: 'Sold beyond what is there; they follow with the next receipt.' },
    PREORDER: { description: 'Sold before they are there; they come on a known day.' },
  },
});

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
  BUNCH: 'BUNCH',
  DOZEN: 'DOZEN',
  SCORE: 'SCORE',
  CARTON: 'CARTON',
  SACHET: 'SACHET',
  CAN: 'CAN',
  JAR: 'JAR',
  TRAY: 'TRAY',
  GALLON: 'GALLON',
  PAIR: 'PAIR',
  SHEET: 'SHEET',
  ROLL: 'ROLL',
  METRE: 'METRE',
} as const;
export type Unit = keyof typeof Unit;
registerEnumType(Unit, {
  name: 'Unit',
  description: 'A unit of sale (satuan).',
  valuesMap: {
    BUNCH: { description: 'Ikat: vegetables and herbs tied together.' },
    DOZEN: { description: 'Lusin: 12 pieces.' },
    SCORE: { description: 'Kodi: 20 pieces.' },
    CARTON: { description: 'Karton: as the factory packs it.' },
    TRAY: { description: 'Papan: eggs on their tray.' },
    GALLON: { description: 'Galon: the refillable water container, no measure.' },
  },
});

export const GoodsKind = { FOOD: 'FOOD', FRESH_FOOD: 'FRESH_FOOD', COSMETIC: 'COSMETIC', OTHER: 'OTHER' } as const;
export type GoodsKind = keyof typeof GoodsKind;
registerEnumType(GoodsKind, {
  name: 'GoodsKind',
  description: 'Which papers law wants of goods.',
  valuesMap: {
    FOOD: { description: 'Processed and packed; keeps seven days and longer.' },
    FRESH_FOOD: {
      description: 'Dairy, meat, fish, and what keeps less than seven days: no home industry licence is given for it.',
    },
    COSMETIC: { description: 'Needs a notification of the food and drug agency (BPOM).' },
  },
});

export const ComplianceWarning = {
  HALAL_MISSING: 'HALAL_MISSING',
  HALAL_EXPIRED: 'HALAL_EXPIRED',
  LICENCE_MISSING: 'LICENCE_MISSING',
  PIRT_MALFORMED: 'PIRT_MALFORMED',
  PIRT_NOT_FOR_THIS: 'PIRT_NOT_FOR_THIS',
  PIRT_EXPIRED: 'PIRT_EXPIRED',
  BPOM_MISSING: 'BPOM_MISSING',
  BPOM_MALFORMED: 'BPOM_MALFORMED',
  BPOM_EXPIRED: 'BPOM_EXPIRED',
  LABEL_INCOMPLETE: 'LABEL_INCOMPLETE',
  GOODS_EXPIRED: 'GOODS_EXPIRED',
} as const;
export type ComplianceWarning = keyof typeof ComplianceWarning;
registerEnumType(ComplianceWarning, {
  name: 'ComplianceWarning',
  description: 'What is wrong with the papers or the label of goods; shown, never blocking.',
  valuesMap: {
    HALAL_MISSING: { description: 'Food without halal certificate, obligatory since 17 October 2026.' },
    LICENCE_MISSING: {
      description: 'Packed food with neither home industry licence (PIRT) nor registration (BPOM MD/ML).',
    },
    PIRT_MALFORMED: { description: 'A PIRT number has 15 digits since 2012.' },
    PIRT_NOT_FOR_THIS: {
      description: 'PIRT is not given for dairy, meat, fish, food that keeps less than seven days, and cosmetics.',
    },
    BPOM_MISSING: { description: 'Cosmetics without notification.' },
    BPOM_MALFORMED: { description: 'The number of food begins with MD or ML.' },
    LABEL_INCOMPLETE: {
      description: 'Packed food whose composition, net content, expiry or production code is not given.',
    },
    GOODS_EXPIRED: { description: 'The earliest expiry of goods on the shelf is over.' },
  },
});

export const AttributeKind = {
  TEXT: 'TEXT',
  NUMBER: 'NUMBER',
  BOOLEAN: 'BOOLEAN',
  CHOICE: 'CHOICE',
  DATE: 'DATE',
} as const;
export type AttributeKind = keyof typeof AttributeKind;
registerEnumType(AttributeKind, {
  name: 'AttributeKind',
  description: 'What values of an attribute look like; never changes.',
});

export const ProductGap = {
  NO_VARIANT: 'NO_VARIANT',
  NO_PRICE: 'NO_PRICE',
  NO_IMAGE: 'NO_IMAGE',
  NO_CATEGORY: 'NO_CATEGORY',
} as const;
export type ProductGap = keyof typeof ProductGap;
registerEnumType(ProductGap, { name: 'ProductGap', description: 'What a product lacks before it can be published.' });

export const SuggestionKind = { PRODUCT: 'PRODUCT', CATEGORY: 'CATEGORY', SELLER: 'SELLER', QUERY: 'QUERY' } as const;
export type SuggestionKind = keyof typeof SuggestionKind;
registerEnumType(SuggestionKind, { name: 'SuggestionKind', description: 'What a line under the search box leads to.' });

export const StockMovementKind = {
  RECEIPT: 'RECEIPT',
  ADJUSTMENT: 'ADJUSTMENT',
  SALE: 'SALE',
  RETURN: 'RETURN',
  TRANSFER: 'TRANSFER',
  GIVEN_BACK: 'GIVEN_BACK',
} as const;
export type StockMovementKind = keyof typeof StockMovementKind;
registerEnumType(StockMovementKind, {
  name: 'StockMovementKind',
  description: 'Why on hand changed.',
  valuesMap: {
    RETURN: { description: 'Sold goods came back from the buyer.' },
    TRANSFER: { description: 'From one place to another; two movements that sum to nothing.' },
    GIVEN_BACK: { description: 'Consigned goods went back to their seller.' },
  },
});

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
