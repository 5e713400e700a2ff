import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { startHouse } from '../testing/index.js';
import { TenantDirectory } from './tenant-directory.js';

describe('knowing which cooperative a host name means', () => {
  const house = startHouse();
  const find = (slug: string) => house.get(TenantDirectory).bySlugOrHost(slug);
  const later = (milliseconds: number) => {
    const then = Date.now() + milliseconds;
    jest.spyOn(Date, 'now').mockImplementation(() => then);
  };

  // The time stands still in between, however long that takes.
  beforeEach(() => later(0));
  afterEach(() => void jest.restoreAllMocks());

  it('renews all that are in use with one statement, and then sees what changed', async () => {
    const [one, other] = [(await house.cooperative()).tenant, (await house.cooperative()).tenant];
    for (const { slug } of [one, other, one, other]) await find(slug);
    await house.admin(`update platform.tenant set state = 'SUSPENDED' where id = $1`, [other.id]);

    expect(await find(other.slug)).toMatchObject({ state: 'ACTIVE' });
    later(5_001);
    const sent = await house.statementsOf(() => Promise.all([find(one.slug), find(other.slug)]));

    expect(sent).toHaveLength(3);
    expect(await find(one.slug)).toEqual(one);
    expect(await find(other.slug)).toMatchObject({ state: 'SUSPENDED' });
  });

  it('forgets what nobody asks for', async () => {
    const [busy, quiet] = [(await house.cooperative()).tenant, (await house.cooperative()).tenant];
    for (const { slug } of [busy, quiet, busy]) await find(slug);

    later(5_001);
    await find(busy.slug);

    expect(await house.statementsOf(() => find(busy.slug))).toEqual([]);
    expect(await house.statementsOf(() => find(quiet.slug))).toHaveLength(3);
  });

  it('keeps an unknown name as unknown, also when it is renewed', async () => {
    expect([await find('tidak-ada'), await find('tidak-ada')]).toEqual([undefined, undefined]);
    later(5_001);
    expect(await find('tidak-ada')).toBeUndefined();
  });
});
