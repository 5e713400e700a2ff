import { describe, expect, it } from '@jest/globals';
import { listAddress, listFilter, readListQuery } from './list-query.js';

describe('the address of a list', () => {
  it('reads back what it wrote', () => {
    const address =
      '/cari?q=beras+5kg&kategori=sembako&urut=murah&dari=10000&sampai=19999&tersedia=1&anggota=1&setelah=abc';
    const query = readListQuery('/cari', Object.fromEntries(new URL(address, 'http://x').searchParams));

    expect(listAddress(query, { after: query.after })).toBe(address);
    expect(listFilter(query)).toEqual({
      search: 'beras 5kg',
      category: 'sembako',
      minPrice: 10_000,
      maxPrice: 19_999,
      inStockOnly: true,
      memberPriceOnly: true,
    });
  });

  it('begins at the first page when a filter changes', () => {
    const query = readListQuery('/cari', { q: 'beras', setelah: 'abc' });

    expect(listAddress(query, { inStockOnly: true })).toBe('/cari?q=beras&tersedia=1');
  });

  it.each(['-1', '1.5', '1e9', 'abc', '9'.repeat(13)])('takes no price from "%s"', (dari) => {
    expect(readListQuery('/cari', { dari }).minPrice).toBeNull();
  });
});
