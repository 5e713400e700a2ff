import { describe, expect, it } from '@jest/globals';
import type { BusinessDate } from '@lumbung/kernel';
import fc from 'fast-check';
import writeXlsxFile from 'write-excel-file/node';
import { newLines } from './duplicates.js';
import { readStatement, type ReadStatement } from './statement-file.js';

const UNTIL = '2026-11-20' as BusinessDate;
const read = async (lines: readonly string[] | Buffer, columns?: string[], opening?: number) =>
  (await readStatement(
    Buffer.isBuffer(lines) ? lines : Buffer.from(lines.join('\n')),
    UNTIL,
    columns,
    opening,
  )) as ReadStatement;
const short = ({ lines }: ReadStatement) => lines.map(({ onDay, amount, balance }) => [onDay, amount, balance]);

describe('the file of a bank', () => {
  it('with debit, credit and balance', async () => {
    const found = await read([
      'PT BANK CONTOH;;;;',
      'Nomor Rekening;1234567890;;;',
      'Tanggal;Keterangan;Debet;Kredit;Saldo',
      '02/11/2026;SETORAN TUNAI;0,00;1.500.000,00;11.500.000,00',
      '03/11/2026;BIAYA ADM;15.000,00;0,00;11.485.000,00',
    ]);

    expect(found).toMatchObject({ opening: 10_000_000, closing: 11_485_000, isProved: true, problem: null, wrong: [] });
    expect(short(found)).toEqual([
      ['2026-11-02', 1_500_000, 11_500_000],
      ['2026-11-03', -15_000, 11_485_000],
    ]);
  });

  it('with one amount, a nameless column of sides, days without a year and sums below', async () => {
    const found = await read([
      'Periode : 01/11/2026 - 30/11/2026',
      'Tanggal,Keterangan,Cabang,Jumlah,,Saldo',
      `'02/11,"TRSF E-BANKING CR SITI",'0000,1000000.00,CR,6000000.00`,
      `'03/11,"BIAYA ADM",'0000,15000.00,DB,5985000.00`,
      'Saldo Awal,:,5000000.00',
      'Mutasi Debet,:,15000.00,1',
      'Mutasi Kredit,:,1000000.00,1',
      'Saldo Akhir,:,5985000.00',
    ]);

    expect(found).toMatchObject({ opening: 5_000_000, closing: 5_985_000, isProved: true, problem: null, wrong: [] });
    expect(short(found)).toEqual([
      ['2026-11-02', 1_000_000, 6_000_000],
      ['2026-11-03', -15_000, 5_985_000],
    ]);
  });

  it('with the side behind the amount, of one side only, and newest first', async () => {
    const found = await read([
      'Tgl Transaksi\tUraian\tNominal\tSaldo',
      '05 Nov 2026\tPAJAK BUNGA\t2.000,00 DB\t108.000,00',
      '05 Nov 2026\tBUNGA\t10.000,00\t110.000,00',
    ]);

    expect(found).toMatchObject({ opening: 100_000, closing: 108_000, problem: null });
    expect(short(found)).toEqual([
      ['2026-11-05', 10_000, 110_000],
      ['2026-11-05', -2_000, 108_000],
    ]);
  });

  it('with a sign, as a workbook, a movement whose words go on below it, and a second day column', async () => {
    const rows = [
      ['Posting Date', 'Value Date', 'Description', 'Amount', 'Balance'],
      [new Date('2026-11-02'), new Date('2026-11-01'), 'TRANSFER DARI', 250_000, 250_000],
      [null, null, 'TOKO MAJU', null, null],
      [new Date('2026-11-03'), new Date('2026-11-03'), 'TARIK TUNAI', -50_000, 200_000],
    ];
    const content = await writeXlsxFile(
      rows.map((row) =>
        row.map((value) => (value instanceof Date ? { value, type: Date, format: 'dd/mm/yyyy' } : { value })),
      ) as never,
    ).toBuffer();
    const found = await read(content);

    expect(found.columns).toEqual(['DAY', null, 'TEXT', 'AMOUNT', 'BALANCE']);
    expect(found.lines.map(({ text }) => text)).toEqual(['TRANSFER DARI TOKO MAJU', 'TARIK TUNAI']);
    expect(short(found)).toEqual([
      ['2026-11-02', 250_000, 250_000],
      ['2026-11-03', -50_000, 200_000],
    ]);
  });

  it('whose balances do not lead from one line to the next says where, unless the balance is left out', async () => {
    const lines = [
      'Tanggal;Keterangan;Debet;Kredit;Saldo',
      '02/11/2026;A;;100.000;100.000',
      '03/11/2026;B;20.000;;70.000',
    ];

    expect((await read(lines)).problem).toEqual({
      key: 'banking.problem.chain',
      words: { row: 3, expected: 'Rp80.000', stated: 'Rp70.000' },
    });
    const without = await read(lines, ['DAY', 'TEXT', 'OUT', 'IN', '']);
    expect(without).toMatchObject({ problem: null, isProved: false, opening: null, closing: null });
    expect(short(await read(lines, ['DAY', 'TEXT', 'OUT', 'IN', ''], 5_000))).toEqual([
      ['2026-11-02', 100_000, 105_000],
      ['2026-11-03', -20_000, 85_000],
    ]);
  });

  it('of an earlier year, where only the lines above name the year', async () => {
    const found = await read(['Periode;01/12/2024 - 31/12/2024', 'Tanggal;Keterangan;Debet;Kredit', '05/12;A;;1.000']);
    expect(short(found)).toEqual([['2024-12-05', 1_000, null]]);
  });

  it('whose stated closing balance is not what its lines lead to says so', async () => {
    const { problem } = await read([
      'Tanggal;Keterangan;Debet;Kredit',
      ';Saldo awal;;1.000',
      '02/11/2026;A;;500',
      ';Saldo akhir;;1.600',
    ]);

    expect(problem).toEqual({ key: 'banking.problem.closing', words: { expected: 'Rp1.500', stated: 'Rp1.600' } });
  });

  it('says of each row that cannot be read why', async () => {
    const { wrong, lines } = await read([
      'Tanggal;Keterangan;Debet;Kredit',
      'PEND;A;;1.000',
      '02/11/2026;B;1.000;1.000',
      '02/11/2026;C;sepuluh;',
      '25/12/2026;D;;1.000',
      '02/11/2026;E;;1.000',
      'Dicetak 03/11/2026;;;',
      'Total;;1.000;2.000',
    ]);

    expect(wrong.map(({ row, problem }) => [row, problem])).toEqual([
      [2, 'banking.row.day'],
      [3, 'banking.row.amount'],
      [4, 'banking.row.amount'],
      [5, 'banking.row.ahead'],
    ]);
    expect(lines).toHaveLength(1);
  });

  it('asks for what its headings do not say', async () => {
    expect((await read(['A;B', '1;2'])).problem?.key).toBe('banking.problem.noDay');
    expect((await read(['Tanggal;Keterangan', '02/11/2026;A'])).problem?.key).toBe('banking.problem.noAmount');
    expect((await read(['Tanggal;Jumlah', 'besok;-'])).problem?.key).toBe('banking.problem.noLines');
    const sideless = await read(['Tanggal;Keterangan;Jumlah;D/K', '02/11/2026;A;5.000;?']);
    expect(sideless.wrong[0]?.problem).toBe('banking.row.side');
  });

  it('with sen moves the whole rupiah of the balance, so that the lines add up exactly', async () => {
    const found = await read([
      'Tanggal;Keterangan;Debet;Kredit;Saldo',
      '02/11/2026;BUNGA;;1.234,56;101.234,56',
      '03/11/2026;BUNGA;;0,50;101.235,06',
      '04/11/2026;PAJAK;0,04;;101.235,02',
    ]);

    expect(short(found)).toEqual([
      ['2026-11-02', 1_234, 101_234],
      ['2026-11-03', 1, 101_235],
    ]);
    expect(found).toMatchObject({ opening: 100_000, closing: 101_235, problem: null });
  });

  it('always adds up: opening balance and lines are the closing balance, whatever the amounts', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.integer({ min: -9_999_999, max: 9_999_999 }).filter((sen) => sen !== 0),
          { minLength: 1, maxLength: 30 },
        ),
        async (sens) => {
          const start = 1_000_000_000;
          let balance = start;
          const id = (sen: number) => (sen / 100).toFixed(2).replace('.', ',');
          const rows = sens.map((sen) => {
            balance += sen;
            return `02/11/2026;x;${sen < 0 ? id(-sen) : ''};${sen > 0 ? id(sen) : ''};${id(balance)}`;
          });
          const { lines, opening, closing, problem } = await read(['Tanggal;Keterangan;Debet;Kredit;Saldo', ...rows]);
          expect(problem).toBeNull();
          if (lines.length > 0)
            expect((opening ?? 0) + lines.reduce((sum, { amount }) => sum + amount, 0)).toBe(closing);
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('lines of an overlapping file', () => {
  const HEAD = 'Tanggal;Keterangan;Debet;Kredit;Saldo';
  const known = (found: ReadStatement) => newLines(found.lines, []);

  it('are known again, two equal fees of a day stay two', async () => {
    const first = await read([HEAD, '02/11/2026;FEE;1.000;;9.000', '02/11/2026;FEE;1.000;;8.000']);
    const second = await read([
      HEAD,
      '02/11/2026;Fee ;1.000;;8.000',
      '02/11/2026;FEE;1.000;;7.000',
      '03/11/2026;B;;1;7.001',
    ]);

    expect(known(first).map(({ occurrence }) => occurrence)).toEqual([1, 2]);
    expect(newLines(second.lines, known(first)).map(({ balance, occurrence }) => [balance, occurrence])).toEqual([
      [7_000, 3],
      [7_001, 1],
    ]);
    expect(newLines(first.lines, known(first))).toEqual([]);
  });

  it('are known by day, amount and balance where the bank words them otherwise', async () => {
    const first = await read([HEAD, '02/11/2026;TRSF E-BANKING;;5.000;9.000']);
    const second = await read([HEAD, '02/11/2026;Transfer masuk;;5.000;9.000']);

    expect(newLines(second.lines, known(first))).toEqual([]);
  });
});
