import { describe, expect, it } from '@jest/globals';
import type { BusinessDate } from '@lumbung/kernel';
import { amountIn, dayIn, isNothing, sideOf } from './cells.js';

describe('amounts as banks write them', () => {
  it.each<[string, number, 'IN' | 'OUT' | null]>([
    ['1.250.000,00', 125_000_000, null],
    ['1,250,000.00', 125_000_000, null],
    ['Rp 1.250.000', 125_000_000, null],
    ['IDR 1,250,000.00', 125_000_000, null],
    ['1250000', 125_000_000, null],
    ['1250000.00', 125_000_000, null],
    ['1000,5', 100_050, null],
    ['1.000', 100_000, null],
    ['1,000', 100_000, null],
    ['12.345,67', 1_234_567, null],
    ['0.56', 56, null],
    ['(2.500)', 250_000, 'OUT'],
    ['-2.500', 250_000, 'OUT'],
    ['2.500,00-', 250_000, 'OUT'],
    ['- 2,500.00', 250_000, 'OUT'],
    ['+2.500', 250_000, 'IN'],
    ['50,000.00 DB', 5_000_000, 'OUT'],
    ['50.000,00 CR', 5_000_000, 'IN'],
    ['50.000,00K', 5_000_000, 'IN'],
    ['12.500,-', 1_250_000, null],
  ])('%p is %p sen, side %p', (text, sen, side) => expect(amountIn(text)).toEqual({ sen, side }));

  it.each(['', 'abc', '1.2.3', '1,23,456', '1.000,000', '12.3456', '1.000.00', 'SALDO 5'])('%p is none', (text) =>
    expect(amountIn(text)).toBeNull(),
  );

  it.each(['', '-', '0', '0,00', '0.00', 'Rp 0', '–'])('%p is nothing', (text) => expect(isNothing(text)).toBe(true));
  it.each(['1', '0,50', 'x'])('%p is not nothing', (text) => expect(isNothing(text)).toBe(false));
});

describe('sides', () => {
  it.each(['CR', 'cr', 'K', 'Kredit', 'C', 'KR.'])('%p came in', (text) => expect(sideOf(text)).toBe('IN'));
  it.each(['DB', 'D', 'Debet', 'DEBIT', 'DR'])('%p went out', (text) => expect(sideOf(text)).toBe('OUT'));
  it.each(['', 'X', 'CRDB', '0000'])('%p says nothing', (text) => expect(sideOf(text)).toBeNull());
});

describe('days as banks write them', () => {
  const until = '2026-11-20' as BusinessDate;
  it.each([
    ['02/11/2026', '2026-11-02'],
    ['2-11-2026', '2026-11-02'],
    ['02.11.2026', '2026-11-02'],
    ['02/11/26', '2026-11-02'],
    ['02-Nov-26', '2026-11-02'],
    ['2 Nopember 2026', '2026-11-02'],
    ['2026-11-02', '2026-11-02'],
    ['2026/11/02', '2026-11-02'],
    ['20261102', '2026-11-02'],
    ['02/11/2026 14:05:33', '2026-11-02'],
    ['2026-11-02T14:05:33', '2026-11-02'],
    ['02 Nov 2026, 14.05 WIB', '2026-11-02'],
    ['Senin, 02/11/2026', '2026-11-02'],
    ["'02/11", '2026-11-02'],
    ['02 Nov', '2026-11-02'],
    // Without a year: the last one that is not to come.
    ['28/12', '2025-12-28'],
  ])('%p is %p', (text, day) => expect(dayIn(text, until)).toBe(day));

  it.each(['', 'PEND', '31/02/2026', '11/31/2026', '2026', '12345678'])('%p is none', (text) =>
    expect(dayIn(text, until)).toBeNull(),
  );
});
