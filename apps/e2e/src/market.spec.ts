import { beforeAll, describe, expect, it } from '@jest/globals';
import { productIn } from '@lumbung/catalog/testing';
import { councilIn, verifiedIn } from '@lumbung/council/testing';
import { stallIn } from '@lumbung/market/testing';
import { openShop } from '@lumbung/orders/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { Page } from 'playwright-core';
import { drawPicturesOf } from './arranged.js';
import { openStreet } from './street.js';
import { picture } from './visitor.js';
import { flawsOf } from './wholesome.js';

const A_VISIT_MS = 90_000;

describe('the common market place on a phone whose scripts never arrive', () => {
  const street = openStreet();
  let coops: readonly TestCooperative[];
  let guest: Page;

  beforeAll(async () => {
    const council = await councilIn(street.house);
    coops = [await street.house.cooperative(), await street.house.cooperative()];
    for (const [index, coop] of coops.entries()) {
      await verifiedIn(coop, council);
      await openShop(coop);
      await stallIn(coop);
      await productIn(coop, {
        name: index === 0 ? 'Kopi Lereng' : 'Gula Aren',
        slug: index === 0 ? 'kopi-lereng' : 'gula-aren',
        publicPrice: index === 0 ? 42_000 : 18_000,
        memberPrice: index === 0 ? 38_000 : null,
        stock: 8,
        unitCost: 10_000,
      });
      await drawPicturesOf(coop);
    }
    guest = await street.phone({ javaScriptEnabled: false });
  }, A_VISIT_MS);

  const put = async (name: string, quantity: string) => {
    await guest.goto(`${street.site}/pasar`);
    await guest.getByLabel('Cari di semua koperasi').fill(name);
    await guest.getByRole('button', { name: 'Tampilkan' }).click();
    await guest.getByRole('link', { name }).click();
    await guest.getByLabel('Jumlah').fill(quantity);
    await guest.getByRole('button', { name: 'Masukkan keranjang bersama' }).click();
    await guest.getByRole('heading', { level: 1, name: 'Keranjang bersama' }).waitFor();
  };

  it(
    'sells goods of two cooperatives in one go: one order of each, each paid by itself',
    async () => {
      await guest.goto(`${street.site}/pasar`);
      expect(await guest.getByLabel('Wilayah').locator('option').allInnerTexts()).toEqual([
        'Semua wilayah',
        'Seluruh Jawa Timur',
        'Kota Pasuruan',
      ]);
      await picture(guest, 'market-1-goods');
      await put('Kopi Lereng', '2');
      await put('Gula Aren', '1');
      await picture(guest, 'market-2-basket');
      expect(await guest.locator('main').innerText()).toContain('Rp102.000');

      await guest.getByRole('link', { name: 'Lanjut memesan' }).click();
      await guest.getByLabel('Nama', { exact: true }).fill('Pembeli Contoh');
      await guest.getByLabel(/Nomor HP/).fill('0800 0000 0555');
      for (const select of await guest.getByLabel('Cara bayar').all()) await select.selectOption('CASH_AT_PICKUP');
      await picture(guest, 'market-3-checkout');
      await guest.getByRole('button', { name: 'Buat pesanan' }).last().click();

      await guest.getByRole('heading', { level: 1, name: 'Pesanan bersama' }).waitFor();
      await picture(guest, 'market-4-group');
      expect(await guest.getByRole('link', { name: 'Buka dan bayar' }).count()).toBe(2);
      for (const coop of coops) {
        const orders = await street.house.admin<{ total: number; channel: string }>(
          'select total::int, channel from orders.shop_order where tenant_id = $1',
          [coop.id],
        );
        expect(orders).toHaveLength(1);
      }
      await guest.goto(`${street.site}/pasar/keranjang`);
      expect(await guest.locator('main').innerText()).toContain('Keranjang bersama masih kosong');
    },
    A_VISIT_MS,
  );

  it(
    'changes and removes what lies in the basket, and says what a cooperative refuses',
    async () => {
      await put('Gula Aren', '1');
      await guest.getByLabel(/^Jumlah/).fill('99');
      await guest.getByRole('button', { name: 'Ubah' }).click();
      expect(await guest.locator('.notice').first().innerText()).toMatch(/stok/i);
      await guest.getByLabel(/^Jumlah/).fill('3');
      await guest.getByRole('button', { name: 'Ubah' }).click();
      expect(await guest.locator('main').innerText()).toContain('Rp54.000');
      await guest.getByRole('button', { name: /^Hapus/ }).click();
      expect(await guest.locator('main').innerText()).toContain('Keranjang bersama masih kosong');
    },
    A_VISIT_MS,
  );

  it.each([
    ['goods', '/pasar'],
    ['a search without hits', '/pasar?cari=zzzzqq'],
    ['empty basket', '/pasar/keranjang'],
  ])(
    'is wholesome: %s',
    async (_, path) => {
      const page = await street.phone();
      await page.goto(street.site + path);
      expect(await flawsOf(page)).toEqual([]);
    },
    A_VISIT_MS,
  );

  it(
    'is wholesome: one product, a basket and the checkout',
    async () => {
      const page = await street.phone();
      const slug = coops[1]?.tenant.slug ?? '';
      await page.goto(`${street.site}/pasar/${slug}/gula-aren`);
      expect(await flawsOf(page)).toEqual([]);
      await page.getByRole('button', { name: 'Masukkan keranjang bersama' }).click();
      await page.getByRole('heading', { level: 1, name: 'Keranjang bersama' }).waitFor();
      expect(await flawsOf(page)).toEqual([]);
      await page.goto(`${street.site}/pasar/checkout`);
      expect(await flawsOf(page)).toEqual([]);
    },
    A_VISIT_MS,
  );
});
