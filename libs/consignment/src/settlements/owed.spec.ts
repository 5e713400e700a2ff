import { describe, expect, it } from '@jest/globals';
import { newId, rupiah } from '@lumbung/kernel';
import { accountCodes, LedgerModule, ProofService } from '@lumbung/ledger';
import { balanceOf, openBooksOf, reversedIn, trialDifference } from '@lumbung/ledger/testing';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import fc from 'fast-check';
import { ConsignmentModule } from '../consignment.module.js';
import { consignedProductIn, returnedIn, soldIn, type TestSale } from '../testing/index.js';
import { PayoutsService } from './payouts.service.js';
import { SettlementReadsService } from './settlement-reads.service.js';
import { SettlementsService } from './settlements.service.js';

type Step =
  | { kind: 'sell'; who: number; gross: number; tax: number; points: number; pieces: number }
  | { kind: 'return'; which: number; pieces: number }
  | { kind: 'settle'; who: number }
  | { kind: 'pay'; who: number; part: number; method: 'CASH' | 'BANK' }
  | { kind: 'reverse'; which: number };

const aStep: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant('sell' as const),
      who: fc.nat(1),
      gross: fc.integer({ min: 0, max: 500_000 }),
      tax: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 50_000 })),
      points: fc.integer({ min: 0, max: 10_000 }),
      pieces: fc.integer({ min: 1, max: 7 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('return' as const),
      which: fc.nat(20),
      pieces: fc.integer({ min: 1, max: 7 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('settle' as const), who: fc.nat(1) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('pay' as const),
      who: fc.nat(1),
      part: fc.integer({ min: 1, max: 100 }),
      method: fc.constantFrom('CASH' as const, 'BANK' as const),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('reverse' as const), which: fc.nat(20) }) },
);

describe('what sellers are owed', () => {
  const house = startHouse(ConsignmentModule, LedgerModule);

  /** What the accounts of the sellers say, by the API, and what the settlements and payouts add up to. */
  const owedIn = async (coop: TestCooperative) =>
    (await coop.run(() => house.get(SettlementReadsService).balances({ first: 10 }, {}))).nodes;

  it('is always the balance of 2-1050, whatever is sold, returned, settled, paid and reversed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { minLength: 4, maxLength: 18 }), async (steps) => {
        const coop = await house.cooperative();
        await openBooksOf(coop);
        const sellers = [await shopOf(coop), await shopOf(coop)];
        const sales: (TestSale & { left: number })[] = [];
        const journals: string[] = [];
        for (const step of steps) {
          const seller = sellers['who' in step ? step.who : 0] as (typeof sellers)[number];
          if (step.kind === 'sell') {
            sales.push({ ...(await soldIn(coop, { ...step, ...seller, quantity: step.pieces })), left: step.pieces });
          } else if (step.kind === 'return') {
            const sale = sales[step.which % Math.max(sales.length, 1)];
            const back = Math.min(step.pieces, sale?.left ?? 0);
            if (!sale || back === 0) continue;
            await returnedIn(coop, sale, back);
            sale.left -= back;
          } else if (step.kind === 'settle') {
            const { sellerId } = seller;
            await coop.run(() =>
              house.get(SettlementsService).settle({ requestId: newId(), sellerId, throughOn: '2026-11-21' }),
            );
          } else if (step.kind === 'pay') {
            const paid = await payPart(coop, seller.sellerId, step);
            if (paid) journals.push(paid);
          } else {
            const [journalId] = journals.splice(step.which % Math.max(journals.length, 1), 1);
            if (journalId) await reversedIn(coop, journalId);
            await house.deliverEverything();
          }
          const owed = (await owedIn(coop)).reduce((sum, it) => sum + it.owed, 0);
          expect(await balanceOf(coop, accountCodes.CONSIGNMENT_PAYABLES)).toEqual(rupiah(owed));
        }
        expect(await trialDifference(coop)).toBe(0);
        expect(await coop.run(() => house.get(ProofService).prove())).toMatchObject({ isSound: true });
        for (const { sellerId, owed, payable } of await owedIn(coop)) {
          expect(payable).toBeLessThanOrEqual(Math.max(0, owed));
          const statement = await coop.run(() => house.get(SettlementReadsService).statement(sellerId, null));
          expect(statement.closing).toBe(owed);
        }
      }),
      { numRuns: 5, endOnFailure: true },
    );
  }, 120_000);

  async function shopOf(coop: TestCooperative): Promise<{ sellerId: string; variantId: string }> {
    const { id: sellerId } = await sellerIn(coop);
    const { variants } = await consignedProductIn(coop, sellerId);
    return { sellerId, variantId: variants[0]!.id };
  }

  /** Pays so many percent of what can be paid; the journal, or null when there was nothing. */
  async function payPart(
    coop: TestCooperative,
    sellerId: string,
    { part, method }: { part: number; method: 'CASH' | 'BANK' },
  ) {
    const [balance] = (await coop.run(() => house.get(SettlementReadsService).balances({ first: 1 }, { sellerId })))
      .nodes;
    const amount = rupiah(balance?.payable ?? 0).share(part, 100);
    if (!amount.isPositive) return null;
    const paid = await coop.run(() =>
      house.get(PayoutsService).payOut({ requestId: newId(), sellerId, amount, method }),
    );
    if (!('journalId' in paid)) throw new Error(`This payout was refused: ${paid.message}`);
    return paid.journalId;
  }
});
