import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { InvalidInput, type PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, depositedIn, savingsAccountIn } from '../testing/index.js';
import { PassbookLayouts } from './passbook-layout.service.js';
import { PassbookPrinting } from './passbook-print.service.js';
import type { SavingsPassbookPrint, SetSavingsPassbookLayoutInput } from './passbook-print.types.js';

const issuer = () => Promise.resolve({ name: 'Koperasi Melati', registrationNo: null, address: null });
const SMALL: SetSavingsPassbookLayoutInput = {
  widthMm: 140,
  heightMm: 100,
  leftMm: 5,
  topMm: 10,
  lineMm: 5.5,
  linesPerPage: 5,
  foldAfterLine: 3,
  foldMm: 12,
};

describe('printing into a passbook (cetak buku simpanan)', () => {
  const house = startHouse(SavingsModule);
  const printing = () => house.get(PassbookPrinting);
  const teller = { personId: newId<'Person'>() as PersonId };
  const print = (coop: TestCooperative, accountId: string, requestId: string = newId()) =>
    coop.run(() => printing().print({ requestId, accountId }), ['CASHIER'], teller);
  const printed = async (coop: TestCooperative, accountId: string, requestId?: string) =>
    (await print(coop, accountId, requestId)) as SavingsPassbookPrint;
  const position = (coop: TestCooperative, accountId: string) => coop.run(() => printing().position(accountId));
  const page = async (coop: TestCooperative, { url }: { url: string }) => {
    const permit = new URL(url, 'http://x').searchParams.get('permit') ?? '';
    return String((await coop.run(() => printing().open(permit, issuer), ['CASHIER'], teller)).content);
  };
  const withLines = async (count: number) => {
    const coop = await cooperativeWithBooks(house);
    const account = await savingsAccountIn(coop);
    for (let line = 1; line <= count; line += 1) await depositedIn(coop, account, line * 1_000);
    await coop.run(() => house.get(PassbookLayouts).set(SMALL));
    return { coop, account };
  };

  it('prints only what is new, below what stands there, and goes on at the top when the page is turned', async () => {
    const { coop, account } = await withLines(2);

    const first = await printed(coop, account.id);
    expect(first).toMatchObject({
      firstLine: 1,
      fromSeq: 1,
      throughSeq: 2,
      position: { nextLine: 3, waitingLines: 0 },
    });
    const sheet = await page(coop, first);
    expect(sheet).toContain('.l2{top:15.5mm}');
    expect(sheet).toMatch(/class="row l1">\d\d\/\d\d\/\d\d Setoran .*1\.000 +1\.000 UT</);

    for (let more = 0; more < 4; more += 1) await depositedIn(coop, account, 500);
    const second = await printed(coop, account.id);
    expect(second).toMatchObject({
      firstLine: 3,
      fromSeq: 3,
      throughSeq: 5,
      position: { nextLine: 1, waitingLines: 1 },
    });
    // Behind the fold a line lies lower by its room.
    expect(await page(coop, second)).toContain('.l4{top:38.5mm}');
    expect(await printed(coop, account.id)).toMatchObject({ firstLine: 1, fromSeq: 6, throughSeq: 6 });
    expect(await print(coop, account.id)).toBeInstanceOf(InvalidInput);
  });

  it('gives the same lines to the same question, and to two at once each line once', async () => {
    const { coop, account } = await withLines(3);
    const requestId = newId();
    const first = await printed(coop, account.id, requestId);

    const again = await printed(coop, account.id, requestId);

    expect(again).toMatchObject({ id: first.id, fromSeq: 1, throughSeq: 3 });
    await depositedIn(coop, account, 500);
    const both = await Promise.all([print(coop, account.id), print(coop, account.id)]);
    expect(both.filter((one) => one instanceof InvalidInput)).toHaveLength(1);
  });

  it('starts again where an officer says, with a reason, after a jam or in a new book', async () => {
    const { coop, account } = await withLines(4);
    await printed(coop, account.id);
    const place = (printedSeq: number, nextLine: number, isNewBook = false) =>
      coop.run(() =>
        printing().place({ accountId: account.id, printedSeq, nextLine, isNewBook, reason: 'Kertas macet' }),
      );

    expect(await place(2, 3)).toMatchObject({ printedSeq: 2, nextLine: 3, waitingLines: 2, bookNo: 1 });
    expect(await printed(coop, account.id)).toMatchObject({ firstLine: 3, fromSeq: 3, throughSeq: 4 });
    expect(await place(4, 1, true)).toMatchObject({ bookNo: 2, nextLine: 1, waitingLines: 0 });
    expect(await place(5, 1)).toMatchObject({ field: 'printedSeq' });
    expect(await place(4, 6)).toMatchObject({ field: 'nextLine' });
    const audits = await house.admin(
      `select detail->>'reason' as reason from platform.audit_record where tenant_id = $1 and action = 'savings.placePassbook'`,
      [coop.id],
    );
    expect(audits).toEqual([{ reason: 'Kertas macet' }, { reason: 'Kertas macet' }]);
  });

  it('is measured by the cooperative, and refuses what fits no page', async () => {
    const coop = await cooperativeWithBooks(house);
    const set = (change: Partial<SetSavingsPassbookLayoutInput>) =>
      coop.run(() => house.get(PassbookLayouts).set({ ...SMALL, ...change }));

    expect(await coop.run(() => house.get(PassbookLayouts).layout())).toMatchObject({ linesPerPage: 26 });
    expect(await set({})).toMatchObject({ linesPerPage: 5, lineMm: 5.5 });
    expect(await set({ foldAfterLine: 5 })).toMatchObject({ field: 'foldAfterLine' });
    expect(await set({ linesPerPage: 20 })).toMatchObject({ field: 'linesPerPage' });
  });

  it('does not know the accounts of another cooperative', async () => {
    const { account } = await withLines(1);
    const other = await cooperativeWithBooks(house);

    await expect(position(other, account.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(print(other, account.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
