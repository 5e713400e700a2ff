import { afterEach, describe, expect, it } from '@jest/globals';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks } from '../testing/index.js';
import { termDepositOf } from '../testing/term.js';
import { TermReadingService } from './term-reading.service.js';

describe('term deposits when a day begins', () => {
  const house = startHouse(SavingsModule);
  const at = (day: string) => house.clock.setTo(`${day}T08:00:00+07:00`);
  const told = (coop: TestCooperative, type: string) =>
    house.admin(
      `select payload->>'certificateNo' as no, payload->>'maturesOn' as "on" from platform.outbox_event where tenant_id = $1 and type = $2`,
      [coop.id, type],
    );
  afterEach(() => at('2026-11-21'));

  it('tells of maturity a week before, once, and pays out on the morning of the day', async () => {
    const coop = await cooperativeWithBooks(house);
    const { deposit, payout } = await termDepositOf(coop, { termMonths: 1 });
    const state = async () => (await coop.run(() => house.get(TermReadingService).one(deposit.id))).state;

    at('2026-12-13');
    await house.endDays();
    expect(await told(coop, 'termDeposit.maturing')).toEqual([]);
    at('2026-12-14');
    await house.endDays();
    at('2026-12-20');
    await house.endDays();
    expect(await told(coop, 'termDeposit.maturing')).toEqual([{ no: deposit.certificateNo, on: '2026-12-21' }]);
    expect(await state()).toBe('RUNNING');

    at('2026-12-21');
    await house.endDays();
    await house.endDays();

    expect(await state()).toBe('ENDED');
    expect(await told(coop, 'termDeposit.matured')).toHaveLength(1);
    const { balance } = await coop.run(() => house.get(SavingsAccountsService).one({ id: payout.id }));
    expect(balance).toBe(10_000_000 + 49_315);
  });

  it('leaves a blocked deposit alone until it is free again', async () => {
    const coop = await cooperativeWithBooks(house);
    const { deposit } = await termDepositOf(coop, { termMonths: 1 });
    const other = await termDepositOf(coop, { termMonths: 1 });
    const set = (state: 'BLOCKED' | 'OPEN') =>
      coop.run(() => house.get(SavingsAccountsService).changeState({ accountId: deposit.id, state, reason: 'Sita' }));
    const state = async (id: string) => (await coop.run(() => house.get(TermReadingService).one(id))).state;
    await set('BLOCKED');

    at('2026-12-22');
    await house.endDays();
    expect([await state(deposit.id), await state(other.deposit.id)]).toEqual(['RUNNING', 'ENDED']);

    await set('OPEN');
    at('2026-12-24');
    await house.endDays();
    expect(await state(deposit.id)).toBe('ENDED');
  });
});
