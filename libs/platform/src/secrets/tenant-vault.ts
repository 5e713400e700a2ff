import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Config } from '../config/config.js';
import { currentTenant, type TenantId } from '../context/request-context.js';
import { TenantDatabase } from '../database/tenant-database.js';

const IV_BYTES = 12;
const TAG_BYTES = 16;

/** The keys of one cooperative: what it sealed opens for nobody else, and erasing its key erases the data. */
export class TenantKeys {
  constructor(private readonly key: Buffer) {}

  /** Seals a text with AES-256-GCM. `about` is the row and column it belongs to: moved elsewhere, it does not open. */
  seal(text: string, about: string): Buffer {
    return sealed(derived(this.key, 'seal'), Buffer.from(text), about);
  }

  /** Throws for a value that was sealed about something else, or changed since. */
  open(value: Buffer, about: string): string {
    return opened(derived(this.key, 'seal'), value, about).toString('utf8');
  }

  /** The keyed hash by which a value is found again; without the key nobody can try all telephone numbers. */
  fingerprint(text: string, purpose: string): Buffer {
    return createHmac('sha256', derived(this.key, `fingerprint ${purpose}`))
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
    this.master = derived(Buffer.from(config.MASTER_KEY, 'base64'), 'tenant keys');
  }

  /** The keys of the current cooperative, made at first use. Ask before opening a transaction: it takes one of its own. */
  async keys(): Promise<TenantKeys> {
    const tenantId = currentTenant().id;
    const known = this.known.get(tenantId);
    if (known) return known;
    const fresh = sealed(this.master, randomBytes(32), tenantId);
    const wrapped = await this.db.transaction(async (tx) => {
      await tx.rows('insert into platform.tenant_key (tenant_id, wrapped) values ($1, $2) on conflict do nothing', [
        fresh,
      ]);
      return (await tx.rowOrFail<{ wrapped: Buffer }>('select wrapped from platform.tenant_key where tenant_id = $1'))
        .wrapped;
    });
    const keys = new TenantKeys(opened(this.master, wrapped, tenantId));
    this.known.set(tenantId, keys);
    return keys;
  }
}

function sealed(key: Buffer, content: Buffer, about: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

function opened(key: Buffer, value: Buffer, about: string): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, value.subarray(0, IV_BYTES)).setAAD(Buffer.from(about));
  decipher.setAuthTag(value.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
  return Buffer.concat([decipher.update(value.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}

function derived(key: Buffer, info: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, 'lumbung', info, 32));
}
