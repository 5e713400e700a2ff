import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boundedText, collapseSpaces, normaliseSearch } from './text.js';

const anyText = fc.string({ unit: 'grapheme' });

describe('what a search compares', () => {
  it.each([
    ['Gula Pasir 5KG', 'gula pasir 5 kg'],
    ['  témpe\tKRIPIK ', 'tempe kripik'],
    ['Minyak 1,5L', 'minyak 1.5 l'],
    ['Minyak 1.5 l', 'minyak 1.5 l'],
    ['gas3kg', 'gas 3 kg'],
    ['kopi (bubuk), "asli"...', 'kopi bubuk asli'],
    ['', ''],
  ])('sees %p as %p', (text, seen) => {
    expect(normaliseSearch(text)).toBe(seen);
  });

  it('sees the same when it looks twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(normaliseSearch(normaliseSearch(text))).toBe(normaliseSearch(text));
      }),
    );
  });
});

describe('tidying a text', () => {
  it('collapses spaces, line ends and control characters', () => {
    expect(collapseSpaces('  Siti\n\tAminah\u0000 ')).toBe('Siti Aminah');
  });

  it('says where it cut, and never cuts an emoji in half', () => {
    expect(boundedText('  Beras   pulen ', 11)).toBe('Beras pulen');
    expect(boundedText('Beras pulen', 7)).toBe('Beras…');
    expect(boundedText('🌾🌾🌾', 2)).toBe('🌾…');
    expect(boundedText('Beras', 0)).toBe('');
  });

  it('keeps the bound', () => {
    fc.assert(
      fc.property(anyText, fc.nat({ max: 20 }), (text, max) => {
        expect(Array.from(boundedText(text, max)).length).toBeLessThanOrEqual(max);
      }),
    );
  });
});
