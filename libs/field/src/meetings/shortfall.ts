import { rupiah, type Money } from '@lumbung/kernel';

/** What a member owed at a meeting and brought; whole rupiah. */
export interface Attendance {
  readonly memberId: string;
  readonly isPresent: boolean;
  readonly due: Money;
  readonly paid: Money;
}

/** One member paid so much for another. */
export interface Cover {
  readonly debtorId: string;
  readonly covererId: string;
  readonly amount: Money;
}

/**
 * Tanggung renteng: what is missing is borne in equal parts by those who are present and have paid their own due in
 * full; shares differ by a rupiah at most (largest remainder, in the order of the list). Which of them paid for whom
 * follows the order of the list. Null when something is missing and nobody is there to bear it. Source: the practice
 * of the groups (DOMAIN section 3): the group's total due must be complete at the meeting.
 */
export function coversOf(lines: readonly Attendance[]): Cover[] | null {
  const missing = lines
    .map(({ memberId, due, paid }) => ({ memberId, left: due.minus(paid) }))
    .filter(({ left }) => left.isPositive);
  if (missing.length === 0) return [];
  const bearers = lines.filter(({ isPresent, due, paid }) => isPresent && !due.exceeds(paid));
  if (bearers.length === 0) return null;

  const total = missing.reduce((sum, { left }) => sum.plus(left), rupiah(0));
  const shares = total.allocate(bearers.map(() => 1n));
  const covers: Cover[] = [];
  let debtor = 0;
  for (const [index, { memberId: covererId }] of bearers.entries()) {
    let share = shares[index] ?? rupiah(0);
    while (share.isPositive) {
      const owing = missing[debtor];
      if (!owing) throw new Error('The shares are more than what is missing.');
      const amount = share.exceeds(owing.left) ? owing.left : share;
      covers.push({ debtorId: owing.memberId, covererId, amount });
      share = share.minus(amount);
      owing.left = owing.left.minus(amount);
      if (owing.left.isZero) debtor++;
    }
  }
  return covers;
}
