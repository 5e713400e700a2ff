import { Injectable } from '@nestjs/common';
import { Passwords } from '../people/passwords.js';
import { Vault } from '../secrets/vault.js';

/**
 * What is kept of a PIN: argon2id as of a password, over a hash keyed with MASTER_KEY and the person. A million PINs are
 * soon tried out; without that key a stolen table cannot be tried at all.
 */
@Injectable()
export class Pins {
  constructor(
    private readonly passwords: Passwords,
    private readonly vault: Vault,
  ) {}

  /** Does an eighth of a second of work on purpose: never inside a transaction. */
  hash(personId: string, pin: string): Promise<string> {
    return this.passwords.hash(this.keyed(personId, pin));
  }

  /** As much work and time for a wrong PIN as for the right one, also where none is kept. */
  matches(personId: string, stored: string | null, pin: string): Promise<boolean> {
    return this.passwords.matches(stored ?? undefined, this.keyed(personId, pin));
  }

  private keyed(personId: string, pin: string): string {
    return this.vault.fingerprint('pin', `${personId} ${pin.replace(/\s/g, '')}`).toString('base64');
  }
}
