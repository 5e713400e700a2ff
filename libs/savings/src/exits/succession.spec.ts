import { describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { ReversalsService, type ReversalRequest } from '@lumbung/ledger';
import { trialDifference } from '@lumbung/ledger/testing';
import { MembershipDeskService } from '@lumbung/membership';
import { diedIn, heirsIn, memberIn } from '@lumbung/membership/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsClosing } from '../accounts/closing.service.js';
import { SavingsMovesService } from '../moves/moves.service.js';
import { ReceiptPapers } from '../receipts/receipt-papers.service.js';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, savingsAccountIn, tellerIn } from '../testing/index.js';
import { SavingsExitsService } from './exits.service.js';
import { HeirPaymentsService } from './heir-payments.service.js';
import { SuccessionService } from './succession.service.js';
import type { HeirPayment, MemberSuccession, PayHeirInput } from './succession.types.js';
import { UnpaidExitsService } from './unpaid-exits.service.js';

const FAMILY = [
  { fullName: 'Sulastri', relation: 'SPOUSE' as const, shareBasisPoints: 3_334 },
  { fullName: 'Bagus', relation: 'CHILD' as const, shareBasisPoints: 3_333 },
  { fullName: 'Citra', relation: 'CHILD' as const, shareBasisPoints: 3_333 },
];

