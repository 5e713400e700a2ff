import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { trialDifference } from '@lumbung/ledger/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { SavingsClosing } from '../accounts/closing.service.js';
import { PlanEndService } from '../planned/plan-end.service.js';
import { SavingsModule } from '../savings.module.js';
import { SavingsTermsService } from '../terms/terms.service.js';
import { savingsAccountIn, savingsPlanIn, tellerIn, termsOf } from '../testing/index.js';
import { monthsOf } from '../testing/months.js';

describe('ending an account while a month that is over is not booked yet', () => {
  const house = startHouse(SavingsModule);
  const { begin, move, earned, balance } = monthsOf(house);
  const close = async (coop: TestCooperative, accountId: string) =>
    coop.run(
      () =>
        house.get(SavingsClosing).close({ requestId: newId(), accountId, payout: 'BANK', reason: 'Pindah koperasi' }),
      ['CASHIER'],
      await tellerIn(coop),
    );
  const refused = { code: 'INVALID_INPUT', message: expect.stringContaining('November 2026') };

  it('waits for the end of the month, whose interest is then paid out with the rest', async () => {
    const coop = await begin();
    const { id } = await savingsAccountIn(coop, { terms: termsOf({ basis: 'THIRTY_360', method: 'LOWEST' }) });
    await move(coop, id, 12_000_000, '2026-11-01');
    house.clock.setTo('2026-12-01T03:00:00Z');

    expect(await close(coop, id)).toMatchObject({ ...refused, field: 'state' });
    const state = { accountId: id, state: 'CLOSED', reason: 'Pindah' } as const;
    expect(await coop.run(() => house.get(SavingsAccountsService).changeState(state))).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await balance(coop, id)).toBe(12_000_000);
    await house.endDays();

    expect(await earned(coop)).toMatchObject([{ month: '2026-11-01', amount: 30_000 }]);
    expect(await close(coop, id)).toMatchObject({ account: { state: 'CLOSED', balance: 0 } });
    expect(await trialDifference(coop)).toBe(0);
  });

  it('asks it of planned savings too, and of no account that has nothing to come', async () => {
    const coop = await begin();
    const other = await savingsAccountIn(coop, { balance: 10_000 });
    const { plan } = await savingsPlanIn(coop);
    const terms = termsOf({ basis: 'THIRTY_360' });
    const productId = plan.account.product.id;
    await coop.run(() => house.get(SavingsTermsService).set({ requestId: newId(), productId, terms }));
    await move(coop, plan.id, 1_200_000, '2026-11-21');
    house.clock.setTo('2026-12-01T03:00:00Z');
    const end = () =>
      coop.run(() => house.get(PlanEndService).end({ requestId: newId(), planId: plan.id, reason: 'Butuh' }));

    expect(await close(coop, other.id)).toMatchObject({ account: { state: 'CLOSED' } });
    expect(await end()).toMatchObject({ ...refused, field: 'planId' });
    await house.endDays();

    expect(await earned(coop)).toHaveLength(1);
    expect(await end()).toMatchObject({ endedOn: '2026-12-01' });
  });
});
