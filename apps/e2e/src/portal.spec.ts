import { beforeAll, describe, expect, it } from '@jest/globals';
import { councilIn, verifiedIn } from '@lumbung/council/testing';
import { PASSWORD, staffOf } from '@lumbung/identity/testing';
import { memberIn, memberLinkIn } from '@lumbung/membership/testing';
import { openShop } from '@lumbung/orders/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { Page } from 'playwright-core';
import { arrangedMember, type ArrangedMember } from './arranged-member.js';
import { photo, signIn } from './desk-steps.js';
import { openStreet } from './street.js';
import { picture } from './visitor.js';
import { flawsOf } from './wholesome.js';

const A_CHAPTER_MS = 90_000;
const PIN = '739104';

/** A member's money on a phone whose scripts never arrive; each chapter goes on where the last one ended. */
describe('a member on her own pages', () => {
  const street = openStreet();
  let coop: TestCooperative;
  let member: ArrangedMember;
  let phone: Page;
  let broken = '';

  const chapter = (promise: string, work: () => Promise<void>) =>
    it(
      promise,
      async () => {
        expect(broken).toBe('');
        broken = promise;
        await work();
        broken = '';
      },
      A_CHAPTER_MS,
    );
  const shop = (path: string) => `${street.shopOf(coop.tenant.slug)}${path}`;
  const seen = async (name: string, page = phone) => {
    await picture(page, `portal-${name}`);
    expect(await flawsOf(page)).toEqual([]);
  };
  const main = () => phone.locator('main').innerText();

  beforeAll(async () => {
    coop = await street.house.cooperative();
    await openShop(coop);
    await verifiedIn(coop, await councilIn(street.house));
    member = await arrangedMember(coop, { hasPin: false });
    phone = await street.phone({ javaScriptEnabled: false });
  }, A_CHAPTER_MS);

  chapter('sees her balances first after logging in, and covers them', async () => {
    await phone.goto(shop('/saya'));
    await phone.getByLabel('Nomor HP atau surel').fill(member.person.phone);
    await phone.getByLabel('Kata sandi').fill(PASSWORD);
    await phone.locator('main').getByRole('button', { name: 'Masuk' }).click();
    await phone.getByRole('heading', { level: 1, name: 'Halo, Siti' }).waitFor();

    expect(await main()).toContain('Rp10.615.000');
    await picture(phone, 'portal-1-home');
    await phone.getByRole('button', { name: 'Sembunyikan angka' }).click();
    await phone.getByRole('button', { name: 'Tampilkan angka' }).waitFor();
    expect(await main()).not.toContain('Rp10.615.000');
    await picture(phone, 'portal-2-covered');
    await phone.getByRole('button', { name: 'Tampilkan angka' }).click();
  });

  chapter('opens the passbook of an account, and reads one line of it', async () => {
    await phone.locator('main').getByRole('link', { name: 'Tabungan Harian' }).first().click();
    await phone.getByRole('heading', { level: 1, name: 'Tabungan Harian' }).waitFor();
    await picture(phone, 'portal-3-passbook');
    await phone.getByRole('link', { name: /Setoran/ }).click();
    await phone.getByRole('heading', { level: 1, name: 'Baris 1' }).waitFor();

    expect(await main()).toContain('Lima ratus ribu rupiah');
    expect(await main()).toContain('Loket');
    await picture(phone, 'portal-4-line');
  });

  chapter(
    'sets a PIN before the first transfer, and sends money to a neighbour whose name is half hidden',
    async () => {
      await phone.goto(shop('/saya/kirim'));
      await phone.getByRole('link', { name: 'Buat PIN' }).click();
      await phone.getByLabel('PIN baru').fill(PIN);
      await phone.getByLabel('Kata sandi akun').fill(PASSWORD);
      await phone.getByRole('button', { name: 'Simpan PIN' }).click();
      await phone.getByLabel('Nomor anggota atau nomor HP').fill(member.neighbourNo);
      await phone.getByLabel('Jumlah').fill('75rb');
      await phone.getByLabel('Keterangan').fill('Arisan');
      await picture(phone, 'portal-5-transfer');
      await phone.getByRole('button', { name: 'Lanjut' }).click();
      await phone.getByRole('heading', { level: 1, name: 'Periksa dulu' }).waitFor();
      expect(await main()).toContain('Bu** Sa*****');
      expect(await main()).toContain('Rp425.000');
      await phone.getByLabel('PIN', { exact: true }).fill('111222');
      await phone.getByRole('button', { name: 'Kirim Rp75.000' }).last().click();
      await phone.getByRole('alert').waitFor();
      await picture(phone, 'portal-6-wrong-pin');
      await phone.getByLabel('PIN', { exact: true }).fill(PIN);
      await phone.getByRole('button', { name: 'Kirim Rp75.000' }).last().click();
      await phone.getByText('Uang sudah berpindah.').waitFor();

      expect(await main()).toContain('Pemindahbukuan: Arisan');
      expect(await main()).toContain('Rp425.000');
      await picture(phone, 'portal-7-sent');
    },
  );

  chapter(
    'announces a deposit with a picture, and finds it in her passbook once an officer has seen the money',
    async () => {
      await phone.goto(shop('/saya/setor/baru'));
      await phone.getByLabel('Ke rekening').selectOption({ label: `Tabungan Harian (${member.account})` });
      await phone.getByRole('textbox', { name: 'Jumlah' }).fill('200000');
      await phone.getByRole('button', { name: 'Lanjut ke cara kirim' }).click();
      await phone.getByRole('heading', { level: 1, name: 'Setoran SD-000002' }).waitFor();
      await phone
        .getByLabel('Foto atau PDF bukti transfer')
        .setInputFiles({ name: 'bukti.jpg', mimeType: 'image/jpeg', buffer: await photo() });
      await phone.getByRole('button', { name: 'Kirim bukti' }).click();
      await phone.getByText('bukti.jpg').waitFor();
      await picture(phone, 'portal-8-announced');

      const officer = await street.desk();
      await officer.goto(`${street.console}/masuk`);
      await signIn(officer, (await staffOf(coop, ['TREASURER'], 'Sulastri')).phone, PASSWORD);
      await officer.waitForURL((url) => url.pathname !== '/masuk');
      await officer.goto(`${street.console}/k/${coop.tenant.slug}/uang/setoran`);
      await officer.getByRole('heading', { level: 1, name: 'Setoran anggota' }).waitFor();
      await officer.getByRole('row').filter({ hasText: 'SD-000002' }).waitFor();
      await seen('9-desk', officer);
      await officer.getByRole('button', { name: 'Bukukan SD-000002' }).click();
      await picture(officer, 'portal-10-desk-confirm');
      await officer.getByRole('dialog').getByRole('button', { name: 'Bukukan', exact: true }).click();
      await officer.locator('.toast', { hasText: 'Setoran dibukukan' }).waitFor();

      await phone.reload();
      await phone.getByText('sudah masuk ke simpanan Anda').waitFor();
      await picture(phone, 'portal-11-arrived');
      await phone.getByRole('link', { name: 'Lihat di buku simpanan' }).click();
      await phone.getByRole('heading', { level: 1, name: 'Baris 3' }).waitFor();
    },
  );

  chapter('pays mandatory savings out of voluntary ones', async () => {
    await phone.goto(shop('/saya/simpanan/wajib'));
    await picture(phone, 'portal-12-calendar');
    await phone.getByRole('link', { name: /^Bayar Rp10\.000 dari/ }).click();
    await phone.getByRole('button', { name: 'Lanjut' }).click();
    await phone.getByLabel('PIN', { exact: true }).fill(PIN);
    await phone.getByRole('button', { name: 'Kirim Rp10.000' }).last().click();
    await phone.getByText('Uang sudah berpindah.').waitFor();
    await phone.goto(shop('/saya/simpanan/wajib'));

    expect(await main()).toContain('Tidak ada tunggakan.');
    expect(await main()).toContain('lunas');
  });

  chapter('takes along all that the cooperative holds of her, with her PIN', async () => {
    await phone.goto(shop('/saya/profil'));
    await phone.getByRole('link', { name: 'Unduh data saya' }).click();
    await phone.getByLabel('PIN', { exact: true }).fill(PIN);
    const press = phone.getByRole('button', { name: 'Unduh berkas' });
    const [download] = await Promise.all([phone.waitForEvent('download'), press.click()]);

    expect(download.suggestedFilename()).toMatch(/^Data saya \d{4}-\d{2}-\d{2}\.xlsx$/);
  });

  chapter('connects a new account by the link of an officer, who has proved to be the member', async () => {
    const { id } = await memberIn(coop, { fullName: 'Wagini Contoh', particulars: { birthOn: '1979-03-02' } });
    const link = shop(new URL(await memberLinkIn(coop, id)).pathname);
    const newcomer = await street.phone({ javaScriptEnabled: false });
    await newcomer.goto(link);
    await newcomer.getByRole('heading', { level: 1, name: 'Hubungkan akun anggota' }).waitFor();
    await picture(newcomer, 'portal-13-invited');
    const say = async (birth: string) => {
      await newcomer.getByLabel('Tanggal lahir Anda').fill(birth);
      await newcomer.getByLabel('Nama', { exact: true }).fill('Wagini');
      await newcomer.getByLabel('Nomor HP').fill('0800 0000 0913');
      await newcomer.getByLabel('Kata sandi').fill('Padi 9 petak Wagini');
      await newcomer.getByRole('button', { name: 'Buat akun dan hubungkan' }).click();
    };
    await say('03-03-1979');
    await newcomer.getByText('Masih dapat dicoba 4 kali').first().waitFor();
    await picture(newcomer, 'portal-14-wrong-proof');
    await say('02-03-1979');
    await newcomer.getByRole('heading', { level: 1, name: 'Halo, Wagini' }).waitFor();

    await newcomer.goto(link);
    await newcomer.getByRole('heading', { level: 1, name: 'Tautan ini sudah dipakai' }).waitFor();
    await picture(newcomer, 'portal-15-link-used');
  });
});
