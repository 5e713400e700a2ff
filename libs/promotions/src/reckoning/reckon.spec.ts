import { describe, expect, it } from '@jest/globals';
import { businessDate, rupiah } from '@lumbung/kernel';
import { addMessages } from '@lumbung/platform';
import { en } from '../messages/en.js';
import { id } from '../messages/id.js';
import { aBasket, anOffer, nobody } from '../testing/baskets.js';
import type { Basket } from './basket.js';
import type { Offer } from './offer.js';
import { reckon } from './reckon.js';

addMessages({ id, en });
const today = businessDate('2026-11-21');
const voucher = (code: string, rest = {}) => ({ id: code, code, maxUses: null, uses: 0, ...rest });
const parts = (basket: Basket, ...offers: Offer[]) => {
  const { lineDiscounts, shippingDiscount } = reckon(basket, offers, today);
  return [...basket.lines.map(({ lineId }) => lineDiscounts.get(lineId)?.amount ?? 0), shippingDiscount.amount];
};
const refusals = (basket: Basket, ...offers: Offer[]) =>
  reckon(basket, offers, today).refused.map(({ refusal }) => refusal);

describe('what a promotion takes off', () => {
  // Rice 50,000; oil 2 × 17,500; eggs 1.5 kg × 28,333 = 42,500 (half a rupiah up).
  const basket = aBasket(
    [
      { lineId: '1', variantId: '1', productId: 'rice', categoryPath: ['food', 'staples'], unitPrice: 50_000 },
      {
        lineId: '2',
        variantId: '2',
        productId: 'oil',
        categoryPath: ['food'],
        unitPrice: 17_500,
        quantity: 2,
        sellerId: 'ibu-tini',
      },
      { lineId: '3', variantId: '3', productId: 'eggs', unitPrice: 28_333, quantity: '1.5' },
    ],
    { shippingFee: rupiah(12_000) },
  );

  it.each<[string, Partial<Offer>, number[]]>([
    ['10 % of the basket: 12,750, split by worth', {}, [5_000, 3_500, 4_250, 0]],
    ['0.01 % rounds half up once, not per line: 12.75 is 13', { basisPoints: 1 }, [5, 4, 4, 0]],
    ['10 % with a cap of 10,000', { cap: rupiah(10_000) }, [3_922, 2_745, 3_333, 0]],
    ['10 % of one product', { scope: 'LINES', productIds: ['oil'] }, [0, 3_500, 0, 0]],
    ['10 % of a category with what is below it', { scope: 'LINES', categoryIds: ['food'] }, [5_000, 3_500, 0, 0]],
    ['10 % of what a seller makes', { scope: 'LINES', sellerIds: ['ibu-tini'] }, [0, 3_500, 0, 0]],
    ['10 % of everything because oil is there', { scope: 'BASKET', productIds: ['oil'] }, [5_000, 3_500, 4_250, 0]],
    [
      '10,000 off the basket, to the rupiah',
      { kind: 'AMOUNT', basisPoints: null, amount: rupiah(10_000) },
      [3_922, 2_745, 3_333, 0],
    ],
    [
      'an amount above the goods takes the goods, not more',
      { kind: 'AMOUNT', scope: 'LINES', productIds: ['oil'], amount: rupiah(99_000) },
      [0, 35_000, 0, 0],
    ],
    ['free delivery', { kind: 'FREE_DELIVERY' }, [0, 0, 0, 12_000]],
    ['free delivery up to 10,000', { kind: 'FREE_DELIVERY', cap: rupiah(10_000) }, [0, 0, 0, 10_000]],
    ['no more than is left of the budget', { budget: rupiah(50_000), spent: rupiah(49_000) }, [392, 275, 333, 0]],
  ])('%s', (_, wish, expected) => {
    expect(parts(basket, anOffer(wish))).toEqual(expected);
  });

  it('explains itself, as a whole and per line', () => {
    const { applied } = reckon(basket, [anOffer({ name: 'Panen Raya', cap: rupiah(20_000) })], today);

    expect(applied).toMatchObject([
      {
        name: 'Panen Raya',
        explanation: 'Panen Raya: diskon 10% untuk seluruh belanja, paling banyak Rp20.000',
        amount: rupiah(12_750),
      },
    ]);
    expect(applied[0]?.lines.map(({ explanation }) => explanation)).toEqual([
      '10% dari Rp50.000',
      '10% dari Rp35.000',
      '10% dari Rp42.500',
    ]);
  });
});

