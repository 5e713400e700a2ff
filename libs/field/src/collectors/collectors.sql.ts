/** The members of a collector's route, each once: whoever is still one, of every part of it. */
export const ROUTE_MEMBERS = /* sql */ `
  select m.id from field.route_part r join membership.member m on m.tenant_id = $1 and m.id = r.member_id
   where r.tenant_id = $1 and r.collector_id = c.id and m.status = 'ACTIVE'
  union
  select m.id from field.route_part r join membership.member m on m.tenant_id = $1 and m.collecting_post_id = r.post_id
   where r.tenant_id = $1 and r.collector_id = c.id and m.status = 'ACTIVE'
  union
  select m.id from field.route_part r
    join membership.group_place g on g.tenant_id = $1 and g.group_id = r.group_id and g.until_on is null
    join membership.member m on m.tenant_id = $1 and m.id = g.member_id
   where r.tenant_id = $1 and r.collector_id = c.id and m.status = 'ACTIVE'
`;

const COLLECTOR = /* sql */ `
  select 'FieldCollector' as "__typename", c.id, c.name, c.member_id as "memberId", c.float_limit as "floatLimit",
         c.shows_balances as "showsBalances", c.is_active as "isActive", s.balance as carried,
         coalesce((select h.amount from field.handover h where h.tenant_id = $1 and h.collector_id = c.id and h.state = 'PROPOSED'), 0) as proposed,
         (select count(*)::int from (${ROUTE_MEMBERS}) visited) as "memberCount",
         (select count(*)::int from field.collection x where x.tenant_id = $1 and x.collector_id = c.id and x.state = 'REFUSED') as "refusedCount",
         (select max(x.received_at) from field.collection x where x.tenant_id = $1 and x.collector_id = c.id) as "lastReceivedAt"
    from field.collector c join ledger.sub_account s on s.tenant_id = $1 and s.id = c.id
   where c.tenant_id = $1
`;

export const ALL = `${COLLECTOR} order by c.is_active desc, lower(c.name), c.id limit 200`;
export const ONE = `${COLLECTOR} and c.id = $2`;
export const OF_PERSON = `${COLLECTOR} and c.person_id = $2`;

export const LOCK = `select id from field.collector where tenant_id = $1 and id = $2 for update`;

/** Who may become one: somebody who works here, or a member whose account is connected. */
export const GROUND = /* sql */ `
  select coalesce((select m.person_id from membership.member m where m.tenant_id = $1 and m.id = $3 and m.status = 'ACTIVE'), $2) as "personId",
         exists (select from identity.role_assignment r where r.tenant_id = $1 and r.person_id = $2) as "worksHere",
         (select c.name from field.collector c where c.tenant_id = $1
            and c.person_id in ($2, (select m.person_id from membership.member m where m.tenant_id = $1 and m.id = $3))) as taken
`;

export const SAVE = /* sql */ `
  insert into field.collector (tenant_id, id, person_id, member_id, name, float_limit, shows_balances, is_active, created_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning id
`;

export const CHANGE = /* sql */ `
  update field.collector set name = $3, float_limit = $4, shows_balances = $5, is_active = $6 where tenant_id = $1 and id = $2
`;

export const PARTS = /* sql */ `
  select r.id, r.member_id as "memberId", r.post_id as "postId", r.group_id as "groupId", coalesce(m.full_name, p.name, g.name) as name,
         case when r.member_id is not null then 1
              when r.post_id is not null then (select count(*)::int from membership.member o where o.tenant_id = $1 and o.collecting_post_id = r.post_id and o.status = 'ACTIVE')
              else (select count(*)::int from membership.group_place o where o.tenant_id = $1 and o.group_id = r.group_id and o.until_on is null) end as "memberCount"
    from field.route_part r
    left join membership.member m on m.tenant_id = $1 and m.id = r.member_id
    left join membership.collecting_post p on p.tenant_id = $1 and p.id = r.post_id
    left join membership.member_group g on g.tenant_id = $1 and g.id = r.group_id
   where r.tenant_id = $1 and r.collector_id = $2
   order by r.post_id is null, r.group_id is null, lower(coalesce(m.full_name, p.name, g.name)), r.id limit 600
`;

/** Known ones among those named; the caller compares their number. */
export const KNOWN = /* sql */ `
  select (select count(*)::int from membership.member m where m.tenant_id = $1 and m.id = any ($2::uuid[]))
       + (select count(*)::int from membership.collecting_post p where p.tenant_id = $1 and p.id = any ($3::uuid[]))
       + (select count(*)::int from membership.member_group g where g.tenant_id = $1 and g.id = any ($4::uuid[])) as count
`;

export const FORGET_ROUTE = `delete from field.route_part where tenant_id = $1 and collector_id = $2`;

export const WRITE_ROUTE = /* sql */ `
  insert into field.route_part (tenant_id, id, collector_id, member_id, post_id, group_id)
  select $1, p.id, $2, p.member, p.post, p.grp from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[]) p (id, member, post, grp)
`;
