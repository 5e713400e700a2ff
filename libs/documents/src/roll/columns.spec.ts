import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { labelled, pair, wrap } from './columns.js';

describe('lines of a roll', () => {
  it('never grow wider than the paper', () => {
    const width = fc.integer({ min: 12, max: 48 });
    const words = fc.stringMatching(/^[ -~]{0,80}$/);
    fc.assert(
      fc.property(words, words, width, (left, right, columns) => {
        const lines = [
          ...wrap(left.trim(), columns),
          ...pair(left.trim(), right.trim(), columns),
          ...labelled('No.', right.trim(), 8, columns),
        ];
        expect(lines.filter((line) => line.length > columns)).toEqual([]);
      }),
    );
  });

  it('lose no letter', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[!-~]{1,60}( [!-~]{1,60}){0,5}$/), (text) => {
        expect(wrap(text, 20).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
  });

  it('set label and amount at the two edges, or one beneath the other', () => {
    expect(pair('Subtotal', 'Rp1.000', 20)).toEqual(['Subtotal     Rp1.000']);
    expect(pair('  Tagih saat diterima', 'Rp1.000', 20)).toEqual(['  Tagih saat', '  diterima   Rp1.000']);
    expect(pair('Sebelas huruf', 'Rp1.000.000', 20)).toEqual(['Sebelas huruf', '         Rp1.000.000']);
  });

  it('let a long value hang beneath itself', () => {
    expect(labelled('Alamat', 'Jl. Contoh No. 12, Trajeng', 7, 26)).toEqual([
      'Alamat : Jl. Contoh No.',
      '         12, Trajeng',
    ]);
  });
});
