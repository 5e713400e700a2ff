import { describe, expect, it } from '@jest/globals';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { EventDelivery } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import {
  attributeIn,
  everyProductIn,
  importedIn,
  importIn,
  importOf,
  problemsOf,
  productIn,
} from '../testing/index.js';
import { ProductImportsService } from './product-imports.service.js';

describe('importing variants with their options', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const optionsOf = async (coop: TestCooperative) =>
    (await everyProductIn(coop)).map(({ options }) =>
      Object.fromEntries(options.map(({ name, values }) => [name, values.map((value) => value.name)])),
    );
  const variantsOf = async (coop: TestCooperative) =>
    (await everyProductIn(coop)).flatMap(({ variants }) =>
      variants.map(({ sku, name, optionValues }) => [sku, name, ...optionValues.map((value) => value.name)]),
    );
  const HEAD = 'Nama produk;SKU;Harga;Opsi: Ukuran;opsi:Warna';
  const SHIRTS = [HEAD, 'Kaos;K1;50000;M;Merah', 'Kaos;K2;50000;L;merah', 'Kaos;K3;52000;M;Biru', 'Topi;T1;20000;;'];

  it('makes a product with its options out of rows, and the same file once more changes nothing', async () => {
    const coop = await house.cooperative();

    const dry = await importIn(coop, SHIRTS);
    expect(dry).toMatchObject({ newCount: 4, wrongCount: 0 });
    expect(await everyProductIn(coop)).toEqual([]);
    await importedIn(coop, SHIRTS);

    expect(await optionsOf(coop)).toEqual([{ Ukuran: ['M', 'L'], Warna: ['Merah', 'Biru'] }, {}]);
    expect(await variantsOf(coop)).toEqual([
      ['K1', 'M, Merah', 'M', 'Merah'],
      ['K2', 'L, Merah', 'L', 'Merah'],
      ['K3', 'M, Biru', 'M', 'Biru'],
      ['T1', ''],
    ]);
    expect(await importIn(coop, SHIRTS)).toMatchObject({ unchangedCount: 4, newCount: 0, changedCount: 0 });
  });

  it('finds a variant without a code by its combination, adds values and variants, and moves a variant to another one', async () => {
    const coop = await house.cooperative();
    await importedIn(coop, SHIRTS);

    const done = await importedIn(coop, [
      'Nama produk;Harga;Opsi: warna;Opsi: ukuran;SKU',
      'Kaos;55000;BIRU;m;',
      'Kaos;51000;Hijau;S;K4',
      'Kaos;;Biru;L;K2',
    ]);

    expect(done).toMatchObject({ newCount: 1, changedCount: 2, wrongCount: 0 });
    expect(await optionsOf(coop)).toEqual([{ Ukuran: ['M', 'L', 'S'], Warna: ['Merah', 'Biru', 'Hijau'] }, {}]);
    expect(await variantsOf(coop)).toEqual([
      ['K1', 'M, Merah', 'M', 'Merah'],
      ['K2', 'L, Biru', 'L', 'Biru'],
      ['K3', 'M, Biru', 'M', 'Biru'],
      ['K4', 'S, Hijau', 'S', 'Hijau'],
      ['T1', ''],
    ]);
    expect((await everyProductIn(coop))[0]?.variants[2]).toMatchObject({ publicPrice: 55_000 });
  });

  it('keeps names that were given, and swaps values of two variants', async () => {
    const coop = await house.cooperative();
    await importedIn(coop, [
      'Nama produk;Varian;SKU;Harga;Opsi: Rasa',
      'Keripik;Si pedas;A;5000;Pedas',
      'Keripik;;B;5000;Asin',
    ]);

    const done = await importedIn(coop, ['SKU;Opsi: Rasa', 'A;Asin', 'B;Pedas']);

    expect(done).toMatchObject({ changedCount: 2 });
    expect(await variantsOf(coop)).toEqual([
      ['A', 'Si pedas', 'Asin'],
      ['B', 'Pedas', 'Pedas'],
    ]);
  });

  it('gives options to a product that had none, once the file says them of all its variants', async () => {
    const coop = await house.cooperative();
    await productIn(coop, {
      name: 'Beras',
      stock: 0,
      variants: [
        { name: '5 kg', sku: 'B5' },
        { name: '10 kg', sku: 'B10' },
      ],
    });

    const few = await importIn(coop, ['SKU;Opsi: Berat', 'B5;5 kg']);
    expect(await problemsOf(coop, few.id)).toEqual([
      [
        2,
        'Opsi: Berat',
        '5 kg',
        'Varian 10 kg tidak ada di berkas ini. Opsi: Berat harus diisi untuk semua varian produknya.',
      ],
    ]);
    await importedIn(coop, ['SKU;Opsi: Berat', 'B5;5 kg', 'B10;10 kg']);

    expect(await optionsOf(coop)).toEqual([{ Berat: ['5 kg', '10 kg'] }]);
    expect(await variantsOf(coop)).toEqual([
      ['B5', '5 kg', '5 kg'],
      ['B10', '10 kg', '10 kg'],
    ]);
  });

  it('tells of rows that say too little, too much, or the same as another one', async () => {
    const coop = await house.cooperative();
    await importedIn(coop, SHIRTS);
    const content = [
      'Nama produk;SKU;Harga;Opsi: Ukuran;Opsi: Warna;Opsi: Bahan;Opsi: Lengan',
      'Kaos;K5;50000;XL;;;',
      'Kaos;K6;50000;;;;',
      'Kaos;K7;50000;M;Biru;;',
      'Jaket;J1;90000;M;Hitam;Katun;Panjang',
      'Rok;R1;90000;M;Hitam;;',
      'Rok;R2;90000;M;;;',
      'Rok;R3;90000;m;hitam;;',
      `Tas;S1;1000;${'x'.repeat(31)};;;`,
    ];

    const dry = await importIn(coop, content);

    expect(await problemsOf(coop, dry.id)).toEqual([
      [2, null, null, 'Isi Warna untuk varian ini.'],
      [3, null, null, expect.stringContaining('Kaos (Ukuran, Warna) memakai pilihan')],
      [4, null, 'M, Biru', expect.stringContaining('K3')],
      [5, 'Opsi: Lengan', null, expect.stringContaining('paling banyak punya tiga pilihan')],
      [7, null, null, 'Isi Warna untuk varian ini.'],
      [8, null, 'm, hitam', expect.stringContaining('R1')],
      [9, 'Opsi: Ukuran', 'x'.repeat(31), expect.stringContaining('terlalu panjang')],
    ]);
    expect(dry).toMatchObject({ newCount: 1, wrongCount: 7 });
  });

  it('goes on where a killed worker stopped, and doubles nothing', async () => {
    const coop = await house.cooperative();
    await attributeIn(coop, { name: 'Merek' });
    const rows = Array.from({ length: 150 }, (_, n) => `Barang ${n >> 1};S${n};1000;V${n % 2};M${n >> 1}`);
    const { id } = await importIn(coop, ['Nama produk;SKU;Harga;Opsi: Ukuran;Atribut: Merek', ...rows]);
    await coop.run(() => house.get(ProductImportsService).start({ importId: id }));
    const run = () => house.get(EventDelivery).runTask(coop.id, 'catalog.runImport', { importId: id });
    await house.admin(
      `create function catalog.killed() returns trigger language plpgsql as $$ begin raise exception 'killed' using errcode = '57P01'; end $$`,
    );
    await house.admin(
      'create trigger killed before insert on catalog.product_attribute for each row execute function catalog.killed()',
    );

    await expect(run()).rejects.toThrow('killed');
    expect(await everyProductIn(coop)).toEqual([]);
    await house.admin('drop trigger killed on catalog.product_attribute');
    await house.admin('drop function catalog.killed');
    await Promise.all([run(), run()]);
    await house.deliverEverything();

    expect(await importOf(coop, id)).toMatchObject({ state: 'DONE', newCount: 150, progress: { done: 150 } });
    const [counts] = await house.admin(
      `select (select count(*) from catalog.product_option where tenant_id = $1)::integer as options,
              (select count(*) from catalog.option_value where tenant_id = $1)::integer as values,
              (select count(*) from catalog.variant_value where tenant_id = $1)::integer as carried,
              (select count(*) from catalog.product_attribute where tenant_id = $1)::integer as facts`,
      [coop.id],
    );
    expect(counts).toEqual({ options: 75, values: 150, carried: 150, facts: 75 });
  }, 60_000);

  it('costs the same number of statements for a batch of 10 rows and of 100', async () => {
    const coop = await house.cooperative();
    await attributeIn(coop, { name: 'Merek' });
    const file = (count: number, word: string) => [
      'Nama produk;Harga;Opsi: Ukuran;Atribut: Merek',
      ...Array.from({ length: count }, (_, n) => `${word} ${n >> 1};1000;V${n % 2};M${n >> 1}`),
    ];
    const counts: number[] = [];
    for (const count of [10, 100]) {
      const { id } = await importIn(coop, file(count, `Isi ${count}`));
      await coop.run(() => house.get(ProductImportsService).start({ importId: id }));
      const sent = await house.statementsOf(() =>
        house.get(EventDelivery).runTask(coop.id, 'catalog.runImport', { importId: id }),
      );
      expect(await importOf(coop, id)).toMatchObject({ state: 'DONE' });
      counts.push(sent.length);
    }

    expect(counts[1]).toBe(counts[0]);
    expect(counts[0]).toBeLessThanOrEqual(34);
  });
});
