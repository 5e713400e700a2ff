import { describe, expect, it } from '@jest/globals';
import { person } from '@lumbung/identity/testing';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { closedIn, subAccountOf, trialDifference } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { TransferRulesService } from '../own-transfers/transfer-rules.service.js';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, depositedIn, savingsAccountIn, savingsProductIn } from '../testing/index.js';
import type { CreateStandingInstructionInput } from './standing.schema.js';
import { StandingInstructionsService, type OwnStanding } from './standing.service.js';
import type { StandingInstruction } from './standing.types.js';

describe('standing instructions at the end of a day', () => {
  const house = startHouse(SavingsModule);
  const standing = () => house.get(StandingInstructionsService);
  const begin = async () => {
    house.clock.setTo('2026-11-04T02:00:00Z');
    await house.admin('delete from platform.day_end_agenda');
    const coop = await cooperativeWithBooks(house);
    return { coop, productId: (await savingsProductIn(coop)).id };
  };
  /** The morning after, when the day that ended is worked on. */
  const endOf = async (date: string) => {
    house.clock.setTo(`${date}T20:00:00Z`);
    await house.endDays();
  };
  const create = async (
    coop: TestCooperative,
    fromAccountId: string,
    toAccountId: string,
    given: Partial<CreateStandingInstructionInput> = {},
    own?: OwnStanding,
  ) => {
    const input = { requestId: newId(), fromAccountId, toAccountId, amount: rupiah(100_000), day: 5, ...given };
    const made = await coop.run(() => standing().create(input, own));
    if (!('__typename' in made)) throw new Error(made.message);
    return made;
  };
  const now = (coop: TestCooperative, { id }: StandingInstruction) => coop.run(() => standing().one(id));
  const balance = async (coop: TestCooperative, { id }: { id: string }) =>
    (await subAccountOf(coop, id as never))?.balance;
  const problems = (coop: TestCooperative) =>
    house.admin(`select s.name, s.problem from platform.day_end_step s where s.tenant_id = $1 and s.state <> 'DONE'`, [
      coop.id,
    ]);
  const skipped = (coop: TestCooperative) =>
    house.admin<{ dueOn: string }>(
      `select e.payload->>'dueOn' as "dueOn" from platform.outbox_event e where e.tenant_id = $1 and e.type = 'standingInstruction.skipped' order by e.id`,
      [coop.id],
    );
  const used = (coop: TestCooperative) =>
    house.admin(
      'select d.day::text, d.amount::int from savings.transfer_day d where d.tenant_id = $1 and d.amount > 0 order by d.day',
      [coop.id],
    );
  /** An account with money, and one that gets it. */
  const pair = async (coop: TestCooperative, productId: string, money: number) =>
    [await savingsAccountIn(coop, { productId, balance: money }), await savingsAccountIn(coop, { productId })] as const;

  it('moves the amount on its day of every month, with a line in both passbooks', async () => {
    const { coop, productId } = await begin();
    const [from, to] = await pair(coop, productId, 500_000);
    const made = await create(coop, from.id, to.id, { note: 'Untuk adik', endsOn: '2027-01-05' as BusinessDate });

    await endOf('2026-11-04');
    expect(await balance(coop, to)).toBe(0);
    await endOf('2026-11-05');
    expect([await balance(coop, from), await balance(coop, to)]).toEqual([400_000, 100_000]);
    expect(await now(coop, made)).toMatchObject({
      dueOn: '2026-12-05',
      runs: [
        { dueOn: '2026-11-05', state: 'MOVED', tries: 1, problem: null, receiptNumber: expect.stringMatching(/^BPB/) },
      ],
    });
    const [line] = await house.admin(
      `select j.text, j.booked_on::text as "bookedOn", j.channel from ledger.sub_entry e join ledger.journal j on (j.tenant_id, j.id) = (e.tenant_id, e.journal_id) where e.sub_id = $1`,
      [to.id],
    );
    expect(line).toEqual({ text: 'Perintah tetap: Untuk adik', bookedOn: '2026-11-05', channel: 'SYSTEM' });
    await endOf('2027-01-20');

    expect(await now(coop, made)).toMatchObject({ state: 'ENDED', dueOn: null, runs: [{}, {}, {}] });
    expect(await balance(coop, to)).toBe(300_000);
    expect([await trialDifference(coop), await problems(coop)]).toEqual([0, []]);
  });

  it('tries again while the money is not there, and moves it the day it is', async () => {
    const { coop, productId } = await begin();
    const [from, to] = await pair(coop, productId, 60_000);
    const made = await create(coop, from.id, to.id);
    await endOf('2026-11-06');
    expect(await now(coop, made)).toMatchObject({
      dueOn: '2026-11-05',
      isBehind: true,
      runs: [{ state: 'WAITING', tries: 2, triedOn: '2026-11-06', problem: expect.stringContaining('60.000') }],
    });
    house.clock.setTo('2026-11-07T03:00:00Z');
    await depositedIn(coop, from, 50_000);

    await endOf('2026-11-07');

    expect(await now(coop, made)).toMatchObject({
      dueOn: '2026-12-05',
      isBehind: false,
      runs: [{ state: 'MOVED', tries: 3 }],
    });
    expect(await balance(coop, to)).toBe(100_000);
    expect(await skipped(coop)).toEqual([]);
  });

  it('skips the month after its days, says so, and goes on with the next', async () => {
    const { coop, productId } = await begin();
    const [from, to] = await pair(coop, productId, 60_000);
    const made = await create(coop, from.id, to.id, { retryDays: 2 });

    await endOf('2026-11-06');
    expect(await skipped(coop)).toEqual([]);
    await endOf('2026-11-20');

    expect(await skipped(coop)).toEqual([{ dueOn: '2026-11-05' }]);
    expect(await now(coop, made)).toMatchObject({
      state: 'ACTIVE',
      dueOn: '2026-12-05',
      runs: [{ state: 'SKIPPED', tries: 3, triedOn: '2026-11-07' }],
    });
    expect(await balance(coop, to)).toBe(0);
  });

  it('moves once, run again, or by two workers at the same time', async () => {
    const { coop, productId } = await begin();
    const [from, to] = await pair(coop, productId, 500_000);
    await create(coop, from.id, to.id);
    house.clock.setTo('2026-11-05T20:00:00Z');

    await Promise.all([house.endDays(), house.endDays()]);
    await house.repeatDays(coop);

    expect(await balance(coop, to)).toBe(100_000);
    expect(await problems(coop)).toEqual([]);
  });

  it('does hundreds, one short of money among them, each once', async () => {
    const { coop, productId } = await begin();
    const [rich, to] = await pair(coop, productId, 100_000_000);
    const [poor] = await pair(coop, productId, 10_000);
    const ids = [];
    for (let n = 0; n < 3; n++) ids.push(await create(coop, rich.id, to.id, { amount: rupiah(1_000 + n) }));
    const short = await create(coop, poor.id, to.id);
    await house.admin(
      `insert into savings.standing_instruction (tenant_id, id, member_id, from_account_id, to_account_id, amount, day, starts_on, retry_days, by_member, created_at, due_on, try_on)
       select i.tenant_id, gen_random_uuid(), i.member_id, i.from_account_id, i.to_account_id, 500, 5, i.starts_on, 0, false, now(), i.due_on, i.try_on
         from savings.standing_instruction i, generate_series(1, 247) where i.id = $1`,
      [ids[0]?.id],
    );

    await endOf('2026-11-05');

    expect(await balance(coop, to)).toBe(3_003 + 247 * 500);
    expect(await now(coop, short)).toMatchObject({ runs: [{ state: 'WAITING' }] });
    expect([await trialDifference(coop), await problems(coop)]).toEqual([0, []]);
  });

  it('ends when one of its accounts is closed', async () => {
    const { coop, productId } = await begin();
    const [from, to] = await pair(coop, productId, 500_000);
    const made = await create(coop, from.id, to.id);
    await coop.run(() =>
      house.get(SavingsAccountsService).changeState({ accountId: to.id, state: 'CLOSED', reason: 'Tidak dipakai' }),
    );

    await endOf('2026-11-05');

    expect(await now(coop, made)).toMatchObject({
      state: 'ENDED',
      endReason: expect.any(String),
      runs: [{ state: 'SKIPPED' }],
    });
    expect(await balance(coop, from)).toBe(500_000);
    expect(await skipped(coop)).toHaveLength(1);
  });

  it('keeps a member who set it himself within what may go to others in a day', async () => {
    const { coop, productId } = await begin();
    const siti = await person(house);
    const member = await memberIn(coop, { personId: siti.id });
    const from = await savingsAccountIn(coop, { productId, memberId: member.id, balance: 900_000 });
    const [, to] = await pair(coop, productId, 1_000);
    const own = { personId: siti.id, isToOther: true };
    const first = await create(coop, from.id, to.id, { amount: rupiah(300_000) }, own);
    const second = await create(coop, from.id, to.id, { amount: rupiah(300_000) }, own);
    await coop.run(() => house.get(TransferRulesService).set({ perDay: rupiah(500_000) }));

    await endOf('2026-11-05');
    expect(await balance(coop, to)).toBe(300_000);
    expect([(await now(coop, first)).runs[0]?.state, (await now(coop, second)).runs[0]?.state].toSorted()).toEqual([
      'MOVED',
      'WAITING',
    ]);
    await endOf('2026-11-06');

    expect(await balance(coop, to)).toBe(600_000);
  });

  it('counts what goes to others on the day it moves, not on the day it is worked on', async () => {
    const { coop, productId } = await begin();
    const siti = await person(house);
    const member = await memberIn(coop, { personId: siti.id });
    const from = await savingsAccountIn(coop, { productId, memberId: member.id, balance: 900_000 });
    const [, to] = await pair(coop, productId, 1_000);
    await create(coop, from.id, to.id, { amount: rupiah(300_000) }, { personId: siti.id, isToOther: true });
    await coop.run(() => house.get(TransferRulesService).set({ perDay: rupiah(500_000) }));

    await endOf('2026-11-05');

    expect(await balance(coop, to)).toBe(300_000);
    expect(await coop.run(() => house.get(TransferRulesService).roomOf(siti.id))).toMatchObject({ leftToday: 500_000 });
    expect(await used(coop)).toEqual([{ day: '2026-11-05', amount: 300_000 }]);
  });

  it('counts nothing of what then could not be moved, because another instruction of the day had taken the money', async () => {
    const { coop, productId } = await begin();
    const siti = await person(house);
    const member = await memberIn(coop, { personId: siti.id });
    const from = await savingsAccountIn(coop, { productId, memberId: member.id, balance: 500_000 });
    const [, to] = await pair(coop, productId, 1_000);
    const own = { personId: siti.id, isToOther: true };
    for (let n = 0; n < 2; n++) await create(coop, from.id, to.id, { amount: rupiah(300_000) }, own);

    await endOf('2026-11-06');

    expect(await balance(coop, to)).toBe(300_000);
    expect(await used(coop)).toEqual([{ day: '2026-11-05', amount: 300_000 }]);
  });

  it('waits, all of it, while the month is closed in the books', async () => {
    const { coop, productId } = await begin();
    const [from, to] = await pair(coop, productId, 500_000);
    await create(coop, from.id, to.id);
    house.clock.setTo('2026-12-01T03:00:00Z');
    for (let n = 1; n <= 11; n++) await closedIn(coop, `2026-${String(n).padStart(2, '0')}-01` as BusinessDate);

    await house.endDays();

    expect(await problems(coop)).toMatchObject([
      { name: 'savings.standing', problem: expect.stringContaining('ditutup') },
    ]);
    expect(await balance(coop, to)).toBe(0);
  });
});
