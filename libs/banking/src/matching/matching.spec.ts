import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { accountCodes } from '@lumbung/ledger';
import { openBooksOf, postedIn, reversedIn } from '@lumbung/ledger/testing';
import { startHouse } from '@lumbung/platform/testing';
import { BankingModule } from '../banking.module.js';
import { ReconciliationService } from '../reconciliation/reconciliation.service.js';
import { StatementsService } from '../statements/statements.service.js';
import { bankStatementIn, moneyAccountIn } from '../testing/index.js';
import { inNovember, receivedIn, reconciledIn, type ArrangedBank } from '../testing/reconciled.js';
import { MatchingReadsService } from './matching-reads.service.js';
import type { BankMatchInput } from './matching.schema.js';
import { MatchingService } from './matching.service.js';

const HEAD = 'Tanggal;Keterangan;Debet;Kredit;Saldo';
const { BANK, PAYMENT_FEES } = accountCodes;

describe('holding the bank against the books', () => {
  const house = startHouse(BankingModule);
  const reads = () => house.get(MatchingReadsService);
  const arranged = () => reconciledIn(house);
  const match = ({ coop, accountId }: ArrangedBank, matches: BankMatchInput[], requestId: string = newId()) =>
    coop.run(() => house.get(MatchingService).match({ requestId, accountId, matches }));
  const pick = ({ lines, postings }: ArrangedBank, ofLines: number[], ofPostings: number[]): BankMatchInput => ({
    lineIds: ofLines.map((at) => lines[at]?.id ?? ''),
    postingIds: ofPostings.map((at) => postings[at]?.id ?? ''),
  });
  const proposals = async ({ coop, accountId }: ArrangedBank) =>
    (await coop.run(() => reads().proposals(accountId))).map(({ kind, isSure, lines, postings }) => [
      kind,
      isSure,
      lines.map(({ amount }) => amount),
      postings.map(({ amount }) => amount),
    ]);
  const report = ({ coop, accountId }: ArrangedBank, day: number) =>
    coop.run(() => house.get(ReconciliationService).on(accountId, inNovember(day)));

  it('proposes what fits, and leaves what fits nothing', async () => {
    const it = await arranged();

    expect(await proposals(it)).toEqual([
      ['ONE_TO_ONE', true, [100_000], [100_000]],
      ['ONE_TO_MANY', false, [60_000], [30_000, 30_000]],
    ]);
  });

  it('matches one to one and one to many, all of it or nothing, and once however often it is asked', async () => {
    const it = await arranged();
    const requestId = newId();
    const both = [pick(it, [0], [0]), pick(it, [1], [1, 2])];

    expect(await match(it, [pick(it, [0], [0]), pick(it, [1], [1])])).toMatchObject({
      code: 'BANK_MATCH_UNEVEN',
      lines: 60_000,
      postings: 30_000,
    });
    const matched = await match(it, both, requestId);

    expect(matched).toMatchObject({ count: 2, matches: [{ amount: 100_000 }, { amount: 60_000 }] });
    expect(await match(it, both, requestId)).toEqual(matched);
    expect(await match(it, both)).toMatchObject({ code: 'BANK_ALREADY_MATCHED' });
    const [line] = (await it.coop.run(() => reads().lines(it.accountId, { first: 5 }, { state: 'OPEN' }, true))).nodes;
    expect(line).toMatchObject({ amount: -15_000, isMatched: false });
    const left = await it.coop.run(() => reads().openPostings(it.accountId, { first: 5 }, true));
    expect([left.totalCount, left.nodes.map(({ amount }) => amount)]).toEqual([1, [5_000]]);
  });

  it('lets only one of two people match the same', async () => {
    const it = await arranged();

    const both = await Promise.all([match(it, [pick(it, [0], [0])]), match(it, [pick(it, [0], [0])])]);

    expect(both.map((one) => ('count' in one ? 'matched' : one.code)).sort()).toEqual([
      'BANK_ALREADY_MATCHED',
      'matched',
    ]);
  });

  it('matches several lines with one posting, and what the books took back with itself', async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop, '2026-01-01' as BusinessDate);
    await postedIn(coop, {
      bookedOn: inNovember(4),
      postings: [{ debit: PAYMENT_FEES, credit: BANK, amount: rupiah(9_000) }],
    });
    const mistaken = await receivedIn(coop, 4, 40_000);
    await reversedIn(coop, mistaken);
    await bankStatementIn(coop, [HEAD, '04/11/2026;ADM;6.000;;94.000', '04/11/2026;SMS;3.000;;91.000']);
    const { id: accountId } = await moneyAccountIn(coop);

    const proposed = await coop.run(() => reads().proposals(accountId));

    expect(proposed.map(({ kind }) => kind)).toEqual(['CANCELLED', 'MANY_TO_ONE']);
    const matches = proposed.map(({ lines, postings }) => ({
      lineIds: lines.map(({ id }) => id),
      postingIds: postings.map(({ id }) => id),
    }));
    expect(
      await coop.run(() => house.get(MatchingService).match({ requestId: newId(), accountId, matches })),
    ).toMatchObject({ count: 2 });
    expect(await coop.run(() => reads().proposals(accountId))).toEqual([]);
  });

  it('lets go again, and a statement with matched lines stays', async () => {
    const it = await arranged();
    await match(it, [pick(it, [0], [0])]);
    const { nodes } = await it.coop.run(() => reads().matches(it.accountId, { first: 5 }));
    const remove = () => it.coop.run(() => house.get(StatementsService).remove({ statementId: it.statement.id }));
    const undo = () => it.coop.run(() => house.get(MatchingService).undo({ matchId: nodes[0]?.id ?? '' }));

    expect(nodes).toMatchObject([{ lines: [{ amount: 100_000 }], postings: [{ amount: 100_000 }] }]);
    expect(await remove()).toMatchObject({ code: 'BANK_STATEMENT_IN_USE', lineCount: 1 });
    await undo();
    await expect(undo()).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await proposals(it)).toHaveLength(2);
    expect(await remove()).toMatchObject({ __typename: 'BankStatementRemoved' });
  });

  it.each<[string, (it: ArrangedBank) => BankMatchInput[]]>([
    ['one thing alone', (it) => [pick(it, [0], [])]],
    ['one named twice', (it) => [pick(it, [0, 0], [0])]],
    ['one in two matches', (it) => [pick(it, [0], [0]), pick(it, [0], [1])]],
  ])('refuses %s', async (_, of) => {
    const it = await arranged();
    expect(await match(it, of(it))).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('reckons from the books to the bank, for any day', async () => {
    const it = await arranged();
    const sums = ({
      bookBalance,
      bookedIn,
      bookedOut,
      statedIn,
      statedOut,
      expectedBalance,
      bankBalance,
      difference,
    }: Awaited<ReturnType<typeof report>>) => [
      bookBalance,
      bookedIn,
      bookedOut,
      statedIn,
      statedOut,
      expectedBalance,
      bankBalance,
      difference,
    ];

    expect(sums(await report(it, 6))).toEqual([165_000, 165_000, 0, 160_000, 15_000, 145_000, 145_000, 0]);
    await match(it, [pick(it, [0], [0]), pick(it, [1], [1, 2])]);
    expect(sums(await report(it, 6))).toEqual([165_000, 5_000, 0, 0, 15_000, 145_000, 145_000, 0]);
    expect(sums(await report(it, 2))).toEqual([100_000, 0, 0, 0, 0, 100_000, 100_000, 0]);
    expect(sums(await report(it, 1))).toEqual([0, 0, 0, 0, 0, 0, null, null]);
  });

  it('shows as open on a day what was matched with something of a later one', async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop, '2026-01-01' as BusinessDate);
    await receivedIn(coop, 2, 70_000);
    await bankStatementIn(coop, [HEAD, '01/11/2026;A;;1.000;1.000', '04/11/2026;B;;70.000;71.000']);
    const { id: accountId } = await moneyAccountIn(coop);
    const [, line] = (await coop.run(() => reads().lines(accountId, { first: 5 }, null, false))).nodes;
    const [posting] = (await coop.run(() => reads().openPostings(accountId, { first: 5 }, false))).nodes;
    const matches = [{ lineIds: [line?.id ?? ''], postingIds: [posting?.id ?? ''] }];
    await coop.run(() => house.get(MatchingService).match({ requestId: newId(), accountId, matches }));
    const on3 = await coop.run(() => house.get(ReconciliationService).on(accountId, inNovember(3)));
    const on4 = await coop.run(() => house.get(ReconciliationService).on(accountId, inNovember(4)));

    expect(on3).toMatchObject({
      bookBalance: 70_000,
      bookedIn: 70_000,
      statedIn: 1_000,
      bankBalance: 1_000,
      difference: 0,
    });
    expect(on4).toMatchObject({
      bookBalance: 70_000,
      bookedIn: 0,
      statedIn: 1_000,
      bankBalance: 71_000,
      difference: 0,
    });
  });

  it('asks as often for one as for many: lists, report, matching', async () => {
    const it = await arranged();
    const { coop, accountId } = it;
    const count = async (work: () => Promise<unknown>) => (await house.statementsOf(work)).length;
    const other = await arranged();
    const one = await count(() => match(it, [pick(it, [0], [0])]));
    const two = await count(() => match(other, [pick(other, [0], [0]), pick(other, [1], [1, 2])]));

    expect(two).toBe(one);
    expect(await count(() => coop.run(() => reads().lines(accountId, { first: 50 }, null, true)))).toBeLessThanOrEqual(
      9,
    );
    expect(await count(() => coop.run(() => reads().proposals(accountId)))).toBeLessThanOrEqual(9);
    expect(await count(() => report(it, 6))).toBeLessThanOrEqual(3);
  });

  it('prints the same as PDF and workbook', async () => {
    const it = await arranged();
    const issuer = async () => ({ name: 'Koperasi Contoh', registrationNo: null, address: null });
    const file = (kind: 'pdf' | 'xlsx') =>
      it.coop.run(() => house.get(ReconciliationService).file(it.accountId, inNovember(6), kind, issuer));

    expect((await file('pdf')).content.subarray(0, 5).toString()).toBe('%PDF-');
    expect((await file('xlsx')).fileName).toBe('Rekonsiliasi bank 6 November 2026.xlsx');
  });

  it('does not know lines, postings and matches of another cooperative', async () => {
    const [mine, theirs] = [await arranged(), await arranged()];
    await match(theirs, [pick(theirs, [0], [0])]);
    const { nodes } = await theirs.coop.run(() => reads().matches(theirs.accountId, { first: 5 }));

    await expect(match(mine, [pick(theirs, [1], [1, 2])])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(match({ ...theirs, coop: mine.coop }, [pick(theirs, [1], [1, 2])])).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(
      mine.coop.run(() => house.get(MatchingService).undo({ matchId: nodes[0]?.id ?? '' })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(report({ ...theirs, coop: mine.coop }, 6)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(mine.coop.run(() => reads().proposals(theirs.accountId))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
