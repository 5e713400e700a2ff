import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { accountCodes } from '@lumbung/ledger';
import { balanceOf, openBooksOf, reversedIn, trialDifference } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { PassbookService, SavingsAccountsService } from '@lumbung/savings';
import { savingsAccountIn } from '@lumbung/savings/testing';
import { SellersService } from '@lumbung/sellers';
import { sellerIn } from '@lumbung/sellers/testing';
import { ConsignmentModule } from '../consignment.module.js';
import { agreementIn, consignedProductIn, settledIn, soldIn } from '../testing/index.js';
import { PayoutAccounts } from './payout-accounts.service.js';
import { PayoutsService } from './payouts.service.js';
import type { PayOutConsignmentInput } from './settlements.schema.js';

describe('paying a seller onto his own savings', () => {
  const house = startHouse(ConsignmentModule);
  /** A seller who is a member, is owed Rp17.000, and has so many savings accounts. */
  const shop = async (accounts = 1) => {
    const coop = await house.cooperative();
    await openBooksOf(coop, '2026-10-01' as BusinessDate);
    await agreementIn(coop);
    const { id: memberId } = await memberIn(coop);
    const { id: sellerId } = await sellerIn(coop, { memberId });
    const savings = [];
    for (let number = 0; number < accounts; number++) savings.push(await savingsAccountIn(coop, { memberId }));
    const { variants } = await consignedProductIn(coop, sellerId);
    await soldIn(coop, { sellerId, variantId: variants[0]!.id, gross: 20_000 });
    await settledIn(coop, sellerId, '2026-11-21');
    return { coop, sellerId, savings };
  };
  const pay = (coop: TestCooperative, sellerId: string, more: Partial<PayOutConsignmentInput> = {}) =>
    coop.run(() => house.get(PayoutsService).payOut({ requestId: newId(), sellerId, method: 'SAVINGS', ...more }));
  const choose = (coop: TestCooperative, sellerId: string, accountId: string | null) =>
    coop.run(async () =>
      house.get(PayoutAccounts).choose(await house.get(SellersService).one(undefined, sellerId), accountId),
    );
  const balance = async (coop: TestCooperative, id: string) =>
    (await coop.run(() => house.get(SavingsAccountsService).one({ id }))).balance;

  it('is one journal: owed less, saved more, and a line in his passbook', async () => {
    const { coop, sellerId, savings } = await shop();
    const [{ id, number }] = savings as [(typeof savings)[number]];

    const payout = await pay(coop, sellerId);

    expect(payout).toMatchObject({ method: 'SAVINGS', amount: 17_000, savingsAccountNo: number, state: 'PAID' });
    expect(await balance(coop, id)).toBe(17_000);
    expect(await balanceOf(coop, accountCodes.CONSIGNMENT_PAYABLES)).toEqual(rupiah(0));
    expect(await trialDifference(coop)).toBe(0);
    const passbook = await coop.run(() => house.get(PassbookService).page({ id }, { first: 5 }));
    expect(passbook.nodes).toMatchObject([{ amount: 17_000, text: expect.stringContaining('titip jual') }]);
  });

  it('happens once, however often it is sent at once, and to one of two who pay at once', async () => {
    const { coop, sellerId, savings } = await shop();
    const requestId = newId();

    const same = await Promise.all([1, 2, 3].map(() => pay(coop, sellerId, { requestId })));
    const other = await pay(coop, sellerId);

    expect(new Set(same.map((payout) => (payout as { id: string }).id)).size).toBe(1);
    expect(other).toMatchObject({ code: 'PAYOUT_EXCEEDS_OWED' });
    expect(await balance(coop, savings[0]!.id)).toBe(17_000);
  });

  it('goes where the seller chose, unless the officer names another of his accounts', async () => {
    const { coop, sellerId, savings } = await shop(2);
    const [first, second] = savings as [(typeof savings)[number], (typeof savings)[number]];
    expect(await pay(coop, sellerId)).toMatchObject({ code: 'INVALID_INPUT', field: 'savingsAccountId' });

    expect(await choose(coop, sellerId, second.id)).toMatchObject({
      accounts: [
        { id: first.id, isChosen: false },
        { id: second.id, isChosen: true },
      ],
    });
    await pay(coop, sellerId, { amount: rupiah(10_000) });
    await pay(coop, sellerId, { savingsAccountId: first.id });

    expect(await balance(coop, second.id)).toBe(10_000);
    expect(await balance(coop, first.id)).toBe(7_000);
    expect(await choose(coop, sellerId, null)).toMatchObject({ accounts: [{ isChosen: false }, { isChosen: false }] });
  });

  it('is refused for the savings of somebody else, closed ones, and a seller who is no member', async () => {
    const { coop, sellerId, savings } = await shop();
    const stranger = await savingsAccountIn(coop);
    const { id: outsider } = await sellerIn(coop);
    const wrong = { code: 'INVALID_INPUT', field: 'savingsAccountId' };

    expect(await pay(coop, sellerId, { savingsAccountId: stranger.id })).toMatchObject(wrong);
    expect(await choose(coop, sellerId, stranger.id)).toMatchObject(wrong);
    expect(
      await coop.run(async () =>
        house.get(PayoutAccounts).of(await house.get(SellersService).one(undefined, outsider)),
      ),
    ).toEqual([]);
    await coop.run(() =>
      house.get(SavingsAccountsService).changeState({ accountId: savings[0]!.id, state: 'CLOSED', reason: 'Ditutup' }),
    );
    expect(await pay(coop, sellerId)).toMatchObject(wrong);
    expect(await pay(coop, sellerId, { method: 'CASH' })).toMatchObject({ state: 'PAID' });
  });

  it('is taken back with its journal, and owed again', async () => {
    const { coop, sellerId, savings } = await shop();
    const { journalId } = (await pay(coop, sellerId)) as { journalId: string };

    await reversedIn(coop, journalId as never);
    await house.deliverEverything();

    expect(await balance(coop, savings[0]!.id)).toBe(0);
    expect(await pay(coop, sellerId, { method: 'CASH' })).toMatchObject({ amount: 17_000, state: 'PAID' });
  });
});
