import { Injectable } from '@nestjs/common';
import { Secret, TOTP } from 'otpauth';
import { Clock } from '@lumbung/kernel';
import type { PlatformTx } from '@lumbung/platform';
import { Vault } from '../secrets/vault.js';

const PERIOD_SECONDS = 30;
/** One step early or late: clocks of cheap phones go wrong by seconds. */
const WINDOW = 1;

/** Six digits every thirty seconds (RFC 6238, SHA-1 as authenticator apps expect), and codes for a lost phone. */
@Injectable()
export class SecondFactor {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  newSecret(): string {
    return new Secret({ size: 20 }).base32;
  }

  seal(personId: string, secret: string): Buffer {
    return this.vault.seal('totp', personId, secret);
  }

  uriOf(secret: string, label: string): string {
    return this.totp(secret, label).toString();
  }

  /** The time step a code belongs to, or null when it is not right now. */
  stepOf(personId: string, sealed: Buffer, code: string): number | null {
    const timestamp = this.clock.now().getTime();
    const totp = this.totp(this.vault.open('totp', personId, sealed));
    const delta = totp.validate({ token: code.replace(/\s/g, ''), timestamp, window: WINDOW });
    return delta === null ? null : Math.floor(timestamp / 1000 / PERIOD_SECONDS) + delta;
  }

  /** Takes a code of the app or a recovery code. Each is good once, also when it comes twice at the same moment. */
  async accept(tx: PlatformTx, person: { id: string; totpSecret: Buffer | null }, code: string): Promise<boolean> {
    const step = person.totpSecret && this.stepOf(person.id, person.totpSecret, code);
    if (step !== null) {
      const [fresh] = await tx.rows(
        `update identity.person set totp_last_step = $2 where id = $1 and (totp_last_step is null or totp_last_step < $2) returning id`,
        [person.id, step],
      );
      return fresh !== undefined;
    }
    const [used] = await tx.rows(
      `delete from identity.recovery_code where person_id = $1 and code_hash = $2 returning person_id`,
      [person.id, this.recoveryHash(person.id, code)],
    );
    return used !== undefined;
  }

  /** Keyed, because fifty bits alone could be tried out by one who stole the table. */
  recoveryHash(personId: string, code: string): Buffer {
    return this.vault.fingerprint('recovery code', `${personId} ${code.toUpperCase().replace(/[^A-Z2-7]/g, '')}`);
  }

  private totp(secret: string, label = ''): TOTP {
    return new TOTP({
      issuer: 'Lumbung',
      label,
      secret: Secret.fromBase32(secret),
      period: PERIOD_SECONDS,
      digits: 6,
      algorithm: 'SHA1',
    });
  }
}
