import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { categoryIn, importedIn, productIn } from '@lumbung/catalog/testing';
import { councilIn, verifiedIn } from '@lumbung/council/testing';
import { PASSWORD, staffOf } from '@lumbung/identity/testing';
import { openShop } from '@lumbung/orders/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { Page } from 'playwright-core';
import { drawPicturesOf } from './arranged.js';
import { dialog, signIn, told } from './desk-steps.js';
import { openStreet } from './street.js';
import { picture } from './visitor.js';
import { atRest, flawsOf, structureOf } from './wholesome.js';

const A_CHAPTER_MS = 120_000;
const DRAFTS = 60;

describe('an officer who changes many goods at once', () => {
  const street = openStreet();
  let coop: TestCooperative;
  let page: Page;

  const desk = (path: string) => `${street.console}/k/${coop.tenant.slug}${path}`;
  const statesOf = async () =>
    Object.fromEntries(
      (
        await street.house.admin<{ name: string; state: string; shelf: string }>(
          `select p.name, p.state, c.name as shelf from catalog.product p
             left join catalog.category c on c.tenant_id = p.tenant_id and c.id = p.category_id
            where p.tenant_id = $1 and p.name not like 'Contoh %'`,
          [coop.id],
        )
      ).map(({ name, state, shelf }) => [name, `${state} ${shelf}`]),
    );
  const looked = async (name: string) => {
    await atRest(page);
    await picture(page, `bulk-${name}`);
    const flaws = await flawsOf(page);
    await page.setViewportSize({ width: 360, height: 740 });
    flaws.push(...(await structureOf(page)));
    await picture(page, `bulk-${name}-360`);
    await page.setViewportSize({ width: 1366, height: 768 });
    expect(flaws).toEqual([]);
  };

  beforeAll(async () => {
    coop = await street.house.cooperative();
    await openShop(coop);
    await verifiedIn(coop, await councilIn(street.house));
    const { id: categoryId } = await categoryIn(coop, { name: 'Sembako' });
    await categoryIn(coop, { name: 'Camilan' });
    for (const name of ['Beras Merah', 'Beras Putih', 'Gula Aren'])
      await productIn(coop, { name, categoryId, stock: 0, state: 'DRAFT' });
    await productIn(coop, { name: 'Garam', categoryId, stock: 0, state: 'DRAFT', publicPrice: 0 });
    await importedIn(coop, [
      'Nama produk;Harga;Kategori',
      ...Array.from({ length: DRAFTS }, (_, n) => `Contoh ${String(n).padStart(2, '0')};1000;Sembako`),
    ]);
    await drawPicturesOf(coop);
    const { phone } = await staffOf(coop, ['OWNER'], 'Ratna Wahyuni');
    page = await street.desk({ bypassCSP: true });
    await page.goto(`${street.console}/masuk`);
    await signIn(page, phone, PASSWORD);
    await page.waitForURL((url) => url.pathname !== '/masuk');
  }, A_CHAPTER_MS);

  it(
    'chooses some by keyboard, publishes them, and reads which one lacks what',
    async () => {
      await page.goto(desk('/toko/produk?status=DRAFT'));
      const search = page.getByRole('searchbox');
      for (const name of ['Beras Merah', 'Garam']) {
        await search.fill(name);
        const box = page.getByRole('checkbox', { name: `Pilih ${name}` });
        await box.focus();
        await page.keyboard.press('Space');
      }
      await page.getByRole('status').filter({ hasText: '2 barang dipilih' }).waitFor({ state: 'attached' });
      await looked('chosen');
      const bar = page.getByRole('region', { name: 'Barang yang dipilih' });
      await bar.getByRole('button', { name: 'Terbitkan' }).focus();
      await page.keyboard.press('Enter');
      await dialog(page).getByText('2 barang ditampilkan di toko').waitFor();
      await looked('asked');
      await dialog(page).getByRole('button', { name: 'Terbitkan' }).click();

      await dialog(page).getByText('1 barang diterbitkan, 1 belum bisa').waitFor();
      await dialog(page).getByText('Belum dapat ditampilkan di toko: belum ada harga.').waitFor();
      expect(await dialog(page).getByRole('link', { name: 'Garam' }).count()).toBe(1);
      await looked('refused');
      await dialog(page).getByRole('button', { name: 'Tutup' }).last().click();

      expect(await statesOf()).toEqual({
        'Beras Merah': 'PUBLISHED Sembako',
        'Beras Putih': 'DRAFT Sembako',
        'Gula Aren': 'DRAFT Sembako',
        Garam: 'DRAFT Sembako',
      });
    },
    A_CHAPTER_MS,
  );

  it(
    'chooses everything a filter finds, more than one page, and moves and archives it',
    async () => {
      await page.goto(desk('/toko/produk?cari=contoh'));
      await page.getByLabel('Pilih semua di halaman ini').check();
      await page.getByRole('button', { name: `Pilih semua ${DRAFTS} barang dari saringan ini` }).click();
      const bar = page.getByRole('region', { name: 'Barang yang dipilih' });
      await bar.getByText(`Semua ${DRAFTS} barang dari saringan ini dipilih`).waitFor();
      await looked('all');
      await bar.getByRole('button', { name: 'Pindah kategori' }).click();
      await dialog(page).getByLabel('Ke kategori').selectOption({ label: 'Camilan' });
      await dialog(page).getByRole('button', { name: 'Pindah kategori' }).click();
      await told(page, `${DRAFTS} barang dipindahkan.`);

      await page.getByLabel('Pilih semua di halaman ini').check();
      await page.getByRole('button', { name: `Pilih semua ${DRAFTS} barang dari saringan ini` }).click();
      await bar.getByRole('button', { name: 'Arsipkan' }).click();
      await dialog(page).getByRole('button', { name: 'Arsipkan' }).click();
      await told(page, `${DRAFTS} barang diarsipkan.`);

      const [left] = await street.house.admin<{ count: string }>(
        `select count(*) from catalog.product p join catalog.category c on c.tenant_id = p.tenant_id and c.id = p.category_id
          where p.tenant_id = $1 and p.state = 'ARCHIVED' and c.name = 'Camilan'`,
        [coop.id],
      );
      expect(Number(left?.count)).toBe(DRAFTS);
      expect(Object.keys(await statesOf())).toHaveLength(4);
    },
    A_CHAPTER_MS,
  );

  it(
    'takes out exactly what is filtered, from the goods and from the stock',
    async () => {
      const exported = async (path: string) => {
        await page.goto(desk(path));
        await page.getByRole('button', { name: /^Ekspor \d/ }).click();
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          dialog(page).getByRole('link', { name: 'Unduh CSV' }).click(),
        ]);
        const lines = (await readFile(await file.path(), 'utf8')).trim().split('\r\n');
        return lines.slice(1).map((line) => line.split(';')[0]);
      };

      expect(await exported('/toko/produk?cari=beras')).toEqual(['Beras Merah', 'Beras Putih']);
      expect(await exported('/toko/stok?cari=gula')).toEqual(['Gula Aren']);
      expect(await exported('/toko/stok?status=ARCHIVED')).toHaveLength(DRAFTS);
      expect(await exported('/toko/harga?cari=garam')).toEqual(['Garam']);
    },
    A_CHAPTER_MS,
  );
});
