import { describe, expect, it } from '@jest/globals';
import { isDemoPhoneNumber, isSlug, type PhoneNumber } from '@lumbung/kernel';
import { accountCodes } from '@lumbung/ledger';
import { ASSETS, writtenOffBefore } from './cooperatives/assets.js';
import { KEEPING } from './cooperatives/keeping.js';
import { BOOKS } from './cooperatives/ledgers.js';
import { PLANS } from './cooperatives/plans.js';
import { SAVING } from './cooperatives/saving.js';
import { SHELLS } from './cooperatives/shells.js';
import { memberPriceOf, SHELVES } from './goods/good.js';
import { GOODS, goodsNamed } from './goods/index.js';
import { Chance, requestId } from './house/chance.js';
import { demoPhone, inventedName } from './people/names.js';
import { pictureOf, svgOf } from './pictures/draw.js';
import { statementOf } from './keeping/statement.js';
import { CONSIGNORS } from './trade/consignors.js';
import { busyness } from './story/seasons.js';

describe('the demo data', () => {
  it('names only invented cooperatives, each with an address of its own', () => {
    const all = [...PLANS, ...SHELLS];

    expect(all.filter(({ name }) => !name.endsWith('(contoh)'))).toEqual([]);
    expect(all.filter(({ slug }) => !isSlug(slug))).toEqual([]);
    expect(new Set(all.map(({ slug }) => slug)).size).toBe(25);
  });

  it('calls nobody: every number lies in the range that no operator assigns', () => {
    const phones = PLANS.flatMap(({ team, firstMemberPhone, members }) => [
      ...team.map(({ phone }) => phone),
      firstMemberPhone,
      firstMemberPhone + 500 + members,
    ]);

    expect(phones.map(demoPhone).filter((phone) => !isDemoPhoneNumber(phone as PhoneNumber))).toEqual([]);
    expect(new Set(phones).size).toBe(phones.length);
  });

  it('falls the same way every time', () => {
    const draw = () => Array.from({ length: 20 }, () => inventedName(chance));
    let chance = new Chance('spec');
    const first = draw();
    chance = new Chance('spec');

    expect(draw()).toEqual(first);
    expect(requestId('a', 1)).toBe(requestId('a', 1));
    expect(requestId('a', 1)).not.toBe(requestId('a', 2));
  });

  it('is busier before Lebaran than in an ordinary week', () => {
    expect(busyness(new Date('2026-03-17T05:00:00Z'))).toBeGreaterThan(2 * busyness(new Date('2026-05-12T05:00:00Z')));
  });
});

describe('what members save', () => {
  it('is kept by every cooperative, principal and mandatory savings first, with no interest where it is sharia', () => {
    expect(Object.keys(SAVING).sort()).toEqual(PLANS.map(({ slug }) => slug).sort());
    for (const { plans } of Object.values(SAVING))
      expect(plans.slice(0, 2).map(({ product }) => product.family)).toEqual(['PRINCIPAL', 'MANDATORY']);
    expect(SAVING['amanah-sae']?.plans.flatMap(({ product }) => product.contract ?? [])).toEqual([
      'WADIAH',
      'MUDHARABAH',
    ]);
    expect(SAVING['amanah-sae']?.profitShare?.income).toBeGreaterThan(0);
  });
});

