import { beforeAll, describe, expect, it } from '@jest/globals';
import { PASSWORD } from '@lumbung/identity/testing';
import { goodsIn, orderIn } from '@lumbung/orders/testing';
import type { Page } from 'playwright-core';
import { arrangedShop, drawPicturesOf, type ArrangedShop } from './arranged.js';
import { dialog, signIn } from './desk-steps.js';
import { openStreet } from './street.js';
import { picture } from './visitor.js';

const A_SCENE_MS = 60_000;

type Language = 'id' | 'en';

describe('what is refused, and why, in the language of the reader', () => {
  const street = openStreet();
  let arranged: ArrangedShop;

  beforeAll(async () => {
    arranged = await arrangedShop(street.house);
  }, A_SCENE_MS);

  async function guest(language: Language): Promise<Page> {
    const page = await street.phone({ javaScriptEnabled: false });
    await page.goto(`${street.shopOf(arranged.slug)}/tentang`);
    if (language === 'en') await page.getByRole('link', { name: 'English' }).click();
    return page;
  }

  it.each([
    ['id', 'Stok tidak mencukupi untuk', 'Pemesanan'],
    ['en', 'There is not enough of', 'Order'],
  ] as const)(
    'at checkout, when somebody else was faster (%s)',
    async (language, refusal, heading) => {
      const name = `Kopi Arjuna ${language}`;
      const variantId = await goodsIn(arranged.coop, { name, stock: 1 });
      await drawPicturesOf(arranged.coop);
      const page = await guest(language);
      await page.goto(`${street.shopOf(arranged.slug)}/cari?q=${encodeURIComponent(name)}`);
      await page.getByRole('link', { name }).click();
      await page.locator('.buy button[type=submit]').click();
      await page.locator('a[href="/checkout"]').click();
      await page.locator('[name=name]').fill('Siti Aminah');
      await page.locator('[name=phone]').fill('0800 0000 0905');
      await page.getByRole('radio', { name: /^(Transfer|Bank transfer)/ }).check();

      await orderIn(arranged.coop, [{ variantId }]);
      await page.locator('.summary button').click();

      await picture(page, `language-out-of-stock-${language}`);
      expect(await page.locator('h1').innerText()).toBe(heading);
      expect(await page.locator('.notice').first().innerText()).toContain(`${refusal} ${name}`);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.locator('[name=name]').inputValue()).toBe('Siti Aminah');
    },
    A_SCENE_MS,
  );

  it.each([
    ['id', 'Nomor telepon, email, kata sandi, atau kode tidak cocok.'],
    ['en', 'Phone number, e-mail, password or code do not match.'],
  ] as const)(
    'at the door of the shop, to a wrong password (%s)',
    async (language, refusal) => {
      const page = await guest(language);
      await page.goto(`${street.shopOf(arranged.slug)}/masuk`);
      await page.locator('[name=login]').fill(arranged.owner.phone);
      await page.locator('[name=password]').fill('bukan kata sandinya');
      await page.locator('form[action="/masuk"] button').click();

      expect(await page.locator('.notice').first().innerText()).toBe(refusal);
      expect(await page.locator('[name=login]').inputValue()).toBe(arranged.owner.phone);
    },
    A_SCENE_MS,
  );

  it(
    'at the door of the desk, and again in English after the switch',
    async () => {
      const page = await street.desk();
      await page.goto(`${street.console}/masuk`);
      await signIn(page, arranged.treasurer.phone, 'bukan kata sandinya');
      const alert = page.getByRole('alert');
      await alert.getByText('Nomor telepon, email, kata sandi, atau kode tidak cocok.').waitFor();

      await page.getByRole('button', { name: 'English' }).click();
      await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
      await page.getByRole('button', { name: 'Sign in' }).click();

      await alert.getByText('Phone number, e-mail, password or code do not match.').waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
    },
    A_SCENE_MS,
  );

  it(
    'to one who would approve what he asked for himself',
    async () => {
      const page = await street.desk();
      await page.goto(`${street.console}/k/${arranged.slug}/akuntansi/jurnal/${arranged.journalId}`);
      await signIn(page, arranged.owner.phone, PASSWORD);
      await page.getByRole('button', { name: 'Minta jurnal balik' }).click();
      await dialog(page).getByLabel('Alasan').fill('Salah akun.');
      await dialog(page).getByRole('button', { name: 'Minta jurnal balik' }).click();
      await page.getByText('Menunggu persetujuan orang lain, karena Anda yang meminta.').first().waitFor();

      await page.getByRole('button', { name: 'English' }).click();

      await page.getByText('Waits for another person, because you asked for it.').first().waitFor();
      await picture(page, 'language-four-eyes');
      expect(await page.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);
    },
    A_SCENE_MS,
  );
});
