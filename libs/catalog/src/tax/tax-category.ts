import { registerEnumType } from '@nestjs/graphql';

export const TaxCategory = { STANDARD: 'STANDARD', LUXURY: 'LUXURY', EXEMPT: 'EXEMPT' } as const;
export type TaxCategory = keyof typeof TaxCategory;
registerEnumType(TaxCategory, {
  name: 'TaxCategory',
  description: 'How value added tax (PPN) treats a product; charged only where its owner is PKP.',
  valuesMap: {
    STANDARD: { description: 'Ordinary goods: 12 % on 11/12 of the price, 11 % in effect.' },
    LUXURY: { description: 'Luxury goods: 12 % on the whole price.' },
    EXEMPT: { description: 'Basic food and other goods that are free of PPN.' },
  },
});
