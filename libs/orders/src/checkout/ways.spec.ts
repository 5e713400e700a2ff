import { describe, expect, it } from '@jest/globals';
import { cooperativeProfileUpdated } from '@lumbung/events';
import { newId, quantity, rupiah, type PhoneNumber } from '@lumbung/kernel';
import { PaymentSettingsService } from '@lumbung/payments';
import { TenantDatabase } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import type { UpdateDeliverySettingsInput } from '../delivery/delivery.schema.js';
import { DeliveryService } from '../delivery/delivery.service.js';
import { billedKilograms, expeditionFee, weightOf } from '../delivery/expedition.js';
import { FulfilmentService } from '../fulfilment/fulfilment.service.js';
import { OrdersModule } from '../orders.module.js';
import { CancelService } from '../settlement/cancel.service.js';
import { CaptureService } from '../settlement/capture.service.js';
import { as, cartWith, checkoutOf, goodsIn, granted, openShop, orderIn } from '../testing/index.js';
import { CheckoutService } from './checkout.service.js';
import type { PlaceOrderInput } from './checkout.schema.js';
import { DraftService } from './draft.service.js';

const address = { street: 'Jl. Contoh 1', regionCode: '35.75.04.1003' };

describe('what an expedition bills', () => {
  it.each([
    // rounded up to whole kilograms, 0.3 kg above one are let go, at least one
    [1, 1],
    [1_000, 1],
    [1_300, 1],
    [1_301, 2],
    [2_300, 2],
    [2_301, 3],
  ])('%i g as %i kg', (grams, kilograms) => {
    expect(billedKilograms(grams)).toBe(kilograms);
    expect(expeditionFee(rupiah(9_000), grams)).toEqual(rupiah(9_000 * kilograms));
  });

  it('weighs what is sold by weight, and nothing at all where one weight is unknown', () => {
    const [kilo, piece, unknown] = [
      { quantity: quantity('1.5'), quote: { unit: 'KILOGRAM', weightGrams: null } },
      { quantity: quantity(2), quote: { unit: 'PIECE', weightGrams: 250 } },
      { quantity: quantity(1), quote: { unit: 'PIECE', weightGrams: null } },
    ] as const;

    expect(weightOf([kilo, piece])).toBe(2_000);
    expect(weightOf([kilo, unknown])).toBeNull();
  });
});

