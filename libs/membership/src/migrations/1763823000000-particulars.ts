import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the register knows of a person beyond name and address. Adds one column with a constant default to `member`: no rewrite. */
export class Particulars1763823000000 implements MigrationInterface {
  name = 'Particulars1763823000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(KIND);
    await db.query(PARTICULARS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const KIND = /* sql */ `
  -- Associate members (anggota luar biasa) are served like members and have no vote. Source: UU 25/1992 art. 18.
  alter table membership.member add column kind text not null default 'REGULAR' check (kind in ('REGULAR', 'ASSOCIATE'));
`;

const PARTICULARS = /* sql */ `
  create table membership.particulars (
    tenant_id uuid not null default platform.current_tenant(),
    -- The member's own id.
    id uuid not null,
    birth_place text check (length(birth_place) <= 80),
    birth_on date,
    sex text check (sex in ('FEMALE', 'MALE')),
    occupation text check (length(occupation) <= 80),
    national_id_sealed bytea,
    national_id_hash bytea,
    national_id_masked text check (length(national_id_masked) <= 30),
    -- Four digits: where the card was first issued, compared with the address as it is today.
    national_id_regency text check (length(national_id_regency) = 4),
    family_card_sealed bytea,
    family_card_masked text check (length(family_card_masked) <= 30),
    -- Since 2024 a person's tax number is his national id number.
    tax_no_sealed bytea,
    tax_no_masked text check (length(tax_no_masked) <= 30),
    mothers_maiden_name_sealed bytea,
    employer text check (length(employer) <= 120),
    payroll_no text check (length(payroll_no) <= 40),
    bank_name text check (length(bank_name) <= 60),
    bank_holder_name text check (length(bank_holder_name) <= 120),
    bank_account_sealed bytea,
    bank_account_masked text check (length(bank_account_masked) <= 40),
    warnings text[] not null default '{}' check (warnings <@ array['NOT_SIXTEEN_DIGITS', 'UNKNOWN_REGION', 'IMPOSSIBLE_BIRTH_DATE',
      'DEMONSTRATION_NUMBER', 'BIRTH_DATE_DIFFERS', 'SEX_DIFFERS']),
    primary key (tenant_id, id),
    foreign key (tenant_id, id) references membership.member (tenant_id, id),
    check ((national_id_sealed is null) = (national_id_hash is null)),
    check ((bank_account_sealed is null) = (bank_name is null))
  );
  select platform.make_tenant_table('membership.particulars', 'select, insert, update');
  create index particulars_national_id on membership.particulars (tenant_id, national_id_hash) where national_id_hash is not null;
  create index particulars_birth on membership.particulars (tenant_id, birth_on) where birth_on is not null;
  create index particulars_employer on membership.particulars (tenant_id, employer) where employer is not null;
`;
