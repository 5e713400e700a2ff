import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cooperativeSignedUp } from '@lumbung/events';
import { newId, quantity } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { openBooksOf } from '@lumbung/ledger/testing';
import { MembershipModule } from '@lumbung/membership';
import { permissionsOf, TenantDatabase } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CatalogModule } from '../catalog.module.js';
import { EVERYTHING } from '../products/product-columns.js';
import { ProductListsService } from '../products/product-lists.service.js';
import { StoreroomService } from '../stock/storeroom.service.js';
import { StockMovementsService } from '../stock/stock-movements.service.js';
import {
  holesOfStock,
  countersOf,
  heldIn,
  locationIn,
  placesOf,
  productIn,
  shopIn,
  stockAt,
  withStock,
} from '../testing/index.js';
import { TransfersService } from '../transfers/transfers.service.js';
import { LocationsService } from './locations.service.js';
import type { UpdateStockLocationInput } from './locations.schema.js';
import { ReorderService } from './reorder.service.js';

describe('places where goods lie', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const update = (coop: TestCooperative, input: UpdateStockLocationInput) =>
    coop.run(() => house.get(LocationsService).update(input));
  const variantIn = async (coop: TestCooperative, stock = 0) => (await productIn(coop, { stock })).variants[0]!.id;

  it('gives every cooperative its usual place, a new one from the beginning', async () => {
    const [asked, signedUp] = [await house.cooperative(), await house.cooperative()];
    await signedUp.run(() =>
      house
        .get(TenantDatabase)
        .transaction(async (tx) =>
          tx.emit(cooperativeSignedUp({ cooperativeId: signedUp.id, slug: 'x', name: 'X', ownerPersonId: newId() })),
        ),
    );
    await house.deliverEverything();

    const made = await house.admin<{ name: string }>(
      'select name from catalog.location where tenant_id = $1 and is_default',
      [signedUp.id],
    );

    expect(made).toEqual([{ name: 'Toko' }]);
    expect(await asked.run(() => house.get(LocationsService).list())).toMatchObject([
      { name: 'Toko', kind: 'SHOP', isDefault: true, isPickupPoint: true, sellsFrom: true },
    ]);
  });

  it('puts received and corrected goods where they are said to be, and says so on the card of the storeroom', async () => {
    const coop = await house.cooperative();
    const [store, variantId] = [await locationIn(coop, { name: 'Gudang belakang' }), await variantIn(coop, 4)];

    await stockAt(coop, store.id, variantId, 6);
    const gone = await coop.run(() =>
      house
        .get(StoreroomService)
        .adjust({ requestId: newId(), variantId, locationId: store.id, change: quantity(-7), reason: 'LOST' }),
    );
    const card = await coop.run(() =>
      house.get(StockMovementsService).list({ variantId, locationId: store.id }, { first: 5 }, true),
    );

    expect(gone).toMatchObject({ code: 'INSUFFICIENT_STOCK', available: quantity(6) });
    expect(await placesOf(coop, variantId)).toEqual({ Toko: 4, 'Gudang belakang': 6 });
    expect(await coop.run(() => house.get(LocationsService).placesOf(variantId))).toMatchObject({
      onTheWay: 0,
      places: [{ location: { name: 'Toko' }, onHand: 4 }, { onHand: 6 }],
    });
    expect(card).toMatchObject({
      totalCount: 1,
      nodes: [{ locationName: 'Gudang belakang', change: 6, onHandAfter: 10 }],
    });
    expect(await countersOf(coop, variantId)).toMatchObject({ onHand: 10 });
  });

  it('tells of many variants at once where they lie, and finds the products of one place', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const store = await locationIn(coop, { name: 'Gudang' });
    const [lying, elsewhere] = [
      await productIn(coop, { name: 'Beras', stock: 4 }),
      await productIn(coop, { name: 'Gula', stock: 2 }),
    ];
    const ids = [elsewhere, lying].map(({ variants }) => variants[0]!.id);
    await stockAt(coop, store.id, ids[1]!, 6);
    const foreign = await variantIn(other, 1);
    const found = (locationId: string) =>
      coop.run(() =>
        house
          .get(ProductListsService)
          .managed(
            { locationId },
            'STOCK_ASCENDING',
            { first: 5 },
            { wanted: EVERYTHING, facets: false, totalCount: true },
          ),
      );

    const sent = await house.statementsOf(() =>
      coop.run(() => house.get(LocationsService).placesOfMany([...ids, foreign])),
    );
    const places = await coop.run(() => house.get(LocationsService).placesOfMany([...ids, foreign]));
    const here = await found(store.id);

    expect(places).toMatchObject([
      { variantId: ids[0], places: [{ location: { name: 'Toko' }, onHand: 2 }] },
      { variantId: ids[1], places: [{ onHand: 4 }, { onHand: 6 }] },
    ]);
    expect(sent.filter((text) => text.includes('location_stock'))).toHaveLength(1);
    expect(here).toMatchObject({ totalCount: 1, nodes: [{ name: 'Beras' }] });
    expect((await found(newId())).nodes).toEqual([]);
  });

  it("takes an order's goods from its own place first, then by priority, and brings them back there", async () => {
    const coop = await house.cooperative();
    const variantId = await variantIn(coop, 2);
    const [far, near] = [
      await locationIn(coop, { name: 'Jauh', priority: 300 }),
      await locationIn(coop, { name: 'Dekat', priority: 200 }),
    ];
    await stockAt(coop, far.id, variantId, 3);
    await stockAt(coop, near.id, variantId, 3);
    const orderId = await heldIn(coop, variantId, 6, far.id);

    const sent = await house.statementsOf(() => withStock(coop, (tx, stock) => stock.issue(tx, orderId)));
    const after = await placesOf(coop, variantId);
    await withStock(coop, (tx, stock) => stock.returnGoods(tx, orderId, [{ variantId, quantity: quantity(1) }]));
    await withStock(coop, (tx, stock) =>
      stock.returnGoods(tx, orderId, [{ variantId, quantity: quantity(1) }], { locationId: near.id }),
    );

    expect(after).toEqual({ Dekat: 2 });
    expect(await placesOf(coop, variantId)).toEqual({ Dekat: 3, Jauh: 1 });
    expect(sent).toHaveLength(7); // BEGIN, lock, reach, issue, movements, cards, COMMIT
    expect(await holesOfStock(coop)).toEqual([]);
  });

  it('offers to buyers only what lies where something is sold, and changes that at once', async () => {
    const coop = await house.cooperative();
    const variantId = await variantIn(coop, 1);
    const store = await locationIn(coop, { name: 'Karantina', sellsFrom: false });
    await stockAt(coop, store.id, variantId, 5);

    await expect(heldIn(coop, variantId, 2)).rejects.toThrow();
    const opened = await update(coop, { locationId: store.id, sellsFrom: true });
    await heldIn(coop, variantId, 4);
    const refused = await update(coop, { locationId: store.id, sellsFrom: false });

    expect(opened).toMatchObject({ sellsFrom: true });
    expect(refused).toMatchObject({
      code: 'STOCK_TOO_LOW',
      shortages: [{ variantId, quantityWanted: quantity(5), quantityAvailable: quantity(2) }],
    });
    expect(await holesOfStock(coop)).toEqual([]);
  });

  it('refuses two places of one name, closing one that is not empty, and losing the usual one', async () => {
    const coop = await house.cooperative();
    const [shop, store, variantId] = [
      await shopIn(coop),
      await locationIn(coop, { name: 'Gudang' }),
      await variantIn(coop),
    ];
    await stockAt(coop, store.id, variantId, 1);

    expect(await coop.run(() => house.get(LocationsService).add({ name: ' gudang ', kind: 'SHOP' }))).toMatchObject({
      code: 'LOCATION_NAME_TAKEN',
      name: 'gudang',
    });
    expect(await update(coop, { locationId: store.id, isActive: false })).toMatchObject({
      code: 'LOCATION_IN_USE',
      variantCount: 1,
    });
    expect(await update(coop, { locationId: shop.id, isActive: false })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'isActive',
    });
    expect(await update(coop, { locationId: shop.id, isDefault: false })).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'isDefault',
    });
    expect(await update(coop, { locationId: store.id, isDefault: true, addressNote: 'Belakang balai' })).toMatchObject({
      isDefault: true,
      addressNote: 'Belakang balai',
    });
    expect((await shopIn(coop)).name).toBe('Gudang');
  });

  it('does not know the places of another cooperative, and asks for the permission', async () => {
    const [mine, theirs] = [await house.cooperative(), await house.cooperative()];
    const [place, variantId] = [await locationIn(theirs), await variantIn(mine, 1)];

    await expect(update(mine, { locationId: place.id, name: 'Saya' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(stockAt(mine, place.id, variantId, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(theirs.run(() => house.get(LocationsService).placesOf(variantId))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect([...permissionsOf(['CASHIER'])]).not.toContain('catalog.stock');
  });

  it('says what is to be brought to a place and what is to be ordered at all', async () => {
    const coop = await house.cooperative();
    const shop = await shopIn(coop);
    const [rice, sugar] = [
      await productIn(coop, { name: 'Beras', stock: 3, variants: [{ lowAt: quantity(5) }] }),
      await productIn(coop, { name: 'Gula', stock: 2 }),
    ];
    const reorder = house.get(ReorderService);
    const point = (reorderAt: number | null, reorderTo: number | null) => ({
      variantId: sugar.variants[0]!.id,
      reorderAt: reorderAt === null ? null : quantity(reorderAt),
      reorderTo: reorderTo === null ? null : quantity(reorderTo),
    });
    const set = (...points: ReturnType<typeof point>[]) =>
      coop.run(() => reorder.setPoints({ locationId: shop.id, points }));
    const read = (locationId: string | null, page: object = { first: 10 }) =>
      coop.run(() => reorder.toReorder(locationId, page));

    expect(await set(point(2, 2))).toMatchObject({ code: 'INVALID_INPUT', field: 'points.0.reorderTo' });
    expect(await set(point(2, 10))).toMatchObject({ count: 1 });
    const all = await read(null);
    const first = await read(null, { first: 1 });
    const second = await read(null, { first: 1, after: first.pageInfo.endCursor });

    expect(all.nodes).toMatchObject([
      { variant: { id: rice.variants[0]!.id }, location: null, onHand: 3, reorderAt: 5, suggested: 7 },
      { variant: { id: sugar.variants[0]!.id }, location: { name: 'Toko' }, onHand: 2, reorderAt: 2, suggested: 8 },
    ]);
    expect([...first.nodes, ...second.nodes].map(({ key }) => key)).toEqual(all.nodes.map(({ key }) => key));
    expect((await read(shop.id)).nodes).toHaveLength(1);
    await set(point(null, null));
    expect((await read(shop.id)).nodes).toEqual([]);
  });

  it('keeps places, counters and movements summing up whatever happens, also two things at once', async () => {
    const action = fc.record({
      kind: fc.constantFrom('adjust', 'transfer', 'reserve', 'release', 'issue', 'return', 'sells'),
      amount: fc.integer({ min: 1, max: 6 }),
      pick: fc.nat(1_000),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(action, { minLength: 1, maxLength: 2 }), { minLength: 4, maxLength: 10 }),
        async (steps) => {
          const coop = await house.cooperative();
          await openBooksOf(coop);
          const variants = (await productIn(coop, { stock: 6, variants: [{ name: 'a' }, { name: 'b' }] })).variants.map(
            ({ id }) => id,
          );
          const places = [await shopIn(coop), await locationIn(coop), await locationIn(coop, { sellsFrom: false })];
          const orders: string[] = [];
          const one = async ({ kind, amount, pick }: { kind: string; amount: number; pick: number }) => {
            const variantId = variants[pick % 2]!;
            const [from, to] = [places[pick % 3]!.id, places[(pick + 1) % 3]!.id];
            const orderId = orders[pick % Math.max(orders.length, 1)] ?? newId();
            if (kind === 'adjust') {
              const change = quantity(pick % 2 ? amount : -amount);
              await coop.run(() =>
                house
                  .get(StoreroomService)
                  .adjust({ requestId: newId(), variantId, locationId: from, change, reason: 'OTHER' }),
              );
            } else if (kind === 'transfer') {
              const transfers = house.get(TransfersService);
              const draft = await coop.run(() =>
                transfers.create({
                  requestId: newId(),
                  fromId: from,
                  toId: to,
                  lines: [{ variantId, quantity: quantity(amount) }],
                }),
              );
              if (!('id' in draft) || 'code' in (await coop.run(() => transfers.send(draft.id)))) return;
              const received = quantity(pick % 4 === 0 ? 0 : pick % 4 === 1 ? amount + 1 : amount);
              if (pick % 5 > 0)
                await coop.run(() =>
                  transfers.receive({
                    requestId: newId(),
                    transferId: draft.id,
                    lines: [{ variantId, received, reason: 'OTHER' }],
                  }),
                );
            } else if (kind === 'reserve') {
              const fresh = newId();
              orders.push(fresh);
              const lines = variants.map((id) => ({ variantId: id, quantity: quantity(amount) }));
              await withStock(coop, (tx, stock) =>
                stock.reserve(tx, pick % 2 ? lines : lines.reverse(), {
                  orderId: fresh,
                  expiresAt: new Date(),
                  locationId: from,
                }),
              );
            } else if (kind === 'sells') await update(coop, { locationId: places[1]!.id, sellsFrom: pick % 2 === 0 });
            else if (kind === 'release') await withStock(coop, (tx, stock) => stock.release(tx, orderId));
            else if (kind === 'issue')
              await withStock(coop, (tx, stock) => stock.issue(tx, orderId, { locationId: to }));
            else
              await withStock(coop, (tx, stock) =>
                stock.returnGoods(tx, orderId, [{ variantId, quantity: quantity(amount) }], { locationId: to }),
              );
          };
          const quietly = (work: Promise<unknown>) =>
            work.catch((error: { code?: string }) => {
              if (error.code !== 'CONFLICT') throw error;
            });
          for (const together of steps) {
            await Promise.all(together.map((step) => quietly(one(step))));
            expect(await holesOfStock(coop)).toEqual([]);
          }
        },
      ),
      { numRuns: 12 },
    );
  }, 120_000);
});
