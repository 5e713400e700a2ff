import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cash drawers, the sessions in which somebody is answerable for one, and what went in and out. Locks nothing that exists. */
export class Drawers1763807500000 implements MigrationInterface {
  name = 'Drawers1763807500000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(DRAWERS);
    await db.query(MOVEMENTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const DRAWERS = /* sql */ `
  create table payments.drawer (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    name text not null check (length(name) between 1 and 40),
    is_active boolean not null default true,
    primary key (tenant_id, id)
  );
  select platform.make_tenant_table('payments.drawer', 'select, insert, update');
  create unique index drawer_name on payments.drawer (tenant_id, lower(name)) where is_active;

  create table payments.drawer_session (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    number text not null check (length(number) <= 20),
    drawer_id uuid not null,
    person_id uuid not null,
    cashier_name text not null check (length(cashier_name) <= 200),
    opened_at timestamptz not null,
    opening_float bigint not null check (opening_float >= 0),
    -- Float and every movement since: what must lie in the drawer. Moved by payments.move_cash alone.
    expected bigint not null check (expected >= 0),
    closed_at timestamptz,
    closed_by_name text check (length(closed_by_name) <= 200),
    counted bigint check (counted >= 0),
    difference bigint generated always as (counted - expected) stored,
    note text check (length(note) <= 500),
    journal_id uuid,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    check ((closed_at is null) = (counted is null)),
    foreign key (tenant_id, drawer_id) references payments.drawer (tenant_id, id)
  );
  select platform.make_tenant_table('payments.drawer_session', 'select');
  grant insert on payments.drawer_session to lumbung_app;
  grant update (closed_at, closed_by_name, counted, note, journal_id) on payments.drawer_session to lumbung_app;
  create unique index drawer_open_once on payments.drawer_session (tenant_id, drawer_id) where closed_at is null;
  create unique index drawer_one_each on payments.drawer_session (tenant_id, person_id) where closed_at is null;
  create index drawer_session_newest on payments.drawer_session (tenant_id, opened_at desc, id desc);

  -- What lay in the drawer when it was counted: so many pieces of each note and coin.
  create table payments.drawer_count (
    tenant_id uuid not null default platform.current_tenant(),
    session_id uuid not null,
    denomination integer not null check (denomination in (100000, 75000, 50000, 20000, 10000, 5000, 2000, 1000, 500, 200, 100, 50)),
    pieces integer not null check (pieces between 1 and 100000),
    primary key (tenant_id, session_id, denomination),
    foreign key (tenant_id, session_id) references payments.drawer_session (tenant_id, id)
  );
  select platform.make_tenant_table('payments.drawer_count', 'select, insert');
`;

const MOVEMENTS = /* sql */ `
  create table payments.drawer_movement (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    session_id uuid not null,
    kind text not null check (kind in ('SALE', 'REFUND', 'FROM_SAFE', 'TO_SAFE', 'TO_BANK', 'EXPENSE', 'OTHER_INCOME')),
    -- Into the drawer above zero, out of it below.
    amount bigint not null check (amount <> 0),
    expected_after bigint not null check (expected_after >= 0),
    reference text check (length(reference) <= 100),
    note text check (length(note) <= 200),
    journal_id uuid,
    actor_name text check (length(actor_name) <= 200),
    at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, session_id) references payments.drawer_session (tenant_id, id)
  );
  select platform.make_tenant_table('payments.drawer_movement', 'select, insert');
  create index drawer_movement_session on payments.drawer_movement (tenant_id, session_id, id);

  -- The only writer of what a drawer should hold: so it is the float plus its movements, by construction.
  create function payments.move_cash() returns trigger
    language plpgsql security definer set search_path = payments, pg_temp as $$
  begin
    if new.tenant_id is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    update payments.drawer_session set expected = expected + new.amount
     where tenant_id = new.tenant_id and id = new.session_id and closed_at is null
    returning expected into new.expected_after;
    if new.expected_after is null then raise exception 'this drawer is closed' using errcode = 'LB423'; end if;
    return new;
  end $$;
  revoke execute on function payments.move_cash from public;
  create trigger move_cash before insert on payments.drawer_movement for each row execute function payments.move_cash();
`;
