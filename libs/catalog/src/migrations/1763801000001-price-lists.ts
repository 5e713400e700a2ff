import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Price lists with days, buyers and quantities of their own. Locks nothing that exists. */
export class PriceLists1763801000001 implements MigrationInterface {
  name = 'PriceLists1763801000001';

  async up(db: QueryRunner): Promise<void> {
    await db.query(LISTS);
    await db.query(ENTRIES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const LISTS = /* sql */ `
  create table catalog.price_list (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    name text not null check (length(name) between 1 and 80),
    -- PUBLIC prices are for everybody, members too; MEMBER prices for members only.
    audience text not null check (audience in ('PUBLIC', 'MEMBER')),
    -- Business days in the cooperative's zone, both included; null is open.
    valid_from date,
    valid_until date,
    is_active boolean not null default true,
    -- Whether cards and sheets count with it now. Kept by the clock (see catalog.turnPriceList); what a buyer pays is
    -- decided by the dates themselves.
    is_in_force boolean not null default false,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, name),
    check (valid_from <= valid_until)
  );
  select platform.make_tenant_table('catalog.price_list');
`;

const ENTRIES = /* sql */ `
  create table catalog.price_list_entry (
    tenant_id uuid not null default platform.current_tenant(),
    price_list_id uuid not null,
    variant_id uuid not null,
    -- The price holds for so many or more of the variant in one order.
    min_quantity numeric(15,3) not null check (min_quantity > 0),
    price bigint not null check (price between 1 and 1000000000000),
    primary key (tenant_id, price_list_id, variant_id, min_quantity),
    foreign key (tenant_id, price_list_id) references catalog.price_list (tenant_id, id) on delete cascade,
    foreign key (tenant_id, variant_id) references catalog.product_variant (tenant_id, id)
  );
  select platform.make_tenant_table('catalog.price_list_entry');
  create index price_list_entry_variant on catalog.price_list_entry (tenant_id, variant_id, price_list_id);
`;
