import { beforeAll, describe, expect, it } from '@jest/globals';
import { categoryIn, productIn } from '@lumbung/catalog/testing';
import { councilIn, verifiedIn } from '@lumbung/council/testing';
import { PASSWORD, staffOf } from '@lumbung/identity/testing';
import { openShop, orderIn } from '@lumbung/orders/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { Page } from 'playwright-core';
import { drawPicturesOf } from './arranged.js';
import { decide, dialog, signIn, told } from './desk-steps.js';
import { openStreet } from './street.js';
import { picture } from './visitor.js';
import { atRest, flawsOf, structureOf } from './wholesome.js';

const A_CHAPTER_MS = 120_000;

/** What an officer does with goods beside selling them: describes them, prints their labels, offers them. */
describe('goods and how they are offered', () => {
  const street = openStreet();
  let coop: TestCooperative;
  let product: { readonly id: string; readonly variants: readonly { readonly id: string }[] };
  let page: Page;

  const desk = (path: string) => `${street.console}/k/${coop.tenant.slug}${path}`;
  const looked = async (name: string) => {
    await atRest(page);
    await picture(page, `wares-${name}`);
    const flaws = await flawsOf(page);
    await page.setViewportSize({ width: 360, height: 740 });
    flaws.push(...(await structureOf(page)));
    await picture(page, `wares-${name}-360`);
    await page.setViewportSize({ width: 1366, height: 768 });
    expect(flaws).toEqual([]);
  };
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const pick = async (label: string, text: string) => {
    await page.getByLabel(label).fill(text);
    await page.getByRole('option').first().click();
  };

  beforeAll(async () => {
    coop = await street.house.cooperative();
    await openShop(coop);
    await verifiedIn(coop, await councilIn(street.house));
    const category = await categoryIn(coop, { name: 'Camilan' });
    product = await productIn(coop, {
      name: 'Keripik Tempe',
      categoryId: category.id,
      publicPrice: 12_500,
      memberPrice: 11_500,
      stock: 20,
      unitCost: 9_000,
      variants: [{ name: '100 g' }],
    });
    await drawPicturesOf(coop);
    const { phone } = await staffOf(coop, ['OWNER'], 'Ratna Wahyuni');
    page = await street.desk({ bypassCSP: true });
    await page.goto(`${street.console}/masuk`);
    await signIn(page, phone, PASSWORD);
    await page.waitForURL((url) => url.pathname !== '/masuk');
  }, A_CHAPTER_MS);

  it(
    'asks of goods what buyers want to know, and notes it on the product',
    async () => {
      await page.goto(desk('/toko/produk/atribut'));
      await page.getByRole('button', { name: 'Tambah atribut' }).first().click();
      await dialog(page).getByLabel('Nama').fill('Rasa');
      await dialog(page).getByLabel('Pilihan', { exact: false }).last().fill('Pedas\nAsin');
      await looked('attribute');
      await dialog(page).getByRole('button', { name: 'Simpan' }).click();
      await page.getByRole('row').filter({ hasText: 'Pedas, Asin' }).waitFor();
      await looked('attributes');

      await page.goto(desk(`/toko/produk/${product.id}`));
      await page.getByLabel('Rasa').selectOption('Pedas');
      await press('Simpan atribut');
      await told(page, 'Atribut disimpan.');
    },
    A_CHAPTER_MS,
  );

  it(
    'makes every variant of the options at once, and shows them as a table',
    async () => {
      await press('Atur pilihan');
      await dialog(page).getByLabel('Pilihan 1', { exact: false }).first().fill('Ukuran');
      await dialog(page).getByLabel('Isi pilihan 1').fill('100 g\n250 g');
      await dialog(page).getByLabel('Pilihan 2', { exact: false }).first().fill('Rasa');
      await dialog(page).getByLabel('Isi pilihan 2').fill('Asin\nPedas');
      await looked('options');
      await dialog(page).getByRole('button', { name: 'Simpan' }).click();
      await told(page, 'Pilihan disimpan.');
      await decide(page, 'Buat 3 varian', 'Varian dibuat.');

      expect(await page.getByRole('region', { name: 'Tabel varian' }).getByRole('row').count()).toBe(3);
      expect(await page.getByRole('region', { name: 'Tabel varian' }).getByText('Rp12.500').count()).toBe(4);
      await looked('product');
    },
    A_CHAPTER_MS,
  );

  it(
    'prints price cards of what was chosen',
    async () => {
      await page.goto(desk('/toko/produk'));
      await page.getByLabel('Pilih Keripik Tempe').check();
      await press('Cetak label');
      await dialog(page).getByLabel('Banyaknya Keripik Tempe 100 g').first().fill('3');
      await looked('print');
      await dialog(page).getByRole('button', { name: 'Buat PDF' }).click();
      await dialog(page).getByText('6 label siap.').waitFor();
      const href = await dialog(page).getByRole('link', { name: 'Buka PDF' }).getAttribute('href');
      const paper = await page.request.get(street.console + (href ?? ''));

      expect([paper.status(), paper.headers()['content-type']]).toEqual([200, 'application/pdf']);
      expect((await paper.body()).subarray(0, 5).toString()).toBe('%PDF-');
    },
    A_CHAPTER_MS,
  );

  it(
    'tries a promotion on an example before saving it, and makes codes for it',
    async () => {
      await page.goto(desk('/toko/promosi/baru'));
      await page.getByLabel('Nama untuk pembeli').fill('Panen Raya');
      await page.getByLabel('Potongan, persen').fill('10');
      await page.getByLabel('Hanya dengan kode voucher').check();
      await pick('Tambah barang contoh', 'keripik');
      await page.getByText('Rp22.350').first().waitFor();
      await looked('new-promotion');
      await press('Simpan promosi');
      await told(page, 'Promosi disimpan.');

      await press('Buat kode');
      await dialog(page).getByLabel('Banyaknya kode').fill('5');
      await dialog(page).getByLabel('Awalan').fill('PANEN');
      await dialog(page).getByRole('button', { name: 'Buat kode' }).click();
      await page.getByRole('dialog', { name: '5 kode dibuat' }).waitFor();
      await page.keyboard.press('Escape');
      await page.getByText('0 dari 1').first().waitFor();
      const [file] = await Promise.all([page.waitForEvent('download'), press('Unduh CSV')]);
      expect(file.suggestedFilename()).toBe('Kode Panen Raya.csv');
      await press('Jeda');
      await told(page, 'Promosi dijeda.');
      await looked('promotion');
      await page.goto(desk('/toko/promosi'));
      await looked('promotions');
    },
    A_CHAPTER_MS,
  );

  it(
    'announces a round of ordering ahead, and reads what to buy and to pack',
    async () => {
      await page.goto(desk('/toko/putaran/baru'));
      await page.getByLabel('Nama putaran').fill('Camilan Jumat');
      await page.getByLabel('Dibuka tanggal').fill('kemarin');
      await page.getByLabel('Batas pesan tanggal').fill('+3');
      await page.getByLabel('Hari ambil').fill('+5');
      await pick('Cari atau pindai barang', 'keripik');
      await page.getByLabel('Paling banyak Keripik').fill('50');
      await looked('new-round');
      await press('Simpan rancangan');
      await told(page, 'Rancangan disimpan.');
      await decide(page, 'Umumkan', 'Putaran diumumkan.');
      await page.getByText('Menerima pesanan').waitFor();

      const [offer] = await street.house.admin<{ id: string }>(
        'select variant_id as id from orders.cycle_offer where tenant_id = $1',
        [coop.id],
      );
      // Ordered by the clock of the house, which stood still since the morning: after the round has opened.
      street.house.clock.setTo(new Date());
      await orderIn(coop, [{ variantId: offer?.id ?? '' }]);
      await page.reload();
      await page.getByText('Daftar belanja').first().waitFor();
      await looked('round');
      await page.getByRole('link', { name: 'Daftar kemas per pembeli' }).click();
      await page.getByText('1 pesanan').waitFor();
      await looked('packing');
    },
    A_CHAPTER_MS,
  );

  it(
    'opens the stall in the common market, and gives words that mean the same',
    async () => {
      await page.goto(desk('/toko/pasar'));
      await decide(page, 'Buka lapak', 'Lapak dibuka.');
      await page.getByLabel('Tawarkan Keripik Tempe').click();
      await page.getByText('Tampil', { exact: true }).waitFor();
      await looked('market');

      await page.goto(desk('/toko/produk/pencarian'));
      await press('Tambah padanan');
      await dialog(page).getByLabel('Kata yang artinya sama').fill('keripik\nkripik');
      await dialog(page).getByRole('button', { name: 'Simpan' }).click();
      await page.getByText('keripik = kripik').waitFor();
      await looked('searches');
      await page.goto(desk('/toko/produk/surat'));
      await looked('papers');
    },
    A_CHAPTER_MS,
  );
});
