import { Injectable } from '@nestjs/common';
import type { Tenant, TenantId } from '../context/request-context.js';
import { PlatformDatabase } from '../database/platform-database.js';

const FRESH_FOR_MS = 5_000;
const MOST_KEPT = 20_000;

interface Known {
  readonly tenant: Tenant | undefined;
  readonly until: number;
  /** Asked for since it was read. */
  isUsed: boolean;
}

/**
 * Which cooperative a host name or header means. Answers are kept for five seconds, so that a suspension shows
 * everywhere within that time and an ordinary request costs no look-up.
 */
@Injectable()
export class TenantDirectory {
  private readonly bySlug = new Map<string, Known>();
  private renewing: Promise<void> | undefined;

  constructor(private readonly database: PlatformDatabase) {}

  async bySlugOrHost(slug: string): Promise<Tenant | undefined> {
    const known = this.fresh(slug);
    if (known) return known.tenant;
    if (this.bySlug.has(slug)) {
      await (this.renewing ??= this.renew(slug).finally(() => (this.renewing = undefined)));
      const renewed = this.fresh(slug);
      if (renewed) return renewed.tenant;
    }
    const tenant = await this.database.readRow<Tenant>(`${TENANT} where slug = $1`, [slug]);
    if (this.bySlug.size >= MOST_KEPT) this.bySlug.clear();
    this.keep(slug, tenant);
    return tenant;
  }

  /**
   * Reads all that were asked for lately anew, with one statement: a thousand busy cooperatives would otherwise cost two
   * hundred statements a second. The others are forgotten.
   */
  private async renew(slug: string): Promise<void> {
    const used = [...this.bySlug].filter(([name, { isUsed }]) => isUsed || name === slug).map(([name]) => name);
    const tenants = await this.database.read<Tenant>(`${TENANT} where slug = any ($1)`, [used]);
    const bySlug = new Map(tenants.map((tenant) => [tenant.slug, tenant]));
    this.bySlug.clear();
    for (const name of used) this.keep(name, bySlug.get(name));
  }

  private fresh(slug: string): Known | undefined {
    const known = this.bySlug.get(slug);
    if (!known || known.until <= Date.now()) return undefined;
    known.isUsed = true;
    return known;
  }

  private keep(slug: string, tenant: Tenant | undefined): void {
    this.bySlug.set(slug, { tenant, until: Date.now() + FRESH_FOR_MS, isUsed: false });
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
