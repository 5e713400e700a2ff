import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { currentTenant, type TenantId } from '../context/request-context.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { derivedKey, seal, unseal } from './sealing.js';

const HOUSE = 'lumbung';

/** The keys of one cooperative: what it sealed opens for nobody else, and erasing its key erases the data. */
export class TenantKeys {
  constructor(private readonly key: Buffer) {}

  /** Seals a text with AES-256-GCM. `about` is the row and column it belongs to: moved elsewhere, it does not open. */
  seal(text: string, about: string): Buffer {
    return seal(derivedKey(this.key, HOUSE, 'seal'), text, about);
  }

  /** Throws for a value that was sealed about something else, or changed since. */
  open(value: Buffer, about: string): string {
    return unseal(derivedKey(this.key, HOUSE, 'seal'), value, about).toString('utf8');
  }

  /** The keyed hash by which a value is found again; without the key nobody can try all telephone numbers. */
  fingerprint(text: string, purpose: string): Buffer {
    return createHmac('sha256', derivedKey(this.key, HOUSE, `fingerprint ${purpose}`))
      .update(text)
      .digest();
  }
}

/** Each cooperative has a random key of its own, kept wrapped by MASTER_KEY. */
@Injectable()
export class TenantVault {
  private readonly master: Buffer;
  private readonly known = new Map<TenantId, TenantKeys>();

  constructor(
    config: Config,
    private readonly db: TenantDatabase,
  ) {
    this.master = derivedKey(Buffer.from(config.MASTER_KEY, 'base64'), HOUSE, 'tenant keys');
  }

  /** The keys of the current cooperative, made at first use. Ask before opening a transaction: it takes one of its own. */
  async keys(): Promise<TenantKeys> {
    const tenantId = currentTenant().id;
    const known = this.known.get(tenantId);
    if (known) return known;
    const fresh = seal(this.master, randomBytes(32), tenantId);
    const wrapped = await this.db.transaction(async (tx) => {
      await tx.rows('insert into platform.tenant_key (tenant_id, wrapped) values ($1, $2) on conflict do nothing', [
        fresh,
      ]);
      return (await tx.rowOrFail<{ wrapped: Buffer }>('select wrapped from platform.tenant_key where tenant_id = $1'))
        .wrapped;
    });
    const keys = new TenantKeys(unseal(this.master, wrapped, tenantId));
    this.known.set(tenantId, keys);
    return keys;
  }
}
