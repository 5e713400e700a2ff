import type { GroupPlan } from '../cooperatives/keeping.js';
import { Chance, requestId } from '../house/chance.js';
import type { Enrolled } from '../story/members.js';
import type { Savers } from '../story/savers.js';
import { isSunday, notesOf, type Scene } from '../trade/index.js';

const FLOAT_LIMIT = 7_500_000;
/** Members he visits at home, beside the groups. */
const VISITED = 14;
const ROUNDS_DAYS_AGO = [9, 7, 4, 1] as const;
/** Days on which he brings what he carries; the last one waits for a cashier. */
const HANDED_OVER_DAYS_AGO = 6;
const COLLECTED = 'items { refusal { message } }';

interface People {
  readonly steady: readonly Enrolled[];
  readonly savers: Savers;
}

/** Groups that meet, and a collector who brings their money and goes from door to door. */
export function scheduleField(scene: Scene, groups: readonly GroupPlan[], { steady, savers }: People): void {
  const places = groups.reduce((sum, { size }) => sum + size, 0);
  const visited = steady.slice(places, places + VISITED);
  const first = Math.max(...groups.flatMap(({ metDaysAgo }) => metDaysAgo));
  const field: Field = { scene, savers, groupIds: [], collectorId: '' };
  scene.on(-first - 14, 10, () => begin(field, groups, steady, visited));
  groups.forEach(({ metDaysAgo }, group) => {
    for (const daysAgo of metDaysAgo) scene.on(-daysAgo, 15, () => meet(field, group, daysAgo));
  });
  ROUNDS_DAYS_AGO.forEach((daysAgo, round) => scene.on(-daysAgo, 12, () => walk(field, visited, round)));
  scene.on(-openDay(scene, HANDED_OVER_DAYS_AGO), 13, async () => {
    const handoverId = await propose(field, 'first');
    const denominations = notesOf(await carriedBy(field));
    const counted = { ...scene.request('hand-over taken'), handoverId, denominations };
    await scene.does('CASHIER', 'confirmCashHandover', counted, '... on CashHandover { id }', 'ConfirmHandoverInput');
  });
  scene.on(-1, 16, () => propose(field, 'second'));
}

/** The collector's phone and the groups, as the year goes on. */
interface Field {
  readonly scene: Scene;
  readonly savers: Savers;
  readonly groupIds: string[];
  collectorId: string;
}

async function begin(
  field: Field,
  groups: readonly GroupPlan[],
  steady: readonly Enrolled[],
  visited: readonly Enrolled[],
): Promise<void> {
  const { scene, savers } = field;
  let taken = 0;
  for (const { name, meets, size } of groups) {
    const members = steady.slice(taken, taken + size);
    taken += size;
    const { id: groupId } = await scene.does(
      'MANAGER',
      'saveMemberGroup',
      { name, meets },
      '... on MemberGroup { id }',
    );
    for (const { memberId } of members)
      await scene.does('MANAGER', 'placeInGroup', { memberId, groupId }, '... on MemberPlaces { memberId }');
    const leader = { groupId, memberId: members[0]?.memberId };
    await scene.does('MANAGER', 'appointGroupLeader', leader, '... on MemberGroup { id }');
    savers.payAtMeetings(members.map(({ memberId }) => memberId));
    field.groupIds.push(groupId);
  }
  const officer = scene.cast.persona('LOAN_OFFICER');
  const collector = { personId: officer?.personId, name: officer?.name, floatLimit: FLOAT_LIMIT, showsBalances: true };
  const made = '... on FieldCollector { id }';
  field.collectorId = (await scene.does('MANAGER', 'saveFieldCollector', collector, made, 'SaveCollectorInput')).id;
  const memberIds = visited.map(({ memberId }) => memberId);
  const route = { collectorId: field.collectorId, memberIds, postIds: [], groupIds: field.groupIds };
  await scene.does('MANAGER', 'setCollectorRoute', route, '... on CollectorRoute { __typename }');
}

/** All bring what is due; one is away, and the others pay for him (tanggung renteng). */
async function meet({ scene, groupIds, collectorId }: Field, group: number, daysAgo: number): Promise<void> {
  const groupId = groupIds[group];
  const { groupMeetingSheet } = await scene.house.api.query<{
    groupMeetingSheet: { lines: { memberId: string; due: number; isLeader: boolean }[] };
  }>(
    scene.cast.as('MANAGER'),
    'query Sheet($id: ID!) { groupMeetingSheet(groupId: $id) { lines { memberId due isLeader } } }',
    { id: groupId },
  );
  const { lines } = groupMeetingSheet;
  const away = lines.findLastIndex(({ isLeader }) => !isLeader);
  const attended = lines.map(({ memberId, due }, index) => {
    const isPresent = index !== away;
    return { memberId, due, isPresent, paid: isPresent ? due : 0 };
  });
  const held = { ...scene.request('meeting', group, daysAgo), groupId, collectorId, lines: attended };
  await scene.does('MANAGER', 'recordGroupMeeting', held, '... on GroupMeeting { id }');
}

/** A round from door to door, sent from his phone when he is back. */
async function walk(field: Field, visited: readonly Enrolled[], round: number): Promise<void> {
  const { scene, savers, collectorId } = field;
  const chance = new Chance(`round ${scene.slug} ${round}`);
  const now = scene.house.clock.now();
  const met = visited.filter((_, index) => index % 2 === round % 2);
  const items = savers.passbooksOf(met).map(({ id }, index) => {
    const sequence = round * VISITED + index + 1;
    return {
      id: requestId('collected', scene.slug, sequence),
      sequence,
      accountId: id,
      amount: chance.between(2, 12) * 10_000,
      collectedAt: new Date(now.getTime() - (met.length - index) * 600_000).toISOString(),
      provisionalNumber: `BS-${String(sequence).padStart(4, '0')}`,
    };
  });
  if (items.length === 0) return;
  const sent = { collectorId, deviceId: requestId('phone', scene.slug), sentAt: now.toISOString(), items };
  const answer = await scene.does<{ items: { refusal: { message: string } | null }[] }>(
    'LOAN_OFFICER',
    'collectDeposits',
    sent,
    COLLECTED,
  );
  const refused = answer.items.find(({ refusal }) => refusal !== null);
  if (refused) throw new Error(`A deposit of the field was refused: ${refused.refusal?.message}`);
}

async function propose(field: Field, word: string): Promise<string> {
  const { scene } = field;
  const denominations = notesOf(await carriedBy(field));
  const counted = { ...scene.request('hand-over', word), denominations };
  const proposed = '... on CashHandover { id }';
  return (await scene.does('LOAN_OFFICER', 'proposeCashHandover', counted, proposed, 'ProposeHandoverInput')).id;
}

async function carriedBy({ scene, collectorId }: Field): Promise<number> {
  const { fieldCollector } = await scene.house.api.query<{ fieldCollector: { collector: { carried: number } } }>(
    scene.cast.as('MANAGER'),
    'query Carried($id: ID!) { fieldCollector(id: $id) { collector { carried } } }',
    { id: collectorId },
  );
  return fieldCollector.collector.carried;
}

/** That many days ago, or a day earlier where the shop and its drawer were closed. */
function openDay(scene: Scene, daysAgo: number): number {
  return !scene.cast.plan.isOpenOnSunday && isSunday(scene.day(-daysAgo)) ? daysAgo + 1 : daysAgo;
}
