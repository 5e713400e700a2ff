import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Baskets over several cooperatives, and the groups of orders that come of them. Locks nothing that exists. */
export class Baskets1763809000001 implements MigrationInterface {
  name = 'Baskets1763809000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(BASKETS);
    await db.query(GROUPS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const BASKETS = /* sql */ `
  create table market.basket (
    id uuid primary key,
    -- SHA-256 of the token its holder keeps.
    token_hash bytea not null unique check (length(token_hash) = 32),
    created_at timestamptz not null,
    expires_at timestamptz not null
  );
  select platform.make_platform_table('market.basket');
  create index basket_expiry on market.basket (expires_at);

  -- One cart in each cooperative. Its token is sealed with the basket's, so that these rows alone open nothing.
  create table market.basket_cart (
    basket_id uuid not null references market.basket (id) on delete cascade,
    tenant_id uuid not null references platform.tenant (id),
    cart_token_sealed bytea not null check (length(cart_token_sealed) <= 200),
    primary key (basket_id, tenant_id)
  );
  select platform.make_platform_table('market.basket_cart');
  create index basket_cart_tenant on market.basket_cart (tenant_id);
`;

const GROUPS = /* sql */ `
  create table market.order_group (
    id uuid primary key,
    request_id uuid not null unique,
    token_hash bytea not null unique check (length(token_hash) = 32),
    placed_at timestamptz not null
  );
  select platform.make_platform_table('market.order_group', 'select, insert, update');

  -- Which orders came of one basket. The order itself stays in its cooperative; this row only says that it exists.
  create table market.group_order (
    group_id uuid not null references market.order_group (id),
    tenant_id uuid not null references platform.tenant (id),
    order_id uuid not null,
    primary key (group_id, tenant_id)
  );
  select platform.make_platform_table('market.group_order', 'select, insert');
  create index group_order_tenant on market.group_order (tenant_id);
`;
