import { Injectable } from '@nestjs/common';
import { Clock } from '@lumbung/kernel';
import { Config, currentLocale, newToken, PlatformDatabase, tokenHash } from '@lumbung/platform';
import { Attempts } from '../attempts/attempts.js';
import type { TooManyAttempts } from '../attempts/too-many-attempts.js';
import { Messenger } from '../messenger/messenger.js';
import { PasswordChanged, PasswordTooWeak } from '../people/account.schema.js';
import { readLogin } from '../people/login.js';
import { Passwords } from '../people/passwords.js';
import { PeopleService } from '../people/people.service.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { LinkExpired, PasswordResetRequested, type ResetPasswordInput } from './password-reset.schema.js';

export const VALID_MINUTES = 30;

@Injectable()
export class PasswordResetService {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly people: PeopleService,
    private readonly passwords: Passwords,
    private readonly sessions: SessionsService,
    private readonly attempts: Attempts,
    private readonly messenger: Messenger,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /**
   * Sends a link to the phone or e-mail that was named, if somebody signs in by it; the answer and the work are the
   * same if nobody does. Refuses with TooManyAttempts when asked too often for one account or from one address.
   */
  async request(login: string): Promise<PasswordResetRequested | TooManyAttempts> {
    const named = readLogin(login);
    const limits = this.attempts.limits('reset', named.phone ?? named.email ?? login);
    const tooMany = await this.attempts.claim(limits);
    if (tooMany) return tooMany;
    const token = newToken();
    const expiresAt = new Date(this.clock.now().getTime() + VALID_MINUTES * 60_000);
    await this.database.transaction(async (tx) => {
      const [known] = await tx.rows(ADD, [tokenHash(token), ...this.people.keysOf(named), expiresAt]);
      await this.messenger.send(tx, { purpose: 'passwordReset', to: known ? named : null, text: this.textWith(token) });
    });
    return Object.assign(new PasswordResetRequested(), { validForMinutes: VALID_MINUTES });
  }

  /**
   * Sets a new password by the token of a link and ends all sessions. The second factor stays as it is. Refuses with
   * LinkExpired for a token that is unknown, used or older than thirty minutes, and with PasswordTooWeak.
   */
  async reset({ token, newPassword }: ResetPasswordInput): Promise<PasswordChanged | LinkExpired | PasswordTooWeak> {
    const values = [tokenHash(token), this.clock.now()] as const;
    const reset = await this.database.readRow<{ personId: string }>(
      `select person_id as "personId" from identity.password_reset where token_hash = $1 and expires_at > $2`,
      values,
    );
    if (!reset) return new LinkExpired();
    if (await this.people.isWeakFor(reset.personId, newPassword)) return new PasswordTooWeak();
    const passwordHash = await this.passwords.hash(newPassword);
    return this.database.transaction(async (tx) => {
      const used = await tx.row<{ personId: string }>(
        `delete from identity.password_reset where token_hash = $1 and expires_at > $2 returning person_id as "personId"`,
        values,
      );
      if (!used) return new LinkExpired();
      await this.people.setPassword(tx, used.personId, passwordHash);
      const endedSessions = await this.sessions.endAll(tx, used.personId);
      return Object.assign(new PasswordChanged(), { changedAt: this.clock.now(), endedSessions });
    });
  }

  private textWith(token: string): string {
    const link = `${this.config.CONSOLE_URL}/sandi-baru/${token}`;
    return currentLocale() === 'en'
      ? `Choose a new Lumbung password within ${VALID_MINUTES} minutes: ${link} If you did not ask for this, do nothing.`
      : `Buat kata sandi Lumbung yang baru dalam ${VALID_MINUTES} menit: ${link} Abaikan pesan ini jika Anda tidak memintanya.`;
  }
}

const ADD = /* sql */ `
  insert into identity.password_reset (token_hash, person_id, expires_at)
  select $1::bytea, p.id, $4::timestamptz from identity.person p where p.phone_hash = $2 or p.email = $3 returning person_id
`;
