import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Accounts and journal kinds of a shop that sells for others, on credit and over the counter. Locks `ledger.account`
 * and `ledger.journal` for a moment: the accounts are added to every book that is open, the kinds widen one check.
 */
export class ShopAccounts1763800000000 implements MigrationInterface {
  name = 'ShopAccounts1763800000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(ACCOUNTS);
    await db.query(KINDS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const ACCOUNTS = /* sql */ `
  insert into ledger.account_template (number, name, normal_side) values
    ('2-1210', 'Penerimaan belum dikenali', 'CREDIT'),
    ('4-2090', 'Potongan penjualan', 'DEBIT'),
    ('5-3060', 'Selisih kas', 'DEBIT');

  -- The owner is bound by the policies as well; this is the one statement that reaches all cooperatives.
  alter table ledger.account no force row level security;
  alter table ledger.book no force row level security;
  insert into ledger.account (tenant_id, number, name, account_class, normal_side)
  select b.tenant_id, t.number, t.name, t.account_class, t.normal_side
    from ledger.book b cross join ledger.account_template t
  on conflict (tenant_id, number) do nothing;
  alter table ledger.account force row level security;
  alter table ledger.book force row level security;
`;

const KINDS = /* sql */ `
  alter table ledger.journal drop constraint journal_kind_check;
  alter table ledger.journal add constraint journal_kind_check check (kind in ('OPENING', 'SALE', 'SALE_REFUND',
    'STOCK_RECEIPT', 'STOCK_ADJUSTMENT', 'CONSIGNMENT_SETTLEMENT', 'CASH_DESK', 'RECEIPT', 'MEMBER_CREDIT',
    'PAYMENT_SETTLEMENT', 'REVERSAL', 'OTHER')) not valid;
  alter table ledger.journal validate constraint journal_kind_check;
`;
