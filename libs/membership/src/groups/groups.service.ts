import { asId, newId, type Id } from '@lumbung/kernel';
import {
  connectionFrom,
  currentLocale,
  InvalidInput,
  notFound,
  sliceOf,
  TenantDatabase,
  translate,
  type Tx,
} from '@lumbung/platform';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { ExitObstacles, type ExitObstacle, type ExitObstacleProvider } from '../exits/exit-obstacles.js';
import { nameKey, nameSearch } from '../members/contact.js';
import { MemberRecord, type MemberId } from '../members/member.entity.js';
import { RegisterBook } from '../members/register-book.js';
import {
  GroupNameTaken,
  GroupNeedsLeader,
  type AppointGroupLeaderInput,
  type GroupPlace,
  type MemberGroup,
  type MemberGroupConnection,
  type MemberGroupsArgs,
  type MemberPlaces,
  type PlaceInGroupInput,
  type SaveMemberGroupInput,
} from './groups.types.js';

interface LockedGroup {
  readonly id: Id<'MemberGroup'>;
  readonly name: string;
  readonly leaderId: MemberId | null;
  readonly formedOn: string;
  readonly dissolvedOn: string | null;
}

/** So many the sheet of a meeting holds; a group that grows beyond meets as two. */
export const MOST_IN_GROUP = 200;

const GROUP = `'MemberGroup' as "__typename", g.id, g.name, g.field_officer_name as "fieldOfficerName", g.meets, g.is_jointly_liable as "isJointlyLiable",
    g.leader_id as "leaderId", (select m.full_name from membership.member m where m.tenant_id = $1 and m.id = g.leader_id) as "leaderName",
    (select count(*)::int from membership.group_place p where p.tenant_id = $1 and p.group_id = g.id and p.until_on is null) as "memberCount",
    g.formed_on::text as "formedOn", g.dissolved_on::text as "dissolvedOn"`;
const ONE = `select ${GROUP} from membership.member_group g where g.tenant_id = $1 and g.id = $2`;
const PAGE = (way: 'asc' | 'desc') =>
  `select ${GROUP}, g.name_key as key from membership.member_group g where g.tenant_id = $1 and ($2::boolean or g.dissolved_on is null)
    and ($3::text is null or g.name_key like '%' || $3 || '%') and ($4::text is null or g.name_key ${way === 'asc' ? '>' : '<'} $4)
   order by g.name_key ${way} limit $5`;
const LOCK = `select id, name, leader_id as "leaderId", formed_on::text as "formedOn", dissolved_on::text as "dissolvedOn"
  from membership.member_group where tenant_id = $1 and id = $2 for update`;
const PLACE = `select p.id, p.group_id as "groupId", g.name as "groupName", p.member_id as "memberId", m.member_no as "memberNo", m.full_name as "memberName",
    p.until_on is null and g.leader_id is not distinct from p.member_id as "isLeader", p.from_on::text as "fromOn", p.until_on::text as "untilOn", p.reason
  from membership.group_place p join membership.member_group g on g.tenant_id = $1 and g.id = p.group_id
  join membership.member m on m.tenant_id = $1 and m.id = p.member_id where p.tenant_id = $1`;
const OF_MEMBER = `${PLACE} and p.member_id = $2 order by p.from_on desc, p.id desc limit 50`;
const OF_GROUP = `${PLACE} and p.group_id = $2 and p.until_on is null order by m.number_key, m.id limit 500`;
const COUNT = `select count(*)::int as count from membership.group_place where tenant_id = $1 and group_id = $2 and until_on is null`;
const SAVE = `insert into membership.member_group (tenant_id, id, name, name_key, field_officer_name, meets, is_jointly_liable, formed_on)
  values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (tenant_id, id) do update set name = excluded.name, name_key = excluded.name_key,
    field_officer_name = excluded.field_officer_name, meets = excluded.meets, is_jointly_liable = excluded.is_jointly_liable, formed_on = excluded.formed_on`;

/** Groups of members who meet, and often answer for one another; nobody is in two at once, and every place has its days. */
@Injectable()
export class GroupsService implements ExitObstacleProvider, OnModuleInit {
  constructor(
    private readonly db: TenantDatabase,
    private readonly register: RegisterBook,
    private readonly obstacles: ExitObstacles,
  ) {}

  onModuleInit(): void {
    this.obstacles.register(this);
  }

