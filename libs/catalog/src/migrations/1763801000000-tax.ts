import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Value added tax (PPN) and whose goods a product are. Locks `catalog.product` for a moment: two columns are added
 * without touching its rows.
 */
export class Tax1763801000000 implements MigrationInterface {
  name = 'Tax1763801000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(PRODUCTS);
    await db.query(RATES);
    await db.query(SETTINGS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const PRODUCTS = /* sql */ `
  -- Null: the cooperative's own goods; else those of a seller, sold on consignment.
  alter table catalog.product add column if not exists seller_id uuid;
  alter table catalog.product add column tax_category text not null default 'STANDARD'
    check (tax_category in ('STANDARD', 'LUXURY', 'EXEMPT'));
`;

const RATES = /* sql */ `
  -- Dated rates. The rate is charged on base_numerator / base_denominator of the price (DPP nilai lain), together
  -- numerator / denominator of it. The newest row that has begun holds.
  create table catalog.tax_rate (
    category text not null check (category in ('STANDARD', 'LUXURY', 'EXEMPT')),
    valid_from date not null,
    rate_percent integer not null check (rate_percent between 0 and 100),
    base_numerator integer not null check (base_numerator between 1 and base_denominator),
    base_denominator integer not null,
    numerator integer not null check (numerator >= 0),
    denominator integer not null check (denominator > 0),
    legal_source text not null check (length(legal_source) between 1 and 200),
    primary key (category, valid_from),
    check (numerator * 100 * base_denominator = rate_percent * base_numerator * denominator),
    check ((category = 'EXEMPT') = (numerator = 0))
  );
  select platform.make_reference_table('catalog.tax_rate');

  insert into catalog.tax_rate (category, valid_from, rate_percent, base_numerator, base_denominator, numerator, denominator, legal_source)
  values
    ('STANDARD', '2025-01-01', 12, 11, 12, 11, 100, 'UU 8/1983 Pasal 7 (UU 7/2021); PMK 131/2024 Pasal 3: DPP nilai lain 11/12 dari harga jual'),
    ('LUXURY', '2025-01-01', 12, 1, 1, 12, 100, 'UU 8/1983 Pasal 7 (UU 7/2021); PMK 131/2024 Pasal 2: barang mewah, DPP harga jual'),
    ('EXEMPT', '2025-01-01', 0, 1, 1, 0, 100, 'UU 8/1983 Pasal 16B (UU 7/2021); PP 49/2022: barang kebutuhan pokok dibebaskan');
`;

const SETTINGS = /* sql */ `
  -- A cooperative without a row is no PKP: it must not charge PPN.
  create table catalog.tax_settings (
    tenant_id uuid not null default platform.current_tenant(),
    is_pkp boolean not null default false,
    pkp_since date,
    prices_include_tax boolean not null default true,
    primary key (tenant_id),
    check (is_pkp = (pkp_since is not null))
  );
  select platform.make_tenant_table('catalog.tax_settings', 'select, insert, update');
`;
