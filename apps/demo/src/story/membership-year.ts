import { Chance } from '../house/chance.js';
import type { DemoHouse } from '../house/house.js';
import { asBusinessDate, later, moment } from '../house/moved-clock.js';
import { inventedName } from '../people/names.js';
import type { Cast } from './cast.js';
import { enrol, giveAccount, type Enrolled, type Shopper } from './members.js';
import type { Savers } from './savers.js';
import type { Timeline } from './timeline.js';
import type { Buyer } from './year-plan.js';

/** So many of a hundred members leave in the year. */
const CHURN_PERCENT = 6;
const NEWCOMERS_PERCENT = 5;
const LEAVING = [
  'OWN_REQUEST',
  'OWN_REQUEST',
  'OWN_REQUEST',
  'NO_LONGER_ELIGIBLE',
  'OWN_REQUEST',
  'DISMISSED',
] as const;
const WHY = {
  OWN_REQUEST: 'Pindah ke luar kota',
  NO_LONGER_ELIGIBLE: 'Tidak lagi tinggal di wilayah kerja',
  DISMISSED: 'Keputusan rapat pengurus',
} as const;

/** Who leaves, rests, applies and is admitted in the year; one dies. Those who shop with an account stay; answers who else does. */
export function scheduleMembership(
  house: DemoHouse,
  cast: Cast,
  timeline: Timeline,
  {
    members,
    shoppers,
    savers,
    days,
  }: { members: readonly Enrolled[]; shoppers: readonly Shopper[]; savers: Savers; days: number },
): readonly Enrolled[] {
  const chance = new Chance(`membership ${cast.plan.slug}`);
  const stay = new Set([
    ...shoppers.map(({ memberId }) => memberId),
    ...members.slice(0, cast.plan.team.length).map(({ memberId }) => memberId),
  ]);
  const [deceased, ...others] = chance.shuffled(members.filter(({ memberId }) => !stay.has(memberId))) as [
    Enrolled,
    ...Enrolled[],
  ];
  const leavers = others.splice(0, Math.round((members.length * CHURN_PERCENT) / 100) - 1);
  const someDay = () => moment(house.today, -chance.between(5, days), chance.between(8, 15));
  const change = (memberId: string, input: object) =>
    house.api.mutate(cast.as('MANAGER'), 'changeMemberStatus', { memberId, ...input }, '... on Member { id }');
  const leave = ({ memberId }: Enrolled, leaveReason: keyof typeof WHY) =>
    timeline.at(someDay(), () => savers.settle(memberId, leaveReason, WHY[leaveReason]));

  timeline.at(someDay(), () => savers.died(deceased.memberId, asBusinessDate(house.clock.now()), 'AK-3507-0042'));
  for (const leaver of leavers) leave(leaver, chance.pick(LEAVING));
  for (const { memberId } of others.splice(0, 5))
    timeline.at(someDay(), () => change(memberId, { status: 'INACTIVE', reason: 'Cuti bekerja di luar pulau' }));

  const newcomers = Math.round((members.length * NEWCOMERS_PERCENT) / 100);
  for (let i = 0; i < newcomers; i++) {
    const name = inventedName(chance);
    const phone = cast.plan.firstMemberPhone + 500 + i;
    const isStillWaiting = i % 4 === 0;
    const applied = isStillWaiting ? moment(house.today, -chance.between(1, 12), 10) : someDay();
    let memberId = '';
    timeline.at(applied, async () => {
      ({ memberId } = await enrol(house, cast, chance, { name, phone, status: 'APPLICANT' }));
    });
    if (!isStillWaiting)
      timeline.at(later(applied, 4 * 1440), () =>
        savers.join(memberId, () =>
          change(memberId, { status: 'ACTIVE', effectiveOn: asBusinessDate(house.clock.now()) }),
        ),
      );
  }
  return others;
}

/** The guest who liked it here: half a year ago he joined, and from then on he buys at member prices. */
export function scheduleJoining(house: DemoHouse, cast: Cast, timeline: Timeline, joiner: Buyer, savers: Savers): void {
  const { name, phone } = joiner;
  timeline.at(moment(house.today, -170, 10), async () => {
    const chance = new Chance(`joiner ${cast.plan.slug}`);
    const member = await enrol(house, cast, chance, {
      name,
      phone,
      status: 'ACTIVE',
      joinedOn: asBusinessDate(house.clock.now()),
    });
    await savers.join(member.memberId);
    joiner.persona = (await giveAccount(house, cast, member)).persona;
  });
}
