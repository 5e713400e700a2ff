import { describe, expect, it } from '@jest/globals';
import { Money, rupiah } from '@lumbung/kernel';
import fc from 'fast-check';
import { coversOf, type Attendance } from './shortfall.js';

const line = (memberId: string, due: number, paid: number, isPresent = true): Attendance => ({
  memberId,
  isPresent,
  due: rupiah(due),
  paid: rupiah(paid),
});

describe('what is missing at a meeting of a jointly liable group (tanggung renteng)', () => {
  it('is nothing where everybody paid', () => {
    expect(coversOf([line('ani', 25_000, 25_000), line('siti', 0, 0)])).toEqual([]);
  });

  it('is borne in equal parts by those present who paid their own, to the rupiah', () => {
    const covers = coversOf([
      line('ani', 25_000, 25_000),
      line('budi', 25_000, 0, false),
      line('siti', 25_000, 25_000),
      line('tuti', 0, 0),
      line('umar', 25_000, 25_000, false),
    ]);

    expect(covers).toEqual([
      { debtorId: 'budi', covererId: 'ani', amount: rupiah(8_334) },
      { debtorId: 'budi', covererId: 'siti', amount: rupiah(8_333) },
      { debtorId: 'budi', covererId: 'tuti', amount: rupiah(8_333) },
    ]);
  });

  it('is borne by nobody who is short himself, and by nobody at all where all are', () => {
    expect(coversOf([line('ani', 10_000, 4_000), line('budi', 10_000, 10_000)])).toEqual([
      { debtorId: 'ani', covererId: 'budi', amount: rupiah(6_000) },
    ]);
    expect(coversOf([line('ani', 10_000, 4_000), line('budi', 10_000, 10_000, false)])).toBeNull();
  });

  it('makes every due whole, takes from each the same, and nothing twice', () => {
    const member = fc.record({ due: fc.nat(200_000), part: fc.integer({ min: 0, max: 4 }), isPresent: fc.boolean() });
    fc.assert(
      fc.property(fc.array(member, { minLength: 1, maxLength: 30 }), (members) => {
        const lines = members.map(({ due, part, isPresent }, index) =>
          line(String(index), due, Math.min(due, Math.floor((due * part) / 3)), isPresent),
        );
        const covers = coversOf(lines);
        if (covers === null) {
          expect(lines.some(({ isPresent, due, paid }) => isPresent && !due.exceeds(paid))).toBe(false);
          return;
        }
        const sum = (mine: typeof covers) => Money.sum(mine.map(({ amount }) => amount)).amount;
        for (const { memberId, due, paid } of lines)
          expect(sum(covers.filter(({ debtorId }) => debtorId === memberId))).toBe(due.minus(paid).amount);
        const shares = lines
          .filter(({ isPresent, due, paid }) => isPresent && !due.exceeds(paid))
          .map(({ memberId }) => sum(covers.filter(({ covererId }) => covererId === memberId)));
        if (shares.length > 0) expect(Math.max(...shares) - Math.min(...shares)).toBeLessThanOrEqual(1);
        expect(covers.every(({ debtorId, covererId, amount }) => debtorId !== covererId && amount.isPositive)).toBe(
          true,
        );
      }),
    );
  });
});
