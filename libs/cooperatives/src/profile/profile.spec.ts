import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CooperativesModule } from '../cooperatives.module.js';
import { profileIn } from '../testing/index.js';
import { CooperativeKind, OfficerOffice, Weekday } from './cooperative.enums.js';
import type { UpdateCooperativeProfileInput } from './profile.schema.js';
import { ProfileService } from './profile.service.js';

describe('the profile of a cooperative', () => {
  const house = startHouse(CooperativesModule);
  const update = (coop: TestCooperative, input: UpdateCooperativeProfileInput) =>
    coop.run(() => house.get(ProfileService).update(input));
  const current = (coop: TestCooperative, as: string[] | null = null) =>
    coop.run(() => house.get(ProfileService).current(), as);
  const withProfile = async (profile: UpdateCooperativeProfileInput = {}) => {
    const coop = await house.cooperative();
    await profileIn(coop, profile);
    return coop;
  };

  it('is read by shoppers with one statement, without papers and without officers’ phones', async () => {
    const coop = await withProfile({ taxNo: '99.999.999.9-999.999' });

    const sent = await house.statementsOf(() => current(coop));
    const shown = await current(coop);

    expect(sent).toHaveLength(3); // BEGIN, the statement, COMMIT
    expect(shown).toMatchObject({ id: coop.id, state: 'ACTIVE', registration: null, isAcceptingOrders: true });
    expect(shown?.officers.map((it) => it.phone)).toEqual([null, null, null, null]);
    expect(JSON.stringify(shown)).not.toContain('99.999');
  });

  it('shows its staff the papers too, still with one statement', async () => {
    const coop = await withProfile({ taxNo: '99.999.999.9-999.999' });

    const sent = await house.statementsOf(() => current(coop, ['CASHIER']));
    const shown = await current(coop, ['CASHIER']);

    expect(sent).toHaveLength(3);
    expect(shown?.registration).toMatchObject({ taxNo: '99.999.999.9-999.999', documents: [] });
    expect(shown?.officers[0]?.phone).toBe('+6280000000000');
  });

  it('is null before there is one', async () => {
    expect(await current(await house.cooperative())).toBeNull();
  });

  it('keeps what is not named, clears what is null, and shows the change at once', async () => {
    const coop = await withProfile({ tagline: 'Segar tiap hari', about: 'Sejak 1998.' });

    const shown = await update(coop, {
      tagline: null,
      whatsapp: '+6280000000001',
      accent: '#9C3A22',
      openingHours: [{ day: Weekday.SATURDAY, opensAt: '07:00', closesAt: '16:00' }],
      pickupPoint: { address: { street: 'Pasar Gadingrejo', regionCode: '35.75.01.1009' }, note: 'Samping masjid' },
      officers: [{ fullName: 'Slamet', office: OfficerOffice.CHAIR }],
    });

    expect(shown).toMatchObject({
      tagline: null,
      about: 'Sejak 1998.',
      whatsapp: '+6280000000001',
      accent: '#9c3a22',
      isOpenNow: true,
    });
    expect(shown).toMatchObject({
      officers: [{ fullName: 'Slamet' }],
      pickupPoint: { note: 'Samping masjid', address: { regionCode: '35.75.01.1009' } },
    });
    expect(await current(coop)).toMatchObject({
      tagline: null,
      openingHours: [{ day: 'SATURDAY', opensAt: '07:00', closesAt: '16:00' }],
    });
  });

  it('can pause the shop', async () => {
    const coop = await withProfile();

    expect(await update(coop, { isAcceptingOrders: false })).toMatchObject({ isAcceptingOrders: false });
    expect(await update(coop, { isAcceptingOrders: true })).toMatchObject({ isAcceptingOrders: true });
  });

  it.each<[string, UpdateCooperativeProfileInput]>([
    ['name', { name: null }],
    ['accent', { accent: '#e8b23a' }],
    ['address.regionCode', { address: { street: 'Jl. Contoh', regionCode: '35.75' } }],
    ['pickupPoint.address.regionCode', { pickupPoint: { address: { street: 'Jl. Contoh', regionCode: '99' } } }],
    ['openingHours.0', { openingHours: [{ day: Weekday.MONDAY, opensAt: '10:00', closesAt: '10:00' }] }],
    ['legalEntityOn', { legalEntityOn: '2026-11-22' }],
    ['logoMediaId', { logoMediaId: newId() }],
  ])('refuses a wrong %s and changes nothing', async (field, input) => {
    const coop = await withProfile();
    const before = await current(coop);

    expect(await update(coop, input)).toMatchObject({ code: 'INVALID_INPUT', field });
    expect(await current(coop)).toEqual(before);
  });

  it('refuses a number that another cooperative holds, and the picture of another one', async () => {
    const [mine, other] = [await withProfile(), await withProfile({ cooperativeRegistrationNo: '9999000000002' })];
    const picture = newId();
    await house.admin('insert into platform.media (tenant_id, id, width, height, widths) values ($1, $2, 10, 10, $3)', [
      other.id,
      picture,
      [10],
    ]);

    expect(await update(mine, { cooperativeRegistrationNo: '9999-000000002' })).toMatchObject({
      code: 'COOPERATIVE_ALREADY_SIGNED_UP',
      field: 'cooperativeRegistrationNo',
    });
    expect(await update(mine, { logoMediaId: picture })).toMatchObject({ code: 'INVALID_INPUT', field: 'logoMediaId' });
    expect(await update(other, { logoMediaId: picture })).toMatchObject({
      logo: { id: picture, sources: [{ width: 10 }] },
    });
  });

  it('gives a number free that it no longer uses', async () => {
    const [mine, other] = [await withProfile({ cooperativeRegistrationNo: '9999000000003' }), await withProfile()];

    await update(mine, { cooperativeRegistrationNo: null });

    expect(await update(other, { cooperativeRegistrationNo: '9999000000003' })).toMatchObject({
      cooperativeRegistrationNo: '9999000000003',
    });
  });

  it('lets two changes at once both stand', async () => {
    const coop = await withProfile();

    await Promise.all([update(coop, { tagline: 'Satu' }), update(coop, { about: 'Dua' })]);

    expect(await current(coop)).toMatchObject({ tagline: 'Satu', about: 'Dua' });
  });

  it('loses its badge when what a council vouched for changes, and keeps it otherwise', async () => {
    const coop = await withProfile();
    await house.admin(
      `update cooperatives.directory set verified_by = 'Dekopinda Kota Contoh', verified_on = '2026-01-02', valid_until = '2028-01-02' where id = $1`,
      [coop.id],
    );

    expect(await update(coop, { tagline: 'Tetap' })).toMatchObject({
      verification: { councilName: 'Dekopinda Kota Contoh', validUntil: '2028-01-02' },
    });
    expect(await update(coop, { kind: CooperativeKind.SERVICES })).toMatchObject({ verification: null });
  });

  it('shows no badge from the day after its last one', async () => {
    const coop = await withProfile();
    await house.admin(
      `update cooperatives.directory set verified_by = 'Dekopinda', verified_on = '2024-01-02', valid_until = '2026-11-20' where id = $1`,
      [coop.id],
    );

    expect((await current(coop))?.verification).toBeNull();
  });

  it('writes what changed, from what to what, into the audit chain', async () => {
    const coop = await withProfile();

    await update(coop, { tagline: 'Baru' });

    const [record] = await house.admin<{ detail: object }>(
      `select detail from platform.audit_record where tenant_id = $1 and action = 'cooperatives.edit'`,
      [coop.id],
    );
    expect(record?.detail).toEqual({ before: { tagline: null }, after: { tagline: 'Baru' } });
  });

  it('shows nothing of another cooperative', async () => {
    const [mine, other] = [await withProfile({ tagline: 'Milik saya' }), await withProfile()];

    expect(JSON.stringify(await current(other, ['OWNER']))).not.toContain(mine.id);
  });
});
