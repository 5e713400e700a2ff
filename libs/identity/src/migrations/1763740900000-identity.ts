import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People who sign in, their sessions, roles, invitations and keys. Locks nothing that exists: all tables are new. */
export class Identity1763740900000 implements MigrationInterface {
  name = 'Identity1763740900000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PEOPLE);
    await db.query(SESSIONS);
    await db.query(ROLES);
    await db.query(INVITATIONS_AND_KEYS);
    await db.query(MESSAGES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

// A phone is kept sealed (AES-256-GCM) and found again by its keyed hash; so is the secret of the second factor.
const PEOPLE = /* sql */ `
  create schema identity;
  grant usage on schema identity to lumbung_app, lumbung_platform;

  create table identity.person (
    id uuid primary key,
    full_name text not null check (length(full_name) between 1 and 120),
    phone_sealed bytea check (length(phone_sealed) <= 200),
    phone_hash bytea unique check (length(phone_hash) = 32),
    email text unique check (length(email) <= 254 and email = lower(email)),
    password_hash text not null check (length(password_hash) <= 300),
    password_changed_at timestamptz not null,
    totp_secret bytea check (length(totp_secret) <= 200),
    totp_pending bytea check (length(totp_pending) <= 200),
    totp_last_step bigint,
    created_at timestamptz not null,
    check (phone_hash is not null or email is not null),
    check ((phone_hash is null) = (phone_sealed is null))
  );
  select platform.make_platform_table('identity.person', 'select, insert, update');
  create index person_name on identity.person (full_name, id);

  create table identity.recovery_code (
    person_id uuid not null references identity.person (id),
    code_hash bytea not null check (length(code_hash) = 32),
    primary key (person_id, code_hash)
  );
  select platform.make_platform_table('identity.recovery_code', 'select, insert, delete');

  create table identity.password_reset (
    token_hash bytea primary key check (length(token_hash) = 32),
    person_id uuid not null references identity.person (id),
    expires_at timestamptz not null
  );
  create index password_reset_person on identity.password_reset (person_id);
  select platform.make_platform_table('identity.password_reset', 'select, insert, delete');

  -- What was tried against an account or from an address; the key is a keyed hash, so that it names nobody.
  create table identity.attempt (
    key bytea primary key check (length(key) = 32),
    free smallint not null,
    count integer not null,
    last_at timestamptz not null,
    free_at timestamptz not null
  );
  create index attempt_last_at on identity.attempt (last_at);
  select platform.make_platform_table('identity.attempt');
`;

const SESSIONS = /* sql */ `
  create table identity.session (
    id uuid primary key,
    token_hash bytea not null unique check (length(token_hash) = 32),
    person_id uuid not null references identity.person (id),
    device text not null check (length(device) <= 80),
    ip_address text check (length(ip_address) <= 60),
    created_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    revoked_at timestamptz
  );
  create index session_person on identity.session (person_id, created_at desc);
  select platform.make_platform_table('identity.session', 'select, insert, update');
`;

// The roles of a cooperative stand behind its wall. person_tenant only repeats them for the tenant switch, which looks
// over all cooperatives of one person; nothing is ever permitted because of it.
const ROLES = /* sql */ `
  create table identity.role_assignment (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    person_id uuid not null,
    role text not null check (role in ('OWNER', 'MANAGER', 'CASHIER', 'LOAN_OFFICER', 'TREASURER', 'SUPERVISOR', 'CATALOG_EDITOR')),
    granted_by uuid,
    granted_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, person_id, role)
  );
  create index role_assignment_role on identity.role_assignment (tenant_id, role, id);
  select platform.make_tenant_table('identity.role_assignment', 'select');
  grant select, insert, update, delete on identity.role_assignment to lumbung_platform;

  create table identity.person_tenant (
    person_id uuid not null references identity.person (id),
    tenant_id uuid not null references platform.tenant (id),
    roles text[] not null default '{}' check (cardinality(roles) <= 20),
    was_staff boolean not null default false,
    is_member boolean not null default false,
    last_seen_at timestamptz,
    primary key (person_id, tenant_id)
  );
  create index person_tenant_tenant on identity.person_tenant (tenant_id);
  select platform.make_platform_table('identity.person_tenant');

  create table identity.council_staff (
    council_id uuid not null,
    id uuid not null,
    person_id uuid not null references identity.person (id),
    role text not null check (role in ('COUNCIL_ADMIN', 'COUNCIL_REVIEWER', 'COUNCIL_PROGRAMME_OFFICER', 'COUNCIL_VIEWER')),
    granted_by uuid,
    granted_at timestamptz not null,
    primary key (council_id, id),
    unique (council_id, person_id, role)
  );
  create index council_staff_person on identity.council_staff (person_id);
  select platform.make_platform_table('identity.council_staff');
`;

const INVITATIONS_AND_KEYS = /* sql */ `
  create table identity.invitation (
    id uuid primary key,
    tenant_id uuid references platform.tenant (id),
    council_id uuid,
    token_hash bytea not null unique check (length(token_hash) = 32),
    full_name text not null check (length(full_name) between 1 and 120),
    phone_sealed bytea check (length(phone_sealed) <= 200),
    phone_hash bytea check (length(phone_hash) = 32),
    email text check (length(email) <= 254),
    roles text[] not null check (cardinality(roles) between 1 and 11),
    invited_by uuid not null references identity.person (id),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    accepted_by uuid references identity.person (id),
    revoked_at timestamptz,
    check ((tenant_id is null) <> (council_id is null)),
    check (accepted_at is null or revoked_at is null)
  );
  create index invitation_tenant on identity.invitation (tenant_id, created_at desc);
  create index invitation_council on identity.invitation (council_id, created_at desc);
  create index invitation_invited_by on identity.invitation (invited_by);
  create index invitation_accepted_by on identity.invitation (accepted_by);
  select platform.make_platform_table('identity.invitation', 'select, insert, update');

  create table identity.api_key (
    id uuid primary key,
    tenant_id uuid not null references platform.tenant (id),
    key_hash bytea not null unique check (length(key_hash) = 32),
    name text not null check (length(name) between 1 and 80),
    mode text not null check (mode in ('LIVE', 'TEST')),
    prefix text not null check (length(prefix) <= 20),
    permissions text[] not null check (cardinality(permissions) between 1 and 100),
    created_by uuid not null references identity.person (id),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    last_used_at timestamptz,
    revoked_at timestamptz
  );
  create index api_key_tenant on identity.api_key (tenant_id, created_at desc);
  create index api_key_created_by on identity.api_key (created_by);
  select platform.make_platform_table('identity.api_key', 'select, insert, update');
`;

// Messages wait here for whoever carries them out of the house; text and recipient are sealed, since links are keys.
const MESSAGES = /* sql */ `
  create table identity.outgoing_message (
    id uuid primary key,
    purpose text not null check (length(purpose) <= 40),
    channel text not null check (channel in ('phone', 'email')),
    recipient_sealed bytea not null check (length(recipient_sealed) <= 400),
    text_sealed bytea not null check (length(text_sealed) <= 4000),
    created_at timestamptz not null,
    sent_at timestamptz
  );
  create index outgoing_message_waiting on identity.outgoing_message (created_at) where sent_at is null;
  select platform.make_platform_table('identity.outgoing_message', 'select, insert, update');
`;
