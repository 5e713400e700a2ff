import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { councilIn, verifiedIn } from '@lumbung/council/testing';
import { isTableProblem, readTable } from '@lumbung/documents';
import { PASSWORD, staffOf } from '@lumbung/identity/testing';
import { rupiah, startOfMonth, todayIn } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { openShop } from '@lumbung/orders/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import { mandatoryRateIn, savingsAccountIn, savingsProductIn, termProductIn } from '@lumbung/savings/testing';
import { memberIn } from '@lumbung/membership/testing';
import type { Page } from 'playwright-core';
import { dialog, rowOf, signIn, told } from './desk-steps.js';
import {
  HEADINGS,
  MEMBERS,
  mandatoryOf,
  mendedRow,
  messyMembers,
  PRINCIPAL,
  sumOf,
  voluntaryOf,
  workbookOf,
  WRONG,
} from './messy-members.js';
import { openStreet } from './street.js';
import { picture } from './visitor.js';
import { flawsOf, settled, structureOf } from './wholesome.js';

/** The month in which the spec runs: the street keeps the time of the day. */
const MONTH = startOfMonth(todayIn('Asia/Jakarta', new Date()));
const A_CHAPTER_MS = 150_000;
const REFUSED = Object.keys(WRONG).map(Number);
const isTaken = (n: number) => !REFUSED.includes(n);
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

