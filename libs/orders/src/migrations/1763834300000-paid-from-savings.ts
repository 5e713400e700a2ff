import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Orders paid with savings, and money that goes back there. Takes an ACCESS EXCLUSIVE lock on orders.shop_order and
 * orders.refund for a moment; their rows are read afterwards, beside everybody's work.
 */
export class PaidFromSavings1763834300000 implements MigrationInterface {
  name = 'PaidFromSavings1763834300000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PAID);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const PAID = /* sql */ `
  alter table orders.shop_order drop constraint shop_order_payment_method_check,
    add constraint shop_order_payment_method_check check (payment_method in ('CASH_AT_PICKUP', 'CASH_ON_DELIVERY', 'BANK_TRANSFER',
      'QRIS', 'VIRTUAL_ACCOUNT', 'EWALLET', 'MEMBER_CREDIT', 'MEMBER_SAVINGS')) not valid;
  alter table orders.shop_order validate constraint shop_order_payment_method_check;
  alter table orders.refund drop constraint refund_method_check,
    add constraint refund_method_check check (method in ('CASH', 'BANK_TRANSFER', 'PROVIDER', 'SAVINGS')) not valid;
  alter table orders.refund validate constraint refund_method_check;
`;
