import { describe, expect, it } from '@jest/globals';
import { newId, quantity, rupiah } from '@lumbung/kernel';
import { LedgerModule } from '@lumbung/ledger';
import { openBooksOf, trialDifference } from '@lumbung/ledger/testing';
import { MembershipModule } from '@lumbung/membership';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import { CatalogModule } from '../catalog.module.js';
import { countersOf, heldIn, holesOfStock, placesOf, locationIn, productIn, withStock } from '../testing/index.js';
import { ExpiringService } from './expiring.service.js';
import type { StockLine, VariantId } from './stock.service.js';
import { StoreroomService } from './storeroom.service.js';

describe('goods of sellers, and goods that run out', () => {
  const house = startHouse(CatalogModule, MembershipModule, LedgerModule);
  const lineOf = (variantId: VariantId, amount: number): StockLine => ({ variantId, quantity: quantity(amount) });
  const bring = (coop: TestCooperative, variantId: VariantId, amount: number, locationId?: string) =>
    withStock(coop, (tx, stock) =>
      stock.receiveConsigned(tx, [lineOf(variantId, amount)], { reference: 'delivery:1', locationId }),
    );
  const giveBack = (coop: TestCooperative, variantId: VariantId, amount: number, locationId?: string) =>
    withStock(coop, (tx, stock) =>
      stock.returnConsigned(tx, [lineOf(variantId, amount)], { reference: 'return:1', locationId }),
    );
  const receive = (coop: TestCooperative, variantId: string, amount: number, expiresOn?: string) =>
    coop.run(() =>
      house
        .get(StoreroomService)
        .receive({
          requestId: newId(),
          funding: 'CASH',
          lines: [
            {
              variantId,
              quantity: quantity(amount),
              unitCost: rupiah(0),
              expiresOn,
              batchCode: expiresOn && `K-${expiresOn}`,
            },
          ],
        }),
    );
  const consigned = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    const product = await productIn(coop, { stock: 0 });
    const seller = await sellerIn(coop);
    await house.admin('update catalog.product set seller_id = $2 where id = $1', [product.id, seller.id]);
    return { coop, id: product.variants[0]!.id };
  };

  it('come by delivery note, at no value and without a journal, are sold without cost and go back', async () => {
    const { coop, id } = await consigned();
    const store = await locationIn(coop, { name: 'Gudang' });

    const [movementId] = await bring(coop, id, 5);
    await bring(coop, id, 2, store.id);
    const sold = await heldIn(coop, id, 3);
    const cost = await withStock(coop, (tx, stock) => stock.issue(tx, sold));
    await heldIn(coop, id, 1);
    const tooMany = await giveBack(coop, id, 3);
    const back = await giveBack(coop, id, 1);

    expect(movementId).toEqual(expect.any(String));
    expect(cost).toMatchObject([{ cost: rupiah(0) }]);
    expect(tooMany).toMatchObject({ code: 'STOCK_TOO_LOW', shortages: [{ quantityAvailable: quantity(2) }] });
    expect(back).toHaveLength(1);
    expect(await placesOf(coop, id)).toEqual({ Toko: 1, Gudang: 2 });
    expect(await countersOf(coop, id)).toEqual({ onHand: 3, reserved: 1, value: 0 });
    expect(await house.admin('select from ledger.journal where tenant_id = $1', [coop.id])).toEqual([]);
    expect([await trialDifference(coop), await holesOfStock(coop)]).toEqual([0, []]);
  });

  it("come in no other way, and the cooperative's own goods not by delivery note", async () => {
    const { coop, id } = await consigned();
    const own = (await productIn(coop)).variants[0]!.id;
    const found = { requestId: newId(), variantId: id, change: quantity(1), reason: 'FOUND' } as const;

    expect(await receive(coop, id, 1)).toMatchObject({ code: 'CONSIGNED_GOODS', variantIds: [id] });
    expect(await coop.run(() => house.get(StoreroomService).adjust(found))).toMatchObject({ code: 'CONSIGNED_GOODS' });
    await expect(bring(coop, own, 1)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(bring(await house.cooperative(), id, 1)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('are listed before they run out, the first ones first, and no longer when they must have left', async () => {
    const coop = await house.cooperative();
    const { id } = (await productIn(coop, { stock: 0 })).variants[0]!;
    await receive(coop, id, 4, '2026-12-24');
    await receive(coop, id, 3, '2026-11-20');
    await receive(coop, id, 5, '2027-06-01');
    const expiring = (days: number, page: object = { first: 10 }) =>
      coop.run(() => house.get(ExpiringService).expiring(days, page));

    const full = await expiring(40);
    const orderId = await heldIn(coop, id, 5);
    await withStock(coop, (tx, stock) => stock.issue(tx, orderId));
    const later = await expiring(40);

    expect(full.nodes).toMatchObject([
      { expiresOn: '2026-11-20', daysLeft: -1, left: 3, received: 3, batchCode: 'K-2026-11-20' },
      { expiresOn: '2026-12-24', daysLeft: 33, left: 4 },
    ]);
    expect(later.nodes).toMatchObject([{ expiresOn: '2026-12-24', left: 2, received: 4 }]);
    expect((await expiring(20)).nodes).toEqual([]);
    const [first] = (await expiring(400, { first: 1 })).nodes;
    expect(first).toMatchObject({ expiresOn: '2026-12-24' });
  });
});
