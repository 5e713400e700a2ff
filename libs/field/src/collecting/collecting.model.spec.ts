import { describe, expect, it } from '@jest/globals';
import { rupiah } from '@lumbung/kernel';
import { subAccountOf, trialDifference } from '@lumbung/ledger/testing';
import { startHouse } from '@lumbung/platform/testing';
import { cooperativeWithBooks, savingsAccountIn } from '@lumbung/savings/testing';
import fc from 'fast-check';
import { FieldModule } from '../field.module.js';
import { collectorIn } from '../testing/index.js';
import type { CollectedDeposit } from './collecting.types.js';

/** How a phone with a bad line sends: any items of its queue, in any order, again and again, some cut off on the way. */
const sendings = fc.array(
  fc.record({
    picks: fc.array(fc.nat(9), { minLength: 1, maxLength: 6 }),
    isAnswerLost: fc.boolean(),
    isCutOff: fc.boolean(),
    withdraws: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
);
const amounts = fc.array(fc.integer({ min: 1, max: 40_000 }), { minLength: 10, maxLength: 10 });

describe('whatever a phone sends, and however it arrives', () => {
  const house = startHouse(FieldModule);

  it('has in the books exactly what was accepted, each item once', async () => {
    await fc.assert(
      fc.asyncProperty(amounts, sendings, async (worths, rounds) => {
        const coop = await cooperativeWithBooks(house);
        const collector = await collectorIn(coop, { floatLimit: rupiah(150_000) });
        const accounts = [await savingsAccountIn(coop), await savingsAccountIn(coop)];
        const queue = worths.map((worth, index) => collector.item(accounts[index % 2]!.id, worth));
        const ends = new Map<string, CollectedDeposit>();

        await Promise.all(
          rounds.map(async ({ picks, isAnswerLost, isCutOff, withdraws }) => {
            const sent = picks.map((pick) => ({
              ...queue[pick]!,
              ...(withdraws && pick % 5 === 0 ? { withdrawnBecause: 'Salah ketik' } : {}),
            }));
            const answering = collector.send(sent).catch(() => undefined);
            // The connections of the database die under some of them. Nothing goes on before they are dead: one that was
            // given back while it died would be lent to whoever sends next.
            if (isCutOff)
              await house.admin(
                `select pg_terminate_backend(pid, 5000) from pg_stat_activity
                  where datname = current_database() and usename = 'lumbung_app' and state <> 'idle' limit 1`,
              );
            const answer = await answering;
            for (const item of isAnswerLost ? [] : (answer?.items ?? [])) agrees(ends, item);
          }),
        );
        // Once the line is good again, everything is sent a last time.
        const last = await collector.send(queue);
        for (const item of last.items) agrees(ends, item);

        const posted = last.items.filter(({ state }) => state === 'POSTED');
        const accepted = queue.filter(({ id }) => posted.some((item) => item.id === id));
        const sum = accepted.reduce((total, { amount }) => total + amount.amount, 0);
        expect(last.carried).toBe(sum);
        expect(sum).toBeLessThanOrEqual(150_000);
        expect(new Set(posted.map(({ receiptNumber }) => receiptNumber)).size).toBe(posted.length);
        for (const account of accounts) {
          const his = accepted.filter(({ accountId }) => accountId === account.id);
          expect(await subAccountOf(coop, account.id)).toMatchObject({
            balance: his.reduce((total, { amount }) => total + amount.amount, 0),
            lines: his.length,
          });
        }
        expect(await trialDifference(coop)).toBe(0);
      }),
      { numRuns: 12 },
    );
  }, 120_000);
});

/** What was answered once as an end is answered for ever. */
function agrees(ends: Map<string, CollectedDeposit>, item: CollectedDeposit): void {
  const before = ends.get(item.id);
  if (before) expect(item).toMatchObject({ state: before.state, receiptNumber: before.receiptNumber });
  else if (item.state !== 'REFUSED') ends.set(item.id, item);
}
