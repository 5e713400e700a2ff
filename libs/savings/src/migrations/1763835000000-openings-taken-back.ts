import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An opening balance that was taken back is no payment either. Replaces a function: locks nothing. */
export class OpeningsTakenBack1763835000000 implements MigrationInterface {
  name = 'OpeningsTakenBack1763835000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PAID);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const PAID = /* sql */ `
  -- What was paid since the account is here; opening balances belong to months from before, and so does their reversal.
  create or replace function savings.mandatory_paid(p_tenant uuid, p_account uuid) returns bigint
    language sql stable set search_path = pg_catalog as $$
    select coalesce((select s.balance from ledger.sub_account s where s.tenant_id = p_tenant and s.id = p_account), 0)
         - coalesce((select sum(e.amount) from ledger.sub_entry e join ledger.journal j on j.tenant_id = p_tenant and j.id = e.journal_id
                       left join ledger.journal o on o.tenant_id = p_tenant and o.id = j.reverses_id
                      where e.tenant_id = p_tenant and e.sub_id = p_account and coalesce(o.kind, j.kind) = 'OPENING'), 0)::bigint
  $$;
`;
