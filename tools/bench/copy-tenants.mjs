// Copies everything one tenant owns into many others, with one statement per table. What a column means is not asked:
// ids and texts that carry the number of the first tenant get the number of the other one.
const FIRST = `'-8000-000001'`;
const OTHER = `'-8000-' || lpad(to_hex(t.n), 6, '0')`;

/** The tenant tables that a migrated database has; `filled` tells which of them the first tenant has rows in. */
export async function tenantTables(client) {
  const { rows } = await client.query(`
    select c.oid, format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and obj_description(c.oid, 'pg_class') = 'tenant' order by 2`);
  const tables = [];
  for (const { oid, name } of rows) {
    const { rowCount } = await client.query(`select from ${name} limit 1`);
    tables.push({ oid, name, filled: rowCount > 0 });
  }
  return tables;
}

/** Indexes that no constraint needs are dropped; the answer makes them again. Filling them row by row takes far longer. */
export async function dropIndexes(client, tables) {
  const { rows } = await client.query(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i
      where i.indrelid = any ($1::oid[]) and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [tables.map(({ oid }) => oid)],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
}

export async function copyStatement(client, { oid, name }) {
  const { rows } = await client.query(
    `select quote_ident(attname) as name, format_type(atttypid, null) as type from pg_attribute
      where attrelid = $1 and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [oid],
  );
  const columns = rows.map((column) => column.name).join(', ');
  return `insert into ${name} (${columns}) select ${rows.map(copied).join(', ')}
    from ${name} s cross join generate_series($1::integer, $2::integer) t (n) where s.tenant_id = '01900000-0000-7000-8000-000001000000'`;
}

function copied({ name, type }) {
  if (type === 'uuid') return `overlay(s.${name}::text placing lpad(to_hex(t.n), 6, '0') from 25 for 6)::uuid`;
  if (type === 'uuid[]' || type === 'jsonb') return `replace(s.${name}::text, ${FIRST}, ${OTHER})::${type}`;
  return `s.${name}`;
}
