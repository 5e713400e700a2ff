import { Injectable } from '@nestjs/common';
import { connectionFrom, PlatformDatabase, sliceOf, type ConnectionOf, type PlatformTx } from '@lumbung/platform';
import { maskEmail, maskPhone } from '../people/login.js';
import { PeopleService } from '../people/people.service.js';
import { roleOf, type RoleKey, type RoleScope } from './role.js';
import { StaffMember, type StaffArgs } from './staff.schema.js';
import type { Workplace } from './workplace.js';

interface StaffRow {
  readonly id: string;
  readonly fullName: string;
  readonly phoneSealed: Buffer | null;
  readonly email: string | null;
  readonly hasTotp: boolean;
  readonly lastSeenAt: Date | null;
  readonly roles: RoleKey[];
}

/** Reads the people of a workplace, contacts masked: colleagues recognise a number, they do not learn it. */
@Injectable()
export class StaffReader {
  constructor(
    private readonly database: PlatformDatabase,
    private readonly people: PeopleService,
  ) {}

  async list(
    workplace: Workplace,
    { search, ...page }: StaffArgs,
    isCounted: boolean,
  ): Promise<ConnectionOf<StaffMember>> {
    const slice = sliceOf(page, 2);
    const pattern = search ? `%${search.replace(/[\\%_]/g, '\\$&')}%` : null;
    const text = LIST[workplace.scope][slice.backward ? 'backward' : 'forward'];
    const [name, id] = slice.key ?? [null, null];
    const rows = await this.database.read<StaffRow>(
      text,
      [workplace.id, pattern, name, id, slice.limit],
      workplace.tenantId,
    );
    const members = rows.map((row) => this.shown(workplace, row));
    return connectionFrom(
      members,
      slice,
      (member) => [member.fullName, member.id],
      isCounted ? await this.count(workplace, pattern) : null,
    );
  }

  /** Somebody who works here, or did; undefined for a stranger. */
  async member(tx: PlatformTx, workplace: Workplace, personId: string): Promise<StaffMember | undefined> {
    const row = await tx.row<StaffRow>(ONE[workplace.scope], [workplace.id, personId]);
    return row && this.shown(workplace, row);
  }

  private async count(workplace: Workplace, pattern: string | null): Promise<number> {
    const row = await this.database.readRow<{ count: number }>(
      COUNT[workplace.scope],
      [workplace.id, pattern],
      workplace.tenantId,
    );
    return row?.count ?? 0;
  }

  private shown(workplace: Workplace, { phoneSealed, email, roles, ...row }: StaffRow): StaffMember {
    const phone = this.people.phoneOf(row.id, phoneSealed);
    return Object.assign(new StaffMember(), row, {
      phoneMasked: phone && maskPhone(phone),
      emailMasked: email && maskEmail(email),
      roles: roles.map((role) => roleOf(role, workplace.held)),
    });
  }
}

/** Where the roles of a scope stand, and when somebody was last seen there. */
const SOURCES: Record<RoleScope, { table: string; place: string; lastSeen: string; wasHere: string }> = {
  COOPERATIVE: {
    // Who only sells through the cooperative does not work here.
    table: `(select * from identity.role_assignment where tenant_id = $1 and role <> 'SELLER')`,
    place: 'tenant_id',
    lastSeen: '(select t.last_seen_at from identity.person_tenant t where t.tenant_id = $1 and t.person_id = p.id)',
    wasHere:
      'exists (select from identity.person_tenant t where t.tenant_id = $1 and t.person_id = p.id and t.was_staff)',
  },
  COUNCIL: {
    table: 'identity.council_staff',
    place: 'council_id',
    lastSeen: '(select max(s.last_seen_at) from identity.session s where s.person_id = p.id)',
    wasHere: 'exists (select from identity.council_staff c where c.council_id = $1 and c.person_id = p.id)',
  },
};

const COLUMNS = `p.id, p.full_name as "fullName", p.phone_sealed as "phoneSealed", p.email, p.totp_secret is not null as "hasTotp"`;

function listSql(scope: RoleScope, direction: 'forward' | 'backward'): string {
  const { table, place, lastSeen } = SOURCES[scope];
  const [comparison, order] = direction === 'forward' ? ['>', 'asc'] : ['<', 'desc'];
  return /* sql */ `
    select ${COLUMNS}, ${lastSeen} as "lastSeenAt", a.roles
      from (select r.person_id, array_agg(r.role order by r.role) as roles from ${table} r where r.${place} = $1 group by r.person_id) a
      join identity.person p on p.id = a.person_id
     where ($2::text is null or p.full_name ilike $2)
       and ($3::text is null or (p.full_name, p.id) ${comparison} ($3, $4::uuid))
     order by p.full_name ${order}, p.id ${order} limit $5`;
}

const LIST = {
  COOPERATIVE: { forward: listSql('COOPERATIVE', 'forward'), backward: listSql('COOPERATIVE', 'backward') },
  COUNCIL: { forward: listSql('COUNCIL', 'forward'), backward: listSql('COUNCIL', 'backward') },
};

function countSql(scope: RoleScope): string {
  const { table, place } = SOURCES[scope];
  return /* sql */ `
    select count(distinct p.id) as count from ${table} r join identity.person p on p.id = r.person_id
     where r.${place} = $1 and ($2::text is null or p.full_name ilike $2)`;
}

const COUNT = { COOPERATIVE: countSql('COOPERATIVE'), COUNCIL: countSql('COUNCIL') };

function oneSql(scope: RoleScope): string {
  const { table, place, lastSeen, wasHere } = SOURCES[scope];
  return /* sql */ `
    select ${COLUMNS}, ${lastSeen} as "lastSeenAt",
           array(select r.role from ${table} r where r.${place} = $1 and r.person_id = p.id order by r.role) as roles
      from identity.person p where p.id = $2 and ${wasHere}`;
}

const ONE = { COOPERATIVE: oneSql('COOPERATIVE'), COUNCIL: oneSql('COUNCIL') };
