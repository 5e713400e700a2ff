import { describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { accountCodes } from '@lumbung/ledger';
import { balanceOf } from '@lumbung/ledger/testing';
import {
  AdmissionService,
  MemberReadsService,
  MembersService,
  PrincipalShares,
  type MemberId,
} from '@lumbung/membership';
import { approvedIn, memberIn } from '@lumbung/membership/testing';
import { TenantDatabase } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, depositedIn, savingsAccountIn, savingsProductIn } from '../testing/index.js';
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

  it('admits nobody by hand whose share is not whole in the books, and says what is missing', async () => {
    const coop = await cooperativeWithBooks(house);
    const approved = await approvedIn(coop);
    const written = (await memberIn(coop, { status: 'APPLICANT' })).id;
    const confirm = (memberId: string) =>
      coop.run(() =>
        house.get(AdmissionService).confirmPrincipalPaid({ requestId: newId(), memberId, receiptNo: 'K-1' }),
      );
    const activate = (memberId: string) =>
      coop.run(() => house.get(MembersService).changeStatus({ memberId, status: 'ACTIVE' }));
    const refused = (outstanding: unknown) => ({ code: 'PRINCIPAL_SHARE_OUTSTANDING', outstanding });

    expect(await confirm(approved)).toMatchObject(refused(null));
    const { id: productId } = await savingsProductIn(coop, { family: 'PRINCIPAL' });
    for (const memberId of [approved, written]) {
      expect(await confirm(memberId)).toMatchObject(refused(rupiah(100_000)));
      expect(await activate(memberId)).toMatchObject(refused(rupiah(100_000)));
      const account = await savingsAccountIn(coop, { productId, memberId, balance: 40_000 });
      expect(await confirm(memberId)).toMatchObject(refused(rupiah(60_000)));
      expect(await activate(memberId)).toMatchObject(refused(rupiah(60_000)));
      await depositedIn(coop, account, 60_000);
      // The news of it is not delivered yet: the officer need not wait for the worker.
      expect(await confirm(memberId)).toMatchObject({ status: 'ACTIVE' });
    }
    await house.deliverEverything();
    expect(await balanceOf(coop, accountCodes.PRINCIPAL_SHARES)).toEqual(rupiah(200_000));
  });

  it('takes members over from before without asking for a share, and knows no shares of another cooperative', async () => {
    const [coop, other] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
    const { id: productId } = await savingsProductIn(coop, { family: 'PRINCIPAL' });
    const known = await memberIn(coop, { status: 'ACTIVE' });
    await savingsAccountIn(coop, { productId, memberId: known.id, balance: 100_000 });
    const outstanding = (of: TestCooperative, memberId: string) =>
      of.run(() =>
        house
          .get(TenantDatabase)
          .transaction((tx) => house.get(PrincipalShares).outstandingOf(tx, memberId as MemberId)),
      );

    expect(known.status).toBe('ACTIVE');
    expect(await outstanding(coop, known.id)).toEqual(rupiah(0));
    expect(await outstanding(other, known.id)).toBeNull();
  });
});
