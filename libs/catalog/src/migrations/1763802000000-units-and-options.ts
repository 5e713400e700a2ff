import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * More units of sale, and options whose values make up variants. Locks catalog.product_variant while its rows are
 * checked against the longer list of units.
 */
export class UnitsAndOptions1763802000000 implements MigrationInterface {
  name = 'UnitsAndOptions1763802000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(UNITS);
    await db.query(OPTIONS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const UNITS = /* sql */ `
  alter table catalog.product_variant drop constraint product_variant_unit_check;
  alter table catalog.product_variant add constraint product_variant_unit_check check (unit in (
    'PIECE', 'PACK', 'BOX', 'BOTTLE', 'SACK', 'SET', 'KILOGRAM', 'GRAM', 'LITRE', 'MILLILITRE', 'BUNCH', 'DOZEN', 'SCORE', 'CARTON',
    'SACHET', 'CAN', 'JAR', 'TRAY', 'GALLON', 'PAIR', 'SHEET', 'ROLL', 'METRE'));
`;

const OPTIONS = /* sql */ `
  -- What a buyer chooses between: Ukuran, Rasa. Each variant of the product carries one value of each.
  create table catalog.product_option (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    product_id uuid not null,
    name text not null check (length(name) between 1 and 30),
    position integer not null check (position between 0 and 2),
    primary key (tenant_id, id),
    unique (tenant_id, product_id, id),
    foreign key (tenant_id, product_id) references catalog.product (tenant_id, id)
  );
  select platform.make_tenant_table('catalog.product_option');
  create unique index product_option_name on catalog.product_option (tenant_id, product_id, lower(name));

  create table catalog.option_value (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    option_id uuid not null,
    name text not null check (length(name) between 1 and 30),
    position integer not null check (position between 0 and 49),
    primary key (tenant_id, id),
    unique (tenant_id, option_id, id),
    foreign key (tenant_id, option_id) references catalog.product_option (tenant_id, id)
  );
  select platform.make_tenant_table('catalog.option_value');
  create unique index option_value_name on catalog.option_value (tenant_id, option_id, lower(name));

  alter table catalog.product_variant add constraint product_variant_of_product unique (tenant_id, product_id, id);

  -- The keys say it all: a variant has one value of an option, the value is the option's, and both are of one product.
  create table catalog.variant_value (
    tenant_id uuid not null default platform.current_tenant(),
    variant_id uuid not null,
    option_id uuid not null,
    value_id uuid not null,
    product_id uuid not null,
    primary key (tenant_id, variant_id, option_id),
    foreign key (tenant_id, product_id, variant_id) references catalog.product_variant (tenant_id, product_id, id),
    foreign key (tenant_id, product_id, option_id) references catalog.product_option (tenant_id, product_id, id),
    foreign key (tenant_id, option_id, value_id) references catalog.option_value (tenant_id, option_id, id)
  );
  select platform.make_tenant_table('catalog.variant_value');
  create index variant_value_product on catalog.variant_value (tenant_id, product_id, variant_id);
  create index variant_value_option on catalog.variant_value (tenant_id, option_id, value_id);
  create index variant_value_of_product on catalog.variant_value (tenant_id, product_id, option_id);
`;
