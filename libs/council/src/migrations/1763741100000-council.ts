import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Councils, verification, suspensions and published counts. Locks nothing that exists: all tables are new. */
export class Council1763741100000 implements MigrationInterface {
  name = 'Council1763741100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(REGISTRY);
    await db.query(VERIFICATION);
    await db.query(SUSPENSIONS);
    await db.query(COUNTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

// One city may have two councils: nothing here is unique by region.
const REGISTRY = /* sql */ `
  create schema council;
  grant usage on schema council to lumbung_app, lumbung_platform, lumbung_council;

  create table council.council (
    id uuid primary key,
    name text not null check (length(name) between 3 and 120),
    region_code text not null references platform.region (code),
    registered_at timestamptz not null
  );
  create index council_region on council.council (region_code, registered_at, id);
  select platform.make_platform_table('council.council', 'select, insert, update');
  grant select on council.council to lumbung_council;
`;

const VERIFICATION = /* sql */ `
  create table council.verification_case (
    id uuid primary key,
    cooperative_id uuid not null references platform.tenant (id),
    council_id uuid not null references council.council (id),
    state text not null check (state in ('SUBMITTED', 'UNDER_REVIEW', 'VERIFIED', 'RETURNED', 'REJECTED', 'EXPIRED')),
    submissions integer not null default 1 check (submissions > 0),
    submitted_at timestamptz not null,
    reviewer_id uuid,
    reviewer_name text check (length(reviewer_name) <= 120),
    reason text check (length(reason) <= 2000),
    decided_at timestamptz,
    valid_until date,
    check ((state in ('VERIFIED', 'EXPIRED')) = (valid_until is not null))
  );
  create unique index verification_case_open on council.verification_case (cooperative_id)
    where state in ('SUBMITTED', 'UNDER_REVIEW', 'RETURNED', 'VERIFIED');
  create index verification_case_latest on council.verification_case (cooperative_id, id desc);
  create index verification_case_queue on council.verification_case (council_id, state, submitted_at, id);
  select platform.make_platform_table('council.verification_case', 'select, insert, update');
  grant select on council.verification_case to lumbung_council;

  create table council.verification_event (
    id uuid primary key,
    case_id uuid not null references council.verification_case (id),
    at timestamptz not null,
    from_state text check (length(from_state) <= 20),
    to_state text not null check (length(to_state) <= 20),
    actor_name text not null check (length(actor_name) <= 120),
    reason text check (length(reason) <= 2000)
  );
  create index verification_event_case on council.verification_event (case_id, id);
  select platform.make_platform_table('council.verification_event', 'select, insert');
  grant select on council.verification_event to lumbung_council;
`;

const SUSPENSIONS = /* sql */ `
  create table council.suspension (
    id uuid primary key,
    cooperative_id uuid not null references platform.tenant (id),
    council_id uuid not null references council.council (id),
    state text not null check (state in ('REQUESTED', 'IN_FORCE', 'DECLINED', 'LIFTED')),
    reason text not null check (length(reason) between 1 and 2000),
    requested_by uuid not null,
    requested_by_name text not null check (length(requested_by_name) <= 120),
    requested_at timestamptz not null,
    decided_by uuid,
    decided_by_name text check (length(decided_by_name) <= 120),
    decided_at timestamptz,
    -- The last wall of the four eyes: whoever asked did not put it in force.
    check (state not in ('IN_FORCE', 'LIFTED') or decided_by <> requested_by)
  );
  create unique index suspension_open on council.suspension (cooperative_id) where state in ('REQUESTED', 'IN_FORCE');
  create index suspension_cooperative on council.suspension (cooperative_id, id desc);
  create index suspension_council on council.suspension (council_id, state, requested_at, id);
  select platform.make_platform_table('council.suspension', 'select, insert, update');
  grant select on council.suspension to lumbung_council;
`;

const COUNTS = /* sql */ `
  -- Written by the cooperative's own job, never read out of its tables.
  create table council.cooperative_counts (
    cooperative_id uuid primary key references platform.tenant (id),
    staff integer not null check (staff >= 0),
    members integer not null check (members >= 0),
    published_products integer not null check (published_products >= 0),
    orders_last_30_days integer not null check (orders_last_30_days >= 0),
    last_activity_on date,
    published_at timestamptz not null
  );
  select platform.make_platform_table('council.cooperative_counts', 'select');
  grant select on council.cooperative_counts to lumbung_council;

  create function council.publish_counts(p_tenant uuid, p_staff integer, p_members integer, p_products integer, p_orders integer,
                                         p_last_activity date, p_at timestamptz) returns void
    language plpgsql security definer set search_path = council, pg_temp as $$
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    insert into council.cooperative_counts values (p_tenant, p_staff, p_members, p_products, p_orders, p_last_activity, p_at)
    on conflict (cooperative_id) do update set staff = excluded.staff, members = excluded.members,
      published_products = excluded.published_products, orders_last_30_days = excluded.orders_last_30_days,
      last_activity_on = excluded.last_activity_on, published_at = excluded.published_at;
  end $$;
  revoke execute on function council.publish_counts from public;
  grant execute on function council.publish_counts to lumbung_app;
`;
