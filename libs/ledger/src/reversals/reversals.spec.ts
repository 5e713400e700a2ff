import { describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import type { PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { accountCodes, type AccountCode } from '../accounts/account-codes.js';
import type { JournalKind } from '../journals/journal-kind.js';
import { LedgerModule } from '../ledger.module.js';
import { PeriodsService } from '../periods/periods.service.js';
import { balanceOf, openBooksOf, postedIn, trialDifference } from '../testing/index.js';
import type { ReversalRequest } from './reversals.schema.js';
import { ReversalsService } from './reversals.service.js';

describe('reversing a journal', () => {
  const house = startHouse(LedgerModule);
  const { CASH_ON_HAND, SALES_TO_OTHERS } = accountCodes;
  const [treasurer, chair] = [
    { personId: newId<'Person'>() as PersonId, displayName: 'Bu Bendahara' },
    { personId: newId<'Person'>() as PersonId, displayName: 'Pak Ketua' },
  ];
  type Who = typeof treasurer;

  const withBooks = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    return coop;
  };
  const ask = (coop: TestCooperative, journalId: string, who: Who = treasurer, requestId: string = newId()) =>
    coop.run(
      () => house.get(ReversalsService).ask({ requestId, journalId, reason: 'Salah nilai' }),
      ['TREASURER'],
      who,
    );
  const approve = (coop: TestCooperative, request: object, who: Who = chair, requestId: string = newId()) =>
    coop.run(
      () => house.get(ReversalsService).approve({ requestId, reversalRequestId: (request as ReversalRequest).id }),
      ['OWNER'],
      who,
    );
  const decline = (coop: TestCooperative, request: object, who: Who = chair) =>
    coop.run(
      () =>
        house
          .get(ReversalsService)
          .decline({ reversalRequestId: (request as ReversalRequest).id, reason: 'Sudah benar' }),
      ['OWNER'],
      who,
    );

  it('posts nothing when one asks, and the mirrored journal when another approves', async () => {
    const coop = await withBooks();
    const journalId = await postedIn(coop);

    const request = await ask(coop, journalId);
    expect(request).toMatchObject({
      state: 'REQUESTED',
      journalId,
      reason: 'Salah nilai',
      requestedByName: 'Bu Bendahara',
    });
    expect(await balanceOf(coop, CASH_ON_HAND)).toEqual(rupiah(100_000));

    expect(await approve(coop, request)).toMatchObject({
      state: 'APPROVED',
      decidedByName: 'Pak Ketua',
      reversalId: expect.any(String),
    });
    expect(await balanceOf(coop, CASH_ON_HAND)).toEqual(rupiah(0));
    expect(await trialDifference(coop)).toBe(0);
    expect(
      await house.admin(
        `select payload->>'journalId' as id from platform.outbox_event where tenant_id = $1 and type = 'ledger.journalReversed'`,
        [coop.id],
      ),
    ).toEqual([{ id: journalId }]);
  });

  it('needs four eyes: the one who asked cannot approve, whatever he may do', async () => {
    const coop = await withBooks();
    const request = await ask(coop, await postedIn(coop));

    expect(await approve(coop, request, treasurer)).toMatchObject({
      code: 'FOUR_EYES_REQUIRED',
      makerName: 'Bu Bendahara',
    });
    expect(await balanceOf(coop, CASH_ON_HAND)).toEqual(rupiah(100_000));
  });

  it('cannot be asked or approved by a key, since a key has no eyes', async () => {
    const coop = await withBooks();
    const journalId = await postedIn(coop);
    const byKey = coop.run(
      () => house.get(ReversalsService).ask({ requestId: newId(), journalId, reason: 'x' }),
      ['OWNER'],
      { kind: 'apiKey', personId: undefined },
    );

    await expect(byKey).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('answers a repetition with the first, and reverses once when two approve at the same moment', async () => {
    const coop = await withBooks();
    const journalId = await postedIn(coop);
    const requestId = newId();
    const [first, again] = [
      await ask(coop, journalId, treasurer, requestId),
      await ask(coop, journalId, treasurer, requestId),
    ];
    expect((again as ReversalRequest).id).toBe((first as ReversalRequest).id);

    const approval = newId();
    const answers = await Promise.all([
      approve(coop, first, chair, approval),
      approve(coop, first, chair, approval),
      approve(coop, first),
    ]);

    expect(answers.filter((answer) => 'state' in answer && answer.state === 'APPROVED').length).toBeGreaterThanOrEqual(
      1,
    );
    expect(await balanceOf(coop, CASH_ON_HAND)).toEqual(rupiah(0));
    expect(await house.admin('select id from ledger.journal where tenant_id = $1', [coop.id])).toHaveLength(2);
    expect(await approve(coop, first)).toMatchObject({ code: 'REVERSAL_ALREADY_DECIDED', reversalState: 'APPROVED' });
  });

  it('is refused for what was reversed, is a reversal, belongs to an order, or is asked for already', async () => {
    const coop = await withBooks();
    const journalId = await postedIn(coop);
    const sale = await postedIn(coop, {
      kind: 'SALE',
      postings: [{ debit: CASH_ON_HAND, credit: SALES_TO_OTHERS, amount: rupiah(5) }],
    });
    const request = await ask(coop, journalId);

    expect(await ask(coop, journalId, chair)).toMatchObject({ code: 'JOURNAL_NOT_REVERSIBLE', reversedByNumber: null });
    const approved = (await approve(coop, request)) as ReversalRequest;
    expect(await ask(coop, journalId)).toMatchObject({
      code: 'JOURNAL_NOT_REVERSIBLE',
      reversedByNumber: expect.stringMatching(/^JU-261121-[0-9A-Z]{7}$/),
    });
    expect(await ask(coop, approved.reversalId as string)).toMatchObject({
      code: 'JOURNAL_NOT_REVERSIBLE',
      message: expect.stringContaining('pembalik'),
    });
    expect(await ask(coop, sale)).toMatchObject({
      code: 'JOURNAL_NOT_REVERSIBLE',
      message: expect.stringContaining('pesanan'),
    });
  });

  it.each<[JournalKind, RegExp]>([
    ['STOCK_RECEIPT', /Stok/],
    ['STOCK_ADJUSTMENT', /Stok/],
    ['MEMBER_CREDIT', /potongan/],
    ['RECEIPT', /Belum dikenali/],
    ['CASH_DESK', /laci/],
    ['PAYMENT_SETTLEMENT', /jurnal manual/],
    ['DEPRECIATION', /daftar aset/],
  ])('is refused for %s, whose records would tell another story, with the right way', async (kind, way) => {
    const coop = await withBooks();
    const journalId = await postedIn(coop, { kind });

    expect(await ask(coop, journalId)).toMatchObject({
      code: 'JOURNAL_NOT_REVERSIBLE',
      message: expect.stringMatching(way),
    });
    expect(await balanceOf(coop, CASH_ON_HAND)).toEqual(rupiah(100_000));
  });

  it('takes opening balances back, but not those that came with goods', async () => {
    const coop = await withBooks();
    const opening = (debit: AccountCode) =>
      postedIn(coop, {
        kind: 'OPENING',
        postings: [{ debit, credit: accountCodes.OPENING_BALANCE, amount: rupiah(7) }],
      });

    expect(await ask(coop, await opening(CASH_ON_HAND))).toMatchObject({ state: 'REQUESTED' });
    expect(await ask(coop, await opening(accountCodes.MERCHANDISE))).toMatchObject({
      code: 'JOURNAL_NOT_REVERSIBLE',
      message: expect.stringContaining('Stok'),
    });
  });

  it('can be declined, also by the one who asked, and asked for again', async () => {
    const coop = await withBooks();
    const journalId = await postedIn(coop);
    const request = await ask(coop, journalId);

    expect(await decline(coop, request, treasurer)).toMatchObject({
      state: 'DECLINED',
      decidedByName: 'Bu Bendahara',
      reversalId: null,
    });
    expect(await decline(coop, request)).toMatchObject({ state: 'DECLINED' });
    expect(await approve(coop, request)).toMatchObject({ code: 'REVERSAL_ALREADY_DECIDED', reversalState: 'DECLINED' });
    expect(await ask(coop, journalId)).toMatchObject({ state: 'REQUESTED' });
    expect(await balanceOf(coop, CASH_ON_HAND)).toEqual(rupiah(100_000));
  });

  it('is booked today although the journal stands in a closed month, but not into a closed month', async () => {
    const coop = await withBooks();
    await openBooksOf(coop);
    const journalId = await postedIn(coop, { bookedOn: '2026-01-05' as never });
    const [january] = await coop.run(() => house.get(PeriodsService).periods());
    await coop.run(() => house.get(PeriodsService).close({ periodId: january?.id ?? '' }));
    const request = (await ask(coop, journalId)) as ReversalRequest;
    const input = { reversalRequestId: request.id };

    const into = coop.run(
      () => house.get(ReversalsService).approve({ ...input, requestId: newId(), bookedOn: '2026-01-31' as never }),
      ['OWNER'],
      chair,
    );
    expect(await into).toMatchObject({ code: 'PERIOD_CLOSED', closedThrough: '2026-01-31' });
    expect(await approve(coop, request)).toMatchObject({ state: 'APPROVED' });
    expect(await balanceOf(coop, CASH_ON_HAND)).toEqual(rupiah(0));
  });

  it('does not know the journals and requests of another cooperative', async () => {
    const [mine, other] = [await withBooks(), await withBooks()];
    const request = await ask(mine, await postedIn(mine));

    await expect(ask(other, await postedIn(mine))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(approve(other, request)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(decline(other, request)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await other.run(() => house.get(ReversalsService).requests({ first: 10 }))).toMatchObject({ nodes: [] });
    expect(await mine.run(() => house.get(ReversalsService).requests({ last: 10 }, 'REQUESTED'))).toMatchObject({
      nodes: [{ id: (request as ReversalRequest).id }],
    });
  });
});
