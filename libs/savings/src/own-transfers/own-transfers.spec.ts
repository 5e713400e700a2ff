import { describe, expect, it } from '@jest/globals';
import { person, PIN, pinOf, type TestPerson } from '@lumbung/identity/testing';
import { newId, rupiah } from '@lumbung/kernel';
import { trialDifference } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { PassbookService } from '../passbook/passbook.service.js';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, savingsAccountIn, savingsProductIn } from '../testing/index.js';
import { maskName } from './mask-name.js';
import { OwnTransfersService } from './own-transfers.service.js';
import type { TransferMySavingsInput } from './own-transfers.schema.js';
import { TransferRulesService } from './transfer-rules.service.js';

describe('a member who moves his own savings', () => {
  const house = startHouse(SavingsModule);
  const transfers = () => house.get(OwnTransfersService);

  let phones = 0;

  /** Siti with a PIN and money, Budi who gets some, at one cooperative. */
  const neighbours = async () => {
    const coop = await cooperativeWithBooks(house);
    const product = await savingsProductIn(coop, { name: `Harian ${newId()}` });
    const [sitiPerson, budiPerson] = [await person(house, 'Siti Aminah'), await person(house)];
    await pinOf(house, sitiPerson.id);
    const siti = await memberIn(coop, { fullName: 'Siti Aminah', personId: sitiPerson.id });
    const phone = `+6281234${String(100_000 + ++phones)}`;
    const budi = await memberIn(coop, { fullName: 'Budi Santoso', personId: budiPerson.id, phone: phone as never });
    const own = await savingsAccountIn(coop, { productId: product.id, memberId: siti.id, balance: 500_000 });
    const second = await savingsAccountIn(coop, { productId: product.id, memberId: siti.id });
    const his = await savingsAccountIn(coop, { productId: product.id, memberId: budi.id });
    return { coop, sitiPerson, budiPerson, budi, phone, own, second, his };
  };
  const as = <T>(who: TestPerson, coop: TestCooperative, work: () => Promise<T>) => who.in(coop, work);
  const send = (who: TestPerson, coop: TestCooperative, input: Partial<TransferMySavingsInput>) =>
    as(who, coop, () =>
      transfers().transfer(
        { requestId: newId(), amount: rupiah(25_000), stepUp: { pin: PIN }, ...input } as TransferMySavingsInput,
        who.id,
      ),
    );
  const tokenFor = async (who: TestPerson, coop: TestCooperative, search: string) => {
    const found = await as(who, coop, () => transfers().recipient(search, who.id));
    if (!('token' in found)) throw new Error(found.message);
    return found.token;
  };

  it.each([
    ['Budi Santoso', 'Bu** Sa*****'],
    ['Al Farid', 'A* Fa***'],
    ['  Ñandú ', 'Ña***'],
    ['X', 'X*'],
  ])('shows of %s no more than %s', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it('finds a recipient by number or telephone, with his name half hidden', async () => {
    const { coop, sitiPerson, budi, phone } = await neighbours();
    const find = (search: string) => as(sitiPerson, coop, () => transfers().recipient(search, sitiPerson.id));

    for (const search of [budi.memberNo, ` ${budi.memberNo} `, phone, `0${phone.slice(3)}`])
      expect(await find(search)).toMatchObject({ nameMasked: 'Bu** Sa*****', memberNo: budi.memberNo });
  });

  it('does not say why there is no recipient, and slows down who goes on asking', async () => {
    const { coop, sitiPerson, budi } = await neighbours();
    const [other, stranger] = [await cooperativeWithBooks(house), await memberIn(coop)];
    const find = (where: TestCooperative, search: string) =>
      as(sitiPerson, where, () => transfers().recipient(search, sitiPerson.id));
    const unknown = { code: 'RECIPIENT_UNKNOWN' };

    expect(await find(coop, '99999')).toMatchObject(unknown);
    expect(await find(coop, stranger.memberNo)).toMatchObject(unknown);
    expect(await find(other, budi.memberNo)).toMatchObject(unknown);
    for (let more = 0; more < 2; more++) await find(coop, 'x');
    expect(await find(coop, budi.memberNo)).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' });
  });

  it('moves between his accounts and to the neighbour with his PIN, with a line in both passbooks', async () => {
    const { coop, sitiPerson, budiPerson, budi, own, second, his } = await neighbours();

    const inside = await send(sitiPerson, coop, { fromAccountId: own.id, toAccountId: second.id });
    const token = await tokenFor(sitiPerson, coop, budi.memberNo);
    const outside = await send(sitiPerson, coop, { fromAccountId: own.id, recipient: token, note: 'Arisan' });

    expect(inside).toMatchObject({ amount: 25_000, balanceAfter: 475_000, seq: 2 });
    expect(outside).toMatchObject({ amount: 25_000, balanceAfter: 450_000, seq: 3, text: 'Pemindahbukuan: Arisan' });
    const line = await coop.run(() => house.get(PassbookService).ownEntry({ number: his.number }, 1, budiPerson.id));
    expect(line).toMatchObject({ amount: 25_000, counterName: `${own.number} Siti Aminah`, channel: 'ONLINE' });
    expect(await trialDifference(coop)).toBe(0);
  });

  it('moves once when sent twice, also at once', async () => {
    const { coop, sitiPerson, budi, own } = await neighbours();
    const recipient = await tokenFor(sitiPerson, coop, budi.memberNo);
    const input = { requestId: newId(), fromAccountId: own.id, recipient };

    const answers = await Promise.all([1, 2, 3].map(() => send(sitiPerson, coop, input)));

    expect(new Set(answers.map((answer) => 'number' in answer && answer.number)).size).toBe(1);
    expect(answers[0]).toMatchObject({ balanceAfter: 475_000 });
    expect((await as(sitiPerson, coop, () => house.get(TransferRulesService).roomOf(sitiPerson.id))).leftToday).toBe(
      4_975_000,
    );
  });

  it('is asked for the PIN, and a wrong one moves nothing', async () => {
    const { coop, sitiPerson, own, second } = await neighbours();
    const to = { fromAccountId: own.id, toAccountId: second.id };

    expect(await send(sitiPerson, coop, { ...to, stepUp: null })).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    expect(await send(sitiPerson, coop, { ...to, stepUp: { pin: '111222' } })).toMatchObject({
      code: 'STEP_UP_REFUSED',
      triesLeft: 4,
    });
    expect(await send(sitiPerson, coop, to)).toMatchObject({ balanceAfter: 475_000 });
  });

  it('sends to others no more than a day allows, also two at once; own accounts are free', async () => {
    const { coop, sitiPerson, budi, own, second } = await neighbours();
    const recipient = await tokenFor(sitiPerson, coop, budi.memberNo);
    await coop.run(() => house.get(TransferRulesService).set({ perDay: rupiah(40_000) }));
    const give = () => send(sitiPerson, coop, { fromAccountId: own.id, recipient });

    const answers = await Promise.all([give(), give()]);

    expect(answers.filter((answer) => 'number' in answer)).toHaveLength(1);
    expect(answers.find((answer) => 'code' in answer)).toMatchObject({
      code: 'TRANSFER_LIMIT_EXCEEDED',
      leftToday: 15_000,
    });
    expect(await send(sitiPerson, coop, { fromAccountId: own.id, toAccountId: second.id })).toMatchObject({
      balanceAfter: 450_000,
    });
    house.clock.advance({ days: 1 });
    const tomorrow = await tokenFor(sitiPerson, coop, budi.memberNo);
    expect(await send(sitiPerson, coop, { fromAccountId: own.id, recipient: tomorrow })).toMatchObject({
      balanceAfter: 425_000,
    });
    await coop.run(() => house.get(TransferRulesService).set({ perDay: rupiah(0) }));
    const never = await tokenFor(sitiPerson, coop, budi.memberNo);
    expect(await send(sitiPerson, coop, { fromAccountId: own.id, recipient: never })).toMatchObject({
      code: 'TRANSFER_LIMIT_EXCEEDED',
    });
  });

  it('cannot take from, or name, an account that is not his, here or elsewhere', async () => {
    const { coop, sitiPerson, budi, own, his } = await neighbours();
    const elsewhere = await neighbours();
    const unknown = { code: 'NOT_FOUND' };
    const foreign = await tokenFor(elsewhere.sitiPerson, elsewhere.coop, elsewhere.budi.memberNo);
    const recipient = await tokenFor(sitiPerson, coop, budi.memberNo);

    await expect(send(sitiPerson, coop, { fromAccountId: his.id, toAccountId: own.id })).rejects.toMatchObject(unknown);
    await expect(send(sitiPerson, coop, { fromAccountId: own.id, toAccountId: his.id })).rejects.toMatchObject(unknown);
    const theirs = { fromAccountId: own.id, toAccountId: elsewhere.own.id };
    await expect(send(sitiPerson, coop, theirs)).rejects.toMatchObject(unknown);
    await expect(send(sitiPerson, coop, { fromAccountId: elsewhere.own.id, recipient })).rejects.toMatchObject(unknown);
    await expect(send(sitiPerson, coop, { fromAccountId: own.id, recipient: foreign })).rejects.toMatchObject(unknown);
    house.clock.advance({ minutes: 11 });
    await expect(send(sitiPerson, coop, { fromAccountId: own.id, recipient })).rejects.toMatchObject(unknown);
    expect(await send(sitiPerson, coop, { fromAccountId: own.id })).toMatchObject({ code: 'INVALID_INPUT' });
  });
});
