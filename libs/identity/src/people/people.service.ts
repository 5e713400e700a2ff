import { Injectable } from '@nestjs/common';
import { Clock, collapseSpaces, newId, parsePhoneNumber } from '@lumbung/kernel';
import { InvalidInput, PlatformDatabase, type PersonId, type PlatformTx } from '@lumbung/platform';
import { Vault } from '../secrets/vault.js';
import { AccountExists, PasswordTooWeak, type AccountInput } from './account.schema.js';
import { normaliseEmail, type Login } from './login.js';
import { isWeak, Passwords } from './passwords.js';

/** An account that was checked and whose password is hashed, ready for a transaction. */
export interface PreparedAccount {
  readonly fullName: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly passwordHash: string;
}

export interface RegisteredPerson {
  readonly id: PersonId;
  readonly fullName: string;
}

/** What signing in needs to know of a person. */
export interface Credentials {
  readonly id: PersonId;
  readonly fullName: string;
  readonly passwordHash: string;
  readonly totpSecret: Buffer | null;
}

@Injectable()
export class PeopleService {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly passwords: Passwords,
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /**
   * Checks the data of a new account and hashes its password, which takes an eighth of a second: call it before the
   * transaction that registers the person. Refuses with InvalidInput (no name, neither phone nor e-mail, no such phone number) and
   * PasswordTooWeak. `path` is where the account stands in the input, for the refusal's field.
   */
  async prepareAccount(
    account: AccountInput,
    path = 'account',
  ): Promise<PreparedAccount | InvalidInput | PasswordTooWeak> {
    const fullName = collapseSpaces(account.fullName);
    const phone = account.phone ? parsePhoneNumber(account.phone) : null;
    const email = account.email ? normaliseEmail(account.email) : null;
    if (fullName === '') return new InvalidInput('problem.nameNeeded', `${path}.fullName`);
    if (account.phone && !phone) return new InvalidInput('problem.phoneUnknown', `${path}.phone`);
    if (!phone && !email) return new InvalidInput('problem.contactNeeded', `${path}.phone`);
    if (isWeak(account.password, { phone, email, fullName })) return new PasswordTooWeak();
    return { fullName, phone, email, passwordHash: await this.passwords.hash(account.password) };
  }

  /** Makes the account. Refuses with AccountExists when phone or e-mail belongs to somebody; two at once: one gets it. */
  async registerPerson(
    tx: PlatformTx,
    { fullName, phone, email, passwordHash }: PreparedAccount,
  ): Promise<RegisteredPerson | AccountExists> {
    const id = newId<'Person'>();
    const phoneHash = this.phoneHash(phone);
    const [made] = await tx.rows(INSERT, [
      id,
      fullName,
      phone && this.vault.seal('person phone', id, phone),
      phoneHash,
      email,
      passwordHash,
      this.clock.now(),
    ]);
    if (made) return { id, fullName };
    const [byPhone] = await tx.rows(`select 1 as found from identity.person where phone_hash = $1`, [phoneHash]);
    return new AccountExists(byPhone ? 'phone' : 'email');
  }

  async find(login: Login): Promise<Credentials | undefined> {
    return this.database.readRow<Credentials>(`${CREDENTIALS} where phone_hash = $1 or email = $2`, this.keysOf(login));
  }

  async get(id: PersonId): Promise<Credentials | undefined> {
    return this.database.readRow<Credentials>(`${CREDENTIALS} where id = $1`, [id]);
  }

  /** Whether somebody signs in by one of these. */
  async exists(login: Login): Promise<boolean> {
    const row = await this.database.readRow(
      `select 1 as found from identity.person where phone_hash = $1 or email = $2`,
      this.keysOf(login),
    );
    return row !== undefined;
  }

  /** The phone a person signs in with, for what must not resemble it. */
  async phoneFor(personId: string): Promise<string | null> {
    const person = await this.database.readRow<{ phoneSealed: Buffer | null }>(
      `select phone_sealed as "phoneSealed" from identity.person where id = $1`,
      [personId],
    );
    return person ? this.phoneOf(personId, person.phoneSealed) : null;
  }

  /** Whether this password is easily guessed by one who knows the person. */
  async isWeakFor(personId: string, password: string): Promise<boolean> {
    const person = await this.database.readRow<{ fullName: string; email: string | null; phoneSealed: Buffer | null }>(
      `select full_name as "fullName", email, phone_sealed as "phoneSealed" from identity.person where id = $1`,
      [personId],
    );
    return !person || isWeak(password, { ...person, phone: this.phoneOf(personId, person.phoneSealed) });
  }

  async setPassword(tx: PlatformTx, personId: string, passwordHash: string): Promise<void> {
    await tx.rows(`update identity.person set password_hash = $2, password_changed_at = $3 where id = $1`, [
      personId,
      passwordHash,
      this.clock.now(),
    ]);
    await tx.rows(`delete from identity.password_reset where person_id = $1`, [personId]);
  }

  /** What a login is looked up by: the keyed hash of the phone, the e-mail in lower case. */
  keysOf({ phone, email }: Login): [Buffer | null, string | null] {
    return [this.phoneHash(phone), email];
  }

  phoneOf(personId: string, sealed: Buffer | null): string | null {
    return sealed && this.vault.open('person phone', personId, sealed);
  }

  private phoneHash(phone: string | null): Buffer | null {
    return phone === null ? null : this.vault.fingerprint('phone', phone);
  }
}

const CREDENTIALS = `select id, full_name as "fullName", password_hash as "passwordHash", totp_secret as "totpSecret" from identity.person`;

const INSERT = /* sql */ `
  insert into identity.person (id, full_name, phone_sealed, phone_hash, email, password_hash, password_changed_at, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $7) on conflict do nothing returning id
`;
