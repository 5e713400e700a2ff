import { describe, expect, it } from '@jest/globals';
import { newId, type BusinessDate } from '@lumbung/kernel';
import { accountCodes, ManualJournalsService, ProofService, type AccountCode } from '@lumbung/ledger';
import { balanceOf, closedIn } from '@lumbung/ledger/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { BankingModule } from '../banking.module.js';
import { bankStatementIn } from '../testing/index.js';
import { reconciledIn, type ArrangedBank } from '../testing/reconciled.js';
import { BookingService } from './booking.service.js';
import { MatchingReadsService } from './matching-reads.service.js';

const { BANK, PAYMENT_FEES, UNIDENTIFIED_RECEIPTS, VOLUNTARY_SAVINGS, CASH_ON_HAND } = accountCodes;

describe('a line only the bank knows', () => {
  const house = startHouse(BankingModule);
  const proposalsOf = async ({ coop, accountId }: ArrangedBank) =>
    (await coop.run(() => house.get(MatchingReadsService).proposals(accountId))).map(
      ({ kind, isSure, lines, postings }) => [
        kind,
        isSure,
        lines.map(({ amount }) => amount),
        postings.map(({ amount }) => amount),
      ],
    );
  const accountOf = async (coop: TestCooperative, number: AccountCode) => {
    const [row] = await house.admin<{ id: string }>(
      'select id from ledger.account where tenant_id = $1 and number = $2',
      [coop.id, number],
    );
    return row?.id ?? '';
  };
  const limit = (coop: TestCooperative, amount: number) =>
    house.admin(
      `insert into ledger.manual_settings (tenant_id, four_eyes_above) values ($1, $2) on conflict (tenant_id) do update set four_eyes_above = excluded.four_eyes_above`,
      [coop.id, amount],
    );
  const book = async (it: ArrangedBank, at: number, other: AccountCode, requestId: string = newId()) => {
    const otherAccountId = await accountOf(it.coop, other);
    return it.coop.run(() =>
      house
        .get(BookingService)
        .book({ requestId, lineId: it.lines[at]?.id ?? '', otherAccountId, text: 'Biaya administrasi' }),
    );
  };

  it('becomes a voucher on its day, posted and matched at once within the limit, and once however often it is asked', async () => {
    const it = await reconciledIn(house);
    await limit(it.coop, 50_000);
    const requestId = newId();

    const booked = await book(it, 2, PAYMENT_FEES, requestId);

    expect(booked).toMatchObject({
      line: { isMatched: true },
      manualJournal: { form: 'MONEY_OUT', state: 'POSTED', bookedOn: '2026-11-04', amount: 15_000 },
    });
    expect(await book(it, 2, PAYMENT_FEES, requestId)).toEqual(booked);
    expect(await book(it, 2, PAYMENT_FEES)).toMatchObject({ code: 'BANK_ALREADY_MATCHED' });
    expect((await balanceOf(it.coop, PAYMENT_FEES)).amount).toBe(15_000);
    expect(await it.coop.run(() => house.get(ProofService).prove())).toMatchObject({ isSound: true });
  });

  it('waits for a second person above the limit; then it is sure, and one that was declined and thrown away may be written anew', async () => {
    const it = await reconciledIn(house);
    const first = await book(it, 2, PAYMENT_FEES);
    expect(first).toMatchObject({ line: { isMatched: false }, manualJournal: { state: 'PROPOSED' } });
    const { id } = (first as Extract<typeof first, { manualJournal: unknown }>).manualJournal;
    expect(await book(it, 2, PAYMENT_FEES)).toMatchObject({ code: 'BANK_LINE_HAS_VOUCHER', manualJournalId: id });
    const manual = house.get(ManualJournalsService);
    await it.coop.run(() => manual.decline({ manualJournalId: id, reason: 'Salah akun' }));
    await it.coop.run(() => manual.discard(id));

    const second = await book(it, 2, PAYMENT_FEES);
    const { id: next, version } = (second as Extract<typeof second, { manualJournal: unknown }>).manualJournal;
    await it.coop.run(() => manual.approve({ requestId: newId(), manualJournalId: next, version }));

    expect((await proposalsOf(it))[0]).toEqual(['WRITTEN', true, [-15_000], [-15_000]]);
    expect(await book(it, 2, PAYMENT_FEES)).toMatchObject({ code: 'BANK_LINE_HAS_VOUCHER', manualJournalId: next });
  });

  it('is written by one of two people at once', async () => {
    const it = await reconciledIn(house);

    const both = await Promise.all([book(it, 2, PAYMENT_FEES), book(it, 2, PAYMENT_FEES)]);

    expect(both.map((one) => ('code' in one ? one.code : 'booked')).sort()).toEqual([
      'BANK_LINE_HAS_VOUCHER',
      'booked',
    ]);
  });

  it('may be money of somebody unknown, or money from an own cash box; not what another desk keeps, not in a closed month', async () => {
    const it = await reconciledIn(house);
    await limit(it.coop, 1_000_000);

    expect(await book(it, 1, VOLUNTARY_SAVINGS)).toMatchObject({ code: 'ACCOUNT_KEPT_ELSEWHERE' });
    expect(await book(it, 1, BANK)).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await book(it, 1, UNIDENTIFIED_RECEIPTS)).toMatchObject({
      manualJournal: { form: 'COMPOUND', state: 'POSTED' },
    });
    expect(await book(it, 2, CASH_ON_HAND)).toMatchObject({ manualJournal: { form: 'MOVE', state: 'POSTED' } });
    for (let month = 1; month <= 10; month++)
      await closedIn(it.coop, `2026-${String(month).padStart(2, '0')}-01` as BusinessDate);
    const old = await bankStatementIn(it.coop, ['Tanggal;Keterangan;Debet;Kredit', '30/10/2026;LAMA;1.000;']);
    const [line] = (
      await it.coop.run(() =>
        house.get(MatchingReadsService).lines(it.accountId, { first: 5 }, { statementId: old.id }, false),
      )
    ).nodes;
    expect(await book({ ...it, lines: [line as never] }, 0, PAYMENT_FEES)).toMatchObject({ code: 'PERIOD_CLOSED' });
  });
});
