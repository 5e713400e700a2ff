import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who sells through the cooperative, his steps and his yearly declarations. Locks nothing that exists: all tables are new. */
export class Sellers1763803000000 implements MigrationInterface {
  name = 'Sellers1763803000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(SELLERS);
    await db.query(STEPS);
    await db.query(DECLARATIONS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const SELLERS = /* sql */ `
  create schema sellers;
  comment on schema sellers is 'tenant';
  grant usage on schema sellers to lumbung_app, lumbung_platform;

  create table sellers.seller (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) between 3 and 63),
    name text not null check (length(name) between 1 and 120),
    name_key text not null check (length(name_key) <= 240),
    goods_kind text not null check (length(goods_kind) between 1 and 120),
    story text check (length(story) <= 2000),
    state text not null default 'APPLIED' check (state in ('APPLIED', 'ACTIVE', 'SUSPENDED', 'ENDED')),
    -- First day as a seller; null for an application that was never approved.
    since_on date,
    person_id uuid,
    member_id uuid,
    is_pkp boolean not null default false,
    nib text check (nib ~ '^[0-9]{13}$'),
    pirt_no text check (length(pirt_no) <= 30),
    halal_certificate_no text check (length(halal_certificate_no) <= 60),
    phone_sealed bytea not null check (length(phone_sealed) <= 200),
    phone_hash bytea not null check (length(phone_hash) = 32),
    phone_masked text not null check (length(phone_masked) <= 30),
    street text not null check (length(street) <= 200),
    landmark text check (length(landmark) <= 120),
    region_code text not null check (length(region_code) <= 13),
    postal_code text check (length(postal_code) <= 5),
    bank_name text check (length(bank_name) between 1 and 60),
    bank_holder text check (length(bank_holder) between 1 and 100),
    bank_account_sealed bytea check (length(bank_account_sealed) <= 200),
    bank_account_masked text check (length(bank_account_masked) <= 40),
    national_id_sealed bytea check (length(national_id_sealed) <= 200),
    national_id_masked text check (length(national_id_masked) <= 20),
    npwp_sealed bytea check (length(npwp_sealed) <= 200),
    npwp_masked text check (length(npwp_masked) <= 20),
    photo_id uuid,
    applied_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, slug),
    check ((bank_name is null) = (bank_account_sealed is null) and (bank_name is null) = (bank_holder is null)),
    check (state not in ('ACTIVE', 'SUSPENDED') or since_on is not null),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id),
    foreign key (tenant_id, photo_id) references platform.media (tenant_id, id)
  );
  -- Never deleted: what is owed to somebody keeps his name.
  select platform.make_tenant_table('sellers.seller', 'select, insert, update');
  -- Approving gives the role SELLER in the same transaction, and roles are written by identity's own role.
  grant select, update (state, since_on, person_id, updated_at) on sellers.seller to lumbung_platform;
  create unique index seller_person on sellers.seller (tenant_id, person_id) where person_id is not null and state <> 'ENDED';
  create index seller_of_person on sellers.seller (tenant_id, person_id) where person_id is not null;
  create index seller_member on sellers.seller (tenant_id, member_id) where member_id is not null;
  create index seller_photo on sellers.seller (tenant_id, photo_id) where photo_id is not null;
  create index seller_name on sellers.seller (tenant_id, name_key, id);
  create index seller_state on sellers.seller (tenant_id, state, id);
`;

const STEPS = /* sql */ `
  create table sellers.state_change (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    seller_id uuid not null,
    at timestamptz not null,
    from_state text check (from_state in ('APPLIED', 'ACTIVE', 'SUSPENDED', 'ENDED')),
    to_state text not null check (to_state in ('APPLIED', 'ACTIVE', 'SUSPENDED', 'ENDED')),
    actor_name text not null check (length(actor_name) <= 200),
    reason text check (length(reason) <= 500),
    primary key (tenant_id, id),
    foreign key (tenant_id, seller_id) references sellers.seller (tenant_id, id)
  );
  select platform.make_tenant_table('sellers.state_change', 'select, insert');
  grant insert on sellers.state_change to lumbung_platform;
  create index state_change_seller on sellers.state_change (tenant_id, seller_id, id);
`;

const DECLARATIONS = /* sql */ `
  -- Up to which yearly turnover a seller may declare that nothing is to be withheld from him.
  create table sellers.turnover_limit (
    effective_from date primary key,
    amount bigint not null check (amount > 0),
    source text not null check (length(source) <= 300)
  );
  select platform.make_reference_table('sellers.turnover_limit');
  insert into sellers.turnover_limit values
    ('2025-07-14', 500000000, 'PMK 37/2025: surat pernyataan peredaran bruto sampai dengan Rp500 juta pada tahun pajak berjalan');

  create table sellers.turnover_declaration (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    seller_id uuid not null,
    year integer not null check (year between 2025 and 2999),
    is_within_limit boolean not null,
    limit_amount bigint not null check (limit_amount > 0),
    statement text not null check (length(statement) between 1 and 500),
    declared_on date not null,
    -- Of the signed letter, which stays in the cooperative's office.
    letter_no text check (length(letter_no) between 1 and 60),
    recorded_by_name text not null check (length(recorded_by_name) <= 200),
    recorded_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, seller_id) references sellers.seller (tenant_id, id)
  );
  -- Never edited: whose turnover grows beyond the limit declares anew, and the newest counts.
  select platform.make_tenant_table('sellers.turnover_declaration', 'select, insert');
  create index turnover_declaration_seller on sellers.turnover_declaration (tenant_id, seller_id, year, id);
`;
