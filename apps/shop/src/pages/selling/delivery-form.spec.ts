import { describe, expect, it } from '@jest/globals';
import { businessDate } from '@lumbung/kernel';
import { deliveryLines, linesProblem } from './delivery-form.js';

const TODAY = businessDate('2026-11-21');
const [SATRU, KLEPON] = ['0193a7b0-0000-7000-8000-000000000001', '0193a7b0-0000-7000-8000-000000000002'];

describe('what a seller writes down to bring', () => {
  it('counts only goods with a quantity, decimals with comma or point, days as they are written here', () => {
    const lines = deliveryLines({
      [`jumlah.${SATRU}`]: '2,5',
      [`sampai.${SATRU}`]: '31-12-2026',
      [`jumlah.${KLEPON}`]: '0',
      'jumlah.bukan-barang': '7',
    });

    expect(lines).toEqual([{ variantId: SATRU, quantity: 2.5, expiresText: '31-12-2026', expiresOn: '2026-12-31' }]);
    expect(linesProblem(lines, TODAY)).toBeNull();
  });

  it('is not sent empty, with a quantity that is none, or with a day that is over', () => {
    const problemOf = (amount: string, day = '') =>
      linesProblem(deliveryLines({ [`jumlah.${SATRU}`]: amount, [`sampai.${SATRU}`]: day }), TODAY);

    expect(problemOf('')).toEqual({ field: '', kind: 'quantity' });
    expect(problemOf('banyak')).toEqual({ field: `jumlah.${SATRU}`, kind: 'quantity' });
    expect(problemOf('3', '1-11-2026')).toEqual({ field: `sampai.${SATRU}`, kind: 'day' });
    expect(problemOf('3', '31-2-2027')).toEqual({ field: `sampai.${SATRU}`, kind: 'day' });
  });
});
