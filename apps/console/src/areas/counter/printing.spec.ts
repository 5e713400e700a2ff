import { describe, expect, it } from '@jest/globals';
import { receiptIn } from './printing.js';

describe('the receipt that is printed', () => {
  const papers = [
    { kind: 'INVOICE', format: 'HTML_58', url: '/papers?permit=faktur' },
    { kind: 'RECEIPT', format: 'HTML_58', url: '/papers?permit=58' },
    { kind: 'RECEIPT', format: 'HTML_80', url: '/papers?permit=80' },
  ];

  it('is the one for the chosen roll, and the narrow one where none is printed by itself', () => {
    expect(receiptIn(papers, 'HTML_80')).toBe('/papers?permit=80');
    expect(receiptIn(papers, 'HTML_58')).toBe('/papers?permit=58');
    expect(receiptIn(papers, 'NONE')).toBe('/papers?permit=58');
    expect(receiptIn([], 'HTML_58')).toBeNull();
  });
});
