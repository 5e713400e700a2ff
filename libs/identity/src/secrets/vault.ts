import { createHmac } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config, derivedKey, seal, unseal } from '@lumbung/platform';

const VERSION = 1;

/**
 * Seals what must be read again (phones, secrets of the second factor) with AES-256-GCM. Each owner of each purpose has
 * a key of its own, derived from MASTER_KEY, so that a sealed value put into another row does not open.
 */
@Injectable()
export class Vault {
  private readonly master: Buffer;

  constructor(config: Config) {
    this.master = Buffer.from(config.MASTER_KEY, 'base64');
  }

  seal(purpose: string, owner: string, text: string): Buffer {
    return Buffer.concat([Buffer.of(VERSION), seal(this.key(`seal ${purpose} ${owner}`), text)]);
  }

  /** Throws for a value that was sealed for another owner or purpose, or changed since. */
  open(purpose: string, owner: string, sealed: Buffer): string {
    if (sealed[0] !== VERSION) throw new Error('This value was sealed by a later version.');
    return unseal(this.key(`seal ${purpose} ${owner}`), sealed.subarray(1)).toString('utf8');
  }

  /** The keyed hash by which a short secret or a phone is found again; without MASTER_KEY nobody can try all phones. */
  fingerprint(purpose: string, text: string): Buffer {
    return createHmac('sha256', this.key(`fingerprint ${purpose}`))
      .update(text)
      .digest();
  }

  private key(info: string): Buffer {
    return derivedKey(this.master, 'lumbung identity', info);
  }
}
