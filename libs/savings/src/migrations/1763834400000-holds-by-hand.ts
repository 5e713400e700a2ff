import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who holds and releases savings by hand. Locks nothing that exists: the table is new. */
export class HoldsByHand1763834400000 implements MigrationInterface {
  name = 'HoldsByHand1763834400000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(HOLDS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

// The money itself is held in the ledger, under the same id; only holds that stand here can be let go by hand.
const HOLDS = /* sql */ `
  create table savings.account_hold (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    account_id uuid not null,
    placed_by_name text not null check (length(placed_by_name) <= 200),
    placed_at timestamptz not null,
    released_by_name text check (length(released_by_name) <= 200),
    release_reason text check (length(release_reason) between 1 and 200),
    primary key (tenant_id, id),
    foreign key (tenant_id, id) references ledger.holds (tenant_id, id),
    foreign key (tenant_id, account_id) references savings.account (tenant_id, id),
    check ((released_by_name is null) = (release_reason is null))
  );
  select platform.make_tenant_table('savings.account_hold', 'select, insert');
  grant update (released_by_name, release_reason) on savings.account_hold to lumbung_app;
  create index account_hold_account on savings.account_hold (tenant_id, account_id);
`;
