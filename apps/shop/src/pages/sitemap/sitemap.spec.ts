import { describe, expect, it } from '@jest/globals';
import { startShop } from '../../testing/start-shop.js';

describe('the map of a shop for search engines', () => {
  const shop = startShop();

  it('names its goods, every shelf and everybody who sells there, and nothing of a single buyer', async () => {
    const map = await shop.visitor().get('/sitemap.xml');

    expect(map.headers['content-type']).toContain('application/xml');
    const addresses = [...map.body.matchAll(/<loc>https:\/\/[^/<]+([^<]*)<\/loc>/g)].map(([, path]) => path);
    expect(addresses).toEqual([
      '/',
      '/tentang',
      '/k/sembako',
      '/k/beras',
      '/penjual',
      '/penjual/dapur-bu-lilik',
      '/penjual/batik-bangil',
      '/p/beras-premium',
    ]);
    expect(map.body).toContain('<lastmod>2026-11-20T00:00:00Z</lastmod>');
  });

  it('is found by its address in robots.txt', async () => {
    const robots = await shop.visitor().get('/robots.txt');

    expect(robots.body).toMatch(/Sitemap: https:\/\/\S+\/sitemap\.xml/);
    expect(robots.body).toContain('Disallow: /keranjang');
  });
});
