import { describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { permissionsOf } from '@lumbung/platform';
import { startHouse } from '@lumbung/platform/testing';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, depositedIn, savingsAccountIn, savingsProductIn } from '../testing/index.js';
import { SavingsProductsService } from './products.service.js';

describe('setting up a savings product', () => {
  const house = startHouse(SavingsModule);

  it.each([
    ['PRINCIPAL', null, '3-1010'],
    ['MANDATORY', null, '3-1020'],
    ['VOLUNTARY', null, '2-1010'],
    ['VOLUNTARY', 'WADIAH', '2-1030'],
    ['VOLUNTARY', 'MUDHARABAH', '2-3010'],
    ['TERM', null, '2-1020'],
    ['TERM', 'MUDHARABAH', '2-3010'],
    ['PLANNED', null, '2-1010'],
    ['PLANNED', 'WADIAH', '2-1030'],
  ] as const)('chooses the accounts: %s %s is kept in %s', async (family, contract, accountNumber) => {
    const coop = await cooperativeWithBooks(house);

    expect(await savingsProductIn(coop, { family, contract })).toMatchObject({ family, contract, accountNumber });
  });

  it('happens once when the request is repeated, also by two at once', async () => {
    const coop = await cooperativeWithBooks(house);
    const input = { requestId: newId(), name: 'Tabungan Harian', family: 'VOLUNTARY' as const };
    const create = () => coop.run(() => house.get(SavingsProductsService).create(input));

    const answers = await Promise.all([create(), create(), create()]);

    expect(new Set(answers.map((answer) => (answer as { id: string }).id)).size).toBe(1);
    expect(await coop.run(() => house.get(SavingsProductsService).all())).toHaveLength(1);
  });

  it.each([
    ['a name that is taken', { name: 'Simpanan Pokok', family: 'VOLUNTARY' as const }],
    ['a second principal share', { name: 'Pokok lagi', family: 'PRINCIPAL' as const, principalAmount: rupiah(1) }],
    ['a principal share without its amount', { name: 'Pokok', family: 'PRINCIPAL' as const, principalAmount: null }],
    ['a sharia contract on a share', { name: 'Wajib', family: 'MANDATORY' as const, contract: 'WADIAH' as const }],
    ['safe keeping for a term', { name: 'Sisuka', family: 'TERM' as const, contract: 'WADIAH' as const }],
    ['a first deposit below zero', { name: 'Harian', family: 'VOLUNTARY' as const, firstDeposit: rupiah(-1) }],
    ['a minimum below zero', { name: 'Harian', family: 'VOLUNTARY' as const, minimumBalance: rupiah(-1) }],
  ])('refuses %s', async (_name, wrong) => {
    const coop = await cooperativeWithBooks(house);
    await savingsProductIn(coop, { name: 'Simpanan Pokok', family: 'PRINCIPAL' });

    const refusal = await coop.run(() => house.get(SavingsProductsService).create({ requestId: newId(), ...wrong }));

    expect(refusal).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await coop.run(() => house.get(SavingsProductsService).all())).toHaveLength(1);
  });

  it('is changed in what may change, and belongs to its cooperative alone', async () => {
    const [mine, other] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
    const { id } = await savingsProductIn(mine);
    const change = { productId: id, minimumDeposit: rupiah(5_000), isActive: false };

    const changed = await mine.run(() => house.get(SavingsProductsService).update(change));

    expect(changed).toMatchObject({ minimumDeposit: 5_000, isActive: false, minimumBalance: 0 });
    await expect(other.run(() => house.get(SavingsProductsService).update(change))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  it('asks for its first deposit once, and for the least of the others ever after', async () => {
    const coop = await cooperativeWithBooks(house);
    const account = await savingsAccountIn(coop, { firstDeposit: rupiah(50_000), minimumDeposit: rupiah(10_000) });

    await expect(depositedIn(coop, account, 49_999)).rejects.toThrow(/INVALID_INPUT.*amount/);
    expect(await depositedIn(coop, account, 50_000)).toMatchObject({ balanceAfter: 50_000 });
    expect(await depositedIn(coop, account, 10_000)).toMatchObject({ balanceAfter: 60_000 });
  });

  it('is for those who answer for the books; tellers serve, supervisors look, members hold nothing', () => {
    const allowed = (role: string) => [...permissionsOf([role])].filter((it) => it.startsWith('savings.')).sort();

    expect(allowed('TREASURER')).toEqual([
      'savings.approve',
      'savings.hold',
      'savings.products',
      'savings.release',
      'savings.settleExit',
      'savings.teller',
      'savings.view',
    ]);
    expect(allowed('CASHIER')).toEqual(['savings.teller', 'savings.view']);
    expect(allowed('SUPERVISOR')).toEqual(['savings.view']);
    expect([...allowed('MEMBER'), ...allowed('SELLER')]).toEqual([]);
  });
});
