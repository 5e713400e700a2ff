import { describe, expect, it } from '@jest/globals';
import { askedOf, EMPTY, withMore, withQuantity, withVoucher, type BasketLine } from './basket.js';

describe('the basket on the counter', () => {
  const rice: BasketLine = { variantId: 'beras', title: 'Beras', sku: 'BRS', unitLabel: 'kg', quantity: 0.1 };
  const oil: BasketLine = { ...rice, variantId: 'minyak', title: 'Minyak', quantity: 1 };

  it('joins what is scanned twice, exactly, and keeps the newest last', () => {
    const basket = [rice, oil, { ...rice, quantity: 0.2 }].reduce(withMore, EMPTY);

    expect(basket.lines).toEqual([oil, { ...rice, quantity: 0.3 }]);
  });

  it('takes a line away when nothing of it is left', () => {
    const basket = withQuantity(withMore(withMore(EMPTY, rice), oil), 'beras', 0);

    expect(basket.lines).toEqual([oil]);
    expect(withQuantity(basket, 'minyak', 2.5).lines).toEqual([{ ...oil, quantity: 2.5 }]);
  });

  it('keeps each voucher once, in capitals, and at most five', () => {
    const basket = ['hemat', ' HEMAT', '', 'a', 'b', 'c', 'd', 'e'].reduce(withVoucher, EMPTY);

    expect(basket.voucherCodes).toEqual(['HEMAT', 'A', 'B', 'C', 'D']);
  });

  it('asks for a member by one name only', () => {
    expect(askedOf({ ...EMPTY, memberId: 'siti', memberNo: '0007' })).toMatchObject({
      memberId: 'siti',
      memberNo: null,
    });
    expect(askedOf({ ...EMPTY, memberNo: '0007' })).toMatchObject({ memberId: null, memberNo: '0007' });
  });
});
