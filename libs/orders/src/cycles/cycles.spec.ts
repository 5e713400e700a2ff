import { CatalogModule, type VariantId } from '@lumbung/catalog';
import { countersOf } from '@lumbung/catalog/testing';
import { newId, quantity, rupiah, type BusinessDate } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { beforeEach, describe, expect, it } from '@jest/globals';
import { OrdersModule } from '../orders.module.js';
import { cartWith, checkoutOf, goodsIn, openShop, orderIn, paidOrderIn } from '../testing/index.js';
import { CheckoutService } from '../checkout/checkout.service.js';
import { CancelService } from '../settlement/cancel.service.js';
import { RefundService } from '../settlement/refund.service.js';
import { CycleReadsService } from './cycle-reads.service.js';
import type { OrderCycle, SaveOrderCycleInput } from './cycles.schema.js';
import { CyclesService } from './cycles.service.js';

const HOUR = 3_600_000;

describe('a round of ordering ahead (pra-pesan)', () => {
  const house = startHouse(OrdersModule, CatalogModule);
  beforeEach(() => house.clock.setTo('2026-11-21T02:00:00Z'));

  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    return { coop, variantId: (await goodsIn(coop, { name: 'Bandeng Presto', stock: 0 })) as VariantId };
  };
  const draft = (variantIds: readonly string[], changes: Partial<SaveOrderCycleInput> = {}): SaveOrderCycleInput => ({
    requestId: newId(),
    name: 'Pra-pesan Sabtu',
    opensAt: new Date(house.clock.now().getTime() + HOUR),
    closesAt: new Date(house.clock.now().getTime() + 24 * HOUR),
    pickupOn: '2026-11-25' as BusinessDate,
    pickupNote: 'Balai RW, pukul 8 sampai 11',
    offers: variantIds.map((variantId) => ({ variantId, most: quantity(5) })),
    ...changes,
  });
  const save = (coop: TestCooperative, input: SaveOrderCycleInput) =>
    coop.run(() => house.get(CyclesService).save(input)) as Promise<OrderCycle>;
  const publish = (coop: TestCooperative, id: string) =>
    coop.run(() => house.get(CyclesService).publish(id)) as Promise<OrderCycle>;
  const find = (coop: TestCooperative, id: string) => coop.run(() => house.get(CycleReadsService).find(id));
  const announced = async (coop: TestCooperative, variantIds: readonly string[]) =>
    publish(coop, (await save(coop, draft(variantIds))).id);
  const opened = async () => {
    const { coop, variantId } = await shop();
    const cycle = await announced(coop, [variantId]);
    house.clock.advance({ minutes: 61 });
    await house.deliverEverything();
    return { coop, variantId, cycle };
  };
  const stateOf = async (coop: TestCooperative, orderId: string) =>
    (
      await house.admin<{ state: string }>('select state from orders.shop_order where tenant_id = $1 and id = $2', [
        coop.id,
        orderId,
      ])
    )[0]?.state;
  const order = (coop: TestCooperative, variantId: string, amount = 1) =>
    orderIn(coop, [{ variantId, quantity: amount }]);

  it('opens and closes by itself, and sells its goods only in between, also those that are given up later', async () => {
    const { coop, variantId } = await shop();
    const cycle = await announced(coop, [variantId]);
    expect(cycle.state).toBe('PUBLISHED');
    await expect(cartWith(coop, [{ variantId }])).rejects.toThrow();

    house.clock.advance({ minutes: 61 });
    await house.deliverEverything();
    expect((await find(coop, cycle.id)).state).toBe('OPEN');
    await orderIn(coop, [{ variantId, quantity: 2 }], { paymentMethod: 'CASH_AT_PICKUP' });
    const unpaid = await order(coop, variantId, 3);

    house.clock.advance({ hours: 24 });
    await house.deliverEverything();
    expect(await find(coop, cycle.id)).toMatchObject({ state: 'CLOSED' });
    await expect(cartWith(coop, [{ variantId }])).rejects.toThrow();
    expect(await countersOf(coop, variantId)).toMatchObject({ onHand: 0, reserved: 2 });
    expect(await stateOf(coop, unpaid.id)).toBe('CANCELLED');
  });

  it('sells as many as it offers and not one more, also to buyers who come at once', async () => {
    const { coop, variantId, cycle } = await opened();
    const carts = await Promise.all(Array.from({ length: 8 }, () => cartWith(coop, [{ variantId }])));

    const answers = await Promise.all(
      carts.map((cart) => coop.run(() => house.get(CheckoutService).place(checkoutOf(cart)), null)),
    );

    expect(answers.filter((answer) => 'number' in answer)).toHaveLength(5);
    expect(answers.filter((answer) => 'code' in answer && answer.code === 'OUT_OF_STOCK')).toHaveLength(3);
    expect((await find(coop, cycle.id)).offers).toMatchObject([{ most: 5, ordered: 5 }]);
  });

  it('says what must be bought, and what each buyer gets; a cancelled order counts no more', async () => {
    const { coop, variantId, cycle } = await opened();
    const [first, second] = [await order(coop, variantId, 2), await order(coop, variantId, 1)];
    await coop.run(() =>
      house.get(CancelService).cancel({ requestId: newId(), orderId: first.id, reason: 'OTHER', note: 'Batal' }),
    );

    expect((await find(coop, cycle.id)).offers).toMatchObject([{ ordered: 1 }]);
    const packing = await coop.run(() => house.get(CycleReadsService).packing(cycle.id, { first: 10 }));
    expect(packing.nodes).toMatchObject([
      {
        orderId: second.id,
        number: second.number,
        isPaid: false,
        lines: [{ productName: 'Bandeng Presto', quantity: 1 }],
      },
    ]);
    expect(await coop.run(() => house.get(CycleReadsService).ofOrder(second.token), null)).toMatchObject([
      { id: cycle.id, pickupOn: '2026-11-25', pickupNote: 'Balai RW, pukul 8 sampai 11' },
    ]);
  });

  it('gives the money of a paid order back, in part or whole, before its goods have come', async () => {
    const { coop, variantId, cycle } = await opened();
    const paid = await paidOrderIn(coop, [{ variantId, quantity: 3 }], { paymentMethod: 'CASH_AT_PICKUP' });
    const [line] = paid.lines;
    const refund = { method: 'CASH' as const, reason: 'Kurang dua' };

    const part = await coop.run(() =>
      house.get(RefundService).refund({
        ...refund,
        requestId: newId(),
        orderId: paid.id,
        amount: rupiah(20_000),
        returnedLines: [{ orderLineId: line?.id ?? '', quantity: quantity(2) }],
      }),
    );
    expect(part).toMatchObject({ id: paid.id });
    expect(await countersOf(coop, variantId)).toMatchObject({ onHand: 0, reserved: 1 });
    expect((await find(coop, cycle.id)).offers).toMatchObject([{ ordered: 1 }]);

    const given = await coop.run(() =>
      house
        .get(CancelService)
        .cancel({ requestId: newId(), orderId: paid.id, reason: 'OTHER', note: 'Batal', refundMethod: 'CASH' }),
    );
    expect(given).toMatchObject({ status: 'CANCELLED' });
    expect(await countersOf(coop, variantId)).toMatchObject({ onHand: 0, reserved: 0 });
    expect(await balanceOf(coop, '1-1010')).toEqual(rupiah(0));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('is shown to shoppers when announced, with its day, and no longer after it', async () => {
    const { coop, variantId } = await shop();
    const shown = () => coop.run(() => house.get(CycleReadsService).shown(), null);
    const draftOnly = await save(coop, draft([variantId]));
    expect(await shown()).toEqual([]);

    await publish(coop, draftOnly.id);
    expect(await shown()).toMatchObject([
      { name: 'Pra-pesan Sabtu', offers: [{ variant: { product: { name: 'Bandeng Presto' } } }] },
    ]);

    house.clock.advance({ days: 5 });
    expect(await shown()).toEqual([]);
  });

  it('may be ended early: what was ordered stays, an unopened one is cancelled', async () => {
    const { coop, variantId, cycle } = await opened();
    await order(coop, variantId);
    const end = (id: string) => coop.run(() => house.get(CyclesService).end(id));

    expect(await end(cycle.id)).toMatchObject({ state: 'CLOSED', offers: [{ ordered: 1 }] });
    expect(await end(cycle.id)).toMatchObject({ code: 'ORDER_CYCLE_NOT_ALLOWED', state: 'CLOSED' });
    await expect(cartWith(coop, [{ variantId }])).rejects.toThrow();
    const other = await announced(coop, [(await goodsIn(coop, { name: 'Pepes', stock: 0 })) as string]);
    expect(await end(other.id)).toMatchObject({ state: 'CANCELLED' });
  });

  it('refuses times in the wrong order, goods twice or unknown, and a second round of the same goods', async () => {
    const { coop, variantId } = await shop();
    const now = house.clock.now();

    expect(await save(coop, draft([variantId], { closesAt: now, opensAt: now }))).toMatchObject({ field: 'closesAt' });
    expect(await save(coop, draft([variantId], { pickupOn: '2026-11-22' as BusinessDate }))).toMatchObject({
      field: 'pickupOn',
    });
    expect(await save(coop, draft([variantId, variantId]))).toMatchObject({ field: 'offers.1.variantId' });
    expect(await save(coop, draft([newId()]))).toMatchObject({ code: 'INVALID_INPUT', field: 'offers' });
    await announced(coop, [variantId]);
    expect(await announced(coop, [variantId])).toMatchObject({ code: 'ORDER_CYCLE_OVERLAPS', count: 1 });
  });

  it('is drafted once however often it is sent, and changed only while it is a draft', async () => {
    const { coop, variantId } = await shop();
    const input = draft([variantId]);

    const [first, again] = [await save(coop, input), await save(coop, input)];
    const renamed = await save(coop, draft([variantId], { cycleId: first.id, name: 'Nama Lain' }));
    await publish(coop, first.id);

    expect(again.id).toBe(first.id);
    expect(renamed).toMatchObject({ id: first.id, name: 'Nama Lain' });
    expect(await save(coop, draft([variantId], { cycleId: first.id }))).toMatchObject({
      code: 'ORDER_CYCLE_NOT_ALLOWED',
    });
    expect((await coop.run(() => house.get(CycleReadsService).list({ first: 10 }))).nodes).toHaveLength(1);
  });

  it('is unknown to another cooperative, and so are its goods', async () => {
    const [mine, other] = [await shop(), await shop()];
    const cycle = await save(mine.coop, draft([mine.variantId]));

    await expect(find(other.coop, cycle.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(publish(other.coop, cycle.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await save(other.coop, draft([mine.variantId]))).toMatchObject({ code: 'INVALID_INPUT' });
  });
});
