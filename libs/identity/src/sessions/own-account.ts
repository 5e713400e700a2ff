import { Injectable } from '@nestjs/common';
import { currentPrincipal, forbidden, unauthenticated, type PersonId } from '@lumbung/platform';
import { Attempts } from '../attempts/attempts.js';
import type { TooManyAttempts } from '../attempts/too-many-attempts.js';
import { Passwords } from '../people/passwords.js';
import { PeopleService, type Credentials } from '../people/people.service.js';
import { InvalidCredentials } from './session.schema.js';

/** The signed-in person himself; throws FORBIDDEN for a program, which has no password and no sessions. */
export function currentPerson(): { personId: PersonId; sessionId: string } {
  const { kind, personId, sessionId } = currentPrincipal();
  if (kind !== 'person' || !personId || !sessionId) throw forbidden();
  return { personId, sessionId };
}

/** Asks a signed-in person for his password again before something that a thief of the session must not do. */
@Injectable()
export class OwnAccount {
  constructor(
    private readonly people: PeopleService,
    private readonly passwords: Passwords,
    private readonly attempts: Attempts,
  ) {}

  /** The account of the signed-in person. Refuses with InvalidCredentials, and with TooManyAttempts after some. */
  async confirm(password: string): Promise<Credentials | InvalidCredentials | TooManyAttempts> {
    const { personId } = currentPerson();
    const limits = this.attempts.limits('confirm', personId);
    const tooMany = await this.attempts.claim(limits);
    if (tooMany) return tooMany;
    const person = await this.people.get(personId);
    if (!person) throw unauthenticated();
    if (!(await this.passwords.matches(person.passwordHash, password))) return new InvalidCredentials();
    await this.attempts.giveBack(limits);
    return person;
  }
}
