import { describe, expect, it } from '@jest/globals';
import { missingVariants, optionDraft, optionInputs } from './options.js';

const SIZE = {
  id: 'o',
  name: 'Ukuran',
  values: [
    { id: 'a', name: '100 g' },
    { id: 'b', name: '250 g' },
  ],
};

describe('the options of a product, written one value on a line', () => {
  it('keep their ids as long as they are the same', () => {
    expect(optionInputs([optionDraft(SIZE)], [SIZE])).toEqual([SIZE]);
  });

  it('keep the id of a line that was renamed, and of one that moved', () => {
    const renamed = { ...optionDraft(SIZE), values: '100 g\n250 gram' };
    const moved = { ...optionDraft(SIZE), values: '250 g\n100 g' };

    expect(optionInputs([renamed], [SIZE])[0]?.values).toEqual([SIZE.values[0], { id: 'b', name: '250 gram' }]);
    expect(optionInputs([moved], [SIZE])[0]?.values).toEqual([SIZE.values[1], SIZE.values[0]]);
  });

  it('are new where a line was added, and never share an id', () => {
    const added = { ...optionDraft(SIZE), values: '50 g\n100 g\n\n 250 g ' };

    expect(optionInputs([added, { id: null, name: ' ', values: '' }], [SIZE])).toEqual([
      { id: 'o', name: 'Ukuran', values: [{ id: null, name: '50 g' }, ...SIZE.values] },
    ]);
  });

  it('know how many variants are missing', () => {
    const variant = (id: string) => ({ optionValues: [{ id, name: '', optionId: 'o' }] });

    expect(missingVariants({ options: [SIZE], variants: [variant('a')] } as never)).toBe(1);
    expect(missingVariants({ options: [], variants: [] })).toBe(0);
  });
});
