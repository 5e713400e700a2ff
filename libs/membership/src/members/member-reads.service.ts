import { Clock, parsePhoneNumber } from '@lumbung/kernel';
import {
  connectionFrom,
  currentLocale,
  notFound,
  sliceOf,
  TenantDatabase,
  TenantVault,
  type PageArgs,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { literally, nameKey, phoneHash } from './contact.js';
import { allowedFrom, statusLabel } from './member-status.js';
import type { Member, MemberConnection, MemberStatus, MemberStatusCount } from './member.types.js';
import type { MemberFilter, MemberSort } from './members.schema.js';

/** What SQL knows of a member; the rest are words of the trade. */
type MemberRow = Omit<Member, '__typename' | 'statusLabel' | 'allowedStatuses'>;
type ListRow = MemberRow & { key: string; total?: number };

const HISTORY = `(select coalesce(json_agg(h order by h.id desc), '[]') from (select id, at, from_status as "fromStatus", to_status as "toStatus",
      effective_on as "effectiveOn", actor_name as "actorName", reason from membership.status_change
      where tenant_id = $1 and member_id = m.id order by id desc limit 50) h)`;

/** Where the card was issued is compared with where he lives now; the other concerns were reckoned when it was written. */
const PARTICULARS = `(select json_build_object('birthPlace', p.birth_place, 'birthOn', p.birth_on, 'sex', p.sex, 'occupation', p.occupation,
      'nationalIdNoMasked', p.national_id_masked, 'familyCardNoMasked', p.family_card_masked, 'taxNoMasked', p.tax_no_masked,
      'hasMothersMaidenName', p.mothers_maiden_name_sealed is not null, 'employer', p.employer, 'payrollNo', p.payroll_no,
      'bankAccount', case when p.bank_name is not null then json_build_object('bankName', p.bank_name, 'holderName', p.bank_holder_name,
                                                                              'accountNoMasked', p.bank_account_masked) end,
      'nationalIdConcerns', to_json(p.warnings || case when p.national_id_regency <> replace(left(m.region_code, 5), '.', '')
                                                       then array['REGENCY_DIFFERS'] else '{}'::text[] end))
      from membership.particulars p where p.tenant_id = $1 and p.id = m.id)`;

/** A link of his that is still good at the moment of this parameter. */
const pendingAt = (
  now: string,
) => `exists (select from membership.invitation i where i.tenant_id = $1 and i.member_id = m.id
            and i.accepted_at is null and i.revoked_at is null and i.expires_at > ${now}::timestamptz)`;

/** What of a member is read beside the line itself; each costs a look into another table. */
export interface MemberWishes {
  readonly history: boolean;
  readonly particulars: boolean;
}

const columns = (
  { history, particulars }: MemberWishes,
  now: string,
) => `m.id, m.member_no as "memberNo", m.full_name as "fullName", m.kind, m.status, m.phone_masked as "phoneMasked",
    m.email_masked as "emailMasked", platform.address_json(m.street, m.landmark, m.region_code, m.postal_code) as address,
    m.joined_on as "joinedOn", m.left_on as "leftOn", m.leave_reason as "leaveReason", m.person_id is not null as "isLinked",
    ${pendingAt(now)} as "hasPendingInvitation",
    m.created_at as "createdAt", ${history ? HISTORY : `'[]'::json`} as "statusHistory",
    ${particulars ? PARTICULARS : 'null::json'} as particulars`;

const WHOLE = columns({ history: true, particulars: true }, '$3');
const line = (now: string) => columns({ history: false, particulars: false }, now);
const BY_ID = `select ${WHOLE} from membership.member m where m.tenant_id = $1 and m.id = $2`;
const BY_IDS = `select ${line('$3')} from membership.member m where m.tenant_id = $1 and m.id = any ($2::uuid[])`;
const BY_PERSON = `select ${WHOLE} from membership.member m where m.tenant_id = $1 and m.person_id = $2`;

const KEYS: Record<MemberSort, { column: string; way: 'asc' | 'desc' }> = {
  MEMBER_NO: { column: 'm.number_key', way: 'asc' },
  NAME: { column: 'm.name_key', way: 'asc' },
  NEWEST: { column: 'm.id::text', way: 'desc' },
};

const CHOSEN = `m.tenant_id = $1 and m.status = any ($2::text[])
    and ($3::text is null or m.name_key like '%' || $3 || '%' or m.member_no ilike $4 || '%' or m.phone_hash = $5)
    and ($9::text[] is null or m.kind = any ($9)) and ($10::uuid is null or m.collecting_post_id = $10)
    and ($11::uuid is null or exists (select from membership.group_place g
          where g.tenant_id = $1 and g.member_id = m.id and g.group_id = $11 and g.until_on is null))
    and ($12::text is null or $12 = case when m.person_id is not null then 'LINKED' when ${pendingAt('$13')} then 'INVITED' else 'NONE' end)`;

/** One text per order, direction and wish; keys compare as text. */
function listText(sort: MemberSort, isBackward: boolean, wishes: MemberWishes & { total: boolean }): string {
  const { column, way } = KEYS[sort];
  const ascending = (way === 'asc') !== isBackward;
  const key = sort === 'NEWEST' ? 'm.id' : column;
  const [type, ways] = [sort === 'NEWEST' ? 'uuid' : 'text', ascending ? 'asc' : 'desc'];
  return `select ${columns(wishes, '$13')}, ${column} as key ${wishes.total ? `, (select count(*) from membership.member m where ${CHOSEN}) as total` : ''}
    from membership.member m
   where ${CHOSEN} and ($6::text is null or (${key}, m.id) ${ascending ? '>' : '<'} ($6::text::${type}, $7::uuid))
   order by ${key} ${ways}, m.id ${ways} limit $8`;
}

/** The register as it is read: one statement per question. */
@Injectable()
export class MemberReadsService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly vault: TenantVault,
    private readonly clock: Clock,
  ) {}

  /** The register by number, name or age; search by part of a name, beginning of a number, or a whole telephone number. */
  async list(
    filter: MemberFilter,
    sort: MemberSort,
    page: PageArgs,
    wishes: MemberWishes & { total: boolean },
  ): Promise<MemberConnection> {
    const slice = sliceOf(page, 2);
    const search = filter.search?.trim() || null;
    const phone = search && parsePhoneNumber(search);
    const rows = await this.db.read<ListRow>(listText(sort, slice.backward, wishes), [
      filter.statuses ?? ['APPLICANT', 'ACTIVE', 'INACTIVE', 'LEFT'],
      search && literally(nameKey(search) || search),
      search && literally(search),
      phone ? phoneHash(await this.vault.keys(), phone) : null,
      slice.key?.[0] ?? null,
      slice.key?.[1] ?? null,
      slice.limit,
      filter.kinds ?? null,
      filter.collectingPostId ?? null,
      filter.groupId ?? null,
      filter.account ?? null,
      this.clock.now(),
    ]);
    const total = rows[0]?.total ?? 0;
    const keys = new Map(rows.map(({ id, key }) => [id, key]));
    return connectionFrom(rows.map(memberOf), slice, ({ id }) => [keys.get(id) ?? '', id], wishes.total ? total : null);
  }

  /** One member with the last 50 steps. Throws NOT_FOUND, also for another cooperative's. */
  async one(memberId: string): Promise<Member> {
    return memberOf((await this.db.readRow<MemberRow>(BY_ID, [memberId, this.clock.now()])) ?? raise(notFound()));
  }

  async inTransaction(tx: Tx, memberId: string): Promise<Member> {
    return memberOf(await tx.rowOrFail<MemberRow>(BY_ID, [memberId, this.clock.now()]));
  }

  /** Members without their history, for the lists of other domains. Unknown ids are absent. */
  async byIds(tx: Tx | undefined, ids: readonly string[]): Promise<Map<string, Member>> {
    const values = [ids, this.clock.now()];
    const rows = await (tx ? tx.rows<MemberRow>(BY_IDS, values) : this.db.read<MemberRow>(BY_IDS, values));
    return new Map(rows.map((row) => [row.id, memberOf(row)]));
  }

  /** The member this person is here, whatever his status; null if none. */
  async ofPerson(personId: string): Promise<Member | null> {
    const row = await this.db.readRow<MemberRow>(BY_PERSON, [personId, this.clock.now()]);
    return row ? memberOf(row) : null;
  }

  /** How many members there are of each status, also of none. */
  async counts(): Promise<MemberStatusCount[]> {
    return this.db.read<MemberStatusCount>(
      `select s.status, count(m.id) as count from unnest(array['APPLICANT', 'ACTIVE', 'INACTIVE', 'LEFT']) with ordinality s (status, n)
         left join membership.member m on m.tenant_id = $1 and m.status = s.status group by s.status, s.n order by s.n`,
    );
  }

  /**
   * Who looks like the same person: same national id number or telephone, or the same name unless both birth dates are
   * known and differ. At most five; whoever left does not count.
   */
  async alike(tx: Tx, who: Likeness): Promise<Member[]> {
    return (await tx.rows<MemberRow>(ALIKE, [...marksOf(who), this.clock.now()])).map(memberOf);
  }

  /** Who looks like the same person and left, the last one first; at most five. For whoever decides, in no one's way. */
  async formerly(tx: Tx, who: Likeness): Promise<Member[]> {
    return (await tx.rows<MemberRow>(FORMERLY, [...marksOf(who), this.clock.now()])).map(memberOf);
  }
}

