import { describe, expect, it } from '@jest/globals';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import {
  attributeIn,
  categoryIn,
  everyProductIn,
  importedIn,
  importIn,
  importOf,
  problemsOf,
  wrongRowsOf,
} from '../testing/index.js';
import { ProductImportsService } from './product-imports.service.js';

describe('importing what is known of goods', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const check = (coop: TestCooperative, importId: string, mapping: ('NAME' | 'PRICE' | 'ATTRIBUTE' | null)[]) =>
    coop.run(() => house.get(ProductImportsService).check({ importId, mapping }));
  const known = async (coop: TestCooperative) =>
    (await everyProductIn(coop)).map(({ name, attributes }) => [name, ...attributes.map(({ label }) => label)]);
  /** One attribute of each kind. */
  const shop = async () => {
    const coop = await house.cooperative();
    await attributeIn(coop, { name: 'Merek' });
    await attributeIn(coop, { name: 'Isi', kind: 'NUMBER', unit: 'ml' });
    await attributeIn(coop, { name: 'Organik', kind: 'BOOLEAN' });
    await attributeIn(coop, { name: 'Rasa', kind: 'CHOICE', choices: ['Manis', 'Pedas'] });
    await attributeIn(coop, { name: 'Panen', kind: 'DATE' });
    return coop;
  };
  const HEAD = 'Nama produk;Harga;Atribut: Merek;atribut:isi;ATTRIBUTE : Organik;Atribut: rasa;Atribut: panen';

  it('reads each by its name or code in the heading, writes nothing in the dry run, and changes only what differs', async () => {
    const coop = await shop();
    const rows = [
      'Madu;50000;Lebah Jaya;250;ya;manis;31/12/2026',
      'Keripik;12000;;-1,5;Tidak;PEDAS;2026-10-01',
      'Tahu;5000;;;;;',
    ];

    const dry = await importIn(coop, [HEAD, ...rows]);

    expect(dry.columns.map(({ field }) => field)).toEqual(['NAME', 'PRICE', ...Array<string>(5).fill('ATTRIBUTE')]);
    expect(dry).toMatchObject({ newCount: 3, wrongCount: 0 });
    expect(await known(coop)).toEqual([]);
    await importedIn(coop, [HEAD, ...rows]);
    expect(await known(coop)).toEqual([
      ['Keripik', '-1,5 ml', 'Tidak', 'Pedas', '1 Oktober 2026'],
      ['Madu', 'Lebah Jaya', '250 ml', 'Ya', 'Manis', '31 Desember 2026'],
      ['Tahu'],
    ]);
    expect(await importIn(coop, [HEAD, ...rows])).toMatchObject({ unchangedCount: 3, changedCount: 0 });
    // Empty cells change nothing, and what is not in the file stays.
    expect(await importedIn(coop, ['Nama produk;Atribut: isi', 'Madu;275', 'Keripik;'])).toMatchObject({
      changedCount: 1,
      unchangedCount: 1,
    });
    expect((await known(coop))[1]).toEqual(['Madu', 'Lebah Jaya', '275 ml', 'Ya', 'Manis', '31 Desember 2026']);
  });

  it('tells of everything that cannot be, by column and with a sentence', async () => {
    const coop = await shop();
    const food = await categoryIn(coop, { name: 'Makanan' });
    await attributeIn(coop, { name: 'Kadar gula', kind: 'NUMBER', categoryIds: [food.id] });
    await attributeIn(coop, { name: 'Kembar' });
    await attributeIn(coop, { name: 'Kembar' });
    const content = [
      `${HEAD};Kategori;Atribut: Kadar gula;Atribut: Warna;Atribut: Kembar;Atribut: kembar-2`,
      'A;mahal;;banyak;mungkin;asin;kemarin;Makanan > Baru;5;;;',
      'B;1000;;;;;;Alat;5;merah;;',
      'C;1000;;;;;;Makanan > Baru;5;;;x',
      'D;1000;;;;;;;;;y;',
      'E;1000;Satu;-;-;-;-;;;;;',
      'F;1000;Satu;;;;;;;;;',
      'F;2000;Dua;;;;;;;;;',
    ];

    const dry = await importIn(coop, content);

    expect(await problemsOf(coop, dry.id)).toEqual([
      [2, 'Harga', 'mahal', expect.stringContaining('bukan jumlah rupiah')],
      [2, 'atribut:isi', 'banyak', expect.stringContaining('bukan jumlah')],
      [2, 'ATTRIBUTE : Organik', 'mungkin', expect.stringContaining('ya atau tidak')],
      [2, 'Atribut: rasa', 'asin', '“asin” bukan pilihan Atribut: rasa. Pilihannya: Manis, Pedas.'],
      [2, 'Atribut: panen', 'kemarin', expect.stringContaining('bukan tanggal')],
      [3, 'Atribut: Warna', 'merah', expect.stringContaining('Atribut Warna tidak ada atau tidak aktif')],
      [3, 'Atribut: Kadar gula', '5', 'Atribut: Kadar gula bukan untuk kategori barang ini.'],
      [5, 'Atribut: Kembar', 'y', expect.stringContaining('Tulis kodenya')],
      [7, null, null, expect.stringContaining('F')],
      [8, null, null, expect.stringContaining('F')],
    ]);
    expect(dry).toMatchObject({ newCount: 2, wrongCount: 5 });
    expect((await wrongRowsOf(coop, dry.id))[1]).toContain('“asin” bukan pilihan');
  });

  it('wants the variants of a product to say the same, and leaves a wrong one out of what becomes of it', async () => {
    const coop = await shop();
    const content = [
      'Nama produk;Varian;Harga;Kategori;Atribut: Merek',
      'Kaos;M;50000;Baju;Rapi',
      'Kaos;L;50000;Pakaian;Rapi',
      'Kaos;XL;50000;Baju;Lain',
      'Kaos;XXL;50000;;rapi ',
    ];

    const done = await importedIn(coop, content);

    expect(await problemsOf(coop, done.id)).toEqual([
      [3, 'Kategori', 'Pakaian', expect.stringContaining('baris 2')],
      [4, 'Atribut: Merek', 'Lain', expect.stringContaining('baris 2')],
      [5, 'Atribut: Merek', 'rapi', expect.stringContaining('baris 2')],
    ]);
    expect(await everyProductIn(coop)).toMatchObject([
      { category: { name: 'Baju' }, attributes: [{ text: 'Rapi' }], variants: [{ name: 'M' }] },
    ]);
  });

  it('takes a column for an attribute by hand, each of them once', async () => {
    const coop = await shop();
    const { id, columns } = await importIn(coop, ['Nama produk;Harga;Merek;merek', 'Madu;50000;Lebah;Tawon']);
    expect(columns.map(({ field }) => field)).toEqual(['NAME', 'PRICE', null, null]);

    expect(await check(coop, id, ['NAME', 'PRICE', 'ATTRIBUTE', 'ATTRIBUTE'])).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await check(coop, id, ['NAME', 'PRICE', 'ATTRIBUTE', null])).toMatchObject({ newCount: 1 });
    await coop.run(() => house.get(ProductImportsService).start({ importId: id }));
    await house.deliverEverything();

    expect(await importOf(coop, id)).toMatchObject({ state: 'DONE' });
    expect(await known(coop)).toEqual([['Madu', 'Lebah']]);
  });

  it('knows only the attributes of its own cooperative', async () => {
    const [coop, other] = [await shop(), await house.cooperative()];
    await attributeIn(other, { name: 'Rahasia' });

    const { id } = await importIn(coop, ['Nama produk;Harga;Atribut: Rahasia', 'Madu;50000;x']);

    expect(await problemsOf(coop, id)).toEqual([[2, 'Atribut: Rahasia', 'x', expect.stringContaining('tidak ada')]]);
  });
});
