import { describe, expect, it } from '@jest/globals';
import { newId, type Id } from '@lumbung/kernel';
import { memberIn } from '@lumbung/membership/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, savingsAccountIn, savingsProductIn } from '../testing/index.js';
import { SavingsAccountsService } from './accounts.service.js';

describe('opening a savings account', () => {
  const house = startHouse(SavingsModule);
  const accounts = () => house.get(SavingsAccountsService);

  it('numbers accounts in the order they are opened, and finds them by number and member', async () => {
    const coop = await cooperativeWithBooks(house);
    const member = await memberIn(coop, { fullName: 'Siti Aminah' });
    const product = await savingsProductIn(coop);

    const first = await savingsAccountIn(coop, { productId: product.id, memberId: member.id });
    const second = await savingsAccountIn(coop, { productId: product.id, memberId: member.id });

    expect([first.number, second.number]).toEqual(['S-000001', 'S-000002']);
    expect(await coop.run(() => accounts().one({ number: ' s-000002 ' }))).toEqual(second);
    expect(await coop.run(() => accounts().ofMember(member.id))).toEqual([first, second]);
    expect(first).toMatchObject({ memberName: 'Siti Aminah', balance: 0, available: 0, state: 'OPEN' });
  });

  it('opens one principal and one mandatory account per member, also when two ask at once', async () => {
    const coop = await cooperativeWithBooks(house);
    const member = await memberIn(coop);
    const product = await savingsProductIn(coop, { family: 'MANDATORY' });
    const open = () =>
      coop.run(() => accounts().open({ requestId: newId(), productId: product.id, memberId: member.id }));

    const answers = await Promise.all([open(), open(), open()]);

    expect(answers.filter((answer) => '__typename' in answer)).toHaveLength(1);
    expect(answers.filter((answer) => 'code' in answer && answer.code === 'INVALID_INPUT')).toHaveLength(2);
  });

  it('lets an applicant have the principal account only, and somebody who left none', async () => {
    const coop = await cooperativeWithBooks(house);
    const applicant = await memberIn(coop, { status: 'APPLICANT' });
    const [principal, voluntary] = [
      await savingsProductIn(coop, { family: 'PRINCIPAL' }),
      await savingsProductIn(coop),
    ];
    const open = (productId: string) =>
      coop.run(() => accounts().open({ requestId: newId(), productId, memberId: applicant.id }));

    expect(await open(principal.id)).toMatchObject({ memberId: applicant.id });
    expect(await open(voluntary.id)).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it.each(['TERM', 'PLANNED'] as const)('sends %s accounts to their own page', async (family) => {
    const coop = await cooperativeWithBooks(house);
    const { id: productId } = await savingsProductIn(coop, { family });
    const { id: memberId } = await memberIn(coop);

    const refusal = await coop.run(() => accounts().open({ requestId: newId(), productId, memberId }));

    expect(refusal).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await coop.run(() => accounts().ofMember(memberId))).toEqual([]);
  });

  it('opens the principal account of an applicant when the news comes, once, also when it comes twice at once', async () => {
    const [coop, without] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
    const applicant = await memberIn(coop, { status: 'APPLICANT' });
    await savingsProductIn(coop, { family: 'PRINCIPAL' });
    const hear = () => coop.run(() => accounts().openPrincipal(applicant.id));

    const opened = [...(await Promise.all([hear(), hear(), hear()])), await hear()];

    expect(new Set(opened.map((account) => account?.number)).size).toBe(1);
    expect(opened[0]).toMatchObject({ memberId: applicant.id, product: { family: 'PRINCIPAL' } });
    expect(await without.run(() => accounts().openPrincipal(applicant.id))).toBeNull();
  });

  it('is blocked, woken and closed with a reason; not closed with money on it, and closed for good', async () => {
    const coop = await cooperativeWithBooks(house);
    const [empty, full] = [await savingsAccountIn(coop), await savingsAccountIn(coop, { balance: 10_000 })];
    const change = (accountId: string, state: 'OPEN' | 'BLOCKED' | 'CLOSED') =>
      coop.run(() => accounts().changeState({ accountId, state, reason: 'Permintaan anggota' }));

    expect(await change(full.id, 'BLOCKED')).toMatchObject({ state: 'BLOCKED', available: 0, balance: 10_000 });
    expect(await change(full.id, 'OPEN')).toMatchObject({ state: 'OPEN', available: 10_000 });
    expect(await change(full.id, 'CLOSED')).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await change(empty.id, 'CLOSED')).toMatchObject({ state: 'CLOSED', closedOn: '2026-11-21' });
    expect(await change(empty.id, 'OPEN')).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('belongs to its cooperative, and shows a member his own alone', async () => {
    const [mine, other] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
    const personId = newId<'Person'>() as Id<'Person'>;
    const siti = await memberIn(mine, { personId });
    const account = await savingsAccountIn(mine, { memberId: siti.id });
    await savingsAccountIn(mine);

    expect(await mine.run(() => accounts().mine(), ['MEMBER'], { personId })).toEqual([account]);
    expect(await mine.run(() => accounts().mine(), ['MEMBER'])).toEqual([]);
    const byNumber = (coop: TestCooperative, who: Id<'Person'>) =>
      coop.run(() => accounts().myOne(account.number), ['MEMBER'], { personId: who });
    expect(await byNumber(mine, personId)).toEqual(account);
    await expect(byNumber(mine, newId<'Person'>())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(byNumber(other, personId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(other.run(() => accounts().one({ id: account.id }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(other.run(() => accounts().one({ number: account.number }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await other.run(() => accounts().ofMember(siti.id))).toEqual([]);
    await expect(
      other.run(() => accounts().changeState({ accountId: account.id, state: 'BLOCKED', reason: 'x' })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
