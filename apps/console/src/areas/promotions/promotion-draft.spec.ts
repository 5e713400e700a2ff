import { describe, expect, it } from '@jest/globals';
import { isTriable, promotionDraft, promotionInput, termsInput } from './promotion-draft.js';

describe('a promotion while it is written', () => {
  const draft = {
    ...promotionDraft(),
    name: ' Panen ',
    percent: 12.5,
    amount: 10_000,
    cap: 5_000,
    buyQuantity: 2,
    getQuantity: 1,
  };

  it('says a percentage in hundredths of a percent, and nothing its kind has no use for', () => {
    expect(termsInput(draft)).toMatchObject({ kind: 'PERCENTAGE', basisPoints: 1250, cap: 5_000, scope: 'BASKET' });
    expect(termsInput(draft)).not.toHaveProperty('amount');
    expect(termsInput({ ...draft, kind: 'AMOUNT' })).not.toHaveProperty('cap');
    expect(termsInput({ ...draft, kind: 'FREE_DELIVERY' })).not.toHaveProperty('scope');
    expect(termsInput({ ...draft, kind: 'BUY_X_GET_Y' })).toMatchObject({
      buyQuantity: 2,
      getQuantity: 1,
      gift: 'SAME_PRODUCT',
    });
    expect(termsInput({ ...draft, kind: 'BUY_X_GET_Y' })).not.toHaveProperty('giftProductIds');
  });

  it('keeps its name without spaces around, and an empty note as none', () => {
    expect(promotionInput(draft)).toMatchObject({ name: 'Panen', note: null, needsCode: false });
  });

  it('can be tried out as soon as it says how much', () => {
    expect(isTriable(promotionDraft())).toBe(false);
    expect(isTriable(draft)).toBe(true);
    expect(isTriable({ ...promotionDraft(), kind: 'FREE_DELIVERY' })).toBe(true);
    expect(isTriable({ ...promotionDraft(), kind: 'BUY_X_GET_Y', buyQuantity: 2 })).toBe(false);
  });
});
