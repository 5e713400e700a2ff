import { HandoversService } from '@lumbung/field';
import { collectorIn } from '@lumbung/field/testing';
import { newId } from '@lumbung/kernel';
import { memberIn } from '@lumbung/membership/testing';
import { savingsAccountIn } from '@lumbung/savings/testing';
import type { Desk } from './desk.js';

/** A collector with a route, a deposit he took in, and cash on its way to a cashier. */
export async function fieldOf({ coop }: Desk, name: string): Promise<void> {
  const member = await memberIn(coop, { fullName: `Pedagang ${name}` });
  const account = await savingsAccountIn(coop, { memberId: member.id, name: `Pasar ${name}` });
  const collector = await collectorIn(coop, { name: `Kolektor ${name}`, route: { memberIds: [member.id] } });
  await collector.send([collector.item(account.id, 30_000)]);
  await collector.run(() =>
    coop.house
      .get(HandoversService)
      .propose({ requestId: newId(), denominations: [{ denomination: 10_000, pieces: 3 }] }),
  );
}