  /** A leader hands his group over before he leaves. */
  async obstaclesOf(tx: Tx, memberId: MemberId): Promise<ExitObstacle[]> {
    const led = await tx.rows<{ name: string }>(
      'select name from membership.member_group where tenant_id = $1 and leader_id = $2 order by name_key',
      [memberId],
    );
    return led.map(({ name }) => ({
      kind: 'DUTY',
      text: translate('membership.leadsGroup', currentLocale(), { name }),
      amount: null,
    }));
  }

  /** A page of groups by name, those whose name contains a text where one is given; dissolved ones only when asked for. */
  async page({ search, withDissolved, ...page }: MemberGroupsArgs): Promise<MemberGroupConnection> {
    const slice = sliceOf(page, 1);
    const values = [withDissolved, nameSearch(search), slice.key?.[0] ?? null, slice.limit];
    const rows = await this.db.read<MemberGroup & { key: string }>(PAGE(slice.backward ? 'desc' : 'asc'), values);
    return connectionFrom(rows, slice, ({ key }) => [key]);
  }

  /** One group, dissolved or not. Throws NOT_FOUND. */
  async one(groupId: string): Promise<MemberGroup> {
    const group = await this.db.readRow<MemberGroup>(ONE, [groupId]);
    if (!group) throw notFound();
    return group;
  }

  /** Who is in a group today, by number. Throws NOT_FOUND. */
  membersOf(groupId: string): Promise<GroupPlace[]> {
    return this.db.transaction(async (tx) => {
      await tx.rowOrFail(ONE, [groupId]);
      return tx.rows<GroupPlace>(OF_GROUP, [groupId]);
    });
  }

  /** The groups a member is and was in. Throws NOT_FOUND. */
  placesOf(memberId: string): Promise<MemberPlaces> {
    return this.db.transaction(async (tx) =>
      this.places(tx, (await tx.get(MemberRecord, asId<'Member'>(memberId))).id),
    );
  }

