import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The role SELLER. Locks role_assignment for as long as its few rows are looked through. */
export class SellerRole1763803400000 implements MigrationInterface {
  name = 'SellerRole1763803400000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(SELLER_ROLE);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const SELLER_ROLE = /* sql */ `
  alter table identity.role_assignment drop constraint role_assignment_role_check;
  alter table identity.role_assignment add constraint role_assignment_role_check
    check (role in ('OWNER', 'MANAGER', 'CASHIER', 'LOAN_OFFICER', 'TREASURER', 'SUPERVISOR', 'CATALOG_EDITOR', 'SELLER'));
`;