describe('what is kept beside passbooks', () => {
  const { ACCUMULATED_DEPRECIATION, EQUIPMENT, VEHICLES } = accountCodes;

  it.each(PLANS.map(({ slug }) => slug))('has the fixed assets one by one that the books of %s sum up', (slug) => {
    const { old } = ASSETS[slug]!;
    const opening = BOOKS[slug]!.opening;
    const booked = (account: string) =>
      opening.reduce((sum, [debit, credit, thousands]) => {
        const sign = debit === account ? 1 : credit === account ? -1 : 0;
        return sum + sign * thousands * 1_000;
      }, 0);
    const cost = (category: string) =>
      old.reduce((sum, asset) => sum + (asset.category === category ? asset.cost : 0), 0);

    expect([cost('EQUIPMENT'), cost('VEHICLE')]).toEqual([booked(EQUIPMENT), booked(VEHICLES)]);
    expect(old.reduce((sum, asset) => sum + writtenOffBefore(asset), 0)).toBe(-booked(ACCUMULATED_DEPRECIATION));
  });

  it('tells the bank’s side from the opening balance on, the oldest day first', () => {
    const file = statementOf(1_000_000, [
      { day: '2026-10-31', amount: -15_000, text: 'BIAYA ADMINISTRASI' },
      { day: '2026-10-02', amount: 250_000, text: 'Setoran; kas' },
    ]);

    expect(file.split('\n').slice(1)).toEqual([
      '02/10/2026;SETORAN, KAS;;250.000;1.250.000',
      '31/10/2026;BIAYA ADMINISTRASI;15.000;;1.235.000',
    ]);
  });

  it('offers sharia members no contract but wadiah and mudharabah', () => {
    const { term, planned } = KEEPING['amanah-sae']!;

    expect([term?.contract, planned.contract]).toEqual(['MUDHARABAH', 'WADIAH']);
  });
});

describe('the neighbours who sell through the cooperatives', () => {
  const all = Object.values(CONSIGNORS).flat();

  it('are invented, reachable by nobody, and have terms that leave them something', () => {
    const phones = all.map(({ phone }) => demoPhone(phone) as PhoneNumber);

    expect(Object.keys(CONSIGNORS).sort()).toEqual(PLANS.map(({ slug }) => slug).sort());
    expect(all.filter(({ name }) => !name.endsWith('(contoh)'))).toEqual([]);
    expect(phones.filter((phone) => !isDemoPhoneNumber(phone))).toEqual([]);
    expect(new Set(phones).size).toBe(phones.length);
    expect(all.filter(({ commission = 1_500 }) => commission < 0 || commission > 5_000)).toEqual([]);
  });

  it('bring goods that nobody else sells, each with its picture', () => {
    for (const consignors of Object.values(CONSIGNORS)) {
      const skus = consignors.flatMap(({ goods }) => goods.map(({ sku }) => sku));
      expect(new Set([...skus, ...GOODS.map(({ sku }) => sku)]).size).toBe(skus.length + GOODS.length);
    }
    const drawings = all.flatMap(({ goods }) => goods.map(({ drawing }) => svgOf(drawing)));
    expect(drawings.filter((svg) => svg.includes('<text') || /undefined|NaN/.test(svg))).toEqual([]);
  });
});

describe('the fifty goods', () => {
  it('stand on shelves that exist, with codes of their own, and each cooperative sells some', () => {
    expect(GOODS).toHaveLength(50);
    expect(new Set(GOODS.map(({ sku }) => sku)).size).toBe(50);
    expect(new Set(GOODS.map(({ slug }) => slug)).size).toBe(50);
    expect(GOODS.filter(({ shelf }) => !SHELVES.some(({ slug }) => slug === shelf))).toEqual([]);
    expect(PLANS.map(({ goods }) => (goods ? goodsNamed(goods) : GOODS).length)).toEqual([50, 20, 22]);
  });

  it('cost members less, and never below what the cooperative paid', () => {
    for (const good of GOODS) {
      for (const size of good.sizes) {
        const member = memberPriceOf(good, size) ?? size.price;
        expect(member).toBeLessThanOrEqual(size.price);
        expect(member).toBeGreaterThan((size.price * good.costPercent) / 100);
      }
    }
  });

  it('can all be drawn, without a font of the machine', () => {
    const drawings = GOODS.map(({ drawing }) => svgOf(drawing));

    expect(new Set(drawings).size).toBe(50);
    expect(drawings.filter((svg) => svg.includes('<text') || /undefined|NaN/.test(svg))).toEqual([]);
  });

  it('become pictures an upload takes', async () => {
    const picture = await pictureOf(goodsNamed(['telur-ayam'])[0]!.drawing, 320);

    expect(picture.subarray(1, 4).toString()).toBe('PNG');
  });
});
