import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decidePrice, type PriceFacts } from './price-decision.js';

const facts = (more: Partial<PriceFacts> = {}): PriceFacts => ({
  publicPrice: 15_000,
  memberPrice: null,
  publicOffer: null,
  memberOffer: null,
  ...more,
});

describe('the price of a buyer', () => {
  it.each([
    ['is the public price for everybody', {}, { public: 15_000, member: 15_000, class: 'PUBLIC' }],
    ['is less for members', { memberPrice: 12_000 }, { public: 15_000, member: 12_000, class: 'MEMBER' }],
    [
      'is of a list for everybody when that is less',
      { publicOffer: [13_000, 'P'] },
      { public: 13_000, member: 13_000, class: 'PUBLIC', list: 'P' },
    ],
    [
      'stays the member price when a public list is more',
      { memberPrice: 12_000, publicOffer: [13_000, 'P'] },
      { public: 13_000, member: 12_000, class: 'MEMBER', list: null },
    ],
    [
      'is of the public list for members too when it is least',
      { memberPrice: 12_000, publicOffer: [11_000, 'P'] },
      { public: 11_000, member: 11_000, class: 'PUBLIC', list: 'P' },
    ],
    [
      'is of the list for members',
      { memberPrice: 12_000, memberOffer: [10_000, 'M'] },
      { public: 15_000, member: 10_000, class: 'MEMBER', list: 'M' },
    ],
    [
      'is the ordinary one when a list is dearer',
      { publicOffer: [16_000, 'P'], memberOffer: [15_500, 'M'] },
      { public: 15_000, member: 15_000, class: 'PUBLIC', list: null },
    ],
    [
      'is the ordinary one when a list is as dear',
      { publicOffer: [15_000, 'P'] },
      { public: 15_000, member: 15_000, class: 'PUBLIC', list: null },
    ],
  ] as const)('%s', (_, given, expected) => {
    const [stranger, member] = [decidePrice(facts(given), false), decidePrice(facts(given), true)];

    expect([stranger.price, stranger.priceClass, member.price, member.priceClass]).toEqual([
      expected.public,
      'PUBLIC',
      expected.member,
      expected.class,
    ]);
    expect(member.priceListId).toBe('list' in expected ? expected.list : null);
  });

  it('is always the lowest he may have, and never more for members', () => {
    const price = fc.integer({ min: 0, max: 1_000_000_000_000 });
    const offer = fc.option(fc.tuple(price, fc.constantFrom('A', 'B')));
    fc.assert(
      fc.property(price, fc.option(price), offer, offer, (publicPrice, memberPrice, publicOffer, memberOffer) => {
        const given = { publicPrice, memberPrice, publicOffer, memberOffer };
        const [stranger, member] = [decidePrice(given, false), decidePrice(given, true)];
        expect(stranger.price).toBe(Math.min(publicPrice, publicOffer?.[0] ?? Infinity));
        expect(member.price).toBe(Math.min(stranger.price, memberPrice ?? Infinity, memberOffer?.[0] ?? Infinity));
        expect(member.memberPrice).toBe(member.price < stranger.price ? member.price : null);
        expect(member.priceClass).toBe(member.price < stranger.price ? 'MEMBER' : 'PUBLIC');
      }),
    );
  });
});
