import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications for membership, from the first word to admission. Adds two empty columns to `member`: no rewrite. */
export class Applications1763823100000 implements MigrationInterface {
  name = 'Applications1763823100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(DESK);
    await db.query(APPLICATIONS);
    await db.query(ADMISSION);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const DESK = /* sql */ `
  -- How this cooperative takes on members; a cooperative without a line has the defaults.
  create table membership.settings (
    tenant_id uuid not null default platform.current_tenant(),
    is_online_open boolean not null,
    needs_second_officer boolean not null,
    requirements text check (length(requirements) <= 2000),
    consent_text text check (length(consent_text) between 20 and 2000),
    primary key (tenant_id)
  );
  select platform.make_tenant_table('membership.settings', 'select, insert, update');

  create table membership.application_link (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    label text not null check (length(label) between 1 and 80),
    kind text not null check (kind in ('REGULAR', 'ASSOCIATE')),
    created_at timestamptz not null,
    created_by_name text not null check (length(created_by_name) <= 200),
    expires_at timestamptz not null,
    most_uses integer not null check (most_uses between 1 and 1000),
    uses integer not null default 0 check (uses between 0 and most_uses),
    revoked_at timestamptz,
    primary key (tenant_id, id)
  );
  select platform.make_tenant_table('membership.application_link', 'select, insert, update');
`;

const STATES = `('SUBMITTED', 'RETURNED', 'APPROVED', 'ADMITTED', 'DECLINED', 'WITHDRAWN')`;

const APPLICATIONS = /* sql */ `
  create table membership.application (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    number text not null check (length(number) <= 20),
    state text not null check (state in ${STATES}),
    channel text not null check (channel in ('ONLINE', 'DESK', 'LINK')),
    kind text not null check (kind in ('REGULAR', 'ASSOCIATE')),
    full_name text not null check (length(full_name) between 1 and 120),
    name_key text not null check (length(name_key) <= 240),
    -- Telephone, e-mail, numbers of papers and bank account, as one sealed text; opened when the member is written down.
    private_sealed bytea not null,
    phone_hash bytea not null,
    phone_masked text not null check (length(phone_masked) <= 30),
    email_masked text check (length(email_masked) <= 260),
    street text check (length(street) <= 200),
    landmark text check (length(landmark) <= 120),
    region_code text check (length(region_code) <= 13),
    postal_code text check (length(postal_code) <= 5),
    birth_place text check (length(birth_place) <= 80),
    birth_on date,
    sex text check (sex in ('FEMALE', 'MALE')),
    occupation text check (length(occupation) <= 80),
    employer text check (length(employer) <= 120),
    payroll_no text check (length(payroll_no) <= 40),
    national_id_hash bytea,
    national_id_masked text check (length(national_id_masked) <= 30),
    concerns text[] not null default '{}' check (cardinality(concerns) <= 10),
    motivation text check (length(motivation) <= 1000),
    consent_text text not null check (length(consent_text) <= 2000),
    consented_at timestamptz not null,
    link_id uuid,
    entered_by uuid,
    entered_by_name text check (length(entered_by_name) <= 200),
    -- Whoever was signed in when he applied; his account is connected when he is approved.
    person_id uuid,
    member_id uuid,
    created_at timestamptz not null,
    decided_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    foreign key (tenant_id, link_id) references membership.application_link (tenant_id, id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id),
    check ((channel = 'DESK') = (entered_by_name is not null)),
    check ((state in ('APPROVED', 'ADMITTED')) <= (member_id is not null)),
    check ((street is null) = (region_code is null))
  );
  select platform.make_tenant_table('membership.application', 'select, insert, update');
  create index application_state on membership.application (tenant_id, state, id);
  create index application_phone on membership.application (tenant_id, phone_hash);
  create index application_by_link on membership.application (tenant_id, link_id) where link_id is not null;
  create index application_member on membership.application (tenant_id, member_id);

  create table membership.application_step (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    application_id uuid not null,
    at timestamptz not null,
    state text not null check (state in ${STATES}),
    actor_name text not null check (length(actor_name) <= 200),
    note text check (length(note) <= 1000),
    primary key (tenant_id, id),
    foreign key (tenant_id, application_id) references membership.application (tenant_id, id)
  );
  select platform.make_tenant_table('membership.application_step', 'select, insert');
  create index application_step_application on membership.application_step (tenant_id, application_id, id);
`;

const ADMISSION = /* sql */ `
  alter table membership.member
    add column principal_receipt_no text check (length(principal_receipt_no) between 1 and 40),
    add column principal_paid_on date;
`;
