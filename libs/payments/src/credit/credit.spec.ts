import { describe, expect, it } from '@jest/globals';
import { newId, rupiah, type Money } from '@lumbung/kernel';
import { balanceOf, openBooksOf } from '@lumbung/ledger/testing';
import { UserError } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import fc from 'fast-check';
import type { PaymentFacts } from '../payments/payment-rows.js';
import { PaymentsModule } from '../payments.module.js';
import { PaymentSettingsService } from '../settings/settings.service.js';
import { buy, drawUp, linesOf, listIn, receive, refund, send, standing } from '../testing/credit-desk.js';
import { withPayments } from '../testing/desk.js';
import { creditIn } from '../testing/index.js';
import type { MemberCredit } from './credit.schema.js';

describe("a member's credit line (plafon belanja)", () => {
  const house = startHouse(PaymentsModule);
  const cooperative = async () => {
    const coop = await house.cooperative();
    await openBooksOf(coop);
    return coop;
  };
  const open = (coop: TestCooperative, { memberId }: MemberCredit, amount: Money) =>
    withPayments(coop, (tx, payments) =>
      payments.open(tx, { orderId: newId(), method: 'MEMBER_CREDIT', amount, memberId }),
    );

  it('is used by what is bought and offered with what is left', async () => {
    const coop = await cooperative();
    const credit = await creditIn(coop);

    const payment = await buy(coop, credit, rupiah(120_000));

    expect(payment).toMatchObject({ state: 'CAPTURED', memberId: credit.memberId, expiresAt: null });
    expect(await standing(coop, credit)).toMatchObject({ limit: 500_000, used: 120_000, available: 380_000 });
    const offered = await coop.run(() => house.get(PaymentSettingsService).options(credit.memberId));
    expect(offered.find(({ method }) => method === 'MEMBER_CREDIT')).toMatchObject({
      isAvailable: true,
      note: expect.stringContaining('380.000'),
    });
    const strangers = await coop.run(() => house.get(PaymentSettingsService).options());
    expect(strangers.map(({ method }) => method)).not.toContain('MEMBER_CREDIT');
  });

  it('is never exceeded, not even by orders that are placed at once', async () => {
    const coop = await cooperative();
    const credit = await creditIn(coop);

    const answers = await Promise.all(Array.from({ length: 8 }, () => open(coop, credit, rupiah(150_000))));

    expect(answers.filter((answer) => !('code' in answer))).toHaveLength(3);
    expect(answers.find((answer) => 'code' in answer)).toMatchObject({
      code: 'CREDIT_LIMIT_EXCEEDED',
      limit: rupiah(500_000),
    });
    expect(await standing(coop, credit)).toMatchObject({ used: 450_000, available: 50_000 });
  });

  it('is refused to the rupiah, and opens nothing for a stranger, a resting line or nobody', async () => {
    const coop = await cooperative();
    const credit = await creditIn(coop);
    const resting = await creditIn(coop, { isActive: false });

    expect(await open(coop, credit, rupiah(500_001))).toMatchObject({
      code: 'CREDIT_LIMIT_EXCEEDED',
      available: rupiah(500_000),
      used: rupiah(0),
    });
    for (const memberId of [newId(), resting.memberId, ''])
      expect(await open(coop, { ...credit, memberId: memberId || (null as never) }, rupiah(1))).toMatchObject({
        code: 'PAYMENT_METHOD_UNAVAILABLE',
      });
    expect(await open(coop, credit, rupiah(500_000))).toMatchObject({ state: 'PENDING' });
  });

  it('is free again when the order is given up', async () => {
    const coop = await cooperative();
    const credit = await creditIn(coop);
    const payment = (await open(coop, credit, rupiah(100_000))) as PaymentFacts;

    await withPayments(coop, (tx, payments) => payments.void(tx, payment.id));

    expect(await standing(coop, credit)).toMatchObject({ used: 0 });
  });

  it('is owed less after a refund, and only what was deducted before is paid out', async () => {
    const coop = await cooperative();
    const credit = await creditIn(coop);
    const payment = await buy(coop, credit, rupiah(100_000));
    const first = newId();

    expect(await refund(coop, payment, rupiah(30_000), first)).toMatchObject({
      owedLess: rupiah(30_000),
      paidOut: rupiah(0),
    });
    const repeated = await withPayments(coop, (tx, payments) =>
      payments.refund(tx, payment.id, { refundId: first, amount: rupiah(30_000) }),
    );
    expect(repeated).toMatchObject({ owedLess: rupiah(30_000) });
    const list = await listIn(coop);
    await send(coop, list);
    await receive(coop, list, {
      lines: [{ lineId: (await linesOf(coop, list))[0]?.id as string, received: rupiah(50_000) }],
    });

    expect(await refund(coop, payment, rupiah(70_000))).toMatchObject({
      owedLess: rupiah(20_000),
      paidOut: rupiah(50_000),
    });
    expect(await standing(coop, credit)).toMatchObject({ used: 0 });
    expect(await balanceOf(coop, '1-1410')).toEqual(rupiah(0));
  });

  it('always stands at what is owed of its purchases, and the books say the same, whatever happens', async () => {
    const aMove = fc.record({
      kind: fc.constantFrom('buy', 'refund', 'deduct', 'skip') as fc.Arbitrary<'buy' | 'refund' | 'deduct' | 'skip'>,
      amount: fc.integer({ min: 1, max: 200_000 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(aMove, { minLength: 3, maxLength: 8 }), async (moves) => {
        const coop = await cooperative();
        const credit = await creditIn(coop);
        const bought: PaymentFacts[] = [];
        for (const { kind, amount } of moves) {
          if (kind === 'buy')
            await buy(coop, credit, rupiah(amount)).then(
              (it) => bought.push(it),
              () => undefined,
            );
          const last = bought.at(-1);
          if (kind === 'refund' && last) await refund(coop, last, rupiah(amount));
          if (kind === 'deduct' || kind === 'skip') {
            const list = await drawUp(coop);
            if (list instanceof UserError) continue;
            await send(coop, list);
            const [line] = await linesOf(coop, list);
            const received = rupiah(kind === 'skip' ? 0 : Math.min(amount, line?.owed ?? 0));
            await receive(coop, list, { lines: [{ lineId: line?.id as string, received }] });
          }
          const { used } = await standing(coop, credit);
          const [owed] = await house.admin<{ sum: number }>(
            'select coalesce(sum(owed), 0)::int as sum from payments.credit_purchase where tenant_id = $1',
            [coop.id],
          );
          expect(owed?.sum).toBe(used);
          expect(await balanceOf(coop, '1-1410')).toEqual(rupiah(used));
        }
      }),
      { numRuns: 8 },
    );
  });
});
