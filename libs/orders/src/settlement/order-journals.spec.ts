import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Money, quantity, Quantity, rupiah, type Id } from '@lumbung/kernel';
import { taxOn, type LineTax, type VariantId } from '@lumbung/catalog';
import { shareOfReturn, shareOfSale } from '@lumbung/consignment';
import type { SoldLine } from '../order/order-lines.js';
import { refundJournal, saleJournal, type BookedOrder, type Consigned } from './order-journals.js';
import { refundShares, type RefundedOrder } from './refund-shares.js';

const order: BookedOrder & RefundedOrder = {
  id: '01900000-0000-7000-8000-000000000001',
  number: 'P-00001',
  memberId: null,
  priceClass: 'PUBLIC',
  paymentMethod: 'BANK_TRANSFER',
  shippingFee: rupiah(5_000),
  shippingDiscount: Money.zero,
  uniqueAmount: rupiah(123),
  total: rupiah(35_123),
  refunded: Money.zero,
  refundedShipping: Money.zero,
};
const line = (total: number, changes: Partial<SoldLine> = {}): SoldLine => {
  const { discount = Money.zero, tax = Money.zero, taxIsIncluded = true } = changes;
  return {
    id: `line-${total}`,
    variantId: `variant-${total}` as VariantId,
    quantity: quantity(1),
    total: rupiah(total),
    discount,
    tax,
    taxIsIncluded,
    net: rupiah(total)
      .minus(discount)
      .plus(taxIsIncluded ? Money.zero : tax),
    sellerId: null,
    commissionBasisPoints: null,
    returned: Quantity.zero,
    refunded: Money.zero,
    refundedDiscount: Money.zero,
    refundedTax: Money.zero,
    ...changes,
  };
};
const goods = [line(30_000)];
const none: Consigned = new Map();
const brief = (postings: readonly { debit: string; credit: string; amount: Money }[]) =>
  postings.map(({ debit, credit, amount }) => [debit, credit, amount.amount]);
const cash = { method: 'CASH', owedLess: Money.zero } as const;

