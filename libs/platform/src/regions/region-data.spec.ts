import { describe, expect, it } from '@jest/globals';
import { RegionsService } from '../shared/regions.service.js';
import { startHouse } from '../testing/index.js';
import { loadRegions } from './region-data.js';

describe('the directory of regions', () => {
  const house = startHouse();
  const search = (words: string) => house.get(RegionsService).list({ search: words, first: 5 });

  it('knows Kota and Kabupaten Pasuruan down to the village before anything is loaded', async () => {
    expect(await search('tosari, kabupaten pasuruan')).toContainEqual(
      expect.objectContaining({ code: '35.14.24', hasChildren: true }),
    );
    expect((await house.get(RegionsService).list({ parent: '35.14.24', first: 50 })).length).toBeGreaterThan(5);
    expect((await search('trajeng'))[0]).toMatchObject({ code: '35.75.04.1003', postalCode: '67132' });
  });

  it('is filled once with every region of the country, keeps postcodes, and finds a village by name', async () => {
    const added = await loadRegions(house.config);
    const again = await loadRegions(house.config);

    const levels = await house.admin<{ level: string; count: number }>(
      'select level, count(*)::int as count from platform.region group by level',
    );
    expect(added).toBeGreaterThan(80_000);
    expect(again).toBe(0);
    expect(Object.fromEntries(levels.map(({ level, count }) => [level, count]))).toEqual({
      PROVINCE: 38,
      REGENCY: 514,
      DISTRICT: 7285,
      VILLAGE: 83762,
    });
    expect((await search('trajeng'))[0]).toMatchObject({ code: '35.75.04.1003', postalCode: '67132' });
    expect((await search('keude bakongan'))[0]).toMatchObject({ code: '11.01.01.2001', hasChildren: false });
  });
});
