import { Injectable } from '@nestjs/common';
import type { Tenant, TenantId } from '../context/request-context.js';
import { PlatformDatabase } from '../database/platform-database.js';

const FRESH_FOR_MS = 5_000;
const MOST_KEPT = 20_000;

interface Known {
  readonly tenant: Tenant | undefined;
  readonly until: number;
}

/**
 * Which cooperative a host name or header means. Answers are kept for five seconds, so that a suspension shows
 * everywhere within that time and an ordinary request costs no look-up.
 */
@Injectable()
export class TenantDirectory {
  private readonly bySlug = new Map<string, Known>();

  constructor(private readonly database: PlatformDatabase) {}

  async bySlugOrHost(slug: string): Promise<Tenant | undefined> {
    const known = this.bySlug.get(slug);
    if (known && known.until > Date.now()) return known.tenant;
    const tenant = await this.database.readRow<Tenant>(`${TENANT} where slug = $1`, [slug]);
    if (this.bySlug.size >= MOST_KEPT) this.bySlug.clear();
    this.bySlug.set(slug, { tenant, until: Date.now() + FRESH_FOR_MS });
    return tenant;
  }

  /** Never kept: for jobs and for credentials that name their tenant by id. */
  async byId(id: TenantId): Promise<Tenant | undefined> {
    return this.database.readRow<Tenant>(`${TENANT} where id = $1`, [id]);
  }

  /** Forgets what was kept about a slug, in this process, after its state changed. */
  forget(slug: string): void {
    this.bySlug.delete(slug);
  }
}

const TENANT = 'select id, slug, state, time_zone as "timeZone" from platform.tenant';
