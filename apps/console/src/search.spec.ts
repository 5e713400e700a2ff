import { describe, expect, it } from '@jest/globals';
import { keep, readSearch, writeSearch } from './search.js';

describe('the question part of an address', () => {
  it('is plain words that people can read, also for numbers', () => {
    expect(writeSearch({ cari: '0012', status: 'NEW', kosong: '', tiada: undefined })).toBe('?cari=0012&status=NEW');
    expect(readSearch('?cari=0012&status=NEW')).toEqual({ cari: '0012', status: 'NEW' });
  });

  it('is empty when nothing is asked', () => {
    expect(writeSearch({})).toBe('');
  });

  it('keeps only the words a screen knows', () => {
    expect(keep('cari')({ cari: 'beras', fbclid: 'x' })).toEqual({ cari: 'beras' });
  });
});
