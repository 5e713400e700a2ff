import type { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { openBooksOf } from '@lumbung/ledger/testing';
import { MembershipModule } from '@lumbung/membership';
import { permissionsOf } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import { readSheet } from 'read-excel-file/node';
import { parse } from 'csv-parse/sync';
import { CatalogModule } from '../catalog.module.js';
import { ProductImportsService } from '../imports/product-imports.service.js';
import { ProductsService } from '../products/products.service.js';
import { TaxSettingsService } from '../tax/tax-settings.service.js';
import {
  archivedIn,
  categoryIn,
  importIn,
  locationIn,
  priceListIn,
  productIn,
  stockAt,
  stockIn,
} from '../testing/index.js';
import { ExportsService } from './exports.service.js';
import type { TableExport } from './exports.types.js';

describe('lists as files', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const personId = newId<'Person'>();
  const asOne = <T>(coop: TestCooperative, work: (exports: ExportsService) => T) =>
    coop.run(() => work(house.get(ExportsService)), ['OWNER'], { personId });
  const permitOf = (url: string) => new URL(url, 'http://x').searchParams.get('permit') as string;
  const opened = async (coop: TestCooperative, url: string): Promise<Buffer> => {
    const { content } = await asOne(coop, (exports) => exports.open(permitOf(url)));
    return Buffer.isBuffer(content)
      ? content
      : Buffer.concat((await (content as Readable).toArray()).map((part) => Buffer.from(part as string)));
  };
  const rowsOf = async (coop: TestCooperative, { csvUrl }: TableExport): Promise<string[][]> =>
    parse(await opened(coop, csvUrl), { bom: true, delimiter: ';', from: 2 });
  const namesOf = async (coop: TestCooperative, file: TableExport) => (await rowsOf(coop, file)).map(([name]) => name);

  /** A shop with something of everything that could get lost on the way. */
  const shop = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    const top = await categoryIn(coop, { name: 'Makanan / Minuman' });
    const below = await categoryIn(coop, { name: 'Camilan', parentId: top.id });
    const seller = await sellerIn(coop, { name: 'Bu Rini' });
    await productIn(coop, {
      name: 'Beras  premium',
      categoryId: top.id,
      stock: 3.5,
      unitCost: 11_111,
      variants: [
        { sku: '0012 a', unit: 'KILOGRAM', quantityStep: quantity(0.125), weightGrams: 1000, lowAt: quantity(2.5) },
      ],
      memberPrice: 14_000,
    });
    await productIn(coop, {
      name: '=HYPERLINK("http://x";1)',
      categoryId: below.id,
      description: 'Satu;\r\ndua "tiga"\n\n-empat ',
      variants: [
        { name: '+250 g', sku: '-1', barcode: '8991234567890' },
        { name: '500 g', sku: '@2' },
      ],
    });
    await productIn(coop, { name: 'Kembar', variants: [{ sku: 'T1' }] });
    await productIn(coop, { name: 'Kembar', variants: [{ sku: 'T2' }], state: 'DRAFT' });
    const hers = await productIn(coop, { name: 'Keripik', stock: 0, variants: [{ sku: 'KR' }], state: 'DRAFT' });
    const papers = {
      goodsKind: 'FOOD',
      halalCertificateNo: 'ID1',
      halalValidUntil: '2027-01-31',
      pirtNo: '206357501000127',
      pirtValidUntil: '2028-01-01',
      bpomNo: 'MD 1',
      bpomValidUntil: '2029-01-01',
      composition: 'tempe, garam',
      netContent: '100 g',
      expiresOn: '2027-03-01',
      productionCode: 'A-1',
    } as const;
    await coop.run(() =>
      house.get(ProductsService).update({ productId: hers.id, sellerId: seller.id, compliance: papers }),
    );
    await coop.run(() => house.get(TaxSettingsService).setCategory({ productIds: [hers.id], category: 'EXEMPT' }));
    return { coop, top, below, seller };
  };

  it.each(['csvUrl', 'xlsxUrl'] as const)(
    'come back by %s as they went: nothing is new, changed or wrong',
    async (format) => {
      const { coop } = await shop();
      const file = await asOne(coop, (exports) => exports.products({}));

      const content = await opened(coop, file[format] as string);
      const back = await importIn(coop, content);

      expect(file).toMatchObject({ rowCount: 6, productCount: 5 });
      expect(back).toMatchObject({ rowCount: 6, unchangedCount: 6, newCount: 0, changedCount: 0, wrongCount: 0 });
    },
  );

  it('can be taken in by another cooperative, which then has the same', async () => {
    const [{ coop }, other] = [await shop(), await house.cooperative()];
    await openBooksOf(other);
    await sellerIn(other, { name: 'bu rini' });
    const file = await asOne(coop, (exports) => exports.products({}));
    // Two products of one name could not be told apart over there.
    const content = (await opened(coop, file.csvUrl))
      .toString()
      .replaceAll('Makanan / Minuman', 'Makanan')
      .replace('\r\nKembar;;T2', '\r\nKembar dua;;T2');

    const { id } = await importIn(other, content);
    expect(await other.run(() => house.get(ProductImportsService).start({ importId: id }))).toMatchObject({
      state: 'RUNNING',
      newCount: 6,
    });
    await house.deliverEverything();

    const theirs = await rowsOf(other, await asOne(other, (exports) => exports.products({})));
    const sent: string[][] = parse(content, { bom: true, delimiter: ';', from: 2 });
    const plain = (rows: string[][]) =>
      rows.map((row) => row.slice(0, -1).map((cell) => cell.trim().replace(/\s+/g, ' ').toLowerCase()));
    expect(plain(theirs)).toEqual(plain(sent));
  });

  it('hold exactly what is filtered, and say how much beforehand', async () => {
    const { coop, below, seller } = await shop();
    await archivedIn(coop, (await productIn(coop, { name: 'Usang' })).id);
    const of = async (filter: Parameters<ExportsService['products']>[0]) => {
      const file = await asOne(coop, (exports) => exports.products(filter));
      const names = await namesOf(coop, file);
      return [file.productCount, file.rowCount, ...names];
    };

    expect(await of({ search: 'beras' })).toEqual([1, 1, 'Beras  premium']);
    expect(await of({ search: 'bras' })).toEqual([1, 1, 'Beras  premium']);
    expect(await of({ categoryId: below.id, states: ['PUBLISHED'] })).toEqual([
      1,
      2,
      ...Array<string>(2).fill(`'=HYPERLINK("http://x";1)`),
    ]);
    expect(await of({ seller: seller.slug })).toEqual([1, 1, 'Keripik']);
    expect(await of({ states: ['ARCHIVED'] })).toEqual([1, 1, 'Usang']);
    expect(await of({ stockStates: ['OUT'], states: ['DRAFT'] })).toEqual([1, 1, 'Keripik']);
    expect(await of({ search: 'tidak ada sama sekali' })).toEqual([0, 0]);
  });

  it('never hold a formula: text files mark it, workbooks keep it as text', async () => {
    const { coop } = await shop();
    const file = await asOne(coop, (exports) => exports.products({ search: 'hyperlink' }));

    const text = (await opened(coop, file.csvUrl)).toString();
    const sheet = (await readSheet(await opened(coop, file.xlsxUrl as string))) as unknown[][];

    expect(text).toContain(`"'=HYPERLINK(""http://x"";1)";'+250 g;'-1;8991234567890`);
    expect(text.split(/[;\r\n]/).filter((cell) => /^"?[=+@-]/.test(cell) && !/^"?-empat/.test(cell))).toEqual([]);
    expect(sheet[1]?.slice(0, 4)).toEqual(['=HYPERLINK("http://x";1)', '+250 g', '-1', '8991234567890']);
    expect(sheet[1]?.[7]).toBe(15_000);
  });

  it('are read page by page, each page one statement, over the edges of pages', async () => {
    const coop = await house.cooperative();
    const head = 'Nama produk;Harga';
    const { id } = await importIn(coop, [
      head,
      ...Array.from({ length: 205 }, (_, n) => `Barang ${String(n).padStart(3, '0')};1000`),
    ]);
    await coop.run(() => house.get(ProductImportsService).start({ importId: id }));
    await house.deliverEverything();
    const file = await asOne(coop, (exports) => exports.products({}));

    const sent = await house.statementsOf(() => opened(coop, file.csvUrl));

    expect(await namesOf(coop, file)).toEqual(
      Array.from({ length: 205 }, (_, n) => `Barang ${String(n).padStart(3, '0')}`),
    );
    // One statement says which columns there are.
    expect(sent.filter((text) => text.includes('catalog.product p'))).toHaveLength(4);
  });

  it('tell the stock with its value, of all and of one place, and the prices of a list', async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    const [a, b] = (
      await productIn(coop, {
        name: 'Gula',
        variants: [
          { sku: 'A', name: 'a' },
          { sku: 'B', name: 'b' },
        ],
        stock: 0,
      })
    ).variants;
    await stockIn(coop, [a!.id], 4, 2_500);
    const store = await locationIn(coop, { name: 'Gudang timur' });
    await stockAt(coop, store.id, a!.id, 6);
    const list = await priceListIn(coop, {
      name: 'Grosir',
      entries: [
        { variantId: b!.id, minQuantity: 12, price: 9_000 },
        { variantId: a!.id, price: 14_000 },
      ],
    });

    const all = await asOne(coop, (exports) => exports.stock({}));
    const there = await asOne(coop, (exports) => exports.stock({ locationId: store.id }));
    const prices = await asOne(coop, (exports) => exports.priceList(list.id, {}));

    expect([all.rowCount, there.rowCount, prices.rowCount]).toEqual([2, 1, 2]);
    expect((await rowsOf(coop, all)).map((row) => row.slice(6))).toEqual([
      ['10', '0', '10', '2500', '25000'],
      ['0', '0', '0', '', '0'],
    ]);
    expect((await rowsOf(coop, there)).map((row) => [...row.slice(0, 4), ...row.slice(6)])).toEqual([
      ['Gula', 'a', 'A', 'buah', '6', '0', '10', '2500', '15000'],
    ]);
    expect(await rowsOf(coop, prices)).toEqual([
      ['Gula', 'a', 'A', 'buah', '', '14000', '15000', ''],
      ['Gula', 'b', 'B', 'buah', '12', '9000', '15000', ''],
    ]);
    const other = await house.cooperative();
    await expect(asOne(other, (exports) => exports.stock({ locationId: store.id }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(asOne(other, (exports) => exports.priceList(list.id, {}))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('are opened by the one who asked, for ten minutes, as they were signed', async () => {
    const coop = await house.cooperative();
    await productIn(coop, { name: 'Rahasia', publicPrice: rupiah(1_000).amount });
    const { csvUrl } = await asOne(coop, (exports) => exports.products({}));
    const open = (permit: string, as = { personId }) =>
      coop.run(() => house.get(ExportsService).open(permit), ['OWNER'], as);
    const sealed = Buffer.from(permitOf(csvUrl), 'base64url');
    sealed[sealed.length - 3]! ^= 1;

    for (const work of [
      () => open(permitOf(csvUrl), { personId: newId<'Person'>() }),
      () => open(sealed.toString('base64url')),
      () => open('x'),
      () => open(''),
    ]) {
      await expect(work()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect(Buffer.from(permitOf(csvUrl), 'base64url').toString()).not.toContain('products');
    // Whoever opens it comes without a cooperative: the permit knows which.
    const stranger = await house.cooperative();
    expect((await opened(stranger, csvUrl)).toString()).toContain('Rahasia');
    house.clock.advance({ minutes: 11 });
    await expect(open(permitOf(csvUrl))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(permissionsOf(['MEMBER']).has('catalog.read') || permissionsOf(['SELLER']).has('catalog.read')).toBe(false);
  });

  it('give a template whose every heading is understood', async () => {
    const coop = await house.cooperative();
    for (const locale of ['id', 'en'] as const) {
      const { content } = await house.get(ExportsService).template('xlsx', locale);
      const { columns, newCount, wrongCount } = await importIn(coop, content as Buffer);
      expect(columns.filter(({ field }) => field === null)).toEqual([]);
      expect([newCount, wrongCount]).toEqual([3, 0]);
    }
  });
});
