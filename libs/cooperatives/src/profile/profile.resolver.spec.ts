import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { runAs } from '@lumbung/platform';
import { startHouse } from '@lumbung/platform/testing';
import { CooperativesModule } from '../cooperatives.module.js';
import { profileIn } from '../testing/index.js';
import { ProfileResolver } from './profile.resolver.js';

describe('the cooperative of a request', () => {
  const house = startHouse(CooperativesModule);
  const ask = () => house.get(ProfileResolver).currentCooperative();

  it('is null without a tenant, and no fault', async () => {
    expect(await runAs({ requestId: newId(), locale: 'id' }, ask)).toBeNull();
  });

  it('is shown to everybody once active, and before only to its own staff', async () => {
    const [active, draft, suspended] = [
      await house.cooperative(),
      await house.cooperative('DRAFT'),
      await house.cooperative('SUSPENDED'),
    ];
    for (const coop of [active, draft, suspended]) await profileIn(coop);

    expect(await active.run(ask, null)).toMatchObject({ state: 'ACTIVE' });
    expect(await draft.run(ask, ['CASHIER'])).toMatchObject({ state: 'DRAFT', isAcceptingOrders: false });
    expect(await suspended.run(ask, ['OWNER'])).toMatchObject({ state: 'SUSPENDED' });
    await expect(draft.run(ask, null)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(suspended.run(ask, null)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
