import { describe, expect, it } from '@jest/globals';
import { InvalidInput } from '@lumbung/platform';
import fc from 'fast-check';
import writeXlsxFile from 'write-excel-file/node';
import { gramsOf, quantityOf, taxOf, unitOf } from './cell-values.js';
import { csvOf } from '../exports/table-writer.js';
import { guessMapping } from './import-field.js';
import { readTable, type Table } from './table-file.js';

const read = async (content: string | Buffer) => (await readTable(Buffer.from(content as string))) as Table;
const cellsOf = (table: Table) => table.rows.map(({ cells }) => cells);

describe('a table in a file', () => {
  it.each([
    ['commas', Buffer.from('Nama produk,SKU,Harga\nKué,K-1,12.500\n')],
    ['semicolons and a mark', Buffer.from('\uFEFFNama produk;SKU;Harga\r\nKué;K-1;12.500\r\n')],
    ['tabs in UTF-16', Buffer.from('\uFEFFNama produk\tSKU\tHarga\r\nKué\tK-1\t12.500\r\n', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('Nama produk;SKU;Harga\r\nKué;K-1;12.500\r\n', 'utf16le')],
    [
      'UTF-16 the other way round',
      Buffer.from('\uFEFFNama produk;SKU;Harga\r\nKué;K-1;12.500\r\n', 'utf16le').swap16(),
    ],
    ['Windows-1252', Buffer.from('Nama produk;SKU;Harga\r\nKué;K-1;12.500\r\n', 'latin1')],
    ['the line of Excel that names its separator', Buffer.from('sep=;\r\nNama produk;SKU;Harga\r\nKué;K-1;12.500\r\n')],
  ])('is read with %s', async (_, content) => {
    const table = await read(content);

    expect(table).toMatchObject({ format: 'CSV', headings: ['Nama produk', 'SKU', 'Harga'] });
    expect(cellsOf(table)).toEqual([['Kué', 'K-1', '12.500']]);
  });

  it('knows the line of each row, over empty lines, titles above and breaks inside cells', async () => {
    const table = await read('Daftar barang toko\n\nNama produk;Deskripsi\nA;"satu\ndua"\n\nB;x\n');

    expect(table.headings).toEqual(['Nama produk', 'Deskripsi']);
    expect(table.rows).toEqual([
      { line: 4, cells: ['A', 'satu\ndua'] },
      { line: 7, cells: ['B', 'x'] },
    ]);
  });

  it('is read from a workbook: numbers as people here write them, days as days, texts as they are', async () => {
    const day = new Date('2026-12-31T00:00:00Z');
    const content = await writeXlsxFile([
      ['Nama produk', 'SKU', 'Harga', 'Stok', 'Kedaluwarsa'],
      ['Beras', '00123', 12_500, 1.125, { value: day, type: Date, format: 'dd/mm/yyyy' }],
      ['Gu_x0000__xD800_la', '=1+1', 0.1 + 0.2, true, null],
    ] as never).toBuffer();

    const table = await read(content);

    expect(table.format).toBe('XLSX');
    expect(cellsOf(table)).toEqual([
      ['Beras', '00123', '12500', '1,125', '2026-12-31'],
      [expect.stringMatching(/^Gu[^\0\uD800]*la$/), '=1+1', '0,3', 'ya', ''],
    ]);
    expect(table.rows[1]?.line).toBe(3);
  });

  it('is told by its content, whatever it is called', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const binary = Buffer.from([1, 2, 3, 0, 0, 200, 255, 3, 7, 9, 1]);

    for (const content of [
      png,
      binary,
      Buffer.from('%PDF-1.7\n%âãÏÓ\n'),
      Buffer.alloc(0),
      Buffer.alloc(6 * 1024 * 1024, 'a'),
    ]) {
      expect(await readTable(content)).toBeInstanceOf(InvalidInput);
    }
    expect(await readTable(Buffer.from('Nama produk;Harga\n'))).toBeInstanceOf(InvalidInput);
    expect(await readTable(Buffer.from('Nama produk;Harga\n"A;1\n'))).toBeInstanceOf(InvalidInput);
    expect(await readTable(Buffer.from(`Nama produk\n${'A\n'.repeat(5_001)}`))).toBeInstanceOf(InvalidInput);
    expect(
      await readTable(Buffer.from(`${Array.from({ length: 201 }, (_, n) => `k${n}`).join(';')}\n1;2\n`)),
    ).toBeInstanceOf(InvalidInput);
  });

  it('comes back from our own files as it went, also with formulas, quotes and breaks', async () => {
    const cell = fc
      .string({ maxLength: 12 })
      .map((text) => text.replace(/[\0-\x1f\x7f-\x9f\u2028\u2029\uFEFF\uFFFE\uFFFF]/g, '').trim())
      .filter((text) => !text.startsWith("'"));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('=1', '-2', '@x', '+3', 'a;b', 'a"b', 'a\nb', 'x'), cell), {
          minLength: 1,
          maxLength: 5,
        }),
        async (rows) => {
          const stream = csvOf(
            (async function* () {
              yield [['Nama produk', 'Deskripsi'], ...rows];
            })(),
          );
          const content = Buffer.concat((await stream.toArray()).map((part) => Buffer.from(part as string)));

          expect(cellsOf(await read(content))).toEqual(rows.map((row) => [...row]));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('headings', () => {
  it.each([
    [
      [
        'Nama Produk*',
        'SKU',
        'Barcode',
        'Kategori',
        'Satuan',
        'Harga (Rp)',
        'Harga anggota',
        'Stok awal',
        'Modal',
        'Berat (gram)',
        'Deskripsi',
        'Varian',
        'Penjual',
        'PPN',
        'Halal',
        'PIRT',
      ],
      [
        'NAME',
        'SKU',
        'BARCODE',
        'CATEGORY',
        'UNIT',
        'PRICE',
        'MEMBER_PRICE',
        'STOCK',
        'COST',
        'WEIGHT',
        'DESCRIPTION',
        'VARIANT',
        'SELLER',
        'TAX',
        'HALAL_NO',
        'PIRT_NO',
      ],
    ],
    [
      ['Product name', 'Variation Name', 'Parent SKU', 'Seller SKU', 'Stock', 'Price', 'Image 1', 'Berat (kg)'],
      ['NAME', 'VARIANT', 'GROUP', 'SKU', 'STOCK', 'PRICE', null, null],
    ],
    [
      ['Nama', 'Nama barang', 'Harga'],
      ['NAME', null, 'PRICE'],
    ],
  ])('%p are understood', (headings, mapping) => {
    expect(guessMapping(headings as string[])).toEqual(mapping);
  });
});

describe('cells', () => {
  it.each([
    ['1,5', 1.5],
    ['0.5', 0.5],
    ['10', 10],
    ['1.000,25', 1000.25],
    ['12 pcs', 12],
    ['0,125 kg', 0.125],
  ])('%p is a quantity', (text, amount) => {
    expect(quantityOf(text)?.toJSON()).toBe(amount);
  });
  it.each(['1.500', '-1', '1,2345', 'banyak', '1.5.5'])('%p is none', (text) => expect(quantityOf(text)).toBeNull());
  it.each([
    ['500', 500],
    ['500 g', 500],
    ['0,5 kg', 500],
    ['1.250', 1250],
    ['1.250 gram', 1250],
    ['2kg', 2000],
  ])('%p is a weight', (text, grams) => expect(gramsOf(text)).toBe(grams));
  it.each([
    ['pcs', 'PIECE'],
    ['Bks.', 'PACK'],
    ['KG', 'KILOGRAM'],
    ['liter', 'LITRE'],
    ['lusin', 'DOZEN'],
  ])('%p is a unit', (text, unit) => expect(unitOf(text)).toBe(unit));
  it.each([
    ['Kena PPN', 'STANDARD'],
    ['11%', 'STANDARD'],
    ['Bebas PPN', 'EXEMPT'],
    ['0%', 'EXEMPT'],
    ['Barang mewah', 'LUXURY'],
  ])('%p is a tax category', (text, tax) => expect(taxOf(text)).toBe(tax));
});
