import { describe, expect, it } from '@jest/globals';
import { unitNames } from './unit-names.js';

describe('names of units', () => {
  it('are there for every unit in both languages, each of them its own', () => {
    expect(Object.keys(unitNames.en)).toEqual(Object.keys(unitNames.id));
    for (const names of Object.values(unitNames)) {
      expect(new Set(Object.values(names)).size).toBe(Object.keys(names).length);
      expect(Object.values(names)).not.toContain('');
    }
  });

  it('are short where people know them so', () => {
    expect([unitNames.id.KILOGRAM, unitNames.id.PIECE, unitNames.en.DOZEN]).toEqual(['kg', 'buah', 'dozen']);
  });
});