describe('what a dead member leaves', () => {
  const house = startHouse(SavingsModule);
  const see = (coop: TestCooperative, memberId: string) =>
    coop.run(() => house.get(SuccessionService).succession(memberId)) as Promise<MemberSuccession>;
  const unpaid = async (coop: TestCooperative) =>
    (await coop.run(() => house.get(UnpaidExitsService).page({ first: 10 }))).nodes;
  const pay = async (coop: TestCooperative, input: Partial<PayHeirInput> & { memberId: string }) =>
    coop.run(
      () =>
        house
          .get(HeirPaymentsService)
          .pay({ requestId: newId(), money: 'BANK', amount: rupiah(1), ...input } as PayHeirInput),
      ['CASHIER'],
      await tellerIn(coop),
    );
  /** Rp100.000 principal, Rp75.000 mandatory, Rp60.001 voluntary, and three heirs. */
  const estate = async (heirs = FAMILY) => {
    const coop = await cooperativeWithBooks(house);
    const { id: memberId } = await memberIn(coop, { fullName: 'Almarhum Paiman' });
    const pokok = await savingsAccountIn(coop, { memberId, family: 'PRINCIPAL', balance: 100_000 });
    await savingsAccountIn(coop, { memberId, family: 'MANDATORY', balance: 75_000 });
    const sukarela = await savingsAccountIn(coop, { memberId, balance: 60_001 });
    if (heirs.length > 0) await heirsIn(coop, memberId, heirs);
    const die = async () => {
      await diedIn(coop, memberId);
      await house.deliverEverything();
      return (await see(coop, memberId)).heirs.map(({ heirId }) => heirId);
    };
    return { coop, memberId, pokok, sukarela, die };
  };

  it('goes to each heir by his share, on his own day, and the rest stays owed', async () => {
    const { coop, memberId, die } = await estate();
    expect(await see(coop, memberId)).toBeNull();
    const [wife, son, daughter] = await die();

    const before = await see(coop, memberId);
    const first = await pay(coop, { memberId, heirId: son, amount: rupiah(78_326), money: 'CASH' });
    const between = await unpaid(coop);
    house.clock.advance({ days: 3 });
    await pay(coop, { memberId, heirId: wife, amount: rupiah(78_349) });
    await pay(coop, { memberId, heirId: daughter, amount: rupiah(78_326) });

    expect(before.payable).toEqual(rupiah(235_001));
    expect(before.heirs.map(({ open }) => open.amount)).toEqual([78_349, 78_326, 78_326]);
    expect(first).toMatchObject({ payeeName: 'Bagus', relation: 'CHILD', shareBasisPoints: 3_333, amount: 78_326 });
    expect(between).toMatchObject([{ memberId, capital: 156_675, savings: 0, heirCount: 3, heirsPaid: 1 }]);
    const after = await see(coop, memberId);
    expect(after.heirs.map(({ paid, open }) => [paid.amount, open.amount])).toEqual([
      [78_349, 0],
      [78_326, 0],
      [78_326, 0],
    ]);
    expect(new Set(after.payments.map(({ paidOn }) => paidOn)).size).toBe(2);
    expect(await unpaid(coop)).toEqual([]);
    expect(await trialDifference(coop)).toEqual(0);
  });

  it('is paid once however often it is sent, and once by two at once', async () => {
    const { coop, memberId, die } = await estate();
    const [wife, son] = await die();
    const requestId = newId();
    const again = () => pay(coop, { requestId, memberId, heirId: wife, amount: rupiah(78_349) });
    const hers = [await again(), await again()];
    const his = await Promise.all([1, 2].map(() => pay(coop, { memberId, heirId: son, amount: rupiah(78_326) })));

    expect(hers[0]).toEqual(hers[1]);
    expect(his.filter((one) => 'receiptNumber' in one)).toHaveLength(1);
    expect(his.find((one) => 'code' in one)).toMatchObject({ code: 'INVALID_INPUT', field: 'heirId' });
    expect((await see(coop, memberId)).payable).toEqual(rupiah(78_326));
  });

  it('is shared twice where share capital waits for the annual meeting', async () => {
    const { coop, memberId, die } = await estate();
    await coop.run(() => house.get(MembershipDeskService).update({ refundRule: 'AFTER_ANNUAL_MEETING' }));
    const [wife, son] = await die();

    expect(await see(coop, memberId)).toMatchObject({ payable: rupiah(60_001), waiting: rupiah(175_000) });
    await pay(coop, { memberId, heirId: wife, amount: rupiah(20_005) });
    await coop.run(() => house.get(SavingsExitsService).release({ requestId: newId(), heldOn: '2026-11-21' }));

    const { heirs, waiting } = await see(coop, memberId);
    expect(waiting).toEqual(rupiah(0));
    expect(heirs.map(({ open }) => open.amount)).toEqual([58_344, 78_326, 78_326]);
    expect(await pay(coop, { memberId, heirId: wife, amount: rupiah(58_344) })).toMatchObject({ amount: 58_344 });
    expect(await unpaid(coop)).toMatchObject([{ heirCount: 3, heirsPaid: 1 }]);
    expect(await pay(coop, { memberId, heirId: son, amount: rupiah(1) })).toMatchObject({ field: 'amount' });
  });

  it('goes whole to one who is named with his right and the letter, where no heirs are recorded', async () => {
    const { coop, memberId, die } = await estate([]);
    await die();
    const amount = rupiah(235_001);
    const named = { memberId, amount, payeeName: 'Wagiyem', authority: 'Ibu kandung', letterNo: '470/12/2026' };

    expect(await pay(coop, { memberId, amount })).toMatchObject({ field: 'payeeName' });
    expect(await pay(coop, { ...named, letterNo: null })).toMatchObject({ field: 'letterNo' });
    const paid = await pay(coop, named);

    expect(paid).toMatchObject({
      payeeName: 'Wagiyem',
      authority: 'Ibu kandung',
      letterNo: '470/12/2026',
      heirId: null,
    });
    expect(await pay(coop, named)).toMatchObject({ code: 'INVALID_INPUT' });
    await expect(heirsIn(coop, memberId)).rejects.toThrow();
  });

  it('is taken back by a reversal: the share is open again, and the heirs can be changed', async () => {
    const { coop, memberId, die } = await estate();
    const [, son] = await die();
    const { receiptId } = (await pay(coop, { memberId, heirId: son, amount: rupiah(78_326) })) as HeirPayment;
    await expect(heirsIn(coop, memberId)).rejects.toThrow();

    const asked = (await coop.run(() =>
      house.get(ReceiptPapers).askCorrection({ requestId: newId(), receiptId, reason: 'Salah orang' }),
    )) as ReversalRequest;
    const approve = () => house.get(ReversalsService).approve({ requestId: newId(), reversalRequestId: asked.id });
    await coop.run(approve, ['OWNER'], { personId: newId<'Person'>() as never, displayName: 'Bu Ketua' });

    const { heirs, payments, payable } = await see(coop, memberId);
    expect([payable, heirs[1]?.open, payments[0]?.isReversed]).toEqual([rupiah(235_001), rupiah(78_326), true]);
    expect(await unpaid(coop)).toMatchObject([{ heirsPaid: 0 }]);
    expect(await heirsIn(coop, memberId)).not.toBe('');
  });

  it('leaves by no other way', async () => {
    const { coop, memberId, sukarela, die } = await estate();
    const other = await savingsAccountIn(coop);
    await die();
    const [moves, amount] = [house.get(SavingsMovesService), rupiah(1_000)];
    const requestId = newId();
    const ways: (() => Promise<unknown>)[] = [
      () => moves.withdraw({ requestId, accountId: sukarela.id, amount, money: 'BANK' }),
      () => moves.transfer({ requestId, fromAccountId: sukarela.id, toAccountId: other.id, amount }),
      () => house.get(SavingsClosing).close({ requestId, accountId: sukarela.id, payout: 'BANK', reason: 'Wafat' }),
    ];

    for (const way of ways) expect(await coop.run(way)).toMatchObject({ code: 'INVALID_INPUT' });
    expect((await see(coop, memberId)).payable).toEqual(rupiah(235_001));
  });

  it('is not paid in cash without a drawer', async () => {
    const { coop, memberId, die } = await estate();
    const [wife] = await die();
    const input = { requestId: newId(), memberId, heirId: wife, amount: rupiah(78_349), money: 'CASH' as const };

    expect(await coop.run(() => house.get(HeirPaymentsService).pay(input), ['CASHIER'])).toMatchObject({
      code: 'DRAWER_NOT_OPEN',
    });
    expect(await see(coop, memberId)).toMatchObject({ payable: rupiah(235_001), payments: [] });
  });

  it('waits with the mandatory savings for the heir who is not admitted yet', async () => {
    const { coop, memberId, pokok } = await estate();
    await house.admin(`update savings.product set principal_amount = 150000 where id = $1`, [pokok.product.id]);
    const heirId = await heirsIn(coop, memberId, FAMILY);
    await diedIn(coop, memberId, heirId);
    await house.deliverEverything();

    expect(await see(coop, memberId)).toMatchObject({ payable: rupiah(60_001), waiting: rupiah(75_000) });
  });

  it('has a receipt that names the heir, his relation and share, and who signs for it', async () => {
    const { coop, memberId, die } = await estate();
    const [, son] = await die();
    const paid = (await pay(coop, {
      memberId,
      heirId: son,
      amount: rupiah(78_326),
      money: 'CASH',
      letterNo: '470/9',
    })) as HeirPayment;
    const url = paid.papers.find(({ format }) => format === 'HTML_58')?.url ?? '';
    const permit = new URL(url, 'http://x').searchParams.get('permit') ?? '';
    const issuer = { name: 'Koperasi Melati', registrationNo: null, address: null };
    const teller = await tellerIn(coop);

    const paper = await coop.run(
      () => house.get(ReceiptPapers).open(permit, () => Promise.resolve(issuer)),
      ['CASHIER'],
      teller,
    );
    const moves = await coop.run(() => house.get(ReceiptPapers).mine(), ['CASHIER'], teller);

    const said = [
      'BUKTI PEMBAYARAN AHLI WARIS',
      paid.receiptNumber,
      'Almarhum Paiman',
      'Bagus',
      'anak, 33,33%',
      '470/9',
    ];
    const lines = String(paper.content)
      .replace(/<[^>]+>|\s+/g, ' ')
      .replace(/ +/g, ' ');
    for (const text of [...said, 'Rp78.326']) expect(lines).toContain(text);
    expect(lines).not.toContain('Saldo sesudahnya');
    expect(moves[0]).toMatchObject({ kind: 'WITHDRAWAL', amount: 78_326, isCash: true });
    const looking = await coop.run(() => house.get(SuccessionService).succession(memberId), ['SUPERVISOR']);
    expect(looking?.payments).toMatchObject([{ papers: [] }]);
  });

  it('is none of the neighbour, nor of somebody who is not his heir', async () => {
    const { coop, memberId, die } = await estate();
    const [wife] = await die();
    const neighbour = await cooperativeWithBooks(house);

    await expect(see(neighbour, memberId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(pay(neighbour, { memberId, heirId: wife })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(pay(coop, { memberId, heirId: newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const living = await memberIn(coop);
    expect(await pay(coop, { memberId: living.id, heirId: wife })).toMatchObject({ field: 'memberId' });
  });
});
