import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Accounts for what parting from a fixed asset brings or costs; those of the assets themselves are needed from now on.
 * Locks `ledger.account` for a moment: the accounts are added to every open book.
 */
export class AssetAccounts1763838000000 implements MigrationInterface {
  name = 'AssetAccounts1763838000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(ACCOUNTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const ACCOUNTS = /* sql */ `
  insert into ledger.account_template (number, name, normal_side, business, is_needed) values
    ('4-9020', 'Laba pelepasan aset tetap', 'CREDIT', 'SHARED', true),
    ('5-3070', 'Rugi pelepasan aset tetap', 'DEBIT', 'SHARED', true);
  update ledger.account_template set is_needed = true where number in ('1-2010', '1-2020', '1-2030', '3-1040');

  -- The owner is bound by the policies as well; these are the statements that reach all cooperatives.
  alter table ledger.account no force row level security;
  alter table ledger.book no force row level security;
  insert into ledger.account (tenant_id, number, name, account_class, normal_side, business, is_needed, is_standard)
  select b.tenant_id, t.number, t.name, t.account_class, t.normal_side, t.business, t.is_needed, true
    from ledger.book b cross join ledger.account_template t where t.number in ('4-9020', '5-3070')
  on conflict (tenant_id, number) do nothing;
  update ledger.account set is_needed = true, is_active = true where number in ('1-2010', '1-2020', '1-2030', '3-1040', '4-9020', '5-3070');
  alter table ledger.account force row level security;
  alter table ledger.book force row level security;
`;
