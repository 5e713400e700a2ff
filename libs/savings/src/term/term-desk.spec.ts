import { describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { accountCodes } from '@lumbung/ledger';
import { balanceOf, reversedIn, trialDifference } from '@lumbung/ledger/testing';
import { DrawersService } from '@lumbung/payments';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { DeskLimitsService } from '../desk/desk-limits.service.js';
import { MoveApprovals } from '../desk/move-approvals.service.js';
import type { SavingsMoveRequest } from '../desk/move-request.types.js';
import { SavingsModule } from '../savings.module.js';
import { cooperativeWithBooks, savingsAccountIn, tellerIn } from '../testing/index.js';
import { termDayIn, termDepositOf, termProductIn } from '../testing/term.js';
import { TermBreakService } from './term-break.service.js';
import { TermCertificates } from './term-certificates.service.js';
import { TermDepositsService } from './term-deposits.service.js';
import { TermReadingService } from './term-reading.service.js';

const issuer = () => Promise.resolve({ name: 'Koperasi Melati', registrationNo: null, address: null });
const named = (displayName: string) => ({ personId: newId<'Person'>(), displayName });

describe('term deposits at the desk', () => {
  const house = startHouse(SavingsModule);
  const limited = (coop: TestCooperative, amount: number) =>
    coop.run(() =>
      house.get(DeskLimitsService).set({
        limits: ['CASHIER', 'MANAGER'].flatMap((role) =>
          (['DEPOSIT', 'TRANSFER'] as const).map((kind) => ({ role, kind, amount: rupiah(amount) })),
        ),
      }),
    );
  const approve = (coop: TestCooperative, id: string, who = named('Bu Ketua')) =>
    coop.run(() => house.get(MoveApprovals).approve({ requestId: newId(), moveRequestId: id }), ['OWNER'], who);
  const running = async (coop: TestCooperative) =>
    (await coop.run(() => house.get(TermReadingService).page({ first: 10 }))).nodes;

  const arranged = async () => {
    const coop = await cooperativeWithBooks(house);
    const { id: productId } = await termProductIn(coop);
    const payout = await savingsAccountIn(coop, { balance: 8_000_000 });
    const teller = await tellerIn(coop);
    const place = (given: object = {}, requestId = newId()) =>
      coop.run(
        () =>
          house.get(TermDepositsService).place({
            requestId,
            productId,
            memberId: payout.memberId,
            amount: rupiah(6_000_000),
            termMonths: 3,
            interestPaid: 'AT_MATURITY',
            rollover: 'PRINCIPAL',
            payoutAccountId: payout.id,
            money: 'CASH',
            ...given,
          }),
        ['CASHIER'],
        teller,
      );
    const drawer = async () => (await coop.run(() => house.get(DrawersService).mine(), ['CASHIER'], teller))?.expected;
    return { coop, payout, teller, place, drawer };
  };

  describe('placed above the limit', () => {
    it('wait, with nothing booked, and are placed by who approves, into the drawer of who asked', async () => {
      const { coop, payout, place, drawer } = await arranged();
      await limited(coop, 5_000_000);
      const before = Number(await drawer());

      const asked = (await place()) as SavingsMoveRequest;
      expect(asked).toMatchObject({
        __typename: 'SavingsMoveRequest',
        kind: 'DEPOSIT',
        purpose: 'TERM_PLACEMENT',
        termMonths: 3,
        limit: 5_000_000,
        account: { number: payout.number },
      });
      expect([await running(coop), await drawer()]).toEqual([[], before]);

      expect(await approve(coop, asked.id)).toMatchObject({ state: 'APPROVED', decidedByName: 'Bu Ketua' });
      expect(await running(coop)).toMatchObject([{ principal: 6_000_000, rollover: 'PRINCIPAL', state: 'RUNNING' }]);
      expect(await drawer()).toBe(before + 6_000_000);
      expect(await balanceOf(coop, accountCodes.TERM_DEPOSITS)).toEqual(rupiah(6_000_000));
      expect(await trialDifference(coop)).toBe(0);
    });

    it('are placed at once up to the limit, and out of savings by the limit of transfers', async () => {
      const { coop, payout, place } = await arranged();
      await limited(coop, 6_000_000);

      expect(await place()).toMatchObject({ __typename: 'TermDeposit' });
      const source = { fromAccountId: payout.id, money: null };
      const asked = (await place({ ...source, amount: rupiah(6_000_001) })) as SavingsMoveRequest;
      expect(asked).toMatchObject({ kind: 'TRANSFER', purpose: 'TERM_PLACEMENT', account: { number: payout.number } });

      await approve(coop, asked.id);
      expect(await running(coop)).toMatchObject([{ principal: 6_000_000 }, { principal: 6_000_001 }]);
    });

    it('wait once, asked again and by two at once, and are placed once', async () => {
      const { coop, place } = await arranged();
      await limited(coop, 1);
      const requestId = newId();

      const answers = (await Promise.all([1, 2, 3].map(() => place({}, requestId)))) as SavingsMoveRequest[];
      expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
      const id = answers[0]?.id ?? '';
      const decided = await Promise.all([approve(coop, id), approve(coop, id)]);
      expect(decided.filter((answer) => 'code' in answer)).toMatchObject([{ code: 'SAVINGS_MOVE_ALREADY_DECIDED' }]);
      expect(await place({}, requestId)).toMatchObject({ __typename: 'SavingsMoveRequest', state: 'APPROVED' });
      await expect(place({ termMonths: 6 }, requestId)).rejects.toMatchObject({ code: 'CONFLICT' });

      expect(await running(coop)).toHaveLength(1);
    });

    it('are refused as they are, whatever the limit, and by the one who asked', async () => {
      const { coop, teller, place } = await arranged();
      await limited(coop, 1);

      expect(await place({ termMonths: 4 })).toMatchObject({ code: 'INVALID_INPUT', field: 'termMonths' });
      const asked = (await place()) as SavingsMoveRequest;
      const self = { personId: teller.personId as never, displayName: 'Uji Teller' };
      expect(await approve(coop, asked.id, self)).toMatchObject({ code: 'FOUR_EYES_REQUIRED' });
      const other = await cooperativeWithBooks(house);
      await expect(approve(other, asked.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });

  describe('broken above the limit', () => {
    it('wait too, and are broken as they stand on the day of the approval', async () => {
      const coop = await cooperativeWithBooks(house);
      const product = await termProductIn(coop, { terms: { penaltyAmount: rupiah(25_000) } });
      const { deposit, payout } = await termDepositOf(coop, { product });
      await limited(coop, 9_999_999);
      const breakIt = (requestId: string) =>
        coop.run(
          () => house.get(TermBreakService).break({ requestId, depositId: deposit.id, reason: 'Anak sakit' }),
          ['MANAGER'],
          named('Pak Manajer'),
        );
      const requestId = newId();

      const asked = (await breakIt(requestId)) as SavingsMoveRequest;
      expect(asked).toMatchObject({
        purpose: 'TERM_BREAK',
        reason: 'Anak sakit',
        amount: 10_000_000,
        account: { id: deposit.id },
        toAccount: { number: payout.number },
      });
      expect(await running(coop)).toMatchObject([{ state: 'RUNNING' }]);

      expect(await approve(coop, asked.id)).toMatchObject({ state: 'APPROVED' });
      expect(await running(coop)).toMatchObject([{ state: 'BROKEN', payoutAccount: { balance: 9_975_000 } }]);
      expect(await breakIt(requestId)).toMatchObject({ state: 'APPROVED' });
      expect(await breakIt(newId())).toMatchObject({ code: 'INVALID_INPUT' });
      expect(await trialDifference(coop)).toBe(0);
    });
  });

  describe('placed wrongly', () => {
    const placementOf = async (coop: TestCooperative, id: string) => {
      const [entry] = await house.admin<{ journalId: string }>(
        `select journal_id as "journalId" from ledger.sub_entry where tenant_id = $1 and sub_id = $2 order by seq limit 1`,
        [coop.id, id],
      );
      return entry?.journalId ?? '';
    };

    it('end with the reversal of their placement, without a penalty, and the cash leaves the drawer', async () => {
      const { coop, place, drawer } = await arranged();
      const before = await drawer();
      const deposit = (await place()) as { id: string };

      await reversedIn(coop, await placementOf(coop, deposit.id));

      expect(await running(coop)).toMatchObject([{ state: 'BROKEN', endedOn: '2026-11-21', account: { balance: 0 } }]);
      expect(await drawer()).toBe(before);
      await termDayIn(coop, '2027-02-21');
      expect(await balanceOf(coop, accountCodes.TERM_DEPOSITS)).toEqual(rupiah(0));
      expect(await trialDifference(coop)).toBe(0);
    });

    it('are not taken back any more once they have earned', async () => {
      const coop = await cooperativeWithBooks(house);
      const { deposit } = await termDepositOf(coop);
      await termDayIn(coop, '2026-12-21');

      await expect(reversedIn(coop, await placementOf(coop, deposit.id))).rejects.toThrow(/berjangka/);
      expect(await running(coop)).toMatchObject([{ state: 'RUNNING', account: { balance: 10_000_000 } }]);
    });
  });

  describe('on paper (bilyet)', () => {
    const open = (coop: TestCooperative, url: string | null, who: object) =>
      coop.run(
        () => house.get(TermCertificates).open(new URL(url ?? '', 'http://x').searchParams.get('permit') ?? '', issuer),
        ['CASHIER'],
        who,
      );

    it('are an original once; every print after it is a copy, and audited', async () => {
      const coop = await cooperativeWithBooks(house);
      const { deposit } = await termDepositOf(coop);
      const teller = await tellerIn(coop);
      const url = await coop.run(() => house.get(TermCertificates).of(deposit), ['CASHIER'], teller);

      const first = await open(coop, url, teller);
      const second = await open(coop, url, teller);

      expect([first.fileName, first.mimeType]).toEqual([`${deposit.certificateNo}.pdf`, 'application/pdf']);
      expect(first.content.equals(second.content)).toBe(false);
      expect(await running(coop)).toMatchObject([{ prints: 2 }]);
      const audits = await house.admin(
        `select action from platform.audit_record where tenant_id = $1 and action = 'savings.reprintCertificate'`,
        [coop.id],
      );
      expect(audits).toHaveLength(1);
    });

    it('are for who serves at the desk, and open for nobody else', async () => {
      const coop = await cooperativeWithBooks(house);
      const { deposit } = await termDepositOf(coop);
      const teller = await tellerIn(coop);
      const url = await coop.run(() => house.get(TermCertificates).of(deposit), ['CASHIER'], teller);

      expect(await coop.run(() => house.get(TermCertificates).of(deposit), ['SUPERVISOR'])).toBeNull();
      await expect(open(coop, url, named('Orang lain'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
      expect(await running(coop)).toMatchObject([{ prints: 0 }]);
    });
  });
});
