import { newId, rupiah } from '@lumbung/kernel';
import type { PersonId } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import { CollectingService } from '../collecting/collecting.service.js';
import type { CollectedDepositInput, DepositsCollected } from '../collecting/collecting.types.js';
import { CollectorsService } from '../collectors/collectors.service.js';
import { MeetingsService } from '../meetings/meetings.service.js';
import type { FieldCollector, SaveCollectorInput, SetCollectorRouteInput } from '../collectors/collectors.types.js';

/** A collector with the phone in his hand. */
export class FieldWorker {
  readonly deviceId = newId();
  private sequence = 0;

  constructor(
    readonly coop: TestCooperative,
    readonly personId: PersonId,
    readonly collector: FieldCollector,
  ) {}

  /** An item as his phone makes it, before anything is sent. */
  item(accountId: string, amount: number, more: Partial<CollectedDepositInput> = {}): CollectedDepositInput {
    const sequence = ++this.sequence;
    return {
      id: newId(),
      sequence,
      accountId,
      amount: rupiah(amount),
      collectedAt: this.coop.house.clock.now(),
      provisionalNumber: `BS-${sequence}`,
      ...more,
    };
  }

  send(items: CollectedDepositInput[], sentAt = this.coop.house.clock.now()): Promise<DepositsCollected> {
    return this.run(() =>
      this.coop.house
        .get(CollectingService)
        .collect({ collectorId: this.collector.id, deviceId: this.deviceId, sentAt, items }),
    );
  }

  /** As he himself, who has no role. */
  run<T>(work: () => T): T {
    return this.coop.run(work, ['MEMBER'], { personId: this.personId, displayName: this.collector.name });
  }
}

/** A collector who works in the office as well, a new one unless named; Rp1.000.000 at most unless more is said. */
export async function collectorIn(
  coop: TestCooperative,
  given: Partial<SaveCollectorInput> & { route?: Partial<SetCollectorRouteInput> } = {},
): Promise<FieldWorker> {
  const { route, ...settings } = given;
  const personId = (given.personId ?? newId<'Person'>()) as PersonId;
  if (!given.personId)
    await coop.house.admin(
      `insert into identity.role_assignment (tenant_id, id, person_id, role, granted_at) values ($1, $2, $3, 'LOAN_OFFICER', now())`,
      [coop.id, newId(), personId],
    );
  const collectors = coop.house.get(CollectorsService);
  const saved = await coop.run(() =>
    collectors.save({
      name: 'Budi Kolektor',
      floatLimit: rupiah(1_000_000),
      showsBalances: true,
      isActive: true,
      personId,
      ...settings,
    }),
  );
  if (!('__typename' in saved)) throw new Error(`This collector was refused: ${saved.message}`);
  if (route) {
    const lists = { memberIds: [], postIds: [], groupIds: [], ...route };
    await coop.run(() => collectors.setRoute({ collectorId: saved.id, ...lists }));
  }
  return new FieldWorker(coop, personId, saved);
}

/** A meeting of a group, held today: all bring what is due, but whoever comes last is away and brings nothing. */
export async function meetingIn(coop: TestCooperative, groupId: string, { collector }: FieldWorker): Promise<string> {
  const meetings = coop.house.get(MeetingsService);
  const { lines } = await coop.run(() => meetings.sheet(groupId));
  const attended = lines.map(({ memberId, due }, index) => {
    const isPresent = index < lines.length - 1;
    return { memberId, isPresent, due: rupiah(due), paid: rupiah(isPresent ? due : 0) };
  });
  const held = await coop.run(() =>
    meetings.record({ requestId: newId(), groupId, collectorId: collector.id, lines: attended }),
  );
  if (!('number' in held) || !('id' in held)) throw new Error(`This meeting was refused: ${held.code}`);
  return held.id;
}

/** A group of these members, jointly liable unless said otherwise. */
export async function groupIn(
  coop: TestCooperative,
  memberIds: readonly string[],
  { name = 'Melati', isJointlyLiable = true } = {},
): Promise<string> {
  const id = newId();
  await coop.house.admin(
    `insert into membership.member_group (tenant_id, id, name, name_key, is_jointly_liable, formed_on)
     values ($1, $2, $3, lower($3), $4, '2026-01-01')`,
    [coop.id, id, name, isJointlyLiable],
  );
  for (const memberId of memberIds)
    await coop.house.admin(
      `insert into membership.group_place (tenant_id, id, group_id, member_id, from_on) values ($1, $2, $3, $4, '2026-01-01')`,
      [coop.id, newId(), id, memberId],
    );
  return id;
}
