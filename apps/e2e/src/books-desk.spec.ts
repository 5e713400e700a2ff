import { beforeAll, describe, expect, it } from '@jest/globals';
import { councilIn, verifiedIn } from '@lumbung/council/testing';
import { PASSWORD, staffOf, type TestPerson } from '@lumbung/identity/testing';
import { rupiah } from '@lumbung/kernel';
import { accountCodes, LedgerService } from '@lumbung/ledger';
import { postedIn } from '@lumbung/ledger/testing';
import { openShop } from '@lumbung/orders/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { Page } from 'playwright-core';
import { decide, dialog, rowOf, signIn, told, walkTo } from './desk-steps.js';
import { openStreet } from './street.js';
import { picture } from './visitor.js';

const A_CHAPTER_MS = 90_000;

describe('the desk of the books', () => {
  const street = openStreet();
  let coop: TestCooperative;
  let treasurer: Page;
  let owner: Page;

  const desk = (path: string) => `${street.console}/k/${coop.tenant.slug}${path}`;
  const signedIn = async ({ phone }: TestPerson) => {
    const page = await street.desk();
    await page.goto(`${street.console}/masuk`);
    await signIn(page, phone, PASSWORD);
    await page.waitForURL((url) => url.pathname !== '/masuk');
    await page.goto(desk('/akuntansi/jurnal'));
    return page;
  };

  beforeAll(async () => {
    coop = await street.house.cooperative();
    await openShop(coop);
    await verifiedIn(coop, await councilIn(street.house));
    treasurer = await signedIn(await staffOf(coop, ['TREASURER'], 'Sulastri'));
    owner = await signedIn(await staffOf(coop, ['OWNER'], 'Ratna Wahyuni'));
  }, A_CHAPTER_MS);

  it(
    'lets a treasurer who knows no debit pay a bill, and the chair approve it',
    async () => {
      await walkTo(treasurer, 'Jurnal manual');
      await treasurer.getByRole('button', { name: 'Catat jurnal' }).click();
      const form = dialog(treasurer);
      await form.getByLabel('Dibayar untuk').selectOption({ label: 'Listrik, air, sewa, dan perlengkapan' });
      await form.getByLabel('Dibayar dari').selectOption({ label: '1-1010 Kas' });
      await form.getByLabel('Jumlah').fill('150rb');
      await form.getByLabel('Keterangan').fill('Listrik kantor November');
      await picture(treasurer, 'books-desk-1-write');
      await form.getByRole('button', { name: 'Ajukan', exact: true }).click();
      await told(treasurer, 'BKK-0001 diajukan.');
      expect((await rowOf(treasurer, 'BKK-0001')).join(' ')).toContain('Menunggu');

      await walkTo(owner, 'Jurnal manual');
      await owner.getByRole('button', { name: 'BKK-0001' }).click();
      await picture(owner, 'books-desk-2-document');
      await decide(owner, 'Setujui', 'BKK-0001 dibukukan.');
      expect((await rowOf(owner, 'BKK-0001')).join(' ')).toContain('Dibukukan');
    },
    A_CHAPTER_MS,
  );

  it(
    'refuses a compound journal that does not balance, and keeps what was typed',
    async () => {
      await treasurer.getByRole('button', { name: 'Catat jurnal' }).click();
      const form = dialog(treasurer);
      await form.getByRole('radio', { name: /^Jurnal majemuk/ }).check();
      await form.getByLabel('Akun baris 1').selectOption({ label: '5-3010 Gaji' });
      await form.getByLabel('Debit baris 1').fill('900rb');
      await form.getByLabel('Akun baris 2').selectOption({ label: '1-1010 Kas' });
      await form.getByLabel('Kredit baris 2').fill('400rb');
      await form.getByLabel('Keterangan').fill('Gaji November');
      await form.getByRole('button', { name: 'Ajukan', exact: true }).click();
      await form.getByText('Debit dan kredit belum sama').waitFor();
      await picture(treasurer, 'books-desk-3-not-balanced');

      await form.getByLabel('Kredit baris 2').fill('900rb');
      await form.getByRole('button', { name: 'Ajukan', exact: true }).click();
      await told(treasurer, 'BM-0001 diajukan.');
    },
    A_CHAPTER_MS,
  );

  it(
    'shows it in the statements, and leads from a line to its card',
    async () => {
      await owner.getByRole('link', { name: 'Laporan keuangan', exact: true }).click();
      await owner.getByText('Aset sama dengan kewajiban dan ekuitas.').waitFor();
      await picture(owner, 'books-desk-4-balance-sheet');
      await owner.getByRole('button', { name: 'Hasil usaha (PHU)' }).click();
      await owner.getByText('Sisa hasil usaha (SHU)').waitFor();
      await picture(owner, 'books-desk-5-result');
      await owner.getByRole('link', { name: '5-3020' }).click();
      await owner.getByText('Listrik kantor November').waitFor();
    },
    A_CHAPTER_MS,
  );

  it(
    'adds an account of its own, which then is a purpose',
    async () => {
      await walkTo(owner, 'Buku besar');
      await owner.getByRole('button', { name: 'Tambah akun' }).click();
      const form = dialog(owner);
      await form.getByLabel('Nomor akun').fill('5-3210');
      await form.getByLabel('Nama akun').fill('Sewa kios');
      await form.getByRole('button', { name: 'Tambah akun' }).click();
      await told(owner, 'Akun Sewa kios disimpan.');
      await picture(owner, 'books-desk-6-chart');
    },
    A_CHAPTER_MS,
  );

  it(
    'holds a statement of the bank against the books, and books what only the bank knows',
    async () => {
      const { BANK, DONATED_CAPITAL } = accountCodes;
      const postings = [{ debit: BANK, credit: DONATED_CAPITAL, amount: rupiah(500_000) }];
      await postedIn(coop, { text: 'Hibah Siti Contoh', postings });
      const today = await coop.run(async () => coop.house.get(LedgerService).today());
      const day = today.split('-').reverse().join('/');
      const file = [
        'Tanggal,Keterangan,Cabang,Jumlah,,Saldo',
        `'${day.slice(0, 5)},"TRSF E-BANKING CR SITI CONTOH",'0000,500000.00,CR,500000.00`,
        `'${day.slice(0, 5)},"BIAYA ADM",'0000,15000.00,DB,485000.00`,
      ].join('\n');

      await walkTo(treasurer, 'Rekening koran');
      await treasurer.getByRole('button', { name: 'Berkas', exact: true }).click();
      await treasurer
        .locator('input[type=file]')
        .setInputFiles({ name: 'mutasi.csv', mimeType: 'text/csv', buffer: Buffer.from(file) });
      await treasurer.getByText('Saldo awal ditambah mutasi sama dengan saldo akhir.').waitFor();
      await picture(treasurer, 'books-desk-7-statement');
      await treasurer.getByRole('button', { name: 'Simpan rekening koran' }).click();
      await told(treasurer, '2 baris disimpan');
      await treasurer.getByRole('link', { name: 'Cocokkan sekarang' }).click();
      await treasurer.getByRole('button', { name: 'Terima 1 yang pasti' }).click();
      await told(treasurer, '1 dicocokkan.');
      await treasurer.getByRole('button', { name: 'Catat BIAYA ADM' }).click();
      const form = dialog(treasurer);
      await form.getByLabel('Uang keluar untuk').selectOption({ label: 'Biaya bank' });
      await picture(treasurer, 'books-desk-8-fee');
      await form.getByRole('button', { name: 'Catat' }).click();
      await told(treasurer, 'menunggu persetujuan orang kedua');
      await treasurer.getByRole('button', { name: 'Rekonsiliasi' }).click();
      await treasurer.getByText('Buku dan bank sesuai.').waitFor();
      await picture(treasurer, 'books-desk-9-reconciliation');
      const paper = await treasurer.getByRole('link', { name: 'Unduh PDF' }).getAttribute('href');
      const answer = await treasurer.request.get(`${street.console}${paper}`);
      expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
    },
    A_CHAPTER_MS,
  );
});
