import { describe, expect, it } from '@jest/globals';
import { Money, rupiah } from '@lumbung/kernel';
import { refundJournal, refundParts, saleJournal, type BookedOrder } from './order-journals.js';

const order: BookedOrder = {
  id: '01900000-0000-7000-8000-000000000001',
  number: 'P-00001',
  memberId: null,
  priceClass: 'PUBLIC',
  paymentMethod: 'BANK_TRANSFER',
  subtotal: rupiah(30_000),
  shippingFee: rupiah(5_000),
  uniqueAmount: rupiah(123),
};
const brief = (postings: readonly { debit: string; credit: string; amount: Money }[]) =>
  postings.map(({ debit, credit, amount }) => [debit, credit, amount.amount]);

describe('the journals of an order', () => {
  it.each([
    ['CASH_AT_PICKUP', '1-1010'],
    ['BANK_TRANSFER', '1-1110'],
    ['QRIS', '1-1120'],
  ] as const)('put money paid by %s on %s', (paymentMethod, account) => {
    expect(brief(saleJournal({ ...order, paymentMethod }, rupiah(21_000)).postings)).toEqual([
      [account, '4-2020', 30_000],
      [account, '4-2040', 5_000],
      [account, '4-9090', 123],
      ['5-1020', '1-1510', 21_000],
    ]);
  });

  it('keep the business of members apart, and name the member', () => {
    const { postings } = saleJournal({ ...order, priceClass: 'MEMBER', memberId: 'm' }, rupiah(21_000));

    expect(brief(postings)).toContainEqual(['1-1110', '4-2010', 30_000]);
    expect(brief(postings)).toContainEqual(['5-1010', '1-1510', 21_000]);
    expect(postings.every(({ memberId }) => memberId === 'm')).toBe(true);
  });

  it('leave out what is nothing', () => {
    expect(
      brief(saleJournal({ ...order, shippingFee: Money.zero, uniqueAmount: Money.zero }, Money.zero).postings),
    ).toEqual([['1-1110', '4-2020', 30_000]]);
  });

  it.each([
    // before, amount → goods, shipping, unique
    [0, 10_000, 10_000, 0, 0],
    [10_000, 21_000, 20_000, 1_000, 0],
    [31_000, 4_123, 0, 4_000, 123],
    [0, 35_123, 30_000, 5_000, 123],
  ])('give goods back first: after %i another %i', (before, amount, goods, shipping, unique) => {
    expect(refundParts(order, rupiah(before), rupiah(amount))).toEqual({
      goods: rupiah(goods),
      shipping: rupiah(shipping),
      unique: rupiah(unique),
    });
  });

  it('book a refund the other way round, from where the money goes out', () => {
    const parts = refundParts(order, Money.zero, rupiah(35_123));

    expect(brief(refundJournal(order, 'r', parts, 'CASH', rupiah(7_000)).postings)).toEqual([
      ['4-2020', '1-1010', 30_000],
      ['4-2040', '1-1010', 5_000],
      ['4-9090', '1-1010', 123],
      ['1-1510', '5-1020', 7_000],
    ]);
  });
});
