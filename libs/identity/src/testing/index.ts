import { newId } from '@lumbung/kernel';
import { PlatformDatabase, runAs, UserError, type PersonId, type RequestContext } from '@lumbung/platform';
import type { House, TestCooperative } from '@lumbung/platform/testing';
import { RequestAuthenticator, type AskingRequest } from '../authentication/request-authenticator.js';
import { PeopleService } from '../people/people.service.js';
import { Vault } from '../secrets/vault.js';
import { SessionsService } from '../sessions/sessions.service.js';
import type { RoleKey } from '../staff/role.js';
import { RoleBook } from '../staff/role-book.js';
import { Pins } from '../step-up/pins.js';

export const PASSWORD = 'Gula merah 7 blok';

let people = 0;

/** Somebody with an account and a living session. */
export class TestPerson {
  constructor(
    readonly house: House,
    readonly id: PersonId,
    readonly phone: string,
    readonly email: string,
    readonly token: string,
  ) {}

  /** The context the gateway would give a request of this person. */
  contextIn(coop?: TestCooperative, about: Partial<AskingRequest> = {}): Promise<RequestContext> {
    return contextOf(this.house, { authorization: `Bearer ${this.token}`, tenantSlug: coop?.tenant.slug, ...about });
  }

  /** Does something as this person at a cooperative, signed in as over the API. */
  async in<T>(coop: TestCooperative | undefined, work: () => T | Promise<T>): Promise<T> {
    return runAs(await this.contextIn(coop), async () => work());
  }
}

/** What RequestAuthenticator answers; only what a spec cares about needs to be named. */
export function contextOf(house: House, about: Partial<AskingRequest>): Promise<RequestContext> {
  return house.get(RequestAuthenticator).contextOf({ locale: 'id', requestId: newId(), ...about });
}

/** A person who can sign in with `phone`, `email` and PASSWORD, and is signed in. */
export async function person(house: House, fullName = 'Siti Aminah'): Promise<TestPerson> {
  const number = ++people;
  const phone = `+628000000${String(number).padStart(4, '0')}`;
  const email = `orang-${number}-${newId().slice(-6)}@contoh.id`;
  const prepared = await house.get(PeopleService).prepareAccount({ fullName, phone, email, password: PASSWORD });
  if (prepared instanceof UserError) throw new Error(prepared.message);
  return house.get(PlatformDatabase).transaction(async (tx) => {
    const registered = await house.get(PeopleService).registerPerson(tx, prepared);
    if (registered instanceof UserError) throw new Error(registered.message);
    const { token } = await house.get(SessionsService).open(tx, registered.id);
    return new TestPerson(house, registered.id, phone, email, token);
  });
}

/** A person with roles at a cooperative: `await staffOf(coop, ['CASHIER'])`. */
export async function staffOf(
  coop: TestCooperative,
  roles: readonly RoleKey[] = ['OWNER'],
  fullName?: string,
): Promise<TestPerson> {
  const made = await person(coop.house, fullName);
  const place = { scope: 'COOPERATIVE', id: coop.id } as const;
  await coop.house
    .get(PlatformDatabase)
    .transaction((tx) => coop.house.get(RoleBook).give(tx, place, made.id, roles), coop.id);
  return made;
}

/** A person with roles at a council. */
export async function councilStaff(
  house: House,
  councilId: string,
  roles: readonly RoleKey[] = ['COUNCIL_ADMIN'],
  fullName?: string,
): Promise<TestPerson> {
  const made = await person(house, fullName);
  await house
    .get(PlatformDatabase)
    .transaction((tx) => house.get(RoleBook).give(tx, { scope: 'COUNCIL', id: councilId }, made.id, roles));
  return made;
}

export const PIN = '739104';

/** Gives somebody a PIN past the question for his password; a context made by hand gets its person with it. */
export async function pinOf(house: House, personId: PersonId, pin = PIN): Promise<string> {
  const hash = await house.get(Pins).hash(personId, pin);
  await house.get(PlatformDatabase).transaction(async (tx) => {
    await tx.rows(
      `insert into identity.person (id, full_name, email, password_hash, password_changed_at, created_at)
       values ($1, 'Uji Coba', $2, 'none', $3, $3) on conflict do nothing`,
      [personId, `${personId}@contoh.id`, house.clock.now()],
    );
    await tx.rows(
      `insert into identity.step_up (person_id, pin_hash, pin_set_at) values ($1, $2, $3)
       on conflict (person_id) do update set pin_hash = $2, pin_set_at = $3, tries = 0, locked_until = null`,
      [personId, hash, house.clock.now()],
    );
  });
  return pin;
}

/** What was sent to a phone or mailbox, oldest first. */
export async function messagesTo(house: House, recipient: string): Promise<string[]> {
  const vault = house.get(Vault);
  const rows = await house
    .get(PlatformDatabase)
    .read<{ id: string; recipient: Buffer; text: Buffer }>(
      `select id, recipient_sealed as recipient, text_sealed as text from identity.outgoing_message order by created_at, id`,
    );
  return rows
    .filter(({ id, recipient: sealed }) => vault.open('message recipient', id, sealed) === recipient)
    .map(({ id, text }) => vault.open('message text', id, text));
}

/** The token at the end of the link in a message. */
export function tokenIn(message: string | undefined): string {
  const token = /\/([\w-]{43})(?:\s|$)/.exec(message ?? '')?.[1];
  if (!token) throw new Error(`There is no link in: ${message}`);
  return token;
}
