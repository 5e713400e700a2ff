import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a move above the limit is for, when it is no plain one. Locks nothing that exists: the table is new. */
export class AskedTerms1763841100000 implements MigrationInterface {
  name = 'AskedTerms1763841100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(ASKED_TERM);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const ASKED_TERM = /* sql */ `
  -- Beside a row of savings.move_request, under its id: a term deposit that is to be placed or broken, or planned savings
  -- that are to be ended.
  create table savings.asked_term (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    purpose text not null check (purpose in ('TERM_PLACEMENT', 'TERM_BREAK', 'PLAN_END')),
    -- What is broken or ended; of a placement the deposit that came of it, once it was approved.
    account_id uuid,
    reason text check (length(reason) between 1 and 300),
    product_id uuid,
    term_months smallint check (term_months between 1 and 120),
    interest_paid text check (interest_paid in ('MONTHLY', 'AT_MATURITY')),
    rollover text check (rollover in ('NONE', 'PRINCIPAL', 'PRINCIPAL_AND_INTEREST')),
    primary key (tenant_id, id),
    foreign key (tenant_id, id) references savings.move_request (tenant_id, id),
    foreign key (tenant_id, account_id) references savings.account (tenant_id, id),
    foreign key (tenant_id, product_id) references savings.product (tenant_id, id),
    check ((purpose = 'TERM_PLACEMENT') = (product_id is not null)),
    check ((purpose = 'TERM_PLACEMENT') = (term_months is not null)),
    check (purpose = 'TERM_PLACEMENT' or account_id is not null)
  );
  select platform.make_tenant_table('savings.asked_term', 'select, insert');
  grant update (account_id) on savings.asked_term to lumbung_app;
  create index asked_term_account on savings.asked_term (tenant_id, account_id) where account_id is not null;
  create index asked_term_product on savings.asked_term (tenant_id, product_id) where product_id is not null;
`;
