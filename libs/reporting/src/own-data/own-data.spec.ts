import { describe, expect, it } from '@jest/globals';
import { pinOf } from '@lumbung/identity/testing';
import { newId } from '@lumbung/kernel';
import { heirsIn, memberIn, particularsIn } from '@lumbung/membership/testing';
import { goodsIn, openShop, orderIn } from '@lumbung/orders/testing';
import type { PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { mandatoryRateIn, savingsAccountIn } from '@lumbung/savings/testing';
import { readSheet } from 'read-excel-file/node';
import { ReportingModule } from '../reporting.module.js';
import { OwnDataService, type OwnDataFile } from './own-data.service.js';
import { sheetsOf, type OwnData } from './own-data.sheets.js';

const NIK = '3575044101900001';
const TEN_MINUTES_MS = 600_000;

describe('what a member takes along of himself (unduh data saya)', () => {
  const house = startHouse(ReportingModule);
  const service = () => house.get(OwnDataService);

  const memberOf = async (coop: TestCooperative, personId = newId<'Person'>() as PersonId) => {
    const { id, memberNo, fullName } = await memberIn(coop, { personId });
    const pin = await pinOf(house, personId);
    const as = <T>(work: () => Promise<T>) => coop.run(work, [], { personId, displayName: fullName });
    const permit = async (stepUp: object | null = { pin }) => {
      const answer = await as(() => service().prepare({ stepUp }));
      return 'url' in answer ? (new URL(answer.url, 'http://x').searchParams.get('permit') ?? '') : answer;
    };
    const open = (given: unknown) => as(() => service().file(given as string));
    return { id, memberNo, fullName, personId, as, permit, open };
  };
  const shopping = async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    return coop;
  };
  const textOf = async ({ content }: OwnDataFile) => {
    const sheets: string[] = [];
    for (let sheet = 1; sheet <= 8; sheet++) sheets.push(JSON.stringify(await readSheet(content, sheet)));
    return sheets;
  };

  it('holds his numbers whole, his heirs, savings, orders, and nothing of anybody else', async () => {
    const coop = await shopping();
    const [siti, budi] = [await memberOf(coop), await memberOf(coop)];
    await mandatoryRateIn(coop);
    await particularsIn(coop, siti.id, { nationalIdNo: NIK, occupation: 'Pedagang' });
    const heir = { fullName: 'Ahli Waris', relation: 'CHILD' as const, shareBasisPoints: 10_000, nationalIdNo: NIK };
    await heirsIn(coop, siti.id, [heir]);
    const own = await savingsAccountIn(coop, { memberId: siti.id, balance: 75_000 });
    await savingsAccountIn(coop, { memberId: siti.id, family: 'MANDATORY', balance: 25_000 });
    const other = await savingsAccountIn(coop, { memberId: budi.id, balance: 91_000 });
    const rice = [{ variantId: await goodsIn(coop, { name: 'Beras Premium', price: 40_000 }) }];
    const order = await orderIn(coop, rice, {}, { personId: siti.personId, displayName: siti.fullName });

    const file = await siti.open(await siti.permit());
    const [particulars, heirs, , accounts, moves, months, orders] = await textOf(file);

    expect(file.fileName).toMatch(/^Data saya \d{4}-\d{2}-\d{2}\.xlsx$/);
    for (const text of [siti.memberNo, siti.fullName, NIK, 'Pedagang']) expect(particulars).toContain(text);
    expect(heirs).toContain('Ahli Waris');
    // An heir's number is another person's.
    expect(heirs).not.toContain(NIK);
    for (const text of [own.number, '75000']) expect(accounts).toContain(text);
    expect(moves).toContain('Setoran');
    expect(months).toContain('25000');
    for (const text of [order.number, 'Beras Premium', '40']) expect(orders).toContain(text);
    expect((await textOf(file)).join()).not.toContain(other.number);
    const taken = await house.admin(
      `select subject_id::text as id from platform.audit_record where tenant_id = $1 and action = 'membership.takeMyData'`,
      [coop.id],
    );
    expect(taken).toEqual([{ id: siti.id }]);
  });

  it('asks for his PIN first, and gives no address without it', async () => {
    const siti = await memberOf(await shopping());

    expect(await siti.permit(null)).toMatchObject({ code: 'STEP_UP_REQUIRED', methods: ['PIN'] });
    expect(await siti.permit({ pin: '480276' })).toMatchObject({ code: 'STEP_UP_REFUSED' });
  });

  it('opens for nobody else, nor at another cooperative of his, nor later than ten minutes', async () => {
    const coop = await shopping();
    const [siti, budi] = [await memberOf(coop), await memberOf(coop)];
    const elsewhere = await memberOf(await shopping(), siti.personId);
    const permit = await siti.permit();
    const missing = { code: 'NOT_FOUND' };

    await expect(budi.open(permit)).rejects.toMatchObject(missing);
    await expect(elsewhere.open(permit)).rejects.toMatchObject(missing);
    await expect(siti.open(`${String(permit)}x`)).rejects.toMatchObject(missing);
    await expect(siti.open('')).rejects.toMatchObject(missing);
    const now = house.clock.now();
    house.clock.setTo(new Date(now.getTime() + TEN_MINUTES_MS + 1));
    await expect(siti.open(permit)).rejects.toMatchObject(missing);
    house.clock.setTo(now);
    expect((await siti.open(permit)).content.length).toBeGreaterThan(1_000);
  });

  it('is for members: somebody who is none here is told so', async () => {
    const coop = await shopping();
    const personId = newId<'Person'>() as PersonId;
    const pin = await pinOf(house, personId);
    const prepare = () => service().prepare({ stepUp: { pin } });

    expect(await coop.run(prepare, [], { personId, displayName: 'Orang lain' })).toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it('tells on a sheet that older lines are left out', () => {
    const numbers = { phone: null, email: null, nationalId: null, familyCard: null, taxNo: null };
    const member = { memberNo: '1', fullName: 'Siti', kind: 'REGULAR', status: 'ACTIVE', joinedOn: null } as const;
    const line = { number: 'S-000001', seq: 1, bookedOn: '2026-11-20', valueOn: '2026-11-20', text: 'Setoran' };
    const move = { ...line, amount: 1, balanceAfter: 1 };
    const data: OwnData = {
      record: {
        member,
        address: null,
        particulars: null,
        numbers: { ...numbers, mothersMaidenName: null, bankAccount: null },
        heirs: [],
        consents: [],
      },
      accounts: [],
      moves: [move, move, move],
      months: [],
      orders: [],
      sessions: [],
    };
    const rows = sheetsOf(data, { locale: 'id', zone: 'Asia/Jakarta', most: 2 })[4]?.rows ?? [];

    expect(rows).toHaveLength(4);
    expect(rows.at(-1)).toEqual([expect.stringContaining('Hanya 2 baris terbaru')]);
  });
});
