import { describe, expect, it } from '@jest/globals';
import { startHouse, type House } from '@lumbung/platform/testing';
import { catalogueRules } from './catalogue.js';

describe('the schema of the whole platform', () => {
  const house = startHouse();

  it.each(catalogueRules)('$rule', async ({ holes }) => {
    expect(await holesOf(house, holes)).toEqual([]);
  });

  it('looks at every domain', async () => {
    const schemas = await house.admin<{
      name: string;
    }>(`select distinct n.nspname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where obj_description(c.oid, 'pg_class') = 'tenant'`);

    expect(schemas.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'platform',
        'identity',
        'cooperatives',
        'ledger',
        'membership',
        'catalog',
        'payments',
        'orders',
      ]),
    );
  });
});

describe('the rules themselves', () => {
  const house = startHouse();
  const SPOIL: readonly (readonly [string, string])[] = [
    ['a policy is dropped', 'drop policy tenant on platform.request_claim'],
    ['row-level security is no longer forced', 'alter table platform.request_claim no force row level security'],
    ['a second policy lets more through', 'create policy more on platform.counter using (true)'],
    ['an index does not begin with the tenant', 'create index spoiled_index on platform.request_claim (request_id)'],
    ['a table says nothing of itself', 'create table platform.spoiled (id uuid primary key)'],
    ['a run-time role may truncate', 'grant truncate on platform.request_claim to lumbung_app'],
    ['a tenant role may read a platform table', 'grant select on platform.tenant to lumbung_app'],
    ['the council may read', 'grant select on platform.counter to lumbung_council'],
    [
      'a view asks with the rights of its owner',
      'create view platform.spoiled_view as select 1 as one from platform.request_claim',
    ],
    [
      'a definer function trusts its caller',
      `create function platform.spoiled() returns int language sql security definer as 'select 1'`,
    ],
  ];

  it.each(SPOIL)('see it when %s', async (_, spoil) => {
    const before = await allHoles(house);

    await house.admin(spoil);

    expect((await allHoles(house)).length).toBeGreaterThan(before.length);
  });
});

async function holesOf(house: House, sql: string): Promise<unknown[]> {
  return (await house.admin(sql)).map((row) => Object.values(row)[0]);
}

async function allHoles(house: House): Promise<unknown[]> {
  const holes = [];
  for (const { holes: sql } of catalogueRules) holes.push(...(await holesOf(house, sql)));
  return holes;
}
