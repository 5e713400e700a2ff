import { describe, expect, it } from '@jest/globals';
import { LedgerModule } from '@lumbung/ledger';
import { openBooksOf } from '@lumbung/ledger/testing';
import { MembershipModule } from '@lumbung/membership';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import { categoryIn, everyProductIn, importedIn, importIn, importOf, productIn } from '../testing/index.js';
import type { CheckProductImportInput } from './imports.schema.js';
import { ProductImportsService } from './product-imports.service.js';

describe('importing goods that the shop has', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const imports = () => house.get(ProductImportsService);
  const start = (coop: TestCooperative, importId: string, skipsWrongRows = false) =>
    coop.run(() => imports().start({ importId, skipsWrongRows }));
  const check = (coop: TestCooperative, input: CheckProductImportInput) => coop.run(() => imports().check(input));
  const shop = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    return coop;
  };
  const HEAD = 'Nama produk;Varian;SKU;Kategori;Satuan;Harga;Harga anggota;Stok awal;Modal;Berat (gram)';

  it('changes by code, adds variants by name, and the same file once more changes nothing', async () => {
    const coop = await shop();
    const first = [
      HEAD,
      'Kaos;M;K-M;Pakaian;pcs;50000;45000;5;30000;200',
      'Topi;;T-1;Pakaian;pcs;20000;;;;',
      'Pensil;;;Alat tulis;pcs;2000;;10;1000;',
    ];
    await importedIn(coop, first);

    const second = await importedIn(coop, [
      HEAD,
      'Kaos;M;K-M;Baju;pcs;52000;;99;1;',
      'Kaos;L;K-L;;pcs;55000;;4;30000;',
      'Topi;;T-1;;;;;7;9000;',
      'pensil;;;;;2000;;;;',
    ]);

    expect(second).toMatchObject({ newCount: 1, changedCount: 2, unchangedCount: 1, wrongCount: 0 });
    const [shirt, pencil, cap] = await everyProductIn(coop);
    expect(shirt).toMatchObject({
      category: { name: 'Baju' },
      variants: [
        { sku: 'K-M', publicPrice: 52_000, memberPrice: 45_000, weightGrams: 200, stock: { onHand: 5 } },
        { sku: 'K-L', name: 'L', stock: { onHand: 4 } },
      ],
    });
    expect(cap).toMatchObject({
      name: 'Topi',
      variants: [{ publicPrice: 20_000, stock: { onHand: 7, averageCost: 9_000 } }],
    });
    expect(pencil).toMatchObject({ name: 'Pensil', variants: [{ stock: { onHand: 10 } }] });
    const repeated = await importIn(coop, [
      HEAD,
      'Kaos;M;K-M;Baju;pcs;52000;;99;1;',
      'Kaos;L;K-L;;pcs;55000;;4;30000;',
      'Topi;;T-1;;;;;7;9000;',
      'pensil;;;;;2000;;;;',
    ]);
    expect(repeated).toMatchObject({ newCount: 0, changedCount: 0, unchangedCount: 4 });
    expect(await start(coop, repeated.id)).toMatchObject({ code: 'INVALID_INPUT', field: 'importId' });
    const audits = await house.admin<{ actor: { name: string }; detail: object }>(
      `select actor, detail from platform.audit_record where tenant_id = $1 and action = 'catalog.importProduct' order by seq`,
      [coop.id],
    );
    expect(audits).toHaveLength(5);
    expect(audits[3]).toMatchObject({
      actor: { name: 'Uji Coba' },
      detail: { before: { variants: [{ publicPrice: 50_000 }] }, after: { variants: [{ publicPrice: 52_000 }] } },
    });
  });

  it('takes only new goods, makes no categories and reads other columns when told so', async () => {
    const coop = await shop();
    await categoryIn(coop, { name: 'Minuman' });
    await productIn(coop, { name: 'Kopi', variants: [{ sku: 'KP' }] });
    const { id, columns } = await importIn(coop, [
      'Apa;Nomor;Rak;Berapa',
      'Kopi;KP;Minuman;9000',
      'Teh;TH;minuman;4000',
      'Jahe;JH;Rempah;3000',
    ]);
    expect(columns.map(({ field }) => field)).toEqual([null, null, 'CATEGORY', null]);

    expect(await importOf(coop, id)).toMatchObject({ problem: expect.stringContaining('SKU'), wrongRows: null });
    expect(await start(coop, id, true)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await check(coop, { importId: id, mapping: ['NAME', 'NAME', null, null] })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'mapping',
    });
    expect(await check(coop, { importId: id, mapping: ['NAME'] })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(
      await check(coop, {
        importId: id,
        mapping: ['NAME', 'SKU', 'CATEGORY', 'PRICE'],
        updatesExisting: false,
        createsCategories: false,
      }),
    ).toMatchObject({
      problem: null,
      newCount: 1,
      skippedCount: 1,
      wrongCount: 1,
      changedCount: 0,
    });
    await start(coop, id, true);
    await house.deliverEverything();

    expect((await everyProductIn(coop)).map(({ name, variants }) => [name, variants[0]?.publicPrice])).toEqual([
      ['Kopi', 15_000],
      ['Teh', 4_000],
    ]);
    expect(await check(coop, { importId: id })).toMatchObject({ code: 'IMPORT_NOT_OPEN' });
    expect(await start(coop, id)).toMatchObject({ code: 'IMPORT_NOT_OPEN' });
  });
});
