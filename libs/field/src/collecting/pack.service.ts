import { OrganisationNames } from '@lumbung/identity';
import { Clock, startOfMonth } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import { currentPrincipal, currentTenant, TenantDatabase } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { CollectorsService, MOST_MEMBERS } from '../collectors/collectors.service.js';
import { ROUTE_MEMBERS } from '../collectors/collectors.sql.js';
import type { FieldPack, PackMember } from './pack.types.js';

/** What a collector's phone needs where there is no network. */
@Injectable()
export class PackService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly clock: Clock,
    private readonly ledger: LedgerService,
    private readonly names: OrganisationNames,
    private readonly collectors: CollectorsService,
  ) {}

  /**
   * The route of the collector who signed in, with names, accounts and what is due of mandatory savings; no telephone
   * numbers, no addresses, and balances only for one who sees them. Throws FORBIDDEN for somebody who is no collector.
   */
  async own(): Promise<FieldPack> {
    const { id, name, isActive, showsBalances, floatLimit, carried, proposed } = await this.collectors.own();
    const businessDate = this.ledger.today();
    const members = isActive
      ? await this.db.read<PackMember>(PACK, [id, showsBalances, startOfMonth(businessDate), MOST_MEMBERS])
      : [];
    return {
      collectorId: id,
      personId: currentPrincipal().personId ?? '',
      collectorName: name,
      cooperativeName: (await this.names.nameOf('COOPERATIVE', currentTenant().id)) ?? 'Koperasi',
      isActive,
      floatLimit,
      carried,
      proposed,
      timeZone: currentTenant().timeZone,
      businessDate,
      madeAt: this.clock.now(),
      members,
    };
  }
}

const PACK = /* sql */ `
  with visited as (
    select v.id from field.collector c cross join lateral (${ROUTE_MEMBERS}) v where c.tenant_id = $1 and c.id = $2)
  select m.id, m.member_no as "memberNo", m.full_name as name, place.name as place,
         (select coalesce(json_agg(json_build_object('id', a.id, 'number', a.number, 'name', coalesce(a.label, p.name), 'family', a.family,
                   'balance', case when $3 then s.balance end,
                   'due', case when a.family = 'MANDATORY' then greatest(0, (
                     select coalesce(sum(savings.mandatory_due($1, a.id, month::date)), 0)
                       from generate_series(date_trunc('month', a.opened_on::timestamp), $4::date::timestamp, interval '1 month') month)
                     - savings.mandatory_paid($1, a.id)) end) order by a.family = 'MANDATORY' desc, a.id), '[]')
            from savings.account a
            join savings.product p on p.tenant_id = $1 and p.id = a.product_id
            join ledger.sub_account s on s.tenant_id = $1 and s.id = a.id
           where a.tenant_id = $1 and a.member_id = m.id and a.family in ('MANDATORY', 'VOLUNTARY') and a.closed_on is null) as accounts
    from visited
    join membership.member m on m.tenant_id = $1 and m.id = visited.id
    left join lateral (
      select coalesce(
        (select g.name from membership.group_place gp join membership.member_group g on g.tenant_id = $1 and g.id = gp.group_id
          where gp.tenant_id = $1 and gp.member_id = m.id and gp.until_on is null),
        (select cp.name from membership.collecting_post cp where cp.tenant_id = $1 and cp.id = m.collecting_post_id)) as name) place on true
   order by place.name nulls last, m.name_key, m.id limit $5
`;
