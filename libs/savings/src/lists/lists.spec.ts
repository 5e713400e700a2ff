import { describe, expect, it } from '@jest/globals';
import { readTable } from '@lumbung/documents';
import { memberIn } from '@lumbung/membership/testing';
import { startHouse } from '@lumbung/platform/testing';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, mandatoryRateIn, savingsAccountIn } from '../testing/index.js';
import { SavingsLists, type ListFile } from './lists.service.js';

describe('lists of savings as workbooks', () => {
  const house = startHouse(SavingsModule);
  const lists = () => house.get(SavingsLists);
  const rowsOf = async (file: unknown) => {
    const table = await readTable((file as ListFile).content as Buffer, (cells) => cells.length);
    return JSON.stringify(table);
  };

  it('hold exactly the accounts of the filter, with numbers as numbers, and none of another cooperative', async () => {
    const [coop, other] = [await cooperativeWithBooks(house), await cooperativeWithBooks(house)];
    const member = await memberIn(coop, { fullName: 'Siti Aminah' });
    const siti = await savingsAccountIn(coop, { memberId: member.id, balance: 75_000 });
    const budi = await savingsAccountIn(coop, { family: 'MANDATORY' });
    await savingsAccountIn(other, { memberId: (await memberIn(other, { fullName: 'Orang Lain' })).id });

    const all = await rowsOf(await coop.run(() => lists().accounts({})));
    const some = await rowsOf(await coop.run(() => lists().accounts({ family: 'MANDATORY' })));

    for (const text of [siti.number, budi.number, 'Siti Aminah', '75000']) expect(all).toContain(text);
    expect(all).not.toContain('Orang Lain');
    expect([some.includes(siti.number), some.includes(budi.number)]).toEqual([false, true]);
  });

  it('name who is behind with mandatory savings, by months and rupiah', async () => {
    const coop = await cooperativeWithBooks(house);
    const now = house.clock.now();
    const account = await savingsAccountIn(coop, { family: 'MANDATORY' });
    await mandatoryRateIn(coop);
    house.clock.setTo(new Date(now.getTime() + 65 * 86_400_000));

    const late = await rowsOf(await coop.run(() => lists().arrears()));
    house.clock.setTo(now);

    expect(late).toContain(account.memberName);
    expect(late).toMatch(/50000|75000/);
  });
});
