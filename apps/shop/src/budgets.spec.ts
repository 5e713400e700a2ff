import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { startShop } from './testing/start-shop.js';

const KB = 1024;
const root = process.cwd();

/** What a first visit may cost on a prepaid phone; where one orders and pays, a little more. */
const BUDGETS = {
  script: 15 * KB,
  styles: 6 * KB,
  buyingStyles: 8 * KB,
  html: 25 * KB,
  baseStylesRaw: 6 * KB,
  field: { script: 40 * KB, styles: 6 * KB, kept: 120 * KB },
} as const;

describe('bytes on the wire, compressed', () => {
  const shop = startShop();
  const out = mkdtempSync(join(tmpdir(), 'shop-build-'));
  const built = (source: string) => {
    const manifest = JSON.parse(readFileSync(join(out, 'public/manifest.json'), 'utf8')) as Record<
      string,
      { file: string }
    >;
    return readFileSync(join(out, 'public', manifest[source]?.file ?? ''));
  };

  beforeAll(() => {
    execFileSync(process.execPath, ['apps/shop/build.mjs', out], { cwd: root });
  });

  it('keeps the islands within their budget', () => {
    expect(gzipSync(built('src/islands/main.ts')).length).toBeLessThanOrEqual(BUDGETS.script);
  });

  it.each<[string, readonly string[], number]>([
    ['looking around', ['base', 'shop'], BUDGETS.styles],
    ['ordering and paying', ['base', 'shop', 'buying'], BUDGETS.buyingStyles],
    ['a member’s own pages', ['base', 'shop', 'portal'], BUDGETS.buyingStyles],
    ['the platform’s own site', ['base', 'shop', 'site'], BUDGETS.buyingStyles],
  ])('keeps the styles for %s within theirs', (_, sheets, most) => {
    const bytes = sheets.map((sheet) => gzipSync(built(`src/styles/${sheet}.css`)).length);

    expect(bytes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(most);
  });

  it('keeps the collector’s page within what a cheap phone keeps', () => {
    const manifest = JSON.parse(readFileSync(join(out, 'public/field-manifest.json'), 'utf8')) as Record<
      string,
      { file: string; imports?: string[] }
    >;
    const bytes = (source: string) => readFileSync(join(out, 'public', manifest[source]?.file ?? ''));
    const [script, styles] = [bytes('src/field/main.tsx'), bytes('src/styles/field.css')];

    // One file each: what the worker keeps is the whole of it.
    expect(Object.values(manifest).flatMap(({ imports }) => imports ?? [])).toEqual([]);
    expect(gzipSync(script).length).toBeLessThanOrEqual(BUDGETS.field.script);
    expect(gzipSync(styles).length).toBeLessThanOrEqual(BUDGETS.field.styles);
    expect(script.length + styles.length).toBeLessThanOrEqual(BUDGETS.field.kept);
    // A worker is no module.
    expect(bytes('src/field/worker.ts').toString()).not.toMatch(/\b(import|export)\b/);
  });

  it('keeps the base styles small enough to travel inside a page', () => {
    expect(built('src/styles/base.css').length).toBeLessThanOrEqual(BUDGETS.baseStylesRaw);
  });

  it.each([
    '/',
    '/k/sembako',
    '/p/beras-premium',
    '/keranjang',
    '/checkout',
    '/bayar/qris',
    '/pesanan/x',
    '/anggota/daftar',
  ])('keeps %s within the budget of a page', async (path) => {
    const visitor = shop.visitor();
    visitor.cookies.set('keranjang', 'keranjang-contoh');

    const html = Buffer.concat([Buffer.from((await visitor.get(path)).body), built('src/styles/base.css')]);

    expect(gzipSync(html).length).toBeLessThanOrEqual(BUDGETS.html);
  });
});
