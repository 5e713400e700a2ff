import { describe, expect, it } from '@jest/globals';
import { ProfileService } from '@lumbung/cooperatives';
import { TenantDirectory } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { CouncilModule } from '../council.module.js';
import { councilIn, verifiedIn, type TestCouncil } from '../testing/index.js';
import { ExpiryService } from './expiry.service.js';
import { SubmissionService } from './submission.service.js';
import { VerificationReader } from './verification.reader.js';
import type { VerificationCase } from './verification.schema.js';
import { VerificationService } from './verification.service.js';

describe('the word of a council', () => {
  const house = startHouse(CouncilModule);
  let ofTrajeng: Promise<TestCouncil> | undefined;
  const trajeng = () => (ofTrajeng ??= councilIn(house, '35.75.04.1003', 'Dekopinda Trajeng Contoh'));
  const service = () => house.get(VerificationService);
  const submit = (coop: TestCooperative) => coop.run(() => house.get(SubmissionService).submit());
  const stateOf = async (coop: TestCooperative) => (await house.get(TenantDirectory).byId(coop.id))?.state;

  it('runs out by the clock: the badge falls, the shop stays open, and a new case may begin', async () => {
    const council = await trajeng();
    const coop = await house.cooperative('DRAFT');
    const { id } = await verifiedIn(coop, council);
    await house.deliverEverything();
    const before = house.clock.now();

    house.clock.setTo('2028-11-21T17:00:00Z'); // midnight in Jakarta: the last day is over
    await house.deliverEverything();

    const latest = await council.run(() => house.get(VerificationReader).latestOf(coop.id, council.id));
    expect(latest).toMatchObject({ id, state: 'EXPIRED', cooperative: { verification: null, state: 'ACTIVE' } });
    expect(latest?.history.at(-1)).toMatchObject({ fromState: 'VERIFIED', toState: 'EXPIRED', actorName: 'Lumbung' });
    expect(await submit(coop)).toMatchObject({ state: 'SUBMITTED', submissions: 1 });
    expect(await stateOf(coop)).toBe('ACTIVE');
    house.clock.setTo(before);
  });

  it('ends when the cooperative changes what was vouched for, and not by late news', async () => {
    const council = await trajeng();
    const coop = await house.cooperative('DRAFT');
    const { id } = await verifiedIn(coop, council);
    const latest = async () => council.run(() => house.get(VerificationReader).latestOf(coop.id, null));

    await coop.run(() => house.get(ProfileService).update({ name: 'Koperasi Ganti Nama' }));
    await house.deliverEverything();

    expect(await latest()).toMatchObject({
      id,
      state: 'EXPIRED',
      cooperative: { verification: null, state: 'ACTIVE' },
    });
    const renewed = (await submit(coop)) as VerificationCase;
    await council.run(() => service().startReview(renewed.id));
    await council.run(() => service().verify({ caseId: renewed.id }));
    await coop.run(() => house.get(ExpiryService).endBecauseOfChange(['name']));
    expect(await latest()).toMatchObject({ id: renewed.id, state: 'VERIFIED' });
  });
});