describe('how goods reach the buyer and how he pays', () => {
  const house = startHouse(OrdersModule);
  const shop = async (delivery: UpdateDeliverySettingsInput = {}) => {
    const coop = await house.cooperative();
    await openShop(coop);
    granted(await coop.run(() => house.get(DeliveryService).update(delivery)));
    return coop;
  };
  const place = async (coop: TestCooperative, variantId: string, changes: Partial<PlaceOrderInput>, pieces = 1) => {
    const cart = await cartWith(coop, [{ variantId, quantity: pieces }]);
    return as(coop, undefined, () => house.get(CheckoutService).place(checkoutOf(cart, changes)));
  };
  const options = async (coop: TestCooperative, variantId: string, destination: string | null = null) => {
    const cart = await cartWith(coop, [{ variantId }]);
    return as(coop, undefined, () => house.get(CheckoutService).options(cart.token, destination));
  };
  // The clock of the house says Saturday 21 November 2026, 09.00 WIB.
  const hours = [
    { weekday: 6, from: '08:00', until: '10:00', capacity: 2 },
    { weekday: 6, from: '15:00', until: '17:00', capacity: 2 },
  ];

  it('by hours for fetching: those that are over or full cannot be had, a cancelled order frees its place', async () => {
    const coop = await shop({ pickupHours: hours, pickupNoticeMinutes: 90, pickupDaysAhead: 6 });
    const rice = await goodsIn(coop, { stock: 20 });
    const pickupSlot = { on: '2026-11-21', from: '15:00' } as never;
    const fulfilment = { method: 'PICKUP', pickupSlot } as const;

    expect((await options(coop, rice))?.pickupSlots).toEqual([
      { on: '2026-11-21', from: '15:00', until: '17:00', left: 2 },
    ]);
    expect(await place(coop, rice, {})).toMatchObject({ code: 'INVALID_INPUT', field: 'fulfilment.pickupSlot' });
    const answers = await Promise.all([1, 2, 3, 4].map(() => place(coop, rice, { fulfilment })));
    const placed = answers.flatMap((answer) => ('id' in answer ? answer : []));
    const refused = await place(coop, rice, { fulfilment });
    const input = { requestId: newId(), orderToken: placed[0]?.token ?? '', reason: 'OTHER' as const };
    granted(await as(coop, undefined, () => house.get(CancelService).cancelMine(input)));

    expect(placed).toHaveLength(2);
    expect(placed[0]?.fulfilment.pickup).toEqual({ on: '2026-11-21', from: '15:00', until: '17:00' });
    expect(refused).toMatchObject({ code: 'PICKUP_SLOT_UNAVAILABLE', free: [] });
    expect(granted(await place(coop, rice, { fulfilment }))).toMatchObject({ status: 'AWAITING_PAYMENT' });
  });

  it('by expedition: each service at its own tariff for the destination, by weight', async () => {
    const rates = [
      { regionCode: '35.75', feePerKg: rupiah(9_000) },
      { regionCode: '35.75.04', feePerKg: rupiah(7_000) },
    ];
    const far = [{ regionCode: '35.14', feePerKg: rupiah(20_000) }];
    const coop = await shop({
      expeditions: [
        { name: 'JNE REG', estimate: '2-3 hari', isActive: true, rates },
        { name: 'Pos Reguler', isActive: true, rates: far },
      ],
    });
    const rice = await goodsIn(coop, { price: 10_000, stock: 20 });
    const seen = () => options(coop, rice, '35.75.04.1003');
    expect((await seen())?.fulfilments[2]).toMatchObject({
      isAvailable: false,
      note: 'Berat salah satu barang belum diisi toko.',
    });
    await house.admin('update catalog.product_variant set weight_grams = 1100 where id = $1', [rice]);
    await refresh(coop.id);

    const [jne, pos] = (await seen())?.fulfilments[2]?.services ?? [];
    const fulfilment = { method: 'EXPEDITION', address, expeditionServiceId: jne?.id } as const;
    const order = granted(await place(coop, rice, { fulfilment, expectedTotal: rupiah(34_000) }, 2));

    expect(jne).toMatchObject({ name: 'JNE REG', fee: rupiah(7_000), total: rupiah(17_000) });
    expect(pos).toMatchObject({ fee: null, total: null });
    expect(order).toMatchObject({
      shippingFee: 14_000,
      fulfilment: { method: 'EXPEDITION', expeditionName: 'JNE REG', weightGrams: 2_200 },
    });
    expect(
      await place(coop, rice, {
        fulfilment: { ...fulfilment, expeditionServiceId: pos?.id },
        expectedTotal: rupiah(30_000),
      }),
    ).toMatchObject({ code: 'FULFILMENT_UNAVAILABLE', availableMethods: ['PICKUP', 'EXPEDITION'] });
  });

  it('refuses hours and services that cannot be', async () => {
    const coop = await shop();
    const update = (input: UpdateDeliverySettingsInput) => coop.run(() => house.get(DeliveryService).update(input));
    const service = { name: 'JNE REG', isActive: true, rates: [] };

    expect(await update({ pickupHours: [{ weekday: 1, from: '10:00', until: '10:00', capacity: 1 }] })).toMatchObject({
      field: 'pickupHours.0.until',
    });
    expect(await update({ pickupHours: [...hours, ...hours] })).toMatchObject({ field: 'pickupHours.2.from' });
    expect(await update({ expeditions: [service, { ...service, name: ' jne reg ' }] })).toMatchObject({
      field: 'expeditions.1.name',
    });
    expect(
      await update({ expeditions: [{ ...service, rates: [{ regionCode: '99', feePerKg: rupiah(1) }] }] }),
    ).toMatchObject({
      field: 'expeditions.0.rates.0.regionCode',
    });
  });

  it('pays the courier at the door: accepted and sent unpaid, handed over only when the money is there', async () => {
    const coop = await shop({ isCourierEnabled: true, zones: [{ regionCode: '35.75', fee: rupiah(5_000) }] });
    await coop.run(() =>
      house.get(PaymentSettingsService).update({ methods: [{ method: 'CASH_ON_DELIVERY', isEnabled: true }] }),
    );
    const rice = await goodsIn(coop, { price: 10_000 });
    const cash = { paymentMethod: 'CASH_ON_DELIVERY', expectedTotal: rupiah(15_000) } as const;
    expect(await place(coop, rice, { ...cash, expectedTotal: rupiah(10_000) })).toMatchObject({
      code: 'PAYMENT_METHOD_UNAVAILABLE',
    });

    const order = granted(await place(coop, rice, { ...cash, fulfilment: { method: 'OWN_COURIER', address } }));
    const work = house.get(FulfilmentService);
    granted(await coop.run(() => work.accept(order.id)));
    const sent = await coop.run(() => work.markShipped({ orderId: order.id }));
    const early = await coop.run(() => work.handOver({ requestId: newId(), orderId: order.id }));
    granted(
      await coop.run(() =>
        house.get(CaptureService).confirm({ requestId: newId(), orderId: order.id, amountReceived: rupiah(20_000) }),
      ),
    );
    const arrived = await coop.run(() => work.handOver({ requestId: newId(), orderId: order.id }));

    expect(order).toMatchObject({ status: 'NEW', payment: { expiresAt: null } });
    expect(sent).toMatchObject({ status: 'SHIPPED' });
    expect(early).toMatchObject({ code: 'PAYMENT_OUTSTANDING', amountDue: rupiah(15_000) });
    expect(arrived).toMatchObject({ status: 'ARRIVED', receipt: { change: 5_000 } });
  });

  const withWhatsapp = async () => {
    const coop = await shop();
    const profile = { name: 'Koperasi', isTaxable: false, isAcceptingOrders: true, whatsapp: '+6281234500001' };
    await coop.run(() =>
      house.get(TenantDatabase).transaction(async (tx) => {
        await tx.rows('select $1::uuid as tenant_id');
        tx.emit(cooperativeProfileUpdated(profile));
      }),
    );
    await house.deliverEverything();
    return coop;
  };
  const draft = async (coop: TestCooperative, variantId: string, requestId: string = newId()) => {
    const cart = await cartWith(coop, [{ variantId, quantity: 2 }]);
    const contact = { name: 'Siti Aminah', phone: '+628000000101' as PhoneNumber };
    const input = { requestId, cartToken: cart.token, contact, fulfilment: { method: 'PICKUP' as const } };
    return as(coop, undefined, () => house.get(DraftService).draft(input));
  };

  it('by WhatsApp: a numbered draft with its text, confirmed by the staff into an order', async () => {
    const coop = await withWhatsapp();
    const rice = await goodsIn(coop, { price: 10_000, stock: 2, name: 'Beras' });

    const drafted = granted(await draft(coop, rice));
    expect(drafted).toMatchObject({
      status: 'DRAFT',
      statusLabel: 'Draf',
      number: 'P-00001',
      channel: 'WHATSAPP',
      allowedActions: ['CANCEL'],
    });
    expect(decodeURIComponent(drafted.whatsappUrl ?? '')).toContain('Saya mau pesan (draf P-00001):\n- 2 ');
    expect(await place(coop, rice, {}).catch((error: Error) => error.message)).toContain('OUT_OF_STOCK');
    const confirm = (roles?: string[]) =>
      coop.run(
        () =>
          house.get(DraftService).confirm({ requestId: newId(), orderId: drafted.id, paymentMethod: 'BANK_TRANSFER' }),
        roles,
      );
    const order = granted(await confirm(['CASHIER']));
    house.clock.advance({ minutes: 31 });
    await coop.run(() => house.get(CancelService).expire(drafted.id));

    expect(order).toMatchObject({ status: 'AWAITING_PAYMENT', payment: { state: 'PENDING', method: 'BANK_TRANSFER' } });
    expect(order.total).toBe(order.payment.amount);
    expect(await confirm()).toMatchObject({ code: 'ORDER_ACTION_NOT_ALLOWED', status: 'AWAITING_PAYMENT' });
    const paid = granted(
      await coop.run(() => house.get(CaptureService).confirm({ requestId: newId(), orderId: drafted.id })),
    );
    expect(paid.status).toBe('NEW');
  });

  it('gives a draft up after half an hour, once, and its goods are free', async () => {
    const coop = await withWhatsapp();
    const rice = await goodsIn(coop, { stock: 2 });
    const drafted = granted(await draft(coop, rice));
    house.clock.advance({ minutes: 31 });

    await house.deliverEverything();
    await Promise.all([1, 2].map(() => coop.run(() => house.get(CancelService).expire(drafted.id))));

    expect(
      await house.admin(
        'select state, step from orders.order_event e join orders.shop_order o on o.id = e.order_id where o.id = $1 order by e.id',
        [drafted.id],
      ),
    ).toEqual([
      { state: 'CANCELLED', step: 'DRAFT' },
      { state: 'CANCELLED', step: 'DRAFT_EXPIRED' },
    ]);
    expect(await orderIn(coop, [{ variantId: rice, quantity: 2 }])).toMatchObject({ status: 'AWAITING_PAYMENT' });
  });

  it('drafts nothing for a shop without a number', async () => {
    const coop = await shop();

    expect(await draft(coop, await goodsIn(coop))).toMatchObject({ code: 'WHATSAPP_UNAVAILABLE' });
  });

  async function refresh(tenantId: string): Promise<void> {
    await house.admin(
      `select set_config('app.tenant_id', $1, false), catalog.refresh_products($1::uuid, array(select id from catalog.product where tenant_id = $1::uuid))`,
      [tenantId],
    );
  }
});
