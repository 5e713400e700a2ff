import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The common market place: what a cooperative offers there, and the listings made of it. Adds a trigger to
 * catalog.product, which is locked for a moment; all tables are new.
 */
export class Market1763809000000 implements MigrationInterface {
  name = 'Market1763809000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(STALLS);
    await db.query(LISTINGS);
    await db.query(PUBLISHING);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const STALLS = /* sql */ `
  create schema market;
  comment on schema market is 'tenant';
  grant usage on schema market to lumbung_app, lumbung_platform;
  grant usage on schema catalog to lumbung_platform;

  -- A cooperative without a row takes no part.
  create table market.stall (
    tenant_id uuid not null default platform.current_tenant() primary key,
    is_open boolean not null,
    -- Whether products without a choice of their own are offered.
    offers_all boolean not null
  );
  select platform.make_tenant_table('market.stall', 'select, insert, update');

  create table market.product_choice (
    tenant_id uuid not null default platform.current_tenant(),
    product_id uuid not null,
    is_offered boolean not null,
    primary key (tenant_id, product_id),
    foreign key (tenant_id, product_id) references catalog.product (tenant_id, id)
  );
  select platform.make_tenant_table('market.product_choice', 'select, insert, update');
`;

const LISTINGS = /* sql */ `
  -- The published copy: what strangers see of a product. It holds no member price, no counters and no cost.
  create table market.listing (
    tenant_id uuid not null references platform.tenant (id),
    product_id uuid not null,
    slug text not null check (length(slug) <= 63),
    name text not null check (length(name) <= 120),
    cover jsonb,
    price_from bigint,
    stock_state text not null check (stock_state in ('IN_STOCK', 'LOW', 'OUT')),
    sold_rank bigint not null,
    name_key text not null,
    search_text text not null,
    document tsvector not null,
    published_at timestamptz not null,
    primary key (tenant_id, product_id)
  );
  select platform.make_platform_table('market.listing', 'select');
  create index listing_document on market.listing using gin (document);
  create index listing_similar on market.listing using gin (search_text gin_trgm_ops);
  create index listing_most_sold on market.listing (sold_rank, product_id);
  create index listing_newest on market.listing (published_at, product_id);
  create index listing_price on market.listing (price_from, product_id) where price_from is not null;
`;

const PUBLISHING = /* sql */ `
  -- Brings the listings of one's own products up to date: all, or some. The copy is written in the transaction that
  -- changed the product, so that nothing has to catch up later. Only for the tenant of the transaction.
  create function market.publish(p_tenant uuid, p_ids uuid[] default null) returns void
    language plpgsql security definer set search_path = market, pg_temp as $$
  begin
    if p_tenant is distinct from platform.current_tenant() then raise exception 'not the tenant of this transaction'; end if;
    delete from market.listing l
     where l.tenant_id = p_tenant and (p_ids is null or l.product_id = any (p_ids))
       and not exists (select from market.offered(p_tenant, array[l.product_id]));
    insert into market.listing as l (tenant_id, product_id, slug, name, cover, price_from, stock_state, sold_rank, name_key, search_text,
                                     document, published_at)
    select p_tenant, p.id, p.slug, p.name, nullif(p.card->'cover', 'null'), p.public_price_from, p.stock_state, p.sold_rank, p.name_key,
           p.search_text, p.document, coalesce(p.published_at, p.updated_at)
      from market.offered(p_tenant, p_ids) o join catalog.product p on p.tenant_id = p_tenant and p.id = o.id
    on conflict (tenant_id, product_id) do update
       set slug = excluded.slug, name = excluded.name, cover = excluded.cover, price_from = excluded.price_from,
           stock_state = excluded.stock_state, sold_rank = excluded.sold_rank, name_key = excluded.name_key,
           search_text = excluded.search_text, document = excluded.document, published_at = excluded.published_at
     where (l.slug, l.name, l.cover, l.price_from, l.stock_state, l.sold_rank, l.search_text, l.document, l.published_at)
        is distinct from (excluded.slug, excluded.name, excluded.cover, excluded.price_from, excluded.stock_state, excluded.sold_rank,
                          excluded.search_text, excluded.document, excluded.published_at);
  end $$;

  -- The products that a cooperative shows in the market place now.
  create function market.offered(p_tenant uuid, p_ids uuid[]) returns table (id uuid) language sql stable as $$
    select p.id
      from market.stall s
      join catalog.product p on p.tenant_id = p_tenant and p.state = 'PUBLISHED' and (p_ids is null or p.id = any (p_ids))
      left join market.product_choice c on c.tenant_id = p_tenant and c.product_id = p.id
     where s.tenant_id = p_tenant and s.is_open and coalesce(c.is_offered, s.offers_all)
  $$;
  revoke execute on function market.publish from public;
  grant execute on function market.publish to lumbung_app;

  -- Follows every change of a product of a cooperative with an open stall; for all others it costs one look-up.
  create function market.follow_products() returns trigger language plpgsql security definer set search_path = market, pg_temp as $$
  begin
    if exists (select from market.stall where tenant_id = platform.current_tenant() and is_open) then
      perform market.publish(platform.current_tenant(), array(select id from changed));
    end if;
    return null;
  end $$;
  revoke execute on function market.follow_products from public;
  create trigger follow_products after update on catalog.product referencing new table as changed
    for each statement execute function market.follow_products();
`;
