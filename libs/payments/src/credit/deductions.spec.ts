import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { balanceOf, openBooksOf, trialDifference } from '@lumbung/ledger/testing';
import { permissionsOf } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { PaymentsModule } from '../payments.module.js';
import { buy, drawUp, linesOf, listIn, receive, refund, send, standing } from '../testing/credit-desk.js';
import { creditIn } from '../testing/index.js';
import { CreditAccounts } from './credit-accounts.service.js';
import { DeductionListsService } from './deduction-lists.service.js';
import type { DeductionList } from './deductions.schema.js';
import { DeductionsService } from './deductions.service.js';

describe('the monthly deduction list (daftar potongan)', () => {
  const house = startHouse(PaymentsModule);
  const cooperative = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    return coop;
  };

  it('names each member with what he owes, per payroll, for purchases up to a day', async () => {
    const coop = await cooperative();
    const [siti, budi] = [
      await creditIn(coop, { memberName: 'Siti', employer: 'SDN 1' }),
      await creditIn(coop, { memberName: 'Budi', memberNo: '0008' }),
    ];
    await buy(coop, siti, rupiah(40_000));
    await buy(coop, siti, rupiah(25_000));
    await buy(coop, budi, rupiah(10_000));

    const list = await listIn(coop, { employer: 'SDN 1' });

    expect(list).toMatchObject({ number: 'DP-00001', state: 'DRAFT', total: 65_000, lineCount: 1, employer: 'SDN 1' });
    expect(await linesOf(coop, list)).toMatchObject([
      { memberName: 'Siti', owed: 65_000, received: null, result: 'WAITING' },
    ]);
    expect(await drawUp(coop, { boughtUntil: '2026-11-20' as BusinessDate })).toMatchObject({
      code: 'NOTHING_TO_DEDUCT',
    });
  });

  it('is one at a time for a payroll, also when two draw it up at once', async () => {
    const coop = await cooperative();
    await buy(coop, await creditIn(coop), rupiah(40_000));

    const answers = await Promise.all([drawUp(coop), drawUp(coop)]);

    expect(answers.filter((answer) => !('code' in answer))).toHaveLength(1);
    expect(answers.find((answer) => 'code' in answer)).toMatchObject({
      code: 'DEDUCTION_LIST_UNDER_WAY',
      number: 'DP-00001',
    });
  });

  it('is booked member by member when the money comes; what was not deducted stays owed', async () => {
    const coop = await cooperative();
    const members = [];
    for (const memberName of ['Ani', 'Budi', 'Citra']) members.push(await creditIn(coop, { memberName }));
    for (const member of members) await buy(coop, member, rupiah(100_000));
    const list = await listIn(coop);
    const [, budi, citra] = await linesOf(coop, list);
    expect(await receive(coop, list)).toMatchObject({ code: 'DEDUCTION_LIST_NOT_IN_STATE', state: 'DRAFT' });
    await send(coop, list);

    const received = await receive(coop, list, {
      lines: [
        { lineId: budi?.id as string, received: rupiah(60_000) },
        { lineId: citra?.id as string, received: rupiah(0) },
      ],
    });

    expect(received).toMatchObject({ state: 'RECEIVED', received: 160_000, money: 'BANK' });
    expect((await linesOf(coop, list)).map(({ result }) => result)).toEqual(['PAID', 'PARTLY', 'NOT_PAID']);
    expect(await Promise.all(members.map(async (member) => (await standing(coop, member)).used))).toEqual([
      0, 40_000, 100_000,
    ]);
    expect(await balanceOf(coop, '1-1110')).toEqual(rupiah(160_000));
    expect(await balanceOf(coop, '1-1410')).toEqual(rupiah(140_000));
    expect(await listIn(coop)).toMatchObject({ total: 140_000, lineCount: 2 });
  });

  it('is received once, whoever says so at the same moment', async () => {
    const coop = await cooperative();
    await buy(coop, await creditIn(coop), rupiah(90_000));
    const list = await listIn(coop);
    await send(coop, list);
    const requestId = newId();

    const answers = await Promise.all([receive(coop, list), receive(coop, list), receive(coop, list, { requestId })]);
    expect(answers.filter((answer) => !('code' in answer))).toHaveLength(1);

    expect(await balanceOf(coop, '1-1110')).toEqual(rupiah(90_000));
  });

  it('leaves what a member owes no more, because goods came back, as a receipt under his name', async () => {
    const coop = await cooperative();
    const credit = await creditIn(coop);
    const payment = await buy(coop, credit, rupiah(90_000));
    const list = await listIn(coop);
    await send(coop, list);
    await refund(coop, payment, rupiah(20_000));

    await receive(coop, list);

    expect(await standing(coop, credit)).toMatchObject({ used: 0 });
    expect(await balanceOf(coop, '1-1410')).toEqual(rupiah(0));
    expect(await balanceOf(coop, '2-1210')).toEqual(rupiah(20_000));
    expect(await house.admin('select reason, payer from payments.receipt where tenant_id = $1', [coop.id])).toEqual([
      { reason: 'EXCESS', payer: 'Siti Aminah' },
    ]);
    expect(await trialDifference(coop)).toBe(0);
  });

  it('refuses more than stands on it, a line of another list and a line named twice', async () => {
    const coop = await cooperative();
    await buy(coop, await creditIn(coop), rupiah(90_000));
    const list = await listIn(coop);
    await send(coop, list);
    const lineId = (await linesOf(coop, list))[0]?.id as string;

    for (const lines of [
      [{ lineId, received: rupiah(90_001) }],
      [{ lineId: newId(), received: rupiah(1) }],
      [
        { lineId, received: rupiah(1) },
        { lineId, received: rupiah(2) },
      ],
    ])
      expect(await receive(coop, list, { lines })).toMatchObject({ code: 'INVALID_INPUT', field: 'lines' });
  });

  it('can be withdrawn until the money came, and goes out as CSV in which no name is a formula', async () => {
    const coop = await cooperative();
    await buy(coop, await creditIn(coop, { memberName: '=HYPERLINK("x")' }), rupiah(90_000));
    const list = await listIn(coop);

    const csv = await coop.run(() => house.get(DeductionListsService).csv(list.id));
    const withdrawn = await coop.run(() =>
      house.get(DeductionsService).withdraw({ requestId: newId(), listId: list.id }),
    );

    expect(csv.split('\n')[1]).toContain(`'=HYPERLINK`);
    expect(csv.split('\n')[0]).toBe('Daftar,Periode,No. anggota,Nama,Potongan,Diterima');
    expect(withdrawn).toMatchObject({ state: 'WITHDRAWN' });
    expect(await send(coop, list)).toMatchObject({ code: 'DEDUCTION_LIST_NOT_IN_STATE' });
  });

  it('is unknown to another cooperative and no matter for a cashier', async () => {
    const [mine, other] = [await cooperative(), await cooperative()];
    const credit = await creditIn(mine);
    await buy(mine, credit, rupiah(90_000));
    const list = await listIn(mine);

    await expect(send(other, list)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(receive(other, list)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await listOf(other, list)).toBeNull();
    expect(await other.run(() => house.get(CreditAccounts).standing(credit.memberId))).toBeNull();
    expect(permissionsOf(['CASHIER']).has('payments.credit')).toBe(false);
  });
  const listOf = (coop: TestCooperative, { id }: DeductionList) =>
    coop.run(() => house.get(DeductionListsService).list(id));
});
