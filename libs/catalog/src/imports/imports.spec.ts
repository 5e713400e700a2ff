import { describe, expect, it } from '@jest/globals';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { balanceOf, openBooksOf, trialDifference } from '@lumbung/ledger/testing';
import { MembershipModule } from '@lumbung/membership';
import { EventDelivery, permissionsOf, TenantDatabase } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import { CatalogModule } from '../catalog.module.js';
import { ExportsService } from '../exports/exports.service.js';
import { EVERYTHING } from '../products/product-columns.js';
import { ProductListsService } from '../products/product-lists.service.js';
import { ProductsService } from '../products/products.service.js';
import { categoryIn, holesOfStock, importIn, productIn } from '../testing/index.js';
import { ImportReadsService } from './import-reads.service.js';
import { ImportJobs } from './import.jobs.js';
import type { ProductImport } from './import.types.js';
import type { CheckProductImportInput } from './imports.schema.js';
import { ProductImportsService } from './product-imports.service.js';

describe('importing a list of goods', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const imports = () => house.get(ProductImportsService);
  const start = (coop: TestCooperative, importId: string, skipsWrongRows = false, roles?: string[]) =>
    coop.run(() => imports().start({ importId, skipsWrongRows }), roles);
  const check = (coop: TestCooperative, input: CheckProductImportInput) => coop.run(() => imports().check(input));
  const read = (coop: TestCooperative, id: string) => coop.run(() => house.get(ImportReadsService).one(id));
  const problems = async (coop: TestCooperative, id: string) =>
    (await coop.run(() => house.get(ImportReadsService).problems(id, { first: 100 }))).nodes.map(({ line, column, value, message }) => [line, column, value, message]);
  const done = async (coop: TestCooperative, content: readonly string[]): Promise<ProductImport> => {
    const { id } = await importIn(coop, content);
    const started = await start(coop, id, true);
    if (!('__typename' in started)) throw new Error(started.message);
    await house.deliverEverything();
    return read(coop, id);
  };
  const goods = async (coop: TestCooperative) => {
    const wishes = { wanted: EVERYTHING, facets: false, totalCount: true };
    const found = await coop.run(() => house.get(ProductListsService).managed({}, 'NAME', { first: 100 }, wishes));
    return found.nodes;
  };
  const shop = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    return coop;
  };
  const HEAD = 'Nama produk;Varian;SKU;Kategori;Satuan;Harga;Harga anggota;Stok awal;Modal;Berat (gram)';

  it('looks through first and writes nothing, then makes drafts with variants, categories and opening stock', async () => {
    const coop = await shop();
    const content = [HEAD, 'Keripik tempe;100 g;KRP-1;Makanan > Camilan;bks;Rp 12.500;11,5rb;24;9.000;110', 'Keripik tempe;250 g;KRP-2;;bks;28000,-;;12,5;21.000;0,27 kg', 'Telur;;;Bahan pokok;kg;29.500;;10;26000;'];

    const dry = await importIn(coop, content);

    expect(dry).toMatchObject({ state: 'CHECKED', problem: null, rowCount: 3, newCount: 3, changedCount: 0, wrongCount: 0, wrongRows: null, progress: { done: 0, total: 3, rowsPerSecond: null } });
    expect(dry.columns[5]).toEqual({ heading: 'Harga', field: 'PRICE', samples: ['Rp 12.500', '28000,-', '29.500'] });
    expect(await goods(coop)).toEqual([]);

    expect(await start(coop, dry.id)).toMatchObject({ __typename: 'ProductImport', state: 'RUNNING' });
    await house.deliverEverything();

    expect(await read(coop, dry.id)).toMatchObject({ state: 'DONE', newCount: 3, progress: { done: 3, total: 3 }, finishedAt: expect.any(Date) });
    expect(await goods(coop)).toMatchObject([
      {
        name: 'Keripik tempe', state: 'DRAFT', slug: 'keripik-tempe', category: { path: [{ name: 'Makanan' }, { name: 'Camilan' }] },
        variants: [
          { name: '100 g', sku: 'KRP-1', unit: 'PACK', publicPrice: 12_500, memberPrice: 11_500, weightGrams: 110, stock: { onHand: 24, averageCost: 9_000 } },
          { name: '250 g', sku: 'KRP-2', publicPrice: 28_000, memberPrice: null, weightGrams: 270, stock: { onHand: 12.5 } },
        ],
      },
      { name: 'Telur', category: { name: 'Bahan pokok' }, variants: [{ name: '', sku: 'B-0001', unit: 'KILOGRAM', stock: { onHand: 10 } }] },
    ]);
    const worth = 24 * 9_000 + 262_500 + 260_000;
    expect([await balanceOf(coop, '1-1510'), await balanceOf(coop, '3-1090'), await trialDifference(coop)]).toEqual([rupiah(worth), rupiah(worth), 0]);
    expect(await holesOfStock(coop)).toEqual([]);
  });

  it('names line, column, value and reason of everything that is wrong, and gives the wrong rows back to be corrected', async () => {
    const coop = await shop();
    await productIn(coop, { name: 'Sabun', variants: [{ sku: 'SBN' }] });
    await sellerIn(coop, { name: 'Bu Rini' });
    const content = [
      `${HEAD};Penjual`, 'Kopi;;KP-1;;kg;dua ribu;;;;;', ';;X-1;;;1000;;;;;', 'Teh;;KP-1;;tong;5000;6000;1.500;;berat;', 'Madu;;M-1;;;9000;;5;;;bu rini', 'Gula;;;;;;;;;;', 'Gula;;G-2;;;100;;;;;',
      'Sabun;Besar;SBN-2;;;9000;;;;;Pak Tono', 'Sabun;Kecil;SBN;;;8000;;;;;',
    ];

    const dry = await importIn(coop, content);

    expect(await problems(coop, dry.id)).toEqual([
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
    const file = await fileOf(coop, dry.id, 'csv');
    expect(file[0]).toBe(`${HEAD};Penjual;Alasan`);
    expect(file[1]).toContain('Kopi;;KP-1;;kg;dua ribu;;;;;;“dua ribu” bukan');
    expect(file).toHaveLength(8);
    const again = await importIn(coop, file.map((line) => line.replace('dua ribu', '2.000')));
    expect((await problems(coop, again.id)).map(([line]) => line)).not.toContain(2);
  });

  it('1,000 rows with 3 wrong ones: 997 goods, each once, the rest in a file', async () => {
    const coop = await shop();
    const rows = Array.from({ length: 1_000 }, (_, n) => `Barang ${n};;S-${n};Rak ${n % 7};pcs;${1000 + n};;3;500;`);
    rows[10] = 'Barang 10;;S-10;Rak 1;pcs;gratis;;3;500;';
    rows[500] = 'Barang 500;;S-499;Rak 1;pcs;1000;;3;500;';
    rows[999] = 'Barang 999;;S-999;Rak 1;pcs;1000;2000;3;500;';

    const dry = await importIn(coop, [HEAD, ...rows]);
    expect(dry).toMatchObject({ rowCount: 1_000, newCount: 997, wrongCount: 3 });
    expect((await problems(coop, dry.id)).map(([line, column]) => [line, column])).toEqual([[12, 'Harga'], [502, 'SKU'], [1001, 'Harga anggota']]);
    await start(coop, dry.id, true);
    const jobs = await house.deliverEverything();

    expect(jobs).toBeGreaterThanOrEqual(10);
    expect(await read(coop, dry.id)).toMatchObject({ state: 'DONE', newCount: 997, wrongCount: 3, progress: { done: 997, total: 997 } });
    expect(await counted(coop)).toEqual({ products: 997, variants: 997, shelves: 7, onHand: 2_991 });
    expect(await holesOfStock(coop)).toEqual([]);
    expect(await balanceOf(coop, '1-1510')).toEqual(rupiah(997 * 1_500));
    expect(await fileOf(coop, dry.id, 'csv')).toHaveLength(4);
  }, 120_000);

  it('goes on where a killed worker stopped, and doubles nothing: before, within and after a batch', async () => {
    const coop = await shop();
    const rows = Array.from({ length: 350 }, (_, n) => `Barang ${n >> 1};V${n % 2};;Rak;pcs;1000;;2;500;`);
    const { id } = await importIn(coop, [HEAD, ...rows]);
    await start(coop, id);
    const run = () => house.get(EventDelivery).runTask(coop.id, 'catalog.runImport', { importId: id });

    await run();
    expect((await read(coop, id)).progress).toMatchObject({ done: 100, total: 350 });
    await house.admin(`create function catalog.killed() returns trigger language plpgsql as $$ begin raise exception 'killed' using errcode = '57P01'; end $$`);
    await house.admin('create trigger killed before update on catalog.product_import_row for each row execute function catalog.killed()');
    await expect(run()).rejects.toThrow('killed');
    expect(await counted(coop)).toMatchObject({ products: 50, variants: 100, onHand: 200 });
    await house.admin('drop trigger killed on catalog.product_import_row');
    await house.admin('drop function catalog.killed');
    // The queue gives the job to another worker while the first is still at it, and calls it once too often at the end.
    await Promise.all([run(), run()]);
    await house.deliverEverything();
    await run();

    expect(await read(coop, id)).toMatchObject({ state: 'DONE', newCount: 350, progress: { done: 350, total: 350 } });
    expect(await counted(coop)).toEqual({ products: 175, variants: 350, shelves: 1, onHand: 700 });
    expect(await holesOfStock(coop)).toEqual([]);
    expect(await balanceOf(coop, '1-1510')).toEqual(rupiah(350_000));
  }, 60_000);

  it('stops after three failures nobody foresaw, says so, and can be started again', async () => {
    const coop = await shop();
    const { id } = await importIn(coop, ['Nama produk;Harga', 'Kopi;1000']);
    await start(coop, id);
    await house.admin(`create function catalog.broken() returns trigger language plpgsql as $$ begin raise exception 'broken'; end $$`);
    await house.admin('create trigger broken before insert on catalog.product for each row execute function catalog.broken()');
    const run = () => house.get(EventDelivery).runTask(coop.id, 'catalog.runImport', { importId: id });

    await expect(run()).rejects.toThrow();
    await expect(run()).rejects.toThrow();
    await run();
    expect(await read(coop, id)).toMatchObject({ state: 'STOPPED', problem: expect.stringContaining('gangguan') });
    await house.admin('drop trigger broken on catalog.product');
    await house.admin('drop function catalog.broken');

    expect(await start(coop, id)).toMatchObject({ state: 'RUNNING', problem: null });
    await house.deliverEverything();
    expect(await read(coop, id)).toMatchObject({ state: 'DONE' });
    expect(await goods(coop)).toHaveLength(1);
  });

  it('changes by code, adds variants by name, and the same file once more changes nothing', async () => {
    const coop = await shop();
    const first = [HEAD, 'Kaos;M;K-M;Pakaian;pcs;50000;45000;5;30000;200', 'Topi;;T-1;Pakaian;pcs;20000;;;;', 'Pensil;;;Alat tulis;pcs;2000;;10;1000;'];
    await done(coop, first);

    const second = await done(coop, [HEAD, 'Kaos;M;K-M;Baju;pcs;52000;;99;1;', 'Kaos;L;K-L;;pcs;55000;;4;30000;', 'Topi;;T-1;;;;;7;9000;', 'pensil;;;;;2000;;;;']);

    expect(second).toMatchObject({ newCount: 1, changedCount: 2, unchangedCount: 1, wrongCount: 0 });
    const [shirt, pencil, cap] = await goods(coop);
    expect(shirt).toMatchObject({ category: { name: 'Baju' }, variants: [{ sku: 'K-M', publicPrice: 52_000, memberPrice: 45_000, weightGrams: 200, stock: { onHand: 5 } }, { sku: 'K-L', name: 'L', stock: { onHand: 4 } }] });
    expect(cap).toMatchObject({ name: 'Topi', variants: [{ publicPrice: 20_000, stock: { onHand: 7, averageCost: 9_000 } }] });
    expect(pencil).toMatchObject({ name: 'Pensil', variants: [{ stock: { onHand: 10 } }] });
    const repeated = await importIn(coop, [HEAD, 'Kaos;M;K-M;Baju;pcs;52000;;99;1;', 'Kaos;L;K-L;;pcs;55000;;4;30000;', 'Topi;;T-1;;;;;7;9000;', 'pensil;;;;;2000;;;;']);
    expect(repeated).toMatchObject({ newCount: 0, changedCount: 0, unchangedCount: 4 });
    expect(await start(coop, repeated.id)).toMatchObject({ code: 'INVALID_INPUT', field: 'importId' });
    const audits = await house.admin<{ actor: { name: string }; detail: object }>(`select actor, detail from platform.audit_record where tenant_id = $1 and action = 'catalog.importProduct' order by seq`, [coop.id]);
    expect(audits).toHaveLength(5);
    expect(audits[3]).toMatchObject({ actor: { name: 'Uji Coba' }, detail: { before: { variants: [{ publicPrice: 50_000 }] }, after: { variants: [{ publicPrice: 52_000 }] } } });
  });

  it('takes only new goods, makes no categories and reads other columns when told so', async () => {
    const coop = await shop();
    await categoryIn(coop, { name: 'Minuman' });
    await productIn(coop, { name: 'Kopi', variants: [{ sku: 'KP' }] });
    const { id, columns } = await importIn(coop, ['Apa;Nomor;Rak;Berapa', 'Kopi;KP;Minuman;9000', 'Teh;TH;minuman;4000', 'Jahe;JH;Rempah;3000']);
    expect(columns.map(({ field }) => field)).toEqual([null, null, 'CATEGORY', null]);

    expect(await read(coop, id)).toMatchObject({ problem: expect.stringContaining('SKU'), wrongRows: null });
    expect(await start(coop, id, true)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await check(coop, { importId: id, mapping: ['NAME', 'NAME', null, null] })).toMatchObject({ code: 'INVALID_INPUT', field: 'mapping' });
    expect(await check(coop, { importId: id, mapping: ['NAME'] })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await check(coop, { importId: id, mapping: ['NAME', 'SKU', 'CATEGORY', 'PRICE'], updatesExisting: false, createsCategories: false })).toMatchObject({
      problem: null, newCount: 1, skippedCount: 1, wrongCount: 1, changedCount: 0,
    });
    await start(coop, id, true);
    await house.deliverEverything();

    expect((await goods(coop)).map(({ name, variants }) => [name, variants[0]?.publicPrice])).toEqual([['Kopi', 15_000], ['Teh', 4_000]]);
    expect(await check(coop, { importId: id })).toMatchObject({ code: 'IMPORT_NOT_OPEN' });
    expect(await start(coop, id)).toMatchObject({ code: 'IMPORT_NOT_OPEN' });
  });

  it('runs one import at a time, however often and by how many it is started, and can be cancelled midway', async () => {
    const coop = await shop();
    const rows = Array.from({ length: 250 }, (_, n) => `Barang ${n};1000`);
    const [a, b] = [await importIn(coop, ['Nama produk;Harga', ...rows]), await importIn(coop, ['Nama produk;Harga', 'Lain;1000'])];

    const both = await Promise.all([start(coop, a.id), start(coop, a.id), start(coop, b.id)]);
    const running = both.filter((it) => 'state' in it) as ProductImport[];
    expect(new Set(running.map(({ id }) => id)).size).toBe(1);
    expect(both.filter((it) => 'code' in it).length + running.length).toBe(3);
    const { id } = running[0]!;
    const other = id === a.id ? b.id : a.id;
    expect(await start(coop, other)).toMatchObject({ code: 'IMPORT_RUNNING', importId: id });
    await coop.run(() => imports().cancel(id));
    await start(coop, a.id === id ? b.id : a.id);
    await house.deliverEverything();

    expect(await read(coop, id)).toMatchObject({ state: 'CANCELLED' });
    const c = await importIn(coop, ['Nama produk;Harga', ...rows.map((row) => `C ${row}`)]);
    await start(coop, c.id);
    await house.get(EventDelivery).runTask(coop.id, 'catalog.runImport', { importId: c.id });
    await coop.run(() => imports().cancel(c.id));
    await house.deliverEverything();
    expect(await coop.run(() => imports().cancel(c.id))).toMatchObject({ state: 'CANCELLED', progress: { done: 100, total: 250 } });
  });

  it('two cooperatives do not see each other, nor does another cooperative know the id', async () => {
    const [mine, other] = [await shop(), await shop()];
    const { id } = await importIn(mine, ['Nama produk;Harga;Alasan', 'Kopi;x;']);

    for (const work of [() => imports().start({ importId: id }), () => imports().check({ importId: id }), () => imports().cancel(id), () => house.get(ImportReadsService).one(id)]) {
      await expect(other.run<Promise<unknown>>(work)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    }
    expect((await other.run(() => house.get(ImportReadsService).problems(id, { first: 10 }))).nodes).toEqual([]);
    expect((await other.run(() => house.get(ImportReadsService).list({ first: 10 }))).nodes).toEqual([]);
    expect((await mine.run(() => house.get(ImportReadsService).list({ first: 10 }))).nodes).toMatchObject([{ id }]);
    await expect(start(mine, newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is for those who edit the catalogue, and nobody changes by a file what he may not change by hand', async () => {
    const coop = await shop();

    for (const roles of [['CASHIER'], ['SUPERVISOR'], ['MEMBER'], ['SELLER']]) {
      await expect(importIn(coop, ['Nama produk;Harga', 'Kopi;1000'], roles)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      expect(permissionsOf(roles).has('catalog.edit')).toBe(false);
    }
    const editor = await importIn(coop, ['Nama produk;Harga;PPN', 'Kopi;1000;Bebas PPN'], ['CATALOG_EDITOR']);
    expect(editor.columns.map(({ field }) => field)).toEqual(['NAME', 'PRICE', null]);
    const wish = { importId: editor.id, mapping: ['NAME', 'PRICE', 'TAX'] as ('NAME' | 'PRICE' | 'TAX')[] };
    expect(await coop.run(() => imports().check(wish), ['CATALOG_EDITOR'])).toMatchObject({ code: 'INVALID_INPUT', field: 'mapping.2' });
    expect(await check(coop, wish)).toMatchObject({ newCount: 1 });
  });

  it('costs the same number of statements for a batch of 10 rows and of 100', async () => {
    const coop = await shop();
    const file = (count: number, word: string) => [HEAD, ...Array.from({ length: count }, (_, n) => `${word} ${n};;;Rak;pcs;${1000 + n};;2;500;`)];
    await done(coop, file(1, 'Awal'));
    const counts: number[] = [];
    for (const count of [10, 100]) {
      const { id } = await importIn(coop, file(count, `Isi ${count}`));
      await start(coop, id);
      const sent = await house.statementsOf(() => house.get(EventDelivery).runTask(coop.id, 'catalog.runImport', { importId: id }));
      expect(await read(coop, id)).toMatchObject({ state: 'DONE' });
      counts.push(sent.length);
    }

    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThanOrEqual(30);
    const few = await house.statementsOf(() => importIn(coop, file(10, 'Kering')));
    expect(await house.statementsOf(() => importIn(coop, file(1_000, 'Basah')))).toHaveLength(few.length);
  });

  it('passes over codes that were given by hand when it makes its own', async () => {
    const coop = await shop();

    await done(coop, ['Nama produk;SKU;Harga', 'A;B-0001;1', 'B;;1', 'C;B-0003;1', 'D;;1']);

    expect((await goods(coop)).map(({ variants }) => variants[0]?.sku)).toEqual(['B-0001', 'B-0002', 'B-0003', 'B-0004']);
    expect(await coop.run(() => house.get(ProductsService).create({ requestId: newId(), name: 'E', mediaIds: [], variants: [{ name: '', unit: 'PIECE', publicPrice: rupiah(1), quantityStep: quantity(1) }] }))).toMatchObject({ variants: [{ sku: 'B-0005' }] });
  });

  it('is forgotten after 30 days, the goods are not', async () => {
    const coop = await shop();
    const { id } = await done(coop, ['Nama produk;Harga', 'Kopi;1000']);

    await coop.run(() => house.get(ImportJobs).forget());
    expect(await read(coop, id)).toMatchObject({ id });
    await house.admin(`update catalog.product_import set created_at = created_at - interval '31 days' where id = $1`, [id]);
    await coop.run(() => house.get(ImportJobs).forget());

    await expect(read(coop, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await goods(coop)).toHaveLength(1);
    expect(await coop.run(() => house.get(TenantDatabase).read('select 1 from catalog.product_import_row where tenant_id = $1'))).toEqual([]);
  });

  async function counted(coop: TestCooperative): Promise<Record<string, number>> {
    const [row] = await house.admin<Record<string, string>>(
      `select (select count(*) from catalog.product where tenant_id = $1) as products, (select count(*) from catalog.product_variant where tenant_id = $1) as variants,
              (select count(*) from catalog.category where tenant_id = $1) as shelves, (select sum(on_hand) from catalog.stock where tenant_id = $1) as "onHand"`,
      [coop.id],
    );
    return Object.fromEntries(Object.entries(row!).map(([name, value]) => [name, Number(value)]));
  }

  /** The lines of the file with the wrong rows, for one and the same person. */
  async function fileOf(coop: TestCooperative, id: string, format: 'csv'): Promise<string[]> {
    const personId = newId<'Person'>();
    const asOne = <T>(work: () => T) => coop.run(work, ['OWNER'], { personId });
    const { wrongRows } = await asOne(() => house.get(ImportReadsService).one(id));
    const permit = new URL(wrongRows![`${format}Url`], 'http://x').searchParams.get('permit')!;
    const { content } = await asOne(() => house.get(ExportsService).open(permit));
    const text = (await (content as import('node:stream').Readable).toArray()).join('').replace('\uFEFF', '');
    return text.trimEnd().split('\r\n');
  }
});
