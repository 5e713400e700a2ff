import type { MigrationInterface, QueryRunner } from 'typeorm';
import { regionLines } from './regions.data.js';

/** Official regions, and postal addresses as JSON made from them. Locks nothing that exists: all tables are new. */
export class Regions1763740940000 implements MigrationInterface {
  name = 'Regions1763740940000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(TABLE);
    await db.query(LOADING, [regionLines()]);
    await db.query(READY);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const TABLE = /* sql */ `
  create table platform.region (
    code text primary key check (code ~ '^\\d\\d(\\.\\d\\d(\\.\\d\\d(\\.\\d{4})?)?)?$'),
    name text not null check (length(name) between 1 and 80),
    level text not null check (level in ('PROVINCE', 'REGENCY', 'DISTRICT', 'VILLAGE')),
    parent_code text references platform.region (code),
    path text not null check (length(path) <= 300),
    postal_code text check (postal_code ~ '^\\d{5}$'),
    has_children boolean not null default false
  );
  create index region_parent on platform.region (parent_code, name);
  select platform.make_reference_table('platform.region');
`;

// Lines are 'code|name|postcode', parents before children, so that a path can be built on its parent's.
const LOADING = /* sql */ `
  with recursive line as (
    select split_part(text, '|', 1) as code, split_part(text, '|', 2) as name, nullif(split_part(text, '|', 3), '') as postal_code
      from unnest($1::text[]) text
  ), region as (
    select code, name, null::text as parent_code, name as path, postal_code from line where length(code) = 2
    union all
    select l.code, l.name, r.code, l.name || ', ' || r.path, l.postal_code
      from region r join line l on regexp_replace(l.code, '\\.\\d+$', '') = r.code and l.code <> r.code
  )
  insert into platform.region (code, name, level, parent_code, path, postal_code, has_children)
  select code, name, case length(code) when 2 then 'PROVINCE' when 5 then 'REGENCY' when 8 then 'DISTRICT' else 'VILLAGE' end,
         parent_code, path, postal_code, exists (select from line child where child.code like region.code || '.%')
    from region order by code
`;

const READY = /* sql */ `
  create index region_words on platform.region using gin (lower(path) gin_trgm_ops);

  create function platform.region_json(p_code text) returns json language sql stable parallel safe as $$
    select json_build_object('code', code, 'name', name, 'level', level, 'parentCode', parent_code, 'path', path,
                             'postalCode', postal_code, 'hasChildren', has_children)
      from platform.region where code = p_code
  $$;

  -- The GraphQL type Address; the postcode of the village stands in where none was given.
  create function platform.address_json(p_street text, p_landmark text, p_region text, p_postal text) returns json
    language sql stable parallel safe as $$
    select json_build_object(
      'street', p_street, 'landmark', p_landmark, 'regionCode', r.code, 'region', platform.region_json(r.code),
      'postalCode', coalesce(p_postal, r.postal_code),
      'formatted', concat_ws(' ', concat_ws(', ', p_street, '(' || p_landmark || ')', r.path), coalesce(p_postal, r.postal_code)))
      from platform.region r where r.code = p_region
  $$;
`;
