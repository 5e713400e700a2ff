import { describe, expect, it } from '@jest/globals';
import { startShop } from '../../testing/start-shop.js';

describe('the collector’s page', () => {
  const shop = startShop();

  it('is the same for everybody, has no script of its own and is kept by a worker of its own scope', async () => {
    const [page, worker] = [await shop.visitor().get('/lapangan'), await shop.visitor().get('/lapangan/pekerja.js')];

    expect(page.statusCode).toBe(200);
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect(page.body).not.toMatch(/<script(?![^>]*src=)|<style|style=/);
    expect(worker.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'service-worker-allowed': '/lapangan',
      'cache-control': 'no-cache',
    });
    expect(worker.body).toContain('"/lapangan"');
  });

  it('is another edition in another language, and may be put on a home screen', async () => {
    const visitor = shop.visitor();
    const indonesian = (await visitor.get('/lapangan/pekerja.js')).body;
    visitor.cookies.set('bahasa', 'en');

    expect((await visitor.get('/lapangan/pekerja.js')).body).not.toBe(indonesian);
    expect((await visitor.get('/lapangan')).body).toContain('<html lang="en">');
    expect(JSON.parse((await visitor.get('/lapangan/manifest.webmanifest')).body)).toMatchObject({
      start_url: '/lapangan',
      scope: '/lapangan',
    });
  });

  it('belongs to a cooperative, not to the platform’s own site', async () => {
    expect((await shop.visitor('localhost:4100').get('/lapangan')).statusCode).toBe(404);
  });
});
