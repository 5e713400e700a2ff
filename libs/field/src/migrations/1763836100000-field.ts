import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Collectors with their routes, what they collected, and the cash they handed over. All tables are new. */
export class Field1763836100000 implements MigrationInterface {
  name = 'Field1763836100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `create schema field; comment on schema field is 'tenant'; grant usage on schema field to lumbung_app, lumbung_platform`,
    );
    await db.query(COLLECTORS);
    await db.query(COLLECTIONS);
    await db.query(HANDOVERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const COLLECTORS = /* sql */ `
  -- What he carries is his sub-account of 1-1015 in the ledger, which has the same id.
  create table field.collector (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    person_id uuid not null,
    -- Set where he is a member and no officer.
    member_id uuid,
    name text not null check (length(name) between 1 and 120),
    -- The most cash he may carry.
    float_limit bigint not null check (float_limit between 0 and 10000000000),
    -- Whether his phone shows what the members have.
    shows_balances boolean not null,
    is_active boolean not null default true,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, person_id),
    foreign key (tenant_id, id) references ledger.sub_account (tenant_id, id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id)
  );
  select platform.make_tenant_table('field.collector', 'select, insert, update');
  create index collector_member on field.collector (tenant_id, member_id);

  -- Whom he visits: single members, everybody of a collecting post, everybody of a group.
  create table field.route_part (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    collector_id uuid not null,
    member_id uuid,
    post_id uuid,
    group_id uuid,
    primary key (tenant_id, id),
    unique nulls not distinct (tenant_id, collector_id, member_id, post_id, group_id),
    check (num_nonnulls(member_id, post_id, group_id) = 1),
    foreign key (tenant_id, collector_id) references field.collector (tenant_id, id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id),
    foreign key (tenant_id, post_id) references membership.collecting_post (tenant_id, id),
    foreign key (tenant_id, group_id) references membership.member_group (tenant_id, id)
  );
  select platform.make_tenant_table('field.route_part', 'select, insert, delete');
  create index route_part_member on field.route_part (tenant_id, member_id);
  create index route_part_post on field.route_part (tenant_id, post_id);
  create index route_part_group on field.route_part (tenant_id, group_id);
`;

const COLLECTIONS = /* sql */ `
  -- Money a member gave to a collector, under the id his phone made for it. REFUSED is no end: the cash is in his pocket,
  -- and the same item may be sent again; POSTED and WITHDRAWN are ends.
  create table field.collection (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    collector_id uuid not null,
    device_id uuid not null,
    device_seq integer not null check (device_seq > 0),
    account_id uuid not null,
    member_id uuid not null,
    amount bigint not null check (amount > 0),
    provisional_number text not null check (length(provisional_number) between 1 and 40),
    -- By the clock of the phone, put right by how far it was off.
    collected_at timestamptz not null,
    received_at timestamptz not null,
    value_on date not null,
    state text not null check (state in ('POSTED', 'REFUSED', 'WITHDRAWN')),
    receipt_number text check (length(receipt_number) <= 40),
    balance_after bigint,
    refusal_code text check (length(refusal_code) <= 60),
    refusal_text text check (length(refusal_text) <= 400),
    withdrawn_because text check (length(withdrawn_because) between 1 and 200),
    -- When the member was written to.
    told_at timestamptz,
    primary key (tenant_id, id),
    -- A phone counts what it takes in: the same number twice is a copy of a phone, not a repetition.
    unique (tenant_id, device_id, device_seq),
    foreign key (tenant_id, collector_id) references field.collector (tenant_id, id),
    foreign key (tenant_id, account_id) references savings.account (tenant_id, id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id),
    check ((state = 'POSTED') = (receipt_number is not null)),
    check ((state = 'REFUSED') = (refusal_code is not null)),
    check ((state = 'WITHDRAWN') = (withdrawn_because is not null))
  );
  select platform.make_tenant_table('field.collection', 'select, insert, update');
  -- Who writes the messages marks what was told, and sees nothing else.
  grant select (tenant_id, id, told_at), update (told_at) on field.collection to lumbung_platform;
  create index collection_collector on field.collection (tenant_id, collector_id, received_at desc, id desc);
  create index collection_account on field.collection (tenant_id, account_id);
  create index collection_member on field.collection (tenant_id, member_id);
  create index collection_newest on field.collection (tenant_id, received_at desc, id desc);
`;

const HANDOVERS = /* sql */ `
  -- Cash on its way from a collector into a cashier's drawer. It is the collector's until the cashier has counted it.
  create table field.handover (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    number text not null check (length(number) <= 20),
    collector_id uuid not null,
    state text not null check (state in ('PROPOSED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN')),
    -- What the collector counted, and what he carried by the books.
    amount bigint not null check (amount > 0),
    carried bigint not null,
    note text check (length(note) <= 200),
    proposed_at timestamptz not null,
    -- What the cashier counted; taken off what the collector carries is settled, the rest is booked as a difference.
    counted bigint check (counted >= 0),
    settled bigint check (settled >= 0),
    difference bigint generated always as (counted - settled) stored,
    decided_at timestamptz,
    decided_by_name text check (length(decided_by_name) <= 200),
    decision_note text check (length(decision_note) <= 200),
    drawer_session_id uuid,
    journal_id uuid,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    foreign key (tenant_id, collector_id) references field.collector (tenant_id, id),
    foreign key (tenant_id, drawer_session_id) references payments.drawer_session (tenant_id, id),
    check ((state = 'CONFIRMED') = (counted is not null and settled is not null)),
    check ((state = 'PROPOSED') = (decided_at is null))
  );
  select platform.make_tenant_table('field.handover', 'select, insert, update');
  create unique index handover_one_open on field.handover (tenant_id, collector_id) where state = 'PROPOSED';
  create index handover_collector on field.handover (tenant_id, collector_id, proposed_at desc, id desc);
  create index handover_newest on field.handover (tenant_id, proposed_at desc, id desc);
  create index handover_drawer on field.handover (tenant_id, drawer_session_id);

  -- Notes and coins, as each of the two counted them.
  create table field.handover_count (
    tenant_id uuid not null default platform.current_tenant(),
    handover_id uuid not null,
    counter text not null check (counter in ('COLLECTOR', 'CASHIER')),
    denomination integer not null check (denomination > 0),
    pieces integer not null check (pieces between 1 and 100000),
    primary key (tenant_id, handover_id, counter, denomination),
    foreign key (tenant_id, handover_id) references field.handover (tenant_id, id)
  );
  select platform.make_tenant_table('field.handover_count', 'select, insert');
`;
