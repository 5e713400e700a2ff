import { describe, expect, it } from '@jest/globals';
import { readTable, type Table } from '@lumbung/documents';
import { readPdf } from '@lumbung/documents/testing';
import { rupiah, type BusinessDate } from '@lumbung/kernel';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { accountCodes } from '../accounts/account-codes.js';
import { LedgerModule } from '../ledger.module.js';
import { openBooksOf, postedIn } from '../testing/index.js';
import { StatementFilesService, type PrintedStatement } from './statement-files.service.js';

const on = (text: string) => text as BusinessDate;
const letterhead = async () => ({
  issuer: { name: 'Koperasi Contoh Makmur', registrationNo: null, address: 'Jalan Contoh 1' },
  chair: 'Ratna Wahyuni',
  treasurer: null,
});
const { CASH_ON_HAND, OPERATING_EXPENSES, SALES_TO_MEMBERS } = accountCodes;

const textOfPdf = (bytes: Buffer): string => readPdf(bytes).texts.join('\n');

describe('the statements of the books as files', () => {
  const house = startHouse(LedgerModule);

  async function arranged() {
    const coop = await house.cooperative();
    await openBooksOf(coop, on('2026-01-01'));
    await postedIn(coop, { bookedOn: on('2026-11-02'), text: 'Hibah warga' });
    await postedIn(coop, {
      bookedOn: on('2026-11-03'),
      text: 'Penjualan',
      postings: [{ debit: CASH_ON_HAND, credit: SALES_TO_MEMBERS, amount: rupiah(70_000) }],
    });
    await postedIn(coop, {
      bookedOn: on('2026-11-04'),
      text: 'Listrik',
      postings: [{ debit: OPERATING_EXPENSES, credit: CASH_ON_HAND, amount: rupiah(20_000) }],
    });
    const [cash] = await house.admin<{ id: string }>(
      `select id from ledger.account where tenant_id = $1 and number = '1-1010'`,
      [coop.id],
    );
    return { coop, cashId: cash?.id ?? '' };
  }
  const file = async (coop: TestCooperative, wanted: PrintedStatement, format: 'pdf' | 'xlsx') => {
    const made = await coop.run(() => house.get(StatementFilesService).file(wanted, format, letterhead));
    if (!('content' in made)) throw new Error(made.message);
    return made;
  };
  /** Rows under the headings of the workbook. */
  const rowsOf = async (coop: TestCooperative, wanted: PrintedStatement) => {
    const { content } = await file(coop, wanted, 'xlsx');
    const known = (cells: readonly string[]) =>
      cells.filter((cell) => /^(Akun|Nama akun|Tanggal|Nomor|Saldo)$/.test(cell)).length;
    return ((await readTable(content, known)) as Table).rows.map(({ cells }) => cells);
  };

  it('are a balance sheet that says its name, its day, who printed it and who signs', async () => {
    const { coop } = await arranged();
    const wanted = { kind: 'balance-sheet', asOf: on('2026-11-20') } as const;

    const text = textOfPdf((await file(coop, wanted, 'pdf')).content);

    for (const said of [
      'Koperasi Contoh Makmur',
      'Neraca',
      '20 November 2026',
      'Dicetak oleh',
      'Ketua',
      'Ratna Wahyuni',
      'Bendahara',
      'Hal 1 / 1',
    ])
      expect(text).toContain(said);
    expect(await rowsOf(coop, wanted)).toEqual(
      expect.arrayContaining([
        ['1-1010', 'Kas', '150000', '0'],
        ['', 'SHU berjalan (belum ditutup)', '50000', '0'],
        ['', 'Jumlah aset', '150000', '0'],
        ['', 'Jumlah kewajiban dan ekuitas', '150000', '0'],
      ]),
    );
  });

  it('are a result statement with members and others apart', async () => {
    const { coop } = await arranged();
    const period = { from: on('2026-11-01'), to: on('2026-11-30') };

    expect(await rowsOf(coop, { kind: 'result-statement', period })).toEqual(
      expect.arrayContaining([
        ['', 'Hasil usaha dengan anggota', '70000', '0'],
        ['', 'Sisa hasil usaha (SHU)', '50000', '0'],
      ]),
    );
    const { content, fileName } = await file(coop, { kind: 'result-statement', period }, 'pdf');
    expect([fileName, textOfPdf(content).includes('Bendahara')]).toEqual([
      'Perhitungan Hasil Usaha 30 November 2026.pdf',
      true,
    ]);
  });

  it('are a trial balance, a cash book and a card of exactly the period that was asked for', async () => {
    const { coop, cashId } = await arranged();
    const period = { from: on('2026-11-03'), to: on('2026-11-03') };

    expect((await rowsOf(coop, { kind: 'trial-balance', asOf: null })).at(-1)).toEqual([
      '',
      'Jumlah',
      '170000',
      '170000',
    ]);
    const book = await rowsOf(coop, { kind: 'cash-book', accountId: cashId, period });
    expect(book.map((cells) => [cells[2], ...cells.slice(4)])).toEqual([
      ['Saldo awal', '', '', '100000'],
      ['Penjualan', '70000', '', '170000'],
      ['Saldo akhir', '70000', '0', '170000'],
    ]);
    expect(await rowsOf(coop, { kind: 'account-card', accountId: cashId, period })).toEqual(book);
    expect((await file(coop, { kind: 'cash-book', accountId: cashId, period }, 'pdf')).fileName).toBe(
      'Buku Kas 3 November 2026.pdf',
    );
  });

  it('are the journals that were filtered, oldest first, and add up', async () => {
    const { coop, cashId } = await arranged();

    const all = await rowsOf(coop, { kind: 'journals', filter: { accountId: cashId } });
    const found = await rowsOf(coop, { kind: 'journals', filter: { search: 'listrik' } });

    expect([all.length, all.at(-1)?.slice(4)]).toEqual([7, ['190000', '190000']]);
    expect(found.map((cells) => cells.slice(2))).toEqual([
      ['Listrik', '5-3020 Operasional', '20000', ''],
      ['', '1-1010 Kas', '', '20000'],
      ['Jumlah', '', '20000', '20000'],
    ]);
    expect(textOfPdf((await file(coop, { kind: 'journals', filter: {} }, 'pdf')).content)).toContain('Hibah warga');
  });

  it('do not know accounts of another cooperative', async () => {
    const [mine, theirs] = [await arranged(), await arranged()];
    const wanted = { kind: 'cash-book', accountId: theirs.cashId, period: null } as const;
    await expect(file(mine.coop, wanted, 'pdf')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
