import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What mandatory savings are, by class and month. Locks nothing that exists: all tables are new. */
export class MandatorySavings1763821100000 implements MigrationInterface {
  name = 'MandatorySavings1763821100000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(RATES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const RATES = /* sql */ `
  -- Dated and never edited: what was due in a month stays what was due.
  create table savings.mandatory_rate (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    member_class text not null check (length(member_class) between 1 and 30),
    starts_on date not null check (extract(day from starts_on) = 1),
    amount bigint not null check (amount between 0 and 1000000000),
    -- Who decided it: the members' meeting, the bylaws.
    source text not null check (length(source) between 1 and 200),
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, member_class, starts_on)
  );
  select platform.make_tenant_table('savings.mandatory_rate', 'select, insert');

  -- An account without a row is of the class UMUM.
  create table savings.mandatory_class (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    account_id uuid not null,
    starts_on date not null check (extract(day from starts_on) = 1),
    member_class text not null check (length(member_class) between 1 and 30),
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, account_id, starts_on),
    foreign key (tenant_id, account_id) references savings.account (tenant_id, id)
  );
  select platform.make_tenant_table('savings.mandatory_class', 'select, insert');

  -- What is due of a mandatory account in a month that begins on p_month.
  create function savings.mandatory_due(p_tenant uuid, p_account uuid, p_month date) returns bigint
    language sql stable set search_path = pg_catalog as $$
    select coalesce((select r.amount from savings.mandatory_rate r
                      where r.tenant_id = p_tenant and r.starts_on <= p_month
                        and r.member_class = coalesce((select c.member_class from savings.mandatory_class c
                                                        where c.tenant_id = p_tenant and c.account_id = p_account and c.starts_on <= p_month
                                                        order by c.starts_on desc limit 1), 'UMUM')
                      order by r.starts_on desc limit 1), 0)
  $$;
  grant execute on function savings.mandatory_due to lumbung_app;

  -- What was paid since the account is here; opening balances belong to months from before.
  create function savings.mandatory_paid(p_tenant uuid, p_account uuid) returns bigint
    language sql stable set search_path = pg_catalog as $$
    select coalesce((select s.balance from ledger.sub_account s where s.tenant_id = p_tenant and s.id = p_account), 0)
         - coalesce((select sum(e.amount) from ledger.sub_entry e join ledger.journal j on j.tenant_id = p_tenant and j.id = e.journal_id
                      where e.tenant_id = p_tenant and e.sub_id = p_account and j.kind = 'OPENING'), 0)::bigint
  $$;
  grant execute on function savings.mandatory_paid to lumbung_app;
`;
