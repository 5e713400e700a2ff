import { describe, expect, it } from '@jest/globals';
import { memberIn } from '@lumbung/membership/testing';
import { newId, rupiah } from '@lumbung/kernel';
import { balanceOf } from '@lumbung/ledger/testing';
import { permissionsOf, type PersonId } from '@lumbung/platform';
import { startHouse } from '@lumbung/platform/testing';
import { OrdersModule } from '../orders.module.js';
import { CancelService } from '../settlement/cancel.service.js';
import { CheckoutService } from '../checkout/checkout.service.js';
import { CaptureService } from '../settlement/capture.service.js';
import { cartWith, checkoutOf, goodsIn, granted, openShop, orderIn, paidOrderIn } from '../testing/index.js';
import { OrdersService } from './orders.service.js';

describe('orders as people see them', () => {
  const house = startHouse(OrdersModule);
  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    return coop;
  };
  const orders = () => house.get(OrdersService);
  const board = (
    coop: Awaited<ReturnType<typeof shop>>,
    filter: Parameters<OrdersService['board']>[0],
    page = { first: 50 },
  ) => coop.run(() => orders().board(filter, page));

  it('stand on the board newest first, page by page, either way', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop);
    const numbers = [];
    for (let round = 0; round < 5; round++) {
      house.clock.advance({ minutes: 1 });
      numbers.unshift((await orderIn(coop, [{ variantId: rice }])).number);
    }

    const first = await board(coop, null, { first: 2 });
    const second = await coop.run(() => orders().board(null, { first: 2, after: first.pageInfo.endCursor }));
    const last = await coop.run(() => orders().board(null, { last: 2 }, new Set(['totalCount', 'nodes.number'])));

    expect([...first.nodes, ...second.nodes].map(({ number }) => number)).toEqual(numbers.slice(0, 4));
    expect(last.nodes.map(({ number }) => number)).toEqual(numbers.slice(3));
    expect(last.totalCount).toBe(5);
    expect(last.nodes[0]?.lines).toEqual([]);
  });

  it('are found by number, name and whole phone number, and counted by status', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { stock: 20 });
    const mine = await orderIn(coop, [{ variantId: rice }], {
      contact: { name: 'Budi Santoso', phone: '+628000000777' },
    });
    await paidOrderIn(coop, [{ variantId: rice }]);
    const numbers = async (search: string) => (await board(coop, { search })).nodes.map(({ number }) => number);

    for (const search of [mine.number, mine.number.toLowerCase(), '1', 'santoso', '0800 0000 777'])
      expect(await numbers(search)).toEqual([mine.number]);
    expect(await numbers('0800 0000 778')).toEqual([]);
    expect((await board(coop, { statuses: ['NEW' as never] })).nodes).toHaveLength(1);
    expect((await board(coop, { placedOn: { from: '2026-11-22' as never } })).nodes).toHaveLength(0);
    const counts = await coop.run(() => orders().counts(null));
    expect(counts.filter(({ count }) => count > 0)).toEqual([
      { status: 'AWAITING_PAYMENT', label: 'Menunggu pembayaran', count: 1 },
      { status: 'NEW', label: 'Pesanan baru', count: 1 },
    ]);
  });

  it('show phone, member and journals to those who may see them, and to nobody else', async () => {
    const coop = await shop();
    const order = await paidOrderIn(coop, [{ variantId: await goodsIn(coop) }]);

    const owner = await coop.run(() => orders().managed(order.id), ['OWNER']);
    const public_ = await coop.run(() => orders().byToken(order.token), null);

    expect(owner.contact).toEqual({
      name: 'Siti Aminah',
      phone: '+628000000101',
      phoneMasked: public_.contact.phoneMasked,
    });
    expect(owner.history.at(-1)?.actorName).toBe('Uji Coba');
    expect(public_).toMatchObject({ contact: { phone: null }, member: null, journalIds: null });
    expect(public_.history.every(({ actorName }) => actorName === null)).toBe(true);
    expect(permissionsOf(['OWNER']).has('ledger.read') ? owner.journalIds : []).toHaveLength(1);
  });

  it('let a member pay his price, and keep his business apart', async () => {
    const coop = await shop();
    const personId = newId<'Person'>() as PersonId;
    const member = await memberIn(coop, { personId });
    const rice = await goodsIn(coop, { price: 10_000, memberPrice: 9_000 });
    const cart = await cartWith(coop, [{ variantId: rice, quantity: 2 }], { personId });

    const order = granted(await coop.run(() => house.get(CheckoutService).place(checkoutOf(cart)), [], { personId }));
    granted(await coop.run(() => house.get(CaptureService).confirm({ requestId: newId(), orderId: order.id })));
    const seen = await coop.run(() => orders().managed(order.id));
    const mine = await coop.run(() => orders().mine({ first: 5 }), [], { personId });
    const others = await coop.run(() => orders().mine({ first: 5 }), []);

    expect(cart).toMatchObject({ priceClass: 'MEMBER', subtotal: rupiah(18_000), memberSavings: rupiah(2_000) });
    expect(seen).toMatchObject({
      priceClass: 'MEMBER',
      subtotal: 18_000,
      memberSavings: 2_000,
      member: { id: member.id },
      lines: [{ publicUnitPrice: 10_000 }],
    });
    expect(seen.receipt?.memberNoMasked).toMatch(/^••••/);
    expect(mine.nodes.map(({ id, allowedActions }) => ({ id, allowedActions }))).toEqual([
      { id: order.id, allowedActions: [] },
    ]);
    expect(others.nodes).toEqual([]);
    expect(await balanceOf(coop, '4-2010')).toEqual(rupiah(18_000));
    expect(await balanceOf(coop, '5-1010')).toEqual(rupiah(14_000));
  });

  it('offer each member of staff what he may do', async () => {
    const coop = await shop();
    const order = await paidOrderIn(coop, [{ variantId: await goodsIn(coop) }]);
    const actions = async (role: string) => (await coop.run(() => orders().managed(order.id), [role])).allowedActions;

    expect(await actions('OWNER')).toEqual(['ACCEPT', 'CANCEL', 'REFUND']);
    expect(await actions('CASHIER')).toEqual(['ACCEPT']);
    expect(await actions('SUPERVISOR')).toEqual([]);
  });

  it('are handled by cashiers, refunded by others, and only read by supervisors', () => {
    const held = (role: string) =>
      [...permissionsOf([role])].filter((permission) => permission.startsWith('orders.')).sort();

    expect(held('OWNER')).toEqual(['orders.configure', 'orders.handle', 'orders.read', 'orders.refund', 'orders.sell']);
    expect(held('CASHIER')).toEqual(['orders.handle', 'orders.read', 'orders.sell']);
    expect(held('TREASURER')).toEqual(['orders.read', 'orders.refund']);
    expect(held('SUPERVISOR')).toEqual(['orders.read']);
    for (const role of ['CATALOG_EDITOR', 'LOAN_OFFICER', 'SELLER', 'MEMBER', 'COUNCIL_ADMIN'])
      expect(held(role)).toEqual([]);
  });

  it('need at most six messages for ten on the board', async () => {
    const coop = await shop();
    const rice = await goodsIn(coop, { stock: 20 });
    for (let round = 0; round < 10; round++) await orderIn(coop, [{ variantId: rice }]);
    const paths = new Set(
      ['number', 'status', 'total', 'payment', 'payment.state', 'contact', 'contact.phone', 'member', 'lineCount']
        .flatMap((path) => ['nodes', `nodes.${path}`])
        .concat('totalCount'),
    );

    const sent = await house.statementsOf(() =>
      coop.run(() => orders().board({ search: 'siti' }, { first: 10 }, paths)),
    );

    expect(sent.length).toBeLessThanOrEqual(6);
  });

  it('keep an audit record of every step, in an unbroken chain', async () => {
    const coop = await shop();
    const order = await paidOrderIn(coop, [{ variantId: await goodsIn(coop) }]);
    granted(
      await coop.run(() =>
        house
          .get(CancelService)
          .cancel({ requestId: newId(), orderId: order.id, reason: 'MISTAKE', refundMethod: 'CASH' }),
      ),
    );

    const records = await house.admin<{ action: string }>(
      `select action from platform.audit_record where tenant_id = $1 and subject = 'order' order by seq`,
      [coop.id],
    );

    expect(records.map(({ action }) => action)).toEqual([
      'orders.place',
      'orders.confirmPayment',
      'orders.refund',
      'orders.cancel',
    ]);
    expect(
      await house.admin(
        `select set_config('app.tenant_id', $1, false), platform.first_broken_audit($1::uuid) as broken`,
        [coop.id],
      ),
    ).toMatchObject([{ broken: null }]);
  });
});
