import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ascii, printable, winAnsi } from './fold.js';

describe('text on its way to paper', () => {
  it.each([
    ['“Bu Sulastri” – 2 × 3…', '"Bu Sulastri" - 2 x 3...'],
    ['Café Łódź', 'Cafe Lodz'],
    ['••••0123', '****0123'],
    ['Emping 🍘', 'Emping ?'],
    ['ﬁsik', 'fisik'],
  ])('finds plain letters for %s', (text, expected) => {
    expect(ascii(text)).toBe(expected);
  });

  it('keeps Latin letters with their marks in a PDF', () => {
    expect(winAnsi('Café “Łódź” 5 × 2…')).toBe('Café “Lódz” 5 × 2…');
  });

  it('takes the commands out of names, and what turns the direction of writing', () => {
    expect(printable('Gula\x1bp\x00\x19\nmanis\u202e')).toBe('Gula p manis');
  });

  it('gives thermal printers nothing but printable ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(ascii(text)).toMatch(/^[\x20-\x7e]*$/);
      }),
    );
  });
});
