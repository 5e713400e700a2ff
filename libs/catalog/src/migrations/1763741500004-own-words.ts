import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two reads that grew with what they should not: search with the number of cooperatives, the list of the most sold with
 * its page. Rewrites catalog.product, which is locked meanwhile (seconds for a million products).
 */
export class OwnWords1763741500004 implements MigrationInterface {
  name = 'OwnWords1763741500004';

  async up(db: QueryRunner): Promise<void> {
    await db.query(OWN_WORDS);
    await db.query(SOLD_RANK);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const OWN_WORDS = /* sql */ `
  -- The words of a document with a mark of their cooperative in front. In an index of bare words the beginning of one
  -- ('ber…') is looked up among the products of all cooperatives before the tenant is asked; here among one's own.
  create function catalog.own_words(p_document tsvector, p_tenant uuid) returns tsvector language sql immutable parallel safe
    set search_path = pg_catalog as $$
    select array_to_tsvector(array(select left(md5(p_tenant::text), 8) || word from unnest(tsvector_to_array(p_document)) word))
  $$;

  -- The same for a question.
  create function catalog.own_query(p_query tsquery, p_tenant uuid) returns tsquery language sql immutable strict parallel safe
    set search_path = pg_catalog as $$
    select regexp_replace(p_query::text, '''((?:[^'']|'''')*)''', '''' || left(md5(p_tenant::text), 8) || '\\1''', 'g')::tsquery
  $$;

  alter table catalog.product add column own_words tsvector not null generated always as (catalog.own_words(document, tenant_id)) stored;
  drop index catalog.product_document;
  create index product_own_words on catalog.product using gin (tenant_id, own_words);
`;

const SOLD_RANK = /* sql */ `
  -- Thousandths sold. Comparing numerics is not leakproof, so behind the policy a page far down the list of the most sold
  -- read everything before it; whole numbers begin where the page begins.
  alter table catalog.product add column sold_rank bigint not null generated always as ((sold * 1000)::bigint) stored;
  drop index catalog.product_most_sold;
  create index product_most_sold on catalog.product (tenant_id, sold_rank, id) where state = 'PUBLISHED';
`;
