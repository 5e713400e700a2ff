import { describe, expect, it } from '@jest/globals';
import { Money, rupiah } from '@lumbung/kernel';
import fc from 'fast-check';
import { postingsOf, type Line, type LineAccount } from './content.js';

const accounts = new Map(
  Array.from({ length: 8 }, (_, index) => [
    `a${index}`,
    { id: `a${index}`, number: `1-000${index}`, name: `Akun ${index}` } as unknown as LineAccount,
  ]),
);
const line = (accountId: string, debit: number, credit: number, text: string | null = null): Line => ({
  accountId,
  debit: rupiah(debit),
  credit: rupiah(credit),
  text,
});

describe('a compound journal as postings', () => {
  it('fills each debit with the next credits', () => {
    const postings = postingsOf(
      [line('a0', 100, 0, 'Kas'), line('a1', 50, 0), line('a2', 0, 120, 'Hibah'), line('a3', 0, 30)],
      accounts,
    );

    expect(postings).toEqual([
      { debit: '1-0000', credit: '1-0002', amount: rupiah(100), text: 'Kas' },
      { debit: '1-0001', credit: '1-0002', amount: rupiah(20), text: 'Hibah' },
      { debit: '1-0001', credit: '1-0003', amount: rupiah(30) },
    ]);
  });

  it('moves each account by what its lines say, with fewer postings than lines', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(amounts, amounts, (debits, credits) => {
        const more = debits.reduce((a, b) => a + b, 0) - credits.reduce((a, b) => a + b, 0);
        const lines = [
          ...debits.map((amount, index) => line(`a${index % 4}`, amount, 0)),
          ...credits.map((amount, index) => line(`a${4 + (index % 4)}`, 0, amount)),
          ...(more > 0 ? [line('a7', 0, more)] : more < 0 ? [line('a0', -more, 0)] : []),
        ];

        const postings = postingsOf(lines, accounts);

        expect(postings.length).toBeLessThan(lines.length);
        for (const { id, number } of accounts.values()) {
          const own = lines.filter(({ accountId }) => accountId === id);
          const asked = Money.sum(own.map(({ debit }) => debit)).minus(Money.sum(own.map(({ credit }) => credit)));
          const moved = Money.sum(
            postings.flatMap(({ debit, credit, amount }) => [
              ...(debit === number ? [amount] : []),
              ...(credit === number ? [amount.negated()] : []),
            ]),
          );
          expect(moved).toEqual(asked);
        }
      }),
    );
  });
});
