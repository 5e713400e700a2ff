import { describe, expect, it } from '@jest/globals';
import { startShop } from '../testing/start-shop.js';

const SHOP_PAGES = [
  '/',
  '/k/sembako',
  '/cari?q=beras',
  '/p/beras-premium',
  '/p/beras-premium?kode=BRS-25',
  '/cari?q=x&penjual=dapur-bu-lilik&s.rasa=0193a7b0-0000-7000-8000-000000000202&s.isi=100-250&s.tanpa-pengawet=ya&dari=20000&sampai=49999&tersedia=1',
  '/keranjang',
  '/checkout',
  '/bayar/transfer',
  '/bayar/qris',
  '/bayar/tunai',
  '/bayar/va',
  '/bayar/cod',
  '/pesanan/x',
  '/pesanan/draf',
  '/pesanan/selesai',
  '/masuk',
  '/tentang',
  '/anggota/daftar',
  '/anggota/daftar?tautan=habis',
  '/anggota/permohonan/dikembalikan',
  '/p/tidak-ada',
];
const SITE_PAGES = ['/', '/daftar', '/koperasi', '/privasi', '/status', '/tidak-ada'];

describe('every page, drawn on the server', () => {
  const shop = startShop();
  const draw = async (path: string, host?: string) => {
    const visitor = shop.visitor(host);
    visitor.cookies.set('keranjang', 'keranjang-contoh').set('isi', '3');
    return (await visitor.get(path)).body;
  };

  it.each([
    ...SHOP_PAGES.map((path) => [path, undefined] as const),
    ...SITE_PAGES.map((path) => [path, 'localhost:4100'] as const),
  ])('%s (%s) has one heading, landmarks, a way past the header, and names on all fields', async (path, host) => {
    const html = await draw(path, host);

    expect(html).toMatch(/^<!doctype html><html lang="id">/);
    expect(html.match(/<h1[ >]/g)).toHaveLength(1);
    expect(html).toContain('<a class="skip" href="#isi">');
    expect(html).toMatch(/<main id="isi".*<\/main>.*<footer/s);
    expect(unnamedFields(html)).toEqual([]);
    expect(html).not.toMatch(/undefined|\[object|NaN/);
  });

  it('writes amounts as they are spoken of here, without a space', async () => {
    const html = await draw('/bayar/transfer');

    expect(html).toContain('Rp169.737');
    expect(html).toContain('seratus enam puluh sembilan ribu tujuh ratus tiga puluh tujuh rupiah');
    expect(html).not.toMatch(/Rp\s\d/);
  });

  it('shows both prices of a product to everyone', async () => {
    const html = await draw('/p/beras-premium');

    expect(html).toContain('Rp74.500');
    expect(html).toContain('Anggota Rp71.500');
  });

  it('gives the order’s page the papers of the cooperative', async () => {
    const html = await draw('/pesanan/x');

    expect(html).toContain('518/BH/KWK.13/VII/1998');
    expect(html).toContain('Terverifikasi Dekopinda Kota Contoh sejak 4 Maret 2026');
  });
});

/** Fields that neither a label nor aria-label names. */
function unnamedFields(html: string): string[] {
  return [...html.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)]
    .map(([tag]) => tag)
    .filter((tag) => !/type="hidden"|aria-label=/.test(tag))
    .filter((tag) => {
      const id = / id="([^"]+)"/.exec(tag)?.[1];
      const isInsideLabel = new RegExp(`<label[^>]*>(?:(?!</label>).)*${escape(tag)}`, 's').test(html);
      return !isInsideLabel && (id === undefined || !html.includes(`for="${id}"`));
    });
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
