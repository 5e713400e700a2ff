import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a cooperative wants to know of its goods, and filter them by. Locks nothing that exists. */
export class Attributes1763802000100 implements MigrationInterface {
  name = 'Attributes1763802000100';

  async up(db: QueryRunner): Promise<void> {
    await db.query(DEFINITIONS);
    await db.query(VALUES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const DEFINITIONS = /* sql */ `
  create table catalog.attribute (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    -- Stands in addresses of filtered lists.
    code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 63),
    name text not null check (length(name) between 1 and 60),
    kind text not null check (kind in ('TEXT', 'NUMBER', 'BOOLEAN', 'CHOICE', 'DATE')),
    unit text check (length(unit) between 1 and 20),
    is_filterable boolean not null default false,
    is_active boolean not null default true,
    position integer not null default 0,
    primary key (tenant_id, id),
    unique (tenant_id, code),
    unique (tenant_id, id, kind),
    check (unit is null or kind = 'NUMBER'),
    check (not is_filterable or kind in ('NUMBER', 'BOOLEAN', 'CHOICE'))
  );
  select platform.make_tenant_table('catalog.attribute', 'select, insert, update');

  create table catalog.attribute_choice (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    attribute_id uuid not null,
    name text not null check (length(name) between 1 and 60),
    position integer not null,
    primary key (tenant_id, id),
    unique (tenant_id, attribute_id, id),
    foreign key (tenant_id, attribute_id) references catalog.attribute (tenant_id, id)
  );
  select platform.make_tenant_table('catalog.attribute_choice');
  create unique index attribute_choice_name on catalog.attribute_choice (tenant_id, attribute_id, lower(name));

  -- An attribute belongs to these shelves and what is below them; to all goods where none is named.
  create table catalog.category_attribute (
    tenant_id uuid not null default platform.current_tenant(),
    attribute_id uuid not null,
    category_id uuid not null,
    primary key (tenant_id, attribute_id, category_id),
    foreign key (tenant_id, attribute_id) references catalog.attribute (tenant_id, id),
    foreign key (tenant_id, category_id) references catalog.category (tenant_id, id)
  );
  select platform.make_tenant_table('catalog.category_attribute');
  create index category_attribute_category on catalog.category_attribute (tenant_id, category_id);
`;

const VALUES = /* sql */ `
  -- One value of one attribute on one product, in the column of its kind.
  create table catalog.product_attribute (
    tenant_id uuid not null default platform.current_tenant(),
    product_id uuid not null,
    attribute_id uuid not null,
    kind text not null,
    text_value text check (length(text_value) between 1 and 200),
    number_value numeric(15,3),
    boolean_value boolean,
    date_value date,
    choice_id uuid,
    primary key (tenant_id, product_id, attribute_id),
    foreign key (tenant_id, product_id) references catalog.product (tenant_id, id),
    foreign key (tenant_id, attribute_id, kind) references catalog.attribute (tenant_id, id, kind),
    foreign key (tenant_id, attribute_id, choice_id) references catalog.attribute_choice (tenant_id, attribute_id, id),
    check (num_nonnulls(text_value, number_value, boolean_value, date_value, choice_id) = 1),
    check (case kind when 'TEXT' then text_value is not null when 'NUMBER' then number_value is not null
                     when 'BOOLEAN' then boolean_value is not null when 'DATE' then date_value is not null else choice_id is not null end)
  );
  select platform.make_tenant_table('catalog.product_attribute');
  -- Filters and counts read this alone.
  create index product_attribute_facts on catalog.product_attribute (tenant_id, attribute_id, choice_id)
    include (product_id, boolean_value, number_value);
  create index product_attribute_kind on catalog.product_attribute (tenant_id, attribute_id, kind);

  -- How wide the steps of a filter by number are: a fifth of what there is, rounded up to 1, 2 or 5 times a power of ten.
  create function catalog.range_step(p_low numeric, p_high numeric) returns numeric language sql immutable parallel safe as $$
    select case when p_high <= p_low then 1 else (
      select power * case when fifth <= power then 1 when fifth <= 2 * power then 2 when fifth <= 5 * power then 5 else 10 end
        from (select fifth, greatest(power(10::numeric, floor(log(fifth))), 0.001) as power
                from (select (p_high - p_low) / 5 as fifth) f) s) end
  $$;
`;
