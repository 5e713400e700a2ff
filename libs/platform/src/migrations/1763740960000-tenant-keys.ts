import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A random key per cooperative, wrapped by MASTER_KEY. Locks nothing that exists. */
export class TenantKeys1763740960000 implements MigrationInterface {
  name = 'TenantKeys1763740960000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TENANT_KEY);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const TENANT_KEY = /* sql */ `
  create table platform.tenant_key (
    tenant_id uuid not null default platform.current_tenant(),
    wrapped bytea not null check (length(wrapped) <= 200),
    created_at timestamptz not null default now(),
    primary key (tenant_id)
  );
  select platform.make_tenant_table('platform.tenant_key', 'select, insert');
`;
