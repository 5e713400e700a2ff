import { Injectable } from '@nestjs/common';
import { Clock } from '@lumbung/kernel';
import { PlatformDatabase, UserError, type InvalidInput } from '@lumbung/platform';
import { Attempts } from '../attempts/attempts.js';
import type { TooManyAttempts } from '../attempts/too-many-attempts.js';
import { ask } from '../authentication/ask.js';
import { LoginStrategy } from '../authentication/login.strategy.js';
import {
  PasswordChanged,
  PasswordTooWeak,
  type AccountExists,
  type ChangePasswordInput,
  type RegisterInput,
} from '../people/account.schema.js';
import { readLogin } from '../people/login.js';
import { Passwords } from '../people/passwords.js';
import { PeopleService, type Credentials } from '../people/people.service.js';
import { StepUpService } from '../step-up/step-up.service.js';
import { SecondFactor } from '../totp/second-factor.js';
import { OwnAccount, currentPerson } from './own-account.js';
import { InvalidCredentials, TotpRequired, type SignedIn, type SignInInput } from './session.schema.js';
import { SessionsService } from './sessions.service.js';
import { ViewerService } from './viewer.service.js';

@Injectable()
export class SignInService {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly people: PeopleService,
    private readonly passwords: Passwords,
    private readonly sessions: SessionsService,
    private readonly viewers: ViewerService,
    private readonly attempts: Attempts,
    private readonly secondFactor: SecondFactor,
    private readonly stepUp: StepUpService,
    private readonly ownAccount: OwnAccount,
    private readonly loginStrategy: LoginStrategy,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes an account and signs it in. Refuses with AccountExists, PasswordTooWeak, InvalidInput, and with
   * TooManyAttempts when one address makes accounts, or asks who has one, too often.
   */
  async register({
    account,
  }: RegisterInput): Promise<SignedIn | AccountExists | PasswordTooWeak | InvalidInput | TooManyAttempts> {
    const tooMany = await this.attempts.claim(this.attempts.limits('register'));
    if (tooMany) return tooMany;
    const prepared = await this.people.prepareAccount(account);
    if (prepared instanceof UserError) return prepared;
    const opened = await this.database.transaction(async (tx) => {
      const person = await this.people.registerPerson(tx, prepared);
      return person instanceof UserError ? person : this.sessions.open(tx, person.id);
    });
    return opened instanceof UserError ? opened : this.viewers.signedIn(opened);
  }

  /**
   * Signs in by phone or e-mail. Refuses with InvalidCredentials for an unknown account, a wrong password and a wrong
   * code alike, after the same work; with TotpRequired when the password was right and a code is needed; with
   * TooManyAttempts while the account or the address is slowed down, whatever the password.
   */
  async signIn({
    login,
    password,
    totpCode,
  }: SignInInput): Promise<SignedIn | TotpRequired | InvalidCredentials | TooManyAttempts> {
    const { phone, email } = readLogin(login);
    const limits = this.attempts.limits('signIn', phone ?? email ?? login);
    const tooMany = await this.attempts.claim(limits);
    if (tooMany) return tooMany;
    const person = await ask<Credentials>(this.loginStrategy, { body: { login, password } });
    if (!person) return new InvalidCredentials();
    if (person.totpSecret && !totpCode) {
      await this.attempts.giveBack(limits);
      return new TotpRequired();
    }
    const opened = await this.database.transaction(async (tx) => {
      if (person.totpSecret && !(await this.secondFactor.accept(tx, person, totpCode ?? '')))
        return new InvalidCredentials();
      await this.attempts.forgive(tx, limits);
      await this.stepUp.forgive(tx, person.id);
      return this.sessions.open(tx, person.id);
    });
    return opened instanceof UserError ? opened : this.viewers.signedIn(opened);
  }

  /**
   * Changes the password of the signed-in person and ends his other sessions. Refuses with InvalidCredentials for a
   * wrong current password, PasswordTooWeak, and TooManyAttempts after five wrong ones.
   */
  async changePassword({
    currentPassword,
    newPassword,
  }: ChangePasswordInput): Promise<PasswordChanged | InvalidCredentials | PasswordTooWeak | TooManyAttempts> {
    const { sessionId } = currentPerson();
    const person = await this.ownAccount.confirm(currentPassword);
    if (person instanceof UserError) return person;
    if (await this.people.isWeakFor(person.id, newPassword)) return new PasswordTooWeak();
    const passwordHash = await this.passwords.hash(newPassword);
    return this.database.transaction(async (tx) => {
      await this.people.setPassword(tx, person.id, passwordHash);
      const endedSessions = await this.sessions.endAll(tx, person.id, sessionId);
      return Object.assign(new PasswordChanged(), { changedAt: this.clock.now(), endedSessions });
    });
  }
}
