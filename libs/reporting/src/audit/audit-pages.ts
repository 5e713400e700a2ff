/**
 * Values: $2 and $3 from and until (instants), $4 who, $5 what, $6 spellings of the kind, $7 the thing, $8 number to go on
 * from, $9 rows. The days bound the numbers, so that each road walks its index from where the page begins.
 */

const FIELDS = /* sql */ `
  r.seq, r.at, r.action, r.subject, r.subject_id as "subjectId", r.detail->'before' as before, r.detail->'after' as after,
  r.detail->>'reason' as reason, r.actor_key as "actorKey", r.actor->>'kind' as "actorKind", r.actor->>'name' as "actorName"
`;

const LAST = '9223372036854775807';

/** By which index a page is found: what narrows most goes first, and is no question of null then. */
const ROADS = {
  thing: ['r.subject = any ($6)', 'r.subject_id = $7'],
  id: ['r.subject_id = $7'],
  actor: ['r.actor_key = $4'],
  action: ['r.action = $5'],
  all: [],
} as const;
export type Road = keyof typeof ROADS;

const OPTIONAL: Readonly<Record<string, string>> = {
  'r.actor_key = $4': '($4::text is null or r.actor_key = $4)',
  'r.action = $5': '($5::text is null or r.action = $5)',
  'r.subject = any ($6)': '($6::text[] is null or r.subject = any ($6))',
  'r.subject_id = $7': '($7::uuid is null or r.subject_id = $7)',
};

function pageBy(road: Road, backward: boolean): string {
  const asked: readonly string[] = ROADS[road];
  const narrowed = Object.entries(OPTIONAL).map(([strict, loose]) => (asked.includes(strict) ? strict : loose));
  // Bounds are asked for beforehand: behind the policy an index takes a value, but no expression with coalesce.
  const place = backward
    ? 'r.seq > (select coalesce($8::bigint, 0))'
    : `r.seq < (select coalesce($8::bigint, ${LAST}))`;
  return /* sql */ `
    select ${FIELDS} from platform.audit_record r
     where r.tenant_id = $1 and ${place}
       and r.seq >= (select coalesce(platform.first_audit_since($1, $2), 0))
       and r.seq < (select coalesce(platform.first_audit_since($1, $3), ${LAST}))
       and ${narrowed.join(' and ')}
     order by r.seq ${backward ? '' : 'desc'} limit $9
  `;
}

type Pages = Readonly<Record<Road, { readonly forward: string; readonly backward: string }>>;
const both = (road: Road) => ({ forward: pageBy(road, false), backward: pageBy(road, true) });

export const PAGES: Pages = {
  thing: both('thing'),
  id: both('id'),
  actor: both('actor'),
  action: both('action'),
  all: both('all'),
};

/** Steps from each word to the next one in its index, so that it costs the words that occur and not the records. */
export const CHOICES = /* sql */ `
  with recursive
    action as (
      (select r.action as word from platform.audit_record r where r.tenant_id = $1 order by r.action limit 1)
      union all
      select (select r.action from platform.audit_record r where r.tenant_id = $1 and r.action > a.word order by r.action limit 1)
        from action a where a.word is not null),
    subject as (
      (select r.subject as word from platform.audit_record r where r.tenant_id = $1 order by r.subject limit 1)
      union all
      select (select r.subject from platform.audit_record r where r.tenant_id = $1 and r.subject > s.word order by r.subject limit 1)
        from subject s where s.word is not null),
    actor as (
      (select r.actor_key as word from platform.audit_record r where r.tenant_id = $1 order by r.actor_key limit 1)
      union all
      select (select r.actor_key from platform.audit_record r where r.tenant_id = $1 and r.actor_key > a.word order by r.actor_key limit 1)
        from actor a where a.word is not null),
    known as (select a.word from actor a where a.word is not null limit 200)
  select (select coalesce(json_agg(a.word order by a.word), '[]') from action a where a.word is not null) as actions,
         (select coalesce(json_agg(s.word order by s.word), '[]') from subject s where s.word is not null) as subjects,
         (select coalesce(json_agg(json_build_object('key', k.word, 'kind', latest.actor->>'kind', 'name', latest.actor->>'name')
                                   order by latest.actor->>'name', k.word), '[]')
            from known k
           cross join lateral (select r.actor from platform.audit_record r where r.tenant_id = $1 and r.actor_key = k.word
                                order by r.seq desc limit 1) latest) as actors
`;
