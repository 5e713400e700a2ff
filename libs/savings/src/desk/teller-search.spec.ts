import { describe, expect, it } from '@jest/globals';
import { newId, type PhoneNumber } from '@lumbung/kernel';
import { MemberCardsService } from '@lumbung/membership';
import { memberIn } from '@lumbung/membership/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, savingsAccountIn } from '../testing/index.js';
import { accountNumberOf, TellerSearch } from './teller-search.service.js';

describe('finding who stands at the desk', () => {
  const house = startHouse(SavingsModule);
  const personId = newId<'Person'>();
  const find = (coop: TestCooperative, text: string) => coop.run(() => house.get(TellerSearch).find(text), ['CASHIER']);
  const cardOf = async (coop: TestCooperative, { id }: { id: string }) => {
    await house.admin('update membership.member set person_id = $2 where id = $1', [id, personId]);
    return (await coop.run(() => house.get(MemberCardsService).own(), ['MEMBER'], { personId }))?.code ?? '';
  };
  const names = async (coop: TestCooperative, text: string) => (await find(coop, text)).map(({ fullName }) => fullName);

  it('goes by name, member number, account number, telephone and card, and brings all accounts', async () => {
    const coop = await cooperativeWithBooks(house);
    const siti = await memberIn(coop, { fullName: 'Siti Aminah', phone: '+628000001234' as PhoneNumber });
    await memberIn(coop, { fullName: 'Budi Santoso' });
    const share = await savingsAccountIn(coop, { memberId: siti.id, family: 'PRINCIPAL' });
    const daily = await savingsAccountIn(coop, { memberId: siti.id, balance: 75_000 });

    for (const text of ['amin', siti.memberNo, daily.number, '0800-000-1234', await cardOf(coop, siti)])
      expect([text, await names(coop, text)]).toEqual([text, expect.arrayContaining(['Siti Aminah'])]);
    const [found] = await find(coop, daily.number.toLowerCase());
    expect(found).toMatchObject({
      id: siti.id,
      memberNo: siti.memberNo,
      askedAccountId: daily.id,
      accounts: [{ id: share.id }, { id: daily.id, balance: 75_000, available: 75_000 }],
    });
  });

  it('finds nobody for nothing, for a pattern, and for a member of another cooperative', async () => {
    const [coop, other] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
    await memberIn(other, { fullName: 'Umi Kalsum' });
    await memberIn(coop, { fullName: 'Siti Aminah' });

    expect([await names(coop, ' '), await names(coop, '%'), await names(coop, 'Umi')]).toEqual([[], [], []]);
    expect(await names(coop, `K1${'A'.repeat(55)}`)).toEqual([]);
    expect(await house.statementsOf(() => find(coop, 'siti'))).toHaveLength(3);
  });

  it('reads what is written in many ways', () => {
    expect(['s-123', 'S-000123', '123', 'S1234567', 'Siti'].map(accountNumberOf)).toEqual([
      'S-000123',
      'S-000123',
      'S-000123',
      'S-1234567',
      null,
    ]);
  });
});
