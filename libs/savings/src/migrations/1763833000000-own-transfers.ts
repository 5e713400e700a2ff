import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How much a member may send to other members in a day. Locks nothing that exists: all tables are new. */
export class OwnTransfers1763833000000 implements MigrationInterface {
  name = 'OwnTransfers1763833000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const TABLES = /* sql */ `
  -- Never edited: the newest counts, and the others say what counted before.
  create table savings.transfer_rule (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    -- Nothing may go to other members at zero.
    per_day bigint not null check (per_day between 0 and 1000000000000),
    set_by_name text check (length(set_by_name) <= 200),
    created_at timestamptz not null,
    primary key (tenant_id, id)
  );
  select platform.make_tenant_table('savings.transfer_rule', 'select, insert');

  -- What a member sent to others on a day; one row, so that two transfers at once cannot both use what is left.
  create table savings.transfer_day (
    tenant_id uuid not null default platform.current_tenant(),
    member_id uuid not null,
    day date not null,
    amount bigint not null check (amount > 0),
    primary key (tenant_id, member_id, day),
    foreign key (tenant_id, member_id) references membership.member (tenant_id, id)
  );
  select platform.make_tenant_table('savings.transfer_day', 'select, insert, update');

  -- What may go to other members in a day; Rp5.000.000 where the cooperative has not said.
  create function savings.transfer_limit(p_tenant uuid) returns bigint
    language sql stable set search_path = pg_catalog as $$
    select coalesce((select r.per_day from savings.transfer_rule r where r.tenant_id = p_tenant order by r.id desc limit 1), 5000000)
  $$;
  grant execute on function savings.transfer_limit to lumbung_app;
`;
