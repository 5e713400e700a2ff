import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Members withdraw their consent and give it anew. A new table only; what stands on applications stays there. */
export class Consents1763860000000 implements MigrationInterface {
  name = 'Consents1763860000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(STEPS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const STEPS = /* sql */ `
  -- Added to, never changed: what was in force on a day can be told for ever.
  create table membership.consent_step (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    member_id uuid not null,
    position integer not null check (position >= 1),
    is_given boolean not null,
    consent_text text not null check (length(consent_text) between 1 and 2000),
    person_id uuid not null,
    at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, member_id, position),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id)
  );
  select platform.make_tenant_table('membership.consent_step', 'select, insert');
`;
