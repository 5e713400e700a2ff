import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Profile, officers, papers and onboarding of a cooperative. Locks nothing that exists: all tables are new. */
export class Cooperatives1763741000000 implements MigrationInterface {
  name = 'Cooperatives1763741000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PROFILE);
    await db.query(OFFICERS_AND_HOURS);
    await db.query(PAPERS);
    await db.query(REGISTRY);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

// Signing up writes a profile and officers before anybody is the tenant's staff: hence the platform's right to insert,
// and to nothing else.
const PROFILE = /* sql */ `
  create schema cooperatives;
  grant usage on schema cooperatives to lumbung_app, lumbung_platform, lumbung_council;

  create table cooperatives.profile (
    tenant_id uuid not null default platform.current_tenant(),
    name text not null check (length(name) between 3 and 150),
    kind text not null check (kind in ('CONSUMER', 'PRODUCER', 'SERVICES', 'MARKETING', 'SAVINGS_AND_LOANS',
                                       'SHARIA_SAVINGS_AND_LOANS', 'MULTI_PURPOSE', 'VILLAGE')),
    legal_entity_no text not null check (length(legal_entity_no) between 3 and 80),
    legal_entity_on date,
    cooperative_registration_no text check (length(cooperative_registration_no) between 3 and 40),
    registration_valid_until date,
    tax_no text check (length(tax_no) between 3 and 40),
    business_no text check (length(business_no) between 3 and 40),
    savings_licence_no text check (length(savings_licence_no) between 3 and 80),
    last_annual_meeting_on date,
    street text not null check (length(street) between 1 and 200),
    landmark text check (length(landmark) <= 120),
    region_code text not null check (length(region_code) <= 13),
    postal_code text check (postal_code ~ '^\\d{5}$'),
    tagline text check (length(tagline) <= 120),
    about text check (length(about) <= 4000),
    logo_media_id uuid,
    accent text not null default '#1f5f43' check (accent ~ '^#[0-9a-f]{6}$'),
    phone text check (length(phone) <= 20),
    whatsapp text check (length(whatsapp) <= 20),
    email text check (length(email) <= 254),
    pickup_street text check (length(pickup_street) between 1 and 200),
    pickup_landmark text check (length(pickup_landmark) <= 120),
    pickup_region_code text check (length(pickup_region_code) <= 13),
    pickup_postal_code text check (pickup_postal_code ~ '^\\d{5}$'),
    pickup_note text check (length(pickup_note) <= 200),
    is_taxable boolean not null default false,
    is_accepting_orders boolean not null default true,
    papers_handed_in_at timestamptz,
    primary key (tenant_id),
    foreign key (tenant_id, logo_media_id) references platform.media (tenant_id, id),
    check ((pickup_street is null) = (pickup_region_code is null))
  );
  select platform.make_tenant_table('cooperatives.profile', 'select, insert, update');
  grant insert on cooperatives.profile to lumbung_platform;
  create index profile_logo on cooperatives.profile (tenant_id, logo_media_id);
`;

const OFFICERS_AND_HOURS = /* sql */ `
  create table cooperatives.officer (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    position integer not null,
    full_name text not null check (length(full_name) between 2 and 120),
    office text not null check (office in ('CHAIR', 'SECRETARY', 'TREASURER', 'SUPERVISOR', 'MANAGER', 'SHARIA_BOARD')),
    phone text check (length(phone) <= 20),
    primary key (tenant_id, id)
  );
  select platform.make_tenant_table('cooperatives.officer', 'select, insert, delete');
  grant insert on cooperatives.officer to lumbung_platform;

  create table cooperatives.opening_hours (
    tenant_id uuid not null default platform.current_tenant(),
    day smallint not null check (day between 1 and 7),
    opens_at time not null,
    closes_at time not null check (closes_at > opens_at),
    primary key (tenant_id, day, opens_at)
  );
  select platform.make_tenant_table('cooperatives.opening_hours', 'select, insert, delete');
`;

const PAPERS = /* sql */ `
  create table cooperatives.document (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    kind text not null check (kind in ('DEED_OF_ESTABLISHMENT', 'LEGAL_ENTITY_DECREE', 'BYLAWS', 'REGISTRATION_CERTIFICATE',
                                       'TAX_CARD', 'BUSINESS_LICENCE', 'SAVINGS_LICENCE', 'OFFICER_IDENTITY',
                                       'ANNUAL_MEETING_MINUTES', 'OTHER')),
    file_name text not null check (length(file_name) between 1 and 120),
    mime_type text not null check (length(mime_type) <= 60),
    byte_size integer not null check (byte_size between 1 and 5242880),
    store_name text not null check (length(store_name) <= 120),
    uploaded_by_name text not null check (length(uploaded_by_name) <= 120),
    uploaded_at timestamptz not null,
    removed_at timestamptz,
    primary key (tenant_id, id)
  );
  select platform.make_tenant_table('cooperatives.document', 'select, insert');
  grant update (removed_at) on cooperatives.document to lumbung_app;
  create index document_newest on cooperatives.document (tenant_id, uploaded_at desc, id desc) where removed_at is null;

  create table cooperatives.onboarding_item (
    tenant_id uuid not null default platform.current_tenant(),
    key text not null check (key in ('STAFF', 'PRODUCTS', 'MEMBERS', 'DELIVERY', 'PAYMENT', 'VERIFICATION')),
    done_at timestamptz not null,
    primary key (tenant_id, key)
  );
  select platform.make_tenant_table('cooperatives.onboarding_item', 'select, insert');
`;

const REGISTRY = /* sql */ `
  -- Makes signing up safe to repeat: no tenant exists yet that could keep the request.
  create table cooperatives.sign_up (
    request_id uuid primary key,
    request_hash text not null check (length(request_hash) = 64),
    cooperative_id uuid not null references platform.tenant (id) deferrable initially deferred,
    person_id uuid,
    signed_up_at timestamptz not null
  );
  create index sign_up_cooperative on cooperatives.sign_up (cooperative_id);
  select platform.make_platform_table('cooperatives.sign_up', 'select, insert, update');

  -- Which cooperative holds a number of the state, written without spaces and signs.
  create table cooperatives.legal_number (
    kind text not null check (kind in ('legalEntityNo', 'cooperativeRegistrationNo')),
    key text not null check (length(key) between 1 and 80),
    cooperative_id uuid not null references platform.tenant (id),
    primary key (kind, key)
  );
  create index legal_number_cooperative on cooperatives.legal_number (cooperative_id);
  select platform.make_platform_table('cooperatives.legal_number', 'select, delete');

  -- What each cooperative shows of itself; card is the API's Cooperative as far as anybody may see it.
  create table cooperatives.directory (
    id uuid primary key references platform.tenant (id),
    name text not null check (length(name) <= 150),
    kind text not null check (length(kind) <= 40),
    region_code text not null check (length(region_code) <= 13),
    search text not null check (length(search) <= 600),
    card jsonb not null,
    verified_by text check (length(verified_by) <= 120),
    verified_on date,
    valid_until date,
    check (num_nulls(verified_by, verified_on, valid_until) in (0, 3))
  );
  create index directory_name on cooperatives.directory (name, id);
  create index directory_region on cooperatives.directory (region_code text_pattern_ops, name, id);
  create index directory_words on cooperatives.directory using gin (search gin_trgm_ops);
  select platform.make_platform_table('cooperatives.directory', 'select, update');
  grant select on cooperatives.directory to lumbung_app, lumbung_council;
  alter table cooperatives.directory enable row level security;
  create policy own on cooperatives.directory for select to lumbung_app using (id = platform.current_tenant());
  create policy everyone on cooperatives.directory to lumbung_platform, lumbung_council using (true) with check (true);
  grant select on platform.tenant to lumbung_council;

  -- The papers as they were when handed in for verification: all that a council sees beyond the card.
  create table cooperatives.handed_in_papers (
    cooperative_id uuid primary key references platform.tenant (id),
    papers jsonb not null,
    handed_in_at timestamptz not null
  );
  select platform.make_platform_table('cooperatives.handed_in_papers', 'select');
  grant select on cooperatives.handed_in_papers to lumbung_council;
`;
