import { newId } from '@lumbung/kernel';
import { connectionFrom, currentTenant, InvalidInput, notFound, sliceOf, TenantDatabase } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { GroupNameTaken } from '../groups/groups.types.js';
import { nameKey, nameSearch } from '../members/contact.js';
import type {
  AssignCollectingPostInput,
  CollectingPost,
  CollectingPostAssigned,
  CollectingPostConnection,
  CollectingPostsArgs,
  SaveCollectingPostInput,
} from './posts.types.js';

const POST = `'CollectingPost' as "__typename", c.id, c.name, c.keeper_name as "keeperName", c.place, c.is_active as "isActive",
    (select count(*)::int from membership.member m where m.tenant_id = $1 and m.collecting_post_id = c.id) as "memberCount"`;
const ONE = `select ${POST} from membership.collecting_post c where c.tenant_id = $1 and c.id = $2`;
const PAGE = (way: 'asc' | 'desc') =>
  `select ${POST}, c.name_key as key from membership.collecting_post c where c.tenant_id = $1 and ($2::boolean or c.is_active)
    and ($3::text is null or c.name_key like '%' || $3 || '%') and ($4::text is null or c.name_key ${way === 'asc' ? '>' : '<'} $4)
   order by c.name_key ${way} limit $5`;
const SAVE = `insert into membership.collecting_post (tenant_id, id, name, name_key, keeper_name, place, is_active) values ($1, $2, $3, $4, $5, $6, $7)
  on conflict (tenant_id, id) do update set name = excluded.name, name_key = excluded.name_key, keeper_name = excluded.keeper_name,
    place = excluded.place, is_active = excluded.is_active`;

/** Where members bring their payments. */
@Injectable()
export class PostsService {
  constructor(private readonly db: TenantDatabase) {}

  /** A page of posts by name, those whose name contains a text where one is given; closed ones unless they are not wanted. */
  async page({ search, withClosed, ...page }: CollectingPostsArgs): Promise<CollectingPostConnection> {
    const slice = sliceOf(page, 1);
    const values = [withClosed, nameSearch(search), slice.key?.[0] ?? null, slice.limit];
    const rows = await this.db.read<CollectingPost & { key: string }>(PAGE(slice.backward ? 'desc' : 'asc'), values);
    return connectionFrom(rows, slice, ({ key }) => [key]);
  }

  /** One post. Throws NOT_FOUND. */
  async one(postId: string): Promise<CollectingPost> {
    const post = await this.db.readRow<CollectingPost>(ONE, [postId]);
    if (!post) throw notFound();
    return post;
  }

  /** Opens a post or corrects one. Refuses a name in use (GroupNameTaken). Throws NOT_FOUND. */
  save(input: SaveCollectingPostInput): Promise<CollectingPost | GroupNameTaken> {
    return this.db.transaction(async (tx) => {
      const before = input.postId ? await tx.rowOrFail<CollectingPost>(ONE, [input.postId]) : null;
      const [id, name] = [before?.id ?? newId<'CollectingPost'>(), input.name.trim()];
      await tx.rows(
        `select pg_advisory_xact_lock(hashtextextended('collecting post ' || $1::uuid || $2::text, 0)) /* tenant_id */`,
        [nameKey(name)],
      );
      const taken = await tx.row(
        'select 1 from membership.collecting_post where tenant_id = $1 and name_key = $2 and id <> $3',
        [nameKey(name), id],
      );
      if (taken) return new GroupNameTaken(name);
      const { keeperName, place, isActive } = input;
      await tx.rows(SAVE, [id, name, nameKey(name), keeperName?.trim() || null, place?.trim() || null, isActive]);
      const after = await tx.rowOrFail<CollectingPost>(ONE, [id]);
      tx.audit({
        action: 'membership.savePost',
        subject: 'CollectingPost',
        subjectId: id,
        before: before ?? {},
        after,
      });
      return after;
    });
  }

  /** Sends members to a post, or to none; those who left stay as they are. Refuses a closed post (InvalidInput). Throws NOT_FOUND for any unknown id. */
  assign({ memberIds, postId = null }: AssignCollectingPostInput): Promise<CollectingPostAssigned | InvalidInput> {
    return this.db.transaction(async (tx) => {
      const ids = [...new Set(memberIds)].sort();
      const post = postId ? await tx.rowOrFail<CollectingPost>(ONE, [postId]) : null;
      const known = await tx.rows<{ id: string }>(
        'select id from membership.member where tenant_id = $1 and id = any ($2::uuid[]) order by id for update',
        [ids],
      );
      if (known.length < ids.length) throw notFound();
      if (post && !post.isActive) return new InvalidInput('problem.membership.postClosed', 'postId');
      const changed = await tx.rows<{ id: string }>(
        `update membership.member set collecting_post_id = $3 where tenant_id = $1 and id = any ($2::uuid[]) and status <> 'LEFT'
            and collecting_post_id is distinct from $3 returning id`,
        [ids, postId],
      );
      tx.audit({
        action: 'membership.assignPost',
        subject: 'CollectingPost',
        subjectId: postId ?? currentTenant().id,
        after: { members: changed.map(({ id }) => id) },
      });
      return { __typename: 'CollectingPostAssigned', changedCount: changed.length };
    });
  }
}
