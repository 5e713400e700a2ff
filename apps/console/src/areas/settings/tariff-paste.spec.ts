import { describe, expect, it } from '@jest/globals';
import { readTariff } from './tariff-paste.js';

describe('reading a tariff copied from a spreadsheet', () => {
  it('takes region code and price per kilogram of each line, whatever stands between', () => {
    expect(readTariff('35.75\tKota Pasuruan\t8.000\n35.14\tKab. Pasuruan\t9rb\r\n35\tJawa Timur\tRp12.500')).toEqual({
      rates: [
        { regionCode: '35.75', feePerKg: 8_000 },
        { regionCode: '35.14', feePerKg: 9_000 },
        { regionCode: '35', feePerKg: 12_500 },
      ],
      unread: [],
    });
  });

  it('knows codes without points, and separates by semicolons as well', () => {
    expect(readTariff('357503;7500\n3575031002;7.000').rates).toEqual([
      { regionCode: '35.75.03', feePerKg: 7_500 },
      { regionCode: '35.75.03.1002', feePerKg: 7_000 },
    ]);
  });

  it('passes a heading and empty lines over, and names the lines it cannot read', () => {
    expect(readTariff('Kode\tTarif\n\n35.75\t8000\nKota Malang\t9000\n35.73\t')).toEqual({
      rates: [{ regionCode: '35.75', feePerKg: 8_000 }],
      unread: [4, 5],
    });
  });

  it('lets the last price of a region count', () => {
    expect(readTariff('35\t8000\n35\t9000').rates).toEqual([{ regionCode: '35', feePerKg: 9_000 }]);
  });
});
