import { describe, expect, it } from '@jest/globals';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { balanceOf, openBooksOf, trialDifference } from '@lumbung/ledger/testing';
import { MembershipModule } from '@lumbung/membership';
import { TenantDatabase } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import { CatalogModule } from '../catalog.module.js';
import { ExportsService } from '../exports/exports.service.js';
import { ProductsService } from '../products/products.service.js';
import {
  everyProductIn,
  holesOfStock,
  importedIn,
  importIn,
  importOf,
  problemsOf,
  productIn,
  shopSizeOf,
  wrongRowsOf,
} from '../testing/index.js';
import { ImportJobs } from './import.jobs.js';
import { ProductImportsService } from './product-imports.service.js';

describe('importing a list of goods', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const imports = () => house.get(ProductImportsService);
  const start = (coop: TestCooperative, importId: string, skipsWrongRows = false) =>
    coop.run(() => imports().start({ importId, skipsWrongRows }));
  const shop = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    return coop;
  };
  const HEAD = 'Nama produk;Varian;SKU;Kategori;Satuan;Harga;Harga anggota;Stok awal;Modal;Berat (gram)';

  it('looks through first and writes nothing, then makes drafts with variants, categories and opening stock', async () => {
    const coop = await shop();
    const content = [
      HEAD,
      'Keripik tempe;100 g;KRP-1;Makanan > Camilan;bks;Rp 12.500;11,5rb;24;9.000;110',
      'Keripik tempe;250 g;KRP-2;;bks;28000,-;;12,5;21.000;0,27 kg',
      'Telur;;;Bahan pokok;kg;29.500;;10;26000;',
    ];

    const dry = await importIn(coop, content);

    expect(dry).toMatchObject({
      state: 'CHECKED',
      problem: null,
      rowCount: 3,
      newCount: 3,
      changedCount: 0,
      wrongCount: 0,
      wrongRows: null,
      progress: { done: 0, total: 3, rowsPerSecond: null },
    });
    expect(dry.columns[5]).toEqual({ heading: 'Harga', field: 'PRICE', samples: ['Rp 12.500', '28000,-', '29.500'] });
    expect(await everyProductIn(coop)).toEqual([]);

    expect(await start(coop, dry.id)).toMatchObject({ __typename: 'ProductImport', state: 'RUNNING' });
    await house.deliverEverything();

    expect(await importOf(coop, dry.id)).toMatchObject({
      state: 'DONE',
      newCount: 3,
      progress: { done: 3, total: 3 },
      finishedAt: expect.any(Date),
    });
    expect(await everyProductIn(coop)).toMatchObject([
      {
        name: 'Keripik tempe',
        state: 'DRAFT',
        slug: 'keripik-tempe',
        category: { path: [{ name: 'Makanan' }, { name: 'Camilan' }] },
        variants: [
          {
            name: '100 g',
            sku: 'KRP-1',
            unit: 'PACK',
            publicPrice: 12_500,
            memberPrice: 11_500,
            weightGrams: 110,
            stock: { onHand: 24, averageCost: 9_000 },
          },
          {
            name: '250 g',
            sku: 'KRP-2',
            publicPrice: 28_000,
            memberPrice: null,
            weightGrams: 270,
            stock: { onHand: 12.5 },
          },
        ],
      },
      {
        name: 'Telur',
        category: { name: 'Bahan pokok' },
        variants: [{ name: '', sku: 'B-0001', unit: 'KILOGRAM', stock: { onHand: 10 } }],
      },
    ]);
    const worth = 24 * 9_000 + 262_500 + 260_000;
    expect([await balanceOf(coop, '1-1510'), await balanceOf(coop, '3-1090'), await trialDifference(coop)]).toEqual([
      rupiah(worth),
      rupiah(worth),
      0,
    ]);
    expect(await holesOfStock(coop)).toEqual([]);
  });

  it('names line, column, value and reason of everything that is wrong, and gives the wrong rows back to be corrected', async () => {
    const coop = await shop();
    await productIn(coop, { name: 'Sabun', variants: [{ sku: 'SBN' }] });
    await sellerIn(coop, { name: 'Bu Rini' });
    const content = [
      `${HEAD};Penjual`,
      'Kopi;;KP-1;;kg;dua ribu;;;;;',
      ';;X-1;;;1000;;;;;',
      'Teh;;KP-1;;tong;5000;6000;1.500;;berat;',
      'Madu;;M-1;;;9000;;5;;;bu rini',
      'Gula;;;;;;;;;;',
      'Gula;;G-2;;;100;;;;;',
      'Sabun;Besar;SBN-2;;;9000;;;;;Pak Tono',
      'Sabun;Kecil;SBN;;;8000;;;;;',
    ];

    const dry = await importIn(coop, content);

    expect(await problemsOf(coop, dry.id)).toEqual([
      [2, 'Harga', 'dua ribu', '“dua ribu” bukan jumlah rupiah. Tulis misalnya 12500 atau 12.500.'],
      [3, 'Nama produk', null, 'Kolom Nama produk wajib diisi.'],
      [4, 'Satuan', 'tong', expect.stringContaining('tidak dikenal')],
      [4, 'Stok awal', '1.500', expect.stringContaining('bukan jumlah')],
      [4, 'Berat (gram)', 'berat', expect.stringContaining('bukan berat')],
      [4, 'SKU', 'KP-1', 'SKU KP-1 sudah dipakai di baris 2.'],
      [4, 'Harga anggota', '6000', 'Harga anggota tidak boleh di atas harga umum.'],
      [5, 'Stok awal', '5', expect.stringContaining('surat titip')],
      [6, 'Harga', null, 'Kolom Harga wajib diisi.'],
      [6, 'Varian', null, expect.stringContaining('Gula')],
      [7, 'Varian', null, expect.stringContaining('Gula')],
      [8, 'Penjual', 'Pak Tono', 'Penjual “Pak Tono” tidak terdaftar.'],
    ]);
    expect(dry).toMatchObject({ wrongCount: 7, changedCount: 1, newCount: 0 });
    expect(await start(coop, dry.id)).toMatchObject({ code: 'IMPORT_HAS_WRONG_ROWS', wrongCount: 7 });
    const permit = new URL(dry.wrongRows!.csvUrl, 'http://x').searchParams.get('permit')!;
    await expect(coop.run(() => house.get(ExportsService).open(permit))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const file = await wrongRowsOf(coop, dry.id);
    expect(file[0]).toBe(`${HEAD};Penjual;Alasan`);
    expect(file[1]).toContain('Kopi;;KP-1;;kg;dua ribu;;;;;;“dua ribu” bukan');
    expect(file).toHaveLength(8);
    const again = await importIn(
      coop,
      file.map((line) => line.replace('dua ribu', '2.000')),
    );
    expect((await problemsOf(coop, again.id)).map(([line]) => line)).not.toContain(2);
  });

  it('1,000 rows with 3 wrong ones: 997 goods, each once, the rest in a file', async () => {
    const coop = await shop();
    const rows = Array.from({ length: 1_000 }, (_, n) => `Barang ${n};;S-${n};Rak ${n % 7};pcs;${1000 + n};;3;500;`);
    rows[10] = 'Barang 10;;S-10;Rak 1;pcs;gratis;;3;500;';
    rows[500] = 'Barang 500;;S-499;Rak 1;pcs;1000;;3;500;';
    rows[999] = 'Barang 999;;S-999;Rak 1;pcs;1000;2000;3;500;';

    const dry = await importIn(coop, [HEAD, ...rows]);
    expect(dry).toMatchObject({ rowCount: 1_000, newCount: 997, wrongCount: 3 });
    expect((await problemsOf(coop, dry.id)).map(([line, column]) => [line, column])).toEqual([
      [12, 'Harga'],
      [502, 'SKU'],
      [1001, 'Harga anggota'],
    ]);
    await start(coop, dry.id, true);
    const jobs = await house.deliverEverything();

    expect(jobs).toBeGreaterThanOrEqual(10);
    expect(await importOf(coop, dry.id)).toMatchObject({
      state: 'DONE',
      newCount: 997,
      wrongCount: 3,
      progress: { done: 997, total: 997 },
    });
    expect(await shopSizeOf(coop)).toEqual({ products: 997, variants: 997, shelves: 7, onHand: 2_991 });
    expect(await holesOfStock(coop)).toEqual([]);
    expect(await balanceOf(coop, '1-1510')).toEqual(rupiah(997 * 1_500));
    expect(await wrongRowsOf(coop, dry.id)).toHaveLength(4);
  }, 120_000);

  it('passes over codes that were given by hand when it makes its own', async () => {
    const coop = await shop();

    await importedIn(coop, ['Nama produk;SKU;Harga', 'A;B-0001;1', 'B;;1', 'C;B-0003;1', 'D;;1']);

    expect((await everyProductIn(coop)).map(({ variants }) => variants[0]?.sku)).toEqual([
      'B-0001',
      'B-0002',
      'B-0003',
      'B-0004',
    ]);
    expect(
      await coop.run(() =>
        house.get(ProductsService).create({
          requestId: newId(),
          name: 'E',
          mediaIds: [],
          variants: [{ name: '', unit: 'PIECE', publicPrice: rupiah(1), quantityStep: quantity(1) }],
        }),
      ),
    ).toMatchObject({ variants: [{ sku: 'B-0005' }] });
  });

  it('is forgotten after 30 days, the goods are not', async () => {
    const coop = await shop();
    const { id } = await importedIn(coop, ['Nama produk;Harga', 'Kopi;1000']);

    await coop.run(() => house.get(ImportJobs).forget());
    expect(await importOf(coop, id)).toMatchObject({ id });
    await house.admin(`update catalog.product_import set created_at = created_at - interval '31 days' where id = $1`, [
      id,
    ]);
    await coop.run(() => house.get(ImportJobs).forget());

    await expect(importOf(coop, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await everyProductIn(coop)).toHaveLength(1);
    expect(
      await coop.run(() =>
        house.get(TenantDatabase).read('select 1 from catalog.product_import_row where tenant_id = $1'),
      ),
    ).toEqual([]);
  });
});
