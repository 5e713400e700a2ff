import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Search that forgives typing errors. Locks nothing. */
export class SimilarProducts1763741500003 implements MigrationInterface {
  name = 'SimilarProducts1763741500003';

  async up(db: QueryRunner): Promise<void> {
    await db.query(SIMILAR);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const SIMILAR = /* sql */ `
  -- Products whose words look like these: the likest 200 that are nearly as like as the best. Looks closely first, and
  -- only when nothing is that like more generously, since short words have few trigrams: telor and telur share a third.
  -- Runs as the caller, behind the caller's policy.
  create function catalog.similar_products(p_tenant uuid, p_words text) returns setof uuid language plpgsql stable
    set search_path = public, pg_catalog set pg_trgm.word_similarity_threshold = 0.5 as $$
  begin
    if length(p_words) < 3 then return; end if;
    for attempt in 1..2 loop
      return query
        with near as materialized (
          select p.id, word_similarity(p_words, p.search_text) as likeness
            from catalog.product p where p.tenant_id = p_tenant and p_words <% p.search_text)
        select n.id from near n where n.likeness >= 0.75 * (select max(likeness) from near) order by n.likeness desc, n.id limit 200;
      if found then return; end if;
      perform set_config('pg_trgm.word_similarity_threshold', '0.3', true);
    end loop;
  end $$;
`;
