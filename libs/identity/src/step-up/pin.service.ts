import { Injectable } from '@nestjs/common';
import { Clock } from '@lumbung/kernel';
import { currentContext, PlatformDatabase, unauthenticated, UserError } from '@lumbung/platform';
import { Attempts } from '../attempts/attempts.js';
import type { TooManyAttempts } from '../attempts/too-many-attempts.js';
import { PeopleService } from '../people/people.service.js';
import { OwnAccount } from '../sessions/own-account.js';
import { InvalidCredentials, TotpRequired } from '../sessions/session.schema.js';
import { SecondFactor } from '../totp/second-factor.js';
import { isWeakPin } from './pin-strength.js';
import { Pins } from './pins.js';
import { PinSet, PinTooWeak, type SetPinInput } from './step-up.schema.js';

@Injectable()
export class PinService {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly ownAccount: OwnAccount,
    private readonly people: PeopleService,
    private readonly pins: Pins,
    private readonly secondFactor: SecondFactor,
    private readonly attempts: Attempts,
    private readonly clock: Clock,
  ) {}

  /**
   * Sets the PIN of the signed-in person, over all cooperatives, and forgets an earlier one with its wrong tries and its
   * lock. It asks for what signing in asks for, so that a stolen session cannot make itself a PIN. Refuses with
   * InvalidCredentials for a wrong password or code, TotpRequired where a code is needed as well, PinTooWeak, and
   * TooManyAttempts after some.
   */
  async set({
    pin,
    password,
    totpCode,
  }: SetPinInput): Promise<PinSet | PinTooWeak | InvalidCredentials | TotpRequired | TooManyAttempts> {
    const person = await this.ownAccount.confirm(password);
    if (person instanceof UserError) return person;
    if (person.totpSecret && !totpCode) return new TotpRequired();
    const digits = pin.replace(/\s/g, '');
    const phone = await this.people.phoneFor(person.id);
    if (isWeakPin(digits, { phone })) return new PinTooWeak();
    const limits = this.attempts.limits('totp', person.id);
    const tooMany = person.totpSecret ? await this.attempts.claim(limits) : undefined;
    if (tooMany) return tooMany;
    const [hash, setAt] = [await this.pins.hash(person.id, digits), this.clock.now()];
    return this.database.transaction(async (tx) => {
      if (person.totpSecret && !(await this.secondFactor.accept(tx, person, totpCode ?? '')))
        return new InvalidCredentials();
      if (person.totpSecret) await this.attempts.forgive(tx, limits);
      const before = await tx.row<{ pinSetAt: Date | null }>(SET, [person.id, hash, setAt]);
      if (!before) throw unauthenticated();
      // Where the person stands in no cooperative there is no book to write it into; `pin_set_at` tells it then.
      if (tx.tenantId) tx.audit({ action: 'identity.setPin', subject: 'person', subjectId: person.id, before });
      return Object.assign(new PinSet(), { setAt });
    }, currentContext()?.tenant?.id);
  }
}

const SET = /* sql */ `
  with earlier as (select pin_set_at from identity.step_up where person_id = $1),
  made as (
    insert into identity.step_up as s (person_id, pin_hash, pin_set_at) values ($1, $2, $3)
    on conflict (person_id) do update set pin_hash = $2, pin_set_at = $3, tries = 0, locked_until = null returning person_id)
  select (select pin_set_at from earlier) as "pinSetAt" from made
`;
