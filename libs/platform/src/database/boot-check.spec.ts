import { describe, expect, it } from '@jest/globals';
import { startHouse } from '../testing/index.js';
import { checkWalls } from './boot-check.js';
import { PlatformDatabase } from './platform-database.js';

describe('looking at the walls before serving', () => {
  const house = startHouse();
  const check = () => checkWalls(house.get(PlatformDatabase));

  it('is content with what the migrations built', async () => {
    await expect(check()).resolves.toBeUndefined();
  });

  it.each([
    [
      'a policy is missing',
      'drop policy tenant on platform.counter',
      'create policy tenant on platform.counter using (tenant_id = platform.current_tenant()) with check (tenant_id = platform.current_tenant())',
      /platform\.counter has no forced policy/,
    ],
    [
      'a policy is not forced on the owner',
      'alter table platform.counter no force row level security',
      'alter table platform.counter force row level security',
      /platform\.counter has no forced policy/,
    ],
    [
      'a table does not say what it is',
      'create table platform.stray (id int)',
      'drop table platform.stray',
      /platform\.stray does not say/,
    ],
    [
      'a run-time role owns a table',
      `create table platform.owned (id int); comment on table platform.owned is 'platform'; alter table platform.owned owner to lumbung_app`,
      'drop table platform.owned',
      /lumbung_app could pass/,
    ],
  ])('refuses to serve when %s', async (_, spoil, mend, said) => {
    await house.admin(spoil);

    await expect(check()).rejects.toThrow(said);

    await house.admin(mend);
    await expect(check()).resolves.toBeUndefined();
  });
});
