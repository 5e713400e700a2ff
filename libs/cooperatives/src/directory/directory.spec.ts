import { describe, expect, it } from '@jest/globals';
import type { TenantState } from '@lumbung/platform';
import { startHouse } from '@lumbung/platform/testing';
import { CooperativesModule } from '../cooperatives.module.js';
import { CooperativeKind } from '../profile/cooperative.enums.js';
import type { UpdateCooperativeProfileInput } from '../profile/profile.schema.js';
import { profileIn } from '../testing/index.js';
import type { CooperativeFilter } from './directory.schema.js';
import { DirectoryService } from './directory.service.js';

describe('the public directory', () => {
  const house = startHouse(CooperativesModule);
  const listed = async (
    profile: UpdateCooperativeProfileInput,
    { state = 'ACTIVE', validUntil = '2028-11-21' }: { state?: TenantState; validUntil?: string } = {},
  ) => {
    const coop = await house.cooperative(state);
    await profileIn(coop, profile);
    await house.admin(
      `update cooperatives.directory set verified_by = 'Dekopinda Kota Contoh', verified_on = '2024-01-02', valid_until = $2 where id = $1`,
      [coop.id, validUntil],
    );
    return coop;
  };
  const names = async (filter: CooperativeFilter) =>
    (await house.get(DirectoryService).list(filter, { first: 50 }, false)).nodes.map((it) => it.name);

  it('shows one verified, active cooperative without its papers', async () => {
    const coop = await listed({ name: 'Koperasi Banyu Contoh', taxNo: '99.999' });

    const shown = await house.get(DirectoryService).find(coop.tenant.slug);

    expect(shown).toMatchObject({
      name: 'Koperasi Banyu Contoh',
      state: 'ACTIVE',
      registration: null,
      verification: { councilName: 'Dekopinda Kota Contoh' },
    });
    expect(shown.officers.every((it) => it.phone === null)).toBe(true);
  });

  it.each<[string, { state?: TenantState; validUntil?: string }]>([
    ['a draft', { state: 'DRAFT' }],
    ['one under review', { state: 'IN_REVIEW' }],
    ['a suspended one', { state: 'SUSPENDED' }],
    ['one whose badge ran out', { validUntil: '2026-11-20' }],
  ])('does not show %s', async (_, standing) => {
    const coop = await listed({ name: 'Koperasi Tersembunyi' }, standing);

    await expect(house.get(DirectoryService).find(coop.tenant.slug)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await names({ search: 'tersembunyi' })).toEqual([]);
  });

  it('is searched by name and place, by region at any level and by kind', async () => {
    await listed({
      name: 'Koperasi Susu Lereng',
      kind: CooperativeKind.PRODUCER,
      address: { street: 'Jl. Raya', regionCode: '35.14.02.2004' },
    });
    await listed({ name: 'Koperasi Susu Kota', address: { street: 'Jl. Contoh', regionCode: '35.75.01.1009' } });

    expect(await names({ search: 'SUSU' })).toEqual(['Koperasi Susu Kota', 'Koperasi Susu Lereng']);
    expect(await names({ search: 'tutur' })).toEqual(['Koperasi Susu Lereng']);
    expect(await names({ search: 'susu', regionCode: '35.75' })).toEqual(['Koperasi Susu Kota']);
    expect(await names({ search: 'susu', regionCode: '35' })).toHaveLength(2);
    expect(await names({ search: 'susu', kind: CooperativeKind.PRODUCER })).toEqual(['Koperasi Susu Lereng']);
    expect(await names({ search: 'sus%' })).toEqual(await names({ search: 'sus' }));
  });

  it('is leafed through by name in both directions, and counted only when asked', async () => {
    for (const name of ['Halaman A', 'Halaman B', 'Halaman C']) await listed({ name });
    const page = (args: object, counting = false) =>
      house.get(DirectoryService).list({ search: 'halaman' }, args, counting);

    const first = await page({ first: 2 }, true);
    const second = await page({ first: 2, after: first.pageInfo.endCursor });
    const last = await page({ last: 2 });

    expect(first.nodes.map((it) => it.name)).toEqual(['Halaman A', 'Halaman B']);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    expect(second.nodes.map((it) => it.name)).toEqual(['Halaman C']);
    expect(second).toMatchObject({ totalCount: null, pageInfo: { hasNextPage: false, hasPreviousPage: true } });
    expect(last.nodes.map((it) => it.name)).toEqual(['Halaman B', 'Halaman C']);
  });
});
