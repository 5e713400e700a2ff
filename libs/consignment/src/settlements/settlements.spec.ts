import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { accountCodes, LedgerModule } from '@lumbung/ledger';
import { balanceOf, closedIn, openBooksOf, reversedIn } from '@lumbung/ledger/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import { ConsignmentModule } from '../consignment.module.js';
import { agreementIn, consignedProductIn, returnedIn, soldIn } from '../testing/index.js';
import { PayoutsService } from './payouts.service.js';
import { SettlementReadsService } from './settlement-reads.service.js';
import type { ConsignmentPayout } from './settlement.types.js';
import type { PayOutConsignmentInput, SettleConsignmentInput } from './settlements.schema.js';
import { SettlementsService } from './settlements.service.js';

describe('settling with a seller (perhitungan titip jual) and paying him', () => {
  const house = startHouse(ConsignmentModule, LedgerModule);
  const { CASH_ON_HAND, BANK, CONSIGNMENT_PAYABLES } = accountCodes;

  const shop = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop, '2026-10-01' as BusinessDate);
    const { id: sellerId, name } = await sellerIn(coop);
    const { variants } = await consignedProductIn(coop, sellerId);
    return { coop, sellerId, name, variantId: variants[0]!.id as string };
  };
  const settle = (coop: TestCooperative, sellerId: string, more: Partial<SettleConsignmentInput> = {}) =>
    coop.run(() =>
      house.get(SettlementsService).settle({ requestId: newId(), sellerId, throughOn: '2026-11-21', ...more }),
    );
  const pay = (coop: TestCooperative, sellerId: string, more: Partial<PayOutConsignmentInput> = {}) =>
    coop.run(() => house.get(PayoutsService).payOut({ requestId: newId(), sellerId, method: 'CASH', ...more }));
  const standing = async (coop: TestCooperative, sellerId: string) =>
    (await coop.run(() => house.get(SettlementReadsService).balances({ first: 1 }, { sellerId }))).nodes[0];

  it('says opening, sales, returns, commission, payable, paid and closing, and carries on where the last one closed', async () => {
    const { coop, sellerId, variantId, name } = await shop();
    const goods = { sellerId, variantId };
    const sale = await soldIn(coop, { ...goods, quantity: 2, gross: 20_000, soldOn: '2026-11-03' });
    await soldIn(coop, { ...goods, gross: 45_010, points: 1_250, tax: 4_951, soldOn: '2026-11-09' });
    await soldIn(coop, { ...goods, gross: 10_000, soldOn: '2026-11-16' });
    await returnedIn(coop, sale, 1, '2026-11-12');

    const preview = await coop.run(() => house.get(SettlementReadsService).statement(sellerId, '2026-11-15'));
    const first = await settle(coop, sellerId, { throughOn: '2026-11-15' });
    await pay(coop, sellerId, { amount: rupiah(30_000) });
    const second = await settle(coop, sellerId);

    expect(first).toMatchObject({
      number: 'PT-00001',
      sellerName: name,
      fromOn: '2026-11-03',
      throughOn: '2026-11-15',
      opening: 0,
      salesGross: 65_010,
      salesTax: 4_951,
      salesCommission: 8_626,
      returnsGross: 10_000,
      returnsTax: 0,
      returnsCommission: 1_500,
      payable: 52_835,
      paid: 0,
      closing: 52_835,
      lineCount: 3,
      isCarriedOn: false,
    });
    expect(first).toMatchObject({ ...preview });
    expect(second).toMatchObject({ opening: 52_835, payable: 8_500, paid: 30_000, closing: 31_335, lineCount: 2 });
    expect(await standing(coop, sellerId)).toMatchObject({
      owed: 31_335,
      payable: 31_335,
      openCount: 0,
      settledThrough: '2026-11-21',
    });
    expect(await balanceOf(coop, CONSIGNMENT_PAYABLES)).toEqual(rupiah(31_335));
    const { nodes } = await coop.run(() => house.get(SettlementReadsService).settlements({ first: 5 }, sellerId));
    expect(nodes.map((it) => [it.number, it.isCarriedOn, it.paidOut])).toEqual([
      ['PT-00002', false, 0],
      ['PT-00001', true, 30_000],
    ]);
  });

  it('locks what it took in, and a sale that comes late waits for the next', async () => {
    const { coop, sellerId, variantId } = await shop();
    const sale = await soldIn(coop, { sellerId, variantId, soldOn: '2026-11-03' });
    await settle(coop, sellerId, { throughOn: '2026-11-15' });
    await soldIn(coop, { sellerId, variantId, soldOn: '2026-11-10' });
    await returnedIn(coop, sale, 1);

    await expect(
      house.admin('update consignment.entry set settlement_id = null where order_line_id = $1', [sale.orderLineId]),
    ).rejects.toThrow('a settled entry is locked');
    const lines = await coop.run(() =>
      house.get(SettlementReadsService).entries({ first: 9 }, { sellerId, isOpen: true }),
    );
    expect(lines.nodes.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['RETURN', -8_500],
      ['SALE', 8_500],
    ]);
    expect(await settle(coop, sellerId)).toMatchObject({
      fromOn: '2026-11-10',
      opening: 8_500,
      payable: 0,
      closing: 8_500,
    });
  });

  it('closes once however often it is asked, and refuses nothing, a day to come and a day before the last', async () => {
    const { coop, sellerId, variantId } = await shop();
    expect(await settle(coop, sellerId)).toMatchObject({ code: 'NOTHING_TO_SETTLE' });
    await soldIn(coop, { sellerId, variantId });
    const requestId = newId();

    const answers = await Promise.all([1, 2, 3].map(() => settle(coop, sellerId, { requestId })));
    const another = await Promise.all([1, 2].map(() => settle(coop, sellerId)));

    expect(new Set(answers.map((answer) => ('id' in answer ? answer.id : '')))).toHaveProperty('size', 1);
    expect(another).toMatchObject([{ code: 'NOTHING_TO_SETTLE' }, { code: 'NOTHING_TO_SETTLE' }]);
    expect(await settle(coop, sellerId, { throughOn: '2026-11-22' })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'throughOn',
    });
    expect(await settle(coop, sellerId, { throughOn: '2026-11-20' })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'throughOn',
    });
  });

  it('pays what was settled out of cash or bank: debit 2-1050, credit 1-1010 or 1-1110', async () => {
    const { coop, sellerId, variantId } = await shop();
    await soldIn(coop, { sellerId, variantId, gross: 100_000 });
    expect(await pay(coop, sellerId)).toMatchObject({ code: 'PAYOUT_EXCEEDS_OWED', payable: rupiah(0) });
    const settlement = await settle(coop, sellerId);

    const part = await pay(coop, sellerId, { amount: rupiah(25_000), method: 'BANK', note: 'BCA 0712' });
    const rest = await pay(coop, sellerId);

    expect([part, rest]).toMatchObject([
      {
        number: 'BT-00001',
        amount: 25_000,
        method: 'BANK',
        state: 'PAID',
        note: 'BCA 0712',
        settlementId: (settlement as { id: string }).id,
      },
      { number: 'BT-00002', amount: 60_000, method: 'CASH', paidOn: '2026-11-21' },
    ]);
    expect(await settle(coop, sellerId)).toMatchObject({ code: 'NOTHING_TO_SETTLE' });
    expect(await balanceOf(coop, CONSIGNMENT_PAYABLES)).toEqual(rupiah(0));
    expect(await balanceOf(coop, CASH_ON_HAND)).toEqual(rupiah(40_000));
    expect(await balanceOf(coop, BANK)).toEqual(rupiah(-25_000));
    const [journal] = await house.admin('select kind from ledger.journal where id = $1', [
      (rest as ConsignmentPayout).journalId,
    ]);
    expect(journal).toEqual({ kind: 'CONSIGNMENT_SETTLEMENT' });
  });

  it('pays once when asked twice, and of two at once only one gets the money', async () => {
    const { coop, sellerId, variantId } = await shop();
    await soldIn(coop, { sellerId, variantId, gross: 100_000 });
    await settle(coop, sellerId);
    const requestId = newId();

    const [first, again] = [
      await pay(coop, sellerId, { requestId, amount: rupiah(5_000) }),
      await pay(coop, sellerId, { requestId, amount: rupiah(5_000) }),
    ];
    expect(again).toEqual(first);
    const answers = await Promise.all([1, 2, 3, 4].map(() => pay(coop, sellerId)));

    expect(answers.filter((answer) => 'id' in answer)).toHaveLength(1);
    expect(await balanceOf(coop, CONSIGNMENT_PAYABLES)).toEqual(rupiah(0));
    expect(await standing(coop, sellerId)).toMatchObject({ owed: 0, payable: 0 });
  });

  it('never pays more than is still owed after returns, and takes the rest off what is sold next', async () => {
    const { coop, sellerId, variantId } = await shop();
    const [kept, returned] = [
      await soldIn(coop, { sellerId, variantId, gross: 10_000 }),
      await soldIn(coop, { sellerId, variantId, gross: 20_000 }),
    ];
    await settle(coop, sellerId);
    await returnedIn(coop, returned, 1);

    expect(await pay(coop, sellerId, { amount: rupiah(25_500) })).toMatchObject({
      code: 'PAYOUT_EXCEEDS_OWED',
      payable: rupiah(8_500),
    });
    expect(await pay(coop, sellerId)).toMatchObject({ amount: 8_500 });
    await returnedIn(coop, kept, 1);
    expect(await standing(coop, sellerId)).toMatchObject({ owed: -8_500, payable: 0 });
    await soldIn(coop, { sellerId, variantId, gross: 30_000 });
    expect(await settle(coop, sellerId)).toMatchObject({ opening: 25_500, paid: 8_500, payable: 0, closing: 17_000 });
    expect(await pay(coop, sellerId)).toMatchObject({ amount: 17_000 });
  });

  it('refuses a day to come, nothing and less than nothing, and a closed period', async () => {
    const { coop, sellerId, variantId } = await shop();
    await soldIn(coop, { sellerId, variantId });
    await settle(coop, sellerId);

    expect(await pay(coop, sellerId, { paidOn: '2026-11-22' })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'paidOn',
    });
    for (const amount of [0, -1])
      expect(await pay(coop, sellerId, { amount: rupiah(amount) })).toMatchObject({ field: 'amount' });
    expect(await pay(coop, sellerId, { amount: rupiah(8_501) })).toMatchObject({
      code: 'PAYOUT_EXCEEDS_OWED',
      payable: rupiah(8_500),
    });
    await closedIn(coop, '2026-10-01' as BusinessDate);
    expect(await pay(coop, sellerId, { paidOn: '2026-10-31' })).toMatchObject({ code: 'PERIOD_CLOSED' });
    expect(await balanceOf(coop, CONSIGNMENT_PAYABLES)).toEqual(rupiah(8_500));
  });

  it('owes the money again when the books reverse a payout, also twice told, and pays it anew', async () => {
    const { coop, sellerId, variantId } = await shop();
    await soldIn(coop, { sellerId, variantId, gross: 10_000 });
    await settle(coop, sellerId);
    const payout = (await pay(coop, sellerId)) as ConsignmentPayout;

    const told = await reversedIn(coop, payout.journalId);
    await house.deliverEverything();
    await coop.run(() => house.get(PayoutsService).reverse(told));

    expect(await standing(coop, sellerId)).toMatchObject({ owed: 8_500, payable: 8_500 });
    expect(await balanceOf(coop, CONSIGNMENT_PAYABLES)).toEqual(rupiah(8_500));
    const list = await coop.run(() => house.get(SettlementReadsService).payouts({ first: 5 }, sellerId));
    expect(list.nodes).toMatchObject([{ id: payout.id, state: 'REVERSED' }]);
    expect(await pay(coop, sellerId)).toMatchObject({ amount: 8_500, number: 'BT-00002' });
  });

  it('says who is due: by week, by month, on demand; in three messages', async () => {
    const { coop, sellerId, variantId } = await shop();
    const other = await sellerIn(coop, { name: 'Zaitun' });
    await agreementIn(coop, { settlementPeriod: 'MONTHLY' });
    await soldIn(coop, { sellerId, variantId, soldOn: '2026-11-14' });
    const due = async (isDue: boolean | null) =>
      (await coop.run(() => house.get(SettlementReadsService).balances({ first: 9 }, { isDue }))).nodes.map((it) => [
        it.sellerId,
        it.settlementPeriod,
        it.suggestedThrough,
      ]);

    expect(await due(true)).toEqual([]);
    await agreementIn(coop, { scope: 'SELLER', targetId: sellerId, settlementPeriod: 'WEEKLY' });
    expect(await due(true)).toEqual([[sellerId, 'WEEKLY', '2026-11-15']]);
    expect(await due(false)).toEqual([[other.id, 'MONTHLY', '2026-10-31']]);
    expect(await due(null)).toHaveLength(2);
    expect(await house.statementsOf(() => due(true))).toHaveLength(3);
    await agreementIn(coop, {
      scope: 'SELLER',
      targetId: sellerId,
      settlementPeriod: 'ON_DEMAND',
      validFrom: '2026-11-21',
    });
    expect(await due(true)).toEqual([]);
  });

  it('does not know the sellers, settlements and money of another cooperative', async () => {
    const [{ coop, sellerId, variantId }, other] = [await shop(), await house.cooperative()];
    await openBooksOf(other);
    await soldIn(coop, { sellerId, variantId });
    const settlement = (await settle(coop, sellerId)) as { id: string };
    const reads = house.get(SettlementReadsService);

    await expect(settle(other, sellerId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(pay(other, sellerId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(other.run(() => reads.settlement(settlement.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(other.run(() => reads.statement(sellerId, null))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await other.run(() => reads.entries({ first: 5 }, {}))).nodes).toEqual([]);
    expect((await other.run(() => reads.settlements({ first: 5 }, null))).nodes).toEqual([]);
    expect((await other.run(() => reads.balances({ first: 5 }, {}))).nodes).toEqual([]);
  });
});
