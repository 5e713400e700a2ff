import { describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { ReversalsService, type ReversalRequest } from '@lumbung/ledger';
import { trialDifference } from '@lumbung/ledger/testing';
import { DrawersService } from '@lumbung/payments';
import type { PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { AccountListService } from '../accounts/account-list.service.js';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { SavingsMovesService } from '../moves/moves.service.js';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, depositedIn, savingsAccountIn, tellerIn } from '../testing/index.js';
import { ReceiptPapers } from './receipt-papers.service.js';

const issuer = { name: 'Koperasi Melati', registrationNo: null, address: null };

describe('the paper of a move', () => {
  const house = startHouse(SavingsModule);
  const papers = () => house.get(ReceiptPapers);
  const permitOf = (url: string) => new URL(url, 'http://x').searchParams.get('permit') ?? '';
  const asTeller = async <T>(coop: TestCooperative, work: () => T) => coop.run(work, ['CASHIER'], await tellerIn(coop));

  it('says who, how much in words and what the account stands at, and of a second print that it is a copy', async () => {
    const coop = await cooperativeWithBooks(house);
    const account = await savingsAccountIn(coop);
    const receipt = await depositedIn(coop, account, 150_000);

    const [first, second] = await asTeller(coop, async () => {
      const url =
        papers()
          .of(receipt.id)
          .find(({ format }) => format === 'HTML_58')?.url ?? '';
      const open = () => papers().open(permitOf(url), () => Promise.resolve(issuer));
      return [String((await open()).content), String((await open()).content)];
    });

    for (const text of ['BUKTI SETORAN', receipt.number, account.number, 'Rp150.000', 'Uji Teller'])
      expect(first).toContain(text);
    expect(first?.toLowerCase()).toMatch(/seratus lima/);
    expect([first?.includes('SALINAN'), second?.includes('SALINAN ke-1')]).toEqual([false, true]);
    const audits = await house.admin(
      `select action from platform.audit_record where tenant_id = $1 and action = 'savings.reprint'`,
      [coop.id],
    );
    expect(audits).toHaveLength(1);
  });

  it('opens for nobody else, and not at another cooperative', async () => {
    const coop = await cooperativeWithBooks(house);
    const receipt = await depositedIn(coop, await savingsAccountIn(coop), 1_000);
    const [paper] = await asTeller(coop, () => papers().of(receipt.id));

    const open = () => papers().open(permitOf(paper?.url ?? ''), () => Promise.resolve(issuer));
    await expect(coop.run(open)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is found again among the newest moves of the teller, without those of others', async () => {
    const coop = await cooperativeWithBooks(house);
    const [siti, budi] = [await savingsAccountIn(coop), await savingsAccountIn(coop)];
    await depositedIn(coop, siti, 50_000);
    const transfer = { requestId: newId(), fromAccountId: siti.id, toAccountId: budi.id, amount: rupiah(20_000) };
    await asTeller(coop, () => house.get(SavingsMovesService).transfer(transfer));
    await coop.run(() => house.get(SavingsMovesService).transfer({ ...transfer, requestId: newId() }));

    const moves = await asTeller(coop, () => papers().mine());

    expect(moves).toMatchObject([
      { kind: 'TRANSFER', amount: 20_000, accountNumber: siti.number, isCash: false, isReversed: false },
      { kind: 'DEPOSIT', amount: 50_000, memberName: siti.memberName, isCash: true, papers: [{}, {}, {}] },
    ]);
    expect(await house.statementsOf(() => asTeller(coop, () => papers().mine()))).toHaveLength(3);
  });

  it('is corrected by a reversal another approves, and the cash leaves the drawer with it', async () => {
    const coop = await cooperativeWithBooks(house);
    const account = await savingsAccountIn(coop);
    const receipt = await depositedIn(coop, account, 50_000);
    const drawer = () => asTeller(coop, () => house.get(DrawersService).mine());
    const before = (await drawer())?.expected ?? 0;
    const input = { requestId: newId(), receiptId: receipt.id, reason: 'Salah rekening' };

    const asked = (await asTeller(coop, () => papers().askCorrection(input))) as ReversalRequest;
    expect(asked).toMatchObject({ state: 'REQUESTED' });
    expect((await asTeller(coop, () => papers().mine()))[0]).toMatchObject({ waitsForCorrection: true });
    const chair = { personId: newId<'Person'>() as PersonId, displayName: 'Pak Ketua' };
    const approved = await coop.run(
      () => house.get(ReversalsService).approve({ requestId: newId(), reversalRequestId: asked.id }),
      ['OWNER'],
      chair,
    );

    expect(approved).toMatchObject({ state: 'APPROVED' });
    expect((await drawer())?.expected).toBe(before - 50_000);
    expect((await drawer())?.movements[0]).toMatchObject({ kind: 'CORRECTION', amount: -50_000 });
    expect(await coop.run(() => house.get(SavingsAccountsService).one({ id: account.id }))).toMatchObject({
      balance: 0,
    });
    expect(await trialDifference(coop)).toBe(0);
    await expect(
      asTeller(coop, () => papers().askCorrection({ ...input, requestId: newId(), receiptId: newId() })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('comes from a list of accounts that is searched and narrowed, page by page', async () => {
    const [coop, other] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
    const [siti, budi] = [await savingsAccountIn(coop), await savingsAccountIn(coop, { family: 'MANDATORY' })];
    await savingsAccountIn(other);
    const close = { accountId: siti.id, state: 'CLOSED' as const, reason: 'Pindah' };
    const list = (filter = {}, page = {}) =>
      coop.run(() => house.get(AccountListService).page(filter, { first: 10, ...page }, true));
    const numbers = async (filter = {}) => (await list(filter)).nodes.map(({ number }) => number);

    expect(await numbers()).toEqual([siti.number, budi.number]);
    expect((await list({}, { first: 1 })).totalCount).toBe(2);
    expect(await numbers({ family: 'MANDATORY' })).toEqual([budi.number]);
    expect(await numbers({ search: siti.number })).toEqual([siti.number]);
    await coop.run(() => house.get(SavingsAccountsService).changeState(close));
    expect([await numbers(), await numbers({ states: ['CLOSED'] })]).toEqual([[budi.number], [siti.number]]);
  });
});
