import { describe, expect, it } from '@jest/globals';
import { balanceOf, linesOf, readPasted, type Account } from './pasted.js';

const account = (number: string, name: string, change: Partial<Account> = {}): Account => ({
  id: number,
  number,
  name,
  accountClass: 'ASSET',
  normalSide: /^[15]/.test(number) ? 'DEBIT' : 'CREDIT',
  keptBy: null,
  balance: 0,
  ...change,
});
const CHART = [
  account('1-1010', 'Kas'),
  account('1-1110', 'Bank'),
  account('1-2090', 'Akumulasi penyusutan', { normalSide: 'CREDIT' }),
  account('2-2010', 'Utang bank/LPDB', { accountClass: 'LIABILITY' }),
  account('3-1010', 'Simpanan pokok', { accountClass: 'EQUITY', keptBy: 'SAVINGS', balance: 2_000_000 }),
  account('3-1050', 'Cadangan umum', { accountClass: 'EQUITY' }),
  account('3-1090', 'Saldo awal', { accountClass: 'EQUITY', balance: -2_000_000 }),
];

describe('an old trial balance that is pasted', () => {
  it('is read by number or name, with debit and credit or with one amount', () => {
    const { amounts, unknown } = readPasted(
      [
        'No Akun\tNama\tDebit\tKredit',
        '1-1010\tKas\tRp 1.500.000,-\t-',
        '1.1110\tBank BRI\t2.500.000\t',
        'akumulasi penyusutan\t\t400.000',
        '22010;;1.000.000',
        'Cadangan Umum\t600000',
        'JUMLAH\t\t4.000.000\t4.000.000',
      ].join('\n'),
      CHART,
    );

    expect(unknown).toEqual([]);
    expect([...amounts]).toEqual([
      ['1-1010', 1_500_000],
      ['1-1110', 2_500_000],
      ['1-2090', 400_000],
      ['2-2010', 1_000_000],
      ['3-1050', 600_000],
    ]);
  });

  it('tells of what it did not understand, and never guesses', () => {
    const { amounts, unknown } = readPasted(
      ['Piutang aneh\t500.000', 'Kas\tbanyak 3', 'Kas\t\t500.000', 'Simpanan pokok\t\t2.000.000', 'Bank\t5\t5'].join(
        '\n',
      ),
      CHART,
    );

    expect([...amounts]).toEqual([]);
    expect(unknown.map(({ why }) => why)).toEqual(['account', 'amount', 'side', 'kept', 'amount']);
  });
});

describe('opening balances', () => {
  it('balance with what imports brought, and leave nothing on 3-1090', () => {
    const amounts = new Map([
      ['1-1010', 1_500_000],
      ['1-1110', 2_500_000],
      ['1-2090', 400_000],
      ['2-2010', 1_000_000],
      ['3-1050', 600_000],
    ]);

    expect(balanceOf(CHART, amounts)).toEqual({
      debit: 4_000_000,
      credit: 2_000_000,
      imported: 2_000_000,
      difference: 0,
    });
    expect(linesOf(CHART, amounts).at(-1)).toEqual({ accountId: '3-1090', credit: 2_000_000 });
    expect(balanceOf(CHART, new Map([['1-1010', 1]])).difference).toBe(1 - 2_000_000);
  });
});
