import { describe, expect, it } from '@jest/globals';
import { barcode, isBarcodeText, isEan13 } from './barcode.js';
import { qrDrawing } from './qr.js';

describe('bar codes', () => {
  it('are EAN-13 where the thirteenth digit checks, otherwise Code 128', () => {
    expect(isEan13('8991234567891')).toBe(true);
    expect(barcode('8991234567891').symbology).toBe('EAN13');
    expect(barcode('8991234567890').symbology).toBe('CODE128');
    expect(barcode('BRS-P5').symbology).toBe('CODE128');
  });

  it('have the modules the standard asks for, and quiet zones beside them', () => {
    const ean = barcode('8991234567891');
    const [lastAt, lastWidth] = ean.bars.at(-1) ?? [0, 0];
    expect(ean.bars[0]).toEqual([11, 1]);
    expect(lastAt + lastWidth - 11).toBe(95);
    expect(ean.size).toBe(95 + 11 + 7);
    // Start, five characters, check sign of eleven modules each and the stop of thirteen.
    expect(barcode('GLP-1').size).toBe(10 + 7 * 11 + 13 + 10);
  });

  it('refuse what no scanner gives back', () => {
    for (const text of ['', 'kopi ☕', 'x'.repeat(41), 'a\x1bb']) {
      expect(isBarcodeText(text)).toBe(false);
      expect(() => barcode(text)).toThrow(RangeError);
    }
  });
});

describe('QR codes', () => {
  it('have a quiet zone of four modules and the three eyes', () => {
    const { size, runs } = qrDrawing('https://banyu-gembong.example');
    expect((size - 8 - 17) % 4).toBe(0);
    expect(runs.filter(([, y]) => y === 4)).toEqual(
      expect.arrayContaining([
        [4, 4, 7],
        [size - 11, 4, 7],
      ]),
    );
    expect(runs.every(([x, y, width]) => x >= 4 && y >= 4 && x + width <= size - 4 && y < size - 4)).toBe(true);
  });

  it('refuse more than a code can hold', () => {
    expect(() => qrDrawing('x'.repeat(2332))).toThrow(RangeError);
    expect(() => qrDrawing('')).toThrow(RangeError);
  });
});
