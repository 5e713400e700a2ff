import { HandoversService, MeetingsService } from '@lumbung/field';
import { collectorIn, groupIn, type FieldWorker } from '@lumbung/field/testing';
import { newId, rupiah } from '@lumbung/kernel';
import { memberIn } from '@lumbung/membership/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import { savingsAccountIn } from '@lumbung/savings/testing';
import type { Desk } from './desk.js';

/** A collector with a route, a deposit he took in, cash on its way to a cashier, and a meeting of a group. */
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
  await meetingOf(coop, collector, name);
}

/** One of two did not bring what he owes: the other paid for him, and got a part of it back. */
async function meetingOf(coop: TestCooperative, { collector }: FieldWorker, name: string): Promise<void> {
  const [product] = await coop.house.admin<{ id: string }>(
    `select id from savings.product where tenant_id = $1 and family = 'MANDATORY' and is_active`,
    [coop.id],
  );
  const members = [
    await memberIn(coop, { fullName: `Ani ${name}` }),
    await memberIn(coop, { fullName: `Tuti ${name}` }),
  ];
  for (const { id } of members) await savingsAccountIn(coop, { memberId: id, productId: product?.id });
  const groupId = await groupIn(
    coop,
    members.map(({ id }) => id),
    { name: `Kelompok ${name} dua` },
  );
  const meetings = coop.house.get(MeetingsService);
  const { lines } = await coop.run(() => meetings.sheet(groupId));
  await coop.run(() =>
    meetings.record({
      requestId: newId(),
      groupId,
      collectorId: collector.id,
      lines: lines.map(({ memberId, due }, index) => ({
        memberId,
        isPresent: true,
        due: rupiah(due),
        paid: rupiah(index === 0 ? due : 0),
      })),
    }),
  );
  const [cover] = await coop.run(() => meetings.covers(groupId, false));
  if (!cover) throw new Error('Nobody paid for anybody.');
  await coop.run(() => meetings.repay({ requestId: newId(), coverId: cover.id, amount: rupiah(1_000) }));
}
