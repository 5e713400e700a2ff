import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The member register. Locks nothing that exists: all tables are new. */
export class Membership1763741400000 implements MigrationInterface {
  name = 'Membership1763741400000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(REGISTER);
    await db.query(INVITATIONS);
    await db.query(SHAPES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const REGISTER = /* sql */ `
  create schema membership;
  comment on schema membership is 'tenant';
  grant usage on schema membership to lumbung_app, lumbung_platform;

  create table membership.member (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    member_no text not null check (length(member_no) between 1 and 20),
    -- Numbers sort as numbers: 9 before 10.
    number_key text not null generated always as (case when member_no ~ '^[0-9]+$' then lpad(member_no, 20, '0') else member_no end) stored,
    full_name text not null check (length(full_name) between 1 and 120),
    name_key text not null check (length(name_key) <= 240),
    status text not null check (status in ('APPLICANT', 'ACTIVE', 'INACTIVE', 'LEFT')),
    phone_sealed bytea,
    phone_hash bytea,
    phone_masked text check (length(phone_masked) <= 30),
    email_sealed bytea,
    email_masked text check (length(email_masked) <= 260),
    street text check (length(street) <= 200),
    landmark text check (length(landmark) <= 120),
    region_code text check (length(region_code) <= 13),
    postal_code text check (length(postal_code) <= 5),
    joined_on date,
    left_on date,
    leave_reason text check (leave_reason in ('OWN_REQUEST', 'DISMISSED', 'DECEASED', 'NO_LONGER_ELIGIBLE')),
    person_id uuid,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, member_no),
    check ((status = 'LEFT') = (leave_reason is not null)),
    check ((phone_sealed is null) = (phone_hash is null)),
    check ((street is null) = (region_code is null))
  );
  -- Never deleted: whoever leaves stays in the book.
  select platform.make_tenant_table('membership.member', 'select, insert, update');
  grant select, update (person_id) on membership.member to lumbung_platform;
  create unique index member_person on membership.member (tenant_id, person_id) where person_id is not null;
  create index member_number on membership.member (tenant_id, number_key, id);
  create index member_name on membership.member (tenant_id, name_key, id);
  create index member_phone on membership.member (tenant_id, phone_hash) where phone_hash is not null;
  create index member_status on membership.member (tenant_id, status);

  create table membership.status_change (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    member_id uuid not null,
    at timestamptz not null,
    from_status text check (from_status in ('APPLICANT', 'ACTIVE', 'INACTIVE', 'LEFT')),
    to_status text not null check (to_status in ('APPLICANT', 'ACTIVE', 'INACTIVE', 'LEFT')),
    effective_on date not null,
    actor_name text not null check (length(actor_name) <= 200),
    reason text check (length(reason) <= 500),
    primary key (tenant_id, id),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id)
  );
  select platform.make_tenant_table('membership.status_change', 'select, insert');
  create index status_change_member on membership.status_change (tenant_id, member_id, id);
`;

const INVITATIONS = /* sql */ `
  create table membership.invitation (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    member_id uuid not null,
    token_hash bytea not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    revoked_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, token_hash),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id)
  );
  select platform.make_tenant_table('membership.invitation', 'select, insert, update');
  -- Whoever holds a link is often nobody yet: identity's role takes it in, inside this one tenant.
  grant select, update (accepted_at) on membership.invitation to lumbung_platform;
  -- One open invitation per member.
  create unique index invitation_open on membership.invitation (tenant_id, member_id) where accepted_at is null and revoked_at is null;
  create index invitation_member on membership.invitation (tenant_id, member_id);
`;

const SHAPES = /* sql */ `
  -- Whether a person gets member prices here; for strangers false without looking.
  create function membership.is_active_member(p_tenant uuid, p_person uuid) returns boolean language sql stable parallel safe as $$
    select p_person is not null and exists (
      select from membership.member m where m.tenant_id = p_tenant and m.person_id = p_person and m.status = 'ACTIVE')
  $$;
  grant execute on function membership.is_active_member to lumbung_app;
`;
