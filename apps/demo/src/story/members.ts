import type { PersonId, RequestContext } from '@lumbung/platform';
import type { Plan } from '../cooperatives/plans.js';
import { Chance, requestId } from '../house/chance.js';
import type { DemoHouse } from '../house/house.js';
import { asBusinessDate } from '../house/moved-clock.js';
import { asking, type Persona } from '../house/personas.js';
import { together } from '../house/together.js';
import { demoPhone, inventedName } from '../people/names.js';
import type { Cast } from './cast.js';
import { accountOf, tokenOf } from './founding.js';

export interface Enrolled {
  readonly memberId: string;
  readonly name: string;
  readonly phone: number;
  readonly home: string;
}

/** A member who shops with his own account, and so at member prices. */
export interface Shopper extends Enrolled {
  readonly persona: Persona;
}

const MEMBER = '... on Member { id }';
const STREETS = ['Melati', 'Kenanga', 'Mawar', 'Cempaka', 'Anggrek', 'Dahlia', 'Flamboyan', 'Teratai'] as const;

/** So many of a hundred members shop with an account of their own. */
const SHOPPING_PERCENT = 9;

export function homeOf(plan: Plan, chance: Chance): string {
  return chance.weighted(plan.homes, ([, weight]) => weight)[0];
}

export function streetOf(chance: Chance): string {
  return `Gang Contoh ${chance.pick(STREETS)} ${chance.between(1, 60)}`;
}

/** The register as it was brought along: officers first, then everybody in the order they joined. */
export async function writeRegister(house: DemoHouse, cast: Cast): Promise<Enrolled[]> {
  const { plan } = cast;
  const chance = new Chance(`members ${plan.slug}`);
  const founded = new Date(`${plan.foundedOn}T05:00:00Z`);
  const days = Math.floor((house.clock.now().getTime() - founded.getTime()) / 86_400_000) - 30;
  const officers = plan.team.map(({ name, phone }) => ({ name, phone, joinedAfter: 0 }));
  const others = Array.from({ length: plan.members - officers.length }, () => ({
    name: inventedName(chance),
    joinedAfter: Math.floor(days * chance.next() ** 0.8),
  }));
  const ordered = others
    .sort((a, b) => a.joinedAfter - b.joinedAfter)
    .map(({ name, joinedAfter }, index) => ({
      name: index === 0 ? (plan.firstMember ?? name) : name,
      phone: plan.firstMemberPhone + index,
      joinedAfter,
    }));
  const enrolled: Enrolled[] = [];
  for (const { name, phone, joinedAfter } of [...officers, ...ordered]) {
    enrolled.push(
      await enrol(house, cast, chance, {
        name,
        phone,
        status: 'ACTIVE',
        joinedOn: asBusinessDate(founded, joinedAfter),
      }),
    );
  }
  return enrolled;
}

/** Writes one person into the register. */
export async function enrol(
  house: DemoHouse,
  cast: Cast,
  chance: Chance,
  { name, phone, status, joinedOn }: { name: string; phone: number; status: 'ACTIVE' | 'APPLICANT'; joinedOn?: string },
): Promise<Enrolled> {
  const home = homeOf(cast.plan, chance);
  const { id } = await house.api.mutate<{ id: string }>(
    cast.as('MANAGER'),
    'registerMember',
    {
      requestId: requestId('member', cast.plan.slug, phone),
      fullName: name,
      phone: demoPhone(phone),
      address: { street: streetOf(chance), regionCode: home },
      status,
      joinedOn,
      confirmDuplicate: true,
    },
    MEMBER,
  );
  return { memberId: id, name, phone, home };
}

/** Some members connect an account of their own; the first always, since his login is handed out. */
export async function giveAccounts(house: DemoHouse, cast: Cast, members: readonly Enrolled[]): Promise<Shopper[]> {
  const chance = new Chance(`accounts ${cast.plan.slug}`);
  const isOfficer = ({ phone }: Enrolled) => cast.plan.team.some((colleague) => colleague.phone === phone);
  const [first, ...others] = members.filter((member) => !isOfficer(member)) as [Enrolled, ...Enrolled[]];
  const wanted = Math.floor((members.length * SHOPPING_PERCENT) / 100);
  const chosen = [first, ...chance.shuffled(others).slice(0, wanted - 1)];
  return together(chosen, 4, (member) => giveAccount(house, cast, member));
}

export async function giveAccount(house: DemoHouse, cast: Cast, member: Enrolled): Promise<Shopper> {
  const link = await invited(house, cast.as('MANAGER'), member);
  const { signedIn } = await house.api.mutate<{ signedIn: { viewer: { person: { id: PersonId } } } }>(
    asking(null, cast.tenant),
    'acceptMemberInvitation',
    { token: tokenOf(link), proof: lastDigits(member), account: accountOf(member) },
    '... on MemberLinked { signedIn { viewer { person { id } } } }',
  );
  return { ...member, persona: { personId: signedIn.viewer.person.id, name: member.name, roles: [] } };
}

/** Officers are members too: those with an account connect it. */
export async function linkOfficers(house: DemoHouse, cast: Cast, members: readonly Enrolled[]): Promise<void> {
  for (const { role, phone } of cast.plan.team) {
    const persona = role && cast.persona(role);
    const member = members.find((it) => it.phone === phone);
    if (!persona || !member) continue;
    const link = await invited(house, cast.as('OWNER'), member);
    await house.api.mutate(
      asking(persona, cast.tenant),
      'acceptMemberInvitation',
      { token: tokenOf(link), proof: lastDigits(member) },
      '... on MemberLinked { member { id } }',
    );
  }
}

const TERM_DAYS = 5 * 365;

/** Who stands in the profile with an office was elected by the members; the term ends soon after the day of loading. */
export async function appointOfficers(house: DemoHouse, cast: Cast, members: readonly Enrolled[]): Promise<void> {
  const { slug, team } = cast.plan;
  for (const { office, phone } of team) {
    const member = members.find((it) => it.phone === phone);
    if (!office || !member) continue;
    await house.api.mutate(
      cast.as('OWNER'),
      'appointOfficer',
      {
        requestId: requestId('officer', slug, phone),
        memberId: member.memberId,
        office,
        appointedOn: asBusinessDate(house.today, 45 - TERM_DAYS),
        termEndsOn: asBusinessDate(house.today, 45),
        reference: 'Berita acara rapat anggota (contoh)',
      },
      '... on OfficeTerm { id }',
    );
  }
}

/** By these a member proves to be himself: the register of the demonstration knows no birth dates. */
const lastDigits = ({ phone }: Enrolled): string => demoPhone(phone).slice(-4);

async function invited(house: DemoHouse, by: RequestContext, { memberId }: Enrolled): Promise<string> {
  const { link } = await house.api.mutate<{ link: string }>(
    by,
    'inviteMember',
    { memberId },
    '... on MemberInvited { link }',
  );
  return link;
}
