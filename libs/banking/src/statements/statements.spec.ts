import { describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { openBooksOf } from '@lumbung/ledger/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { BankingModule } from '../banking.module.js';
import { MatchingReadsService } from '../matching/matching-reads.service.js';
import { bankStatementIn, broughtStatementIn, moneyAccountIn } from '../testing/index.js';
import { StatementReadsService } from './statement-reads.service.js';
import { StatementsService } from './statements.service.js';

const HEAD = 'Tanggal;Keterangan;Debet;Kredit;Saldo';
const FIRST = [HEAD, '02/11/2026;Setoran Siti;;100.000;100.000', '03/11/2026;Biaya adm;15.000;;85.000'];
const SECOND = [HEAD, '03/11/2026;Biaya adm;15.000;;85.000', '04/11/2026;Bunga;;500;85.500'];

describe('statements of the bank', () => {
  const house = startHouse(BankingModule);
  const statements = () => house.get(StatementsService);
  const withBooks = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    return coop;
  };
  const one = (coop: TestCooperative, id: string) => coop.run(() => house.get(StatementReadsService).one(id));
  const keep = (coop: TestCooperative, statementId: string, requestId: string = newId()) =>
    coop.run(() => statements().keep({ requestId, statementId }));
  const linesOf = async (coop: TestCooperative) => {
    const { id } = await moneyAccountIn(coop);
    const { nodes } = await coop.run(() => house.get(MatchingReadsService).lines(id, { first: 50 }, null, false));
    return nodes.map(({ onDay, amount }) => [onDay, amount]);
  };

  it('are looked through first: nothing is kept, and what keeping would do is said', async () => {
    const coop = await withBooks();

    const statement = await one(coop, await broughtStatementIn(coop, FIRST));

    expect(statement).toMatchObject({
      number: 'RK-0001',
      state: 'CHECKED',
      from: '2026-11-02',
      to: '2026-11-03',
      openingBalance: 0,
      closingBalance: 85_000,
      check: { problem: null, newCount: 2, knownCount: 0, wrongCount: 0, isProved: true, gap: null },
    });
    expect(statement.check?.columns.map(({ field }) => field)).toEqual(['DAY', 'TEXT', 'OUT', 'IN', 'BALANCE']);
    expect(await linesOf(coop)).toEqual([]);
  });

  it('are kept once however often they are asked, and lose their file', async () => {
    const coop = await withBooks();
    const id = await broughtStatementIn(coop, FIRST);
    const requestId = newId();

    const kept = await keep(coop, id, requestId);

    expect(kept).toMatchObject({ state: 'KEPT', lineCount: 2, knownCount: 0, openLineCount: 2, check: null });
    expect(await keep(coop, id, requestId)).toEqual(kept);
    expect(await keep(coop, id)).toMatchObject({ code: 'BANK_STATEMENT_KEPT' });
    expect(await linesOf(coop)).toEqual([
      ['2026-11-02', 100_000],
      ['2026-11-03', -15_000],
    ]);
    expect(await house.admin('select content from banking.statement where id = $1', [id])).toEqual([{ content: null }]);
  });

  it('that overlap bring only what is new, also when both are kept at once', async () => {
    const coop = await withBooks();
    const ids = [await broughtStatementIn(coop, FIRST), await broughtStatementIn(coop, SECOND)];

    const kept = await Promise.all(ids.map((id) => keep(coop, id)));

    const count = (of: 'lineCount' | 'knownCount') =>
      kept.reduce((sum, one) => sum + (of in one ? (one as never)[of] : 0), 0);
    expect([count('lineCount'), count('knownCount')]).toEqual([3, 1]);
    expect(await linesOf(coop)).toEqual([
      ['2026-11-02', 100_000],
      ['2026-11-03', -15_000],
      ['2026-11-04', 500],
    ]);
    const again = await broughtStatementIn(coop, FIRST);
    expect((await one(coop, again)).check).toMatchObject({ newCount: 0, knownCount: 2 });
    expect(await keep(coop, again)).toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('say that days are missing before them', async () => {
    const coop = await withBooks();
    await bankStatementIn(coop, FIRST);

    const later = await one(coop, await broughtStatementIn(coop, [HEAD, '10/11/2026;X;;1.000;90.000']));

    expect(later.check).toMatchObject({ gap: 4_000 });
  });

  it('with rows that cannot be read are not kept, and give those rows back with the reason', async () => {
    const coop = await withBooks();
    const id = await broughtStatementIn(coop, [
      'Tanggal;Keterangan;Debet;Kredit',
      '02/11/2026;A;;seribu',
      '02/11/2026;B;;1',
    ]);

    expect(await keep(coop, id)).toMatchObject({ code: 'INVALID_INPUT', message: expect.stringContaining('1 baris') });
    expect((await one(coop, id)).check).toMatchObject({ wrongCount: 1, wrongRows: [{ row: 2 }] });
    const file = await coop.run(() => house.get(StatementReadsService).wrongRows(id));
    const chunks = await file.content.toArray();
    expect(chunks.join('')).toContain('02/11/2026;A;;seribu;Jumlah tidak dapat dibaca');
  });

  it('may be told what their columns are, and what the bank had before', async () => {
    const coop = await withBooks();
    const id = await broughtStatementIn(coop, ['Kapan;Apa;Berapa;Ke', '02/11/2026;A;5.000;DB']);
    const tell = (columns: (string | null)[]) =>
      coop.run(() => statements().setColumns({ statementId: id, columns: columns as never }));

    expect((await one(coop, id)).check?.problem).toContain('tanggal');
    expect(await tell(['DAY', 'DAY', null, null])).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await tell(['DAY'])).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await tell(['DAY', 'TEXT', 'AMOUNT', 'SIDE'])).toMatchObject({ check: { problem: null, newCount: 1 } });
    const kept = await coop.run(() =>
      statements().keep({ requestId: newId(), statementId: id, openingBalance: rupiah(20_000) }),
    );
    expect(kept).toMatchObject({ openingBalance: 20_000, closingBalance: 15_000 });
    expect(await tell(['DAY', 'TEXT', 'AMOUNT', 'SIDE'])).toMatchObject({ code: 'BANK_STATEMENT_KEPT' });
  });

  it('that were brought by mistake are taken away with their lines', async () => {
    const coop = await withBooks();
    const { id } = await bankStatementIn(coop, FIRST);

    expect(await coop.run(() => statements().remove({ statementId: id }))).toMatchObject({ statementId: id });
    expect(await linesOf(coop)).toEqual([]);
    await bankStatementIn(coop, FIRST);
    expect(await linesOf(coop)).toHaveLength(2);
  });

  it('are refused where they are no table, too large, or nobody may bring them', async () => {
    const coop = await withBooks();
    const { id } = await moneyAccountIn(coop);
    const upload = (content: Buffer, roles?: string[]) =>
      coop.run(() => statements().upload(id, { fileName: 'x.csv', content }), roles as never);

    expect(await upload(Buffer.from('%PDF-1.4'))).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await upload(Buffer.alloc(1_100_000, 'a'))).toMatchObject({ code: 'INVALID_INPUT' });
    await expect(upload(Buffer.from(FIRST.join('\n')), ['CASHIER'])).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('of another cooperative are not known', async () => {
    const [mine, theirs] = [await withBooks(), await withBooks()];
    const id = await broughtStatementIn(theirs, FIRST);

    await expect(one(mine, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(keep(mine, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(mine.run(() => statements().remove({ statementId: id }))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(broughtStatementIn(mine, FIRST, (await moneyAccountIn(theirs)).id)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
