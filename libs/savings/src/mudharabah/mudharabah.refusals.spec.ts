import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { subAccountOf } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import type { PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { SavingsClosing } from '../accounts/closing.service.js';
import { SavingsMovesService } from '../moves/moves.service.js';
import { SavingsModule } from '../savings.module.js';
import { TermTermsService } from '../term/term-terms.service.js';
import {
  cooperativeWithBooks,
  savingsAccountIn,
  savingsProductIn,
  termDayIn,
  termDepositOf,
  termProductIn,
} from '../testing/index.js';
import type { DecideProfitShareInput } from './mudharabah.schema.js';
import { NisbahService } from './nisbah.service.js';
import { ProfitSharesService } from './profit-shares.service.js';

const day = (text: string) => text as BusinessDate;
const OCTOBER = day('2026-10-01');

describe('what is not shared with mudharabah savers, and with whom', () => {
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

  it('refuses what it cannot share', async () => {
    const coop = await begin();
    const bare = await savingsProductIn(coop, { contract: 'MUDHARABAH' });
    const conventional = await savingsProductIn(coop);
    const wadiah = await savingsProductIn(coop, { contract: 'WADIAH' });
    expect(await decide(coop)).toMatchObject({ code: 'INVALID_INPUT', field: 'month' });
    november();
    expect(await decide(coop)).toMatchObject({ message: expect.stringContaining('Belum ada simpanan mudharabah') });
    house.clock.setTo('2026-10-01T02:00:00Z');
    await saverOf(coop, bare.id, 1_000_000);
    november();

    expect(await decide(coop)).toMatchObject({ message: expect.stringContaining(bare.name) });
    for (const { id } of [conventional, wadiah])
      expect(await nisbah(coop, id, '40')).toMatchObject({ field: 'productId' });
    expect(await nisbah(coop, bare.id, '40', '2026-10-02')).toMatchObject({ field: 'startsOn' });
    expect(await nisbah(coop, bare.id, '40')).toMatchObject({ memberPercent: '40', startsOn: OCTOBER });
    expect(await nisbah(coop, bare.id, '60')).toMatchObject({ field: 'startsOn' });
    expect(await decide(coop, { month: day('2026-10-02') })).toMatchObject({ field: 'month' });
    expect(await decide(coop, { month: day('2026-11-01') })).toMatchObject({ field: 'month' });
    expect(await decide(coop, { income: income(0) })).toMatchObject({ field: 'income' });
    expect(await decide(coop, { income: income(-5) })).toMatchObject({ field: 'income' });
    expect(await decide(coop, { otherFunds: rupiah(-1) })).toMatchObject({ field: 'otherFunds' });
    const changed = { requestId: newId(), month: OCTOBER, income: income(100), source: 'x', membersAmount: rupiah(39) };
    expect(await coop.run(() => shares().decide(changed))).toMatchObject({ field: 'membersAmount' });
  });

  it('follows the ratio of each month', async () => {
    const coop = await begin();
    const product = await productWith(coop, '40');
    const saver = await saverOf(coop, product, 1_000_000);
    november();
    await nisbah(coop, product, '50', '2026-11-01');
    await decide(coop, { amount: 100_000 });
    await house.deliverEverything();
    house.clock.setTo('2026-12-03T02:00:00Z');
    await decide(coop, { amount: 100_000, month: day('2026-11-01') });
    await house.deliverEverything();

    expect(await balance(coop, saver)).toBe(1_000_000 + 40_000 + 50_000);
  });

  it('does not let an account be closed to which something is coming', async () => {
    const coop = await begin();
    const product = await productWith(coop, '40');
    const { id } = await savingsAccountIn(coop, { productId: product });
    await pay(coop, id, 100_000);
    house.clock.setTo('2026-10-20T02:00:00Z');
    const out = { requestId: newId(), accountId: id, amount: rupiah(100_000), money: 'BANK' as const };
    await coop.run(() => house.get(SavingsMovesService).withdraw(out));
    november();
    await decide(coop, { amount: 100_000 });
    const close = () =>
      coop.run(() =>
        house.get(SavingsAccountsService).changeState({ accountId: id, state: 'CLOSED', reason: 'Pindah' }),
      );

    expect(await close()).toMatchObject({ message: expect.stringContaining('Bagi hasil') });
    await house.deliverEverything();

    expect(await balance(coop, id)).toBe(40_000);
  });

  it('shares with an account that was closed since, and pays another of its member', async () => {
    const coop = await begin();
    const product = await productWith(coop, '40');
    const { id: memberId } = await memberIn(coop);
    const gone = await saverOf(coop, product, 1_000_000, memberId);
    const stays = await saverOf(coop, product, 1_000_000);
    const other = await savingsAccountIn(coop, { memberId });
    house.clock.setTo('2026-11-02T02:00:00Z');
    const wish = { accountId: gone, payout: 'ACCOUNT', toAccountId: other.id, reason: 'Pindah produk' } as const;
    const closed = await coop.run(() => house.get(SavingsClosing).close({ requestId: newId(), ...wish }), ['OWNER'], {
      personId: newId<'Person'>() as PersonId,
    });
    expect(closed).toMatchObject({ account: { state: 'CLOSED' } });
    november();

    expect(await decide(coop)).toMatchObject({ membersAmount: 400_000, classes: [{ accounts: 2 }] });
    await house.deliverEverything();

    expect([await balance(coop, other.id), await balance(coop, stays)]).toEqual([1_200_000, 1_200_000]);
  });

  it('shares with term deposits that matured or went into another term since, by the ratio of that month', async () => {
    const coop = await begin();
    const rates = [{ termMonths: 1, percent: '60' }];
    const product = await termProductIn(coop, { contract: 'MUDHARABAH', rates });
    const ended = await termDepositOf(coop, { product, termMonths: 1 });
    const rolled = await termDepositOf(coop, { product, termMonths: 1, rollover: 'PRINCIPAL' });
    const less = { productId: product.id, startsOn: day('2026-11-01'), source: 'Rapat pengurus' };
    await coop.run(() => house.get(TermTermsService).setRates({ ...less, rates: [{ termMonths: 1, percent: '50' }] }));
    november();
    await termDayIn(coop, '2026-11-01');

    expect(await decide(coop, { amount: 600_000 })).toMatchObject({
      membersAmount: 360_000,
      classes: [{ nisbahPercent: '60', accounts: 2 }],
    });
    await house.deliverEverything();

    expect([await balance(coop, ended.payout.id), await balance(coop, rolled.payout.id)]).toEqual([
      10_180_000, 180_000,
    ]);
  });

  it('sends the same number of messages for three savers and for thirty', async () => {
    const messages = async (savers: number) => {
      const coop = await begin();
      const product = await productWith(coop, '40');
      for (let n = 0; n < savers; n++) await saverOf(coop, product, 1_000_000);
      november();
      await house.deliverEverything();
      return (await house.statementsOf(async () => (await decide(coop), await house.deliverEverything()))).length;
    };

    expect(await messages(30)).toBe(await messages(3));
  });

  it('does not know the shares of another cooperative, nor share with its savers', async () => {
    const [mine, other] = [await begin(), await cooperativeWithBooks(house)];
    const theirs = await saverOf(other, await productWith(other, '40'), 9_000_000);
    await saverOf(mine, await productWith(mine, '40'), 1_000_000);
    november();

    const share = (await decide(mine, { amount: 100_000 })) as { id: string };
    await house.deliverEverything();

    expect(share).toMatchObject({ membersAmount: 40_000 });
    expect(await balance(other, theirs)).toBe(9_000_000);
    await expect(other.run(() => shares().one(share.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await other.run(() => shares().all())).toEqual([]);
  });
});
