import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sellers are paid into their savings. Locks consignment.payout for a moment; its rows are read beside everybody's work. */
export class PayoutsIntoSavings1763834500000 implements MigrationInterface {
  name = 'PayoutsIntoSavings1763834500000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PAYOUTS);
    await db.query(CHOICES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const PAYOUTS = /* sql */ `
  alter table consignment.payout drop constraint payout_method_check,
    add constraint payout_method_check check (method in ('CASH', 'BANK', 'SAVINGS')) not valid,
    -- The account and its number as they were then.
    add column savings_account_id uuid,
    add column savings_account_no text check (length(savings_account_no) <= 20),
    add constraint payout_savings_check check ((method = 'SAVINGS') = (savings_account_id is not null)
      and num_nulls(savings_account_id, savings_account_no) in (0, 2)) not valid;
  alter table consignment.payout validate constraint payout_method_check;
  alter table consignment.payout validate constraint payout_savings_check;
`;

const CHOICES = /* sql */ `
  -- Onto which of his savings accounts a seller wants to be paid; no row: in cash or by transfer, as the officer does it.
  create table consignment.payout_choice (
    tenant_id uuid not null default platform.current_tenant(),
    seller_id uuid not null,
    savings_account_id uuid not null,
    chosen_at timestamptz not null,
    primary key (tenant_id, seller_id),
    foreign key (tenant_id, seller_id) references sellers.seller (tenant_id, id)
  );
  select platform.make_tenant_table('consignment.payout_choice');
`;
