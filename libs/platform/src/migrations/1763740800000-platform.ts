import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tenancy, audit chain, outbox and request claims. Locks nothing that exists: all tables are new. */
export class Platform1763740800000 implements MigrationInterface {
  name = 'Platform1763740800000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TENANCY);
    await db.query(REGISTRY);
    await db.query(REQUESTS_AND_NUMBERS);
    await db.query(OUTBOX);
    await db.query(AUDIT);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const TENANCY = /* sql */ `
  grant usage on schema platform to lumbung_app, lumbung_platform, lumbung_council;

  create function platform.current_tenant() returns uuid language sql stable parallel safe
    as $$ select nullif(current_setting('app.tenant_id', true), '')::uuid $$;

  -- Every tenant table goes through here: the forced policy, the grants and the mark the catalogue spec reads.
  create function platform.make_tenant_table(target regclass, rights text default 'select, insert, update, delete')
    returns void language plpgsql as $$
  begin
    execute format('alter table %s enable row level security, force row level security', target);
    execute format('create policy tenant on %s using (tenant_id = platform.current_tenant())
                    with check (tenant_id = platform.current_tenant())', target);
    execute format('comment on table %s is %L', target, 'tenant');
    if rights <> '' then execute format('grant %s on %s to lumbung_app', rights, target); end if;
  end $$;

  create function platform.make_platform_table(target regclass, rights text default 'select, insert, update, delete')
    returns void language plpgsql as $$
  begin
    execute format('comment on table %s is %L', target, 'platform');
    execute format('grant %s on %s to lumbung_platform', rights, target);
  end $$;

  create function platform.make_reference_table(target regclass) returns void language plpgsql as $$
  begin
    execute format('comment on table %s is %L', target, 'reference');
    execute format('grant select on %s to lumbung_app, lumbung_platform, lumbung_council', target);
  end $$;
`;

const REGISTRY = /* sql */ `
  create table platform.tenant (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$'),
    state text not null check (state in ('DRAFT', 'SUBMITTED', 'IN_REVIEW', 'RETURNED', 'REJECTED', 'ACTIVE', 'SUSPENDED')),
    time_zone text not null default 'Asia/Jakarta',
    created_at timestamptz not null default now(),
    version integer not null default 1
  );
  select platform.make_platform_table('platform.tenant', 'select, insert, update');
  create index tenant_state on platform.tenant (state, id);
`;

const REQUESTS_AND_NUMBERS = /* sql */ `
  create table platform.request_claim (
    tenant_id uuid not null default platform.current_tenant(),
    operation text not null check (length(operation) <= 80),
    request_id uuid not null,
    request_hash text not null,
    subject_id uuid not null,
    created_at timestamptz not null default now(),
    primary key (tenant_id, operation, request_id)
  );
  select platform.make_tenant_table('platform.request_claim', 'select, insert');

  create table platform.counter (
    tenant_id uuid not null default platform.current_tenant(),
    name text not null check (length(name) <= 60),
    value bigint not null check (value > 0),
    primary key (tenant_id, name)
  );
  select platform.make_tenant_table('platform.counter', 'select, insert, update');

  -- The next human number of a kind (order no., member no.): without gaps that a rollback could not explain.
  create function platform.next_number(p_tenant uuid, p_name text) returns bigint language sql as $$
    insert into platform.counter (tenant_id, name, value) values (p_tenant, p_name, 1)
    on conflict (tenant_id, name) do update set value = platform.counter.value + 1 returning value
  $$;
`;

const OUTBOX = /* sql */ `
  create table platform.outbox_event (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    type text not null check (length(type) <= 80),
    version integer not null,
    payload jsonb not null,
    occurred_at timestamptz not null default now(),
    primary key (tenant_id, id)
  );
  select platform.make_tenant_table('platform.outbox_event', 'select');

  create table platform.event_delivery (
    tenant_id uuid not null default platform.current_tenant(),
    event_id uuid not null,
    listener text not null check (length(listener) <= 120),
    delivered_at timestamptz not null default now(),
    primary key (tenant_id, event_id, listener),
    foreign key (tenant_id, event_id) references platform.outbox_event (tenant_id, id)
  );
  select platform.make_tenant_table('platform.event_delivery', 'select, insert');

  create function platform.emit(p_tenant uuid, p_events jsonb) returns void
    language plpgsql security definer set search_path = platform, pg_temp as $$
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    insert into platform.outbox_event (tenant_id, id, type, version, payload)
    select p_tenant, (event->>'id')::uuid, event->>'type', (event->>'version')::integer, event->'payload'
      from jsonb_array_elements(p_events) event;
    perform jobs.enqueue('deliver_event', jsonb_build_object('tenantId', p_tenant, 'eventId', event->>'id'), null, null)
      from jsonb_array_elements(p_events) event;
  end $$;
  revoke execute on function platform.emit from public;
  grant execute on function platform.emit to lumbung_app, lumbung_platform;

  create function platform.schedule(p_tenant uuid, p_jobs jsonb) returns void
    language plpgsql security definer set search_path = platform, pg_temp as $$
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    perform jobs.enqueue('run_task', jsonb_build_object('tenantId', p_tenant, 'task', job->>'task', 'ids', job->'ids'),
                         (job->>'runAt')::timestamptz, p_tenant || ' ' || (job->>'key'))
      from jsonb_array_elements(p_jobs) job;
  end $$;
  revoke execute on function platform.schedule from public;
  grant execute on function platform.schedule to lumbung_app, lumbung_platform;
`;

const AUDIT = /* sql */ `
  create table platform.audit_record (
    tenant_id uuid not null default platform.current_tenant(),
    seq bigint not null,
    at timestamptz not null,
    actor jsonb not null,
    action text not null check (length(action) <= 80),
    subject text not null check (length(subject) <= 60),
    subject_id uuid not null,
    detail jsonb not null,
    request_id text,
    hash bytea not null,
    primary key (tenant_id, seq)
  );
  select platform.make_tenant_table('platform.audit_record', 'select');
  create index audit_record_subject on platform.audit_record (tenant_id, subject, subject_id, seq desc);

  create function platform.audit_hash(previous bytea, r platform.audit_record) returns bytea
    language sql immutable set search_path = pg_catalog as $$
    select sha256(coalesce(previous, ''::bytea) || convert_to(concat_ws(E'\\x1f', r.tenant_id::text, r.seq::text,
      extract(epoch from r.at)::text, r.actor::text, r.action, r.subject, r.subject_id::text, r.detail::text, r.request_id), 'UTF8'))
  $$;

  create function platform.append_audit(p_tenant uuid, p_actor jsonb, p_entries jsonb, p_request text) returns void
    language plpgsql security definer set search_path = platform, pg_temp as $$
  declare
    record platform.audit_record;
    entry jsonb;
    previous bytea;
    last bigint;
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    perform pg_advisory_xact_lock(hashtextextended('audit ' || p_tenant::text, 0));
    select seq, hash into last, previous from platform.audit_record where tenant_id = p_tenant order by seq desc limit 1;
    for entry in select value from jsonb_array_elements(p_entries) loop
      last := coalesce(last, 0) + 1;
      record := row(p_tenant, last, clock_timestamp(), p_actor, entry->>'action', entry->>'subject', (entry->>'subjectId')::uuid,
                    entry - 'action' - 'subject' - 'subjectId', p_request, ''::bytea);
      record.hash := platform.audit_hash(previous, record);
      insert into platform.audit_record select record.*;
      previous := record.hash;
    end loop;
  end $$;
  revoke execute on function platform.append_audit from public;
  grant execute on function platform.append_audit to lumbung_app, lumbung_platform;

  -- The first record of the current tenant whose hash does not follow from its predecessor; null when the chain holds.
  create function platform.first_broken_audit(p_tenant uuid) returns bigint language sql stable as $$
    select min(seq) from (
      select r.seq, r.hash, platform.audit_hash(lag(r.hash) over (order by r.seq), r) as expected,
             row_number() over (order by r.seq) as position
        from platform.audit_record r where r.tenant_id = p_tenant) chain
     where hash <> expected or seq <> position
  $$;
`;
