import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a product's savings pay in the shop. Locks savings.product for a moment: a column without a default. */
export class PayInShop1763834100000 implements MigrationInterface {
  name = 'PayInShop1763834100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PAYS_IN_SHOP);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const PAYS_IN_SHOP = /* sql */ `
  -- Null: as family and contract have it, until somebody decides.
  alter table savings.product add column pays_in_shop boolean,
    add constraint product_pays_in_shop check (not pays_in_shop or family = 'VOLUNTARY');
`;
