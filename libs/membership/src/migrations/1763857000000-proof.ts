import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whoever accepts a member link proves that he is the member; few tries, then the link is dead. Adds one column with a
 * constant default: no rewrite, a lock of a moment on `invitation`.
 */
export class Proof1763857000000 implements MigrationInterface {
  name = 'Proof1763857000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PROOF);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const PROOF = /* sql */ `
  alter table membership.invitation add column wrong_proofs smallint not null default 0 check (wrong_proofs between 0 and 5);
  grant update (wrong_proofs, revoked_at) on membership.invitation to lumbung_platform;
  -- The birth date is compared before anybody is somebody here: identity's role reads it and nothing else of the papers.
  grant select (tenant_id, id, birth_on) on membership.particulars to lumbung_platform;
`;
