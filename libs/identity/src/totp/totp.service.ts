import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Secret } from 'otpauth';
import { Clock } from '@lumbung/kernel';
import { conflict, PlatformDatabase, UserError } from '@lumbung/platform';
import { Attempts } from '../attempts/attempts.js';
import type { TooManyAttempts } from '../attempts/too-many-attempts.js';
import { currentPerson, OwnAccount } from '../sessions/own-account.js';
import type { InvalidCredentials } from '../sessions/session.schema.js';
import { SecondFactor } from './second-factor.js';
import {
  TotpCodeInvalid,
  TotpConfirmed,
  TotpDisabled,
  TotpEnrolment,
  type DisableTotpInput,
  type EnrolTotpInput,
} from './totp.schema.js';

const RECOVERY_CODES = 10;

@Injectable()
export class TotpService {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly ownAccount: OwnAccount,
    private readonly attempts: Attempts,
    private readonly secondFactor: SecondFactor,
    private readonly clock: Clock,
  ) {}

  /**
   * Begins a second factor with a new secret. An earlier one stays good until the new one is confirmed. Refuses with
   * InvalidCredentials for a wrong password.
   */
  async enrol({ password }: EnrolTotpInput): Promise<TotpEnrolment | InvalidCredentials | TooManyAttempts> {
    const person = await this.ownAccount.confirm(password);
    if (person instanceof UserError) return person;
    const secret = this.secondFactor.newSecret();
    await this.database.transaction((tx) =>
      tx.rows(`update identity.person set totp_pending = $2 where id = $1`, [
        person.id,
        this.secondFactor.seal(person.id, secret),
      ]),
    );
    return Object.assign(new TotpEnrolment(), { secret, otpauthUri: this.secondFactor.uriOf(secret, person.fullName) });
  }

  /**
   * Proves that the app shows the right codes; from now on they are asked for. Answers ten recovery codes, which
   * replace earlier ones. Refuses with TotpCodeInvalid; throws CONFLICT when nothing was begun.
   */
  async confirm(totpCode: string): Promise<TotpConfirmed | TotpCodeInvalid | TooManyAttempts> {
    const { personId } = currentPerson();
    const limits = this.attempts.limits('totp', personId);
    const tooMany = await this.attempts.claim(limits);
    if (tooMany) return tooMany;
    const recoveryCodes = Array.from({ length: RECOVERY_CODES }, newRecoveryCode);
    return this.database.transaction(async (tx) => {
      const { pending } = await tx.rowOrFail<{ pending: Buffer | null }>(
        `select totp_pending as pending from identity.person where id = $1 for update`,
        [personId],
      );
      if (!pending) throw conflict('Begin with enrolTotp.');
      const step = this.secondFactor.stepOf(personId, pending, totpCode);
      if (step === null) return new TotpCodeInvalid();
      await tx.rows(
        `update identity.person set totp_secret = totp_pending, totp_pending = null, totp_last_step = $2 where id = $1`,
        [personId, step],
      );
      await tx.rows(`delete from identity.recovery_code where person_id = $1`, [personId]);
      await tx.rows(`insert into identity.recovery_code (person_id, code_hash) select $1, unnest($2::bytea[])`, [
        personId,
        recoveryCodes.map((code) => this.secondFactor.recoveryHash(personId, code)),
      ]);
      await this.attempts.forgive(tx, limits);
      return Object.assign(new TotpConfirmed(), { recoveryCodes });
    });
  }

  /**
   * Switches the second factor off. Refuses with InvalidCredentials for a wrong password and TotpCodeInvalid for a code
   * that is wrong or was used already. Where none is on, the right password is enough and nothing changes.
   */
  async disable({
    password,
    totpCode,
  }: DisableTotpInput): Promise<TotpDisabled | InvalidCredentials | TotpCodeInvalid | TooManyAttempts> {
    const person = await this.ownAccount.confirm(password);
    if (person instanceof UserError) return person;
    const limits = this.attempts.limits('totp', person.id);
    const tooMany = await this.attempts.claim(limits);
    if (tooMany) return tooMany;
    return this.database.transaction(async (tx) => {
      if (person.totpSecret && !(await this.secondFactor.accept(tx, person, totpCode))) return new TotpCodeInvalid();
      await tx.rows(`update identity.person set totp_secret = null, totp_pending = null where id = $1`, [person.id]);
      await tx.rows(`delete from identity.recovery_code where person_id = $1`, [person.id]);
      await this.attempts.forgive(tx, limits);
      return Object.assign(new TotpDisabled(), { disabledAt: this.clock.now() });
    });
  }
}

/** Fifty bits, in letters and digits that nobody confuses: 'K7PQ2-M3XWD'. */
function newRecoveryCode(): string {
  const text = new Secret({ buffer: new Uint8Array(randomBytes(7)).buffer }).base32.slice(0, 10);
  return `${text.slice(0, 5)}-${text.slice(5)}`;
}