describe('buy X, get Y', () => {
  const gift = (wish: Partial<Offer>) => anOffer({ kind: 'BUY_X_GET_Y', buyQuantity: 2, getQuantity: 1, ...wish });
  const soap = { productId: 'soap', unitPrice: 5_000 };

  it.each([
    [2, 0],
    [3, 5_000],
    [5, 5_000],
    [6, 10_000],
    ['3.5', 0],
  ])('of %s pieces, Rp%i are free when two pay for a third', (quantity, free) => {
    expect(parts(aBasket([{ ...soap, quantity }]), gift({}))).toEqual([free, 0]);
  });

  it('gives the cheapest, also over the variants of one product', () => {
    const basket = aBasket([
      { ...soap, unitPrice: 9_000, quantity: 2 },
      { ...soap, unitPrice: 4_000 },
    ]);

    expect(parts(basket, gift({}))).toEqual([0, 4_000, 0]);
  });

  it('counts products by themselves, or all that are named together', () => {
    const basket = aBasket([soap, { productId: 'salt', unitPrice: 3_000 }, { productId: 'tea', unitPrice: 8_000 }]);

    expect(parts(basket, gift({ gift: 'SAME_PRODUCT' }))).toEqual([0, 0, 0, 0]);
    expect(parts(basket, gift({ gift: 'ANY_MATCHING' }))).toEqual([0, 3_000, 0, 0]);
  });

  it('gives another product, as many as lie in the basket and were earned', () => {
    const basket = aBasket([
      { ...soap, quantity: 4 },
      { productId: 'sponge', unitPrice: 2_000, quantity: 3 },
    ]);
    const sponge = { gift: 'OTHER_PRODUCT', productIds: ['soap'], giftProductIds: ['sponge'] } as const;

    expect(parts(basket, gift(sponge))).toEqual([0, 4_000, 0]);
    expect(parts(basket, gift({ ...sponge, mostSets: 1 }))).toEqual([0, 2_000, 0]);
  });

  it('says what is missing', () => {
    expect(
      refusals(aBasket([{ ...soap, quantity: 2 }], { codes: ['SABUN'] }), gift({ voucher: voucher('SABUN') })),
    ).toMatchObject([
      { code: 'VOUCHER_TOO_FEW_GOODS', message: 'Voucher SABUN: beli 2 gratis 1. Tambah barangnya dulu, ya.' },
    ]);
  });
});

describe('several promotions', () => {
  const basket = aBasket([{ lineId: '1', variantId: '1', productId: 'rice', unitPrice: 100_000 }], {
    shippingFee: rupiah(10_000),
  });
  const half = anOffer({ name: 'half', basisPoints: 5000 });
  const line = anOffer({ name: 'line', kind: 'AMOUNT', scope: 'LINES', basisPoints: null, amount: rupiah(20_000) });

  it('come lines first, then basket, then delivery; a percentage is of what is left', () => {
    const { applied } = reckon(basket, [anOffer({ name: 'ship', kind: 'FREE_DELIVERY' }), half, line], today);

    expect(applied.map(({ name, amount }) => [name, amount.amount])).toEqual([
      ['line', 20_000],
      ['half', 40_000],
      ['ship', 10_000],
    ]);
  });

  it('among their like the higher priority comes first', () => {
    const fixed = anOffer({ name: 'fixed', kind: 'AMOUNT', basisPoints: null, amount: rupiah(20_000), priority: 1 });

    expect(reckon(basket, [half, fixed], today).applied.map(({ name, amount }) => [name, amount.amount])).toEqual([
      ['fixed', 20_000],
      ['half', 40_000],
    ]);
    expect(parts(basket, half, { ...fixed, priority: -1 })).toEqual([70_000, 0]);
  });

  it('of an exclusive one and the others the buyer gets what takes off more', () => {
    const alone = anOffer({ name: 'alone', basisPoints: 6000, isExclusive: true });

    expect(reckon(basket, [half, alone], today).applied.map(({ name }) => name)).toEqual(['alone']);
    expect(
      reckon(basket, [{ ...half, basisPoints: 5500 }, line, alone], today).applied.map(({ name }) => name),
    ).toEqual(['line', 'half']);
  });

  it('a code that loses to an exclusive one is told so', () => {
    const alone = anOffer({ basisPoints: 9000, isExclusive: true });

    expect(refusals({ ...basket, codes: ['hemat'] }, alone, { ...half, voucher: voucher('HEMAT') })).toMatchObject([
      { code: 'VOUCHER_NOT_COMBINABLE', voucherCode: 'hemat' },
    ]);
  });

  it('two codes of one promotion count once', () => {
    const codes = { ...basket, codes: ['A-2', 'a-1'] };
    const both = ['A-1', 'A-2'].map((code) => ({ ...half, voucher: voucher(code) }));

    expect(reckon(codes, both, today)).toMatchObject({ applied: [{ code: 'A-2' }], refused: [{ code: 'a-1' }] });
  });

  it('free delivery waits while no fee is known, and is not refused', () => {
    const ship = anOffer({ kind: 'FREE_DELIVERY', voucher: voucher('ONGKIR') });

    expect(reckon({ ...basket, shippingFee: rupiah(0), codes: ['ongkir'] }, [ship], today)).toMatchObject({
      applied: [{ code: 'ONGKIR', amount: rupiah(0) }],
      refused: [],
    });
  });
});

