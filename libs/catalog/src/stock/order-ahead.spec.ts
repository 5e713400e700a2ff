import { describe, expect, it } from '@jest/globals';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { MembershipModule } from '@lumbung/membership';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import { PricingService } from '../pricing/pricing.service.js';
import {
  backorderIn,
  countersOf,
  heldIn,
  holesOfStock,
  locationIn,
  productIn,
  shopIn,
  stockAt,
  stockIn,
  withStock,
} from '../testing/index.js';
import { TransfersService } from '../transfers/transfers.service.js';
import { OrderAheadService } from './order-ahead.service.js';
import type { SetOrderAheadInput } from './order-ahead.schema.js';
import type { VariantId } from './stock.service.js';
import { StoreroomService } from './storeroom.service.js';

describe('selling goods before they are there', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const set = (coop: TestCooperative, input: SetOrderAheadInput) =>
    coop.run(() => house.get(OrderAheadService).set(input));
  const waiting = (coop: TestCooperative, page: object = { first: 10 }) =>
    coop.run(() => house.get(OrderAheadService).waiting(null, page));
  const issue = (coop: TestCooperative, orderId: string, variantIds?: VariantId[]) =>
    withStock(coop, (tx, stock) => stock.issue(tx, orderId, { variantIds }));
  const missing = (coop: TestCooperative, orderId: string) =>
    withStock(coop, (tx, stock) => stock.missing(tx, orderId));
  const variantIn = async (coop: TestCooperative, stock: number) => (await productIn(coop, { stock })).variants[0]!.id;
  const toldOf = async (coop: TestCooperative) =>
    (
      await house.admin<{ ids: string[] }>(
        `select payload->'orderIds' as ids from platform.outbox_event where tenant_id = $1 and type = 'stock.waitingGoodsArrived' order by id`,
        [coop.id],
      )
    ).map(({ ids }) => ids);
  const quote = async (coop: TestCooperative, variantId: VariantId, amount: number) =>
    (
      await coop.run(() =>
        house.get(PricingService).quote(undefined, [{ variantId, quantity: quantity(amount) }], { isMember: false }),
      )
    ).get(variantId)!;
  /** Later, so that the order of placing is plain. */
  const hold = (coop: TestCooperative, variantId: VariantId, amount: number) => {
    house.clock.advance({ seconds: 1 });
    return heldIn(coop, variantId, amount);
  };

  it('promises so many more than there are and not one beyond, and shows the shop that they can be had', async () => {
    const coop = await house.cooperative();
    const product = await productIn(coop, { stock: 2 });
    const { id } = product.variants[0]!;
    const state = async () =>
      (
        await house.admin<{ state: string }>(`select card->>'stockState' as state from catalog.product where id = $1`, [
          product.id,
        ])
      )[0]?.state;
    await hold(coop, id, 2);
    const before = await state();

    await backorderIn(coop, id, 3);
    const offered = await quote(coop, id, 1);
    await hold(coop, id, 3);

    expect([before, await state()]).toEqual(['OUT', 'OUT']);
    expect(offered).toMatchObject({ available: quantity(3), mode: 'BACKORDER', stockState: 'IN_STOCK' });
    await expect(heldIn(coop, id, 1)).rejects.toThrow('Stok tidak mencukupi');
    expect(await countersOf(coop, id)).toMatchObject({ onHand: 2, reserved: 5 });
  });

  it('lets nothing leave that has not come, and names what is missing', async () => {
    const coop = await house.cooperative();
    const [rice, sugar] = [await variantIn(coop, 1), await variantIn(coop, 5)];
    await backorderIn(coop, rice, 4);
    const orderId = newId();
    const lines = [rice, sugar].map((variantId) => ({ variantId, quantity: quantity(3) }));
    await withStock(coop, (tx, stock) => stock.reserve(tx, lines, { orderId, expiresAt: new Date() }));

    const refused = await issue(coop, orderId);
    const part = await issue(coop, orderId, [sugar]);

    expect(refused).toMatchObject({
      code: 'GOODS_NOT_THERE',
      shortages: [{ variantId: rice, quantityWanted: quantity(3), quantityAvailable: quantity(1) }],
    });
    expect(part).toMatchObject([{ variantId: sugar, quantity: quantity(3) }]);
    expect(await missing(coop, orderId)).toMatchObject([{ variantId: rice }]);
    await stockIn(coop, [rice], 2);
    expect(await issue(coop, orderId, [rice])).toMatchObject([{ variantId: rice, quantity: quantity(3) }]);
    expect(await countersOf(coop, rice)).toEqual({ onHand: 0, reserved: 0, value: 0 });
    expect(await holesOfStock(coop)).toEqual([]);
  });

  it('fills those who wait in the order in which they ordered, and tells them', async () => {
    const coop = await house.cooperative();
    const id = await variantIn(coop, 1);
    await backorderIn(coop, id, 10);
    const [first, second, third] = [await hold(coop, id, 2), await hold(coop, id, 3), await hold(coop, id, 1)];

    const before = await waiting(coop);
    await stockIn(coop, [id], 1);
    const early = await issue(coop, second);
    await stockIn(coop, [id], 3);
    const after = await waiting(coop);

    expect(before.nodes.map(({ orderId, missing: lacking }) => [orderId, lacking])).toEqual([
      [first, 1],
      [second, 3],
      [third, 1],
    ]);
    expect(early).toMatchObject({ code: 'GOODS_NOT_THERE', shortages: [{ quantityAvailable: quantity(0) }] });
    expect(after.nodes).toMatchObject([{ orderId: third, missing: 1, quantity: 1 }]);
    expect(await toldOf(coop)).toEqual([[first], [second]]);
    expect(await issue(coop, second)).toMatchObject([{ quantity: quantity(3) }]);
    const [page] = (await waiting(coop, { first: 1 })).nodes;
    expect(page).toMatchObject({ orderId: third });
  });

  it('passes on what an order before them gives up', async () => {
    const coop = await house.cooperative();
    const id = await variantIn(coop, 2);
    await backorderIn(coop, id, 2);
    const [first, second] = [await hold(coop, id, 2), await hold(coop, id, 2)];

    await withStock(coop, (tx, stock) => stock.release(tx, first));

    expect(await toldOf(coop)).toEqual([[second]]);
    expect((await waiting(coop)).nodes).toEqual([]);
    expect(await issue(coop, second)).toMatchObject([{ quantity: quantity(2) }]);
  });

  it('waits for goods that are on the way between two places', async () => {
    const coop = await house.cooperative();
    const [shop, store, id] = [await shopIn(coop), await locationIn(coop), await variantIn(coop, 0)];
    await stockAt(coop, store.id, id, 2);
    const transfers = house.get(TransfersService);
    const draft = await coop.run(() =>
      transfers.create({
        requestId: newId(),
        fromId: store.id,
        toId: shop.id,
        lines: [{ variantId: id, quantity: quantity(2) }],
      }),
    );
    const transferId = (draft as { id: string }).id;
    const orderId = await hold(coop, id, 2);
    await coop.run(() => transfers.send(transferId));

    const refused = await issue(coop, orderId);
    await coop.run(() => transfers.receive({ requestId: newId(), transferId }));

    expect(refused).toMatchObject({ code: 'GOODS_NOT_THERE' });
    expect(await issue(coop, orderId)).toMatchObject([{ quantity: quantity(2) }]);
  });

  it('ends a preorder on its day: what was promised stays, and nothing more is', async () => {
    const coop = await house.cooperative();
    const [id, untouched] = [await variantIn(coop, 0), await variantIn(coop, 0)];
    for (const variantId of [id, untouched])
      expect(
        await set(coop, { variantId, preorder: { limit: quantity(10), availableFrom: '2026-12-01' } }),
      ).toMatchObject({ supplyMode: 'PREORDER', availableFrom: '2026-12-01' });
    await hold(coop, id, 4);

    expect(await quote(coop, id, 1)).toMatchObject({ mode: 'PREORDER', available: quantity(6) });
    house.clock.setTo('2026-12-01T00:00:00+07:00');
    await coop.run(() => house.get(OrderAheadService).endPreorder(id));
    await coop.run(() => house.get(OrderAheadService).endPreorder(id));
    await coop.run(() => house.get(OrderAheadService).endPreorder(untouched));

    expect(await quote(coop, id, 1)).toMatchObject({ available: quantity(0), stockState: 'OUT' });
    expect(await quote(coop, untouched, 1)).toMatchObject({ available: quantity(0), mode: 'STOCK' });
    expect((await waiting(coop)).nodes).toMatchObject([{ missing: 4 }]);
  });

  it('refuses limits that contradict each other or what is promised, and losing promised goods', async () => {
    const coop = await house.cooperative();
    const id = await variantIn(coop, 2);
    await backorderIn(coop, id, 5);
    await hold(coop, id, 5);

    expect(await set(coop, { variantId: id, backorderLimit: quantity(2) })).toMatchObject({
      code: 'PROMISED_AHEAD',
      promised: quantity(3),
    });
    expect(await set(coop, { variantId: id })).toMatchObject({ code: 'PROMISED_AHEAD' });
    expect(await set(coop, { variantId: id, backorderLimit: quantity(-1) })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'backorderLimit',
    });
    expect(
      await set(coop, {
        variantId: id,
        backorderLimit: quantity(9),
        preorder: { limit: quantity(9), availableFrom: '2027-01-01' },
      }),
    ).toMatchObject({ field: 'preorder' });
    expect(
      await set(coop, { variantId: id, preorder: { limit: quantity(9), availableFrom: '2026-11-01' } }),
    ).toMatchObject({ field: 'preorder.availableFrom' });
    expect(await set(coop, { variantId: id, backorderLimit: quantity(3) })).toMatchObject({ availableQuantity: 0 });
    const lost = await coop.run(() =>
      house.get(StoreroomService).adjust({ requestId: newId(), variantId: id, change: quantity(-1), reason: 'LOST' }),
    );
    expect(lost).toMatchObject({ code: 'INSUFFICIENT_STOCK', available: quantity(0) });
    await expect(set(await house.cooperative(), { variantId: id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('never has more promised than limit and shelf together, however many buy at once', async () => {
    const coop = await house.cooperative();
    const id = await variantIn(coop, 3);
    await backorderIn(coop, id, 4);

    const answers = await Promise.allSettled(Array.from({ length: 20 }, () => heldIn(coop, id, 1)));

    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(7);
    expect(await countersOf(coop, id)).toMatchObject({ onHand: 3, reserved: 7 });
    const issued = await Promise.all(
      answers.flatMap((answer) => (answer.status === 'fulfilled' ? [issue(coop, answer.value)] : [])),
    );
    expect(issued.filter((lines) => Array.isArray(lines))).toHaveLength(3);
    expect(rupiah(0).amount).toBe((await countersOf(coop, id)).value);
  });
});
