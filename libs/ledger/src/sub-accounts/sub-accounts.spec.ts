import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { TenantDatabase } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { accountCodes } from '../accounts/account-codes.js';
import { LedgerService } from '../journals/ledger.service.js';
import type { NewSubJournal, NewSubPosting } from '../journals/new-journal.js';
import { LedgerModule } from '../ledger.module.js';
import { ProofService } from '../proof/proof.service.js';
import { ReversalsService } from '../reversals/reversals.service.js';
import {
  balanceOf,
  closedIn,
  openBooksOf,
  postedIn,
  subAccountIn,
  subAccountOf,
  trialDifference,
} from '../testing/index.js';
import { HoldsJobs } from './holds.jobs.js';
import type { HoldId, SubAccountId } from './sub-account.js';
import { SubAccountsService } from './sub-accounts.service.js';

const { CASH_ON_HAND, VOLUNTARY_SAVINGS, MEMBER_LOANS, DONATED_CAPITAL } = accountCodes;

const withBooks = async (house: ReturnType<typeof startHouse>) => {
  const coop = await house.cooperative();
  await openBooksOf(coop);
  return coop;
};
const journal = (postings: NewSubPosting[], change: Partial<NewSubJournal> = {}): NewSubJournal => ({
  kind: 'SAVINGS_DEPOSIT',
  key: `spec:${newId()}`,
  text: 'Setoran',
  channel: 'LOKET',
  postings,
  ...change,
});
const intoSub = (creditSub: SubAccountId, amount: number): NewSubPosting => ({
  debit: CASH_ON_HAND,
  creditSub,
  amount: rupiah(amount),
});
const outOf = (debitSub: SubAccountId, amount: number): NewSubPosting => ({
  debitSub,
  credit: CASH_ON_HAND,
  amount: rupiah(amount),
});
const post = (coop: TestCooperative, asked: NewSubJournal) =>
  coop.run(() =>
    coop.house.get(TenantDatabase).transaction((tx) => coop.house.get(LedgerService).postWith<null>(tx, asked)),
  );

