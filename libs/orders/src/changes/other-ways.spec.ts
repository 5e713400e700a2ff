import { describe, expect, it } from '@jest/globals';
import { newId, quantity, rupiah, type BusinessDate } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { PaymentSettingsService } from '@lumbung/payments';
import { permissionsOf } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { promotionIn, voucherIn } from '@lumbung/promotions/testing';
import { CartVouchersService } from '../cart/cart-vouchers.service.js';
import { CheckoutService } from '../checkout/checkout.service.js';
import { DeliveryService } from '../delivery/delivery.service.js';
import { FulfilmentService } from '../fulfilment/fulfilment.service.js';
import { ParcelsService } from '../fulfilment/parcels.service.js';
import type { Order } from '../order/order.schema.js';
import { OrdersService } from '../order/orders.service.js';
import { OrdersModule } from '../orders.module.js';
import { CaptureService } from '../settlement/capture.service.js';
import { RefundService } from '../settlement/refund.service.js';
import { as, cartWith, checkoutOf, goodsIn, granted, openShop, orderIn, paidOrderIn } from '../testing/index.js';
import type { ApplyOrderChangeInput } from './changes.schema.js';
import { ChangesService } from './changes.service.js';
import { OtherWays } from './other-ways.service.js';

const HOME = { street: 'Jl. Contoh 1', regionCode: '35.75.04.1003' };
const FAR = { street: 'Jl. Jauh 9', regionCode: '35.75.01.1002' };
/** Monday and Tuesday after the day of the specs. */
const [MONDAY, TUESDAY] = ['2026-11-23', '2026-11-24'] as BusinessDate[] as [BusinessDate, BusinessDate];

