import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate, type Id } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { PaymentsModule } from '@lumbung/payments';
import { openAllPaymentMethods } from '@lumbung/payments/testing';
import { runAs, type PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsAccountsService } from '../accounts/accounts.service.js';
import { SavingsModule } from '../savings.module.js';
import { announcedDepositIn, cooperativeWithBooks, mandatoryRateIn, savingsAccountIn } from '../testing/index.js';
import { DepositDeskService } from './deposit-desk.service.js';
import { OwnDepositsService } from './own-deposits.service.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('a deposit that a member announces', () => {
  const house = startHouse(SavingsModule, PaymentsModule);
  const own = () => house.get(OwnDepositsService);
  const desk = () => house.get(DepositDeskService);

  const saver = async () => {
    const coop = await cooperativeWithBooks(house);
    await openAllPaymentMethods(coop);
    const personId = newId<'Person'>() as Id<'Person'> & PersonId;
    const member = await memberIn(coop, { personId });
    const account = await savingsAccountIn(coop, { memberId: member.id });
    return { coop, personId, member, account };
  };
  const balance = async (coop: TestCooperative, id: string) =>
    (await coop.run(() => house.get(SavingsAccountsService).one({ id }))).balance;

  it('is told where to send it, with a unique amount that goes to the account as well', async () => {
    const { coop, personId, account } = await saver();

    const transfer = await announcedDepositIn(coop, personId, { accountId: account.id, note: 'Gajian' });
    const qris = await announcedDepositIn(coop, personId, { accountId: account.id, method: 'QRIS' });

    expect(transfer).toMatchObject({
      number: 'SD-000001',
      state: 'WAITING',
      stateLabel: 'Menunggu petugas',
      amount: 100_000 + transfer.uniqueAmount,
      bankAccount: { accountNo: '1234567890' },
      qris: null,
      note: 'Gajian',
    });
    expect(transfer.uniqueAmount).toBeGreaterThan(0);
    expect(qris).toMatchObject({ amount: 100_000, uniqueAmount: 0, bankAccount: null });
    expect(qris.qris?.payload).toContain('5406100000');
    expect(await balance(coop, account.id)).toBe(0);
  });

  it('gives no two open transfers one amount, and a share exactly what is due', async () => {
    const { coop, personId, account, member } = await saver();
    const share = await savingsAccountIn(coop, { memberId: member.id, family: 'MANDATORY' });
    await mandatoryRateIn(coop, { accountId: share.id });
    const others = await Promise.all(
      [1, 2, 3].map(() => announcedDepositIn(coop, personId, { accountId: account.id })),
    );

    const due = await announcedDepositIn(coop, personId, { accountId: share.id, amount: rupiah(25_000) });

    expect(new Set(others.map(({ amount }) => amount)).size).toBe(3);
    expect(due).toMatchObject({ amount: 25_000, uniqueAmount: 0 });
  });

  it('is booked once when an officer found the money, whoever confirms at the same moment', async () => {
    const { coop, personId, account } = await saver();
    const { id, amount } = await announcedDepositIn(coop, personId, { accountId: account.id });
    const confirm = () => coop.run(() => desk().confirm({ depositId: id }), ['TREASURER']);

    const answers = [...(await Promise.all([confirm(), confirm(), confirm()])), await confirm()];

    expect(new Set(answers.map((answer) => 'receiptNumber' in answer && answer.receiptNumber)).size).toBe(1);
    expect(answers[0]).toMatchObject({ state: 'CONFIRMED', received: amount, seq: 1, bankAccount: null });
    expect(await balance(coop, account.id)).toBe(amount);
    expect(await balanceOf(coop, '1-1110')).toEqual(rupiah(amount));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('is booked with what really came, on the day it came; by QRIS it lies at the settlement account', async () => {
    const { coop, personId, account } = await saver();
    const { id } = await announcedDepositIn(coop, personId, { accountId: account.id, method: 'QRIS' });
    const today = '2026-11-21' as BusinessDate;

    const confirmed = await coop.run(() =>
      desk().confirm({ depositId: id, received: rupiah(90_000), receivedOn: today }),
    );

    expect(confirmed).toMatchObject({ state: 'CONFIRMED', received: 90_000, amount: 100_000 });
    expect(await balanceOf(coop, '1-1120')).toEqual(rupiah(90_000));
    const late = await announcedDepositIn(coop, personId, { accountId: account.id });
    expect(
      await coop.run(() => desk().confirm({ depositId: late.id, receivedOn: '2030-01-01' as BusinessDate })),
    ).toMatchObject({ code: 'INVALID_INPUT', field: 'valueOn' });
    const before = { depositId: late.id, receivedOn: '2026-11-20' as BusinessDate };
    expect(await coop.run(() => desk().confirm(before))).toMatchObject({ code: 'INVALID_INPUT', field: 'valueOn' });
    expect(await coop.run(() => own().myOne(late.id, personId))).toMatchObject({ state: 'WAITING' });
  });

  it('is confirmed by somebody else than the officer who announced it for himself', async () => {
    const { coop, personId, account } = await saver();
    const { id } = await announcedDepositIn(coop, personId, { accountId: account.id });
    const confirm = () => desk().confirm({ depositId: id });

    expect(await coop.run(confirm, ['TREASURER'], { personId })).toMatchObject({
      code: 'OWN_SAVINGS_ACCOUNT',
      accountNumber: account.number,
    });
    expect(await coop.run(() => own().myOne(id, personId))).toMatchObject({ state: 'WAITING' });
    expect(await coop.run(confirm, ['TREASURER'])).toMatchObject({ state: 'CONFIRMED' });
  });

  it('is declined with a reason, or taken back, and then never booked', async () => {
    const { coop, personId, account } = await saver();
    const [declined, cancelled] = [
      await announcedDepositIn(coop, personId, { accountId: account.id }),
      await announcedDepositIn(coop, personId, { accountId: account.id }),
    ];
    const no = { depositId: declined.id, reason: 'Belum ada di mutasi bank.' };

    expect(await coop.run(() => desk().decline(no))).toMatchObject({ state: 'DECLINED', reason: no.reason });
    expect(await coop.run(() => own().cancel(cancelled.id, personId))).toMatchObject({ state: 'CANCELLED' });
    expect(await coop.run(() => own().cancel(cancelled.id, personId))).toMatchObject({ state: 'CANCELLED' });
    for (const { id } of [declined, cancelled])
      expect(await coop.run(() => desk().confirm({ depositId: id }))).toMatchObject({ code: 'DEPOSIT_DECIDED' });
    expect(await coop.run(() => own().cancel(declined.id, personId))).toMatchObject({ code: 'DEPOSIT_DECIDED' });
    expect(await balance(coop, account.id)).toBe(0);
  });

  it('is announced once when sent twice, and five wait at most', async () => {
    const { coop, personId, account } = await saver();
    const requestId = newId();
    const ask = (id = newId()) => announcedDepositIn(coop, personId, { requestId: id, accountId: account.id });

    const twice = await Promise.all([ask(requestId), ask(requestId)]);
    for (let more = 0; more < 4; more++) await ask();

    expect(twice[0]?.id).toBe(twice[1]?.id);
    await expect(ask()).rejects.toThrow('lima setoran');
    const { nodes } = await coop.run(() => own().mine(personId, { first: 3 }));
    expect(nodes.map(({ number }) => number)).toEqual(['SD-000005', 'SD-000004', 'SD-000003']);
  });

  it.each([
    ['nothing', { amount: rupiah(0) }],
    ['a way that is not open', { method: 'QRIS' as const }],
  ])('refuses %s', async (_name, wrong) => {
    const coop = await cooperativeWithBooks(house);
    const personId = newId<'Person'>();
    const account = await savingsAccountIn(coop, { memberId: (await memberIn(coop, { personId })).id });

    await expect(announcedDepositIn(coop, personId, { accountId: account.id, ...wrong })).rejects.toThrow('refused');
    expect((await coop.run(() => own().ways())).methods).toEqual([]);
  });

  it('takes a picture of the transfer, which member and officer open, and nobody else', async () => {
    const { coop, personId, account } = await saver();
    const { id } = await announcedDepositIn(coop, personId, { accountId: account.id });
    const put = (who: string, content = PNG) =>
      coop.run(() => own().putProof(id, who, { fileName: 'bukti.png', content }));
    const open = (url: string, who: PersonId) => {
      const [path, permit] = url.split('?permit=');
      const principal = { kind: 'person' as const, personId: who, displayName: 'Uji', permissions: new Set<string>() };
      return runAs({ requestId: newId(), locale: 'id' as const, principal }, () =>
        own().openProof(path?.split('/').at(-1) ?? '', permit ?? ''),
      );
    };

    expect(await put(personId)).toMatchObject({ proofId: expect.any(String) });
    expect(await put(personId, Buffer.from('halo'))).toMatchObject({ code: 'INVALID_INPUT' });
    await expect(put(newId())).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await put(personId);
    await put(personId);
    expect(await put(personId)).toMatchObject({ code: 'INVALID_INPUT' });

    const officer = newId<'Person'>() as unknown as PersonId;
    const seen = await coop.run(() => desk().one(id), ['TREASURER'], { personId: officer });
    const url = seen.proofs[0]?.url ?? '';
    expect((await open(url, officer)).mimeType).toBe('image/png');
    await expect(open(url, personId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('belongs to its member and his cooperative: others do not know it, nor can they ask for his account', async () => {
    const { coop, personId, account } = await saver();
    const other = await saver();
    const { id } = await announcedDepositIn(coop, personId, { accountId: account.id });
    const neighbour = newId<'Person'>();
    await memberIn(coop, { personId: neighbour });
    const unknown = { code: 'NOT_FOUND' };

    await expect(coop.run(() => own().myOne(id, neighbour))).rejects.toMatchObject(unknown);
    await expect(coop.run(() => own().cancel(id, neighbour))).rejects.toMatchObject(unknown);
    await expect(announcedDepositIn(coop, neighbour, { accountId: account.id })).rejects.toMatchObject(unknown);
    expect((await coop.run(() => own().mine(neighbour, { first: 5 }))).nodes).toEqual([]);
    await expect(other.coop.run(() => own().myOne(id, personId))).rejects.toMatchObject(unknown);
    await expect(other.coop.run(() => desk().one(id))).rejects.toMatchObject(unknown);
    await expect(other.coop.run(() => desk().confirm({ depositId: id }))).rejects.toMatchObject(unknown);
    expect((await other.coop.run(() => desk().list({ states: ['WAITING'] }, { first: 5 }))).nodes).toEqual([]);
    expect((await coop.run(() => desk().list({ states: ['WAITING'] }, { first: 5 }))).nodes).toHaveLength(1);
    expect((await coop.run(() => desk().list({ states: ['CONFIRMED'] }, { first: 5 }))).nodes).toEqual([]);
  });
});
