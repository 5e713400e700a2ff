import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { balanceOf } from '@lumbung/ledger/testing';
import { MembershipModule } from '@lumbung/membership';
import type { PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { MandatorySavingsService, SavingsModule } from '@lumbung/savings';
import { cooperativeWithBooks, mandatoryRateIn } from '@lumbung/savings/testing';
import { IntakeModule } from '../intake.module.js';
import { memberImportedIn, memberImportIn, memberImportOf, memberProblemsOf, savingCoopIn } from '../testing/index.js';
import { MemberImportsService } from './member-imports.service.js';
import { UndoMembersService } from './undo.service.js';

const HEAD = 'No Angg;Nama;Status;Tgl Keluar;Simp. Pokok;Simp. Wajib;Gol. Simp. Wajib';

describe('classes of mandatory savings that come with members', () => {
  const house = startHouse(IntakeModule, SavingsModule, MembershipModule, LedgerModule);

  /** Everybody pays Rp25.000 a month, members of II and PEGAWAI Rp100.000. */
  async function classedCoop(): Promise<TestCooperative> {
    const coop = await savingCoopIn(house);
    await mandatoryRateIn(coop);
    for (const memberClass of ['PEGAWAI', 'GOLONGAN II']) await mandatoryRateIn(coop, { amount: 100_000, memberClass });
    return coop;
  }
  const classesOf = (coop: TestCooperative) =>
    house.admin<{ no: string; of: string; from: string }>(
      `select m.member_no as no, c.member_class as of, c.starts_on::text as from from savings.mandatory_class c
         join savings.account a on a.tenant_id = c.tenant_id and a.id = c.account_id
         join membership.member m on m.tenant_id = a.tenant_id and m.id = a.member_id
        where c.tenant_id = $1 order by m.number_key`,
      [coop.id],
    );
  const dueOf = async (coop: TestCooperative, memberNo: string) => {
    const [member] = await house.admin<{ id: string }>(
      'select id from membership.member where tenant_id = $1 and member_no = $2',
      [coop.id, memberNo],
    );
    const calendar = await coop.run(() => house.get(MandatorySavingsService).calendar(member?.id ?? '', 2026));
    return calendar?.months.find(({ month }) => month === '2026-11-01')?.due ?? null;
  };

  it('are found in the dry run, a class nobody has an amount for is refused, and the others count from the first month', async () => {
    const coop = await classedCoop();
    const found = await memberImportIn(coop, [
      HEAD,
      '1;Siti Aminah;;;100000;500000;pegawai',
      '2;Nur Rahayu;;;100000;;Gol. II',
      '3;Lilik Wibowo;;;100000;250000;Umum',
      '4;Eko Santoso;;;100000;250000;-',
      '5;Agus Hakim;;;100000;300000;Pensiun',
      '6;Imam Rofiq;keluar;31-12-2020;;;pegawai',
    ]);

    expect(found.columns.at(-1)).toMatchObject({ heading: 'Gol. Simp. Wajib', field: 'MANDATORY_CLASS' });
    expect(found).toMatchObject({ newCount: 5, wrongCount: 1, warnedCount: 0, problem: null });
    expect(await memberProblemsOf(coop, found.id)).toEqual([
      [
        6,
        'Gol. Simp. Wajib',
        '“Pensiun” bukan golongan simpanan wajib koperasi ini. Yang ada: UMUM, GOLONGAN II, PEGAWAI.',
      ],
    ]);
    expect(found.totals.map(({ fileTotal, takenTotal }) => [fileTotal, takenTotal])).toEqual([
      [500_000, 400_000],
      [1_300_000, 1_000_000],
    ]);
    expect(await classesOf(coop)).toEqual([]);

    const cutOverOn = '2026-10-31' as BusinessDate;
    const start = { importId: found.id, cutOverOn, skipsWrongRows: true };
    await coop.run(() => house.get(MemberImportsService).start(start));
    await house.deliverEverything();

    expect(await memberImportOf(coop, found.id)).toMatchObject({ state: 'DONE', progress: { done: 5 } });
    expect(await classesOf(coop)).toEqual([
      { no: '1', of: 'PEGAWAI', from: '2026-11-01' },
      { no: '2', of: 'GOLONGAN II', from: '2026-11-01' },
    ]);
    // Who has paid nothing yet owes by his class all the same; who has left owes nothing.
    expect(await Promise.all(['1', '2', '3', '4', '6'].map((no) => dueOf(coop, no)))).toEqual([
      100_000,
      100_000,
      25_000,
      25_000,
      null,
    ]);
    expect(await balanceOf(coop, '3-1020')).toEqual(rupiah(1_000_000));
  });

  it('change nobody who has one when they are brought again', async () => {
    const coop = await classedCoop();
    await memberImportedIn(coop, [HEAD, '1;Siti Aminah;;;100000;500000;pegawai', '2;Nur Rahayu;;;100000;250000;']);

    const again = await memberImportedIn(coop, [
      HEAD,
      '1;Siti Aminah;;;100000;500000;pegawai',
      '2;Nur Rahayu;;;100000;250000;Golongan II',
      '3;Lilik Baru;;;100000;250000;Golongan II',
    ]);

    expect(again).toMatchObject({ newCount: 1, skippedCount: 2, wrongCount: 0, warnedCount: 1 });
    expect(await memberProblemsOf(coop, again.id, true)).toEqual([
      [3, null, expect.stringContaining('sudah bergolongan UMUM')],
    ]);
    expect((await classesOf(coop)).map(({ no, of }) => [no, of])).toEqual([
      ['1', 'PEGAWAI'],
      ['3', 'GOLONGAN II'],
    ]);
  });

  it('are taken back with the balances, and the mended file sets them anew', async () => {
    const coop = await classedCoop();
    const starter = { personId: newId<'Person'>() as PersonId };
    const { id } = await memberImportIn(coop, [
      HEAD,
      '1;Siti Aminah;;;100000;500000;pegawai',
      '2;Nur Rahayu;;;;;pegawai',
    ]);
    const start = { importId: id, cutOverOn: '2026-10-31' as BusinessDate };
    await coop.run(() => house.get(MemberImportsService).start(start), ['OWNER'], starter);
    await house.deliverEverything();
    expect(await classesOf(coop)).toHaveLength(2);

    const undo = () =>
      coop.run(() => house.get(UndoMembersService).undo({ importId: id, reason: 'Golongan salah' }), ['OWNER']);
    expect(await undo()).toMatchObject({ state: 'UNDONE' });
    expect(await undo()).toMatchObject({ state: 'UNDONE' });

    expect(await classesOf(coop)).toEqual([]);
    expect(await dueOf(coop, '1')).toBe(25_000);
    await memberImportedIn(coop, [HEAD, '1;Siti Aminah;;;100000;500000;Golongan II']);
    expect((await classesOf(coop)).map(({ no, of }) => [no, of])).toEqual([['1', 'GOLONGAN II']]);
  });

  it('can be taken back where a file brought nothing else', async () => {
    const coop = await classedCoop();
    const starter = { personId: newId<'Person'>() as PersonId };
    const { id } = await memberImportIn(coop, [HEAD, '1;Siti Aminah;;;;;pegawai']);
    const start = { importId: id, cutOverOn: '2026-10-31' as BusinessDate };
    await coop.run(() => house.get(MemberImportsService).start(start), ['OWNER'], starter);
    await house.deliverEverything();

    expect(await memberImportOf(coop, id)).toMatchObject({ canBeUndone: true });
    const undone = await coop.run(() => house.get(UndoMembersService).undo({ importId: id, reason: 'Keliru' }));

    expect(undone).toMatchObject({ state: 'UNDONE', canBeUndone: false });
    expect(await classesOf(coop)).toEqual([]);
  });

  it('are those of one cooperative, and need its product', async () => {
    await classedCoop();
    const other = await savingCoopIn(house);

    const found = await memberImportIn(other, [HEAD, '1;Siti Aminah;;;100000;500000;pegawai']);
    expect(found).toMatchObject({ newCount: 0, wrongCount: 1 });
    expect(await memberProblemsOf(other, found.id)).toEqual([
      [2, 'Gol. Simp. Wajib', expect.stringMatching(/Yang ada: UMUM\.$/)],
    ]);

    const bare = await cooperativeWithBooks(house);
    const { problem } = await memberImportIn(bare, ['Nama;Golongan Wajib', 'Siti Aminah;Umum']);
    expect(problem).toContain('golongan simpanan wajib');
  });

  it('cost a dry run the same however many members there are', async () => {
    const coop = await classedCoop();
    const rows = (count: number, from: number) =>
      Array.from({ length: count }, (_, n) => `${from + n};Anggota ${from + n} Contoh;;;100000;25000;pegawai`);
    const dryRun = (lines: string[]) => house.statementsOf(() => memberImportIn(coop, [HEAD, ...lines]));
    // What is kept in memory is read once.
    await dryRun(rows(1, 1));

    const few = await dryRun(rows(2, 10));
    const many = await dryRun(rows(60, 100));

    expect(many.length).toBe(few.length);
  });
});
