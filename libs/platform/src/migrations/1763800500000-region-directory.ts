import type { MigrationInterface, QueryRunner } from 'typeorm';
import { VILLAGES_OF_KABUPATEN_PASURUAN } from './pasuruan-villages.data.js';

/**
 * One way to add regions, whoever brings them; the villages of Kabupaten Pasuruan; and which data sets were loaded.
 * Locks the rows of the regions it adds to, for a moment.
 */
export class RegionDirectory1763800500000 implements MigrationInterface {
  name = 'RegionDirectory1763800500000';

  async up(db: QueryRunner): Promise<void> {
    await db.query(DATA_SETS);
    await db.query(ADD_REGIONS);
    const villages = Object.entries(VILLAGES_OF_KABUPATEN_PASURUAN).flatMap(([district, text]) =>
      text.split(';').map((part) => [`${district}.${part.trim().slice(0, 4)}`, part.trim().slice(5)] as const),
    );
    await db.query(`select platform.add_regions($1, $2)`, [
      villages.map(([code]) => code),
      villages.map(([, name]) => name),
    ]);
  }

  async down(): Promise<void> {
    throw new Error('Migrations run forward only.');
  }
}

const DATA_SETS = /* sql */ `
  create table platform.data_set (
    name text primary key check (length(name) <= 60),
    version text not null check (length(version) <= 40),
    source text not null check (length(source) <= 300),
    loaded_at timestamptz not null default now()
  );
  select platform.make_reference_table('platform.data_set');
`;

const ADD_REGIONS = /* sql */ `
  -- Adds what is missing and renames what has another name, parents before children; postcodes known before stay.
  -- A region whose parent is unknown is left out. Answers how many are new or renamed.
  create function platform.add_regions(p_codes text[], p_names text[]) returns integer language plpgsql as $$
  declare
    v_length integer;
    v_changed integer;
    v_all integer := 0;
  begin
    foreach v_length in array array[2, 5, 8, 13] loop
      insert into platform.region as r (code, name, level, parent_code, path)
      select l.code, l.name, case v_length when 2 then 'PROVINCE' when 5 then 'REGENCY' when 8 then 'DISTRICT' else 'VILLAGE' end,
             p.code, concat_ws(', ', l.name, p.path)
        from unnest(p_codes, p_names) l (code, name)
        left join platform.region p on v_length > 2 and p.code = left(l.code, case v_length when 13 then 8 else v_length - 3 end)
       where length(l.code) = v_length and (v_length = 2 or p.code is not null)
      on conflict (code) do update set name = excluded.name, path = excluded.path
       where (r.name, r.path) is distinct from (excluded.name, excluded.path);
      get diagnostics v_changed = row_count;
      v_all := v_all + v_changed;
    end loop;
    update platform.region r set has_children = true
     where not r.has_children and exists (select from platform.region c where c.parent_code = r.code);
    return v_all;
  end $$;
  revoke execute on function platform.add_regions from public;
`;
