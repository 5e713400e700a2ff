import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import fc from 'fast-check';
import { CatalogModule } from '../catalog.module.js';
import { attributeIn, FilesOf, importedIn, importIn, productIn } from '../testing/index.js';

const SPEC_MS = 120_000;

describe('attributes and options, out as a file and in again', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const filesOf = (coop: TestCooperative) => new FilesOf(coop, newId<'Person'>());
  const exported = async (coop: TestCooperative, files = filesOf(coop)) => {
    const file = await files.ask((exports) => exports.products({}));
    return files.records(file);
  };
  /** A cooperative that wants to know these things of its goods. */
  const cooperative = async () => {
    const coop = await house.cooperative();
    await attributeIn(coop, { name: 'Merek' });
    await attributeIn(coop, { name: 'Isi', kind: 'NUMBER', unit: 'ml' });
    await attributeIn(coop, { name: 'Organik', kind: 'BOOLEAN' });
    await attributeIn(coop, { name: 'Rasa', kind: 'CHOICE', choices: ['Manis', '-Pedas', '=1+1'] });
    await attributeIn(coop, { name: 'Panen', kind: 'DATE' });
    return coop;
  };

  // Signs that files have rules of their own for.
  const text = (length: number) =>
    fc
      .string({
        unit: fc.constantFrom('a', 'B', 'é', '1', ',', ';', '"', "'", '=', '-', '+', '@', ' '),
        maxLength: length,
      })
      .map((it) => it.replace(/\s+/g, ' ').trim())
      .filter((it) => it !== '');
  const size = fc.constantFrom('S', 'M', '=L', '+XL');
  const product = fc.record({
    merek: fc.option(text(20), { nil: '' }),
    isi: fc.option(fc.integer({ min: -9_999_999, max: 9_999_999 }), { nil: null }),
    organik: fc.constantFrom('', 'ya', 'tidak'),
    rasa: fc.constantFrom('', 'Manis', '-Pedas', '=1+1'),
    panen: fc.option(fc.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }), {
      nil: null,
    }),
    variants: fc.uniqueArray(fc.tuple(size, fc.constantFrom('Merah', 'Biru tua')), {
      minLength: 1,
      maxLength: 5,
      selector: (it) => it.join(),
    }),
    hasColours: fc.boolean(),
  });

  it(
    'come back unchanged, and make the same goods at another cooperative',
    () =>
      fc.assert(
        fc.asyncProperty(fc.array(product, { minLength: 1, maxLength: 4 }), async (products) => {
          const [mine, other] = [await cooperative(), await cooperative()];
          const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
          const lines = products.flatMap(({ merek, isi, organik, rasa, panen, variants, hasColours }, n) =>
            (hasColours ? variants : [variants[0]!]).map(([one, colour], at) =>
              [
                `Barang ${n}`,
                `S-${n}-${at}`,
                '1000',
                merek,
                isi === null ? '' : String(isi / 1000).replace('.', ','),
                organik,
                rasa,
                panen === null ? '' : panen.toISOString().slice(0, 10),
                one,
                hasColours ? colour : '',
              ]
                .map(quoted)
                .join(';'),
            ),
          );
          const head =
            'Nama produk;SKU;Harga;Atribut: Merek;Atribut: Isi;Atribut: Organik;Atribut: Rasa;Atribut: Panen;Opsi: Ukuran;Opsi: Warna';
          const taken = await importedIn(mine, [head, ...lines]);
          expect(taken).toMatchObject({ newCount: lines.length, wrongCount: 0 });

          const files = filesOf(mine);
          const file = await files.ask((exports) => exports.products({}));
          const [csv, xlsx] = [await files.open(file.csvUrl), await files.open(file.xlsxUrl as string)];

          for (const content of [csv, xlsx])
            expect(await importIn(mine, content)).toMatchObject({ unchangedCount: lines.length, wrongCount: 0 });
          expect(await importedIn(other, xlsx)).toMatchObject({ newCount: lines.length, wrongCount: 0 });
          expect(await exported(other)).toEqual(await exported(mine));
        }),
        { numRuns: 12 },
      ),
    SPEC_MS,
  );

  it('have columns for what the filtered goods have, and for nothing else', async () => {
    const coop = await cooperative();
    await importedIn(coop, ['Nama produk;Harga;Atribut: Merek;Opsi: Ukuran', 'Kaos;1000;Rapi;M', 'Topi;1000;;']);
    await productIn(coop, { name: 'Sabun' });
    const headingsOf = async (search?: string) => {
      const files = filesOf(coop);
      const [headings] = await files.lines(await files.ask((exports) => exports.products({ search })));
      return headings!.filter((heading) => heading.includes(': '));
    };

    expect(await headingsOf()).toEqual(['Atribut: Merek', 'Opsi: Ukuran']);
    expect(await headingsOf('topi')).toEqual([]);
    expect(await headingsOf('kaos')).toEqual(['Atribut: Merek', 'Opsi: Ukuran']);
  });

  it('are headed by the code where two attributes share a name', async () => {
    const coop = await house.cooperative();
    await attributeIn(coop, { name: 'Bahan' });
    await attributeIn(coop, { name: 'bahan' });
    await importedIn(coop, ['Nama produk;Harga;Atribut: bahan;Atribut: bahan-2', 'Kaos;1000;Katun;Rami']);

    const [row] = await exported(coop);

    expect(row).toMatchObject({ 'Atribut: bahan': 'Katun', 'Atribut: bahan-2': 'Rami' });
  });
});
