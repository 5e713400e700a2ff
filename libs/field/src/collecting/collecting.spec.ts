import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { balanceOf, closedIn, trialDifference } from '@lumbung/ledger/testing';
import { memberIn } from '@lumbung/membership/testing';
import { startHouse } from '@lumbung/platform/testing';
import { SavingsAccountsService } from '@lumbung/savings';
import { cooperativeWithBooks, mandatoryRateIn, savingsAccountIn } from '@lumbung/savings/testing';
import { CollectorsService } from '../collectors/collectors.service.js';
import { FieldModule } from '../field.module.js';
import { collectorIn } from '../testing/index.js';
import { CollectingService } from './collecting.service.js';
import { PackService } from './pack.service.js';

describe('what a collector takes in (setoran lewat kolektor)', () => {
  const house = startHouse(FieldModule);
  const arranged = async (limit = 1_000_000) => {
    const coop = await cooperativeWithBooks(house);
    const collector = await collectorIn(coop, { floatLimit: rupiah(limit) });
    return { coop, collector, account: await savingsAccountIn(coop) };
  };

  it('is posted with a final receipt from the day it was given, and he carries the cash', async () => {
    const { coop, collector, account } = await arranged();
    const yesterday = new Date(house.clock.now().getTime() - 86_400_000);

    const { items, carried } = await collector.send([collector.item(account.id, 50_000, { collectedAt: yesterday })]);

    expect(items).toMatchObject([
      { state: 'POSTED', receiptNumber: expect.stringMatching(/^BKM-/), valueOn: '2026-11-20', balanceAfter: 50_000 },
    ]);
    expect(carried).toBe(50_000);
    expect(await balanceOf(coop, '1-1015')).toEqual(rupiah(50_000));
    expect(await balanceOf(coop, '2-1010')).toEqual(rupiah(50_000));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('is posted once and answers the same, repeated, turned round and sent twice at once', async () => {
    const { coop, collector, account } = await arranged();
    const items = [1, 2, 3].map((n) => collector.item(account.id, n * 10_000));

    const first = await collector.send(items);
    const [again, ...more] = await Promise.all([
      collector.send([...items].reverse()),
      collector.send(items),
      collector.send([items[1]!, items[1]!]),
    ]);

    const receipts = first.items.map(({ receiptNumber }) => receiptNumber);
    expect(new Set(receipts).size).toBe(3);
    expect(again?.items.map(({ receiptNumber }) => receiptNumber)).toEqual([...receipts].reverse());
    expect(more.map(({ carried }) => carried)).toEqual([60_000, 60_000]);
    expect(await balanceOf(coop, '1-1015')).toEqual(rupiah(60_000));
  });

  it('answers each item for itself: one that is refused stops no other', async () => {
    const { coop, collector, account } = await arranged(100_000);
    const closed = await savingsAccountIn(coop);
    await coop.run(() =>
      house.get(SavingsAccountsService).changeState({ accountId: closed.id, state: 'CLOSED', reason: 'Pindah' }),
    );
    const principal = await savingsAccountIn(coop, { family: 'PRINCIPAL' });
    const sent = [
      collector.item(account.id, 40_000),
      collector.item(closed.id, 10_000),
      collector.item(account.id, 60_001),
      collector.item(principal.id, 10_000),
      collector.item(newId(), 10_000),
      collector.item(account.id, 0),
      collector.item(account.id, 60_000),
    ];

    const { items } = await collector.send(sent);

    expect(items.map(({ state, refusal }) => refusal?.code ?? state)).toEqual([
      'POSTED',
      'SUB_ACCOUNT_CLOSED',
      'FLOAT_LIMIT_EXCEEDED',
      'NOT_COLLECTABLE',
      'NOT_COLLECTABLE',
      'INVALID_INPUT',
      'POSTED',
    ]);
    const list = await coop.run(() => house.get(CollectingService).list({ first: 10, state: 'REFUSED' }));
    expect(list.nodes.map(({ id }) => id).sort()).toEqual([sent[1]?.id, sent[2]?.id].sort());
    expect(list.nodes.every(({ reason }) => (reason ?? '').length > 10)).toBe(true);
  });

  it('is taken in later when what stood against it is gone, or withdrawn for good', async () => {
    const { coop, collector, account } = await arranged(50_000);
    const [tooMuch, slip] = [collector.item(account.id, 60_000), collector.item(account.id, 600_000)];
    await collector.send([tooMuch, slip]);
    await coop.run(() =>
      house.get(CollectorsService).save({
        collectorId: collector.collector.id,
        name: 'Budi',
        floatLimit: rupiah(2_000_000),
        showsBalances: false,
        isActive: true,
      }),
    );

    const { items } = await collector.send([tooMuch, { ...slip, withdrawnBecause: 'Salah ketik' }]);
    const again = await collector.send([{ ...tooMuch, withdrawnBecause: 'Terlambat' }, slip]);

    expect(items).toMatchObject([
      { state: 'POSTED', balanceAfter: null },
      { state: 'WITHDRAWN', receiptNumber: null },
    ]);
    expect(again.items.map(({ state }) => state)).toEqual(['POSTED', 'WITHDRAWN']);
    expect(await balanceOf(coop, '1-1015')).toEqual(rupiah(60_000));
  });

  it('is something else under an id or a number of the phone that was used', async () => {
    const { coop, collector, account } = await arranged();
    const item = collector.item(account.id, 10_000);
    await collector.send([item]);
    const other = await collectorIn(coop);

    const changed = await collector.send([{ ...item, amount: rupiah(11_000) }]);
    const copied = await collector.send([{ ...item, id: newId() }]);
    const foreign = await other.send([item]);

    for (const { items } of [changed, copied, foreign])
      expect(items[0]).toMatchObject({ state: 'REFUSED', refusal: { code: 'COLLECTED_OTHERWISE' } });
    expect(await balanceOf(coop, '1-1015')).toEqual(rupiah(10_000));
  });

  it('counts from the first open day when the month of it was closed meanwhile', async () => {
    const { coop, collector, account } = await arranged();
    for (const month of ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'])
      await closedIn(coop, `2026-${month}-01` as BusinessDate);
    const october = new Date('2026-10-20T03:00:00Z');

    const { items } = await collector.send([collector.item(account.id, 10_000, { collectedAt: october })]);

    expect(items).toMatchObject([{ state: 'POSTED', valueOn: '2026-11-01' }]);
  });

  it('tells the member once that his money has arrived', async () => {
    const coop = await cooperativeWithBooks(house);
    const collector = await collectorIn(coop);
    const member = await memberIn(coop, { phone: '+628000012345' });
    const account = await savingsAccountIn(coop, { memberId: member.id });
    const before = await messages();

    const item = collector.item(account.id, 25_000);
    await collector.send([item]);
    await collector.send([item]);
    await house.deliverEverything();

    expect((await messages()) - before).toBe(1);
  });

  it('is nobody’s business who is no collector, nor that of another cooperative', async () => {
    const { collector, account } = await arranged();
    const other = await cooperativeWithBooks(house);
    const stranger = await collectorIn(other);
    const collectorId = collector.collector.id;
    const input = {
      collectorId,
      deviceId: newId(),
      sentAt: house.clock.now(),
      items: [collector.item(account.id, 1_000)],
    };

    await expect(collector.coop.run(() => house.get(CollectingService).collect(input))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(stranger.run(() => house.get(CollectingService).collect(input))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    expect((await stranger.send([stranger.item(account.id, 1_000)])).items).toMatchObject([
      { refusal: { code: 'NOT_COLLECTABLE' } },
    ]);
    expect((await other.run(() => house.get(CollectingService).list({ first: 5 }))).nodes).toEqual([]);
  });

  async function messages(): Promise<number> {
    const [row] = await house.admin<{ count: number }>(
      `select count(*)::int as count from identity.outgoing_message where purpose = 'collectionReceipt'`,
    );
    return row?.count ?? 0;
  }
});

describe('what a phone takes into the field', () => {
  const house = startHouse(FieldModule);

  it('is the route with accounts and what is due, without balances unless he sees them', async () => {
    const coop = await cooperativeWithBooks(house);
    await mandatoryRateIn(coop);
    const siti = await memberIn(coop, { fullName: 'Siti Contoh' });
    const mandatory = await savingsAccountIn(coop, { family: 'MANDATORY', memberId: siti.id });
    const voluntary = await savingsAccountIn(coop, { memberId: siti.id, balance: 70_000 });
    await savingsAccountIn(coop, { family: 'PRINCIPAL', memberId: siti.id });
    const blind = await collectorIn(coop, { showsBalances: false, route: { memberIds: [siti.id] } });
    const seeing = await collectorIn(coop, { route: { memberIds: [siti.id] } });

    const packs = await Promise.all([blind, seeing].map((it) => it.run(() => house.get(PackService).own())));

    expect(packs[0]?.members).toMatchObject([
      {
        name: 'Siti Contoh',
        accounts: [
          { id: mandatory.id, family: 'MANDATORY', balance: null, due: 25_000 },
          { id: voluntary.id, family: 'VOLUNTARY', balance: null, due: null },
        ],
      },
    ]);
    expect(packs[1]?.members[0]?.accounts.map(({ balance }) => balance)).toEqual([0, 70_000]);
  });

  it('leaves the members out for one who collects no more', async () => {
    const coop = await cooperativeWithBooks(house);
    const collector = await collectorIn(coop, { isActive: false, route: { memberIds: [(await memberIn(coop)).id] } });

    expect(await collector.run(() => house.get(PackService).own())).toMatchObject({ isActive: false, members: [] });
    await expect(coop.run(() => house.get(PackService).own())).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
