import { describe, expect, it } from '@jest/globals';
import { readPdf } from '@lumbung/documents/testing';
import { addDays, newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { memberIn } from '@lumbung/membership/testing';
import type { PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsMovesService } from '../moves/moves.service.js';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, depositedIn, savingsAccountIn } from '../testing/index.js';
import { SavingsStatements } from './statements.service.js';

const issuer = () => Promise.resolve({ name: 'Koperasi Melati', registrationNo: null, address: null });

describe('the statement of an account (rekening koran)', () => {
  const house = startHouse(SavingsModule);
  const statements = () => house.get(SavingsStatements);
  const permitOf = (url: string | null) => new URL(url ?? '', 'http://x').searchParams.get('permit') ?? '';
  const withdraw = (coop: TestCooperative, accountId: string, amount: number) =>
    coop.run(() =>
      house.get(SavingsMovesService).withdraw({ requestId: newId(), accountId, amount: rupiah(amount), money: 'BANK' }),
    );
  const today = (coop: TestCooperative, id: string) =>
    coop.run(() => statements().of({ id }, {})).then(({ to }) => to as BusinessDate);

  it('goes from the balance before, over what came in and went out, to the balance after', async () => {
    const coop = await cooperativeWithBooks(house);
    const account = await savingsAccountIn(coop, { balance: 100_000 });
    const now = house.clock.now();
    house.clock.setTo(new Date(now.getTime() + 48 * 3_600_000));
    await depositedIn(coop, account, 40_000);
    await withdraw(coop, account.id, 15_000);
    const last = await today(coop, account.id);
    const first = addDays(last, -1);
    const of = (from?: BusinessDate, to?: BusinessDate) =>
      coop.run(() => statements().of({ id: account.id }, { from, to }));

    expect(await of(first, last)).toMatchObject({
      opening: 100_000,
      received: 40_000,
      paid: 15_000,
      closing: 125_000,
      lineCount: 2,
      account: { number: account.number, balance: 125_000 },
    });
    expect(await of(undefined, first)).toMatchObject({ opening: 0, received: 100_000, closing: 100_000, lineCount: 1 });
    expect(await of(addDays(last, 1), addDays(last, 9))).toMatchObject({
      opening: 125_000,
      closing: 125_000,
      lineCount: 0,
    });
    house.clock.setTo(now);
  });

  it('is a PDF that says the same, for the one who asked and nobody else', async () => {
    const coop = await cooperativeWithBooks(house);
    const member = await memberIn(coop, { fullName: 'Siti Aminah' });
    const account = await savingsAccountIn(coop, { memberId: member.id, balance: 150_000 });
    await withdraw(coop, account.id, 50_000);
    const person = { personId: newId<'Person'>() as PersonId };
    const { pdfUrl } = await coop.run(() => statements().of({ id: account.id }, {}), ['OWNER'], person);

    const paper = await coop.run(() => statements().open(permitOf(pdfUrl), issuer), [], person);

    const text = readPdf(paper.content as Buffer).texts.join(' ');
    for (const said of [
      'REKENING KORAN',
      account.number,
      'Siti Aminah',
      'Rp150.000',
      'Rp50.000',
      'Saldo akhir',
      'Rp100.000',
    ])
      expect(text).toContain(said);
    await expect(coop.run(() => statements().open(permitOf(pdfUrl), issuer))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(coop.run(() => statements().open('x.y', issuer), [], person)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('answers a member for his own accounts only, and not at another cooperative; one statement', async () => {
    const [mine, other] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
    const personId = newId<'Person'>() as PersonId;
    const own = await savingsAccountIn(mine, { memberId: (await memberIn(mine, { personId })).id });
    const stranger = await savingsAccountIn(mine, { balance: 5 });
    const of = (coop: TestCooperative, number: string) =>
      coop.run(() => statements().of({ number }, {}, personId), [], { personId });

    expect(await of(mine, own.number.toLowerCase())).toMatchObject({ opening: 0, closing: 0, lineCount: 0 });
    await expect(of(mine, stranger.number)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(other.run(() => statements().of({ id: own.id }, {}))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await house.statementsOf(() => of(mine, own.number))).toHaveLength(3);
  });

  it('refuses a period that ends before it begins', async () => {
    const coop = await cooperativeWithBooks(house);
    const { id } = await savingsAccountIn(coop);
    const period = { from: '2026-11-20' as BusinessDate, to: '2026-11-19' as BusinessDate };

    await expect(coop.run(() => statements().of({ id }, period))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
