import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is done at the end of a day for each cooperative, and what came of it. Locks nothing that exists: all is new. */
export class DayEnd1763830000000 implements MigrationInterface {
  name = 'DayEnd1763830000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(AGENDA);
    await db.query(RUNS);
    await db.query(FUNCTIONS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const AGENDA = /* sql */ `
  -- Which cooperatives have something to do, so that the worker finds them with one look, however many there are.
  -- Written by the trigger below and by the two functions that take and give back; busy while somebody is at it.
  create table platform.day_end_due (
    tenant_id uuid primary key references platform.tenant (id),
    due_at timestamptz not null,
    busy_until timestamptz
  ) with (fillfactor = 80);
  select platform.make_platform_table('platform.day_end_due', 'select, update');
  create index day_end_due_at on platform.day_end_due (due_at);

  -- What is still to be done, by step and day. A cooperative that takes part in nothing has no rows, and costs nothing.
  create table platform.day_end_agenda (
    tenant_id uuid not null default platform.current_tenant(),
    step text not null check (length(step) between 1 and 60),
    business_date date not null,
    -- Moves on to the next day or month when it is done; otherwise it is gone then.
    repeats boolean not null,
    -- Not before: the end of its day, or later after a failure.
    due_at timestamptz not null,
    primary key (tenant_id, step, business_date)
  );
  select platform.make_tenant_table('platform.day_end_agenda');
  create unique index day_end_agenda_repeats on platform.day_end_agenda (tenant_id, step) where repeats;

  create function platform.day_end_agenda_changed() returns trigger
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    v_tenant uuid := coalesce(new.tenant_id, old.tenant_id);
    v_due timestamptz := (select min(a.due_at) from platform.day_end_agenda a where a.tenant_id = v_tenant);
  begin
    if v_due is null then
      delete from platform.day_end_due d where d.tenant_id = v_tenant;
    elsif not exists (select from platform.day_end_due d where d.tenant_id = v_tenant and d.due_at = v_due) then
      -- Only where it differs: whoever plans something at a desk shall not wait for the worker.
      insert into platform.day_end_due (tenant_id, due_at) values (v_tenant, v_due)
      on conflict (tenant_id) do update set due_at = excluded.due_at;
    end if;
    return null;
  end $$;
  revoke execute on function platform.day_end_agenda_changed from public;
  create trigger changed after insert or update or delete on platform.day_end_agenda
    for each row execute function platform.day_end_agenda_changed();
`;

const RUNS = /* sql */ `
  create table platform.day_end_run (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    business_date date not null,
    state text not null check (state in ('RUNNING', 'DONE', 'PROBLEM')),
    started_at timestamptz not null,
    finished_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, business_date)
  );
  select platform.make_tenant_table('platform.day_end_run', 'select, insert, update');

  create table platform.day_end_step (
    tenant_id uuid not null default platform.current_tenant(),
    run_id uuid not null,
    name text not null check (length(name) between 1 and 60),
    state text not null check (state in ('RUNNING', 'DONE', 'PROBLEM')),
    -- Where the next batch begins; moved in the transaction of each batch, so that a killed worker loses nothing.
    cursor text check (length(cursor) <= 500),
    done bigint not null default 0,
    checked bigint not null default 0,
    total bigint,
    batches integer not null default 0,
    failures integer not null default 0,
    problem_code text check (length(problem_code) <= 80),
    problem text check (length(problem) <= 500),
    started_at timestamptz not null,
    finished_at timestamptz,
    primary key (tenant_id, run_id, name),
    foreign key (tenant_id, run_id) references platform.day_end_run (tenant_id, id)
  ) with (fillfactor = 80);
  select platform.make_tenant_table('platform.day_end_step', 'select, insert, update');
`;

const FUNCTIONS = /* sql */ `
  -- The moment from which the end of a day may be worked on: half an hour after midnight on the cooperative's wall.
  create function platform.day_end_due_at(p_on date, p_zone text) returns timestamptz language sql immutable
    set search_path = pg_catalog as $$ select ((p_on + 1) + time '00:30') at time zone p_zone $$;

  -- Puts a step on the agenda. One that repeats stands there once, wherever it has come to.
  create function platform.plan_day_end(p_tenant uuid, p_step text, p_on date, p_repeats boolean, p_zone text) returns void
    language sql set search_path = pg_catalog, pg_temp as $$
    insert into platform.day_end_agenda (tenant_id, step, business_date, repeats, due_at)
    values (p_tenant, p_step, p_on, p_repeats, platform.day_end_due_at(p_on, p_zone))
    on conflict do nothing
  $$;

  create function platform.day_end_busy(p_tenant uuid, p_until timestamptz) returns void
    language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    update platform.day_end_due d set busy_until = p_until where d.tenant_id = p_tenant and d.busy_until is distinct from p_until;
  end $$;
  revoke execute on function platform.day_end_busy from public;
  grant execute on function platform.day_end_busy to lumbung_app;

  -- Takes one step of one day for this transaction and answers where to begin; nothing when another worker has it, when
  -- it is done already, or not due.
  create function platform.begin_day_end(p_tenant uuid, p_step text, p_on date, p_new_run uuid, p_at timestamptz)
    returns table (taken_run uuid, begins_at text) language plpgsql set search_path = pg_catalog, pg_temp as $$
  declare
    v_run uuid;
    v_cursor text;
  begin
    perform from platform.day_end_agenda a
      where a.tenant_id = p_tenant and a.step = p_step and a.business_date = p_on and a.due_at <= p_at for update skip locked;
    if not found then return; end if;
    insert into platform.day_end_run as r (tenant_id, id, business_date, state, started_at) values (p_tenant, p_new_run, p_on, 'RUNNING', p_at)
    on conflict (tenant_id, business_date) do update set state = 'RUNNING', finished_at = null where r.state <> 'RUNNING';
    select r.id into v_run from platform.day_end_run r where r.tenant_id = p_tenant and r.business_date = p_on;
    insert into platform.day_end_step as s (tenant_id, run_id, name, state, started_at) values (p_tenant, v_run, p_step, 'RUNNING', p_at)
    on conflict (tenant_id, run_id, name) do update
      -- One that was done is run again from its beginning; one that was interrupted goes on.
      set state = 'RUNNING', finished_at = null, problem_code = null, problem = null,
          cursor = case s.state when 'DONE' then null else s.cursor end, checked = case s.state when 'DONE' then 0 else s.checked end
      where s.state <> 'RUNNING';
    select s.cursor into v_cursor from platform.day_end_step s where s.tenant_id = p_tenant and s.run_id = v_run and s.name = p_step;
    return query select v_run, v_cursor;
  end $$;

  -- Notes what a batch did. After the last one (p_next is null) the step moves on to p_following, or leaves the agenda.
  -- Answers whether that ended the run.
  create function platform.note_day_end(p_tenant uuid, p_run uuid, p_step text, p_on date, p_next text, p_done bigint, p_checked bigint,
                                        p_total bigint, p_following date, p_zone text, p_at timestamptz)
    returns boolean language plpgsql set search_path = pg_catalog, pg_temp as $$
  declare
    v_repeats boolean;
    v_state text;
  begin
    update platform.day_end_step s
       set cursor = p_next, done = s.done + p_done, checked = s.checked + p_checked, total = coalesce(p_total, s.total), batches = s.batches + 1,
           failures = 0, state = case when p_next is null then 'DONE' else 'RUNNING' end, finished_at = case when p_next is null then p_at end
     where s.tenant_id = p_tenant and s.run_id = p_run and s.name = p_step;
    if p_next is not null then return false; end if;
    delete from platform.day_end_agenda a where a.tenant_id = p_tenant and a.step = p_step and a.business_date = p_on
      returning a.repeats into v_repeats;
    if v_repeats and p_following is not null then
      insert into platform.day_end_agenda as a (tenant_id, step, business_date, repeats, due_at)
      values (p_tenant, p_step, p_following, true, platform.day_end_due_at(p_following, p_zone))
      on conflict (tenant_id, step, business_date) do update set repeats = true;
    end if;
    update platform.day_end_run r
       set state = ended.state, finished_at = case when ended.state <> 'RUNNING' then p_at end
      from (select case when exists (select from platform.day_end_step s where s.tenant_id = p_tenant and s.run_id = p_run and s.state = 'PROBLEM') then 'PROBLEM'
                        when exists (select from platform.day_end_agenda a where a.tenant_id = p_tenant and a.business_date = p_on) then 'RUNNING'
                        else 'DONE' end as state) ended
     where r.tenant_id = p_tenant and r.id = p_run
     returning r.state into v_state;
    return v_state = 'DONE';
  end $$;

  -- Notes why a step could not go on, and tries it again later: after a minute, two, four, at most four hours.
  create function platform.fail_day_end(p_tenant uuid, p_run uuid, p_step text, p_on date, p_code text, p_problem text, p_at timestamptz)
    returns void language plpgsql set search_path = pg_catalog, pg_temp as $$
  declare
    v_failures integer;
  begin
    update platform.day_end_step s
       set state = 'PROBLEM', problem_code = left(p_code, 80), problem = left(p_problem, 500), failures = s.failures + 1, finished_at = p_at
     where s.tenant_id = p_tenant and s.run_id = p_run and s.name = p_step returning s.failures into v_failures;
    update platform.day_end_run r set state = 'PROBLEM', finished_at = p_at where r.tenant_id = p_tenant and r.id = p_run;
    update platform.day_end_agenda a set due_at = p_at + least(power(2, v_failures - 1), 240) * interval '1 minute'
     where a.tenant_id = p_tenant and a.step = p_step and a.business_date = p_on;
  end $$;

  grant execute on function platform.day_end_due_at, platform.plan_day_end, platform.begin_day_end, platform.note_day_end, platform.fail_day_end to lumbung_app;
`;
