import { IdentityService } from '@lumbung/identity';
import { PlatformDatabase, type PersonId, type RequestContext, type TenantId } from '@lumbung/platform';
import { CouncilsService } from '@lumbung/council';
import { granted } from '../house/answers.js';
import { requestId } from '../house/chance.js';
import type { DemoHouse } from '../house/house.js';
import { asking, type Persona } from '../house/personas.js';
import { PASSWORD } from '../logins.js';
import { COUNCIL, COUNCIL_TEAM } from '../people/council-team.js';
import { demoPhone } from '../people/names.js';
import type { Colleague, Plan } from '../cooperatives/plans.js';

export interface CouncilTeam {
  readonly id: string;
  readonly admin: Persona;
  /** The second admin: what one asks, the other approves. */
  readonly deputy: Persona;
  readonly reviewer: Persona;
}

/** Enters the council into the registry with its first admin; the admin invites the others. */
export async function foundCouncil(house: DemoHouse): Promise<CouncilTeam> {
  const id = await house.get(CouncilsService).register(COUNCIL);
  const identity = house.get(IdentityService);
  const account = granted(await identity.prepareAccount(accountOf(COUNCIL_TEAM.admin)), 'council admin');
  const person = await house.get(PlatformDatabase).transaction(async (tx) => {
    const registered = granted(await identity.registerPerson(tx, account), 'council admin');
    await identity.foundCouncilAdmin(tx, { councilId: id, personId: registered.id });
    return registered;
  });
  const admin: Persona = {
    personId: person.id,
    name: person.fullName,
    roles: [],
    council: { id, roles: ['COUNCIL_ADMIN'] },
  };
  const staff = (who: { name: string; phone: number }, role: string) =>
    hire(house, asking(admin), { ...who, role, scope: 'COUNCIL' }).then((hired): Persona => ({
      ...hired,
      roles: [],
      council: { id, roles: [role] },
    }));
  const [deputy, reviewer] = await Promise.all([
    staff(COUNCIL_TEAM.deputy, 'COUNCIL_ADMIN'),
    staff(COUNCIL_TEAM.reviewer, 'COUNCIL_REVIEWER'),
    staff(COUNCIL_TEAM.programmes, 'COUNCIL_PROGRAMME_OFFICER'),
    staff(COUNCIL_TEAM.viewer, 'COUNCIL_VIEWER'),
  ]);
  return { id, admin, deputy, reviewer };
}

/** Signs a cooperative up with its owner's new account. */
export async function signUp(
  house: DemoHouse,
  plan: Pick<Plan, 'slug' | 'name' | 'kind' | 'regionCode' | 'street'> & {
    number: string;
    landmark?: string;
    team: readonly Colleague[];
  },
): Promise<{ tenantId: TenantId; owner: Persona }> {
  const [first] = plan.team as [Colleague];
  const signedUp = await house.api.mutate<{
    cooperative: { id: TenantId };
    signedIn: { viewer: { person: { id: PersonId } } };
  }>(
    asking(null),
    'signUpCooperative',
    {
      requestId: requestId('sign up', plan.slug),
      kind: plan.kind,
      name: plan.name,
      legalEntityNo: `AHU-00000${plan.number}.AH.01.26.CONTOH`,
      cooperativeRegistrationNo: `99990000000${plan.number}`,
      address: { street: plan.street, landmark: plan.landmark, regionCode: plan.regionCode },
      officers: officersOf(plan.team),
      slug: plan.slug,
      account: accountOf(first),
    },
    '... on CooperativeSignedUp { cooperative { id } signedIn { viewer { person { id } } } }',
  );
  return {
    tenantId: signedUp.cooperative.id,
    owner: { personId: signedUp.signedIn.viewer.person.id, name: first.name, roles: ['OWNER'] },
  };
}

export function officersOf(team: readonly Colleague[]): object[] {
  return team
    .filter(({ office }) => office)
    .map(({ name, office, phone }) => ({ fullName: name, office, phone: demoPhone(phone) }));
}

/** Invites somebody and accepts for him with a new account. */
export async function hire(
  house: DemoHouse,
  by: RequestContext,
  {
    name,
    phone,
    role,
    scope = 'COOPERATIVE',
  }: { name: string; phone: number; role: string; scope?: 'COOPERATIVE' | 'COUNCIL' },
): Promise<Persona> {
  const { link } = await house.api.mutate<{ link: string }>(
    by,
    'inviteStaff',
    { scope, fullName: name, phone: demoPhone(phone), roles: [role] },
    '... on StaffInvited { link }',
  );
  const { viewer } = await house.api.mutate<{ viewer: { person: { id: PersonId } } }>(
    asking(null, by.tenant),
    'acceptInvitation',
    { token: tokenOf(link), account: accountOf({ name, phone }) },
    '... on SignedIn { viewer { person { id } } }',
  );
  return { personId: viewer.person.id, name, roles: [role] };
}

export function accountOf({ name, phone }: { name: string; phone: number }): {
  fullName: string;
  phone: string;
  password: string;
} {
  return { fullName: name, phone: demoPhone(phone), password: PASSWORD };
}

/** The secret at the end of a link. */
export function tokenOf(link: string): string {
  return new URL(link).pathname.split('/').at(-1) ?? '';
}
