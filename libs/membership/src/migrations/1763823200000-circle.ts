import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Around a member: heirs, groups, collecting posts, notes, who follows whom. Adds empty columns to `member`: no rewrite. */
export class Circle1763823200000 implements MigrationInterface {
  name = 'Circle1763823200000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(HEIRS);
    await db.query(GROUPS);
    await db.query(POSTS);
    await db.query(NOTES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const HEIRS = /* sql */ `
  create table membership.heir (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    member_id uuid not null,
    position smallint not null check (position between 1 and 10),
    full_name text not null check (length(full_name) between 1 and 120),
    relation text not null check (relation in ('SPOUSE', 'CHILD', 'PARENT', 'SIBLING', 'GRANDCHILD', 'OTHER')),
    share_basis_points integer not null check (share_basis_points between 1 and 10000),
    national_id_sealed bytea,
    national_id_masked text check (length(national_id_masked) <= 30),
    phone_sealed bytea,
    phone_masked text check (length(phone_masked) <= 30),
    primary key (tenant_id, id),
    unique (tenant_id, member_id, position),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id)
  );
  -- The list is written anew as a whole; what it was stays in the audit.
  select platform.make_tenant_table('membership.heir', 'select, insert, delete');

  alter table membership.member add column succeeds_member_id uuid,
    add foreign key (tenant_id, succeeds_member_id) references membership.member (tenant_id, id);
  create index member_succeeds on membership.member (tenant_id, succeeds_member_id);
`;

const GROUPS = /* sql */ `
  create table membership.member_group (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    name text not null check (length(name) between 1 and 80),
    name_key text not null check (length(name_key) <= 160),
    field_officer_name text check (length(field_officer_name) <= 120),
    meets text check (length(meets) <= 200),
    is_jointly_liable boolean not null,
    leader_id uuid,
    formed_on date not null,
    dissolved_on date,
    primary key (tenant_id, id),
    unique (tenant_id, name_key),
    foreign key (tenant_id, leader_id) references membership.member (tenant_id, id),
    check (dissolved_on >= formed_on),
    check (dissolved_on is null or leader_id is null)
  );
  select platform.make_tenant_table('membership.member_group', 'select, insert, update');
  create index member_group_leader on membership.member_group (tenant_id, leader_id);

  create table membership.group_place (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    group_id uuid not null,
    member_id uuid not null,
    from_on date not null,
    -- The first day he is no longer in it.
    until_on date,
    reason text check (length(reason) <= 300),
    primary key (tenant_id, id),
    foreign key (tenant_id, group_id) references membership.member_group (tenant_id, id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id),
    check (until_on >= from_on)
  );
  select platform.make_tenant_table('membership.group_place', 'select, insert, update');
  -- Nobody is in two groups at once.
  create unique index group_place_open on membership.group_place (tenant_id, member_id) where until_on is null;
  create index group_place_member on membership.group_place (tenant_id, member_id, id);
  create index group_place_group on membership.group_place (tenant_id, group_id, id);
`;

const POSTS = /* sql */ `
  create table membership.collecting_post (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    name text not null check (length(name) between 1 and 80),
    name_key text not null check (length(name_key) <= 160),
    keeper_name text check (length(keeper_name) <= 120),
    place text check (length(place) <= 200),
    is_active boolean not null,
    primary key (tenant_id, id),
    unique (tenant_id, name_key)
  );
  select platform.make_tenant_table('membership.collecting_post', 'select, insert, update');
  alter table membership.member add column collecting_post_id uuid,
    add foreign key (tenant_id, collecting_post_id) references membership.collecting_post (tenant_id, id);
  create index member_collecting_post on membership.member (tenant_id, collecting_post_id);
`;

const NOTES = /* sql */ `
  create table membership.note (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    member_id uuid not null,
    at timestamptz not null,
    author_name text not null check (length(author_name) <= 200),
    text text not null check (length(text) between 1 and 2000),
    primary key (tenant_id, id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id)
  );
  select platform.make_tenant_table('membership.note', 'select, insert');
  create index note_member on membership.note (tenant_id, member_id, id);
`;
