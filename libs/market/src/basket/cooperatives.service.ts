import { Clock, newId } from '@lumbung/kernel';
import {
  Config,
  currentContext,
  notFound,
  PlatformDatabase,
  runAs,
  TenantDirectory,
  type Tenant,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { MarketSeller } from '../listings/listings.schema.js';

export type KnownSeller = MarketSeller & { readonly tenant: Tenant };

/** The cooperatives of the market place, and how to act in one of them for somebody who stands outside. */
@Injectable()
export class CooperativesService {
  constructor(
    private readonly directory: TenantDirectory,
    private readonly database: PlatformDatabase,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** The tenant of a cooperative whose stall shows something; throws NOT_FOUND for any other. */
  async tenantOf(slug: string): Promise<Tenant> {
    const tenant = await this.directory.bySlugOrHost(slug);
    if (tenant?.state !== 'ACTIVE') throw notFound();
    const shown = await this.database.readRow(SHOWS, [tenant.id, this.clock.today('Asia/Jakarta')]);
    if (!shown) throw notFound();
    return tenant;
  }

  /**
   * Runs in the shop of a cooperative as the one who is asking, who holds no permission there: a shopper among
   * shoppers. A member of that cooperative is known as one, by his person.
   */
  as<T>(tenant: Tenant, work: () => Promise<T>): Promise<T> {
    const context = currentContext();
    const principal = context?.principal && { ...context.principal, permissions: new Set<string>() };
    return runAs({ requestId: newId(), locale: 'id', ...context, tenant, principal }, work);
  }

  /** Names and places of cooperatives by id, one statement. */
  async sellers(ids: readonly string[]): Promise<Map<string, KnownSeller>> {
    type Row = Tenant & { name: string; place: string };
    const rows = await this.database.read<Row>(SELLERS, [ids]);
    return new Map(
      rows.map(({ name, place, ...tenant }) => [
        tenant.id as string,
        { slug: tenant.slug, name, place, shopUrl: this.config.SHOP_URL.replace('{slug}', tenant.slug), tenant },
      ]),
    );
  }
}

const SHOWS = `
  select 1 as shown from market.listing l join cooperatives.directory d on d.id = l.tenant_id and d.valid_until >= $2::date
   where l.tenant_id = $1 limit 1`;

const SELLERS = `
  select t.id, t.slug, t.state, t.time_zone as "timeZone", d.name, r.path as place
    from platform.tenant t join cooperatives.directory d on d.id = t.id join platform.region r on r.code = d.region_code
   where t.id = any ($1::uuid[]) order by d.name, t.id`;
