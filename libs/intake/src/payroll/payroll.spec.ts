import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { balanceOf, closedIn, trialDifference } from '@lumbung/ledger/testing';
import { MembershipModule } from '@lumbung/membership';
import { memberIn } from '@lumbung/membership/testing';
import type { PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import {
  MandatorySavingsService,
  PassbookService,
  ReceiptPapers,
  SavingsModule,
  SavingsMovesService,
} from '@lumbung/savings';
import { cooperativeWithBooks } from '@lumbung/savings/testing';
import fc from 'fast-check';
import { IntakeModule } from '../intake.module.js';
import { employeesIn, payrollIn, payrollLinesOf, payrollMatchedIn, payrollPlannedIn } from '../testing/index.js';
import { PayrollMatchingService } from './payroll-matching.service.js';
import { PayrollPostingService } from './payroll-posting.service.js';
import { PayrollReadsService } from './payroll-reads.service.js';
import type { PostPayrollInput } from './payroll.schema.js';
import { PayrollService } from './payroll.service.js';
import { sharesOf } from './shares.js';

const EMPLOYER = 'PT Sumber Makmur';
const HEAD = 'No. Pegawai;Nama;No. KTP;Dipotong';

describe('deductions from pay', () => {
  const house = startHouse(IntakeModule, SavingsModule, MembershipModule, LedgerModule);

  const factory = async () => {
    const coop = await cooperativeWithBooks(house);
    return { coop, people: await employeesIn(coop, EMPLOYER) };
  };
  const post = (
    coop: TestCooperative,
    batchId: string,
    more: Partial<PostPayrollInput> = {},
    person?: { personId: PersonId },
  ) =>
    coop.run(
      () => house.get(PayrollPostingService).post({ requestId: newId(), batchId, money: 'BANK', ...more }),
      ['TREASURER'],
      person,
    );
  const decide = (coop: TestCooperative, batchId: string, surplusTo: 'VOLUNTARY' | 'HELD') =>
    coop.run(() => house.get(PayrollService).decide({ batchId, surplusTo }));

  it('are drawn up from what is due, with what members let be deducted beside it', async () => {
    const { coop } = await factory();
    const { id, number } = await payrollIn(coop, EMPLOYER);
    const [agus, , imam] = await payrollLinesOf(coop, id);
    await payrollPlannedIn(coop, agus?.id ?? '', 50_000);

    expect(number).toBe('PG-0001');
    expect(await coop.run(() => house.get(PayrollReadsService).one(id))).toMatchObject({
      memberCount: 3,
      planned: 125_000,
      state: 'PROPOSED',
    });
    expect(await coop.run(() => house.get(PayrollReadsService).employers())).toEqual([
      { name: expect.any(String), memberCount: 3 },
    ]);
    const refused = await coop.run(() =>
      house.get(PayrollService).plan({ lineId: imam?.id ?? '', voluntary: rupiah(1) }),
    );
    expect(refused).toMatchObject({ code: 'INVALID_INPUT' });
    expect(
      await coop.run(() =>
        house
          .get(PayrollService)
          .propose({ requestId: newId(), employer: ` ${EMPLOYER.toLowerCase()}`, month: '2026-11-20' as BusinessDate }),
      ),
    ).toMatchObject({ code: 'PAYROLL_EXISTS', batchId: id });
  });

  it('are compared by number, NIK or name, decided, and posted once, with a line in each passbook', async () => {
    const { coop, people } = await factory();
    await memberIn(coop, { fullName: 'Bukan Pegawai', memberNo: '77' });
    const { id } = await payrollIn(coop, EMPLOYER);
    const [agus] = await payrollLinesOf(coop, id);
    await payrollPlannedIn(coop, agus?.id ?? '', 50_000);

    const matched = await payrollMatchedIn(coop, id, [
      HEAD,
      'k-01;Agus;;Rp 75.000,-',
      ';Orang Salah Tulis;3575015203850002;40.000',
      ';imam rofiq;;10.000',
      ';Bukan Pegawai;;5000',
      'K-99;Tidak Dikenal;;7000',
      ';JUMLAH;;137.000',
    ]);

    expect(matched).toMatchObject({
      received: 137_000,
      matchedCount: 1,
      overCount: 2,
      shortCount: 1,
      unknownCount: 1,
      undecidedCount: 3,
    });
    expect(await post(coop, id)).toMatchObject({ code: 'PAYROLL_UNDECIDED', count: 3 });
    await decide(coop, id, 'VOLUNTARY');
    const requestId = newId();
    const [first, again, other] = await Promise.all([
      post(coop, id, { requestId }),
      post(coop, id, { requestId }),
      post(coop, id),
    ]);
    const outcomeOf = (answer: object) => ('code' in answer ? answer.code : 'state' in answer && answer.state);
    // Whichever of the two requests comes first, the other finds it done; who asks again hears the same.
    expect([first, other].map(outcomeOf).sort()).toEqual(['PAYROLL_NOT_OPEN', 'POSTED']);
    expect(outcomeOf(again)).toBe(outcomeOf(first));

    expect(await balanceOf(coop, '1-1110')).toEqual(rupiah(137_000));
    expect(await balanceOf(coop, '3-1020')).toEqual(rupiah(60_000));
    expect(await balanceOf(coop, '2-1010')).toEqual(rupiah(65_000));
    expect(await balanceOf(coop, '2-1080')).toEqual(rupiah(12_000));
    expect(await trialDifference(coop)).toBe(0);
    const { nodes } = await coop.run(() => house.get(PassbookService).page({ id: people[0]?.due ?? '' }, { first: 5 }));
    expect(nodes).toMatchObject([
      { amount: 25_000, channel: 'PAYROLL', text: `Potong gaji November 2026, ${EMPLOYER}` },
    ]);
    const calendar = await coop.run(() => house.get(MandatorySavingsService).calendar(people[2]?.id ?? ''));
    expect(calendar?.months.find(({ month }) => month === '2026-11-01')).toMatchObject({ due: 25_000, paid: 10_000 });
    // One receipt says the whole; each line of the passbook what came into its account.
    const [posted1] = await payrollLinesOf(coop, id);
    const paper = await coop.run(async () => {
      const papers = house.get(ReceiptPapers);
      const url = papers.of(posted1?.journalId ?? '').find(({ format }) => format === 'HTML_58')?.url ?? '';
      const permit = new URL(url, 'http://x').searchParams.get('permit') ?? '';
      const issuer = () => Promise.resolve({ name: 'Koperasi Melati', registrationNo: null, address: null });
      return String((await papers.open(permit, issuer)).content);
    });
    for (const said of ['Rp75.000', 'Rp25.000, Sukarela', 'BKM-']) expect(paper).toContain(said);
    // What Agus lets be deducted stays for the next list; Imam's missing part is due again.
    const next = await payrollIn(coop, EMPLOYER, '2026-12-01' as BusinessDate);
    expect(
      (await payrollLinesOf(coop, next.id)).map(({ mandatoryDue, voluntaryPlanned }) => [
        mandatoryDue,
        voluntaryPlanned,
      ]),
    ).toEqual([
      [25_000, 50_000],
      [25_000, 0],
      [40_000, 0],
    ]);
  });

  it('may be owed by the employer, and a better list takes the place of the first', async () => {
    const { coop } = await factory();
    const { id } = await payrollIn(coop, EMPLOYER);
    await payrollMatchedIn(coop, id, [HEAD, 'K-01;;;25000', 'K-77;Salah;;1']);
    const matched = await payrollMatchedIn(coop, id, [HEAD, 'K-01;;;25000', 'K-02;;;25000']);

    expect(matched).toMatchObject({ matchedCount: 2, missingCount: 1, unknownCount: 0 });
    expect(await post(coop, id, { money: 'RECEIVABLE' })).toMatchObject({ state: 'POSTED' });
    expect(await balanceOf(coop, '1-1420')).toEqual(rupiah(50_000));
  });

  it('are reversed as a whole by another person, unless a member took the money out', async () => {
    const { coop, people } = await factory();
    const poster = { personId: newId<'Person'>() as PersonId };
    const { id } = await payrollIn(coop, EMPLOYER);
    await payrollMatchedIn(coop, id, [HEAD, 'K-01;;;100000']);
    await decide(coop, id, 'VOLUNTARY');
    await post(coop, id, {}, poster);
    const reverse = (person?: { personId: PersonId }) =>
      coop.run(
        () => house.get(PayrollPostingService).reverse({ batchId: id, reason: 'Salah bulan' }),
        ['OWNER'],
        person,
      );

    expect(await reverse(poster)).toMatchObject({ code: 'FOUR_EYES_REQUIRED' });
    const taken = await coop.run(() =>
      house
        .get(SavingsMovesService)
        .withdraw({ requestId: newId(), accountId: people[0]?.free ?? '', amount: rupiah(1), money: 'BANK' }),
    );
    expect(taken).toMatchObject({ __typename: 'SavingsReceipt' });
    expect(await reverse()).toMatchObject({ code: 'INSUFFICIENT_BALANCE' });
    await coop.run(() =>
      house
        .get(SavingsMovesService)
        .deposit({ requestId: newId(), accountId: people[0]?.free ?? '', amount: rupiah(1), money: 'BANK' }),
    );
    expect(await reverse()).toMatchObject({ state: 'REVERSED' });
    expect(await reverse()).toMatchObject({ state: 'REVERSED' });
    expect(await balanceOf(coop, '1-1110')).toEqual(rupiah(0));
    expect(await payrollIn(coop, EMPLOYER)).toMatchObject({ state: 'PROPOSED' });
  });

  it('refuse what cannot be read, closed months, days to come, and lists of another cooperative', async () => {
    const [{ coop }, { coop: other }] = [await factory(), await factory()];
    const { id } = await payrollIn(coop, EMPLOYER);
    const upload = (content: string, at = coop, roles = ['OWNER']) =>
      at.run(
        () => house.get(PayrollMatchingService).upload(id, { fileName: 'a.csv', content: Buffer.from(content) }),
        roles,
      );

    expect(await upload('Nama;Alamat\nAgus;x')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await upload(`${HEAD}\nK-01;;;banyak`)).toMatchObject({
      code: 'INVALID_INPUT',
      message: expect.stringContaining('baris 2'),
    });
    await expect(upload(`${HEAD}\nK-01;;;1`, other)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await expect(upload(`${HEAD}\nK-01;;;1`, coop, ['CASHIER'])).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
    expect(await post(coop, id)).toMatchObject({ code: 'PAYROLL_NOT_OPEN' });
    await upload(`${HEAD}\nK-01;;;25000`);
    expect(await post(coop, id, { bookedOn: '2026-12-24' as BusinessDate })).toMatchObject({ code: 'INVALID_INPUT' });
    await closedIn(coop, '2026-01-01' as BusinessDate);
    expect(await post(coop, id, { bookedOn: '2026-01-31' as BusinessDate })).toMatchObject({ code: 'PERIOD_CLOSED' });
    expect(await coop.run(() => house.get(PayrollService).cancel(id))).toMatchObject({ state: 'CANCELLED' });
    expect(await payrollLinesOf(other, id)).toEqual([]);
    await expect(post(other, id)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  it('are shared out whole: mandatory first, then what was planned, the rest as it was decided', () => {
    const amount = fc.integer({ min: 0, max: 10_000_000 });
    fc.assert(
      fc.property(
        amount,
        amount,
        amount,
        fc.constantFrom('VOLUNTARY' as const, 'HELD' as const, null),
        fc.constantFrom('account', null),
        amount,
        (mandatoryDue, voluntaryPlanned, received, decided, voluntaryAccountId, stillDue) => {
          const surplusTo = decided === 'VOLUNTARY' && voluntaryAccountId === null ? null : decided;
          const line = { mandatoryDue, voluntaryPlanned, received, surplusTo, voluntaryAccountId, stillDue };
          const { mandatory, voluntary, held } = sharesOf(line);
          expect(mandatory + voluntary + held).toBe(received);
          expect(Math.min(mandatory, voluntary, held)).toBeGreaterThanOrEqual(0);
          expect(mandatory).toBe(Math.min(received, mandatoryDue, stillDue));
          expect(held > 0 && surplusTo === 'VOLUNTARY').toBe(false);
          expect(held > 0 && surplusTo === null && voluntaryAccountId !== null).toBe(false);
        },
      ),
    );
  });
});
