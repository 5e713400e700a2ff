import { councilIn, TestCouncil, verifiedIn } from '@lumbung/council/testing';
import { staffOf, type TestPerson } from '@lumbung/identity/testing';
import { heldIn, postedIn } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { cartWith, goodsIn, openShop, orderIn } from '@lumbung/orders/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import { Desk } from './desk.js';
import type { GatewayHouse } from './gateway-house.js';
import { fieldOf } from './populated-field.js';
import { goodsOfAllKinds } from './populated-goods.js';
import { takenOverBy } from './populated-intake.js';
import { membersOfAllKinds } from './populated-members.js';
import { officeOf } from './populated-office.js';
import { savingsOf } from './populated-savings.js';
import {
  consignmentOf,
  counterOf,
  creditOf,
  marketOf,
  moneyOfAllKinds,
  ordersOfAllKinds,
  promotedOrder,
  waysToBuyers,
} from './populated-sales.js';

export interface Populated {
  readonly coop: TestCooperative;
  readonly owner: TestPerson;
}

/** A cooperative with a shop, books, a member, goods and an order. */
export async function shopWithOrder(house: GatewayHouse, name: string): Promise<Populated> {
  const coop = await house.cooperative();
  await openShop(coop);
  await verifiedIn(coop, await councilOf(house));
  const owner = await staffOf(coop, ['OWNER'], `Pemilik ${name}`);
  await memberIn(coop, { fullName: `Anggota ${name}` });
  await postedIn(coop);
  const variantId = await goodsIn(coop, { name: `Barang ${name}`, stock: 20 });
  await cartWith(coop, [{ variantId }]);
  await orderIn(coop, [{ variantId, quantity: 2 }]);
  await house.deliverEverything();
  return { coop, owner };
}

/** The council of the house, registered for the first cooperative. */
async function councilOf(house: GatewayHouse): Promise<TestCouncil> {
  const [known] = await house.admin<{ id: TestCouncil['id']; name: string }>('select id, name from council.council');
  return known ? new TestCouncil(house, known.id, known.name) : councilIn(house);
}

/** A cooperative that has something of everything, so that there is something to steal. */
export async function populatedIn(house: GatewayHouse, name: string): Promise<Populated> {
  const { coop, owner } = await shopWithOrder(house, name);
  const desk = new Desk(house, coop, owner);
  const product = await goodsOfAllKinds(desk, name);
  const variantId = product.variants[0]?.id ?? '';
  await consignmentOf(desk, name);
  await promotedOrder(desk, variantId);
  await moneyOfAllKinds(desk, variantId);
  await counterOf(desk, variantId);
  await creditOf(desk, name, variantId);
  await ordersOfAllKinds(desk, variantId);
  await marketOf(desk, variantId, product.id);
  await waysToBuyers(desk);
  await membersOfAllKinds(desk, name);
  await officeOf(desk);
  await heldIn(coop);
  await savingsOf(desk, name);
  await fieldOf(desk, name);
  await takenOverBy(desk, name);
  await house.deliverEverything();
  return { coop, owner };
}
