import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A person has one cart because the token of his cart is made of him: that index decides alone. A second unique one let
 * two devices that made the cart at the same moment fail instead of wait, as ON CONFLICT can name but one of them; no
 * cart is looked for by its person. Takes an ACCESS EXCLUSIVE lock on orders.cart for a moment.
 */
export class OneCartByToken1763850000001 implements MigrationInterface {
  name = 'OneCartByToken1763850000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query('drop index orders.cart_person');
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}
