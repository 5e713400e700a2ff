import { councilIn, submittedIn } from '@lumbung/council/testing';
import { staffOf, type TestPerson } from '@lumbung/identity/testing';
import { postedIn } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { cartWith, goodsIn, openShop, orderIn } from '@lumbung/orders/testing';
import type { House, TestCooperative } from '@lumbung/platform/testing';

export interface Populated {
  readonly coop: TestCooperative;
  readonly owner: TestPerson;
}

/** A cooperative that has something of everything, so that there is something to steal. */
export async function populatedIn(house: House, name: string): Promise<Populated> {
  const coop = await house.cooperative();
  await councilIn(house).catch(() => undefined);
  await openShop(coop);
  await submittedIn(coop);
  await house.admin(`update platform.tenant set state = 'ACTIVE' where id = $1`, [coop.id]);
  const owner = await staffOf(coop, ['OWNER'], `Pemilik ${name}`);
  await memberIn(coop, { fullName: `Anggota ${name}` });
  await postedIn(coop);
  const variantId = await goodsIn(coop, { name: `Barang ${name}`, stock: 20 });
  await cartWith(coop, [{ variantId }]);
  await orderIn(coop, [{ variantId, quantity: 2 }]);
  await house.deliverEverything();
  return { coop, owner };
}
