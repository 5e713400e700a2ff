import { describe, expect, it } from '@jest/globals';
import { OrderAheadService, type WaitingGoods } from '@lumbung/catalog';
import { backorderIn } from '@lumbung/catalog/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { OrdersModule } from '../orders.module.js';
import { goodsIn, openShop, orderIn } from '../testing/index.js';
import { WaitingBuyersResolver } from './waiting-buyers.resolver.js';

describe('who waits for goods', () => {
  const house = startHouse(OrdersModule);
  const shop = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    const cake = await goodsIn(coop, { name: 'Kue lapis', stock: 0 });
    await backorderIn(coop, cake, 5);
    const orders = [await orderIn(coop, [{ variantId: cake }]), await orderIn(coop, [{ variantId: cake }])];
    const { nodes } = await coop.run(() => house.get(OrderAheadService).waiting(null, { first: 10 }));
    return { coop, orders, nodes };
  };
  const namedBy = (coop: TestCooperative, nodes: readonly WaitingGoods[], roles: string[]) =>
    coop.run(() => Promise.all(nodes.map((line) => house.get(WaitingBuyersResolver).buyer(line))), roles);

  it('is told by name, number of the order and a masked phone, a page with one statement', async () => {
    const { coop, orders, nodes } = await shop();

    const sent = await house.statementsOf(() => namedBy(coop, nodes, ['CASHIER']));
    const buyers = await namedBy(coop, nodes, ['CASHIER']);

    expect(buyers.map((buyer) => buyer?.orderNumber)).toEqual(orders.map(({ number }) => number));
    for (const buyer of buyers) {
      expect(buyer?.name).not.toBe('');
      expect(buyer?.phoneMasked).toMatch(/[•*x]/i);
      expect(buyer?.phoneMasked).not.toMatch(/\d{7}/);
    }
    expect(sent.filter((text) => text.includes('orders.shop_order'))).toHaveLength(1);
  });

  it('is kept from whoever may see goods but no orders, and from another cooperative', async () => {
    const { coop, nodes } = await shop();
    const other = await house.cooperative();

    expect(await namedBy(coop, nodes, ['CATALOG_EDITOR'])).toEqual([null, null]);
    expect(await namedBy(other, nodes, ['OWNER'])).toEqual([null, null]);
  });
});
