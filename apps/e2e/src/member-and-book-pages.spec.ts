import { beforeAll, describe, expect, it } from '@jest/globals';
import { rupiah } from '@lumbung/kernel';
import { ProofService } from '@lumbung/ledger';
import { DeskLimitsService } from '@lumbung/savings';
import type { Page } from 'playwright-core';
import { arrangedAccounts, type ArrangedAccounts } from './arranged-accounts.js';
import { arrangedRegister, type ArrangedRegister } from './arranged-register.js';
import { arrangedShop, type ArrangedShop } from './arranged.js';
import { whileHeld } from './brake.js';
import { dialog, rowOf, told } from './desk-steps.js';
import { A_PAGE_MS, walkOf } from './desk-walk.js';
import { openStreet } from './street.js';
import { picture } from './visitor.js';

type Address = (arranged: ArrangedShop) => string;

describe('the screens of members and books', () => {
  const street = openStreet();
  const { signedIn, flawsAt, flawsHere } = walkOf(street);
  let arranged: ArrangedShop;
  let savings: ArrangedAccounts;
  let register: ArrangedRegister;
  let owner: Page;

  beforeAll(async () => {
    arranged = await arrangedShop(street.house);
    register = await arrangedRegister(arranged.coop);
    savings = await arrangedAccounts(arranged.coop);
    owner = await signedIn(arranged.owner);
  }, A_PAGE_MS);

  it.each<[string, Address]>([
    ['deposits of members', () => '/uang/setoran'],
    ['tax slips', () => '/uang/bukti-potong'],
    ['members', () => '/anggota'],
    ['members by kind', () => '/anggota?jenis=ASSOCIATE'],
    ['links for many members', () => '/anggota?undang=1'],
    ['new member', () => '/anggota/baru'],
    ['imports of members', () => '/anggota/impor'],
    ['payroll deductions', () => '/simpanan/potong-gaji'],
    ['profit share', () => '/simpanan/bagi-hasil'],
    ['deciding a profit share', () => '/simpanan/bagi-hasil?tetapkan=1'],
    ['standing instructions', () => '/simpanan/perintah-tetap'],
    ['opening balances', () => '/akuntansi/saldo-awal'],
    ['inventory book', () => '/anggota/buku?buku=INVENTORY'],
    ['desk of savings', () => '/loket/simpanan'],
    ['collectors', () => '/uang/kolektor'],
    ['journals', () => '/akuntansi/jurnal'],
    ['one journal', ({ journalId }) => `/akuntansi/jurnal/${journalId}`],
    ['journals by hand', () => '/akuntansi/manual'],
    ['templates of journals', () => '/akuntansi/manual?status=templat'],
    ['balance sheet', () => '/akuntansi/laporan'],
    ['result statement', () => '/akuntansi/laporan?laporan=phu'],
    ['cash book', () => '/akuntansi/laporan?laporan=kas'],
    ['reversals', () => '/akuntansi/koreksi'],
    ['trial balance', () => '/akuntansi/neraca-saldo'],
    ['ledger', () => '/akuntansi/buku-besar'],
    ['cash and bank', () => '/akuntansi/kas-bank'],
    ['bank against books', ({ bankId }) => `/akuntansi/rekening-koran?akun=${bankId}`],
    ['statements of a bank', ({ bankId }) => `/akuntansi/rekening-koran?akun=${bankId}&bagian=berkas`],
    ['one statement to be kept', ({ statementId }) => `/akuntansi/rekening-koran?berkas=${statementId}`],
    ['what was matched', ({ bankId }) => `/akuntansi/rekening-koran?akun=${bankId}&bagian=sudah`],
    ['bank reconciliation', ({ bankId }) => `/akuntansi/rekening-koran?akun=${bankId}&bagian=rekonsiliasi`],
    ['fixed assets', () => '/akuntansi/aset'],
    ['one fixed asset', ({ assetId }) => `/akuntansi/aset/${assetId}`],
    ['ends of days', () => '/akuntansi/tutup-hari'],
    ['proof of the books', () => '/akuntansi/bukti'],
    ['periods', () => '/akuntansi/tutup-buku'],
    ['audit trail', () => '/audit'],
    ['audit trail of members', () => '/audit?jenis=member&dari=2020-01-01'],
  ])(
    '%s, for the owner of a cooperative',
    async (name, address) => {
      expect(await flawsAt(owner, `/k/${arranged.slug}${address(arranged)}`, name)).toEqual([]);
    },
    A_PAGE_MS,
  );

  it.each<[string, (register: ArrangedRegister) => string]>([
    ['one member', ({ memberId }) => `/${memberId}`],
    ['data', ({ memberId }) => `/${memberId}?bagian=data`],
    ['heirs', ({ memberId }) => `/${memberId}?bagian=waris`],
    ['savings', ({ memberId }) => `/${memberId}?bagian=simpanan`],
    ['heirs to be paid', ({ deceasedId }) => `/${deceasedId}?bagian=simpanan`],
    ['papers', ({ memberId }) => `/${memberId}?bagian=dokumen`],
    ['notes', ({ memberId }) => `/${memberId}?bagian=catatan`],
    ['history', ({ memberId }) => `/${memberId}?bagian=riwayat`],
    ['applications', () => '/permohonan'],
    ['one application', ({ applicationId }) => `/permohonan/${applicationId}`],
    ['one group', ({ groupId }) => `/kelompok?kelompok=${groupId}`],
    ['collecting posts', () => '/kelompok?bagian=pos'],
    ['sheet of a meeting', ({ newGroupId }) => `/pertemuan/${newGroupId}`],
    ['meeting to record', ({ newGroupId }) => `/pertemuan/${newGroupId}?bagian=catat`],
    ['meetings', ({ groupId }) => `/pertemuan/${groupId}?bagian=riwayat`],
    ['covers', ({ groupId }) => `/pertemuan/${groupId}?bagian=talangan`],
    ['wishes', () => '/perubahan'],
    ['books', () => '/buku'],
    ['one book', () => '/buku?buku=MEMBERS'],
    ['officers', () => '/pengurus'],
    ['book of the board', () => '/buku?buku=BOARD'],
    ['rules', () => '/aturan'],
    ['one import', ({ importId }) => `/impor?berkas=${importId}`],
  ])(
    'register, %s, for the owner of a cooperative',
    async (name, address) => {
      expect(await flawsAt(owner, `/k/${arranged.slug}/anggota${address(register)}`, `register-${name}`)).toEqual([]);
    },
    A_PAGE_MS,
  );

  it(
    'one record of the audit trail, for the owner of a cooperative',
    async () => {
      await owner.goto(`${street.console}/k/${arranged.slug}/audit?tindakan=membership.register`);
      await owner.getByRole('link', { name: 'Anggota didaftarkan' }).first().click();
      await owner.getByRole('dialog', { name: 'Anggota didaftarkan' }).getByText('Nama lengkap').waitFor();

      expect(await flawsHere(owner, 'one audit record')).toEqual([]);
    },
    A_PAGE_MS,
  );

  it(
    'one list of payroll deductions, for the owner of a cooperative',
    async () => {
      const path = `/k/${arranged.slug}/simpanan/potong-gaji?daftar=${register.payrollId}`;

      expect(await flawsAt(owner, path, 'one payroll list')).toEqual([]);
    },
    A_PAGE_MS,
  );

  it.each<[string, (savings: ArrangedAccounts) => string]>([
    ['accounts', () => ''],
    ['approvals', () => '?bagian=persetujuan'],
    ['arrears', () => '?bagian=tunggakan'],
    ['rules of the desk', () => '?bagian=aturan'],
    ['one account', ({ accountId }) => `/${accountId}`],
    ['held money', ({ accountId }) => `/${accountId}?bagian=blokir`],
    ['year of mandatory savings', ({ lateId }) => `/${lateId}?bagian=wajib`],
  ])(
    'savings, %s, for the owner of a cooperative',
    async (name, address) => {
      expect(await flawsAt(owner, `/k/${arranged.slug}/simpanan${address(savings)}`, `savings-${name}`)).toEqual([]);
    },
    A_PAGE_MS,
  );

  it(
    'what is done with a savings account, for the owner of a cooperative',
    async () => {
      for (const [button, name] of [
        ['Rekening koran', 'statement'],
        ['Cetak buku', 'book'],
        ['Tahan dana', 'hold'],
        ['Tutup rekening', 'close'],
      ] as const) {
        await owner.goto(`${street.console}/k/${arranged.slug}/simpanan/${savings.accountId}`);
        await owner.getByRole('button', { name: button, exact: true }).click();
        await owner.getByRole('dialog').waitFor();
        expect(await flawsHere(owner, `savings-${name}`)).toEqual([]);
      }
      await owner.goto(`${street.console}/k/${arranged.slug}/simpanan/${savings.lateId}?bagian=wajib`);
      await owner.getByRole('button', { name: 'Ubah golongan' }).click();
      await owner.getByRole('dialog').waitFor();
      expect(await flawsHere(owner, 'savings-class')).toEqual([]);
    },
    A_PAGE_MS,
  );

  it(
    'the card of an account, for the owner of a cooperative',
    async () => {
      const [account] = await street.house.admin<{ id: string }>(
        `select id from ledger.account where tenant_id = $1 and number = '1-1010'`,
        [arranged.coop.id],
      );

      expect(await flawsAt(owner, `/k/${arranged.slug}/akuntansi/buku-besar/${account?.id}`, 'account card')).toEqual(
        [],
      );
    },
    A_PAGE_MS,
  );

  it(
    'who is appointed to an office, and whose office ends, for the owner of a cooperative',
    async () => {
      await owner.goto(`${street.console}/k/${arranged.slug}/anggota/pengurus`);
      await owner.getByRole('button', { name: 'Catat pengangkatan' }).click();
      await dialog(owner).getByRole('combobox', { name: 'Anggota' }).fill('suparman');
      await owner.getByRole('option', { name: /Suparman/ }).click();
      await dialog(owner).getByLabel('Jabatan', { exact: true }).selectOption('Sekretaris');
      expect(await flawsHere(owner, 'register-appointing')).toEqual([]);
      await dialog(owner).getByRole('button', { name: 'Catat pengangkatan' }).click();
      await told(owner, 'Suparman dicatat sebagai Sekretaris.');
      await owner.getByRole('button', { name: 'Akhiri jabatan Suparman, Sekretaris' }).click();
      expect(await flawsHere(owner, 'register-ending an office')).toEqual([]);
      await dialog(owner).getByRole('button', { name: 'Akhiri jabatan' }).click();
      await told(owner, 'Jabatan Suparman sebagai Sekretaris diakhiri.');
      await owner.getByRole('button', { name: 'Semua, juga yang dulu' }).click();
      expect((await rowOf(owner, 'Suparman')).join(' ')).toContain('Masa jabatan berakhir');
      expect(await flawsHere(owner, 'register-all officers')).toEqual([]);
    },
    A_PAGE_MS,
  );

  it(
    'what is looked at before a month is closed, for the owner of a cooperative',
    async () => {
      await owner.goto(`${street.console}/k/${arranged.slug}/akuntansi/tutup-buku`);
      await owner
        .getByRole('button', { name: /^Tutup bulan: / })
        .first()
        .click();
      await owner.getByRole('dialog').getByText('Bukti pembukuan yang tidak cocok').waitFor();

      expect(await flawsHere(owner, 'closing a month')).toEqual([]);
    },
    A_PAGE_MS,
  );

  it(
    'books that do not agree with themselves, for the owner of a cooperative',
    async () => {
      const { coop, slug } = arranged;
      await coop.run(() => street.house.get(ProofService).prove());
      await owner.goto(`${street.console}/k/${slug}/akuntansi/bukti`);
      await owner.getByText('Semua cocok.').waitFor();
      await picture(owner, 'desk-sound proof');
      for (const damage of [
        'update ledger.proof set is_sound = false where tenant_id = $1',
        `update ledger.proof_check set difference = 5 where tenant_id = $1 and key = 'cachedBalances'`,
      ])
        await street.house.admin(damage, [coop.id]);

      await owner.goto(`${street.console}/k/${slug}`);
      await owner.getByRole('alert').getByRole('link', { name: 'Lihat yang tidak cocok' }).click();
      await owner.getByText('selisih 5').waitFor();
      expect(await flawsHere(owner, 'unsound proof')).toEqual([]);
      // The worker may be done before the screen has heard that it was asked.
      await whileHeld(street.house, 'ledger.proof', async () => {
        await owner.getByRole('button', { name: 'Periksa sekarang' }).click();
        await owner.getByText('Buku sedang diperiksa.').waitFor();
      });
      await coop.run(() => street.house.get(ProofService).prove());
      await owner.getByText('Semua cocok.').waitFor();
    },
    A_PAGE_MS,
  );

  it(
    'heirs that are written down and paid, and a group that ends, for the owner of a cooperative',
    async () => {
      const members = `${street.console}/k/${arranged.slug}/anggota`;
      const form = owner.getByRole('dialog');
      const limited = (amounts: readonly number[]) => {
        const limits = amounts.map((most) => ({ role: 'OWNER', kind: 'WITHDRAWAL' as const, amount: rupiah(most) }));
        return arranged.coop.run(() => street.house.get(DeskLimitsService).set({ limits }));
      };
      await owner.goto(`${members}/${register.memberId}?bagian=waris`);
      await owner.getByRole('button', { name: 'Ubah ahli waris' }).click();
      await form.getByLabel('NIK ahli waris 1').waitFor();
      expect(await flawsHere(owner, 'register-edit heirs')).toEqual([]);

      await owner.goto(`${members}/${register.deceasedId}?bagian=simpanan`);
      await owner.getByRole('button', { name: 'Bayar Anak Almarhum Kusno' }).click();
      await form.getByText('Rp75.000').waitFor();
      expect(await flawsHere(owner, 'register-pay heir')).toEqual([]);
      await form.getByLabel('Transfer bank').check();
      await limited([74_999]);
      await form.getByRole('button', { name: 'Bayar Anak Almarhum Kusno' }).click();
      await owner.getByText('Di atas batas Anda (Rp74.999)').waitFor();
      await owner.goto(`${street.console}/k/${arranged.slug}/simpanan?bagian=persetujuan`);
      await owner.getByText('dibayarkan kepada Anak Almarhum Kusno').waitFor();
      expect(await flawsHere(owner, 'register-heir waits')).toEqual([]);

      await limited([]);
      await owner.goto(`${members}/${register.deceasedId}?bagian=simpanan`);
      await owner.getByRole('button', { name: 'Bayar Anak Almarhum Kusno' }).click();
      await form.getByLabel('Transfer bank').check();
      await form.getByRole('button', { name: 'Bayar Anak Almarhum Kusno' }).click();
      await owner.getByText('Rp75.000 dibayarkan kepada Anak Almarhum Kusno.').waitFor();

      await owner.goto(`${members}/kelompok?kelompok=${register.newGroupId}`);
      await owner.getByRole('button', { name: 'Bubarkan kelompok' }).click();
      await form.getByText('tetap anggota koperasi').waitFor();
      expect(await flawsHere(owner, 'register-dissolve')).toEqual([]);
      await form.getByRole('button', { name: 'Bubarkan kelompok' }).click();
      await owner.getByText(/^Dibubarkan \d/).waitFor();
    },
    A_PAGE_MS,
  );
});
