import { MOST_IN_GROUP } from '@lumbung/membership';

/** What a mandatory account (alias `a`) still misses up to the month that begins on `$3`. */
const DUE = /* sql */ `
  greatest(0, (select coalesce(sum(savings.mandatory_due($1, a.id, month::date)), 0)
                 from generate_series(date_trunc('month', a.opened_on::timestamp), $3::date::timestamp, interval '1 month') month)
              - savings.mandatory_paid($1, a.id))::bigint`;

export const GROUP = /* sql */ `
  select g.id as "groupId", g.name as "groupName", g.is_jointly_liable as "isJointlyLiable", g.meets
    from membership.member_group g where g.tenant_id = $1 and g.id = $2
`;

/** One more than a sheet holds: so it shows that a group is larger. */
export const SHEET_LINES = /* sql */ `
  select m.id as "memberId", m.member_no as "memberNo", m.full_name as "memberName", g.leader_id is not distinct from m.id as "isLeader",
         a.id as "accountId", coalesce(case when a.id is not null then ${DUE} end, 0) as due
    from membership.group_place p
    join membership.member_group g on g.tenant_id = $1 and g.id = p.group_id
    join membership.member m on m.tenant_id = $1 and m.id = p.member_id
    left join savings.account a on a.tenant_id = $1 and a.member_id = m.id and a.family = 'MANDATORY' and a.closed_on is null
   where p.tenant_id = $1 and p.group_id = $2 and p.until_on is null
   order by m.number_key, m.id limit ${MOST_IN_GROUP + 1}
`;

/** Two who enter the same sheet wait for each other here. */
export const LOCK_GROUP = `select id from membership.member_group where tenant_id = $1 and id = $2 for update`;

export const HELD = `select number from field.meeting where tenant_id = $1 and group_id = $2 and held_on = $3`;

export const WRITE_MEETING = /* sql */ `
  insert into field.meeting (tenant_id, id, number, group_id, held_on, collector_id, total, note, recorded_by_name, recorded_at)
  select $1, $2, 'PK-' || lpad(n::text, greatest(5, length(n::text)), '0'), $3, $4, $5, $6, $7, $8, $9
    from platform.next_number($1, 'field_meeting') n
`;

export const WRITE_LINES = /* sql */ `
  insert into field.meeting_line (tenant_id, meeting_id, member_id, is_present, account_id, due, paid, covered, covers, receipt_number)
  select $1, $2, l.member, l.present, l.account, l.due, l.paid, l.covered, l.covers, l.receipt
    from unnest($3::uuid[], $4::boolean[], $5::uuid[], $6::bigint[], $7::bigint[], $8::bigint[], $9::bigint[], $10::text[])
         l (member, present, account, due, paid, covered, covers, receipt)
`;

export const WRITE_COVERS = /* sql */ `
  insert into field.cover (tenant_id, id, meeting_id, debtor_id, coverer_id, amount)
  select $1, c.id, $2, c.debtor, c.coverer, c.amount from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::bigint[]) c (id, debtor, coverer, amount)
`;

const MEETING = /* sql */ `
  select 'GroupMeeting' as "__typename", t.id, t.number, t.group_id as "groupId", t.held_on::text as "heldOn", t.total, c.name as "collectorName",
         t.note, t.recorded_by_name as "recordedByName", t.recorded_at as "recordedAt",
         (select count(*)::int from field.meeting_line l where l.tenant_id = $1 and l.meeting_id = t.id and l.is_present) as "presentCount",
         (select json_agg(json_build_object('memberId', l.member_id, 'memberNo', m.member_no, 'memberName', m.full_name, 'isPresent', l.is_present,
                   'due', l.due, 'paid', l.paid, 'covered', l.covered, 'covers', l.covers, 'receiptNumber', l.receipt_number) order by m.number_key, m.id)
            from field.meeting_line l join membership.member m on m.tenant_id = $1 and m.id = l.member_id
           where l.tenant_id = $1 and l.meeting_id = t.id) as lines
    from field.meeting t left join field.collector c on c.tenant_id = $1 and c.id = t.collector_id
   where t.tenant_id = $1`;

export const ONE_MEETING = `${MEETING} and t.id = $2`;

const page = (isBackward: boolean) => /* sql */ `
  ${MEETING} and t.group_id = $2 and ($3::date is null or t.held_on ${isBackward ? '>' : '<'} $3)
   order by t.held_on ${isBackward ? '' : 'desc'} limit $4`;

export const MEETINGS = { forward: page(false), backward: page(true) };

const COVER = /* sql */ `
  select 'GroupCover' as "__typename", v.id, t.held_on::text as "heldOn", v.debtor_id as "debtorId", d.full_name as "debtorName",
         v.coverer_id as "covererId", o.full_name as "covererName", v.amount, v.repaid, v.amount - v.repaid as open
    from field.cover v
    join field.meeting t on t.tenant_id = $1 and t.id = v.meeting_id
    join membership.member d on d.tenant_id = $1 and d.id = v.debtor_id
    join membership.member o on o.tenant_id = $1 and o.id = v.coverer_id
   where v.tenant_id = $1`;

export const ONE_COVER = `${COVER} and v.id = $2`;
export const COVERS_OF_GROUP = `${COVER} and t.group_id = $2 and ($3 or v.repaid < v.amount) order by t.held_on desc, d.name_key, v.id limit 500`;

export const LOCK_COVER = `select id, amount - repaid as open from field.cover where tenant_id = $1 and id = $2 for update`;
export const REPAY = `update field.cover set repaid = repaid + $3 where tenant_id = $1 and id = $2`;
export const NOTE_REPAYMENT = `insert into field.cover_repayment (tenant_id, id, cover_id, amount, noted_by_name, at) values ($1, $2, $3, $4, $5, $6)`;