describe('another way for the goods of an order to reach the buyer', () => {
  const house = startHouse(OrdersModule);
  const shop = async (more: object = {}) => {
    const coop = await house.cooperative();
    await openShop(coop);
    const zones = [
      { regionCode: '35.75.04', fee: rupiah(8_000) },
      { regionCode: '35.75.01', fee: rupiah(12_000) },
    ];
    await coop.run(() => house.get(DeliveryService).update({ isCourierEnabled: true, zones, ...more }));
    return coop;
  };
  const hours = (capacity = 1) => ({
    pickupHours: [1, 2].map((weekday) => ({ weekday, from: '09:00', until: '11:00', capacity })),
  });
  const changeOf = (order: Order, input: Partial<ApplyOrderChangeInput>): ApplyOrderChangeInput => ({
    ...{ requestId: newId(), orderId: order.id, lines: [], added: [], dropsVouchers: false, reason: 'pindah rumah' },
    ...input,
  });
  const apply = (coop: TestCooperative, order: Order, input: Partial<ApplyOrderChangeInput>, roles = ['OWNER']) =>
    coop.run(() => house.get(ChangesService).apply(changeOf(order, input)), roles);
  const preview = (coop: TestCooperative, order: Order, input: Partial<ApplyOrderChangeInput>) =>
    coop.run(() => house.get(ChangesService).preview(changeOf(order, input)), ['CASHIER']);
  const managed = (coop: TestCooperative, order: Order) =>
    coop.run(() => house.get(OrdersService).managed(order.id), ['OWNER']);
  const accept = async (coop: TestCooperative, order: Order) =>
    granted(await coop.run(() => house.get(FulfilmentService).accept(order.id)));
  const courier = (address = HOME) => ({ delivery: { method: 'OWN_COURIER' as const, address } });
  const pickup = (on?: BusinessDate) => ({
    delivery: { method: 'PICKUP' as const, pickupSlot: on ? { on, from: '09:00' } : null },
  });
  const sent = (coop: TestCooperative, variantId: string, address = HOME, fee = 8_000) =>
    paidOrderIn(coop, [{ variantId, quantity: 2 }], {
      fulfilment: { method: 'OWN_COURIER', address },
      expectedTotal: rupiah(20_000 + fee),
    });

  it('costs what the tariff says there; the dry run tells fee and total, and changes nothing', async () => {
    const coop = await shop();
    const order = await orderIn(coop, [{ variantId: await goodsIn(coop) }]);

    const seen = granted(await preview(coop, order, courier(FAR)));
    expect(seen).toMatchObject({
      shippingFeeBefore: rupiah(0),
      shippingFee: rupiah(12_000),
      totalBefore: rupiah(10_000),
      totalAfter: rupiah(22_000),
      opensNewPayment: true,
    });
    expect(await managed(coop, order)).toMatchObject({ shippingFee: 0, fulfilment: { method: 'PICKUP' } });
    const changed = granted(await apply(coop, order, { ...courier(FAR), expectedTotal: rupiah(22_000) }));

    expect(changed).toMatchObject({ shippingFee: 12_000, fulfilment: { address: { street: 'Jl. Jauh 9' } } });
    expect(changed.history.at(-1)?.note).toBe('pindah rumah; Ambil sendiri → Kurir koperasi');
    expect(granted(await apply(coop, order, courier())).history.at(-1)?.note).toBe('pindah rumah; alamat baru');
    expect(await managed(coop, order)).toMatchObject({ shippingFee: 8_000 });
  });

  it('takes a place in other hours, gives the old one free, and keeps its own where nobody names any', async () => {
    const coop = await shop(hours());
    const variantId = await goodsIn(coop);
    const fetched = (on: BusinessDate) =>
      orderIn(coop, [{ variantId }], { fulfilment: { method: 'PICKUP', pickupSlot: { on, from: '09:00' } } });
    const [mine, other] = [await fetched(MONDAY), await fetched(TUESDAY)];

    expect(await apply(coop, mine, pickup(TUESDAY))).toMatchObject({ code: 'PICKUP_SLOT_UNAVAILABLE' });
    expect(granted(await apply(coop, mine, pickup(MONDAY)))).toMatchObject({ fulfilment: { pickup: { on: MONDAY } } });
    expect(granted(await apply(coop, mine, pickup()))).toMatchObject({ fulfilment: { pickup: { on: MONDAY } } });
    expect(granted(await apply(coop, other, courier())).fulfilment.pickup).toBeNull();
    const moved = granted(await apply(coop, mine, pickup(TUESDAY)));

    expect(moved).toMatchObject({ fulfilment: { pickup: { on: TUESDAY, from: '09:00', until: '11:00' } } });
    expect(moved.history.at(-1)?.note).toContain('diambil 2026-11-24 pukul 09:00');
    expect(await apply(coop, other, { delivery: { method: 'PICKUP' } })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'delivery.pickupSlot',
    });
  });

  it('gives the last place in some hours to one of two who come at once', async () => {
    const coop = await shop(hours());
    const variantId = await goodsIn(coop);
    const orders = [await sent(coop, variantId), await sent(coop, variantId)];
    const toMonday = { ...pickup(MONDAY), refundMethod: 'CASH' as const };

    const answers = await Promise.all(orders.map((order) => apply(coop, order, toMonday)));

    expect(answers.map((it) => ('code' in it ? it.code : 'taken')).sort()).toEqual([
      'PICKUP_SLOT_UNAVAILABLE',
      'taken',
    ]);
  });

  it('gives the fee of a paid order back as shipping, once, and cannot make it dearer', async () => {
    const coop = await shop();
    const order = await sent(coop, await goodsIn(coop));
    const fetched = { ...pickup(), refundMethod: 'BANK_TRANSFER' as const };

    expect(await apply(coop, order, courier(FAR))).toMatchObject({
      code: 'PAID_ORDER_CANNOT_GROW',
      difference: rupiah(4_000),
    });
    expect(await apply(coop, order, pickup())).toMatchObject({ code: 'REFUND_REQUIRED', refundable: rupiah(8_000) });
    await expect(apply(coop, order, fetched, ['CASHIER'])).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const changed = granted(await apply(coop, order, fetched));
    const line = { orderLineId: changed.lines[0]?.id ?? '', quantity: quantity(1) };
    expect(await preview(coop, order, { lines: [line] })).toMatchObject({
      shippingFeeBefore: rupiah(0),
      totalBefore: rupiah(20_000),
      refund: rupiah(10_000),
    });
    granted(await apply(coop, order, { lines: [line], refundMethod: 'BANK_TRANSFER' }));

    expect(changed).toMatchObject({ refunds: [{ amount: 8_000 }], lines: [{ refunded: 0 }] });
    expect(await managed(coop, order)).toMatchObject({
      refunds: [{}, { amount: 10_000 }],
      lines: [{ refunded: 10_000 }],
    });
    expect(await balanceOf(coop, '4-2040')).toEqual(rupiah(0));
    expect(await balanceOf(coop, '4-2020')).toEqual(rupiah(10_000));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('asks nothing about the goods of a paid order again, not even whether a voucher would still count', async () => {
    const coop = await shop();
    await promotionIn(coop, { basisPoints: 733 });
    const { code } = await voucherIn(coop, { kind: 'AMOUNT', amount: rupiah(1_111), minimum: rupiah(25_000) });
    const cart = await cartWith(coop, [{ variantId: await goodsIn(coop, { price: 9_999 }), quantity: 3 }]);
    const seen = granted(
      await as(coop, undefined, () => house.get(CartVouchersService).apply({ cartToken: cart.token, code })),
    );
    const wish = checkoutOf(seen, {
      fulfilment: { method: 'OWN_COURIER', address: HOME },
      expectedTotal: seen.total.plus(rupiah(8_000)),
    });
    const order = granted(await as(coop, undefined, () => house.get(CheckoutService).place(wish)));
    await coop.run(() => house.get(CaptureService).confirm({ requestId: newId(), orderId: order.id }));
    const lines = [{ orderLineId: order.lines[0]?.id ?? '', quantity: quantity(1) }];
    const back = { requestId: newId(), orderId: order.id, amount: rupiah(8_894), method: 'CASH' as const };
    granted(
      await coop.run(() => house.get(RefundService).refund({ ...back, reason: 'kurang satu', returnedLines: lines })),
    );

    const moved = granted(await apply(coop, order, courier({ ...HOME, street: 'Jl. Lain 2' })));
    const fetched = granted(await preview(coop, order, pickup()));

    expect(moved).toMatchObject({ refunds: [{ amount: 8_894 }], fulfilment: { address: { street: 'Jl. Lain 2' } } });
    expect(fetched).toMatchObject({ refund: rupiah(8_000), shippingFee: rupiah(0), droppedCodes: [] });
  });

  it('reckons a discount on the shipping again', async () => {
    const coop = await shop();
    await promotionIn(coop, { kind: 'FREE_DELIVERY', scope: 'DELIVERY' });
    const order = await orderIn(coop, [{ variantId: await goodsIn(coop) }]);

    expect(granted(await apply(coop, order, courier()))).toMatchObject({
      shippingFee: 8_000,
      shippingDiscount: 8_000,
    });
  });

  it('can be taken until a parcel leaves: what waited to be fetched is only packed again', async () => {
    const coop = await shop();
    await coop.run(() =>
      house.get(PaymentSettingsService).update({ methods: [{ method: 'CASH_ON_DELIVERY', isEnabled: true }] }),
    );
    const variantId = await goodsIn(coop);
    const ready = async () => {
      const order = await accept(
        coop,
        await orderIn(coop, [{ variantId, quantity: 2 }], { paymentMethod: 'CASH_AT_PICKUP' }),
      );
      return granted(await coop.run(() => house.get(FulfilmentService).markReady(order.id)));
    };
    const order = await ready();
    expect(order.changeableParts).toEqual(['DELIVERY']);
    const less = { lines: [{ orderLineId: order.lines[0]?.id ?? '', quantity: quantity(1) }] };
    expect(await apply(coop, order, less)).toMatchObject({ code: 'ORDER_ACTION_NOT_ALLOWED' });

    const brought = granted(await apply(coop, order, courier()));

    expect(brought).toMatchObject({
      status: 'PROCESSING',
      fulfilmentState: 'PENDING',
      payment: { method: 'CASH_ON_DELIVERY', amount: 28_000 },
      parcels: [{ state: 'PACKED', readyAt: null }],
      fulfilment: { readyAt: null },
    });
    granted(await coop.run(() => house.get(ParcelsService).ship({ parcelId: brought.parcels[0]?.id ?? '' })));
    expect(await apply(coop, order, courier(FAR))).toMatchObject({ code: 'ORDER_ACTION_NOT_ALLOWED' });
    expect((await managed(coop, order)).changeableParts).toEqual([]);
  });

  it('leaves the parcels as the staff has made them', async () => {
    const coop = await shop();
    const order = await accept(coop, await sent(coop, await goodsIn(coop)));
    const parcelId = order.parcels[0]?.id ?? '';
    const lines = [{ orderLineId: order.lines[0]?.id ?? '', quantity: quantity(1) }];
    granted(await coop.run(() => house.get(ParcelsService).split({ requestId: newId(), parcelId, lines })));
    granted(await coop.run(() => house.get(ParcelsService).pack(parcelId)));

    const changed = granted(await apply(coop, order, courier({ ...HOME, street: 'Jl. Lain 2' })));

    expect(changed.parcels).toMatchObject([
      { id: parcelId, state: 'PACKED' },
      { number: 'K-00002', state: 'PENDING' },
    ]);
  });

  it('happens once when it is asked twice, and not from next door', async () => {
    const [coop, other] = [await shop(), await shop()];
    const order = await sent(coop, await goodsIn(coop));
    const once = changeOf(order, { ...pickup(), refundMethod: 'CASH' });
    const ask = (at: TestCooperative) => at.run(() => house.get(ChangesService).apply(once));

    granted(await ask(coop));
    granted(await ask(coop));

    expect((await managed(coop, order)).refunds).toHaveLength(1);
    await expect(ask(other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(other.run(() => house.get(OtherWays).options(order.id, null))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(permissionsOf(['SELLER']).has('orders.handle')).toBe(false);
  });

  it('is offered with its fee and its hours', async () => {
    const coop = await shop(hours(3));
    const order = await sent(coop, await goodsIn(coop));
    const options = (regionCode: string | null) => coop.run(() => house.get(OtherWays).options(order.id, regionCode));
    const feesOf = async (regionCode: string | null) =>
      (await options(regionCode)).fulfilments.map(({ method, fee }) => [method, fee?.amount]);

    expect(await feesOf(null)).toEqual([
      ['PICKUP', 0],
      ['OWN_COURIER', 8_000],
    ]);
    expect(await feesOf(FAR.regionCode)).toContainEqual(['OWN_COURIER', 12_000]);
    expect((await options(null)).pickupSlots).toContainEqual({ on: MONDAY, from: '09:00', until: '11:00', left: 3 });
  });
});