describe('the journals of an order', () => {
  it.each([
    ['CASH_AT_PICKUP', '1-1010'],
    ['CASH_ON_DELIVERY', '1-1010'],
    ['BANK_TRANSFER', '1-1110'],
    ['QRIS', '1-1120'],
    ['MEMBER_CREDIT', '1-1410'],
  ] as const)('put money paid by %s on %s', (paymentMethod, account) => {
    expect(brief(saleJournal({ ...order, paymentMethod }, goods, none, rupiah(21_000)).postings)).toEqual([
      [account, '4-2020', 30_000],
      [account, '4-2040', 5_000],
      [account, '4-9090', 123],
      ['5-1020', '1-1510', 21_000],
    ]);
  });

  it('keep the business of members apart, and name the member', () => {
    const { postings } = saleJournal({ ...order, priceClass: 'MEMBER', memberId: 'm' }, goods, none, rupiah(21_000));

    expect(brief(postings)).toContainEqual(['1-1110', '4-2010', 30_000]);
    expect(brief(postings)).toContainEqual(['5-1010', '1-1510', 21_000]);
    expect(postings.every(({ memberId }) => memberId === 'm')).toBe(true);
  });

  it('leave out what is nothing', () => {
    const bare = { ...order, shippingFee: Money.zero, uniqueAmount: Money.zero };

    expect(brief(saleJournal(bare, goods, none, Money.zero).postings)).toEqual([['1-1110', '4-2020', 30_000]]);
  });

  it.each([
    // Rp111.000 contain Rp11.000 (DPP is 100/111); Rp100.000 get Rp11.000 more; after a discount on what is left.
    [
      'inside',
      line(111_000, { tax: rupiah(11_000) }),
      [
        ['1-1110', '4-2020', 100_000],
        ['1-1110', '2-1070', 11_000],
      ],
    ],
    [
      'on top',
      line(100_000, { tax: rupiah(11_000), taxIsIncluded: false }),
      [
        ['1-1110', '4-2020', 100_000],
        ['1-1110', '2-1070', 11_000],
      ],
    ],
    [
      'inside, after a discount',
      line(122_100, { discount: rupiah(11_100), tax: rupiah(11_000) }),
      [
        ['4-2090', '4-2020', 11_100],
        ['1-1110', '4-2020', 100_000],
        ['1-1110', '2-1070', 11_000],
      ],
    ],
  ] as const)('put PPN %s the price on 2-1070, and sales before discounts', (_, sold, postings) => {
    const bare = { ...order, shippingFee: Money.zero, uniqueAmount: Money.zero };

    expect(brief(saleJournal(bare, [sold], none, Money.zero).postings)).toEqual(postings);
  });

  it('owe a seller what is not commission, and let the cooperative bear its own discount', () => {
    const bare = { ...order, shippingFee: Money.zero, uniqueAmount: Money.zero };
    const theirs = { sellerId: 's' as Id<'Seller'>, commissionBasisPoints: 1500 };
    const consigned: Consigned = new Map([['line-10000', { commission: rupiah(1_500), payable: rupiah(8_500) }]]);

    expect(brief(saleJournal(bare, [line(10_000, theirs)], consigned, Money.zero).postings)).toEqual([
      ['1-1110', '2-1050', 8_500],
      ['1-1110', '4-2030', 1_500],
    ]);
    expect(
      brief(saleJournal(bare, [line(10_000, { ...theirs, discount: rupiah(1_000) })], consigned, Money.zero).postings),
    ).toEqual([
      ['4-2090', '2-1050', 1_000],
      ['1-1110', '2-1050', 7_500],
      ['1-1110', '4-2030', 1_500],
    ]);
  });

  it.each([
    // amount → goods, shipping, unique
    [10_000, 10_000, 0, 0],
    [31_000, 30_000, 1_000, 0],
    [35_123, 30_000, 5_000, 123],
  ])('give goods back first: of %i', (amount, back, shipping, unique) => {
    const shares = refundShares(goods, order, rupiah(amount), new Map());

    expect(shares.lines[0]?.amount).toEqual(rupiah(back));
    expect(shares).toMatchObject({ shipping: rupiah(shipping), unique: rupiah(unique) });
  });

  it('give the price of what came back to its line, and the rest over all lines', () => {
    const lines = [line(30_000), line(20_000, { quantity: quantity(4) })];
    const whole = { ...order, total: rupiah(55_123) };

    const shares = refundShares(lines, whole, rupiah(10_000), new Map([['line-20000', quantity(1)]]));

    expect(shares.lines.map(({ amount }) => amount.amount)).toEqual([3_333, 6_667]);
  });

  it('take what is named as shipping from the shipping, and what exceeds it from the goods', () => {
    const [some, more] = [rupiah(3_000), rupiah(9_000)].map((amount) =>
      refundShares(goods, order, amount, new Map(), amount),
    );

    expect([some?.shipping, some?.lines[0]?.amount]).toEqual([rupiah(3_000), rupiah(0)]);
    expect([more?.shipping, more?.lines[0]?.amount]).toEqual([rupiah(5_000), rupiah(4_000)]);
  });

  it('book a refund the other way round, from where the money goes out', () => {
    const shares = refundShares(goods, order, rupiah(35_123), new Map());

    expect(brief(refundJournal(order, 'r', shares, none, cash, rupiah(7_000)).postings)).toEqual([
      ['4-2020', '1-1010', 30_000],
      ['4-2040', '1-1010', 5_000],
      ['4-9090', '1-1010', 123],
      ['1-1510', '5-1020', 7_000],
    ]);
  });

  it('let a member owe less before anything is handed out', () => {
    const shares = refundShares(goods, order, rupiah(30_000), new Map());
    const out = { method: 'CASH', owedLess: rupiah(20_000) } as const;

    expect(brief(refundJournal(order, 'r', shares, none, out, Money.zero).postings)).toEqual([
      ['4-2020', '1-1410', 20_000],
      ['4-2020', '1-1010', 10_000],
    ]);
  });
});

const aTax = fc.constantFrom<LineTax | null>(
  null,
  { category: 'STANDARD', numerator: 11, denominator: 100, isIncluded: true },
  { category: 'STANDARD', numerator: 11, denominator: 100, isIncluded: false },
  { category: 'LUXURY', numerator: 12, denominator: 100, isIncluded: true },
);
const aLine = fc
  .record({
    total: fc.integer({ min: 0, max: 2_000_000 }),
    off: fc.oneof(fc.constant(0), fc.constant(100), fc.integer({ min: 0, max: 100 })),
    thousandths: fc.integer({ min: 1, max: 9_000 }),
    tax: aTax,
    points: fc.option(fc.integer({ min: 0, max: 10_000 })),
  })
  .map(({ total, off, thousandths, tax, points }) => {
    const discount = rupiah(total).percent(off);
    return line(total, {
      quantity: Quantity.ofThousandths(thousandths),
      discount,
      tax: tax ? taxOn(rupiah(total).minus(discount), tax) : Money.zero,
      taxIsIncluded: tax?.isIncluded ?? true,
      sellerId: points === null ? null : ('s' as Id<'Seller'>),
      commissionBasisPoints: points,
    });
  });
