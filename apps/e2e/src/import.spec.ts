import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { councilIn, verifiedIn } from '@lumbung/council/testing';
import { PASSWORD, staffOf } from '@lumbung/identity/testing';
import { rupiah } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { openShop } from '@lumbung/orders/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { Download, Page } from 'playwright-core';
import { rowOf, signIn } from './desk-steps.js';
import { openStreet } from './street.js';
import { picture } from './visitor.js';
import { flawsOf, settled, structureOf } from './wholesome.js';

const A_CHAPTER_MS = 120_000;
const ROWS = 1_000;
const STOCK = 3;
const COST = 9_000;
/** Lines of the file, the headings being the first. */
const WRONG = { 120: 'mahal', 500: 'gratis', 901: '12.50,0' } as const;

/** As a shop writes it: a thousand rows, three of them with a price nobody can read. */
function goods(): string {
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const price = WRONG[(index + 2) as keyof typeof WRONG] ?? '12.500';
    return `Keripik nomor ${index + 1};KRP-${index + 1};Camilan;bungkus;${price};${STOCK};${COST}`;
  });
  return ['Nama barang;Kode;Etalase;Satuan;Harga jual;Stok;Harga beli', ...rows].join('\n');
}

describe('an officer who brings a thousand goods', () => {
  const street = openStreet();
  let coop: TestCooperative;
  let page: Page;

  const desk = (path: string) => `${street.console}/k/${coop.tenant.slug}${path}`;
  const counted = async () =>
    (
      await street.house.admin<{ products: string; stock: string }>(
        `select (select count(*) from catalog.product where tenant_id = $1) as products,
                (select coalesce(sum(on_hand), 0)::int from catalog.stock where tenant_id = $1) as stock`,
        [coop.id],
      )
    )[0];
  const looked = async (name: string) => {
    await settled(page);
    await picture(page, `import-${name}`);
    const flaws = await flawsOf(page);
    await page.setViewportSize({ width: 360, height: 740 });
    flaws.push(...(await structureOf(page)));
    await picture(page, `import-${name}-360`);
    await page.setViewportSize({ width: 1366, height: 768 });
    expect(flaws).toEqual([]);
  };
  const textOf = async (download: Download) => readFile(await download.path(), 'utf8');
  const downloaded = async (click: () => Promise<void>) => {
    const [download] = await Promise.all([page.waitForEvent('download'), click()]);
    return download;
  };

  beforeAll(async () => {
    coop = await street.house.cooperative();
    await openShop(coop);
    await verifiedIn(coop, await councilIn(street.house));
    const { phone } = await staffOf(coop, ['OWNER'], 'Ratna Wahyuni');
    page = await street.desk({ bypassCSP: true });
    await page.goto(`${street.console}/masuk`);
    await signIn(page, phone, PASSWORD);
    await page.waitForURL((url) => url.pathname !== '/masuk');
  }, A_CHAPTER_MS);

  it(
    'hears that a picture is no list, and finds an example to begin with',
    async () => {
      await page.goto(desk('/toko/produk'));
      await page.getByRole('navigation', { name: 'Barang' }).getByRole('link', { name: 'Impor' }).click();
      await page.getByRole('heading', { level: 1, name: 'Impor barang' }).waitFor();
      await looked('empty');

      const example = await downloaded(() => page.getByRole('link', { name: 'Contoh CSV' }).click());

      expect(await textOf(example)).toContain('Nama produk;');
    },
    A_CHAPTER_MS,
  );

  it(
    'sees the three errors with their lines before anything is written',
    async () => {
      await page
        .getByLabel('Pilih berkas')
        .setInputFiles({ name: 'barang toko.csv', mimeType: 'text/csv', buffer: Buffer.from(goods()) });
      await page.getByRole('heading', { level: 1, name: 'barang toko.csv' }).waitFor();
      await page.getByRole('heading', { name: '3 baris salah' }).waitFor();

      for (const [line, value] of Object.entries(WRONG)) {
        expect((await rowOf(page, value)).slice(0, 3)).toEqual([line, 'Harga jual', value]);
      }
      expect(await page.getByLabel('Kolom Harga beli dibaca sebagai').inputValue()).toBe('COST');
      expect(await counted()).toEqual({ products: '0', stock: 0 });
      await looked('checked');
    },
    A_CHAPTER_MS,
  );

  it(
    'downloads the wrong rows with their reasons, to mend them',
    async () => {
      const file = await downloaded(() => page.getByRole('link', { name: 'Unduh CSV' }).click());

      const lines = (await textOf(file)).trim().split('\r\n');
      expect(file.suggestedFilename()).toBe('barang toko - perbaikan.csv');
      expect(lines).toHaveLength(4);
      expect(lines[1]).toContain('Keripik nomor 119;');
      expect(lines[1]).toContain('bukan jumlah rupiah');
    },
    A_CHAPTER_MS,
  );

  it(
    'starts only after agreeing to leave them out, may go away, and finds 997 goods in balanced books',
    async () => {
      expect(await page.getByRole('button', { name: 'Mulai impor 997 baris' }).isDisabled()).toBe(true);
      await page.getByLabel('Lewati 3 baris yang salah').check();
      await page.getByRole('button', { name: 'Mulai impor 997 baris' }).click();
      await page
        .getByText('Anda boleh meninggalkan halaman ini')
        .or(page.getByText('997 baris sudah ditulis.'))
        .waitFor();
      await picture(page, 'import-running');
      await page.goto(desk('/toko/pesanan'));
      await page.goto(desk('/toko/produk/impor'));
      await page.getByRole('link', { name: 'barang toko.csv' }).click();
      await page.getByText('997 baris sudah ditulis.').waitFor({ timeout: 60_000 });
      await looked('done');

      expect(await counted()).toEqual({ products: '997', stock: 997 * STOCK });
      expect(await balanceOf(coop, '1-1510')).toEqual(rupiah(997 * STOCK * COST));
      expect(await trialDifference(coop)).toBe(0);
    },
    A_CHAPTER_MS,
  );

  it(
    'takes them out again as a file, with the count on the button',
    async () => {
      await page.getByRole('link', { name: 'Lihat rancangan' }).click();
      await page.getByRole('button', { name: 'Ekspor 997 baris' }).click();

      const file = await downloaded(() => page.getByRole('link', { name: 'Unduh CSV' }).click());

      expect((await textOf(file)).trim().split('\r\n')).toHaveLength(998);
    },
    A_CHAPTER_MS,
  );
});
