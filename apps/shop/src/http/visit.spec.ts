import { describe, expect, it } from '@jest/globals';
import { siteAddress } from './server.js';
import { slugOf } from './visit.js';

describe('which shop a host names', () => {
  it.each([
    ['banyu-gembong.localhost:4100', 'banyu-gembong'],
    ['Banyu-Gembong.LOCALHOST:4100', 'banyu-gembong'],
    ['localhost:4100', null],
    ['www.localhost', null],
    ['127.0.0.1:4100', null],
    ['toko.koperasi.example', 'toko.koperasi.example'],
  ])('%s: %s', (host, slug) => {
    expect(slugOf(host, 'localhost')).toBe(slug);
  });

  it('keeps the platform’s pages out of the shops', () => {
    expect(siteAddress('/', 'localhost', 'localhost')).toBe('/lumbung');
    expect(siteAddress('/?a=1', 'localhost', 'localhost')).toBe('/lumbung?a=1');
    expect(siteAddress('/daftar', 'localhost', 'localhost')).toBe('/lumbung/daftar');
    expect(siteAddress('/lumbung/daftar', 'a.localhost', 'localhost')).toBe('/tidak-ada/lumbung/daftar');
    expect(siteAddress('/p/beras', 'a.localhost', 'localhost')).toBe('/p/beras');
  });
});
