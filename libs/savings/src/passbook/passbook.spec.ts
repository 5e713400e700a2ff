import { beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { accountCodes, LedgerService } from '@lumbung/ledger';
import { memberIn } from '@lumbung/membership/testing';
import { TenantDatabase, type PageArgs } from '@lumbung/platform';
import { PLANNINGS, rowsRead, startHouse, type TestCooperative } from '@lumbung/platform/testing';
import type { SavingsAccount } from '../accounts/account.types.js';
import { SavingsMovesService } from '../moves/moves.service.js';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, depositedIn, savingsAccountIn } from '../testing/index.js';
import { ALL, PassbookService } from './passbook.service.js';
import type { SavingsEntryFilter } from './passbook.types.js';

describe('a passbook', () => {
  const house = startHouse(SavingsModule);
  const passbook = () => house.get(PassbookService);

  it('says of each line why, who and where, with the running balance', async () => {
    const coop = await cooperativeWithBooks(house);
    const member = await memberIn(coop, { fullName: 'Budi Santoso' });
    const [siti, budi] = [
      await savingsAccountIn(coop, { balance: 100_000 }),
      await savingsAccountIn(coop, { memberId: member.id }),
    ];
    await coop.run(() =>
      house.get(SavingsMovesService).transfer({
        requestId: newId(),
        fromAccountId: siti.id,
        toAccountId: budi.id,
        amount: rupiah(30_000),
        note: 'Iuran arisan',
      }),
    );

    const { nodes } = await coop.run(() => passbook().page(siti, { first: 10 }));

    expect(nodes).toMatchObject([
      { seq: 2, amount: -30_000, balanceAfter: 70_000, counterName: `${budi.number} Budi Santoso`, channel: 'LOKET' },
      { seq: 1, amount: 100_000, balanceAfter: 100_000, counterName: 'Kas', kind: 'SAVINGS_DEPOSIT', text: 'Setoran' },
    ]);
    expect(nodes[0]?.explanation).toBe(
      `Pemindahbukuan: Iuran arisan. Dicatat Uji Coba di loket, ke ${budi.number} Budi Santoso. Bukti ${nodes[0]?.receiptNumber}.`,
    );
  });

  it('is empty for a new account, and unknown to other members and other cooperatives', async () => {
    const [mine, other] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
    const personId = newId<'Person'>();
    const siti = await memberIn(mine, { personId });
    const own = await savingsAccountIn(mine, { memberId: siti.id });
    const stranger = await savingsAccountIn(mine, { balance: 5 });

    expect((await mine.run(() => passbook().page(own, { first: 5 }, { personId }))).nodes).toEqual([]);
    await expect(mine.run(() => passbook().page(stranger, { first: 5 }, { personId }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(other.run(() => passbook().page(own, { first: 5 }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('shows the days and the direction that are asked for, page by page', async () => {
    const coop = await cooperativeWithBooks(house);
    const account = await savingsAccountIn(coop);
    for (const amount of [1_000, 2_000, 3_000]) await depositedIn(coop, account, amount);
    const out = { requestId: newId(), accountId: account.id, amount: rupiah(500), money: 'BANK' as const };
    await coop.run(() => house.get(SavingsMovesService).withdraw(out));
    const [today] = (await coop.run(() => passbook().page(account, { first: 1 }))).nodes.map((line) => line.bookedOn);
    const seqs = async (filter: SavingsEntryFilter, page: PageArgs = { first: 9 }) =>
      (await coop.run(() => passbook().page(account, page, { filter }))).nodes.map(({ seq }) => seq);
    const day = today as BusinessDate;

    expect(await seqs({ direction: 'OUT' })).toEqual([4]);
    expect(await seqs({ direction: 'IN' })).toEqual([3, 2, 1]);
    expect(await seqs({ bookedOn: { from: day, to: day } })).toEqual([4, 3, 2, 1]);
    expect(await seqs({ bookedOn: { to: addDays(day, -1) } })).toEqual([]);
    expect(await seqs({ direction: 'IN', bookedOn: { from: day } }, { last: 2 })).toEqual([2, 1]);
  });

  it('opens one line to the member it is of, by the numbers of account and line, and to nobody else', async () => {
    const [mine, other] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
    const [siti, budi] = [newId<'Person'>(), newId<'Person'>()];
    const own = await savingsAccountIn(mine, {
      memberId: (await memberIn(mine, { personId: siti })).id,
      balance: 7_000,
    });
    await memberIn(mine, { personId: budi });
    const line = (personId: string, seq = 1) =>
      passbook().ownEntry({ number: own.number.toLowerCase() }, seq, personId);
    const unknown = { code: 'NOT_FOUND' };

    expect(await mine.run(() => line(siti))).toMatchObject({ seq: 1, amount: 7_000, balanceAfter: 7_000 });
    await expect(mine.run(() => line(siti, 2))).rejects.toMatchObject(unknown);
    await expect(mine.run(() => line(budi))).rejects.toMatchObject(unknown);
    await expect(other.run(() => line(siti))).rejects.toMatchObject(unknown);
    const byNumber = (personId: string) =>
      mine.run(() => passbook().page({ number: own.number }, { first: 1 }, { personId }));
    expect((await byNumber(siti)).nodes).toHaveLength(1);
    await expect(byNumber(budi)).rejects.toMatchObject(unknown);
  });

  describe('of ten thousand lines', () => {
    const LINES = 10_000;
    let coop: TestCooperative;
    let account: SavingsAccount;

    beforeAll(async () => {
      coop = await cooperativeWithBooks(house);
      account = await savingsAccountIn(coop);
      for (let done = 0; done < LINES; done += 500) {
        await coop.run(() =>
          house.get(TenantDatabase).transaction((tx) =>
            house.get(LedgerService).postAll(
              tx,
              Array.from({ length: 500 }, () => ({
                kind: 'SAVINGS_DEPOSIT' as const,
                key: `spec:${newId()}`,
                text: 'Setoran',
                postings: [{ debit: accountCodes.CASH_ON_HAND, creditSub: account.id, amount: rupiah(1_000) }],
              })),
            ),
          ),
        );
      }
      await house.admin('analyze ledger.sub_entry; analyze ledger.journal; analyze ledger.posting');
    }, 180_000);

    it('is read page by page, forwards and backwards, without a gap', async () => {
      const first = await coop.run(() => passbook().page(account, { first: 20 }));
      const next = await coop.run(() => passbook().page(account, { first: 20, after: first.pageInfo.endCursor }));
      const back = await coop.run(() => passbook().page(account, { last: 20, before: next.pageInfo.startCursor }));

      expect(first.nodes.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, n) => LINES - n));
      expect(next.nodes[0]).toMatchObject({ seq: LINES - 20, balanceAfter: (LINES - 20) * 1_000 });
      expect(back.nodes).toEqual(first.nodes);
    });

    it.each([
      ['at the front', null],
      ['in the middle', 5_000],
      ['at the end', 22],
    ])('reads the lines of the page and no more, %s, however the statement is planned', async (_where, seq) => {
      const asked = { text: ALL.newest, values: [account.id, null, seq, 21, null] };
      for (const planning of PLANNINGS) {
        const read = await rowsRead(house, coop, asked, planning);
        for (const table of ['sub_entry', 'journal', 'posting']) expect(read.get(table)).toBeLessThanOrEqual(21);
      }
    });

    it('takes one statement', async () => {
      const sent = await house.statementsOf(() => coop.run(() => passbook().page(account, { first: 20 })));

      expect(sent).toHaveLength(3);
    });

    it('goes on where it ended, the deposit costing what it costs on an empty one', async () => {
      expect(await depositedIn(coop, account, 5)).toMatchObject({ balanceAfter: LINES * 1_000 + 5 });
    });
  });
});
