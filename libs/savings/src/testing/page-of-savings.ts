import { addDays, addMonths, daysBetween, endOfMonth, type BusinessDate } from '@lumbung/kernel';

/**
 * A savings bank on a page: balances by value date, months of thirty days at 36 % a year (0,1 % a day, so that it is
 * plain arithmetic), tax as the law says, differences posted with the next run. It knows nothing of the code it predicts.
 */
export class PageOfSavings {
  private moves: { account: number; on: BusinessDate; amount: number; gone?: boolean }[] = [];
  readonly earned = new Map<string, number>();
  readonly kept = new Map<string, number>();

  move(account: number, on: BusinessDate, amount: number): number {
    return this.moves.push({ account, on, amount }) - 1;
  }

  reverse(index: number): void {
    const { account, on, amount } = this.moves[index] as { account: number; on: BusinessDate; amount: number };
    this.moves.push({ account, on, amount: -amount });
  }

  balance(account: number, through = '9999-12-31'): number {
    return this.moves
      .filter((move) => move.account === account && move.on <= through)
      .reduce((sum, { amount }) => sum + amount, 0);
  }

  private interest(account: number, month: BusinessDate): number {
    const days = daysBetween(month, addMonths(month, 1));
    let evenings = 0n;
    for (let n = 0; n < days; n++) evenings += BigInt(Math.max(this.balance(account, addDays(month, n)), 0));
    // Σ × 36 % ÷ 12 ÷ days, half up
    const [top, bottom] = [evenings * 36n, 1200n * BigInt(days)];
    return Number((2n * top + bottom) / (2n * bottom));
  }

  /**
   * What the end of a month takes off each account before it gives anything: interest of deposits that were reversed, and
   * tax, which a correction of a few rupiah can bring for all of a month.
   */
  takenAtEndOf(month: BusinessDate, months: readonly BusinessDate[], accounts: number): readonly number[] {
    const ahead = new PageOfSavings();
    ahead.moves = [...this.moves];
    for (const [key, amount] of this.earned) ahead.earned.set(key, amount);
    for (const [key, tax] of this.kept) ahead.kept.set(key, tax);
    ahead.endOf(month, months, accounts);
    const posted = ahead.moves.slice(this.moves.length);
    return Array.from({ length: accounts }, (_, n) =>
      posted.reduce((sum, { account, amount }) => (account === n && amount < 0 ? sum - amount : sum), 0),
    );
  }

  /** The end of a month for members who have two accounts each. */
  endOf(month: BusinessDate, months: readonly BusinessDate[], accounts: number): void {
    for (let member = 0; member < accounts / 2; member++) {
      const own = [2 * member, 2 * member + 1];
      const postings: { account: number; month: BusinessDate; amount: number; tax: number }[] = [];
      for (const one of months.filter((other) => other <= month)) {
        const differences = own.map((account) => ({
          account,
          month: one,
          amount: this.interest(account, one) - (this.earned.get(`${account} ${one}`) ?? 0),
          tax: 0,
        }));
        if (differences.every(({ amount }) => amount === 0)) continue;
        for (const { account, amount } of differences)
          this.earned.set(`${account} ${one}`, (this.earned.get(`${account} ${one}`) ?? 0) + amount);
        const gross = own.reduce((sum, account) => sum + (this.earned.get(`${account} ${one}`) ?? 0), 0);
        const due = gross > 240_000 ? Math.floor((gross * 10 + 50) / 100) : 0;
        // A correction is borne by the accounts that changed.
        const bearing = differences.filter(({ amount }) => one === month || amount !== 0);
        const weights = bearing.map(({ account }) => this.earned.get(`${account} ${one}`) ?? 0);
        const shares = shared(due - (this.kept.get(`${member} ${one}`) ?? 0), weights);
        this.kept.set(`${member} ${one}`, due);
        postings.push(...bearing.map((difference, n) => ({ ...difference, tax: shares[n] ?? 0 })));
      }
      for (const { account, amount, tax } of postings)
        this.moves.push({ account, on: addDays(endOfMonth(month), 1), amount: amount - tax });
    }
  }
}

/** Between two accounts in proportion, the odd rupiah to the one that is cut more. */
function shared(whole: number, [one = 0, other]: readonly number[]): readonly [number, number] {
  if (other === undefined) return [whole, 0];
  if (whole < 0) return shared(-whole, [one, other]).map((part) => -part) as unknown as readonly [number, number];
  const [a, b] = one + other === 0 ? [1, 1] : [one, other];
  const exact = BigInt(whole) * BigInt(a);
  const sum = BigInt(a + b);
  const first = Number(exact / sum) + (2n * (exact % sum) >= sum && exact % sum > 0n ? 1 : 0);
  return [first, whole - first];
}