describe('posting on a sub-account', () => {
  const house = startHouse(LedgerModule);

  it('moves the balance and writes the passbook, with the control account in step', async () => {
    const coop = await withBooks(house);
    const [siti, budi] = [await subAccountIn(coop, { memberId: newId() }), await subAccountIn(coop)];

    await post(coop, journal([intoSub(siti, 500_000)]));
    const sent = await post(coop, journal([{ debitSub: siti, creditSub: budi, amount: rupiah(120_000) }]));

    expect(sent).toMatchObject({
      isNew: true,
      entries: expect.arrayContaining(
        [
          { subId: siti, seq: 2, amount: -120_000, balanceAfter: 380_000 },
          { subId: budi, seq: 1, amount: 120_000, balanceAfter: 120_000 },
        ].map((line) => expect.objectContaining(line)),
      ),
    });
    expect(await balanceOf(coop, VOLUNTARY_SAVINGS)).toEqual(rupiah(500_000));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('takes one statement between BEGIN and COMMIT', async () => {
    const coop = await withBooks(house);
    const siti = await subAccountIn(coop);

    expect(await house.statementsOf(() => post(coop, journal([intoSub(siti, 500_000)])))).toHaveLength(3);
  });

  it('counts a debt in its own sense: lending raises it, an instalment lowers it, and it never falls below nothing', async () => {
    const coop = await withBooks(house);
    const loan = await subAccountIn(coop, { account: MEMBER_LOANS });
    await post(coop, journal([{ debitSub: loan, credit: CASH_ON_HAND, amount: rupiah(1_000_000) }]));

    const tooMuch = await post(coop, journal([{ debit: CASH_ON_HAND, creditSub: loan, amount: rupiah(1_000_001) }]));

    expect(tooMuch).toMatchObject({ code: 'INSUFFICIENT_BALANCE', available: rupiah(1_000_000), shortfall: rupiah(1) });
    expect(await subAccountOf(coop, loan)).toMatchObject({ balance: 1_000_000 });
  });

  it('refuses one rupiah too many beside floor and holds, says what may be taken, and writes nothing', async () => {
    const coop = await withBooks(house);
    const siti = await subAccountIn(coop, { floor: rupiah(20_000) });
    await post(coop, journal([intoSub(siti, 150_000)]));
    await coop.run(() =>
      house
        .get(TenantDatabase)
        .transaction((tx) =>
          house
            .get(SubAccountsService)
            .hold(tx, { id: newId<'Hold'>(), subId: siti, amount: rupiah(30_000), reason: 'Belanja' }),
        ),
    );

    const refusal = await post(coop, journal([outOf(siti, 100_001)]));

    expect(refusal).toMatchObject({ code: 'INSUFFICIENT_BALANCE', available: rupiah(100_000), shortfall: rupiah(1) });
    expect(
      await house.admin('select count(*)::int as journals from ledger.journal where tenant_id = $1', [coop.id]),
    ).toEqual([{ journals: 1 }]);
    expect(await post(coop, journal([outOf(siti, 100_000)]))).toMatchObject({ isNew: true });
  });

  it.each([
    ['BLOCKED', 'out', 'SUB_ACCOUNT_CLOSED'],
    ['DORMANT', 'out', 'SUB_ACCOUNT_CLOSED'],
    ['BLOCKED', 'in', undefined],
    ['DORMANT', 'in', undefined],
  ] as const)('of a %s account, going %s, answers %s', async (state, way, code) => {
    const coop = await withBooks(house);
    const siti = await subAccountIn(coop);
    await post(coop, journal([intoSub(siti, 50_000)]));
    await coop.run(() =>
      house.get(TenantDatabase).transaction((tx) => house.get(SubAccountsService).setState(tx, siti, state)),
    );

    const answer = await post(coop, journal([way === 'in' ? intoSub(siti, 1000) : outOf(siti, 1000)]));

    expect((answer as { code?: string }).code).toBe(code);
  });

  it('lets nothing onto a closed account, and closes none with money on it', async () => {
    const coop = await withBooks(house);
    const [empty, full] = [await subAccountIn(coop), await subAccountIn(coop)];
    await post(coop, journal([intoSub(full, 50_000)]));
    const close = (id: SubAccountId) =>
      coop.run(() =>
        house.get(TenantDatabase).transaction((tx) => house.get(SubAccountsService).setState(tx, id, 'CLOSED')),
      );

    expect([await close(empty), await close(full)]).toEqual([true, false]);
    expect(await post(coop, journal([intoSub(empty, 1)]))).toMatchObject({
      code: 'SUB_ACCOUNT_CLOSED',
      accountState: 'CLOSED',
    });
  });

  it('posts once when asked again, answers the same lines, and refuses the key of another content', async () => {
    const coop = await withBooks(house);
    const [siti, budi] = [await subAccountIn(coop), await subAccountIn(coop)];
    const asked = journal([intoSub(siti, 70_000)]);

    const first = await post(coop, asked);
    await post(coop, journal([intoSub(siti, 5)]));
    const again = await post(coop, asked);

    expect(again).toEqual({ ...first, isNew: false });
    await expect(post(coop, { ...asked, postings: [intoSub(budi, 70_000)] })).rejects.toMatchObject({
      code: 'CONFLICT',
    });
    expect(await subAccountOf(coop, siti)).toMatchObject({ balance: 70_005, lines: 2 });
  });

  it('posts once when six ask the same at the same moment, and lets one of two through who want the same money', async () => {
    const coop = await withBooks(house);
    const siti = await subAccountIn(coop);
    const asked = journal([intoSub(siti, 100_000)]);

    const same = await Promise.all(Array.from({ length: 6 }, () => post(coop, asked)));
    const rivals = await Promise.all([
      post(coop, journal([outOf(siti, 60_000)])),
      post(coop, journal([outOf(siti, 60_000)])),
    ]);

    expect(same.filter((answer) => 'isNew' in answer && answer.isNew)).toHaveLength(1);
    expect(rivals.filter((answer) => 'isNew' in answer)).toHaveLength(1);
    expect(await subAccountOf(coop, siti)).toMatchObject({ balance: 40_000, lines: 2 });
  });

  it('settles 200 transfers in opposite directions without a deadlock', async () => {
    const coop = await withBooks(house);
    const [siti, budi] = [await subAccountIn(coop), await subAccountIn(coop)];
    await post(coop, journal([intoSub(siti, 1_000_000), intoSub(budi, 1_000_000)]));
    const before = await deadlocks();

    // Twenty at a time are more than there are connections; none waits for one until a busy machine has done the others.
    const answers: unknown[] = [];
    await Promise.all(
      Array.from({ length: 20 }, async (_, hand) => {
        const [from, to] = hand % 2 === 0 ? [siti, budi] : [budi, siti];
        for (let n = hand; n < 200; n += 20)
          answers.push(await post(coop, journal([{ debitSub: from, creditSub: to, amount: rupiah(1000 + n) }])));
      }),
    );

    expect(answers).toHaveLength(200);
    expect(answers.every((answer) => 'isNew' in (answer as object))).toBe(true);
    expect(await deadlocks()).toBe(before);
    expect(await subAccountOf(coop, siti)).toMatchObject({ balance: 1_000_100, lines: 201 });
    expect(await subAccountOf(coop, budi)).toMatchObject({ balance: 999_900, lines: 201 });
  }, 60_000);

  async function deadlocks(): Promise<number> {
    const [row] = await house.admin<{ deadlocks: number }>(
      'select deadlocks::int as deadlocks from pg_stat_database where datname = current_database()',
    );
    return row?.deadlocks ?? 0;
  }

  it('does not know the sub-account of another cooperative, nor one under another account', async () => {
    const [mine, other] = [await withBooks(house), await withBooks(house)];
    const [theirs, loan] = [await subAccountIn(other), await subAccountIn(mine, { account: MEMBER_LOANS })];

    await expect(post(mine, journal([intoSub(theirs, 1)]))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      post(mine, journal([{ debit: CASH_ON_HAND, credit: VOLUNTARY_SAVINGS, creditSub: loan, amount: rupiah(1) }])),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await subAccountOf(mine, theirs)).toBeUndefined();
  });

  it('wants a sub-account on every posting of a control account that began with one, and of no other', async () => {
    const [whole, partly] = [await withBooks(house), await withBooks(house)];
    const plain = { postings: [{ debit: CASH_ON_HAND, credit: VOLUNTARY_SAVINGS, amount: rupiah(10) }] };
    await postedIn(partly, plain);
    const [inWhole] = [await subAccountIn(whole), await subAccountIn(partly)];

    await expect(postedIn(whole, plain)).rejects.toThrow(/needs a sub-account/);
    await postedIn(partly, plain);
    await post(whole, journal([intoSub(inWhole, 10)]));
    expect(await balanceOf(whole, VOLUNTARY_SAVINGS)).toEqual(rupiah(10));
    expect(await balanceOf(partly, VOLUNTARY_SAVINGS)).toEqual(rupiah(20));
  });

  it('keeps closed months closed', async () => {
    const coop = await withBooks(house);
    const siti = await subAccountIn(coop);
    await closedIn(coop, '2026-01-01' as BusinessDate);

    const refusal = await post(coop, journal([intoSub(siti, 10)], { bookedOn: '2026-01-31' as BusinessDate }));

    expect(refusal).toMatchObject({ code: 'PERIOD_CLOSED' });
    expect(await subAccountOf(coop, siti)).toMatchObject({ balance: 0, lines: 0 });
  });

  it('is reversed with its passbook, unless the money has been taken meanwhile', async () => {
    const coop = await withBooks(house);
    const siti = await subAccountIn(coop);
    const [kept, taken] = [
      await post(coop, journal([intoSub(siti, 40_000)])),
      await post(coop, journal([intoSub(siti, 90_000)])),
    ];
    await post(coop, journal([outOf(siti, 50_000)]));
    const reverse = async (posted: typeof kept) => {
      const reversals = house.get(ReversalsService);
      const { journalId } = posted as { journalId: string };
      const asked = await coop.run(() => reversals.ask({ requestId: newId(), journalId, reason: 'Salah rekening' }));
      return coop.run(() => reversals.approve({ requestId: newId(), reversalRequestId: (asked as { id: string }).id }));
    };

    expect(await reverse(taken)).toMatchObject({ code: 'INSUFFICIENT_BALANCE', available: rupiah(80_000) });
    expect(await reverse(kept)).toMatchObject({ state: 'APPROVED' });
    expect(await subAccountOf(coop, siti)).toMatchObject({ balance: 40_000, lines: 4 });
    expect(await balanceOf(coop, VOLUNTARY_SAVINGS)).toEqual(rupiah(40_000));
  });

  it.each([
    'update ledger.sub_account set balance = 1 where tenant_id = $1',
    `insert into ledger.sub_entry (tenant_id, sub_id, seq, journal_id, line, booked_on, value_on, amount, balance_after, counter_account_id)
     values ($1, gen_random_uuid(), 1, gen_random_uuid(), 1, '2026-11-21', '2026-11-21', 1, 1, gen_random_uuid())`,
    'delete from ledger.sub_entry where tenant_id = $1',
    `update ledger.holds set state = 'RELEASED' where tenant_id = $1`,
  ])('is the only way in; the run-time role is refused: %s', async (text) => {
    const coop = await withBooks(house);

    const forged = coop.run(() => house.get(TenantDatabase).transaction((tx) => tx.rows(text)));

    await expect(forged).rejects.toThrow(/permission denied/);
  });
});

describe('holding money of a sub-account', () => {
  const house = startHouse(LedgerModule);
  const withMoney = async (amount: number) => {
    const coop = await withBooks(house);
    const siti = await subAccountIn(coop);
    await post(coop, journal([intoSub(siti, amount)]));
    return { coop, siti };
  };
  const hold = (coop: TestCooperative, subId: SubAccountId, amount: number, id = newId<'Hold'>(), expiresAt?: Date) =>
    coop.run(() =>
      house
        .get(TenantDatabase)
        .transaction((tx) =>
          house
            .get(SubAccountsService)
            .hold(tx, { id, subId, amount: rupiah(amount), reason: 'Belanja', ...(expiresAt ? { expiresAt } : {}) }),
        ),
    );
  const settle = (coop: TestCooperative, how: 'release' | 'use', id: HoldId) =>
    coop.run(() => house.get(TenantDatabase).transaction((tx) => house.get(SubAccountsService)[how](tx, id)));

  it('holds once, releases once, and says so when it was used instead', async () => {
    const { coop, siti } = await withMoney(100_000);
    const [first, second] = [newId<'Hold'>(), newId<'Hold'>()];
    await hold(coop, siti, 60_000, first);
    await hold(coop, siti, 60_000, first);
    await hold(coop, siti, 40_000, second);
    expect(await subAccountOf(coop, siti)).toMatchObject({ balance: 100_000, held: 100_000 });

    const ended = [
      await settle(coop, 'release', first),
      await settle(coop, 'release', first),
      await settle(coop, 'use', first),
    ];
    await settle(coop, 'use', second);

    expect(ended).toEqual([true, true, false]);
    expect(await subAccountOf(coop, siti)).toMatchObject({ held: 0 });
  });

  it('refuses more than is free, also when two ask at once, and an id that holds something else', async () => {
    const { coop, siti } = await withMoney(100_000);
    const id = newId<'Hold'>();

    const answers = await Promise.all([hold(coop, siti, 60_000, id), hold(coop, siti, 60_001)]);

    expect(answers.filter(Boolean)).toHaveLength(1);
    expect(await hold(coop, siti, 60_002)).toMatchObject({ code: 'INSUFFICIENT_BALANCE' });
    const [kept] = await house.admin<{ id: HoldId; amount: string }>(
      'select id, amount from ledger.holds where tenant_id = $1',
      [coop.id],
    );
    await expect(hold(coop, siti, 1, kept?.id)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('does not know the holds and accounts of another cooperative', async () => {
    const [mine, other] = [await withMoney(100_000), await withMoney(100_000)];
    const id = newId<'Hold'>();
    await hold(other.coop, other.siti, 10, id);

    await expect(settle(mine.coop, 'release', id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(hold(mine.coop, other.siti, 10)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('gives free at night what was held too long, and only that', async () => {
    const { coop, siti } = await withMoney(100_000);
    await hold(coop, siti, 10_000, newId<'Hold'>(), new Date(house.clock.now().getTime() - 1));
    await hold(coop, siti, 5_000);

    await coop.run(() => house.get(HoldsJobs).releaseExpired());
    await coop.run(() => house.get(HoldsJobs).releaseExpired());

    expect(await subAccountOf(coop, siti)).toMatchObject({ held: 5_000 });
  });
});

describe('the nightly proof of sub-accounts', () => {
  const house = startHouse(LedgerModule);

  it.each([
    [
      'a balance that somebody changed',
      'subAccounts',
      'update ledger.sub_account set balance = balance + 5 where tenant_id = $1',
    ],
    [
      'a balance that no longer adds up to the control account',
      'subControls',
      'update ledger.sub_account set balance = balance + 5 where tenant_id = $1',
    ],
    ['a line that vanished', 'subAccounts', 'delete from ledger.sub_entry where tenant_id = $1 and seq = 1'],
    [
      'a line that was changed',
      'subAccounts',
      'update ledger.sub_entry set amount = amount + 1 where tenant_id = $1 and seq = 2',
    ],
    ['held money without a hold', 'subHolds', 'update ledger.sub_account set held = held + 5 where tenant_id = $1'],
  ])('finds %s', async (_name, key, damage) => {
    const coop = await withBooks(house);
    const siti = await subAccountIn(coop);
    await post(coop, journal([intoSub(siti, 70_000)]));
    await post(coop, journal([outOf(siti, 7_000)]));
    await postedIn(coop, { postings: [{ debit: CASH_ON_HAND, credit: DONATED_CAPITAL, amount: rupiah(5) }] });
    expect(await coop.run(() => house.get(ProofService).prove())).toMatchObject({ isSound: true });
    await house.admin(`set session_replication_role = replica; ${damage.replaceAll('$1', `'${coop.id}'`)}`);

    const proof = await coop.run(() => house.get(ProofService).prove());

    expect(proof?.checks.filter(({ isSound }) => !isSound).map((check) => check.key)).toContain(key);
  });
});
