import { describe, expect, it } from '@jest/globals';
import { cellPrice, inputOf, written, type Drafts, type GridRow } from './grid-rows.js';

const row: GridRow = {
  id: 'beras',
  productId: 'p',
  title: 'Beras 5 kg',
  sku: 'B-5',
  unitLabel: 'karung',
  publicPrice: 78_500,
  memberPrice: 75_000,
  cost: null,
  listPrices: [],
};
const none: Drafts = new Map();

describe('writing prices into the grid', () => {
  it.each<[string, number | null | undefined]>([
    ['80.000', 80_000],
    ['80rb', 80_000],
    ['', null],
    ['banyak', undefined],
    ['-5', undefined],
  ])('reads %j', (text, price) => {
    expect(cellPrice(text)).toBe(price);
  });

  it('sends what is new together with what was seen', () => {
    expect(inputOf(written(none, row, 'publicPrice', '80rb'))).toEqual([
      {
        variantId: 'beras',
        expectedPublicPrice: 78_500,
        expectedMemberPrice: 75_000,
        publicPrice: 80_000,
        memberPrice: 75_000,
      },
    ]);
  });

  it('takes an empty member cell for no member price, and an empty public one for a cell still to be written', () => {
    expect(inputOf(written(none, row, 'memberPrice', ''))).toMatchObject([{ memberPrice: null }]);
    expect(inputOf(written(none, row, 'publicPrice', ''))).toEqual([]);
  });

  it('forgets a line that again says what the house has', () => {
    const once = written(none, row, 'publicPrice', '80000');

    expect(written(once, row, 'publicPrice', '78.500').size).toBe(0);
  });

  it('keeps what was seen first, also when the house has another price by now', () => {
    const once = written(none, row, 'publicPrice', '80000');

    expect(inputOf(written(once, { ...row, publicPrice: 79_000 }, 'memberPrice', '76000'))).toMatchObject([
      { expectedPublicPrice: 78_500, publicPrice: 80_000, memberPrice: 76_000 },
    ]);
  });
});
