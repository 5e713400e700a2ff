import { describe, expect, it } from '@jest/globals';
import { startHouse } from '../testing/index.js';
import { RegionLevel } from './region.js';
import { RegionsService } from './regions.service.js';

describe('finding a region of Indonesia', () => {
  const house = startHouse();
  const list = (question: Partial<Parameters<RegionsService['list']>[0]>) =>
    house.get(RegionsService).list({ first: 50, ...question });

  it('begins with the 38 provinces and goes down to the villages with their postcodes', async () => {
    expect(await list({})).toHaveLength(38);
    expect(await list({ parent: '35' })).toHaveLength(38);
    expect(await list({ parent: '35.14' })).toHaveLength(24);
    expect(await list({ parent: '35.75', level: RegionLevel.VILLAGE })).toHaveLength(34);
    expect((await list({ parent: '35.75.04' })).find((it) => it.name === 'Trajeng')).toEqual({
      code: '35.75.04.1003',
      name: 'Trajeng',
      level: 'VILLAGE',
      parentCode: '35.75.04',
      path: 'Trajeng, Panggungrejo, Kota Pasuruan, Jawa Timur',
      postalCode: '67132',
      hasChildren: false,
    });
  });

  it('searches by name, the best match first, forgiving a slip, with apostrophes', async () => {
    expect((await list({ search: 'trajeng' }))[0]?.code).toBe('35.75.04.1003');
    expect((await list({ search: 'trajemg' }))[0]?.code).toBe('35.75.04.1003');
    expect((await list({ search: "Tamba'an" }))[0]?.code).toBe('35.75.04.1002');
    expect((await list({ search: 'bugul kidul', level: RegionLevel.VILLAGE }))[0]?.code).toBe('35.75.03.1009');
    expect((await list({ search: 'pohjentrek', parent: '35.14' }))[0]?.code).toBe('35.14.17');
    expect(await list({ search: 'xyzzyq' })).toEqual([]);
  });

  it('wants the finest region it knows in an address', async () => {
    const problem = (regionCode: string) => house.get(RegionsService).problemOf({ regionCode });

    expect(await problem('35.75.04.1003')).toBeUndefined();
    expect(await problem('35.14.02.2004')).toBeUndefined();
    expect(await problem('35.07')).toBeUndefined();
    expect(await problem('35.14.02')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await problem('35.75.04')).toMatchObject({ code: 'INVALID_INPUT', field: 'address.regionCode' });
    expect(await problem('35.75.04.9999')).toMatchObject({ message: 'Kode wilayah ini tidak dikenal.' });
  });

  it('writes an address on one line, with the postcode of the village', async () => {
    const [row] = await house.admin<{ address: { formatted: string } }>(
      `select platform.address_json('Jl. Halmahera 12', 'samping masjid', '35.75.04.1003', null) as address`,
    );

    expect(row?.address.formatted).toBe(
      'Jl. Halmahera 12, (samping masjid), Trajeng, Panggungrejo, Kota Pasuruan, Jawa Timur 67132',
    );
  });
});
