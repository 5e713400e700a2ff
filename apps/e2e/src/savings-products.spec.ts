import { beforeAll, describe, expect, it } from '@jest/globals';
import { councilIn, verifiedIn } from '@lumbung/council/testing';
import { PASSWORD, staffOf } from '@lumbung/identity/testing';
import { openShop } from '@lumbung/orders/testing';
import { trialDifference } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import { savingsAccountIn, savingsProductIn } from '@lumbung/savings/testing';
import type { Locator, Page } from 'playwright-core';
import { arrangedSavings } from './arranged-savings.js';
import { dialog, signIn, told } from './desk-steps.js';
import { openStreet } from './street.js';
import { picture } from './visitor.js';
import { atRest, flawsOf, structureOf } from './wholesome.js';

const A_CHAPTER_MS = 90_000;

describe('savings set up by somebody who knows no debit', () => {
  const street = openStreet();
  let coop: TestCooperative;
  let page: Page;
  let broken = '';

  const chapter = (promise: string, work: () => Promise<void>) =>
    it(
      promise,
      async () => {
        expect(broken).toBe('');
        broken = promise;
        await work().catch(async (error: unknown) => {
          await picture(page, 'savings-broken');
          throw error;
        });
        broken = '';
      },
      A_CHAPTER_MS,
    );
  const go = (path: string) => page.goto(`${street.console}/k/${coop.tenant.slug}/simpanan${path}`);
  const choose = async (within: Locator, text: string, option: RegExp) => {
    await within.getByLabel('Anggota', { exact: true }).fill(text);
    await page.getByRole('option', { name: option }).click();
  };
  const looksWhole = async (name: string) => {
    await atRest(page);
    await picture(page, `savings-${name}`);
    const flaws = await flawsOf(page);
    await page.setViewportSize({ width: 360, height: 740 });
    flaws.push(...(await structureOf(page)));
    await picture(page, `savings-${name}-360`);
    await page.setViewportSize({ width: 1366, height: 768 });
    expect(flaws).toEqual([]);
  };

  beforeAll(async () => {
    coop = await street.house.cooperative();
    await openShop(coop);
    await verifiedIn(coop, await councilIn(street.house));
    const member = await memberIn(coop, { fullName: 'Siti Aminah' });
    const { id: productId } = await savingsProductIn(coop, { name: 'Tabungan Lama' });
    await savingsAccountIn(coop, { productId, memberId: member.id });
    const { phone } = await staffOf(coop, ['OWNER'], 'Ratna Wahyuni');
    page = await street.desk();
    await page.goto(`${street.console}/masuk`);
    await signIn(page, phone, PASSWORD);
    await page.waitForURL((url) => url.pathname !== '/masuk');
  }, A_CHAPTER_MS);

  chapter('is made of a template, with an example that says what a million earns', async () => {
    await go('/produk');
    await page.getByRole('link', { name: 'Buat produk' }).click();
    await page.getByRole('radio', { name: /^Tabungan \(sukarela\)/ }).check();
    await page.getByLabel('Setoran pertama').fill('50rb');
    await page.getByRole('checkbox', { name: /^Beri jasa/ }).check();
    await page.getByLabel('Jasa, % setahun').fill('12');
    await page.getByText('Melebihi batas pemerintah').waitFor();
    await looksWhole('above-the-ceiling');
    await page.getByLabel('Jasa, % setahun').fill('3');
    // 1,000,000 × 3 % × 28 to 31 days ÷ 365
    await page.getByText(/Rp1\.000\.000 disimpan sebulan mendapat Rp2\.[345]\d\d/).waitFor();
    await page.getByText('Melebihi batas pemerintah').waitFor({ state: 'detached' });
    await page.getByLabel('Dasar keputusan').fill('RAT 2026');
    await page.getByRole('button', { name: 'Buat produk' }).click();

    await told(page, 'Produk Tabungan Harian dibuat.');
    await page.getByText('Berlaku sekarang').waitFor();
    expect(await page.getByText('2-1010').count()).toBe(1);
    await page.getByRole('button', { name: 'Tetapkan ketentuan baru' }).click();
    await looksWhole('new-terms');
    await page.keyboard.press('Escape');
  });

  chapter('is made for a term, placed for a member, and broken with the cost said before', async () => {
    await go('/produk/baru');
    await page.getByRole('radio', { name: /^Simpanan berjangka Satu/ }).check();
    await page.getByRole('button', { name: 'Buat produk' }).click();
    await page.getByText('Belum ada tabel').waitFor();
    await page.getByRole('button', { name: 'Buat tabel baru' }).click();
    const table = dialog(page);
    for (const line of [4, 3, 1]) await table.getByRole('button', { name: `Hapus baris ${line}` }).click();
    await table.getByLabel('Jasa, % setahun').fill('6');
    await table.getByText(/Rp10\.000\.000 disimpan 3 bulan mendapat Rp1[45]\d\.\d{3}/).waitFor();
    await table.getByLabel('Dasar keputusan').fill('Rapat pengurus');
    await looksWhole('rates');
    await table.getByRole('button', { name: 'Simpan', exact: true }).click();
    await told(page, 'Tabel disimpan.');
    await page
      .locator('section')
      .filter({ hasText: 'Aturan simpanan berjangka' })
      .getByRole('button', { name: 'Ubah' })
      .click();
    await dialog(page).getByLabel('Denda cair awal, jumlah tetap').fill('25rb');
    await dialog(page).getByRole('button', { name: 'Simpan', exact: true }).click();
    await told(page, 'Produk diubah.');

    await go('/berjangka');
    await page.getByRole('button', { name: 'Tempatkan' }).first().click();
    const form = dialog(page);
    await choose(form, 'siti', /Siti Aminah/);
    await form.getByLabel('Jumlah').fill('10jt');
    await form.getByLabel('Asal dana').selectOption('BANK');
    await form.getByText(/mendapat Rp1[45]\d\.\d{3} sebelum pajak/).waitFor();
    await looksWhole('place');
    await form.getByRole('button', { name: 'Tempatkan', exact: true }).click();
    await told(page, 'Bilyet SB-000001 ditempatkan.');

    await page.getByRole('link', { name: 'Siti Aminah' }).click();
    const paper = await page.getByRole('link', { name: 'Cetak bilyet' }).getAttribute('href');
    const printed = await page.request.get(new URL(paper ?? '', street.console).href);
    expect([printed.status(), printed.headers()['content-type']]).toEqual([200, 'application/pdf']);
    await page.getByRole('button', { name: 'Cairkan awal' }).click();
    await dialog(page).getByText('Rp9.975.000').waitFor();
    await dialog(page).getByLabel('Alasan').fill('Biaya rumah sakit');
    await looksWhole('break');
    await dialog(page).getByRole('button', { name: 'Cairkan awal' }).click();
    await told(page, 'Simpanan berjangka dicairkan.');
    expect(await trialDifference(coop)).toBe(0);
  });

  chapter('is made for qurban, and opened with what to save each month', async () => {
    await go('/produk/baru');
    await page.getByRole('radio', { name: /^Simpanan rencana Menabung/ }).check();
    await page.getByRole('button', { name: 'Buat produk' }).click();
    await page.getByText('Aturan simpanan rencana').waitFor();
    await go('/rencana');
    await page.getByRole('button', { name: 'Buka rencana' }).first().click();
    const form = dialog(page);
    await choose(form, 'siti', /Siti Aminah/);
    await form.getByLabel('Nama rencana').fill('Qurban bersama');
    await form.getByLabel('Target').fill('3jt');
    await form.getByLabel('Tanggal tujuan').fill('+400');
    await looksWhole('open-plan');
    await form.getByRole('button', { name: 'Buka rencana', exact: true }).click();

    await page.getByRole('heading', { level: 1, name: /Qurban bersama/ }).waitFor();
    await page.getByText(/Setoran bulan ini untuk Qurban bersama/).waitFor();
    await page.getByRole('button', { name: 'Akhiri awal' }).click();
    await dialog(page).getByText('Rekening rencana lalu ditutup.').waitFor();
    await dialog(page).getByLabel('Alasan').fill('Batal');
    await dialog(page).getByRole('button', { name: 'Akhiri awal' }).click();
    await told(page, 'Simpanan rencana diakhiri.');
    await page.getByText('Diakhiri awal').waitFor();
  });

  chapter('stands on pages that are whole, at a desk and on a phone', async () => {
    const savings = await arrangedSavings(coop);
    const pages: [string, string][] = [
      ['products', '/produk'],
      ['product with a return', `/produk/${savings.productId}`],
      ['mandatory product', `/produk/${savings.mandatoryId}`],
      ['product of term deposits', `/produk/${savings.termProductId}`],
      ['product of planned savings', `/produk/${savings.plannedProductId}`],
      ['term deposits', '/berjangka'],
      ['one term deposit', `/berjangka/${savings.termDepositId}`],
      ['planned savings', '/rencana'],
      ['one plan', `/rencana/${savings.planId}`],
    ];
    for (const [name, path] of pages) {
      await go(path);
      await looksWhole(name);
    }
  });
});
