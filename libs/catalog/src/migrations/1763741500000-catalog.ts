import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shelves, products, variants and their pictures. Locks nothing that exists: all tables are new. */
export class Catalog1763741500000 implements MigrationInterface {
  name = 'Catalog1763741500000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(SHELVES);
    await db.query(PRODUCTS);
    await db.query(VARIANTS);
    await db.query(PICTURES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const SHELVES = /* sql */ `
  create schema catalog;
  comment on schema catalog is 'tenant';
  grant usage on schema catalog to lumbung_app;

  create table catalog.category (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    parent_id uuid,
    -- From the root to this one; what lies below a shelf is found by it.
    path uuid[] not null check (cardinality(path) between 1 and 3 and path[cardinality(path)] = id),
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 63),
    name text not null check (length(name) between 1 and 60),
    icon text check (length(icon) <= 40),
    position integer not null default 0,
    is_visible boolean not null default true,
    created_at timestamptz not null default now(),
    primary key (tenant_id, id),
    unique (tenant_id, slug),
    foreign key (tenant_id, parent_id) references catalog.category (tenant_id, id)
  );
  select platform.make_tenant_table('catalog.category', 'select, insert, update');
  create index category_parent on catalog.category (tenant_id, parent_id, position, id);
`;

const PRODUCTS = /* sql */ `
  create table catalog.product (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    slug text not null check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 63),
    name text not null check (length(name) between 1 and 120),
    description text check (length(description) <= 5000),
    state text not null default 'DRAFT' check (state in ('DRAFT', 'PUBLISHED', 'ARCHIVED')),
    category_id uuid,
    halal_certificate_no text check (length(halal_certificate_no) <= 60),
    halal_valid_until date,
    pirt_no text check (length(pirt_no) <= 30),
    pirt_valid_until date,
    bpom_no text check (length(bpom_no) <= 30),
    composition text check (length(composition) <= 1000),
    net_content text check (length(net_content) <= 60),
    -- From here on: made by catalog.refresh_products, never written by hand.
    -- What a tile shows, and everything else that is the same for every viewer.
    card jsonb not null default '{}',
    sheet jsonb not null default '{}',
    name_key text not null default '',
    public_price_from bigint,
    member_pays_from bigint,
    has_member_price boolean not null default false,
    stock_state text not null default 'OUT' check (stock_state in ('IN_STOCK', 'LOW', 'OUT')),
    sold numeric(15,3) not null default 0,
    search_text text not null default '',
    document tsvector not null default '',
    created_at timestamptz not null,
    updated_at timestamptz not null,
    published_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, slug),
    foreign key (tenant_id, category_id) references catalog.category (tenant_id, id)
  );
  alter table catalog.product alter column card set storage main;
  select platform.make_tenant_table('catalog.product', 'select, insert, update');

  -- One index per order in which shoppers read, so that page 400 costs what page 1 costs.
  create index product_most_sold on catalog.product (tenant_id, sold, id) where state = 'PUBLISHED';
  create index product_newest on catalog.product (tenant_id, published_at, id) where state = 'PUBLISHED';
  create index product_public_price on catalog.product (tenant_id, public_price_from, id) where state = 'PUBLISHED';
  create index product_member_price on catalog.product (tenant_id, member_pays_from, id) where state = 'PUBLISHED';
  create index product_name on catalog.product (tenant_id, name_key, id);
  create index product_updated on catalog.product (tenant_id, updated_at, id);
  -- Everything that is counted beside a list, so that counting reads the index alone.
  create index product_category on catalog.product (tenant_id, category_id)
    include (id, state, stock_state, has_member_price, public_price_from, member_pays_from);
  create index product_document on catalog.product using gin (tenant_id, document);
  create index product_similar on catalog.product using gin (tenant_id, search_text gin_trgm_ops);
`;

const VARIANTS = /* sql */ `
  create table catalog.product_variant (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    product_id uuid not null,
    sku text not null check (length(sku) between 1 and 40),
    barcode text check (length(barcode) between 1 and 40),
    name text not null default '' check (length(name) <= 60),
    unit text not null check (unit in ('PIECE', 'PACK', 'BOX', 'BOTTLE', 'SACK', 'SET', 'KILOGRAM', 'GRAM', 'LITRE', 'MILLILITRE')),
    quantity_step numeric(15,3) not null default 1 check (quantity_step > 0),
    content_quantity numeric(15,3) check (content_quantity > 0),
    content_unit text check (content_unit in ('PIECE', 'KILOGRAM', 'GRAM', 'LITRE', 'MILLILITRE')),
    weight_grams integer check (weight_grams between 0 and 1000000),
    public_price bigint not null check (public_price between 0 and 1000000000000),
    member_price bigint check (member_price between 0 and public_price),
    low_at numeric(15,3) not null default 0 check (low_at >= 0),
    is_active boolean not null default true,
    position integer not null default 0,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, sku),
    check ((content_quantity is null) = (content_unit is null)),
    foreign key (tenant_id, product_id) references catalog.product (tenant_id, id)
  );
  select platform.make_tenant_table('catalog.product_variant', 'select, insert, update');
  create index product_variant_product on catalog.product_variant (tenant_id, product_id, position, id);
  create index product_variant_barcode on catalog.product_variant (tenant_id, barcode) where barcode is not null;
`;

const PICTURES = /* sql */ `
  create table catalog.product_image (
    tenant_id uuid not null default platform.current_tenant(),
    product_id uuid not null,
    media_id uuid not null,
    alt text check (length(alt) between 1 and 200),
    position integer not null,
    primary key (tenant_id, product_id, media_id),
    foreign key (tenant_id, product_id) references catalog.product (tenant_id, id),
    foreign key (tenant_id, media_id) references platform.media (tenant_id, id)
  );
  select platform.make_tenant_table('catalog.product_image');
  create index product_image_media on catalog.product_image (tenant_id, media_id);
`;
