import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import writeXlsxFile from 'write-excel-file/node';
import { amountOf, dayOf } from './cell-values.js';
import { readTable as readTableOf, type Table } from './table-file.js';
import { unzipped, zipped } from './zip.js';

const readTable = (content: Buffer) =>
  readTableOf(content, (cells) => cells.filter((cell) => /^(nama|nik)/i.test(cell)).length);
const read = async (content: string | Buffer) => (await readTable(Buffer.from(content as string))) as Table;
const cellsOf = (table: Table) => table.rows.map(({ cells }) => cells);

describe('a table in a file', () => {
  it('keeps apart what stands above its headings', async () => {
    const table = await read('KOPERASI CONTOH\nPer 31 Desember 2025\n\nNama;NIK\nSiti;1\n');

    expect(table.headings).toEqual(['Nama', 'NIK']);
    expect(table.above.map(({ line, cells }) => [line, cells[0]])).toEqual([
      [1, 'KOPERASI CONTOH'],
      [2, 'Per 31 Desember 2025'],
    ]);
  });

  it('keeps all digits of a whole number that a workbook holds exactly', async () => {
    const content = await writeXlsxFile([['NIK'], [3575014203850017]] as never).toBuffer();

    expect(cellsOf(await read(content))).toEqual([['3575014203850017']]);
  });

  it('refuses a workbook that would grow without end: by its bytes, its lines, its columns, its words', async () => {
    const workbook = await writeXlsxFile([['Nama produk'], ['A']] as never).toBuffer();
    const parts = unzipped(workbook, () => true, 1e8)!;
    const withSheet = (change: (xml: string) => string) =>
      zipped(
        parts.map((part) =>
          /worksheets\/sheet1\.xml$/.test(part.name)
            ? { ...part, content: Buffer.from(change(part.content.toString())) }
            : part,
        ),
      );
    const bomb = packed('xl/worksheets/sheet1.xml', Buffer.alloc(80 * 1024 * 1024, ' '));

    expect(bomb.length).toBeLessThan(200_000);
    expect(cellsOf(await read(withSheet((xml) => xml)))).toEqual([['A']]);
    for (const content of [
      bomb,
      withSheet((xml) => xml.replace('<row r="2"', '<row r="9999999"')),
      withSheet((xml) => xml.replace('<row r="2"', '<row r="&#57;999999"')),
      withSheet((xml) => xml.replace('r="A2"', 'r="XFD2"')),
      withSheet((xml) => xml.replace('</sheetData>', `<row>${'<c/>'.repeat(1_200_000)}</row></sheetData>`)),
      withSheet((xml) => xml.replace('</sheetData>', `${'<row/>'.repeat(12_000)}</sheetData>`)),
      withSheet((xml) => xml.replace('</sheetData>', `${'<c '.repeat(1_500_000)}</sheetData>`)),
      Buffer.from('PK\x03\x04 and no more'),
      workbook.subarray(0, workbook.length - 40),
    ]) {
      expect(await readTable(content)).toHaveProperty('problem');
    }
  });

  it('never throws, whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => void (await readTable(Buffer.from(bytes)))),
      { numRuns: 150 },
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        async (bytes) => void (await readTable(Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.from(bytes)]))),
      ),
      { numRuns: 100 },
    );
  });
});

describe('cells', () => {
  it.each([
    ['Rp 12.500', 12_500],
    ['12500,-', 12_500],
    ['12,5rb', 12_500],
    ['12500.00', 12_500],
    ['Rp12.500', 12_500],
    ['0', 0],
  ])('%p is an amount', (text, amount) => {
    expect(amountOf(text)?.amount).toBe(amount);
  });
  it.each(['12,500', '12.5', 'gratis', '12500,50', ''])('%p is none', (text) => expect(amountOf(text)).toBeNull());
  it.each([
    ['31/12/2026', '2026-12-31'],
    ['1-2-2027', '2027-02-01'],
    ['17 Agustus 2026', '2026-08-17'],
    ['2026-12-31', '2026-12-31'],
    ['5 Nopember 2026', '2026-11-05'],
    ['9 Agt 2026', '2026-08-09'],
    ['31/02/2026', null],
    ['12/31/2026', null],
  ])('%p is the day %p', (text, day) => {
    expect(dayOf(text as string)).toBe(day);
  });
});

/** An archive of one packed file that tells the truth about nothing. */
function packed(name: string, content: Buffer): Buffer {
  const archive = zipped([{ name, content: deflateRawSync(content) }]);
  archive.writeUInt16LE(8, 8);
  archive.writeUInt16LE(8, archive.indexOf('PK\x01\x02', 0, 'latin1') + 10);
  return archive;
}
