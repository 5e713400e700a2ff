import { describe, expect, it } from '@jest/globals';
import { memberIn } from '@lumbung/membership/testing';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { balanceOf } from '@lumbung/ledger/testing';
import { EventDelivery, TenantDatabase, type PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { MandatorySavingsService, SavingsAccountsService, SavingsModule } from '@lumbung/savings';
import { depositedIn, mandatoryRateIn } from '@lumbung/savings/testing';
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
import { UndoMembersService } from './undo.service.js';

const HEAD =
  'No Angg;Nama Lengkap;NIK;Tgl Lhr;L/P;No HP;Tgl Masuk;Status;Tgl Keluar;Simp. Pokok;Simp. Wajib;Saldo Sukarela';
const CUT_OVER = '2026-10-31' as BusinessDate;

describe('the work on an import of members', () => {
  const house = startHouse(IntakeModule, SavingsModule, MembershipModule, LedgerModule);
  const imports = () => house.get(MemberImportsService);
  const start = (coop: TestCooperative, importId: string, more: object = {}) =>
    coop.run(() => imports().start({ importId, cutOverOn: CUT_OVER, skipsWrongRows: true, ...more }));
  const undo = (coop: TestCooperative, importId: string, person?: { personId: PersonId }) =>
    coop.run(() => house.get(UndoMembersService).undo({ importId, reason: 'Salah berkas' }), ['OWNER'], person);

  it('goes on where a killed worker stopped, and posts nobody twice', async () => {
    const coop = await savingCoopIn(house);
    const rows = Array.from(
      { length: 120 },
      (_, n) => `${n + 1};Anggota ${n + 1} Contoh;;;;;;;;100000;${(n + 1) * 1000};`,
    );
    const { id } = await memberImportIn(coop, [HEAD, ...rows]);
    await start(coop, id);
    const run = () => house.get(EventDelivery).runTask(coop.id, 'intake.runMembers', { importId: id });

    await run();
    expect((await memberImportOf(coop, id)).progress).toMatchObject({ done: 50, total: 120 });
    await house.admin(
      `create function intake.killed() returns trigger language plpgsql as $$ begin raise exception 'killed' using errcode = '57P01'; end $$`,
    );
    await house.admin(
      'create trigger killed before update on intake.member_import_row for each row execute function intake.killed()',
    );
    await expect(run()).rejects.toThrow('killed');
    expect(await balanceOf(coop, '3-1010')).toEqual(rupiah(5_000_000));
    await house.admin('drop trigger killed on intake.member_import_row');
    await house.admin('drop function intake.killed');
    // The queue gives the job to another worker while the first is still at it, and calls it once too often at the end.
    await Promise.all([run(), run()]);
    await house.deliverEverything();
    await run();

    expect(await memberImportOf(coop, id)).toMatchObject({ state: 'DONE', progress: { done: 120, total: 120 } });
    expect(await balanceOf(coop, '3-1010')).toEqual(rupiah(12_000_000));
    expect(await balanceOf(coop, '3-1020')).toEqual(rupiah(7_260_000));
    expect(await registerOf(coop)).toHaveLength(120);
    const sealed = await house.admin(
      'select 1 from intake.member_import_row where tenant_id = $1 and cells_sealed is not null',
      [coop.id],
    );
    expect(sealed).toEqual([]);
  }, 60_000);

  it('refuses a row whose number somebody else was given meanwhile, and says so once', async () => {
    const coop = await savingCoopIn(house);
    const { id } = await memberImportIn(coop, [HEAD, '1;Siti Aminah;;;;;;;;100000;;', '2;Nur Rahayu;;;;;;;;100000;;']);
    await memberIn(coop, { memberNo: '1', fullName: 'Umi Hidayah' });

    await start(coop, id);
    await house.deliverEverything();

    expect(await memberImportOf(coop, id)).toMatchObject({
      state: 'DONE',
      wrongCount: 1,
      progress: { done: 1 },
      totals: [
        { heading: 'Simp. Pokok', fileTotal: 200_000, wrongTotal: 100_000, takenTotal: 100_000, postedTotal: 100_000 },
        { heading: 'Simp. Wajib', fileTotal: 0, wrongTotal: 0 },
        { heading: 'Saldo Sukarela', fileTotal: 0, wrongTotal: 0 },
      ],
    });
    expect(await memberProblemsOf(coop, id)).toEqual([
      [2, null, 'Nomor anggota ini milik 1 Umi Hidayah di buku anggota.'],
    ]);
    expect(await balanceOf(coop, '3-1010')).toEqual(rupiah(100_000));
  });

  it('counts among what is in already what another file brought meanwhile', async () => {
    const coop = await savingCoopIn(house);
    const file = [HEAD, '1;Siti Aminah;;;;;;;;100000;;', '2;Nur Rahayu;;;;;;;;100000;;'];
    const { id } = await memberImportIn(coop, file);
    await memberImportedIn(coop, file.slice(0, 2));

    await start(coop, id);
    await house.deliverEverything();

    const found = await memberImportOf(coop, id);
    expect(found).toMatchObject({ state: 'DONE', newCount: 1, skippedCount: 1 });
    expect(found.totals[0]).toMatchObject({ skippedTotal: 100_000, takenTotal: 100_000, postedTotal: 100_000 });
    expect(await balanceOf(coop, '3-1010')).toEqual(rupiah(200_000));
  });

  it('can be cancelled before it is posted, and never again started', async () => {
    const coop = await savingCoopIn(house);
    const { id } = await memberImportIn(coop, [HEAD, '1;Siti Aminah;;;;;;;;100000;;']);

    expect(await coop.run(() => imports().cancel(id))).toMatchObject({ state: 'CANCELLED' });

    expect(await start(coop, id)).toMatchObject({ code: 'IMPORT_NOT_OPEN' });
    expect(await registerOf(coop)).toEqual([]);
  });

  it('takes all balances back by another person, as long as nothing moved, and the mended file brings them anew', async () => {
    const coop = await savingCoopIn(house);
    await mandatoryRateIn(coop, { amount: 25_000, startsOn: '2026-11-01' });
    const file = [HEAD, '1;Siti Aminah;;;;;;;;100000;500000;350.000', '2;Nur Rahayu;;;;;;;;100000;;'];
    const starter = { personId: newId<'Person'>() as PersonId };
    const { id } = await memberImportIn(coop, file);
    await coop.run(() => imports().start({ importId: id, cutOverOn: CUT_OVER }), ['OWNER'], starter);
    await house.deliverEverything();

    expect(await undo(coop, id, starter)).toMatchObject({ code: 'FOUR_EYES_REQUIRED' });
    expect(await undo(coop, id)).toMatchObject({ state: 'UNDONE' });
    expect(await undo(coop, id)).toMatchObject({ state: 'UNDONE' });
    expect(await balanceOf(coop, '3-1090')).toEqual(rupiah(0));
    expect((await registerOf(coop)).map(({ balances }) => balances)).toEqual([
      'MANDATORY 0, PRINCIPAL 0, VOLUNTARY 0',
      'PRINCIPAL 0',
    ]);

    const again = await memberImportedIn(coop, [
      HEAD,
      '1;Siti Aminah;;;;;;;;100000;550000;350.000',
      '2;Nur Rahayu;;;;;;;;100000;;',
    ]);
    expect(again).toMatchObject({ balanceCount: 2, newCount: 0, state: 'DONE' });
    expect(await balanceOf(coop, '3-1020')).toEqual(rupiah(550_000));
    const [siti] = await house.admin<{ id: string; accountId: string }>(
      `select m.id, a.id as "accountId" from membership.member m join savings.account a on a.member_id = m.id and a.family = 'MANDATORY' where m.tenant_id = $1 and m.member_no = '1'`,
      [coop.id],
    );
    // What was paid in the old books pays no month of these.
    const calendar = await coop.run(() => house.get(MandatorySavingsService).calendar(siti?.id ?? ''));
    expect(calendar?.months.find(({ month }) => month === '2026-11-01')).toMatchObject({
      due: 25_000,
      paid: 0,
      state: 'DUE',
    });
    await depositedIn(coop, { id: siti?.accountId ?? '' }, 25_000);
    expect(await undo(coop, again.id)).toMatchObject({ code: 'BALANCES_MOVED', count: 1 });
    expect(await balanceOf(coop, '3-1020')).toEqual(rupiah(575_000));
  });

  it('lets one of two starts at once through, and only one import run at a time', async () => {
    const coop = await savingCoopIn(house);
    const first = await memberImportIn(coop, [HEAD, '1;Siti Aminah;;;;;;;;100000;;']);
    const second = await memberImportIn(coop, [HEAD, '2;Nur Rahayu;;;;;;;;100000;;']);

    const answers = await Promise.all([start(coop, first.id), start(coop, second.id)]);

    expect(answers.map((answer) => ('code' in answer ? answer.code : answer.state)).sort()).toEqual([
      'IMPORT_RUNNING',
      'RUNNING',
    ]);
    await house.deliverEverything();
    expect(await coop.run(() => house.get(SavingsAccountsService).ofMember(newId()))).toEqual([]);
    expect(
      await coop.run(() =>
        house.get(TenantDatabase).read('select 1 as n from intake.member_import where tenant_id = $1'),
      ),
    ).toHaveLength(2);
  });
});
