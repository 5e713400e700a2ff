import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { memberRegistered, paymentSettingsUpdated, productPublished } from '@lumbung/events';
import { TenantDatabase } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CooperativesModule } from '../cooperatives.module.js';
import { CooperativeKind, OfficerOffice, Weekday } from '../profile/cooperative.enums.js';
import { ProfileService } from '../profile/profile.service.js';
import { completePapersIn, markedStepsIn, profileIn } from '../testing/index.js';
import { OnboardingService } from './onboarding.service.js';

describe('the way to a live shop', () => {
  const house = startHouse(CooperativesModule);
  const checklist = (coop: TestCooperative) => coop.run(() => house.get(OnboardingService).checklist());
  const doneIn = async (coop: TestCooperative) =>
    (await checklist(coop)).items.filter((it) => it.isDone).map((it) => it.key);
  const draft = async () => house.cooperative('DRAFT');

  it('begins with what signing up already said, and names what is required', async () => {
    const coop = await draft();
    await profileIn(coop);

    const { items, percentDone, canSubmit } = await checklist(coop);

    expect(items.filter((it) => it.isRequired).map((it) => it.key)).toEqual(['IDENTITY', 'OFFICERS', 'DOCUMENTS']);
    expect(items.filter((it) => it.isDone).map((it) => it.key)).toEqual(['OFFICERS']);
    expect({ percentDone, canSubmit, label: items[5]?.label, linkKey: items[5]?.linkKey }).toEqual({
      percentDone: 10,
      canSubmit: false,
      label: 'Barang pertama',
      linkKey: 'toko.produk',
    });
  });

  it('is read with one statement', async () => {
    const coop = await draft();
    await profileIn(coop);

    expect(await house.statementsOf(() => checklist(coop))).toHaveLength(3);
  });

  it('can be submitted once date, officers and a proof of existence are there', async () => {
    const coop = await draft();
    await completePapersIn(coop);

    expect(await checklist(coop)).toMatchObject({ canSubmit: true });
  });

  it('asks a sharia savings cooperative for its board, its licence and the paper of it', async () => {
    const coop = await draft();
    await completePapersIn(coop);
    await coop.run(() => house.get(ProfileService).update({ kind: CooperativeKind.SHARIA_SAVINGS_AND_LOANS }));

    expect(await coop.run(() => house.get(OnboardingService).missing())).toEqual(['IDENTITY', 'OFFICERS', 'DOCUMENTS']);
  });

  it('takes a step back when its data go', async () => {
    const coop = await draft();
    await completePapersIn(coop);
    await coop.run(() =>
      house.get(ProfileService).update({ officers: [{ fullName: 'Slamet', office: OfficerOffice.CHAIR }] }),
    );

    expect(await doneIn(coop)).not.toContain('OFFICERS');
  });

  it('knows the shop profile by line, phone and hours', async () => {
    const coop = await draft();
    await profileIn(coop, {
      tagline: 'Segar',
      phone: '+6280000000001',
      openingHours: [{ day: Weekday.MONDAY, opensAt: '07:00', closesAt: '16:00' }],
    });

    expect(await doneIn(coop)).toContain('SHOP_PROFILE');
  });

  it('warns of unusual numbers in the hint and lets them pass', async () => {
    const coop = await draft();
    await profileIn(coop, { cooperativeRegistrationNo: '12345', legalEntityOn: '2019-05-02' });

    const [identity] = (await checklist(coop)).items;

    expect(identity).toMatchObject({ key: 'IDENTITY', isDone: true });
    expect(identity?.hint).toContain('NIK koperasi biasanya 13 angka');
  });

  it('is ticked by news of other domains, once however often they come, and only for the cooperative they are about', async () => {
    const [coop, other] = [await draft(), await draft()];
    await profileIn(coop);
    const tell = () =>
      coop.run(() =>
        house.get(TenantDatabase).transaction(async (tx) => {
          tx.emit(productPublished({ productId: newId() }));
          tx.emit(memberRegistered({ memberId: newId(), status: 'ACTIVE' }));
          tx.emit(paymentSettingsUpdated({ availableMethods: [] }));
        }),
      );

    await tell();
    await tell();
    await house.deliverEverything();

    expect(await markedStepsIn(coop)).toEqual(['MEMBERS', 'PRODUCTS']);
    expect(await markedStepsIn(other)).toEqual([]);
    expect(await doneIn(coop)).toEqual(['OFFICERS', 'PRODUCTS', 'MEMBERS']);
  });
});