  /** Founds a group or corrects one. Refuses a name in use (GroupNameTaken) and a day to come (InvalidInput). Throws NOT_FOUND. */
  save(input: SaveMemberGroupInput): Promise<MemberGroup | GroupNameTaken | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const before = input.groupId ? await this.locked(tx, input.groupId) : null;
      const formedOn = input.formedOn ?? before?.formedOn ?? this.register.today();
      if (formedOn > this.register.today()) return new InvalidInput('problem.membership.future', 'formedOn');
      if (before?.dissolvedOn) return new InvalidInput('problem.membership.dissolved', 'groupId');
      const name = input.name.trim();
      const id = before?.id ?? newId<'MemberGroup'>();
      // Two at once with one name: the second waits here until the first is done.
      await tx.rows(
        `select pg_advisory_xact_lock(hashtextextended('member group ' || $1::uuid || $2::text, 0)) /* tenant_id */`,
        [nameKey(name)],
      );
      const taken = await tx.row(
        'select 1 from membership.member_group where tenant_id = $1 and name_key = $2 and id <> $3',
        [nameKey(name), id],
      );
      if (taken) return new GroupNameTaken(name);
      const { fieldOfficerName, meets, isJointlyLiable } = input;
      const texts = [fieldOfficerName?.trim() || null, meets?.trim() || null];
      await tx.rows(SAVE, [id, name, nameKey(name), ...texts, isJointlyLiable, formedOn]);
      const after = await this.inTransaction(tx, id);
      tx.audit({ action: 'membership.saveGroup', subject: 'MemberGroup', subjectId: id, before: before ?? {}, after });
      return after;
    });
  }

  /**
   * Puts a member into a group, moves him, or takes him out; the place before ends on the day the new one begins. Asked
   * again it answers the same. Refuses a leader who has not handed over (GroupNeedsLeader), whoever left, a dissolved
   * group, one that is full (200), and days before the place he has now or to come (InvalidInput). Throws NOT_FOUND.
   */
  place(input: PlaceInGroupInput): Promise<MemberPlaces | GroupNeedsLeader | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const member = await tx.lock(MemberRecord, asId<'Member'>(input.memberId));
      const fromOn = input.fromOn ?? this.register.today();
      const group = input.groupId ? await this.locked(tx, input.groupId) : null;
      const now = await tx.row<{
        id: string;
        groupId: string;
        groupName: string;
        leaderId: string | null;
        fromOn: string;
      }>(
        `select p.id, p.group_id as "groupId", g.name as "groupName", g.leader_id as "leaderId", p.from_on::text as "fromOn"
           from membership.group_place p join membership.member_group g on g.tenant_id = $1 and g.id = p.group_id
          where p.tenant_id = $1 and p.member_id = $2 and p.until_on is null`,
        [member.id],
      );
      if ((now?.groupId ?? null) === (group?.id ?? null)) return this.places(tx, member.id);
      if (member.status === 'LEFT') return new InvalidInput('problem.membership.hasLeft', 'memberId');
      if (group?.dissolvedOn) return new InvalidInput('problem.membership.dissolved', 'groupId');
      if (fromOn > this.register.today()) return new InvalidInput('problem.membership.future', 'fromOn');
      const earliest = [group?.formedOn ?? '', now?.fromOn ?? ''].sort().at(-1) ?? '';
      if (fromOn < earliest) return new InvalidInput('problem.membership.placeTooEarly', 'fromOn');
      // The group is locked: two at once do not both take the last place.
      if (group && (await tx.rowOrFail<{ count: number }>(COUNT, [group.id])).count >= MOST_IN_GROUP)
        return new InvalidInput('problem.membership.groupFull', 'groupId', {
          name: group.name,
          most: String(MOST_IN_GROUP),
        });
      if (now && now.leaderId === member.id) return new GroupNeedsLeader(now.groupName);
      if (now)
        await tx.rows('update membership.group_place set until_on = $3 where tenant_id = $1 and id = $2', [
          now.id,
          fromOn,
        ]);
      if (group)
        await tx.rows(
          'insert into membership.group_place (tenant_id, id, group_id, member_id, from_on, reason) values ($1, $2, $3, $4, $5, $6)',
          [newId<'GroupPlace'>(), group.id, member.id, fromOn, input.reason?.trim() || null],
        );
      tx.audit({
        action: 'membership.placeInGroup',
        subject: 'Member',
        subjectId: member.id,
        before: { group: now?.groupName ?? null },
        after: { group: group?.name ?? null, fromOn },
        reason: input.reason ?? undefined,
      });
      return this.places(tx, member.id);
    });
  }

  /** Appoints one of the group as its leader, or nobody for now. Refuses whoever is not in it (InvalidInput). Throws NOT_FOUND. */
  appointLeader({ groupId, memberId = null }: AppointGroupLeaderInput): Promise<MemberGroup | InvalidInput> {
    return this.db.transaction(async (tx) => {
      // The member first, as everywhere: two at once cannot wait for each other.
      if (memberId) await tx.lock(MemberRecord, asId<'Member'>(memberId));
      const group = await this.locked(tx, groupId);
      const isIn =
        memberId === null ||
        (await tx.row(
          'select 1 from membership.group_place where tenant_id = $1 and group_id = $2 and member_id = $3 and until_on is null',
          [group.id, memberId],
        ));
      if (!isIn) return new InvalidInput('problem.membership.notInGroup', 'memberId');
      await tx.rows('update membership.member_group set leader_id = $3 where tenant_id = $1 and id = $2', [
        group.id,
        memberId,
      ]);
      tx.audit({
        action: 'membership.appointGroupLeader',
        subject: 'MemberGroup',
        subjectId: group.id,
        before: { leaderId: group.leaderId },
        after: { leaderId: memberId },
      });
      return this.inTransaction(tx, group.id);
    });
  }

  /** Ends a group with everybody's place in it; asked again it answers the group. Throws NOT_FOUND. */
  dissolve(groupId: string): Promise<MemberGroup> {
    return this.db.transaction(async (tx) => {
      const group = await this.locked(tx, groupId);
      if (group.dissolvedOn) return this.inTransaction(tx, group.id);
      const on = this.register.today();
      await tx.rows(
        'update membership.group_place set until_on = greatest(from_on, $3::date) where tenant_id = $1 and group_id = $2 and until_on is null',
        [group.id, on],
      );
      await tx.rows(
        'update membership.member_group set leader_id = null, dissolved_on = $3 where tenant_id = $1 and id = $2',
        [group.id, on],
      );
      tx.audit({ action: 'membership.dissolveGroup', subject: 'MemberGroup', subjectId: group.id, after: { on } });
      return this.inTransaction(tx, group.id);
    });
  }

  private async locked(tx: Tx, groupId: string): Promise<LockedGroup> {
    const group = await tx.row<LockedGroup>(LOCK, [groupId]);
    if (!group) throw notFound();
    return group;
  }

  private inTransaction(tx: Tx, groupId: string): Promise<MemberGroup> {
    return tx.rowOrFail<MemberGroup>(ONE, [groupId]);
  }

  private async places(tx: Tx, memberId: string): Promise<MemberPlaces> {
    return { __typename: 'MemberPlaces', memberId, places: await tx.rows<GroupPlace>(OF_MEMBER, [memberId]) };
  }
}
