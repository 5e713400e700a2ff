import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isReservedSlug, isSlug, RESERVED_SLUGS, slugify } from './slug.js';

describe('making an address of a name', () => {
  it.each([
    ['Koperasi Konsumen Banyu Gembong (contoh)', 'koperasi-konsumen-banyu-gembong-contoh'],
    ['Koperasi Wanita Melati & Mawar', 'koperasi-wanita-melati-dan-mawar'],
    ["Kopontren Al-Ma'arif  Jum’at", 'kopontren-al-maarif-jumat'],
    ['Kripik Témpé 250g', 'kripik-tempe-250g'],
    ['--KUD--"Sri Rejeki"--', 'kud-sri-rejeki'],
    ['合作社', ''],
  ])('makes of %s %s', (name, slug) => {
    expect(slugify(name)).toBe(slug);
  });

  it('cuts between words, and inside one only when it must', () => {
    const long = 'Koperasi Pegawai Republik Indonesia Sejahtera Bersama Kabupaten Pasuruan';

    expect(slugify(long)).toBe('koperasi-pegawai-republik-indonesia-sejahtera-bersama-kabupaten');
    expect(slugify('a'.repeat(80))).toBe('a'.repeat(63));
  });

  it('always fits a DNS label, and leaves a slug as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
        const slug = slugify(name);

        expect(slug === '' || isSlug(slug)).toBe(true);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });
});

describe('judging an address', () => {
  it.each(['', '-a', 'a-', 'a--b', 'xn--a', 'A', 'a.b', 'a_b', 'a'.repeat(64), null])('refuses %p', (value) => {
    expect(isSlug(value)).toBe(false);
  });

  it('keeps the names of the house', () => {
    expect(['www', 'API', 'lumbung', 'admin', 'mail'].every(isReservedSlug)).toBe(true);
    expect(isReservedSlug('banyu-gembong')).toBe(false);
    expect([...RESERVED_SLUGS].every(isSlug)).toBe(true);
  });
});