describe('refusing a code', () => {
  const basket = aBasket([{ productId: 'rice', unitPrice: 45_000 }], { codes: [' hemat '] });
  const offer = (wish: Partial<Offer>) => anOffer({ voucher: voucher('HEMAT'), ...wish });

  it.each<[string, Partial<Offer>, object]>([
    ['over', { endsOn: businessDate('2026-11-20') }, { code: 'VOUCHER_EXPIRED' }],
    ['ended', { state: 'ENDED' }, { code: 'VOUCHER_EXPIRED' }],
    ['not begun', { startsOn: businessDate('2026-11-22') }, { code: 'VOUCHER_NOT_YET_VALID', startsOn: '2026-11-22' }],
    ['paused', { state: 'PAUSED' }, { code: 'VOUCHER_PAUSED' }],
    ['used up', { maxUses: 5, uses: 5 }, { code: 'VOUCHER_USED_UP' }],
    ['its code used up', { voucher: voucher('HEMAT', { maxUses: 1, uses: 1 }) }, { code: 'VOUCHER_USED_UP' }],
    ['its budget gone', { budget: rupiah(1_000), spent: rupiah(1_000) }, { code: 'VOUCHER_USED_UP' }],
    ['for members', { membersOnly: true }, { code: 'VOUCHER_NOT_FOR_YOU', obstacle: 'MEMBERS_ONLY' }],
    [
      'used by this buyer',
      { maxUsesPerPerson: 1, personUses: 1 },
      { code: 'VOUCHER_NOT_FOR_YOU', obstacle: 'USED_BY_YOU' },
    ],
    ['for the counter', { channels: ['COUNTER'] }, { code: 'VOUCHER_NOT_FOR_YOU', obstacle: 'OTHER_CHANNEL' }],
    ['for other goods', { productIds: ['tea'] }, { code: 'VOUCHER_NOT_FOR_THESE_GOODS' }],
    [
      'below its minimum',
      { minimum: rupiah(50_000) },
      {
        code: 'MINIMUM_NOT_REACHED',
        missing: rupiah(5_000),
        message: 'Voucher hemat berlaku mulai belanja Rp50.000. Kurang Rp5.000 lagi.',
      },
    ],
  ])('%s', (_, wish, refusal) => {
    expect(refusals(basket, offer(wish))).toMatchObject([refusal]);
  });

  it('for first orders, from one who ordered before', () => {
    expect(
      refusals({ ...basket, buyer: { ...nobody, isFirstOrder: false } }, offer({ firstOrderOnly: true })),
    ).toMatchObject([{ obstacle: 'FIRST_ORDER_ONLY' }]);
  });

  it('unknown', () => {
    expect(refusals(basket)).toMatchObject([{ code: 'VOUCHER_UNKNOWN', voucherCode: ' hemat ' }]);
  });

  it('counts on its first and on its last day', () => {
    expect(refusals(basket, offer({ startsOn: today, endsOn: today }))).toEqual([]);
  });

  it('does not ask an order again for what it was granted, but asks its basket', () => {
    const granted = { isOfThisOrder: true, state: 'ENDED', membersOnly: true, maxUses: 1, uses: 1 } as const;

    expect(refusals(basket, offer(granted))).toEqual([]);
    expect(refusals(basket, offer({ ...granted, minimum: rupiah(50_000) }))).toMatchObject([
      { code: 'MINIMUM_NOT_REACHED' },
    ]);
  });
});