/** What two lines of the register may have in common. */
export interface Likeness {
  readonly fullName: string | null;
  readonly birthOn?: string | null;
  readonly phoneHash?: Buffer | null;
  readonly nationalIdHash?: Buffer | null;
  /** The line that is looked at itself. */
  readonly exceptId?: string | null;
}

const marksOf = ({ fullName, birthOn, phoneHash, nationalIdHash, exceptId }: Likeness) => [
  fullName && nameKey(fullName),
  birthOn ?? null,
  phoneHash ?? null,
  nationalIdHash ?? null,
  exceptId ?? null,
];

const FOUND = `with found as (
    select n.id from membership.member n where n.tenant_id = $1 and n.name_key = $2 and not exists (
      select from membership.particulars p where p.tenant_id = $1 and p.id = n.id and p.birth_on <> $3::date)
    union select n.id from membership.member n where n.tenant_id = $1 and n.phone_hash = $4
    union select p.id from membership.particulars p where p.tenant_id = $1 and p.national_id_hash = $5)
  select ${line('$7')} from found join membership.member m on m.tenant_id = $1 and m.id = found.id
   where m.id is distinct from $6::uuid`;
const ALIKE = `${FOUND} and m.status <> 'LEFT' order by m.id limit 5`;
const FORMERLY = `${FOUND} and m.status = 'LEFT' order by m.left_on desc, m.id desc limit 5`;

export function memberOf(row: MemberRow): Member {
  const status = row.status as MemberStatus;
  return {
    __typename: 'Member',
    ...row,
    statusLabel: statusLabel(status, currentLocale()),
    allowedStatuses: allowedFrom(status),
  };
}

function raise(error: Error): never {
  throw error;
}
