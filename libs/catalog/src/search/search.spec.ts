import { describe, expect, it } from '@jest/globals';
import { newId, quantity } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import type { ProductFilter } from '../products/product-filters.js';
import { ProductListsService, type ListWishes } from '../products/product-lists.service.js';
import { categoryIn, productIn } from '../testing/index.js';
import { checkDigit, readBarcode } from './barcode.js';
import { BarcodesService } from './barcodes.service.js';
import { SearchJobs } from './search.jobs.js';
import { SearchTally } from './search-tally.js';
import { SearchesService } from './searches.service.js';
import { SynonymsService } from './synonyms.service.js';

const TILE: ListWishes = {
  wanted: { sheet: false, counters: false, category: false, seller: false, attributes: false },
  facets: false,
  totalCount: true,
};

describe('searching', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const search = (coop: TestCooperative, text: string, more: ProductFilter = {}) =>
    coop.run(
      () => house.get(ProductListsService).published({ search: text, ...more }, 'RELEVANCE', { first: 20 }, TILE),
      null,
    );
  const found = async (coop: TestCooperative, text: string) =>
    (await search(coop, text)).nodes.map(({ name }) => name).sort();
  const save = (coop: TestCooperative, words: string[], synonymGroupId?: string) =>
    coop.run(() => house.get(SynonymsService).save({ words, synonymGroupId }));
  const suggest = async (coop: TestCooperative, text: string, first = 8) =>
    (await coop.run(() => house.get(SearchesService).suggestions(text, first), null)).map(
      ({ kind, text: line }) => `${kind} ${line}`,
    );
  const shop = async (...names: string[]) => {
    const coop = await house.cooperative();
    for (const name of names) await productIn(coop, { name });
    return coop;
  };

  describe('by words that mean the same', () => {
    it.each([
      ['migor', ['Minyak goreng premium 2 l']],
      ['migor 2l', ['Minyak goreng premium 2 l']],
      ['telor ayam', ['Telur ayam 1 kg']],
      ['cabe rawit', ['Cabai rawit 250 g']],
      ['minyak goreng', ['Minyak goreng premium 2 l']],
      ['mie instan', ['Mi instan 1 dus']],
      ['gula jawa', ['Gula aren 500 g']],
      ['odol', ['Pasta gigi 190 g']],
    ])('finds for %p what the trade calls otherwise', async (text, expected) => {
      const coop = await shop(
        'Minyak goreng premium 2 l',
        'Minyak kayu putih',
        'Telur ayam 1 kg',
        'Cabai rawit 250 g',
        'Mi instan 1 dus',
        'Gula aren 500 g',
        'Gula pasir 1 kg',
        'Pasta gigi 190 g',
      );

      expect(await found(coop, text)).toEqual(expected);
      expect((await search(coop, text)).didYouMean).toBeNull();
    });

    it("finds by the cooperative's own words at once, and in no other cooperative", async () => {
      const [coop, other] = [await shop('Bipang manis', 'Kue satru'), await shop('Bipang manis')];
      expect(await found(coop, 'jipang')).toEqual(['Bipang manis']); // merely alike

      const group = await save(coop, ['Bipang', 'Berondong beras', 'BRONDONG']);

      expect(group).toMatchObject({ words: ['bipang', 'berondong beras', 'brondong'] });
      expect([await found(coop, 'brondong'), await found(coop, 'berondong beras manis')]).toEqual([
        ['Bipang manis'],
        ['Bipang manis'],
      ]);
      expect(await found(other, 'berondong beras manis')).not.toEqual(['Bipang manis', 'Kue satru']);
      expect(await other.run(() => house.get(SynonymsService).list())).toEqual([]);
      expect(await house.statementsOf(() => search(coop, 'brondong'))).toHaveLength(3);
    });

    it('keeps each word in one group, changes and forgets groups', async () => {
      const [coop, other] = [await shop('Kue satru'), await house.cooperative()];
      const { id } = (await save(coop, ['satru', 'koya'])) as { id: string };

      expect(await save(coop, ['koya', 'bubuk'])).toMatchObject({ code: 'INVALID_INPUT', field: 'words' });
      expect(await save(coop, ['sama', 'Sama'])).toMatchObject({ field: 'words.1' });
      expect(await save(coop, ['a', 'bubuk'])).toMatchObject({ field: 'words.0' });
      expect(await save(coop, ['satu dua tiga empat', 'bubuk'])).toMatchObject({ field: 'words.0' });
      expect(await save(coop, ['satru', 'kacang ijo tumbuk'], id)).toMatchObject({ id });
      expect(await found(coop, 'kacang ijo tumbuk')).toEqual(['Kue satru']);
      await expect(save(other, ['satru', 'koya'], id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      await coop.run(() => house.get(SynonymsService).remove({ synonymGroupId: id }));
      expect(await coop.run(() => house.get(SynonymsService).list())).toEqual([]);
      await expect(coop.run(() => house.get(SynonymsService).remove({ synonymGroupId: id }))).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    });
  });

  it('suggests shelves, what others looked for, and products, most useful first', async () => {
    const coop = await house.cooperative();
    const shelf = await categoryIn(coop, { name: 'Beras' });
    for (const name of ['Beras premium 5 kg', 'Beras medium 5 kg', 'Gula'])
      await productIn(coop, { name, categoryId: shelf.id });
    for (let time = 0; time < 3; time++) await search(coop, 'beras  PREMIUM');
    await search(coop, 'beras medium');
    await house.get(SearchTally).flush();

    expect(await suggest(coop, 'bera')).toEqual([
      'CATEGORY Beras',
      'QUERY beras premium',
      expect.stringMatching(/^PRODUCT Beras/),
      expect.stringMatching(/^PRODUCT Beras/),
    ]);
    expect(await suggest(coop, 'ber', 3)).toHaveLength(3);
    expect([await suggest(coop, ''), await suggest(coop, '%')]).toEqual([[], []]);
    expect(await suggest(await house.cooperative(), 'bera')).toEqual([]);
    expect(await house.statementsOf(() => suggest(coop, 'bera'))).toHaveLength(3);
  });

  it('counts what was looked for without who, apart from the search, and not what may be a number of somebody', async () => {
    const [coop, other] = [await shop('Beras'), await shop('Beras')];
    for (const text of ['beras', 'Beras ', 'kulkas', '0812 3456 7890', '3575010101900000', 'x'])
      await search(coop, text);
    await search(coop, 'beras', { inStockOnly: true });
    await search(other, 'beras');
    const past = (of: TestCooperative, withoutHits: boolean, page: object = { first: 5 }) =>
      of.run(() => house.get(SearchesService).past(withoutHits, page));

    await house.get(SearchTally).flush();
    await search(coop, 'kulkas');
    await house.get(SearchTally).flush();

    const lastOn = '2026-11-21';
    expect((await past(coop, false)).nodes).toEqual([
      { words: 'beras', searches: 2, hits: 1, lastOn },
      { words: 'kulkas', searches: 2, hits: 0, lastOn },
    ]);
    expect((await past(coop, true)).nodes.map(({ words }) => words)).toEqual(['kulkas']);
    const first = await past(coop, false, { first: 1 });
    expect(
      (await past(coop, false, { first: 1, after: first.pageInfo.endCursor })).nodes.map(({ words }) => words),
    ).toEqual(['kulkas']);
    expect((await past(coop, false, { last: 1 })).nodes.map(({ words }) => words)).toEqual(['kulkas']);
    expect((await past(other, false)).nodes).toMatchObject([{ words: 'beras', searches: 1 }]);
  });

  it('has counted when it says so, also what somebody else was just writing', async () => {
    const coop = await shop('Beras');
    await search(coop, 'beras');
    const tally = house.get(SearchTally);

    const before = tally.flush();
    await tally.flush();

    expect((await coop.run(() => house.get(SearchesService).past(false, { first: 5 }))).nodes).toHaveLength(1);
    await before;
  });

  it('forgets what nobody looks for any more', async () => {
    const coop = await shop('Beras');
    for (const text of ['beras', 'beras', 'berasss']) await search(coop, text);
    await house.get(SearchTally).flush();
    const left = async () =>
      (await coop.run(() => house.get(SearchesService).past(false, { first: 5 }))).nodes.map(({ words }) => words);
    const night = async (days: number) => {
      house.clock.advance({ days });
      await coop.run(() => house.get(SearchJobs).forget());
      house.clock.advance({ days: -days });
    };

    await night(15);
    expect(await left()).toEqual(['beras']);
    await night(181);
    expect(await left()).toEqual([]);
  });

  describe('by barcode', () => {
    const scan = (coop: TestCooperative, code: string, as: string[] | null = null) =>
      coop.run(() => house.get(BarcodesService).find(code), as);

    it('finds exactly the variant, by any spelling of its code, in three messages', async () => {
      const [coop, other] = [await house.cooperative(), await house.cooperative()];
      const product = await productIn(coop, {
        variants: [
          { name: 'kecil', barcode: '8991002101234' },
          { name: 'besar', barcode: '036000291452' },
        ],
      });
      const [small, large] = product.variants;

      expect(await scan(coop, ' 8991002 101234')).toMatchObject({
        code: '8991002101234',
        variant: { id: small!.id, product: { name: product.name } },
      });
      expect(await scan(coop, '0036000291452')).toMatchObject({
        isCheckDigitRight: true,
        suggestedCode: null,
        variant: { id: large!.id },
      });
      expect(await scan(coop, small!.sku)).toMatchObject({ isCheckDigitRight: null, variant: { id: small!.id } });
      expect(await scan(coop, '899100210123')).toMatchObject({ variant: null });
      expect(await scan(other, '8991002101234', ['OWNER'])).toMatchObject({ variant: null });
      expect(await house.statementsOf(() => scan(coop, '036000291452'))).toHaveLength(3);
    });

    it('shows shoppers what is sold, staff everything', async () => {
      const coop = await house.cooperative();
      await productIn(coop, { state: 'DRAFT', variants: [{ barcode: '96385074' }] });

      expect(await scan(coop, '96385074')).toMatchObject({ variant: null });
      expect(await scan(coop, '96385074', ['CASHIER'])).toMatchObject({ variant: { barcode: '96385074' } });
      expect(await scan(coop, '96385074', ['MEMBER'])).toMatchObject({ variant: null });
    });

    it('reads the weight a scale printed, in the unit of the variant', async () => {
      const coop = await house.cooperative();
      const loose = { barcode: '09506000134352', quantityStep: quantity('0.001') };
      await productIn(coop, { variants: [{ ...loose, unit: 'KILOGRAM' }] });

      expect(await scan(coop, ']e001095060001343523103001250')).toMatchObject({
        code: '09506000134352',
        quantity: 1.25,
      });
      expect(await scan(coop, '(01)09506000134352(3102)000125')).toMatchObject({ quantity: 1.25 });
      expect(await scan(coop, '9506000134352')).toMatchObject({ quantity: null, variant: { unit: 'KILOGRAM' } });
    });
  });
});

describe('the last digit of a barcode', () => {
  // Codes of the GS1 check digit calculator's own pages and of textbooks.
  it.each(['96385074', '036000291452', '4006381333931', '5901234123457', '09506000134352'])('fits in %s', (code) => {
    expect(readBarcode(code)).toMatchObject({ code, isCheckDigitRight: true, suggestedCode: null, kilograms: null });
    expect(checkDigit(code.slice(0, -1))).toBe(Number(code.at(-1)));
  });

  it('tells every single wrong digit, and what would fit', () => {
    for (let at = 0; at < 13; at++) {
      const digits = [...'4006381333931'];
      digits[at] = String((Number(digits[at]) + 1) % 10);
      expect(readBarcode(digits.join(''))).toMatchObject({
        isCheckDigitRight: false,
        suggestedCode: digits.slice(0, 12).join('') + checkDigit(digits.slice(0, 12).join('')),
      });
    }
  });

  it.each(['B-0001', '12345', '', newId()])('is nothing to ask of %p', (code) => {
    expect(readBarcode(code)).toMatchObject({ isCheckDigitRight: null, suggestedCode: null });
  });
});
