import type { MigrationInterface, QueryRunner } from 'typeorm';
import { COMMON_SYNONYMS } from './common-synonyms.data.js';

/** Words that mean the same, and what was searched for. Locks nothing that exists. */
export class Synonyms1763802000300 implements MigrationInterface {
  name = 'Synonyms1763802000300';

  async up(db: QueryRunner): Promise<void> {
    await db.query(SYNONYMS);
    await db.query(
      `insert into catalog.common_synonym (number, term)
       select g.number, catalog.normalise(t.term) from jsonb_array_elements($1::jsonb) with ordinality g (terms, number), jsonb_array_elements_text(g.terms) t (term)`,
      [JSON.stringify(COMMON_SYNONYMS)],
    );
    await db.query(QUESTION);
    await db.query(SEARCHES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const SYNONYMS = /* sql */ `
  -- Words of the trade that all cooperatives share, by group.
  create table catalog.common_synonym (
    number integer not null,
    term text not null check (length(term) between 2 and 60),
    primary key (term, number)
  );
  select platform.make_reference_table('catalog.common_synonym');
  create index common_synonym_number on catalog.common_synonym (number);

  -- A cooperative's own; its words are normalised as questions are.
  create table catalog.synonym (
    tenant_id uuid not null default platform.current_tenant(),
    id uuid not null,
    words text[] not null check (cardinality(words) between 2 and 10),
    primary key (tenant_id, id)
  );
  select platform.make_tenant_table('catalog.synonym');

  create table catalog.synonym_term (
    tenant_id uuid not null default platform.current_tenant(),
    term text not null check (length(term) between 2 and 60),
    synonym_id uuid not null,
    primary key (tenant_id, term),
    foreign key (tenant_id, synonym_id) references catalog.synonym (tenant_id, id) on delete cascade
  );
  select platform.make_tenant_table('catalog.synonym_term');
  create index synonym_term_synonym on catalog.synonym_term (tenant_id, synonym_id);
`;

const QUESTION = /* sql */ `
  -- What a cooperative's search asks for: every word as in query_of, or in its place words that mean the same. The
  -- longest run of at most three words that has synonyms is taken together. A group of the cooperative's own goes
  -- before the common ones. Two reads by key however many synonyms there are.
  create function catalog.question_of(p_tenant uuid, p_text text) returns tsquery language plpgsql stable strict parallel safe
    set search_path = public, pg_catalog as $$
  declare
    words text[] := (array_remove(string_to_array(catalog.normalise(p_text), ' '), ''))[1:8];
    runs text[];
    known jsonb;
    other text;
    run text;
    at integer := 1;
    span integer;
    whole tsquery;
    part tsquery;
  begin
    if cardinality(words) = 0 then return null; end if;
    select array_agg(array_to_string(words[s:s + l - 1], ' ')) into runs
      from generate_series(1, cardinality(words)) s, generate_series(1, least(3, cardinality(words) - s + 1)) l;
    select jsonb_object_agg(found.term, found.same) into known from (
      select distinct on (term) term, same from (
        select t.term, to_jsonb(s.words) as same, 1 as place
          from catalog.synonym_term t join catalog.synonym s on s.tenant_id = t.tenant_id and s.id = t.synonym_id
         where t.tenant_id = p_tenant and t.term = any (runs)
        union all
        select c.term, (select jsonb_agg(distinct o.term) from catalog.common_synonym o
                         where o.number in (select number from catalog.common_synonym where term = c.term)), 2
          from catalog.common_synonym c where c.term = any (runs)) either order by term, place) found;
    if known is null then return catalog.query_of(p_text); end if;
    while at <= cardinality(words) loop
      for span in reverse least(3, cardinality(words) - at + 1)..1 loop
        run := array_to_string(words[at:at + span - 1], ' ');
        exit when known ? run or span = 1;
      end loop;
      part := catalog.query_of(run);
      for other in select value from jsonb_array_elements_text(coalesce(known->run, '[]')) loop
        if other <> run then part := part || catalog.query_of(other); end if;
      end loop;
      whole := case when whole is null then part else whole && part end;
      at := at + cardinality(string_to_array(run, ' '));
    end loop;
    return whole;
  end $$;
`;

const SEARCHES = /* sql */ `
  -- What shoppers looked for: the words and how often, never who.
  create table catalog.search_count (
    tenant_id uuid not null default platform.current_tenant(),
    words text not null check (length(words) between 2 and 60),
    searches bigint not null check (searches > 0),
    -- How many products the last of them found.
    hits integer not null check (hits >= 0),
    last_on date not null,
    primary key (tenant_id, words)
  );
  select platform.make_tenant_table('catalog.search_count');
  create index search_count_most on catalog.search_count (tenant_id, searches desc, words);
`;
