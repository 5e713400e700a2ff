import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Cash that collectors carry. Locks `ledger.account` for a moment: the account is added to every book that is open, and
 * one check is widened.
 */
export class CollectorCash1763836000000 implements MigrationInterface {
  name = 'CollectorCash1763836000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(DESK);
    await db.query(ACCOUNT);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const DESK = /* sql */ `
  alter table ledger.account_template drop constraint account_template_kept_by_check,
    add constraint account_template_kept_by_check check (kept_by ~ '^[A-Z_]{2,40}$');
  alter table ledger.account drop constraint account_kept_by_check,
    add constraint account_kept_by_check check (kept_by ~ '^[A-Z_]{2,40}$') not valid;
  alter table ledger.account validate constraint account_kept_by_check;
`;

// No `money`: it is in nobody's till, so it has no cash book and nothing is paid from it.
const ACCOUNT = /* sql */ `
  insert into ledger.account_template (number, name, normal_side, kept_by, is_needed)
  values ('1-1015', 'Kas kolektor', 'DEBIT', 'COLLECTORS', true);

  -- The owner is bound by the policies as well; this is the one statement that reaches all cooperatives.
  alter table ledger.account no force row level security;
  alter table ledger.book no force row level security;
  insert into ledger.account (tenant_id, number, name, account_class, normal_side, kept_by, is_needed, is_standard)
  select b.tenant_id, t.number, t.name, t.account_class, t.normal_side, t.kept_by, t.is_needed, true
    from ledger.book b cross join ledger.account_template t where t.number = '1-1015'
  on conflict (tenant_id, number) do nothing;
  alter table ledger.account force row level security;
  alter table ledger.book force row level security;
`;
