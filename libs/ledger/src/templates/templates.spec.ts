import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { EventDelivery } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { accountCodes, type AccountCode } from '../accounts/account-codes.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { LedgerModule } from '../ledger.module.js';
import { ManualReadingService } from '../manual/manual-reading.service.js';
import { ManualJournalsService } from '../manual/manual.service.js';
import { ManualSettingsService } from '../manual/settings.service.js';
import { balanceOf, closedIn, openBooksOf } from '../testing/index.js';
import type { SaveJournalTemplateInput } from './templates.schema.js';
import { TemplatesService } from './templates.service.js';

const { CASH_ON_HAND, SALARIES, VOLUNTARY_SAVINGS } = accountCodes;

describe('templates of journals', () => {
  const house = startHouse(LedgerModule);
  const service = () => house.get(TemplatesService);
  const at = (day: string) => house.clock.setTo(new Date(`${day}T02:00:00Z`));
  const withBooks = async () => {
    at('2026-11-21');
    const coop = await house.cooperative();
    await openBooksOf(coop, '2026-09-01' as BusinessDate);
    return coop;
  };
  const idOf = async (coop: TestCooperative, number: AccountCode) =>
    (await coop.run(() => house.get(AccountsService).accounts())).find((it) => it.number === number)?.id ?? '';
  const maker = { personId: newId<'Person'>(), displayName: 'Ibu Sulastri' };
  const save = async (coop: TestCooperative, change: Partial<SaveJournalTemplateInput> = {}) => {
    const moneyAccountId = await idOf(coop, CASH_ON_HAND);
    const otherAccountId = await idOf(coop, SALARIES);
    return coop.run(
      () =>
        service().save({
          requestId: newId(),
          name: 'Gaji bulanan',
          form: 'MONEY_OUT',
          text: 'Gaji pengelola',
          money: { moneyAccountId, otherAccountId, amount: rupiah(2_000_000) },
          ...change,
        }),
      ['TREASURER'],
      maker,
    );
  };
  const saved = async (coop: TestCooperative, change: Partial<SaveJournalTemplateInput> = {}) => {
    const template = await save(coop, change);
    if ('code' in template) throw new Error(template.message);
    return template;
  };
  const night = (coop: TestCooperative) => house.get(EventDelivery).runTask(coop.id, 'ledger.recurringJournals', {});
  const documents = async (coop: TestCooperative) =>
    (await coop.run(() => house.get(ManualReadingService).manualJournals({ first: 20 }, null, false))).nodes;
  const monthly = { dayOfMonth: 25 };

  it('keeps a pattern that writes nothing by itself', async () => {
    const coop = await withBooks();
    await saved(coop);
    at('2027-01-30');
    await night(coop);

    expect(await coop.run(() => service().templates())).toMatchObject([
      {
        name: 'Gaji bulanan',
        amount: 2_000_000,
        recurrence: null,
        lines: [{ debit: 2_000_000 }, { credit: 2_000_000 }],
      },
    ]);
    expect(await documents(coop)).toEqual([]);
  });

  it('proposes every month on its day, once, also for days on which the worker slept', async () => {
    const coop = await withBooks();
    const template = await saved(coop, { recurrence: monthly });
    await night(coop);
    expect(await documents(coop)).toEqual([]);

    at('2027-01-26');
    await Promise.all([night(coop), night(coop)]);
    await night(coop);

    expect(template.recurrence).toEqual({ dayOfMonth: 25, nextOn: '2026-11-25', until: null });
    expect((await documents(coop)).map(({ bookedOn, state, number }) => [bookedOn, state, number]).sort()).toEqual([
      ['2026-11-25', 'PROPOSED', expect.stringMatching(/^BKK-000\d$/)],
      ['2026-12-25', 'PROPOSED', expect.stringMatching(/^BKK-000\d$/)],
      ['2027-01-25', 'PROPOSED', expect.stringMatching(/^BKK-000\d$/)],
    ]);
    expect(await balanceOf(coop, SALARIES)).toEqual(rupiah(0));
  });

  it('is approved by another than the one who keeps the template', async () => {
    const coop = await withBooks();
    await saved(coop, { recurrence: monthly });
    at('2026-11-25');
    await night(coop);
    const [document] = await documents(coop);
    const approve = (person: object) =>
      coop.run(
        () =>
          house
            .get(ManualJournalsService)
            .approve({ requestId: newId(), manualJournalId: document?.id ?? '', version: 1 }),
        ['OWNER'],
        person,
      );

    expect(await approve(maker)).toMatchObject({ code: 'FOUR_EYES_REQUIRED' });
    expect(await approve({})).toMatchObject({ state: 'POSTED' });
    expect(await balanceOf(coop, SALARIES)).toEqual(rupiah(2_000_000));
  });

  it('posts by itself only within the limit, and leaves a closed month to somebody', async () => {
    const coop = await withBooks();
    await coop.run(() => house.get(ManualSettingsService).update({ fourEyesAbove: rupiah(2_000_000) }));
    await saved(coop, { recurrence: monthly });
    at('2027-01-05');
    for (const month of ['2026-09-01', '2026-10-01', '2026-11-01']) await closedIn(coop, month as BusinessDate);
    await night(coop);

    const states = (await documents(coop)).map(({ bookedOn, state }) => [bookedOn, state]).sort();
    expect(states).toEqual([
      ['2026-11-25', 'PROPOSED'],
      ['2026-12-25', 'POSTED'],
    ]);
    expect(await balanceOf(coop, SALARIES)).toEqual(rupiah(2_000_000));
  });

  it('ends, changes and stops; what it wrote for a day it does not write again', async () => {
    const coop = await withBooks();
    const { id } = await saved(coop, { recurrence: { ...monthly, until: '2026-12-31' as BusinessDate } });
    at('2026-11-25');
    await night(coop);
    const changed = await saved(coop, { templateId: id, recurrence: monthly, text: 'Gaji baru' });
    expect(changed.recurrence).toMatchObject({ nextOn: '2026-12-25', until: null });
    await saved(coop, { templateId: id, recurrence: { ...monthly, until: '2026-12-31' as BusinessDate } });
    at('2027-03-01');
    await night(coop);
    await coop.run(() => service().remove(id));

    expect(await documents(coop)).toHaveLength(2);
    expect(await coop.run(() => service().templates())).toEqual([]);
  });

  it('keeps only what could be posted', async () => {
    const coop = await withBooks();
    const line = async (number: AccountCode, debit: number, credit: number) => ({
      accountId: await idOf(coop, number),
      debit: rupiah(debit),
      credit: rupiah(credit),
    });

    expect(
      await save(coop, {
        form: 'COMPOUND',
        money: null,
        lines: [await line(SALARIES, 5, 0), await line(CASH_ON_HAND, 0, 4)],
      }),
    ).toMatchObject({ code: 'JOURNAL_NOT_BALANCED' });
    expect(
      await save(coop, {
        form: 'COMPOUND',
        money: null,
        lines: [await line(CASH_ON_HAND, 5, 0), await line(VOLUNTARY_SAVINGS, 0, 5)],
      }),
    ).toMatchObject({ code: 'ACCOUNT_KEPT_ELSEWHERE', desk: 'SAVINGS' });
  });

  it('saves once what is asked twice, and does not know those of another cooperative', async () => {
    const [mine, other] = [await withBooks(), await withBooks()];
    const requestId = newId();
    const [one, two] = [await saved(other, { requestId }), await saved(other, { requestId })];

    expect(two.id).toBe(one.id);
    expect(await mine.run(() => service().templates())).toEqual([]);
    await expect(mine.run(() => service().remove(one.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(save(mine, { templateId: one.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
