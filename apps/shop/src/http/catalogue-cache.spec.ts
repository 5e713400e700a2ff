import { describe, expect, it } from '@jest/globals';
import { CatalogueCache, type Drawn } from './catalogue-cache.js';

const drawn = (html: string): Drawn => ({ html, etag: html, compressed: new Map() });

describe('keeping drawn pages', () => {
  it('shows the old page while a new one is drawn, and the new one afterwards', async () => {
    let now = 0;
    const cache = new CatalogueCache(() => now);
    await cache.get('a', async () => drawn('lama'));

    now = 31_000;
    const stale = await cache.get('a', async () => drawn('baru'));
    await Promise.resolve();
    const fresh = await cache.get('a', async () => drawn('tidak dipakai'));

    expect([stale.html, fresh.html]).toEqual(['lama', 'baru']);
  });

  it('goes on showing the old page when drawing fails, until it is too old', async () => {
    let now = 0;
    const cache = new CatalogueCache(() => now);
    const broken = async () => Promise.reject(new Error('terputus'));
    await cache.get('a', async () => drawn('lama'));

    now = 31_000;
    expect((await cache.get('a', broken)).html).toBe('lama');
    now = 91_000;
    await expect(cache.get('a', broken)).rejects.toThrow('terputus');
  });
});
