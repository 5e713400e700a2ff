import { describe, expect, it } from '@jest/globals';
import { rupiah, type BusinessDate } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { balanceOf, closedIn, trialDifference } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsModule } from '@lumbung/savings';
import { cooperativeWithBooks } from '@lumbung/savings/testing';
import { xlsxOf } from '@lumbung/documents';
import { MembershipModule } from '@lumbung/membership';
import { IntakeModule } from '../intake.module.js';
import {
  memberImportedIn,
  memberImportIn,
  memberImportOf,
  memberProblemsOf,
  registerOf,
  savingCoopIn,
} from '../testing/index.js';
import { MemberImportsService } from './member-imports.service.js';

const HEAD =
  'No Angg;Nama Lengkap;NIK;Tgl Lhr;L/P;No HP;Tgl Masuk;Status;Tgl Keluar;Simp. Pokok;Simp. Wajib;Saldo Sukarela';
const CUT_OVER = '2026-10-31' as BusinessDate;

describe('members brought as a file', () => {
  const house = startHouse(IntakeModule, SavingsModule, MembershipModule, LedgerModule);
  const imports = () => house.get(MemberImportsService);

  const start = (coop: TestCooperative, importId: string, more: object = {}) =>
    coop.run(() => imports().start({ importId, cutOverOn: CUT_OVER, skipsWrongRows: true, ...more }));

  it('are looked through, written with what became of them, and their balances stand in the books', async () => {
    const coop = await savingCoopIn(house);
    const found = await memberImportIn(coop, [
      'KOPERASI CONTOH;;;;;;;;;;;',
      'Daftar anggota per 31 Oktober 2026;;;;;;;;;;;',
      HEAD,
      '001;Siti Aminah;3575015203850001;12-03-85;P;081234567890;1 Januari 2015;Aktif;;Rp 100.000,-;Rp 1.250.000,-;350.000',
      '002;PAIMAN;;;L;;05/06/2016;keluar;31-12-2020;;;',
      '003;Sutinah;;;P;0812 bukan;2017-01-01;Non aktif;;100000;600.000;-',
      ';JUMLAH;;;;;;;;200.000;1.850.000;350.000',
      ';Bendahara;;;;;;;;;;',
    ]);

    expect(found).toMatchObject({
      state: 'CHECKED',
      rowCount: 3,
      newCount: 3,
      wrongCount: 0,
      warnedCount: 1,
      problem: null,
    });
    expect(
      found.totals.map(({ heading, fileTotal, statedTotal, takenTotal }) => [
        heading,
        fileTotal,
        statedTotal,
        takenTotal,
      ]),
    ).toEqual([
      ['Simp. Pokok', 200_000, 200_000, 200_000],
      ['Simp. Wajib', 1_850_000, 1_850_000, 1_850_000],
      ['Saldo Sukarela', 350_000, 350_000, 350_000],
    ]);
    // Numbers of papers and telephones are shown masked.
    expect(found.columns.find(({ field }) => field === 'NATIONAL_ID')?.samples).toEqual(['••••••••••••0001']);
    expect(found.columns.find(({ field }) => field === 'PHONE')?.samples).toEqual(['••••••••7890', '0812 bukan']);
    expect(await registerOf(coop)).toEqual([]);
    const started = await start(coop, found.id, {
      oldBooks: found.totals.map(({ fileTotal }, n) => ({ column: 9 + n, amount: rupiah(fileTotal) })),
    });
    expect(started).toMatchObject({ state: 'RUNNING' });
    await house.deliverEverything();

    expect(await memberImportOf(coop, found.id)).toMatchObject({ state: 'DONE', progress: { done: 3, total: 3 } });
    expect(await registerOf(coop)).toEqual([
      {
        no: '001',
        name: 'Siti Aminah',
        status: 'ACTIVE',
        joined: '2015-01-01',
        balances: 'MANDATORY 1250000, PRINCIPAL 100000, VOLUNTARY 350000',
      },
      { no: '002', name: 'PAIMAN', status: 'LEFT', joined: '2016-06-05', balances: null },
      {
        no: '003',
        name: 'Sutinah',
        status: 'INACTIVE',
        joined: '2017-01-01',
        balances: 'MANDATORY 600000, PRINCIPAL 100000',
      },
    ]);
    expect(await balanceOf(coop, '3-1020', CUT_OVER)).toEqual(rupiah(1_850_000));
    expect(await balanceOf(coop, '3-1090')).toEqual(rupiah(-2_400_000));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('says of each refused row why, in plain words, and gives the rows back to be mended', async () => {
    const coop = await savingCoopIn(house);
    await memberIn(coop, { memberNo: '9', fullName: 'Umi Hidayah' });
    const found = await memberImportIn(coop, [
      HEAD,
      '1;;;;;;;;;100000;;',
      '2;Siti Lestari;12345;;;;;;;100000;;',
      '3;Nur Rahayu;;31-02-85;;;;;;100000;;',
      '4;Lilik Wibowo;;;X;;;;;100000;;',
      '5;Eko Santoso;;;;;;;;abc;;',
      '6;Agus Hakim;;;;;;;;250,000;;',
      '7;Imam Rofiq;;;;;;;;-5000;;',
      '8;Bambang Anwar;;;;;;Keluar;;100000;;',
      '9;Dewi Susanti;;;;;;;;100000;;',
      '10;Ratna Dewi;;;;;;;;100000;;',
      '10;Yuni Setiawan;;;;;;;;100000;;',
      '11;Slamet Mulyono;;;;;1-1-2030;;;100000;;',
      '12;Sugeng Fauzan;;;;;;Calon;;100000;;',
      '13;Rizky Prasetyo;;;;;;;;1250,5;;',
    ]);

    expect(found).toMatchObject({ rowCount: 14, newCount: 1, wrongCount: 13 });
    expect(await memberProblemsOf(coop, found.id)).toEqual([
      [2, null, 'Nama belum diisi.'],
      [3, 'NIK', 'NIK harus 16 angka; di sini ada 5. Perbaiki, atau kosongkan dulu.'],
      [4, 'Tgl Lhr', '“31-02-85” bukan tanggal. Tulis hari dulu, misalnya 31-12-1985.'],
      [5, 'L/P', '“X” bukan jenis kelamin. Tulis L atau P.'],
      [6, 'Simp. Pokok', '“abc” bukan jumlah rupiah. Tulis misalnya 1250000 atau 1.250.000.'],
      [7, 'Simp. Pokok', '“250,000” bisa berarti ribuan atau pecahan. Tulis dengan titik, misalnya 250.000.'],
      [8, 'Simp. Pokok', 'Saldo tidak boleh kurang dari nol.'],
      [9, 'Status', 'Anggota sudah keluar; isi tanggal keluarnya.'],
      [10, null, 'Nomor anggota ini milik 9 Umi Hidayah di buku anggota.'],
      [12, null, 'Nomor anggota ini sudah dipakai di baris 11.'],
      [13, 'Tgl Masuk', '“1-1-2030” adalah tanggal yang belum tiba.'],
      [14, 'Status', 'Calon anggota tidak diimpor. Masukkan lewat permohonan keanggotaan.'],
      [15, 'Simp. Pokok', '“1250,5” bukan rupiah bulat. Bulatkan dulu.'],
    ]);
    expect(await coop.run(() => imports().start({ importId: found.id, cutOverOn: CUT_OVER }))).toMatchObject({
      code: 'IMPORT_HAS_WRONG_ROWS',
      wrongCount: 13,
    });
    expect(found.wrongRows?.xlsxUrl).toContain('/exports/intake?permit=');
  });

  it('finds who is there already: by number, NIK, telephone with the name; and shares are not doubled by a second file', async () => {
    const coop = await savingCoopIn(house);
    const file = [
      HEAD,
      '1;Siti Aminah;3575015203850001;;;081200000001;;;;100000;50000;',
      '2;Nur Rahayu;3575015203850002;;;081200000002;;;;100000;;',
    ];
    await memberImportedIn(coop, file);

    const again = await memberImportIn(coop, [
      ...file,
      ';Nur Rahayu;;;;081200000002;;;;;;',
      ';Orang Lain;3575015203850001;;;;;;;;;',
      ';Lilik Baru;;;;081200000001;;;;100000;;',
    ]);

    expect(again).toMatchObject({ rowCount: 5, newCount: 1, skippedCount: 2, wrongCount: 2 });
    expect(await memberProblemsOf(coop, again.id)).toEqual([
      [4, null, 'Orang ini sudah ada di baris 3.'],
      [5, null, 'NIK ini milik 1 Siti Aminah di buku anggota.'],
      [5, null, 'NIK ini sudah ada di baris 2.'],
    ]);
    await start(coop, again.id);
    await house.deliverEverything();
    expect(await balanceOf(coop, '3-1010')).toEqual(rupiah(300_000));
    expect((await registerOf(coop)).map(({ no, name }) => `${no} ${name}`)).toEqual([
      '1 Siti Aminah',
      '2 Nur Rahayu',
      '0003 Lilik Baru',
    ]);
    expect(await memberImportOf(coop, again.id)).toMatchObject({ state: 'DONE' });
  });

  it('brings opening balances to members who were registered by hand, once', async () => {
    const coop = await savingCoopIn(house);
    await memberIn(coop, { memberNo: '0012', fullName: 'Sulastri Contoh' });

    const found = await memberImportedIn(coop, [HEAD, '12;Sulastri;;;;;;;;100000;25000;']);

    expect(found).toMatchObject({ newCount: 0, balanceCount: 1, state: 'DONE' });
    expect(await registerOf(coop)).toMatchObject([{ no: '0012', balances: 'MANDATORY 25000, PRINCIPAL 100000' }]);
  });

  it('warns of a NIK that a spreadsheet cut, and leaves it out', async () => {
    const coop = await savingCoopIn(house);
    const pages = async function* () {
      yield [
        ['Nama', 'NIK', 'Simpanan Pokok'],
        ['Siti Aminah', 3575015203850000, 100_000],
        ['Nur Rahayu', '3575015203850002', 100_000],
      ];
    };

    const found = await memberImportIn(coop, await xlsxOf(pages(), 'Data'), 'anggota.xlsx');

    expect(found).toMatchObject({ newCount: 2, wrongCount: 0 });
    expect(await memberProblemsOf(coop, found.id, true)).toEqual([
      [2, 'NIK', expect.stringContaining('angka terakhirnya')],
    ]);
  });

  it('must agree with the old books where they were entered, and with nothing where they were not', async () => {
    const coop = await savingCoopIn(house);
    const { id } = await memberImportIn(coop, [HEAD, '1;Siti Aminah;;;;;;;;100000;;']);

    const refused = await start(coop, id, { oldBooks: [{ column: 9, amount: rupiah(150_000) }] });

    expect(refused).toMatchObject({ code: 'OLD_BOOKS_DIFFER', fileTotal: 100_000, expectedTotal: 150_000 });
    expect(await start(coop, id)).toMatchObject({ state: 'RUNNING' });
  });

  it('refuses a day to come, a closed month, a file without names, and balances without a product', async () => {
    const coop = await cooperativeWithBooks(house);
    const { id, problem } = await memberImportIn(coop, [HEAD, '1;Siti Aminah;;;;;;;;100000;;']);
    expect(problem).toContain('Simpanan › Produk');
    expect(await start(coop, id)).toMatchObject({ code: 'INVALID_INPUT' });

    const other = await savingCoopIn(house);
    const ready = await memberImportIn(other, [HEAD, '1;Siti Aminah;;;;;;;;100000;;']);
    expect(await start(other, ready.id, { cutOverOn: '2026-12-01' })).toMatchObject({ code: 'INVALID_INPUT' });
    await closedIn(other, '2026-01-01' as BusinessDate);
    expect(await start(other, ready.id, { cutOverOn: '2026-01-31' })).toMatchObject({ code: 'PERIOD_CLOSED' });
    const nameless = await memberImportIn(other, ['NIK;Alamat', '3575015203850001;Jalan']);
    expect(nameless).toMatchObject({ problem: 'Tentukan kolom nama anggota.', newCount: 0 });
    const mended = await other.run(() =>
      imports().check({ importId: nameless.id, columns: [{ field: 'FULL_NAME' }, { field: null }] }),
    );
    expect(mended).toMatchObject({ problem: null, wrongCount: 1 });
    expect(
      await other.run(() => imports().check({ importId: nameless.id, columns: [{ field: 'FULL_NAME' }] })),
    ).toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it('belongs to one cooperative, and to those who may', async () => {
    const [coop, other] = [await savingCoopIn(house), await savingCoopIn(house)];
    const { id } = await memberImportIn(coop, [HEAD, '1;Siti Aminah;;;;;;;;100000;;']);

    await expect(memberImportOf(other, id)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(await memberProblemsOf(other, id)).toEqual([]);
    await expect(start(other, id)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await expect(
      coop.run(() => imports().upload({ fileName: 'a.csv', content: Buffer.from(HEAD) }), ['CASHIER']),
    ).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
  });
});
