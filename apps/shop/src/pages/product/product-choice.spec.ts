import { describe, expect, it } from '@jest/globals';
import { rice } from '../../testing/fixtures.js';
import { pickGroups } from './product-choice.js';
import type { VariantData } from './product.view.js';

const options = [
  { id: 'rasa', name: 'Rasa', values: [value('manis'), value('pedas')] },
  { id: 'isi', name: 'Isi', values: [value('kecil'), value('besar'), value('raksasa')] },
];
const variants = [variant('manis', 'kecil'), variant('manis', 'besar'), variant('pedas', 'kecil', 'OUT')];

function value(id: string) {
  return { id, name: id };
}

function variant(taste: string, size: string, stockState: VariantData['stockState'] = 'IN_STOCK'): VariantData {
  return {
    ...(rice.variants[0] as VariantData),
    ...{ id: `${taste}-${size}`, sku: `${taste}-${size}`, stockState },
    optionValues: [
      { id: taste, optionId: 'rasa' },
      { id: size, optionId: 'isi' },
    ],
  };
}

describe('choosing between variants', () => {
  const groups = pickGroups({ options }, variants, variants[1] as VariantData);
  const pick = (id: string) => groups.flatMap(({ picks }) => picks).find((one) => one.id === id);

  it('keeps what else was chosen, where that is made', () => {
    expect(pick('kecil')?.variant?.id).toBe('manis-kecil');
    expect(pick('besar')).toMatchObject({ isChosen: true, isOut: false });
  });

  it('changes the rest where it is not, and marks what is sold out or never made', () => {
    expect(pick('pedas')).toMatchObject({ variant: { id: 'pedas-kecil' }, isOut: true });
    expect(pick('raksasa')).toMatchObject({ variant: null, isOut: true });
  });

  it('offers variants by their names where there are no options, and nothing where there is one variant', () => {
    expect(pickGroups({ options: [] }, variants, variants[0] as VariantData)).toMatchObject([{ name: null }]);
    expect(pickGroups({ options: [] }, variants.slice(0, 1), variants[0] as VariantData)).toEqual([]);
  });
});
