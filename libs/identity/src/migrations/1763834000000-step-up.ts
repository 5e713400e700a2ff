import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The PIN of a person and the wrong tries against it. Locks nothing that exists: the table is new. */
export class StepUp1763834000000 implements MigrationInterface {
  name = 'StepUp1763834000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(STEP_UP);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

// The tries count PIN and TOTP together: who may try both must not have ten guesses. A row without a PIN is of somebody
// who has TOTP only.
const STEP_UP = /* sql */ `
  create table identity.step_up (
    person_id uuid primary key references identity.person (id),
    pin_hash text check (length(pin_hash) <= 300),
    pin_set_at timestamptz,
    tries integer not null default 0 check (tries >= 0),
    locked_until timestamptz,
    check ((pin_hash is null) = (pin_set_at is null))
  );
  select platform.make_platform_table('identity.step_up', 'select, insert, update');
`;
