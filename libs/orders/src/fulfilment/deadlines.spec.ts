import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { paymentReceived } from '@lumbung/events';
import { memberIn } from '@lumbung/membership/testing';
import { newId, rupiah } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { PaymentSettingsService } from '@lumbung/payments';
import { creditIn, FakeProviders, openProvider } from '@lumbung/payments/testing';
import { permissionsOf, TenantDatabase, type PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { DeliveryService } from '../delivery/delivery.service.js';
import { OrdersService } from '../order/orders.service.js';
import { OrdersModule } from '../orders.module.js';
import { CaptureService } from '../settlement/capture.service.js';
import { as, goodsIn, granted, openShop, orderIn, paidOrderIn } from '../testing/index.js';
import { DeadlinesService } from './deadlines.service.js';
import { FulfilmentService } from './fulfilment.service.js';
import { OrderSettingsService } from './order-settings.service.js';

const address = { street: 'Jl. Contoh 1', regionCode: '35.75.04.1003' };

describe('what the clock does with orders', () => {
  const house = startHouse(OrdersModule);
  let fake: FakeProviders;
  beforeAll(async () => {
    fake = await new FakeProviders().start();
  });
  afterAll(() => fake.stop());
  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    await coop.run(() =>
      house.get(DeliveryService).update({ isCourierEnabled: true, zones: [{ regionCode: '35', fee: rupiah(5_000) }] }),
    );
    return coop;
  };
  const set = (coop: TestCooperative, input: object) => coop.run(() => house.get(OrderSettingsService).update(input));
  const toDos = (coop: TestCooperative) => coop.run(() => house.get(OrderSettingsService).toDos({ first: 10 }));
  const managed = (coop: TestCooperative, orderId: string) => coop.run(() => house.get(OrdersService).managed(orderId));
  const shipped = async (
    coop: TestCooperative,
    paymentMethod: 'BANK_TRANSFER' | 'CASH_ON_DELIVERY' = 'BANK_TRANSFER',
  ) => {
    const wish = {
      fulfilment: { method: 'OWN_COURIER' as const, address },
      expectedTotal: rupiah(15_000),
      paymentMethod,
    };
    const goods = [{ variantId: await goodsIn(coop) }];
    const order =
      paymentMethod === 'BANK_TRANSFER' ? await paidOrderIn(coop, goods, wish) : await orderIn(coop, goods, wish);
    granted(await coop.run(() => house.get(FulfilmentService).accept(order.id)));
    return granted(await coop.run(() => house.get(FulfilmentService).markShipped({ orderId: order.id })));
  };

  it('an order nobody accepts in time waits for a decision when its money cannot go back by itself, and is told once', async () => {
    const coop = await shop();
    await set(coop, { acceptWithinHours: 24 });
    const order = await paidOrderIn(coop, [{ variantId: await goodsIn(coop) }]);
    await house.deliverEverything();
    await coop.run(() => house.get(DeadlinesService).acceptDeadline({ orderId: order.id }));
    expect((await toDos(coop)).nodes).toEqual([]);
    house.clock.advance({ hours: 25 });

    await house.deliverEverything();
    await coop.run(() => house.get(DeadlinesService).acceptDeadline({ orderId: order.id }));

    expect((await toDos(coop)).nodes).toMatchObject([
      { kind: 'ACCEPT_OVERDUE', orderId: order.id, orderNumber: order.number, amount: order.total },
    ]);
    expect(await managed(coop, order.id)).toMatchObject({ status: 'NEW', payment: { state: 'CAPTURED' } });
    const told = await house.admin(
      `select 1 from platform.outbox_event where tenant_id = $1 and type = 'order.acceptanceOverdue'`,
      [coop.id],
    );
    expect(told).toHaveLength(1);
    granted(await coop.run(() => house.get(FulfilmentService).accept(order.id)));
    expect((await toDos(coop)).nodes).toEqual([]);
  });

  it('what a provider took goes back through it: money to its source, goods to the shelf', async () => {
    const coop = await shop();
    await openProvider(coop, fake);
    await set(coop, { acceptWithinHours: 2 });
    const goods = [{ variantId: await goodsIn(coop, { stock: 3 }) }];
    const order = await orderIn(coop, goods, { paymentMethod: 'EWALLET', paymentChannel: 'GOPAY' });
    await house.admin('update payments.payment set paid_at = now() where id = $1', [order.payment.id]);
    await coop.run(() =>
      house.get(TenantDatabase).transaction(async (tx) => {
        await tx.rows('select $1::uuid as tenant_id');
        const amount = order.total as number;
        tx.emit(paymentReceived({ paymentId: order.payment.id, orderId: order.id, amount, source: 'MIDTRANS' }));
      }),
    );
    await house.deliverEverything();
    house.clock.advance({ hours: 3 });

    await coop.run(() => house.get(DeadlinesService).acceptDeadline({ orderId: order.id }));
    await coop.run(() => house.get(DeadlinesService).acceptDeadline({ orderId: order.id }));

    expect(await managed(coop, order.id)).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'NOT_ACCEPTED',
      refunds: [{ amount: order.total, method: 'PROVIDER' }],
    });
    expect(await balanceOf(coop, '1-1120')).toEqual(rupiah(0));
    expect((await toDos(coop)).nodes).toEqual([]);
    expect(await trialDifference(coop)).toBe(0);
  });

  it('an order accepted in the moment its time ends is either accepted or given up, never both', async () => {
    const coop = await shop();
    await set(coop, { acceptWithinHours: 1 });
    const personId = newId<'Person'>() as PersonId;
    const member = await memberIn(coop, { personId });
    await creditIn(coop, { memberId: member.id });
    const goods = [{ variantId: await goodsIn(coop, { stock: 8 }) }];
    const orders = [];
    for (let round = 0; round < 4; round++)
      orders.push(await orderIn(coop, goods, { paymentMethod: 'MEMBER_CREDIT' }, { personId }));
    await house.deliverEverything();
    house.clock.advance({ hours: 2 });

    await Promise.all(
      orders.flatMap(({ id }, index) => {
        const both = [
          () => coop.run(() => house.get(DeadlinesService).acceptDeadline({ orderId: id })),
          () => coop.run(() => house.get(FulfilmentService).accept(id)),
        ];
        return (index % 2 ? both : both.reverse()).map((work): Promise<unknown> => work());
      }),
    );

    const ends = await Promise.all(orders.map(({ id }) => managed(coop, id)));
    expect(
      ends.every(({ state, refunds }) => (state === 'ACCEPTED' ? refunds.length === 0 : refunds.length === 1)),
    ).toBe(true);
    expect(await trialDifference(coop)).toBe(0);
  });

  it('what a member bought on credit is given up, and he owes nothing for it', async () => {
    const coop = await shop();
    await set(coop, { acceptWithinHours: 2 });
    const personId = newId<'Person'>() as PersonId;
    const member = await memberIn(coop, { personId });
    await creditIn(coop, { memberId: member.id });
    const goods = [{ variantId: await goodsIn(coop, { stock: 3 }) }];
    const order = await orderIn(coop, goods, { paymentMethod: 'MEMBER_CREDIT' }, { personId });
    await house.deliverEverything();
    house.clock.advance({ hours: 3 });

    await house.deliverEverything();
    await coop.run(() => house.get(DeadlinesService).acceptDeadline({ orderId: order.id }));

    expect(await managed(coop, order.id)).toMatchObject({
      status: 'CANCELLED',
      cancelReason: 'NOT_ACCEPTED',
      refunds: [{ amount: order.total, owedLess: order.total }],
    });
    expect(await balanceOf(coop, '1-1410')).toEqual(rupiah(0));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('an accepted order is left alone, and so is one where no deadline is set', async () => {
    const coop = await shop();
    const free = await paidOrderIn(coop, [{ variantId: await goodsIn(coop) }]);
    await house.deliverEverything();
    await set(coop, { acceptWithinHours: 1 });
    const order = await paidOrderIn(coop, [{ variantId: await goodsIn(coop) }]);
    await house.deliverEverything();
    granted(await coop.run(() => house.get(FulfilmentService).accept(order.id)));
    house.clock.advance({ days: 3 });

    await house.deliverEverything();

    expect((await toDos(coop)).nodes).toEqual([]);
    expect(await managed(coop, free.id)).toMatchObject({ status: 'NEW' });
    expect(await managed(coop, order.id)).toMatchObject({ status: 'PROCESSING' });
  });

  it('an order that arrived is finished two days later, by itself and once', async () => {
    const coop = await shop();
    const order = await shipped(coop);
    await coop.run(() => house.get(FulfilmentService).handOver({ requestId: newId(), orderId: order.id }));
    house.clock.advance({ hours: 47 });
    await house.deliverEverything();
    await coop.run(() => house.get(DeadlinesService).finish({ orderId: order.id }));
    expect(await managed(coop, order.id)).toMatchObject({ status: 'ARRIVED' });
    house.clock.advance({ hours: 2 });

    await house.deliverEverything();
    await coop.run(() => house.get(DeadlinesService).finish({ orderId: order.id }));

    const seen = await managed(coop, order.id);
    expect(seen).toMatchObject({ status: 'COMPLETED' });
    expect(seen.history.at(-1)).toMatchObject({ label: 'Pesanan selesai otomatis', action: 'COMPLETE' });
    expect(
      await house.admin(`select 1 from platform.outbox_event where tenant_id = $1 and type = 'order.completed'`, [
        coop.id,
      ]),
    ).toHaveLength(1);
  });

  it('the buyer says by his link that it came: once it is on its way, and paid', async () => {
    const [coop, other] = [await shop(), await shop()];
    const order = await shipped(coop);
    await coop.run(() =>
      house.get(PaymentSettingsService).update({ methods: [{ method: 'CASH_ON_DELIVERY', isEnabled: true }] }),
    );
    const cash = await shipped(coop, 'CASH_ON_DELIVERY');
    const early = await paidOrderIn(coop, [{ variantId: await goodsIn(coop) }]);
    const confirm = (token: string, where = coop) =>
      as(where, undefined, () => house.get(DeadlinesService).confirmArrival(token));

    expect(await as(coop, undefined, () => house.get(OrdersService).byToken(order.token))).toMatchObject({
      allowedActions: ['CONFIRM_ARRIVAL'],
    });
    expect(await confirm(early.token)).toMatchObject({ code: 'ORDER_ACTION_NOT_ALLOWED' });
    expect(await confirm(cash.token)).toMatchObject({ code: 'PAYMENT_OUTSTANDING' });
    await expect(confirm(order.token, other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await confirm(order.token)).toMatchObject({ status: 'ARRIVED', parcels: [{ state: 'HANDED_OVER' }] });
    expect(await confirm(order.token)).toMatchObject({ status: 'ARRIVED' });
    granted(await coop.run(() => house.get(CaptureService).confirm({ requestId: newId(), orderId: cash.id })));
    expect(await confirm(cash.token)).toMatchObject({ status: 'ARRIVED', history: expect.any(Array) });
    expect((await managed(coop, order.id)).history.filter(({ action }) => action === 'CONFIRM_ARRIVAL')).toHaveLength(
      1,
    );
  });

  it('keeps what is not named when times are set, and refuses what cannot be', async () => {
    const coop = await shop();

    expect(await coop.run(() => house.get(OrderSettingsService).settings())).toMatchObject({
      acceptWithinHours: null,
      finishAfterDays: 2,
      returnWithinDays: 7,
    });
    expect(await set(coop, { acceptWithinHours: 48 })).toMatchObject({ acceptWithinHours: 48, finishAfterDays: 2 });
    expect(await set(coop, { finishAfterDays: 0 })).toMatchObject({ code: 'INVALID_INPUT', field: 'finishAfterDays' });
    expect(await set(coop, { acceptWithinHours: null })).toMatchObject({ acceptWithinHours: null });
    expect(permissionsOf(['CASHIER']).has('orders.configure')).toBe(false);
  });
});
