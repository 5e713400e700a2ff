import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate, type Id } from '@lumbung/kernel';
import { permissionsOf } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { accountCodes, type AccountCode } from '../accounts/account-codes.js';
import { AccountsService } from '../accounts/accounts.service.js';
import { ChartService } from '../chart/chart.service.js';
import { JournalsService } from '../journals/journals.service.js';
import { LedgerModule } from '../ledger.module.js';
import { PeriodsService } from '../periods/periods.service.js';
import { balanceOf, closedIn, openBooksOf, trialDifference } from '../testing/index.js';
import type { ManualJournal } from './manual-journal.js';
import { ManualReadingService } from './manual-reading.service.js';
import type { SaveManualJournalInput } from './manual.schema.js';
import { ManualJournalsService } from './manual.service.js';
import { ManualSettingsService } from './settings.service.js';

const { CASH_ON_HAND, BANK, OPERATING_EXPENSES, SALARIES, DONATED_CAPITAL, OPENING_BALANCE } = accountCodes;

describe('writing journals by hand', () => {
  const house = startHouse(LedgerModule); // the day is 21 November 2026
  const service = () => house.get(ManualJournalsService);
  const withBooks = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop, '2026-09-01' as BusinessDate);
    return coop;
  };
  const idOf = async (coop: TestCooperative, number: AccountCode) =>
    (await coop.run(() => house.get(AccountsService).accounts())).find((it) => it.number === number)?.id ?? '';
  const ibu = { personId: newId<'Person'>(), displayName: 'Ibu Sulastri' };
  const save = (coop: TestCooperative, input: Partial<SaveManualJournalInput>, person: object = ibu) =>
    coop.run(
      () => service().save({ requestId: newId(), form: 'COMPOUND', text: 'Biaya listrik', ...input }),
      ['TREASURER'],
      person,
    );
  const paying = async (coop: TestCooperative, amount = 150_000) => ({
    form: 'MONEY_OUT' as const,
    money: {
      moneyAccountId: await idOf(coop, CASH_ON_HAND),
      otherAccountId: await idOf(coop, OPERATING_EXPENSES),
      amount: rupiah(amount),
    },
  });
  const lines = async (coop: TestCooperative, ...rows: [AccountCode, number, number][]) =>
    Promise.all(
      rows.map(async ([number, debit, credit]) => ({
        accountId: await idOf(coop, number),
        debit: rupiah(debit),
        credit: rupiah(credit),
      })),
    );
  const saved = async (coop: TestCooperative, input: Partial<SaveManualJournalInput>) => {
    const document = await save(coop, input);
    if ('code' in document) throw new Error(document.message);
    return document;
  };
  const propose = (coop: TestCooperative, { id }: ManualJournal, person: object = ibu) =>
    coop.run(() => service().propose({ requestId: newId(), manualJournalId: id }), ['TREASURER'], person);
  const approve = (coop: TestCooperative, { id, version }: ManualJournal, person: object = {}) =>
    coop.run(() => service().approve({ requestId: newId(), manualJournalId: id, version }), ['OWNER'], person);
  const proposed = async (coop: TestCooperative, input: Partial<SaveManualJournalInput>) => {
    const document = await saved(coop, input);
    const answer = await propose(coop, document);
    if ('code' in answer) throw new Error(answer.message);
    return answer;
  };

  it('pays a bill in plain words: drafted, proposed, approved by another, and booked', async () => {
    const coop = await withBooks();

    const draft = await saved(coop, await paying(coop));
    const waiting = await propose(coop, draft);
    const posted = await approve(coop, draft, { displayName: 'Pak Slamet' });

    expect(draft).toMatchObject({ number: 'BKK-0001', state: 'DRAFT', amount: 150_000, madeByName: 'Ibu Sulastri' });
    expect(waiting).toMatchObject({ state: 'PROPOSED', isWithinLimit: false, journalId: null });
    expect(posted).toMatchObject({ state: 'POSTED', decidedByName: 'Pak Slamet' });
    expect(await balanceOf(coop, OPERATING_EXPENSES)).toEqual(rupiah(150_000));
    const { journalId } = posted as ManualJournal;
    expect(await coop.run(() => house.get(JournalsService).journalOrFail(journalId as string))).toMatchObject({
      kind: 'MANUAL',
      text: 'Biaya listrik',
      reference: `manual:${draft.id}`,
      bookedOn: '2026-11-21',
    });
  });

  it('knows what money comes in and goes out for, also for accounts of its own', async () => {
    const coop = await withBooks();
    await coop.run(() => house.get(ChartService).add({ requestId: newId(), number: '5-3210', name: 'Sewa kios' }));

    const purposes = await coop.run(() => house.get(ManualReadingService).purposes());
    const own = purposes.find(({ label }) => label === 'Sewa kios');
    const { money } = await paying(coop);

    expect(purposes[0]).toMatchObject({ form: 'MONEY_IN', label: 'Jasa giro atau bagi hasil bank' });
    expect(purposes.every(({ account }) => account.keptBy === null)).toBe(true);
    expect(
      await save(coop, { form: 'MONEY_OUT', money: { ...money, otherAccountId: own?.account.id ?? '' } }),
    ).toMatchObject({ state: 'DRAFT' });
  });

  it('moves money between cash and bank only', async () => {
    const coop = await withBooks();
    const [cash, bank, land] = [
      await idOf(coop, CASH_ON_HAND),
      await idOf(coop, BANK),
      await idOf(coop, accountCodes.LAND),
    ];
    const move = (moneyAccountId: string, otherAccountId: string) =>
      save(coop, { form: 'MOVE', money: { moneyAccountId, otherAccountId, amount: rupiah(5) } });

    expect(await move(cash, bank)).toMatchObject({
      number: 'BM-0001',
      lines: [
        { account: { number: BANK }, debit: 5, credit: 0 },
        { account: { number: CASH_ON_HAND }, debit: 0, credit: 5 },
      ],
    });
    expect(await move(cash, cash)).toMatchObject({ field: 'money.otherAccountId' });
    expect(await move(land, bank)).toMatchObject({ field: 'money.moneyAccountId' });
    expect(
      await save(coop, { form: 'MONEY_OUT', money: { moneyAccountId: cash, otherAccountId: land, amount: rupiah(5) } }),
    ).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'money.otherAccountId',
    });
  });

  it('books a compound journal line by line', async () => {
    const coop = await withBooks();
    const document = await proposed(coop, {
      bookedOn: '2026-11-02' as BusinessDate,
      lines: await lines(
        coop,
        [SALARIES, 900, 0],
        [OPERATING_EXPENSES, 100, 0],
        [CASH_ON_HAND, 0, 400],
        [BANK, 0, 600],
      ),
    });

    await approve(coop, document);

    expect(await balanceOf(coop, SALARIES, '2026-11-02' as BusinessDate)).toEqual(rupiah(900));
    expect(await balanceOf(coop, BANK)).toEqual(rupiah(-600));
    expect(await trialDifference(coop)).toBe(0);
  });

  it('keeps a draft that does not balance, and refuses to propose it', async () => {
    const coop = await withBooks();
    const document = await saved(coop, { lines: await lines(coop, [SALARIES, 900, 0], [CASH_ON_HAND, 0, 400]) });

    expect(await propose(coop, document)).toMatchObject({
      code: 'JOURNAL_NOT_BALANCED',
      debit: 900,
      credit: 400,
      message: expect.stringContaining('500'),
    });
  });

  it.each([
    ['a line with both sides', [[SALARIES, 5, 5]], 'lines.0'],
    ['a line of nothing', [[SALARIES, 0, 0]], 'lines.0'],
    ['an amount below zero', [[SALARIES, -5, 0]], 'lines.0'],
    ['no lines', [], 'lines'],
  ] as [string, [AccountCode, number, number][], string][])('refuses %s', async (_what, rows, field) => {
    const coop = await withBooks();

    expect(await save(coop, { lines: await lines(coop, ...rows) })).toMatchObject({ code: 'INVALID_INPUT', field });
  });

  it.each([
    [accountCodes.VOLUNTARY_SAVINGS, 'Simpanan'],
    [accountCodes.PRINCIPAL_SHARES, 'Simpanan'],
    [accountCodes.MEMBER_LOANS, 'Pinjaman'],
    [accountCodes.MERCHANDISE, 'Stok'],
  ])('sends %s to the desk that keeps it (%s)', async (number, desk) => {
    const coop = await withBooks();
    const document = await saved(coop, { lines: await lines(coop, [CASH_ON_HAND, 5, 0], [number, 0, 5]) });

    expect(await propose(coop, document)).toMatchObject({
      code: 'ACCOUNT_KEPT_ELSEWHERE',
      accountNumber: number,
      message: expect.stringContaining(`menu ${desk}`),
    });
  });

  it('refuses an account on both sides, one put away, and a day that has not come', async () => {
    const coop = await withBooks();
    const both = await saved(coop, {
      lines: await lines(coop, [CASH_ON_HAND, 5, 0], [BANK, 5, 0], [CASH_ON_HAND, 0, 10]),
    });
    const away = await saved(coop, {
      lines: await lines(coop, [accountCodes.PARTICIPATIONS, 5, 0], [CASH_ON_HAND, 0, 5]),
    });
    const participationsId = await idOf(coop, accountCodes.PARTICIPATIONS);
    await coop.run(() => house.get(ChartService).deactivate(participationsId));

    expect(await propose(coop, both)).toMatchObject({ code: 'INVALID_INPUT', field: 'lines.2.accountId' });
    expect(await propose(coop, away)).toMatchObject({ message: expect.stringContaining('dinonaktifkan') });
    expect(await save(coop, { ...(await paying(coop)), bookedOn: '2026-11-22' as BusinessDate })).toMatchObject({
      field: 'bookedOn',
    });
  });

  it('needs a second person, always, unless the cooperative set a limit', async () => {
    const coop = await withBooks();
    const document = await proposed(coop, await paying(coop, 100_000));

    expect(await approve(coop, document, ibu)).toMatchObject({ code: 'FOUR_EYES_REQUIRED', makerName: 'Ibu Sulastri' });

    await coop.run(() => house.get(ManualSettingsService).update({ fourEyesAbove: rupiah(100_000) }));
    expect(await coop.run(() => house.get(ManualSettingsService).settings())).toMatchObject({ fourEyesAbove: 100_000 });
    expect(await proposed(coop, await paying(coop, 100_000))).toMatchObject({
      state: 'POSTED',
      isWithinLimit: true,
      decidedByName: null,
    });
    expect(await proposed(coop, await paying(coop, 100_001))).toMatchObject({ state: 'PROPOSED' });
    expect(await coop.run(() => house.get(ManualSettingsService).update({ fourEyesAbove: rupiah(-1) }))).toMatchObject({
      code: 'INVALID_INPUT',
    });
    expect(await balanceOf(coop, OPERATING_EXPENSES)).toEqual(rupiah(100_000));
  });

  it('is held by the database to four eyes as well', async () => {
    const coop = await withBooks();
    const document = await proposed(coop, await paying(coop));
    await approve(coop, document);

    await expect(
      house.admin('update ledger.manual_journal set decided_by = made_by where tenant_id = $1', [coop.id]),
    ).rejects.toThrow(/check/);
  });

  it('declines with a reason, takes it up again as a draft, and approves only what was looked at', async () => {
    const coop = await withBooks();
    const document = await proposed(coop, await paying(coop));
    const declined = await coop.run(() =>
      service().decline({ manualJournalId: document.id, reason: 'Nota belum ada' }),
    );
    const again = await saved(coop, { ...(await paying(coop, 9)), manualJournalId: document.id });
    await propose(coop, again);

    expect(declined).toMatchObject({ state: 'DECLINED', decisionReason: 'Nota belum ada' });
    expect(again).toMatchObject({ state: 'DRAFT', amount: 9, version: 2, decisionReason: null });
    expect(await approve(coop, document)).toMatchObject({ code: 'MANUAL_JOURNAL_NOT_OPEN' });
    expect(await approve(coop, again)).toMatchObject({ state: 'POSTED' });
    expect(await save(coop, { ...(await paying(coop)), manualJournalId: document.id })).toMatchObject({
      code: 'MANUAL_JOURNAL_NOT_OPEN',
      manualJournalState: 'POSTED',
    });
    expect(await coop.run(() => service().decline({ manualJournalId: document.id, reason: 'x' }))).toMatchObject({
      code: 'MANUAL_JOURNAL_NOT_OPEN',
    });
  });

  it('posts once when it is approved twice, and by two at once', async () => {
    const coop = await withBooks();
    const document = await proposed(coop, await paying(coop));
    const requestId = newId();
    const boss = { personId: newId<'Person'>(), displayName: 'Pak Slamet' };
    const again = () =>
      coop.run(() => service().approve({ requestId, manualJournalId: document.id, version: 1 }), ['OWNER'], boss);

    const answers = await Promise.all([again(), again(), approve(coop, document)]);

    expect(answers.filter((answer) => 'state' in answer && answer.state === 'POSTED').length).toBeGreaterThan(0);
    expect(await balanceOf(coop, OPERATING_EXPENSES)).toEqual(rupiah(150_000));
    expect(await balanceOf(coop, CASH_ON_HAND)).toEqual(rupiah(-150_000));
  });

  it('refuses a closed month and stays a proposal', async () => {
    const coop = await withBooks();
    const document = await proposed(coop, { ...(await paying(coop)), bookedOn: '2026-09-30' as BusinessDate });
    const september = (await coop.run(() => house.get(PeriodsService).periods()))[8];
    expect(
      await coop.run(() => house.get(PeriodsService).close({ periodId: september?.id ?? '' })),
      // It would be booked in that month: somebody decides on it first.
    ).toMatchObject({ code: 'PERIOD_NOT_READY', checks: [{ key: 'proposals', count: 1 }] });
    await closedIn(coop, '2026-09-01' as BusinessDate);

    expect(await approve(coop, document)).toMatchObject({ code: 'PERIOD_CLOSED', closedThrough: '2026-09-30' });
    expect(await coop.run(() => house.get(ManualReadingService).manualJournal(document.id))).toMatchObject({
      state: 'PROPOSED',
    });
  });

  it('opens the books with balances that balance', async () => {
    const coop = await withBooks();
    const opening = await proposed(coop, {
      form: 'OPENING',
      text: 'Saldo awal',
      bookedOn: '2026-08-31' as BusinessDate,
      lines: await lines(
        coop,
        [CASH_ON_HAND, 2_000_000, 0],
        [BANK, 8_000_000, 0],
        [DONATED_CAPITAL, 0, 3_000_000],
        [OPENING_BALANCE, 0, 7_000_000],
      ),
    });

    const { journalId } = (await approve(coop, opening)) as ManualJournal;

    expect(await coop.run(() => house.get(JournalsService).journalOrFail(journalId as string))).toMatchObject({
      kind: 'OPENING',
      bookedOn: '2026-08-31',
    });
    expect(await balanceOf(coop, BANK, '2026-08-31' as BusinessDate)).toEqual(rupiah(8_000_000));
  });

  it('lists documents newest first, narrowed by state, form and words, in one statement', async () => {
    const coop = await withBooks();
    const first = await saved(coop, await paying(coop));
    await proposed(coop, { ...(await paying(coop)), text: 'Gaji November' });
    const list = (filter: object, page: object = { first: 10 }) =>
      coop.run(() => house.get(ManualReadingService).manualJournals(page, filter, true));

    expect((await list({})).nodes.map(({ text }) => text)).toEqual(['Gaji November', 'Biaya listrik']);
    expect((await list({ states: ['DRAFT'] })).nodes.map(({ id }) => id)).toEqual([first.id]);
    expect((await list({ search: 'gaji' })).totalCount).toBe(1);
    expect((await list({ forms: ['OPENING'] })).nodes).toEqual([]);
    const page = await list({}, { first: 1 });
    expect((await list({}, { first: 1, after: page.pageInfo.endCursor })).nodes[0]?.id).toBe(first.id);
    const sent = await house.statementsOf(() =>
      coop.run(() => house.get(ManualReadingService).manualJournals({ first: 10 }, null, false)),
    );
    expect(sent).toHaveLength(3);
  });

  it('throws a draft away, not what waits', async () => {
    const coop = await withBooks();
    const draft = await saved(coop, await paying(coop));
    const waiting = await proposed(coop, await paying(coop));

    expect(await coop.run(() => service().discard(draft.id))).toMatchObject({ manualJournalId: draft.id });
    expect(await coop.run(() => service().discard(waiting.id))).toMatchObject({ code: 'MANUAL_JOURNAL_NOT_OPEN' });
    await expect(propose(coop, draft)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('saves once what is asked twice', async () => {
    const coop = await withBooks();
    const input = { ...(await paying(coop)), requestId: newId() };

    const [one, two] = [await saved(coop, input), await saved(coop, input)];

    expect(two.id).toBe(one.id);
  });

  it('does not know documents and accounts of another cooperative, and asks for a person', async () => {
    const [mine, other] = [await withBooks(), await withBooks()];
    const theirs = await proposed(other, await paying(other));
    const ours = await paying(mine);

    await expect(approve(mine, theirs)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(propose(mine, theirs)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(mine.run(() => house.get(ManualReadingService).manualJournal(theirs.id))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(save(mine, { ...ours, manualJournalId: theirs.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const foreign = { ...ours.money, otherAccountId: await idOf(other, OPERATING_EXPENSES) };
    await expect(save(mine, { ...ours, money: foreign })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      save(mine, ours, { personId: undefined as unknown as Id<'Person'>, kind: 'apiKey' }),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is written by those who keep the books; the limit is the owner’s to set', () => {
    const holders = (permission: string) =>
      ['OWNER', 'MANAGER', 'TREASURER', 'SUPERVISOR', 'CASHIER', 'MEMBER'].filter((role) =>
        permissionsOf([role]).has(permission),
      );

    expect(holders('ledger.write')).toEqual(['OWNER', 'MANAGER', 'TREASURER']);
    expect(holders('ledger.settings')).toEqual(['OWNER']);
  });
});
