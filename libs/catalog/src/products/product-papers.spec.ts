import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import { productIn } from '../testing/index.js';
import { NO_CATEGORY } from './product-columns.js';
import { warningsOf } from './product-papers.js';
import { ProductPapersService } from './product-papers.service.js';
import type { ProductCompliance } from './product.types.js';
import type { ComplianceInput } from './products.schema.js';
import { ProductsService } from './products.service.js';

type Papers = Omit<ProductCompliance, 'warnings'>;
const NONE: Papers = {
  goodsKind: null,
  halalCertificateNo: null,
  halalValidUntil: null,
  pirtNo: null,
  pirtValidUntil: null,
  bpomNo: null,
  bpomValidUntil: null,
  composition: null,
  netContent: null,
  expiresOn: null,
  productionCode: null,
};
const LABEL = { composition: 'Singkong, garam', netContent: '100 g', expiresOn: '2027-01-31', productionCode: 'A12' };
const FOOD: Papers = { ...NONE, ...LABEL, goodsKind: 'FOOD', halalCertificateNo: 'ID1', pirtNo: '206357501000126' };

describe('papers of goods', () => {
  it.each<[string, Partial<Papers>, string, string[]]>([
    ['nothing said, nothing wanted', NONE, '2026-11-21', []],
    ['ingredients make it food', { ...NONE, composition: 'Singkong, garam' }, '2026-11-21', ['HALAL_MISSING']],
    ['halal was no duty of small makers the day before', { ...NONE, composition: 'Singkong' }, '2026-10-16', []],
    ['and is from the day on', { ...NONE, composition: 'Singkong' }, '2026-10-17', ['HALAL_MISSING']],
    ['complete food', FOOD, '2026-11-21', []],
    ['valid on its last day', { ...FOOD, halalValidUntil: '2026-11-21' }, '2026-11-21', []],
    [
      'and not on the next',
      { ...FOOD, halalValidUntil: '2026-11-20', pirtValidUntil: '2026-11-20' },
      '2026-11-21',
      ['HALAL_EXPIRED', 'PIRT_EXPIRED'],
    ],
    ['a number of 15 digits, as it is written', { ...FOOD, pirtNo: 'P-IRT No. 2063575010001-26' }, '2026-11-21', []],
    ['a number of 13 digits', { ...FOOD, pirtNo: '2063575010001' }, '2026-11-21', ['PIRT_MALFORMED']],
    ['BPOM in its place', { ...FOOD, pirtNo: null, bpomNo: 'BPOM RI MD 261312004123' }, '2026-11-21', []],
    ['a number of cosmetics on food', { ...FOOD, bpomNo: 'NA18201200123' }, '2026-11-21', ['BPOM_MALFORMED']],
    ['no licence at all', { ...FOOD, pirtNo: null }, '2026-11-21', ['LICENCE_MISSING']],
    ['a label without expiry', { ...FOOD, expiresOn: null }, '2026-11-21', ['LABEL_INCOMPLETE']],
    ['goods that are over', { ...FOOD, expiresOn: '2026-11-20' }, '2026-11-21', ['GOODS_EXPIRED']],
    [
      'milk with PIRT',
      { ...NONE, goodsKind: 'FRESH_FOOD', halalCertificateNo: 'ID1', pirtNo: '206357501000126' },
      '2026-11-21',
      ['PIRT_NOT_FOR_THIS'],
    ],
    ['cosmetics', { ...NONE, goodsKind: 'COSMETIC' }, '2026-11-21', ['BPOM_MISSING']],
    ['cloth', { ...NONE, goodsKind: 'OTHER', composition: 'Katun' }, '2026-11-21', []],
  ])('%s', (_, given, today, expected) => {
    expect(warningsOf({ ...NONE, ...given }, today)).toEqual(expected);
  });
});

