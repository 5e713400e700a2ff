import { describe, expect, it } from '@jest/globals';
import { addMonths, newId, rupiah } from '@lumbung/kernel';
import { balanceOf, trialDifference } from '@lumbung/ledger/testing';
import { crowdIn, memberIn } from '@lumbung/membership/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { cooperativeWithBooks, mandatoryRateIn, savingsAccountIn, savingsProductIn } from '@lumbung/savings/testing';
import { FieldModule } from '../field.module.js';
import { collectorIn, groupIn, type FieldWorker } from '../testing/index.js';
import { MeetingsService } from './meetings.service.js';
import type { MeetingSheet } from './meetings.types.js';

describe('the meeting of a group (pertemuan kelompok)', () => {
  const house = startHouse(FieldModule);
  const meetings = () => house.get(MeetingsService);

  /** A group of as many members, each of whom owes Rp25.000. */
  async function arranged(count = 4, isJointlyLiable = true) {
    const coop = await cooperativeWithBooks(house);
    await mandatoryRateIn(coop);
    const product = await savingsProductIn(coop, { family: 'MANDATORY' });
    const memberIds: string[] = [];
    for (let index = 0; index < count; index++) {
      const { id } = await memberIn(coop);
      await savingsAccountIn(coop, { productId: product.id, memberId: id });
      memberIds.push(id);
    }
    const groupId = await groupIn(coop, memberIds, { isJointlyLiable });
    const collector = await collectorIn(coop);
    return { coop, groupId, memberIds, collector, sheet: await coop.run(() => meetings().sheet(groupId)) };
  }

  function record(
    coop: TestCooperative,
    sheet: MeetingSheet,
    paid: readonly number[],
    { collector, absent = [], requestId = newId() }: { collector?: FieldWorker; absent?: number[]; requestId?: string },
  ) {
    return coop.run(() =>
      meetings().record({
        requestId,
        groupId: sheet.groupId,
        collectorId: collector?.collector.id ?? null,
        lines: sheet.lines.map(({ memberId, due }, index) => ({
          memberId,
          isPresent: !absent.includes(index),
          due: rupiah(due),
          paid: rupiah(paid[index] ?? 0),
        })),
      }),
    );
  }

  it('is not recorded of a group larger than its sheet: nobody is left out unseen', async () => {
    const crowd = async (count: number) => {
      const coop = await cooperativeWithBooks(house);
      const groupId = await groupIn(coop, []);
      await crowdIn(coop, groupId, count);
      return { coop, sheet: await coop.run(() => meetings().sheet(groupId)) };
    };
    const [whole, larger] = [await crowd(200), await crowd(201)];

    expect([whole.sheet.lines.length, larger.sheet.lines.length]).toEqual([200, 200]);
    expect(await record(whole.coop, whole.sheet, [], {})).toMatchObject({ __typename: 'GroupMeeting' });
    expect(await record(larger.coop, larger.sheet, [], {})).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'groupId',
    });
  });

  it('makes every due whole: those present bear what is missing, and know who owes them', async () => {
    const { coop, groupId, memberIds, collector, sheet } = await arranged();
    expect(sheet.lines.map(({ due }) => due)).toEqual([25_000, 25_000, 25_000, 25_000]);

    const meeting = await record(coop, sheet, [25_000, 25_000, 25_000, 5_000], { collector, absent: [3] });

    expect(meeting).toMatchObject({
      number: 'PK-00001',
      total: 100_000,
      presentCount: 3,
      lines: [{ covers: 6_667 }, { covers: 6_667 }, { covers: 6_666 }, { paid: 5_000, covered: 20_000 }],
    });
    expect(await balanceOf(coop, '1-1015')).toEqual(rupiah(100_000));
    expect(await balanceOf(coop, '3-1020')).toEqual(rupiah(100_000));
    const covers = await coop.run(() => meetings().covers(groupId, false));
    expect(covers.map(({ debtorId, open }) => [debtorId, open])).toEqual(
      expect.arrayContaining([
        [memberIds[3], 6_667],
        [memberIds[3], 6_666],
      ]),
    );
    expect((await coop.run(() => meetings().sheet(groupId))).lines.every(({ due }) => due === 0)).toBe(true);
    expect(await trialDifference(coop)).toBe(0);
  });

  it('leaves missing what is missing where members do not answer for one another', async () => {
    const { coop, groupId, collector, sheet } = await arranged(2, false);

    await record(coop, sheet, [25_000, 10_000], { collector });

    expect((await coop.run(() => meetings().sheet(groupId))).lines.map(({ due }) => due)).toEqual([0, 15_000]);
    expect(await coop.run(() => meetings().covers(groupId, true))).toEqual([]);
  });

  it('is recorded once, by requestId and by day, also by two at once', async () => {
    const { coop, collector, sheet } = await arranged(2);
    const requestId = newId();

    const [first, again, other] = await Promise.all([
      record(coop, sheet, [25_000, 25_000], { collector, requestId }),
      record(coop, sheet, [25_000, 25_000], { collector, requestId }),
      record(coop, sheet, [25_000, 25_000], { collector }),
    ]);

    const numbers = [first, again, other].map((answer) => ('number' in answer ? answer.number : ''));
    expect(new Set(numbers).size).toBe(1);
    expect(await balanceOf(coop, '3-1020')).toEqual(rupiah(50_000));
  });

  it('is prepared for a day to come, with what will be due then, and recorded on its day only', async () => {
    const { coop, groupId, collector, sheet } = await arranged(2);
    const next = addMonths(sheet.today, 1);

    const ahead = await coop.run(() => meetings().sheet(groupId, next));

    expect(ahead).toMatchObject({ today: sheet.today, heldOn: next, lines: [{ due: 50_000 }, { due: 50_000 }] });
    expect(sheet.heldOn).toBe(sheet.today);
    const early = await coop.run(() =>
      meetings().record({
        requestId: newId(),
        groupId,
        heldOn: next,
        collectorId: collector.collector.id,
        lines: ahead.lines.map(({ memberId, due }) => ({
          memberId,
          isPresent: true,
          due: rupiah(due),
          paid: rupiah(due),
        })),
      }),
    );
    expect(early).toMatchObject({ code: 'INVALID_INPUT', field: 'heldOn' });
    expect(() => coop.run(() => meetings().sheet(groupId, addMonths(sheet.today, 13)))).toThrow(/within a year/);
  });

  it('refuses what does not fit: nobody to bear it, too much cash, no drawer, another sheet', async () => {
    const { coop, groupId, collector, sheet } = await arranged(2);
    const poor = await collectorIn(coop, { floatLimit: rupiah(49_999) });

    expect(await record(coop, sheet, [0, 20_000], { collector })).toMatchObject({ code: 'NOBODY_TO_COVER' });
    expect(await record(coop, sheet, [25_000, 25_000], { collector: poor })).toMatchObject({
      code: 'FLOAT_LIMIT_EXCEEDED',
    });
    expect(await record(coop, sheet, [25_000, 25_000], {})).toMatchObject({ code: 'DRAWER_NOT_OPEN' });
    expect(await record(coop, sheet, [25_001, 25_000], { collector })).toMatchObject({ code: 'INVALID_INPUT' });
    const half = { ...sheet, lines: sheet.lines.slice(1) };
    expect(await record(coop, half, [25_000], { collector })).toMatchObject({ code: 'INVALID_INPUT', field: 'lines' });
    expect((await coop.run(() => meetings().list({ groupId, first: 5 }))).nodes).toEqual([]);
    expect(await balanceOf(coop, '3-1020')).toEqual(rupiah(0));
  });

  it('keeps the claims between members until they are paid back, and never beyond', async () => {
    const { coop, groupId, collector, sheet } = await arranged(2);
    await record(coop, sheet, [25_000, 0], { collector, absent: [1] });
    const [cover] = await coop.run(() => meetings().covers(groupId, false));
    const repay = (amount: number, requestId = newId()) =>
      coop.run(() => meetings().repay({ requestId, coverId: cover?.id ?? '', amount: rupiah(amount) }));
    const requestId = newId();

    expect(await repay(10_000, requestId)).toMatchObject({ open: 15_000 });
    expect(await repay(10_000, requestId)).toMatchObject({ open: 15_000 });
    expect(await repay(15_001)).toMatchObject({ code: 'INVALID_INPUT' });
    const answers = await Promise.all([repay(15_000), repay(15_000)]);

    expect(answers.filter((answer) => 'open' in answer)).toHaveLength(1);
    expect(await coop.run(() => meetings().covers(groupId, false))).toEqual([]);
    expect(await coop.run(() => meetings().covers(groupId, true))).toMatchObject([{ repaid: 25_000 }]);
  });

  it('is unknown to another cooperative', async () => {
    const { coop, groupId, collector, sheet } = await arranged(2);
    await record(coop, sheet, [25_000, 0], { collector });
    const [cover] = await coop.run(() => meetings().covers(groupId, true));
    const other = await cooperativeWithBooks(house);

    await expect(other.run(() => meetings().sheet(groupId))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(record(other, sheet, [0, 0], {})).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await other.run(() => meetings().covers(groupId, true))).toEqual([]);
    await expect(
      other.run(() => meetings().repay({ requestId: newId(), coverId: cover?.id ?? '', amount: rupiah(1) })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