describe('a cooperative that brings its old books', () => {
  const street = openStreet();
  let coop: TestCooperative;
  let page: Page;
  /** Mandatory and voluntary savings. */
  let products: string[];

  const desk = (path: string) => `${street.console}/k/${coop.tenant.slug}${path}`;
  const spoken = (amount: number) => `Rp${String(amount).replace(/\B(?=(\d{3})+(?!\d))/g, '.')}`;
  const membersIn = async () =>
    Number(
      (
        await street.house.admin<{ count: string }>('select count(*) from membership.member where tenant_id = $1', [
          coop.id,
        ])
      )[0]?.count,
    );
  const looked = async (name: string, on = page) => {
    await settled(on);
    await picture(on, `intake-${name}`);
    const flaws = await flawsOf(on);
    await on.setViewportSize({ width: 360, height: 740 });
    flaws.push(...(await structureOf(on)));
    await picture(on, `intake-${name}-360`);
    await on.setViewportSize({ width: 1366, height: 768 });
    expect(flaws).toEqual([]);
  };
  const signedIn = async (role: 'OWNER' | 'TREASURER', name: string) => {
    const { phone } = await staffOf(coop, [role], name);
    const its = await street.desk({ bypassCSP: true });
    await its.goto(`${street.console}/masuk`);
    await signIn(its, phone, PASSWORD);
    await its.waitForURL((url) => url.pathname !== '/masuk');
    return its;
  };
  const bring = (name: string, buffer: Buffer) =>
    page.getByLabel('Pilih berkas Excel').setInputFiles({ name, mimeType: XLSX, buffer });

  beforeAll(async () => {
    coop = await street.house.cooperative();
    await openShop(coop);
    await verifiedIn(coop, await councilIn(street.house));
    await savingsProductIn(coop, { family: 'PRINCIPAL', name: 'Simpanan Pokok', principalAmount: rupiah(PRINCIPAL) });
    products = [
      (await savingsProductIn(coop, { family: 'MANDATORY', name: 'Simpanan Wajib' })).id,
      (await savingsProductIn(coop, { family: 'VOLUNTARY', name: 'Simpanan Sukarela' })).id,
    ];
    page = await signedIn('OWNER', 'Ratna Wahyuni');
  }, A_CHAPTER_MS);

  it(
    'sees what a messy list of 500 holds, which 12 rows are refused and why, before anybody is written',
    async () => {
      await page.goto(desk('/anggota'));
      await page.getByRole('link', { name: 'Impor dari Excel' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Impor anggota' }).waitFor();
      await looked('empty');
      await bring('anggota lama.xlsx', await messyMembers());
      await page.getByRole('heading', { level: 1, name: 'anggota lama.xlsx' }).waitFor();
      await page.getByRole('heading', { name: '12 baris ditolak' }).waitFor();

      for (const { told: sentence } of Object.values(WRONG))
        await page.getByRole('cell').filter({ hasText: sentence }).first().waitFor();
      expect(await page.getByLabel('Kolom Simpanan Pokok dibaca sebagai').inputValue()).toBe('PRINCIPAL');
      const [, inFile, itsOwn] = await rowOf(page, 'Simpanan Wajib');
      expect(inFile).toBe(spoken(sumOf(mandatoryOf, (n) => WRONG[n]?.column !== 11)));
      expect(itsOwn).toContain('cocok');
      expect(await membersIn()).toBe(0);
      await looked('checked');
    },
    A_CHAPTER_MS,
  );

  it(
    'takes 488 in, and the books hold exactly the file less what was refused',
    async () => {
      await page.getByLabel('Tanggal saldo awal').fill('31/10/2026');
      await page.getByLabel('Lewati 12 baris yang ditolak').check();
      await page.getByRole('textbox', { name: 'Simpanan Pokok' }).fill('1');
      await page.getByRole('button', { name: 'Masukkan 488 anggota' }).click();
      await page.getByText('berbeda').first().waitFor();
      await page.getByRole('textbox', { name: 'Simpanan Pokok' }).fill(
        String(
          sumOf(
            () => PRINCIPAL,
            (n) => WRONG[n]?.column !== 10,
          ),
        ),
      );
      await page.getByRole('button', { name: 'Masukkan 488 anggota' }).click();
      await page.getByText('488 anggota sudah masuk.').waitFor({ timeout: 90_000 });
      await looked('done');

      expect(await membersIn()).toBe(488);
      expect(await balanceOf(coop, '3-1010')).toEqual(rupiah(sumOf(() => PRINCIPAL, isTaken)));
      expect(await balanceOf(coop, '3-1020')).toEqual(rupiah(sumOf(mandatoryOf, isTaken)));
      expect(await balanceOf(coop, '2-1010')).toEqual(rupiah(sumOf(voluntaryOf, isTaken)));
      expect(await trialDifference(coop)).toBe(0);
    },
    A_CHAPTER_MS,
  );

  it(
    'gets the refused rows back with their reasons, mends them, and the rest goes in; brought again, nothing is doubled',
    async () => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Unduh Excel (.xlsx)' }).click(),
      ]);
      const table = await readTable(
        await readFile(await file.path()),
        (cells) => cells.filter((cell) => HEADINGS.includes(cell)).length,
      );
      if (isTableProblem(table)) throw new Error(table.problem);
      expect(table.headings.at(-1)).toBe('Alasan');
      expect(table.rows.map(({ cells }) => Number(cells[0]))).toEqual(REFUSED);
      const reasons = table.rows.map(({ cells }) => cells.at(-1));
      expect(reasons).toEqual(REFUSED.map((n) => expect.stringContaining(WRONG[n]?.told ?? '')));

      await page.goto(desk('/anggota/impor'));
      await bring(
        'perbaikan.xlsx',
        await workbookOf(REFUSED.map((n) => (n === 450 ? [...mendedRow(n)] : mendedRow(n)))),
      );
      await page.getByLabel('Tanggal saldo awal').fill('31/10/2026');
      await page.getByRole('button', { name: 'Masukkan 12 anggota' }).click();
      await page.getByText('12 anggota sudah masuk.').waitFor({ timeout: 60_000 });

      expect(await membersIn()).toBe(MEMBERS);
      expect(await balanceOf(coop, '3-1020')).toEqual(rupiah(sumOf(mandatoryOf)));
      await page.goto(desk('/anggota/impor'));
      await bring('sekali lagi.xlsx', await messyMembers());
      await page.getByText('Tidak ada anggota baru atau saldo yang belum masuk.').waitFor();
      expect(await rowOf(page, 'Simpanan Wajib')).toContain(spoken(0));
    },
    A_CHAPTER_MS,
  );

  it(
    'writes what else stood in the old books, which must balance, and a second person approves it',
    async () => {
      const owed = MEMBERS * PRINCIPAL + sumOf(mandatoryOf) + sumOf(voluntaryOf);
      await page.goto(desk('/akuntansi/neraca-saldo'));
      await page.getByRole('link', { name: 'Saldo awal', exact: true }).click();
      await page.getByText('Tempel dari Excel').click();
      await page
        .getByLabel('Nomor atau nama akun, lalu jumlahnya')
        .fill(
          `Akun\tDebit\tKredit\n1-1010\t5.000.000\t-\n1-1110\t${owed - 4_000_000}\t-\nSimpanan Pokok\t\t${MEMBERS * PRINCIPAL}`,
        );
      await page.getByRole('button', { name: 'Isikan ke formulir' }).click();
      await page.getByText('masuk lewat impor', { exact: false }).first().waitFor();
      await page.getByText('Sisi harta lebih besar').waitFor();
      await looked('opening');
      await page.getByLabel('3-1050 Cadangan umum').fill('1.000.000');
      await page.getByText('Cocok. Kedua sisi sama besar.').waitFor();
      await page.getByLabel('Tanggal saldo awal').fill('31/10/2026');
      await page.getByRole('button', { name: 'Ajukan saldo awal' }).click();
      await page.getByText('menunggu persetujuan orang kedua').waitFor();

      const treasurer = await signedIn('TREASURER', 'Endang Susanti');
      await treasurer.goto(desk('/akuntansi/saldo-awal'));
      await treasurer.locator('.row-link').first().click();
      await treasurer.getByRole('button', { name: 'Setujui', exact: true }).click();
      await dialog(treasurer).getByRole('button', { name: 'Setujui', exact: true }).click();
      await told(treasurer, 'dibukukan');
      await looked('opening-posted', treasurer);

      expect(await balanceOf(coop, '3-1090')).toEqual(rupiah(0));
      expect(await balanceOf(coop, '1-1010')).toEqual(rupiah(5_000_000));
      expect(await trialDifference(coop)).toBe(0);
    },
    A_CHAPTER_MS,
  );

  it(
    'draws up what an employer deducts from pay, compares what came back, and posts it into every passbook',
    async () => {
      await mandatoryRateIn(coop, { startsOn: MONTH });
      for (const [n, fullName] of ['Agus Pegawai', 'Dewi Pegawai', 'Imam Pegawai'].entries()) {
        const particulars = { employer: 'PT Sumber Makmur', payrollNo: `K-0${n + 1}` };
        const { id: memberId } = await memberIn(coop, { fullName, particulars });
        for (const productId of products) await savingsAccountIn(coop, { productId, memberId });
      }
      await page.goto(desk('/simpanan/potong-gaji'));
      await page.getByLabel('Tempat kerja').selectOption('PT Sumber Makmur');
      await page.getByRole('button', { name: 'Susun daftar' }).click();
      await page.getByRole('heading', { level: 1, name: /PT Sumber Makmur/ }).waitFor();
      await page.getByRole('button', { name: /Agus Pegawai/ }).click();
      await dialog(page).getByLabel('Simpanan sukarela tiap bulan').fill('50rb');
      await dialog(page).getByRole('button', { name: 'Simpan potongan' }).click();
      await told(page, 'Potongan Agus Pegawai disimpan.');
      await looked('payroll');

      await page.getByText('Atau tempel dari Excel').click();
      await page
        .getByLabel('Isi tabel, dengan judul kolomnya')
        .fill(
          'NIP\tNama\tDipotong\nK-01\tAgus\t75.000\n\tDewi Pegawai\t60.000\nK-03\t\t10.000\nK-77\tOrang Lain\t5.000',
        );
      await page.getByRole('button', { name: 'Cocokkan tempelan' }).click();
      await page.getByText('2 baris menunggu keputusan.').first().waitFor();
      await looked('payroll-matched');
      await page.getByRole('button', { name: 'Semua ke simpanan sukarela' }).click();
      await page.getByText('Semua selisih sudah diputuskan.').waitFor();
      await page.getByRole('button', { name: 'Bukukan potongan' }).click();
      await told(page, 'dibukukan.');
      await page.getByText('Dibukukan').first().waitFor();
      await looked('payroll-posted');

      expect(await balanceOf(coop, '3-1020')).toEqual(rupiah(sumOf(mandatoryOf) + 60_000));
      expect(await balanceOf(coop, '2-1080')).toEqual(rupiah(5_000));
      expect(await trialDifference(coop)).toBe(0);
    },
    A_CHAPTER_MS,
  );

  it(
    'brings the term deposits that run, one bilyet a row, once their members are there',
    async () => {
      await termProductIn(coop);
      const rows = [
        'No Anggota;No Bilyet;Nominal;Bunga %;Tgl Mulai;Jatuh Tempo;Pembayaran Bunga;Perpanjangan',
        'A-0001;017/SB/26;10.000.000;6;15-08-2026;15-02-2027;jatuh tempo;ARO',
        'A-9999;018/SB/26;5.000.000;6;15-08-2026;15-02-2027;bulanan;',
      ];
      await page.goto(desk('/anggota/impor'));
      const buffer = Buffer.from(rows.join('\r\n'));
      await page.getByLabel('Pilih berkas Excel').setInputFiles({ name: 'bilyet.csv', mimeType: 'text/csv', buffer });
      await page.getByRole('heading', { level: 1, name: 'bilyet.csv' }).waitFor();
      await page.getByRole('cell').filter({ hasText: 'tidak ada di buku anggota' }).first().waitFor();
      expect(await page.getByLabel('Kolom Nominal dibaca sebagai').inputValue()).toBe('TERM_PRINCIPAL');
      await page.getByLabel('Tanggal saldo awal').fill('31/10/2026');
      await page.getByLabel('Lewati 1 baris yang ditolak').check();
      await looked('terms');
      await page.getByRole('button', { name: 'Masukkan 1 bilyet' }).click();
      await page.getByText('1 bilyet sudah masuk.').waitFor({ timeout: 60_000 });

      expect(await balanceOf(coop, '2-1020')).toEqual(rupiah(10_000_000));
      // 61 of 365 days, to 15 October: owed to the member from before.
      expect(await balanceOf(coop, '3-1090')).toEqual(rupiah(-10_100_274));
      expect(await trialDifference(coop)).toBe(0);
    },
    A_CHAPTER_MS,
  );
});