describe('goods whose papers need somebody', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const product = async (
    coop: TestCooperative,
    name: string,
    compliance: ComplianceInput,
    state: 'PUBLISHED' | 'ARCHIVED' = 'PUBLISHED',
  ) => {
    const { id } = await productIn(coop, { name, state });
    await coop.run(() => house.get(ProductsService).update({ productId: id, compliance }));
    return id;
  };
  const gaps = (coop: TestCooperative, withinDays: number, page: object = { first: 10 }) =>
    coop.run(() => house.get(ProductPapersService).gaps(withinDays, page, NO_CATEGORY));

  it('are found by what is missing now or over within so many days, page by page, three messages each', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    await product(coop, 'Abon', { ...FOOD, halalValidUntil: '2026-12-20' });
    await product(coop, 'Bipang', FOOD);
    await product(coop, 'Cireng', { ...FOOD, pirtNo: null });
    await product(coop, 'Dodol', { ...FOOD, pirtNo: null }, 'ARCHIVED');
    await product(other, 'Tetangga', { ...FOOD, pirtNo: null });
    const names = async (days: number) =>
      (await gaps(coop, days)).nodes.map((gap) => [gap.product.name, gap.warnings, gap.validUntil]);

    expect(await names(0)).toEqual([['Cireng', ['LICENCE_MISSING'], '2027-01-31']]);
    expect(await names(29)).toEqual([['Cireng', ['LICENCE_MISSING'], '2027-01-31']]);
    expect(await names(30)).toEqual([
      ['Abon', ['HALAL_EXPIRED'], '2026-12-20'],
      ['Cireng', ['LICENCE_MISSING'], '2027-01-31'],
    ]);
    const first = await gaps(coop, 30, { first: 1 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(
      (await gaps(coop, 30, { first: 1, after: first.pageInfo.endCursor })).nodes.map((gap) => gap.product.name),
    ).toEqual(['Cireng']);
    expect(await house.statementsOf(() => gaps(coop, 30))).toHaveLength(3);
  });

  it('are judged by the database as on the page of the product', async () => {
    const coop = await house.cooperative();
    const id = await product(coop, 'Uji', {});
    const text = (...some: string[]) => fc.option(fc.constantFrom(...some), { nil: null });
    const day = text('2026-10-16', '2026-11-20', '2026-11-21', '2027-01-01');
    const papers = fc.record({
      goodsKind: fc.constantFrom(null, 'FOOD', 'FRESH_FOOD', 'COSMETIC', 'OTHER'),
      halalCertificateNo: text('ID1'),
      halalValidUntil: day,
      pirtNo: text('206357501000126', 'P-IRT 2063575010001-26', 'PIRT:20635750100', '12a', '', '２0635'),
      pirtValidUntil: day,
      bpomNo: text('MD 1', 'bpom ri ml1', 'BPOM NA1', ' md', ''),
      bpomValidUntil: day,
      composition: text('Susu'),
      netContent: text('1 l'),
      expiresOn: day,
      productionCode: text('A'),
    });
    const given = fc.sample(fc.tuple(papers, fc.constantFrom('2026-10-16', '2026-10-17', '2026-11-21')), 300);

    // All of them in one question: a connection for each would be the longest part of this.
    const rows = await house.admin<{ warnings: string[] }>(
      `select catalog.paper_warnings(jsonb_populate_record(p, g.given->0), (g.given->>1)::date) as warnings
         from catalog.product p, jsonb_array_elements($2::jsonb) with ordinality as g (given, n) where p.id = $1 order by g.n`,
      [id, JSON.stringify(given.map(([named, today]) => [columnsOf(named), today]))],
    );

    expect(rows.map(({ warnings }, n) => [given[n], warnings])).toEqual(
      given.map((it) => [it, warningsOf(it[0] as Papers, it[1])]),
    );
  });
});

/** By the names of the columns. */
function columnsOf(papers: object): object {
  const columnOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  return Object.fromEntries(Object.entries(papers).map(([name, value]) => [columnOf(name), value]));
}
