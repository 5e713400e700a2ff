import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings of groups that answer for one another, and who covered for whom. Locks nothing that exists: all tables are new. */
export class GroupMeetings1763836200000 implements MigrationInterface {
  name = 'GroupMeetings1763836200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(MEETINGS);
    await db.query(COVERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const MEETINGS = /* sql */ `
  create table field.meeting (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    number text not null check (length(number) <= 20),
    group_id uuid not null,
    held_on date not null,
    -- Who brings the cash; null: it went into the drawer of whoever recorded the meeting.
    collector_id uuid,
    total bigint not null check (total >= 0),
    note text check (length(note) <= 200),
    recorded_by_name text check (length(recorded_by_name) <= 200),
    recorded_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    -- A group meets once a day: the same sheet entered by two people is found out.
    unique (tenant_id, group_id, held_on),
    foreign key (tenant_id, group_id) references membership.member_group (tenant_id, id),
    foreign key (tenant_id, collector_id) references field.collector (tenant_id, id)
  );
  select platform.make_tenant_table('field.meeting', 'select, insert');
  create index meeting_collector on field.meeting (tenant_id, collector_id);

  create table field.meeting_line (
    tenant_id uuid not null default platform.current_tenant(),
    meeting_id uuid not null,
    member_id uuid not null,
    is_present boolean not null,
    account_id uuid,
    due bigint not null check (due >= 0),
    paid bigint not null check (paid >= 0),
    -- What others paid for him, and what he paid for others.
    covered bigint not null check (covered >= 0),
    covers bigint not null check (covers >= 0),
    receipt_number text check (length(receipt_number) <= 40),
    primary key (tenant_id, meeting_id, member_id),
    check (paid + covered <= due),
    check (covered = 0 or covers = 0),
    foreign key (tenant_id, meeting_id) references field.meeting (tenant_id, id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id),
    foreign key (tenant_id, account_id) references savings.account (tenant_id, id)
  );
  select platform.make_tenant_table('field.meeting_line', 'select, insert');
  create index meeting_line_member on field.meeting_line (tenant_id, member_id);
  create index meeting_line_account on field.meeting_line (tenant_id, account_id);
`;

const COVERS = /* sql */ `
  -- Members' claims on one another. The cooperative is no party to them: no journal, only this memorandum.
  create table field.cover (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    meeting_id uuid not null,
    debtor_id uuid not null,
    coverer_id uuid not null,
    amount bigint not null check (amount > 0),
    repaid bigint not null default 0,
    primary key (tenant_id, id),
    unique (tenant_id, meeting_id, debtor_id, coverer_id),
    check (debtor_id <> coverer_id),
    check (repaid between 0 and amount),
    foreign key (tenant_id, meeting_id) references field.meeting (tenant_id, id),
    foreign key (tenant_id, debtor_id) references membership.member (tenant_id, id),
    foreign key (tenant_id, coverer_id) references membership.member (tenant_id, id)
  );
  select platform.make_tenant_table('field.cover', 'select, insert');
  grant update (repaid) on field.cover to lumbung_app;
  create index cover_debtor on field.cover (tenant_id, debtor_id);
  create index cover_coverer on field.cover (tenant_id, coverer_id);

  create table field.cover_repayment (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    cover_id uuid not null,
    amount bigint not null check (amount > 0),
    noted_by_name text check (length(noted_by_name) <= 200),
    at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, cover_id) references field.cover (tenant_id, id)
  );
  select platform.make_tenant_table('field.cover_repayment', 'select, insert');
  create index cover_repayment_cover on field.cover_repayment (tenant_id, cover_id);
`;
