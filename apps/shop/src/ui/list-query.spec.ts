import { describe, expect, it } from '@jest/globals';
import { listAddress, listFilter, readListQuery, withAttribute } from './list-query.js';

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

  it('narrows by seller and attributes, and reads no attribute that says nothing', () => {
    const [one, other] = ['0193a7b0-0000-7000-8000-000000000201', '0193a7b0-0000-7000-8000-000000000202'];
    const address = `/cari?penjual=dapur-bu-lilik&s.rasa=${one}%2C${other}&s.isi=100-250&s.halal=ya`;
    const raw = Object.fromEntries(new URL(address, 'http://x').searchParams);
    const query = readListQuery('/cari', { ...raw, 's.warna': 'biru', 's.Besar': 'ya' });

    expect(listAddress(query)).toBe(address);
    expect(listFilter(query)).toMatchObject({
      seller: 'dapur-bu-lilik',
      attributes: [
        { code: 'rasa', choices: [one, other] },
        { code: 'isi', from: 100, below: 250 },
        { code: 'halal', isTrue: true },
      ],
    });
    expect(withAttribute(query, 'halal', '')).toBe(address.replace('&s.halal=ya', ''));
  });

  it('begins at the first page when a filter changes', () => {
    const query = readListQuery('/cari', { q: 'beras', setelah: 'abc' });

    expect(listAddress(query, { inStockOnly: true })).toBe('/cari?q=beras&tersedia=1');
  });

  it.each(['-1', '1.5', '1e9', 'abc', '9'.repeat(13)])('takes no price from "%s"', (dari) => {
    expect(readListQuery('/cari', { dari }).minPrice).toBeNull();
  });
});
