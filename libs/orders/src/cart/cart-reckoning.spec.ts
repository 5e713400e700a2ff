import { describe, expect, it } from '@jest/globals';
import { quantity, rupiah } from '@lumbung/kernel';
import { isWholeSteps, memberSaving, mostOf } from './cart-reckoning.js';

describe('reckoning a cart', () => {
  it.each([
    // unit price, quantity, total: half a rupiah goes up, once, at the end
    [12_345, '1.5', 18_518],
    [12_345, '0.1', 1_235],
    [9_999, '0.333', 3_330],
    [10_000, '3', 30_000],
  ])('Rp%i × %s is Rp%i', (price, amount, total) => {
    expect(rupiah(price).timesQuantity(quantity(amount))).toEqual(rupiah(total));
  });

  it('saves the difference of both totals as they would be charged', () => {
    expect(memberSaving({ publicPrice: rupiah(12_345), memberPrice: rupiah(12_000) }, quantity('1.5'))).toEqual(
      rupiah(518),
    );
    expect(memberSaving({ publicPrice: rupiah(12_345), memberPrice: null }, quantity(2))).toEqual(rupiah(0));
  });

  it.each([
    ['2.75', '0.5', '2.5'],
    ['3', '1', '3'],
    ['0.4', '0.5', '0'],
    ['-1', '1', '0'],
  ])('of %s in steps of %s, %s can be had', (available, step, most) => {
    expect(mostOf({ available: quantity(available), quantityStep: quantity(step) })).toEqual(quantity(most));
  });

  it('sells whole steps above nothing', () => {
    const step = { quantityStep: quantity('0.25') };

    expect(['0.25', '1', '2.75'].map((amount) => isWholeSteps(quantity(amount), step))).toEqual([true, true, true]);
    expect(['0', '-0.25', '0.3'].map((amount) => isWholeSteps(quantity(amount), step))).toEqual([false, false, false]);
  });
});
