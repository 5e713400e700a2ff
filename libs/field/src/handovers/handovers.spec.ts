import { describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { DrawersService } from '@lumbung/payments';
import type { TestCooperative } from '@lumbung/platform/testing';
import { startHouse } from '@lumbung/platform/testing';
import { cooperativeWithBooks, savingsAccountIn } from '@lumbung/savings/testing';
import fc from 'fast-check';
import { CollectorsService } from '../collectors/collectors.service.js';
import { FieldModule } from '../field.module.js';
import { collectorIn } from '../testing/index.js';
import { HandoversService } from './handovers.service.js';
import { settlementOf } from './settlement.js';

describe('handing cash over to a cashier (setor kas)', () => {
  const house = startHouse(FieldModule);
  const handovers = () => house.get(HandoversService);
  const notes = (count: Record<number, number>) =>
    Object.entries(count).map(([denomination, pieces]) => ({ denomination: Number(denomination), pieces }));

  async function arranged() {
    const coop = await cooperativeWithBooks(house);
    const collector = await collectorIn(coop);
    const account = await savingsAccountIn(coop);
    await collector.send([collector.item(account.id, 250_000)]);
    const propose = (count: Record<number, number>, requestId = newId()) =>
      collector.run(() => handovers().propose({ requestId, denominations: notes(count) }));
    const proposed = async (count: Record<number, number>) => {
      const handover = await propose(count);
      if (!('__typename' in handover)) throw new Error(handover.message);
      return handover;
    };
    return { coop, collector, propose, proposed, cashier: await cashierIn(coop) };
  }

  it('moves it only when the cashier has counted it: into his drawer, off what the collector carries', async () => {
    const { coop, collector, proposed, cashier } = await arranged();

    const handover = await proposed({ 100_000: 2, 50_000: 1 });
    expect(handover).toMatchObject({ state: 'PROPOSED', amount: 250_000, carried: 250_000, number: 'SK-00001' });
    expect(await balanceOf(coop, '1-1015')).toEqual(rupiah(250_000));

    const received = await cashier.confirm(handover.id, { 100_000: 2, 50_000: 1 });

    expect(received).toMatchObject({ state: 'CONFIRMED', counted: 250_000, settled: 250_000, difference: 0 });
    expect(await balanceOf(coop, '1-1015')).toEqual(rupiah(0));
    expect(await balanceOf(coop, '1-1010')).toEqual(rupiah(250_000));
    expect(await cashier.drawer()).toMatchObject({
      expected: 350_000,
      movements: [{ kind: 'COLLECTOR', amount: 250_000 }],
    });
    expect(await collector.run(() => handovers().mine())).toBeNull();
  });

  it.each([
    ['what is missing is a cash difference', { 100_000: 2 }, false, { carried: 0, till: 200_000, differences: 50_000 }],
    [
      'what is missing stays his, when the cashier says so',
      { 100_000: 2 },
      true,
      { carried: 50_000, till: 200_000, differences: 0 },
    ],
    [
      'what is too much is a difference as well',
      { 100_000: 3 },
      false,
      { carried: 0, till: 300_000, differences: -50_000 },
    ],
  ])('%s', async (_name, count, shortageStays, after) => {
    const { coop, proposed, cashier } = await arranged();
    const handover = await proposed({ 50_000: 5 });

    await cashier.confirm(handover.id, count, { shortageStays });

    expect({
      carried: (await balanceOf(coop, '1-1015')).amount,
      till: (await balanceOf(coop, '1-1010')).amount,
      differences: (await balanceOf(coop, '5-3060')).amount,
    }).toEqual(after);
    expect(await trialDifference(coop)).toBe(0);
  });

  it('happens once, whoever asks how often', async () => {
    const { coop, propose, cashier } = await arranged();
    const [proposing, confirming] = [newId(), newId()];

    const proposals = await Promise.all([1, 2, 3].map(() => propose({ 50_000: 5 }, proposing)));
    const [first] = proposals;
    const id = first && '__typename' in first ? first.id : '';
    const answers = await Promise.all([1, 2, 3].map(() => cashier.confirm(id, { 50_000: 5 }, {}, confirming)));
    const late = await cashier.confirm(id, { 50_000: 5 });

    expect(new Set(proposals.map((it) => (it as { id: string }).id)).size).toBe(1);
    expect(answers.every((it) => 'state' in it && it.state === 'CONFIRMED')).toBe(true);
    expect(late).toMatchObject({ code: 'HANDOVER_NOT_OPEN', state: 'CONFIRMED' });
    expect(await balanceOf(coop, '1-1010')).toEqual(rupiah(250_000));
  });

  it('goes one at a time, and back when nobody takes it', async () => {
    const { coop, collector, propose, proposed, cashier } = await arranged();
    const first = await proposed({ 50_000: 1 });

    expect(await propose({ 50_000: 1 })).toMatchObject({ code: 'HANDOVER_UNDER_WAY', number: first.number });
    expect(await cashier.decline(first.id)).toMatchObject({ state: 'DECLINED', decisionNote: 'Uang palsu' });
    const second = await proposed({ 50_000: 1 });
    expect(await collector.run(() => handovers().withdraw(second.id))).toMatchObject({ state: 'WITHDRAWN' });
    expect(await cashier.confirm(second.id, { 50_000: 1 })).toMatchObject({ code: 'HANDOVER_NOT_OPEN' });
    expect(await balanceOf(coop, '1-1015')).toEqual(rupiah(250_000));
  });

  it('needs two people, an open drawer and something counted', async () => {
    const { coop, collector, propose, proposed, cashier } = await arranged();
    const handover = await proposed({ 50_000: 1 });
    const confirm = (as: string[], personId = newId<'Person'>()) =>
      coop.run(
        () =>
          handovers().confirm({
            requestId: newId(),
            handoverId: handover.id,
            denominations: notes({ 50_000: 1 }),
            shortageStays: false,
          }),
        as,
        { personId },
      );

    expect(await confirm(['CASHIER'])).toMatchObject({ code: 'DRAWER_NOT_OPEN' });
    expect(await confirm(['CASHIER'], collector.personId)).toMatchObject({ code: 'FOUR_EYES_REQUIRED' });
    expect(await cashier.confirm(handover.id, {})).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await propose({ 30_000: 1 })).toMatchObject({ code: 'INVALID_INPUT', field: 'denominations.0' });
    expect(await propose({})).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('keeps a collector as long as he has cash, and other cooperatives out', async () => {
    const { coop, collector, proposed, cashier } = await arranged();
    const { id, name, floatLimit } = collector.collector;
    const end = () =>
      coop.run(() =>
        house
          .get(CollectorsService)
          .save({ collectorId: id, name, floatLimit: rupiah(floatLimit), showsBalances: true, isActive: false }),
      );
    const handover = await proposed({ 50_000: 5 });
    const stranger = await cashierIn(await cooperativeWithBooks(house));

    expect(await end()).toMatchObject({ code: 'COLLECTOR_HAS_CASH', carried: rupiah(250_000) });
    await expect(stranger.confirm(handover.id, { 50_000: 5 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await cashier.confirm(handover.id, { 50_000: 5 });
    expect(await end()).toMatchObject({ isActive: false, carried: 0 });
  });

  it('loses and makes nothing, whatever was proposed, carried and counted', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000 }).map(rupiah);
    fc.assert(
      fc.property(amount, amount, amount, fc.boolean(), (proposed, carried, counted, shortageStays) => {
        const { settled, postings } = settlementOf(newId<'SubAccount'>(), {
          proposed,
          carried,
          counted,
          shortageStays,
        });
        const sum = (match: (posting: (typeof postings)[number]) => boolean) =>
          postings.filter(match).reduce((total, posting) => total + posting.amount.amount, 0);

        expect(sum(({ debit }) => debit === '1-1010')).toBe(counted.amount);
        expect(sum(({ creditSub }) => creditSub !== undefined)).toBe(settled.amount);
        expect(settled.exceeds(carried)).toBe(false);
        if (shortageStays) expect(sum(({ debit }) => debit === '5-3060')).toBe(0);
      }),
    );
  });

  async function cashierIn(coop: TestCooperative) {
    const personId = newId<'Person'>();
    const as = <T>(work: () => T) => coop.run(work, ['CASHIER'], { personId, displayName: 'Kasir Rina' });
    const drawerId = newId();
    await house.admin('insert into payments.drawer (tenant_id, id, name) values ($1, $2, $3)', [
      coop.id,
      drawerId,
      'Depan',
    ]);
    await as(() => house.get(DrawersService).open({ requestId: newId(), drawerId, openingFloat: rupiah(100_000) }));
    return {
      confirm: (
        handoverId: string,
        count: Record<number, number>,
        more: { shortageStays?: boolean } = {},
        requestId = newId(),
      ) =>
        as(() =>
          handovers().confirm({ requestId, handoverId, denominations: notes(count), shortageStays: false, ...more }),
        ),
      decline: (handoverId: string) => as(() => handovers().decline({ handoverId, reason: 'Uang palsu' })),
      drawer: () => as(() => house.get(DrawersService).mine()),
    };
  }
});
