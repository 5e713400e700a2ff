import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { councilIn, verifiedIn } from '@lumbung/council/testing';
import { PASSWORD, staffOf } from '@lumbung/identity/testing';
import { rupiah } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { memberIn, profileChangeIn } from '@lumbung/membership/testing';
import { openShop } from '@lumbung/orders/testing';
import { drawerIn } from '@lumbung/payments/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import { savingsAccountIn, savingsProductIn } from '@lumbung/savings/testing';
import type { Page } from 'playwright-core';
import { decide, dialog, eventually, photo, rowOf, signIn, told } from './desk-steps.js';
import { openStreet } from './street.js';
import { picture } from './visitor.js';

const A_CHAPTER_MS = 90_000;
const PRINCIPAL = 100_000;
const SHARE_CAPITAL = '3-1010';

/** A morning of the officer who keeps the register; each chapter goes on where the last one ended. */
describe('the desk of members', () => {
  const street = openStreet();
  let coop: TestCooperative;
  let page: Page;
  let leaver: string;
  let changed: string;
  let broken = '';

  const desk = (path: string) => `${street.console}/k/${coop.tenant.slug}${path}`;
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
  const part = (name: string) => page.getByRole('button', { name, exact: true }).click();

  beforeAll(async () => {
    coop = await street.house.cooperative();
    await openShop(coop);
    await verifiedIn(coop, await councilIn(street.house));
    const pokok = await savingsProductIn(coop, {
      family: 'PRINCIPAL',
      name: 'Simpanan Pokok',
      principalAmount: rupiah(PRINCIPAL),
    });
    leaver = (await memberIn(coop, { fullName: 'Paiman Contoh' })).id;
    await savingsAccountIn(coop, { productId: pokok.id, memberId: leaver, balance: PRINCIPAL });
    await savingsAccountIn(coop, { name: 'Tabungan Harian', memberId: leaver, balance: 60_000 });
    await profileChangeIn(coop, { fullName: 'Wagiman Contoh', phone: '+628000000771' });
    changed = 'Wagiman Contoh';
    await drawerIn(coop, 'Laci 1');
    const { phone } = await staffOf(coop, ['OWNER'], 'Ratna Wahyuni');
    page = await street.desk();
    await page.goto(`${street.console}/masuk`);
    await signIn(page, phone, PASSWORD);
    await page.waitForURL((url) => url.pathname !== '/masuk');
  }, A_CHAPTER_MS);

  const accountsOf = async (fullName: string) => {
    const rows = await street.house.admin<{ family: string }>(
      `select a.family from savings.account a join membership.member m on m.tenant_id = a.tenant_id and m.id = a.member_id
        where a.tenant_id = $1 and m.full_name = $2`,
      [coop.id, fullName],
    );
    return rows.map(({ family }) => family);
  };

  chapter('writes an application down, and the board approves it', async () => {
    await page.goto(desk('/anggota/permohonan'));
    await page.getByRole('button', { name: 'Catat permohonan' }).click();
    const form = dialog(page);
    await form.getByLabel('Nama lengkap').fill('Suyatmi Contoh');
    await form.getByLabel('Telepon').fill('0800 0000 0881');
    await form.getByLabel('NIK').fill('3575034705800001');
    await form.getByLabel('Tanggal lahir').fill('7/5/1980');
    await form.getByLabel('Pekerjaan').fill('Pedagang');
    await form.getByLabel(/sudah membaca dan setuju/).check();
    await picture(page, 'member-desk-1-application');
    await form.getByRole('button', { name: 'Simpan permohonan' }).click();
    await page.getByRole('heading', { level: 1, name: /Suyatmi Contoh/ }).waitFor();

    await decide(page, 'Setujui', 'Permohonan disetujui.');
    await page.getByRole('link', { name: 'Terima di loket simpanan' }).waitFor();
    await picture(page, 'member-desk-2-approved');
  });

  chapter('takes her principal share at the desk, which makes her a member', async () => {
    const before = await balanceOf(coop, SHARE_CAPITAL);
    await page.goto(desk('/loket/laci'));
    await page.getByLabel('Modal uang kembalian').fill('500rb');
    await page.getByRole('button', { name: 'Buka laci' }).click();
    await page.getByText('Laci 1 · L-').waitFor();
    // The worker opens her account; until then there is nothing to pay into.
    await eventually(async () => expect(await accountsOf('Suyatmi Contoh')).toContain('PRINCIPAL'), A_CHAPTER_MS / 2);
    await page.goto(desk('/loket/simpanan?cari=Suyatmi'));
    await page.getByLabel('Cari anggota').press('Enter');
    await page.getByText('Simpanan Pokok').first().waitFor();
    await page.getByLabel('Jumlah uang').fill('100rb');
    await picture(page, 'member-desk-3-principal');
    await page.getByRole('button', { name: /^Simpan & cetak/ }).click();
    await page.getByText('Tersimpan').waitFor();

    expect(await balanceOf(coop, SHARE_CAPITAL)).toEqual(before.plus(rupiah(PRINCIPAL)));
    await eventually(async () => {
      await page.goto(desk('/anggota?cari=Suyatmi'));
      expect((await rowOf(page, 'Suyatmi')).join(' ')).toContain('Aktif');
    }, A_CHAPTER_MS / 2);
  });

  chapter('adds her heirs and a paper, and prints her card', async () => {
    await page.getByRole('link', { name: 'Suyatmi Contoh' }).click();
    await part('Ahli waris');
    await part('Ubah ahli waris');
    const form = dialog(page);
    await form.getByLabel('Nama ahli waris 1').fill('Budi Contoh');
    await form.getByLabel('Bagian 1 (%)').fill('60');
    await form.getByLabel('NIK ahli waris 1').fill('3575044101900001');
    await form.getByRole('button', { name: 'Tambah ahli waris' }).click();
    await form.getByLabel('Nama ahli waris 2').fill('Ani Contoh');
    await form.getByLabel('Bagian 2 (%)').fill('30');
    await form.getByRole('button', { name: 'Simpan', exact: true }).click();
    await form.getByText('Bagian para ahli waris harus berjumlah 100 %, sekarang 90 %.').waitFor();
    await form.getByLabel('Bagian 2 (%)').fill('40');
    await form.getByRole('button', { name: 'Simpan', exact: true }).click();
    await told(page, 'Ahli waris disimpan.');
    await part('Ubah ahli waris');
    await form.getByRole('button', { name: 'Ubah NIK ahli waris 1' }).waitFor();
    await form.getByLabel('Telepon ahli waris 1').fill('0812 0000 0111');
    await form.getByRole('button', { name: 'Simpan', exact: true }).click();
    await form.waitFor({ state: 'detached' });
    expect(await rowOf(page, 'Budi Contoh')).toEqual(expect.arrayContaining([expect.stringMatching(/^\*+0001$/)]));

    await part('Dokumen');
    await page
      .getByLabel('Unggah dokumen')
      .setInputFiles({ name: 'ktp.jpg', mimeType: 'image/jpeg', buffer: await photo() });
    await told(page, 'Dokumen disimpan.');
    await page.getByRole('link', { name: /^KTP/ }).waitFor();
    await picture(page, 'member-desk-4-paper');

    await part('Ringkasan');
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Cetak kartu', exact: true }).click();
    const card = await readFile(await (await coming).path());
    expect(card.subarray(0, 5).toString()).toBe('%PDF-');
  });

  chapter('approves what a member asked to have changed', async () => {
    await page.goto(desk('/anggota/perubahan'));
    await page.getByRole('heading', { name: new RegExp(changed) }).waitFor();
    await picture(page, 'member-desk-5-wish');
    await decide(page, 'Setujui', 'Data anggota diubah.');

    await page.getByText('Tidak ada permintaan').waitFor();
    await page.goto(desk('/anggota?cari=Wagiman'));
    expect((await rowOf(page, changed)).join(' ')).not.toContain('771');
  });

  chapter('lets a member leave, and says what he is to be paid', async () => {
    await page.goto(desk(`/anggota/${leaver}?bagian=simpanan`));
    await page.getByText('Rp160.000').first().waitFor();
    await picture(page, 'member-desk-6-leaving');
    await page.getByRole('button', { name: 'Catat keluar', exact: true }).click();
    await dialog(page).getByRole('button', { name: 'Catat keluar', exact: true }).click();
    await told(page, 'Anggota tercatat keluar.');
    await page.getByText('Penyelesaian keluar').waitFor();
    await picture(page, 'member-desk-7-left');
  });

  chapter('pays him out at the desk, and the books say the same as the drawer', async () => {
    for (const [account, amount] of [
      ['Tabungan Harian', '60rb'],
      ['Simpanan Pokok', '100rb'],
    ] as const) {
      await page.goto(desk('/loket/simpanan?cari=Paiman'));
      await page.getByLabel('Cari anggota').press('Enter');
      await page.getByRole('radio', { name: new RegExp(account) }).check();
      await page.keyboard.press('F4');
      await page.getByLabel('Jumlah uang').fill(amount);
      await page.getByRole('button', { name: /^Simpan & cetak/ }).click();
      await page.getByText('Tersimpan').waitFor();
    }
    await picture(page, 'member-desk-8-paid');

    // Hers is all that is left of the share capital, and what was in the drawer went with him.
    expect(await balanceOf(coop, SHARE_CAPITAL)).toEqual(rupiah(PRINCIPAL));
    expect(await balanceOf(coop, '2-1010')).toEqual(rupiah(0));
    expect(await trialDifference(coop)).toBe(0);
    await page.goto(desk('/anggota/aturan'));
    await page.getByText('Tidak ada simpanan yang harus dikembalikan.').waitFor();
  });

  chapter('writes an associate member down, hears of a number that is known, and gives her a link', async () => {
    await page.goto(desk('/anggota/baru'));
    await page.getByLabel('Nama lengkap').fill('Ngatini Contoh');
    await page.getByLabel('NIK').fill('3575034705800001');
    await page.getByText('NIK ini sudah dipakai:').waitFor();
    await page.getByRole('link', { name: 'Suyatmi Contoh' }).waitFor();
    await picture(page, 'member-desk-9-known-number');
    await page.getByLabel('NIK').fill('3575034705800002');
    await page.getByLabel('Tanggal lahir').fill('7/5/1980');
    await page.getByLabel('Jenis anggota').selectOption({ label: 'Anggota luar biasa' });
    await page.getByRole('radio', { name: /Anggota aktif/ }).check();
    await page.getByRole('button', { name: 'Catat anggota' }).click();
    await page.getByRole('heading', { level: 1, name: /Ngatini Contoh/ }).waitFor();
    await page.getByRole('button', { name: 'Undang terhubung' }).click();
    await dialog(page).getByRole('button', { name: 'Undang terhubung' }).click();
    await dialog(page)
      .getByRole('img', { name: /memindai kode/ })
      .waitFor();
    await picture(page, 'member-desk-10-link');

    await page.goto(desk('/anggota?jenis=ASSOCIATE'));
    expect((await rowOf(page, 'Ngatini')).join(' ')).toContain('Anggota luar biasa');
    await picture(page, 'member-desk-11-associates');
    await page.goto(desk('/anggota?undang=1'));
    await page.getByRole('button', { name: /^Buat tautan untuk/ }).click();
    await page.getByRole('heading', { name: /Suyatmi Contoh/ }).waitFor();
    await picture(page, 'member-desk-12-sheet');
  });
});
