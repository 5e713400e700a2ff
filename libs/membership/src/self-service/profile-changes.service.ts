import {
  connectionFrom,
  currentLocale,
  sliceOf,
  TenantDatabase,
  translate,
  type PageArgs,
  type Tx,
} from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { ParticularsRecord } from '../particulars/particulars.entity.js';
import { HeirsService } from '../heirs/heirs.service.js';
import type { MemberRecord } from '../members/member.entity.js';
import {
  ProfileChangeDecided,
  ProfileChangeState,
  type ProfileChange,
  type ProfileChangeConnection,
  type ProfileChangeLine,
} from './profile-change.types.js';
import { profileFieldLabel, profileFieldText } from './profile-field.js';
import type { Known, ProfileWish } from './profile-wish.js';

type Line = Omit<ProfileChangeLine, 'label'>;
type Row = Omit<ProfileChange, '__typename' | 'lines'> & { lines: Line[] };

/** A wish as it is locked to be decided. */
export interface LockedChange {
  readonly id: string;
  readonly memberId: string;
  readonly personId: string;
  readonly state: ProfileChangeState;
  readonly wishSealed: Buffer | null;
}

const COLUMNS = `c.id, c.member_id as "memberId", m.member_no as "memberNo", m.full_name as "memberName", c.state, c.note,
    c.requested_at as "requestedAt", c.decided_at as "decidedAt", c.decided_by_name as "decidedByName", c.reason,
    (select coalesce(json_agg(json_build_object('field', l.field, 'before', l.before_text, 'after', l.after_text) order by l.position), '[]')
       from membership.profile_change_line l where l.tenant_id = $1 and l.change_id = c.id) as lines
  from membership.profile_change c join membership.member m on m.tenant_id = $1 and m.id = c.member_id where c.tenant_id = $1`;
const ONE = `select ${COLUMNS} and c.id = $2`;
const OF_MEMBER = `select ${COLUMNS} and c.member_id = $2 and (c.state = 'PENDING') = $3 order by c.id desc limit 5`;
const LIST = (way: 'asc' | 'desc') =>
  `select ${COLUMNS} and c.state = any ($2::text[]) and ($3::uuid is null or c.member_id = $3)
      and ($4::uuid is null or c.id ${way === 'asc' ? '>' : '<'} $4) order by c.id ${way} limit $5`;
const LOCK = `select id, member_id as "memberId", person_id as "personId", state, wish_sealed as "wishSealed"
  from membership.profile_change where tenant_id = $1 and id = $2 for update`;
const DECIDE = `update membership.profile_change set state = $3, wish_sealed = null, decided_at = $4, decided_by_name = $5, reason = $6
  where tenant_id = $1 and id = $2`;
const ADDRESSES = `select platform.address_json($2, $3, $4, $5)->>'formatted' as "before", platform.address_json($6, $7, $8, $9)->>'formatted' as "after"
  where $1::uuid is not null /* tenant_id: the directory is everybody's */`;

/** Wishes of members to have their data changed, as they are read and moved. */
@Injectable()
export class ProfileChangesService {
  constructor(
    private readonly db: TenantDatabase,
    private readonly heirs: HeirsService,
  ) {}

  /** Newest first, of all members or one; the number of those in a state is small, so pages are enough. */
  async list(
    page: PageArgs,
    states: readonly ProfileChangeState[] | null,
    memberId: string | null,
  ): Promise<ProfileChangeConnection> {
    const slice = sliceOf(page, 1);
    const rows = await this.db.read<Row>(LIST(slice.backward ? 'asc' : 'desc'), [
      states ?? Object.keys(ProfileChangeState),
      memberId,
      slice.key?.[0] ?? null,
      slice.limit,
    ]);
    return connectionFrom(rows.map(changeOf), slice, ({ id }) => [id]);
  }

  async one(tx: Tx, id: string): Promise<ProfileChange> {
    return changeOf(await tx.rowOrFail<Row>(ONE, [id]));
  }

  /** Of one member: what waits (one at most), or the last five that are decided. */
  async ofMember(tx: Tx, memberId: string, isPending: boolean): Promise<ProfileChange[]> {
    return (await tx.rows<Row>(OF_MEMBER, [memberId, isPending])).map(changeOf);
  }

  lock(tx: Tx, id: string): Promise<LockedChange> {
    return tx.rowOrFail<LockedChange>(LOCK, [id]);
  }

  /** Ends a wish; what was sealed in it is forgotten with that. */
  async end(
    tx: Tx,
    { id }: LockedChange,
    to: Exclude<ProfileChangeState, 'PENDING'>,
    { at, by, reason = null }: { at: Date; by: string; reason?: string | null },
  ): Promise<void> {
    await tx.rows(DECIDE, [id, to, at, by, reason]);
  }

  /** What is known of a locked member today. */
  async known(tx: Tx, member: MemberRecord, wish: ProfileWish): Promise<Known> {
    const to = wish.address;
    const { street, landmark, regionCode, postalCode } = member;
    const addresses = await tx.rowOrFail<{ before: string | null; after: string | null }>(ADDRESSES, [
      ...[street, landmark, regionCode, postalCode],
      ...[to?.street ?? null, to?.landmark ?? null, to?.regionCode ?? null, to?.postalCode ?? null],
    ]);
    return {
      member,
      address: addresses.before,
      newAddress: addresses.after,
      particulars: await tx.findOne(ParticularsRecord, { id: member.id }),
      heirs: await this.heirs.sealedOf(tx, member.id),
    };
  }
}

export const decided = (state: ProfileChangeState) =>
  new ProfileChangeDecided(state, translate(`profileChange.${state}`, currentLocale()));

export function labelled({ field, before, after }: Line): ProfileChangeLine {
  const locale = currentLocale();
  const said = (text: string | null) => profileFieldText(field, text, locale);
  return { field, label: profileFieldLabel(field, locale), before: said(before), after: said(after) };
}

function changeOf(row: Row): ProfileChange {
  return { __typename: 'ProfileChange', ...row, lines: row.lines.map(labelled) };
}
