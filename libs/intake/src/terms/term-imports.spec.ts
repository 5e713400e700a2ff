import { afterEach, describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { LedgerModule, ProofService } from '@lumbung/ledger';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { MembershipModule } from '@lumbung/membership';
import { EventDelivery, type PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsModule, SavingsProductsService, TermReadingService, type SavingsProduct } from '@lumbung/savings';
import { termDayIn, termProductIn } from '@lumbung/savings/testing';
import { IntakeModule } from '../intake.module.js';
import { MemberImportsService } from '../members/member-imports.service.js';
import { UndoMembersService } from '../members/undo.service.js';
import { memberImportedIn, memberImportIn, memberImportOf, memberProblemsOf, savingCoopIn } from '../testing/index.js';

const CUT_OVER = '2026-10-31' as BusinessDate;
const HEAD =
  'No Anggota;Nama;No. Bilyet;Nominal;Bunga % p.a.;Tgl Mulai;Tgl Jatuh Tempo;Pembayaran Bunga;Perpanjangan;Bunga dibayar s/d';
const SITI = '1;Siti Aminah;B-001;10.000.000;6;15-08-2026;15-02-2027;jatuh tempo;ARO;';
const NUR = '2;Nur Rahayu;017/SB/25;24.000.000;8 %;31-07-2026;31-07-2027;bulanan;tidak;';
const LILIK = '3;Lilik Wibowo;B-003;30.000.000;5;20-06-2026;20-12-2026;bulanan;;20-09-2026';
const MEMBERS = ['1;Siti Aminah;50000', '2;Nur Rahayu;50000', '3;Lilik Wibowo;50000', '4;Eko Santoso;'];

describe('term deposits of the old books, brought as a file', () => {
  const house = startHouse(IntakeModule, SavingsModule, MembershipModule, LedgerModule);
  const imports = () => house.get(MemberImportsService);
  const coopWithMembers = async (): Promise<{ coop: TestCooperative; product: SavingsProduct }> => {
    const coop = await savingCoopIn(house);
    await memberImportedIn(coop, ['No Anggota;Nama;Saldo Sukarela', ...MEMBERS]);
    return { coop, product: await termProductIn(coop, { rates: [{ termMonths: 6, percent: '7' }] }) };
  };
  const start = (coop: TestCooperative, importId: string, more: object = {}, person?: { personId: PersonId }) =>
    coop.run(() => imports().start({ importId, cutOverOn: CUT_OVER, ...more }), ['OWNER'], person);
  const undo = (coop: TestCooperative, importId: string, person?: { personId: PersonId }) =>
    coop.run(() => house.get(UndoMembersService).undo({ importId, reason: 'Salah berkas' }), ['OWNER'], person);
  const deposits = async (coop: TestCooperative) =>
    (await coop.run(() => house.get(TermReadingService).page({ first: 20 }))).nodes;
  const savingsOf = async (coop: TestCooperative) =>
    (
      await house.admin<{ no: string; balance: number }>(
        `select m.member_no as no, s.balance::int as balance from savings.account a
           join membership.member m on (m.tenant_id, m.id) = (a.tenant_id, a.member_id)
           join ledger.sub_account s on (s.tenant_id, s.id) = (a.tenant_id, a.id)
          where a.tenant_id = $1 and a.family = 'VOLUNTARY' order by m.number_key`,
        [coop.id],
      )
    ).map(({ no, balance }) => `${no} ${balance}`);
  afterEach(() => house.clock.setTo('2026-11-21T02:00:00Z'));

  it('opens each certificate with its number, rate and days, against the opening balances, with what is owed of its interest', async () => {
    const { coop, product } = await coopWithMembers();

    const { id, columns } = await memberImportIn(coop, [HEAD, SITI, NUR, LILIK, 'Jumlah;;;64.000.000;;;;;;']);
    const started = await start(coop, id, { oldBooks: [{ column: 3, amount: rupiah(64_000_000) }] });
    await house.deliverEverything();

    expect(columns.map(({ field }) => field)).toEqual([
      'MEMBER_NO',
      'FULL_NAME',
      'CERTIFICATE_NO',
      'TERM_PRINCIPAL',
      'TERM_RATE',
      'TERM_STARTS_ON',
      'TERM_MATURES_ON',
      'TERM_INTEREST_PAID',
      'TERM_ROLLOVER',
      'TERM_PAID_THROUGH',
    ]);
    expect(started).toMatchObject({ state: 'RUNNING' });
    expect(await memberImportOf(coop, id)).toMatchObject({
      state: 'DONE',
      newCount: 3,
      wrongCount: 0,
      warnedCount: 0,
      totals: [
        {
          productName: product.name,
          fileTotal: 64_000_000,
          statedTotal: 64_000_000,
          takenTotal: 64_000_000,
          postedTotal: 64_000_000,
        },
      ],
    });
    const [lilik, siti, nur] = await deposits(coop);
    expect(siti).toMatchObject({
      certificateNo: 'B-001',
      principal: 10_000_000,
      rateYearlyPercent: '6',
      termMonths: 6,
      startsOn: '2026-08-15',
      maturesOn: '2027-02-15',
      interestPaid: 'AT_MATURITY',
      rollover: 'PRINCIPAL',
      state: 'RUNNING',
      // 10,000,000 × 6 % × 61 ÷ 365, from 15 August to 15 October; the old books paid nothing of it.
      interestEarned: 100_274,
      account: { balance: 10_000_000, openedOn: '2026-11-01' },
    });
    expect(nur).toMatchObject({
      certificateNo: '017/SB/25',
      rateYearlyPercent: '8',
      rollover: 'NONE',
      interestEarned: 0,
    });
    // Paid until 20 September; 30,000,000 × 5 %: 122 days less 92 days, 501,370 − 378,082.
    expect(lilik).toMatchObject({ certificateNo: 'B-003', maturesOn: '2026-12-20', interestEarned: 123_288 });
    expect(await balanceOf(coop, '2-1020')).toEqual(rupiah(64_000_000));
    expect(await balanceOf(coop, '2-1090')).toEqual(rupiah(223_562));
    expect(await balanceOf(coop, '3-1090')).toEqual(rupiah(-64_373_562));
    expect(await trialDifference(coop)).toBe(0);
    expect(await coop.run(() => house.get(ProofService).prove())).toMatchObject({ isSound: true });
  });

  it('lives on here: the next ends of months and terms pay what the old books would have paid', async () => {
    const { coop } = await coopWithMembers();
    await memberImportedIn(coop, [HEAD, SITI, NUR, LILIK], { skipsWrongRows: false });

    house.clock.setTo('2026-12-01T03:00:00Z');
    await house.endDays();

    expect(await savingsOf(coop)).toEqual([
      '1 50000',
      // 31 October to 30 November: 24,000,000 × 8 %, 122 days less 92 days, 641,753 − 483,945.
      '2 207808',
      // What was owed since 20 September, 123,288, and 20 October to 20 November, 628,767 − 501,370.
      '3 300685',
    ]);
    // Siti's three months, 92 days, wait for her maturity.
    expect(await balanceOf(coop, '2-1090')).toEqual(rupiah(151_233));
    await termDayIn(coop, '2027-02-15');
    // 184 days: 10,000,000 × 6 % × 184 ÷ 365 = 302,466 of the term, 202,192 of it earned here.
    expect((await savingsOf(coop))[0]).toBe(`1 ${50_000 + 302_466}`);
    const siti = (await deposits(coop)).find(({ certificateNo }) => certificateNo === 'B-001');
    expect(siti).toMatchObject({ termNo: 2, startsOn: '2027-02-15', maturesOn: '2027-08-15', rateYearlyPercent: '7' });
    expect(await trialDifference(coop)).toBe(0);
  });

  it('says of each row that is refused why, also what only the cut-over day tells, and writes nothing of it', async () => {
    const { coop, product } = await coopWithMembers();
    const row = (n: number, change: Partial<Record<number, string>>) =>
      ['1', 'Siti Aminah', `B-1${n}`, '1.000.000', '6', '15-08-2026', '15-02-2027', 'jatuh tempo', '', '']
        .map((cell, place) => change[place] ?? cell)
        .join(';');
    const { id } = await memberImportIn(coop, [
      HEAD,
      SITI,
      row(2, { 0: '99' }),
      row(3, { 1: 'Orang Lain' }),
      row(4, { 2: 'B-001' }),
      row(5, { 3: '1.000.000,50' }),
      row(6, { 3: '' }),
      row(7, { 6: '10-02-2027' }),
      row(8, { 8: 'ARO+', 7: 'bulanan' }),
      row(9, { 9: '20-09-2026' }),
      row(10, { 0: '4', 1: 'Eko Santoso' }),
      row(11, { 2: 'SB-000007' }),
      row(12, { 5: '15-04-2026', 6: '15-10-2026' }),
      row(13, { 4: '9,5' }),
    ]);

    expect(await memberImportOf(coop, id)).toMatchObject({ newCount: 3, wrongCount: 10 });
    expect(await start(coop, id)).toMatchObject({ code: 'IMPORT_HAS_WRONG_ROWS', wrongCount: 11 });

    expect(await memberProblemsOf(coop, id)).toEqual([
      [3, 'No Anggota', 'Nomor anggota “99” tidak ada di buku anggota. Masukkan anggotanya dulu.'],
      [4, 'No Anggota', 'Nomor anggota ini milik 1 Siti Aminah di buku anggota.'],
      [5, 'No. Bilyet', 'Nomor bilyet “B-001” sudah ada di baris 2.'],
      [6, 'Nominal', '“1.000.000,50” bukan rupiah bulat. Bulatkan dulu.'],
      [7, null, 'Pokok belum diisi.'],
      [8, 'Tgl Jatuh Tempo', 'Tanggal mulai dan jatuh tempo harus berjarak bulan penuh, 1 sampai 120 bulan.'],
      [9, 'Perpanjangan', 'Jasa yang dibayar bulanan tidak dapat ditambahkan ke pokok. Tulis ARO.'],
      [
        10,
        'Bunga dibayar s/d',
        '“20-09-2026” bukan tanggal jasa bilyet ini pada atau sebelum saldo awal. Yang terdekat 15 Sep 2026.',
      ],
      [11, null, 'Anggota belum punya simpanan sukarela untuk menerima pencairan. Bukakan dulu.'],
      [
        12,
        'No. Bilyet',
        '“SB-000007” berbentuk seperti nomor bilyet yang kami berikan. Tambahkan tanda, misalnya SB-000007-L.',
      ],
      [13, 'Tgl Jatuh Tempo', 'Sudah jatuh tempo pada 15 Okt 2026. Bayarkan di buku lama.'],
    ]);
    expect(await memberProblemsOf(coop, id, true)).toEqual([
      [14, 'Bunga % p.a.', 'Suku jasa “9,5” di atas batas kementerian, 9% setahun.'],
    ]);
    expect(await deposits(coop)).toEqual([]);
    await start(coop, id, { skipsWrongRows: true });
    await house.deliverEverything();
    expect((await deposits(coop)).map(({ certificateNo }) => certificateNo).sort()).toEqual(['B-001', 'B-113']);
    await coop.run(() => house.get(SavingsProductsService).update({ productId: product.id, isActive: false }));
    const ended = await memberImportIn(coop, [HEAD, row(14, {})]);
    expect(ended.problem).toBe('Produk simpanan berjangka belum ada. Buat dulu di Simpanan › Produk.');
  });

  it('is done once: by two workers at once, by a second file, and by two starts of the same certificates', async () => {
    const { coop } = await coopWithMembers();
    const [one, other] = [await memberImportIn(coop, [HEAD, SITI]), await memberImportIn(coop, [HEAD, SITI])];

    const answers = await Promise.all([start(coop, one.id), start(coop, other.id)]);
    const [first, second] = 'code' in (answers[0] as object) ? [other, one] : [one, other];
    const run = () => house.get(EventDelivery).runTask(coop.id, 'intake.runMembers', { importId: first.id });
    await Promise.all([run(), run()]);
    await house.deliverEverything();

    expect(answers.map((answer) => ('code' in answer ? answer.code : answer.state)).sort()).toEqual([
      'IMPORT_RUNNING',
      'RUNNING',
    ]);
    expect(await start(coop, second.id)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await memberImportOf(coop, second.id)).toMatchObject({ newCount: 0, skippedCount: 1, state: 'CHECKED' });
    expect(await deposits(coop)).toHaveLength(1);
    expect(await balanceOf(coop, '2-1020')).toEqual(rupiah(10_000_000));
  });

  it('is taken back as a whole by another person as long as nothing happened, and the mended file brings it anew', async () => {
    const { coop } = await coopWithMembers();
    const starter = { personId: newId<'Person'>() as PersonId };
    const { id } = await memberImportIn(coop, [HEAD, SITI, LILIK]);
    await start(coop, id, {}, starter);
    await house.deliverEverything();

    expect(await undo(coop, id, starter)).toMatchObject({ code: 'FOUR_EYES_REQUIRED' });
    expect(await undo(coop, id)).toMatchObject({ state: 'UNDONE' });
    expect(await undo(coop, id)).toMatchObject({ state: 'UNDONE' });
    expect((await deposits(coop)).map(({ state }) => state)).toEqual(['BROKEN', 'BROKEN']);
    expect([await balanceOf(coop, '2-1020'), await balanceOf(coop, '2-1090')]).toEqual([rupiah(0), rupiah(0)]);
    expect(await balanceOf(coop, '3-1090')).toEqual(rupiah(-150_000));
    expect(await coop.run(() => house.get(ProofService).prove())).toMatchObject({ isSound: true });

    const again = await memberImportedIn(coop, [HEAD, SITI.replace('10.000.000', '11.000.000'), LILIK]);
    expect(again).toMatchObject({ newCount: 2, state: 'DONE' });
    expect(await balanceOf(coop, '2-1020')).toEqual(rupiah(41_000_000));
    house.clock.setTo('2026-12-01T03:00:00Z');
    await house.endDays();
    expect(await undo(coop, again.id)).toMatchObject({ code: 'BALANCES_MOVED', count: 2 });
    expect(await balanceOf(coop, '2-1020')).toEqual(rupiah(41_000_000));
  });

  it('promises nothing of a mudharabah deposit: its nisbah is kept, and no interest is owed', async () => {
    const coop = await savingCoopIn(house);
    await memberImportedIn(coop, ['No Anggota;Nama;Saldo Sukarela', ...MEMBERS]);
    await termProductIn(coop, { contract: 'MUDHARABAH', rates: [{ termMonths: 6, percent: '60' }] });

    await memberImportedIn(coop, [
      'No Anggota;No Bilyet;Pokok;Nisbah;Tgl Mulai;Jangka Waktu;Pembayaran Bagi Hasil;Bagi hasil terakhir',
      '1;B-001;10.000.000;55;15-08-2026;6 bulan;bulanan;31-10-2026',
    ]);

    expect(await deposits(coop)).toMatchObject([
      { nisbahPercent: '55', rateYearlyPercent: null, maturesOn: '2027-02-15', interestEarned: 0 },
    ]);
    expect(await balanceOf(coop, '2-1090')).toEqual(rupiah(0));
  });

  it('knows only its own cooperative: its members, its certificates', async () => {
    const { coop } = await coopWithMembers();
    const other = await savingCoopIn(house);
    await termProductIn(other);
    await memberImportedIn(coop, [HEAD, SITI]);

    const found = await memberImportIn(other, [HEAD, SITI]);

    expect(found).toMatchObject({ newCount: 0, wrongCount: 1 });
    expect(await memberProblemsOf(other, found.id)).toEqual([
      [2, 'No Anggota', 'Nomor anggota “1” tidak ada di buku anggota. Masukkan anggotanya dulu.'],
    ]);
    expect(await deposits(other)).toEqual([]);
    await memberImportedIn(other, ['No Anggota;Nama;Saldo Sukarela', MEMBERS[0] as string]);
    expect(await memberImportedIn(other, [HEAD, SITI])).toMatchObject({ newCount: 1, state: 'DONE' });
  });
});
