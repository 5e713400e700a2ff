import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How many states and channels an order can have is told to the planner. It knows only what its sample of the table
 * saw: where nearly all orders share one state it believes there is no other, and reads the whole board for the few.
 * Takes a SHARE UPDATE EXCLUSIVE lock on orders.shop_order, beside which everybody reads and writes.
 */
export class BoardStatistics1763850000000 implements MigrationInterface {
  name = 'BoardStatistics1763850000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `alter table orders.shop_order alter column status set (n_distinct = 12), alter column channel set (n_distinct = 3)`,
    );
    await db.query(`analyze orders.shop_order (status, channel)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}
