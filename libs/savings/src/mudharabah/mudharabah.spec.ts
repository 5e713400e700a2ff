import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { accountCodes } from '@lumbung/ledger';
import { balanceOf, postedIn, subAccountOf, trialDifference } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsMovesService } from '../moves/moves.service.js';
import { SavingsModule } from '../savings.module.js';
import {
  cooperativeWithBooks,
  savingsAccountIn,
  savingsProductIn,
  termDepositOf,
  termProductIn,
} from '../testing/index.js';
import type { DecideProfitShareInput } from './mudharabah.schema.js';
import { NisbahService } from './nisbah.service.js';
import { ProfitSharesService } from './profit-shares.service.js';

const day = (text: string) => text as BusinessDate;
const OCTOBER = day('2026-10-01');

describe('sharing profit with mudharabah savers', () => {
  const house = startHouse(SavingsModule);
  const shares = () => house.get(ProfitSharesService);
  const begin = async () => {
    house.clock.setTo('2026-10-01T02:00:00Z');
    await house.admin('delete from platform.day_end_agenda');
    return cooperativeWithBooks(house);
  };
  const nisbah = (coop: TestCooperative, productId: string, memberPercent: string, startsOn = '2026-10-01') =>
    coop.run(() =>
      house.get(NisbahService).set({
        requestId: newId(),
        productId,
        startsOn: day(startsOn),
        memberPercent,
        source: 'Akad pembukaan rekening',
      }),
    );
  const productWith = async (coop: TestCooperative, memberPercent: string) => {
    const product = await savingsProductIn(coop, { contract: 'MUDHARABAH' });
    await nisbah(coop, product.id, memberPercent);
    return product.id;
  };
  const pay = async (coop: TestCooperative, accountId: string, amount: number, valueOn = '2026-10-01') => {
    const input = {
      requestId: newId(),
      accountId,
      valueOn: day(valueOn),
      money: 'BANK' as const,
      amount: rupiah(amount),
    };
    const answer = await coop.run(() => house.get(SavingsMovesService).deposit(input));
    if (!('__typename' in answer)) throw new Error(answer.message);
  };
  const saverOf = async (coop: TestCooperative, productId: string, amount: number, memberId?: string) => {
    const account = await savingsAccountIn(coop, { productId, memberId });
    await pay(coop, account.id, amount);
    return account.id;
  };
  const income = (amount: number) => [{ text: 'Margin murabahah yang diterima', amount: rupiah(amount) }];
  const decide = async (coop: TestCooperative, given: Partial<DecideProfitShareInput> & { amount?: number } = {}) => {
    const { amount = 1_000_000, ...more } = given;
    const asked = { month: OCTOBER, income: income(amount), ...more };
    const preview = await coop.run(() => shares().preview(asked));
    if (!('membersAmount' in preview)) return preview;
    const membersAmount = rupiah(preview.membersAmount);
    return coop.run(() =>
      shares().decide({ requestId: newId(), source: 'Rapat pengurus 3 November', membersAmount, ...asked }),
    );
  };
  const november = () => house.clock.setTo('2026-11-03T02:00:00Z');
  const balance = async (coop: TestCooperative, id: string) => (await subAccountOf(coop, id as never))?.balance;
  const problems = (coop: TestCooperative) =>
    house.admin(`select s.name, s.problem from platform.day_end_step s where s.tenant_id = $1 and s.state <> 'DONE'`, [
      coop.id,
    ]);

  it('gives each saver by his average balance and the ratio, to the rupiah, and says so in his passbook', async () => {
    const coop = await begin();
    const product = await productWith(coop, '40');
    const savers = [
      await saverOf(coop, product, 1_000_000),
      await saverOf(coop, product, 1_000_000),
      await saverOf(coop, product, 1_000_000),
    ];
    november();

    const share = await decide(coop, { amount: 250_000 });
    await house.deliverEverything();

    // 40 % of 250.000 is 100.000, for three equal ones: 33.334 + 33.333 + 33.333
    expect(share).toMatchObject({ membersAmount: 100_000, cooperativeAmount: 150_000, accounts: 3, postedAccounts: 0 });
    expect(await Promise.all(savers.map((id) => balance(coop, id)))).toEqual([1_033_334, 1_033_333, 1_033_333]);
    expect(await balanceOf(coop, accountCodes.SAVINGS_PROFIT_SHARE)).toEqual(rupiah(100_000));
    const [line] = await house.admin(
      `select e.booked_on::text as "bookedOn", e.value_on::text as "valueOn", p.text from ledger.sub_entry e
         join ledger.posting p on (p.tenant_id, p.journal_id, p.line) = (e.tenant_id, e.journal_id, e.line)
        where e.sub_id = $1 order by e.seq desc limit 1`,
      [savers[0]],
    );
    expect(line).toEqual({ bookedOn: '2026-10-31', valueOn: '2026-11-01', text: 'Bagi hasil Oktober 2026' });
    expect((await coop.run(() => shares().all()))[0]).toMatchObject({ month: OCTOBER, postedAccounts: 3 });
    expect([await trialDifference(coop), await problems(coop)]).toEqual([0, []]);
  });

  it('shows beforehand what each product gets and what that is in percent a year', async () => {
    const coop = await begin();
    const [near, far] = [await productWith(coop, '30'), await productWith(coop, '60')];
    await saverOf(coop, near, 20_000_000);
    const late = (await savingsAccountIn(coop, { productId: far })).id;
    house.clock.setTo('2026-10-20T02:00:00Z');
    await pay(coop, late, 31_000_000, '2026-10-17');
    november();

    const preview = await coop.run(() =>
      shares().preview({
        month: OCTOBER,
        income: [...income(500_000), { text: 'Biaya pengelolaan langsung', amount: rupiah(-20_000) }],
        otherFunds: rupiah(5_000_000),
      }),
    );

    // The second had 31 million for 15 of 31 days: 15 million on average, of 40 million with the other money.
    expect(preview).toMatchObject({
      income: 480_000,
      classes: [
        {
          nisbahPercent: '30',
          averageBalance: 20_000_000,
          income: 240_000,
          membersAmount: 72_000,
          equivalentPercent: '4.24',
        },
        {
          nisbahPercent: '60',
          averageBalance: 15_000_000,
          income: 180_000,
          membersAmount: 108_000,
          equivalentPercent: '8.48',
        },
      ],
      membersAmount: 180_000,
      cooperativeAmount: 300_000,
    });
    expect(await coop.run(() => shares().all())).toEqual([]);
  });

  it('sums to what was decided whatever the balances are, and is never more than a rupiah from the exact part', async () => {
    const coop = await begin();
    const product = await productWith(coop, '47.5');
    const amounts = Array.from({ length: 40 }, (_, n) => 7_919 * (n + 1) ** 2 + (n % 7) * 131);
    for (const amount of amounts) await saverOf(coop, product, amount);
    november();

    const share = (await decide(coop, { amount: 1_234_567 })) as { id: string; membersAmount: number };
    await house.deliverEverything();

    const exact = rupiah(share.membersAmount).allocate(amounts);
    const parts = await house.admin<{ amount: number; posted: boolean }>(
      `select p.amount::int, p.posted_at is not null as posted from savings.profit_share_part p where p.tenant_id = $1 order by p.account_id`,
      [coop.id],
    );
    expect(parts.map(({ amount }) => amount)).toEqual(exact.map(({ amount }) => amount).filter((amount) => amount > 0));
    expect(parts.every(({ posted }) => posted)).toBe(true);
    expect(await balanceOf(coop, accountCodes.SAVINGS_PROFIT_SHARE)).toEqual(rupiah(share.membersAmount));
  });

  it('shares with term deposits by the ratio agreed for each, paid where it says', async () => {
    const coop = await begin();
    const product = await termProductIn(coop, { contract: 'MUDHARABAH', rates: [{ termMonths: 3, percent: '55' }] });
    const { payout } = await termDepositOf(coop, { product });
    november();

    await decide(coop, { amount: 100_000 });
    await house.deliverEverything();

    expect(await balance(coop, payout.id)).toBe(55_000);
  });

  it('judges the tax with all that the member earned in the month', async () => {
    const coop = await begin();
    const [one, other] = [await productWith(coop, '50'), await productWith(coop, '50')];
    const member = await memberIn(coop);
    const accounts = [
      await saverOf(coop, one, 60_000_000, member.id),
      await saverOf(coop, other, 40_000_000, member.id),
    ];
    november();

    await decide(coop, { amount: 480_002 });
    await house.deliverEverything();

    // Half of what each product got is 144.001 and 96.001: above the limit of 240.000, so 10 % of all of it.
    expect(await Promise.all(accounts.map((id) => balance(coop, id)))).toEqual([
      60_000_000 + 144_001 - 14_400,
      40_000_000 + 96_001 - 9_600,
    ]);
    expect(await balanceOf(coop, accountCodes.INCOME_TAX_PAYABLE)).toEqual(rupiah(24_000));
    expect(
      await house.admin(`select gross::int, tax::int from savings.withholding_slip where tenant_id = $1`, [coop.id]),
    ).toEqual([{ gross: 240_002, tax: 24_000 }]);
  });

  it('begins with what the books say came in', async () => {
    const coop = await begin();
    await postedIn(coop, {
      bookedOn: day('2026-10-12'),
      postings: [
        { debit: accountCodes.CASH_ON_HAND, credit: accountCodes.MURABAHAH_MARGIN, amount: rupiah(700_000) },
        { debit: accountCodes.MURABAHAH_MARGIN, credit: accountCodes.CASH_ON_HAND, amount: rupiah(50_000) },
        { debit: accountCodes.CASH_ON_HAND, credit: accountCodes.PENALTY_INCOME, amount: rupiah(9_000) },
      ],
    });

    expect(await coop.run(() => shares().fromTheBooks(OCTOBER))).toEqual([
      { accountNumber: '4-1040', text: 'Margin murabahah', amount: 650_000 },
    ]);
  });

  it('is decided once for a month, and booked once, asked twice or run again', async () => {
    const coop = await begin();
    const saver = await saverOf(coop, await productWith(coop, '40'), 1_000_000);
    november();
    const input = {
      requestId: newId(),
      month: OCTOBER,
      income: income(100_000),
      membersAmount: rupiah(40_000),
      source: 'Rapat pengurus',
    };

    const both = await Promise.all([1, 2].map(() => coop.run(() => shares().decide(input))));
    await house.deliverEverything();
    await house.repeatDays(coop);

    expect(both).toMatchObject([{ membersAmount: 40_000 }, { membersAmount: 40_000 }]);
    expect(await decide(coop)).toMatchObject({ code: 'INVALID_INPUT', field: 'month' });
    expect(await balance(coop, saver)).toBe(1_040_000);
    expect(await problems(coop)).toEqual([]);
  });

  it('lets only one of two officers decide at once', async () => {
    const coop = await begin();
    await saverOf(coop, await productWith(coop, '40'), 1_000_000);
    november();

    const both = await Promise.all([decide(coop, { amount: 100_000 }), decide(coop, { amount: 200_000 })]);

    expect(both.filter((one) => 'code' in one)).toHaveLength(1);
    expect(await coop.run(() => shares().all())).toHaveLength(1);
  });
});
