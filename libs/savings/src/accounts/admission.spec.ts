import { describe, expect, it } from '@jest/globals';
import { MemberReadsService } from '@lumbung/membership';
import { approvedIn } from '@lumbung/membership/testing';
import { startHouse } from '@lumbung/platform/testing';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, depositedIn, savingsProductIn } from '../testing/index.js';
import { SavingsAccountsService } from './accounts.service.js';

describe('from the board to the principal share', () => {
  const house = startHouse(SavingsModule);

  it('opens the account of whoever is taken on, and admits him when it is paid in full', async () => {
    const coop = await cooperativeWithBooks(house);
    await savingsProductIn(coop, { family: 'PRINCIPAL' });
    const memberId = await approvedIn(coop);
    const statusOf = async () => (await coop.run(() => house.get(MemberReadsService).one(memberId))).status;
    const accounts = () => coop.run(() => house.get(SavingsAccountsService).ofMember(memberId));
    expect(await accounts()).toEqual([]);

    await house.deliverEverything();
    const [account] = await accounts();
    expect(await statusOf()).toBe('APPLICANT');
    await depositedIn(coop, { id: account?.id ?? '' }, 100_000);
    await house.deliverEverything();
    await house.deliverEverything();

    expect(await statusOf()).toBe('ACTIVE');
    expect(await accounts()).toHaveLength(1);
  });
});