const anOrder = fc.record({
  lines: fc
    .array(aLine, { minLength: 1, maxLength: 8 })
    .map((lines) => lines.map((it, n) => ({ ...it, id: `line-${n}` }))),
  fee: fc.integer({ min: 0, max: 50_000 }),
  feeOff: fc.constantFrom(0, 30, 100),
  unique: fc.integer({ min: 0, max: 999 }),
  // Each step: how much of what is left goes back, of which line how much comes back with it, and how much is shipping.
  steps: fc.array(
    fc.record({
      share: fc.integer({ min: 0, max: 100 }),
      which: fc.nat(7),
      goods: fc.integer({ min: 0, max: 100 }),
      shipping: fc.constantFrom(0, 0, 40, 100),
    }),
    { maxLength: 6 },
  ),
});

describe('the money of any order, refunded in any steps', () => {
  it('always sums, always balances, and is back at nothing when all of it went back', () => {
    fc.assert(
      fc.property(anOrder, ({ lines: agreed, fee, feeOff, unique, steps }) => {
        const shippingFee = rupiah(fee);
        const shippingDiscount = shippingFee.percent(feeOff);
        const net = Money.sum(agreed.map((it) => it.net));
        const total = net.plus(shippingFee).minus(shippingDiscount).plus(rupiah(unique));
        if (total.isZero) return;
        let now = { ...order, shippingFee, shippingDiscount, uniqueAmount: rupiah(unique), total };
        let lines: SoldLine[] = agreed;
        const balances = new Map<string, number>();
        const book = (postings: readonly { debit: string; credit: string; amount: Money }[]) => {
          for (const { debit, credit, amount } of postings) {
            expect(amount.isPositive).toBe(true);
            balances.set(debit, (balances.get(debit) ?? 0) + amount.amount);
            balances.set(credit, (balances.get(credit) ?? 0) - amount.amount);
          }
        };
        const sold = new Map(
          agreed
            .filter((it) => it.sellerId)
            .map((it) => [it.id, shareOfSale(saleOf(it), it.commissionBasisPoints ?? 0)]),
        );
        book(saleJournal(now, agreed, sold, Money.zero).postings);
        expect(balances.get('1-1110') ?? 0).toBe(total.amount);
        const own = agreed.filter((it) => !it.sellerId);
        expect(balances.get('2-1070') ?? 0).toBe(0 - Money.sum(own.map((it) => it.tax)).amount);
        expect(balances.get('4-2090') ?? 0).toBe(
          Money.sum(agreed.map((it) => it.discount)).plus(shippingDiscount).amount,
        );

        const everything = { share: 100, which: -1, goods: 100, shipping: 0 };
        for (const { share, which, goods: much, shipping } of [...steps, everything]) {
          const amount = now.total.minus(now.refunded).percent(share);
          const back = new Map(
            lines
              .filter((_, index) => which === -1 || index === which % lines.length)
              .map((it): [string, Quantity] => {
                const out = it.quantity.minus(it.returned);
                return [it.id, Quantity.ofThousandths(Math.floor((out.thousandths * much) / 100))];
              })
              .filter(([, it]) => it.isPositive),
          );
          const shares = refundShares(lines, now, amount, back, amount.percent(shipping));
          const parts = [...shares.lines.map((it) => it.amount), shares.shipping, shares.unique];
          expect(Money.sum(parts)).toEqual(amount);
          expect(parts.every((part) => !part.isNegative)).toBe(true);

          const taken = new Map(
            lines
              .filter((it) => it.sellerId && back.has(it.id))
              .map((it) => [
                it.id,
                takenBack(it, back.get(it.id) as Quantity, sold.get(it.id) as { commission: Money }),
              ]),
          );
          book(
            refundJournal(now, 'r', shares, taken, { method: 'BANK_TRANSFER', owedLess: Money.zero }, Money.zero)
              .postings,
          );
          lines = shares.lines.map(({ line: it, amount: money, discount, tax, quantity: pieces }) => ({
            ...it,
            refunded: it.refunded.plus(money),
            refundedDiscount: it.refundedDiscount.plus(discount),
            refundedTax: it.refundedTax.plus(tax),
            returned: it.returned.plus(pieces),
          }));
          now = {
            ...now,
            refunded: now.refunded.plus(amount),
            refundedShipping: now.refundedShipping.plus(shares.shipping),
          };
          for (const it of lines) {
            expect(it.refunded.exceeds(it.net)).toBe(false);
            expect(it.refundedDiscount.exceeds(it.discount)).toBe(false);
            expect(it.refundedTax.exceeds(it.tax)).toBe(false);
          }
        }
        expect([...balances].filter(([, balance]) => balance !== 0)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

function saleOf(it: SoldLine) {
  return { gross: it.total, tax: it.taxIsIncluded ? Money.zero : it.tax };
}

/** What consignment takes back, as its own reckoning says it. */
function takenBack(it: SoldLine, pieces: Quantity, sold: { commission: Money }) {
  const { gross, tax } = saleOf(it);
  return shareOfReturn({ gross, tax, commission: sold.commission, quantity: it.quantity }, it.returned, pieces);
}
