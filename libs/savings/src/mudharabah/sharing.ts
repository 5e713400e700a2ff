import { divideHalfUp, rupiah } from '@lumbung/kernel';

/** Accounts of one product under one ratio. */
export interface SharingClass {
  /** The members' part of what their money earned, percent. */
  readonly nisbahPercent: string;
  /** Their balances in the evening of each day of the month, summed: the average, times the days. */
  readonly evenings: bigint;
}

/** Whole rupiah. */
export interface Shared {
  readonly income: number;
  readonly membersAmount: number;
}

/**
 * Shares distributable income out over the classes of the pool: to each what its average balance is of all the money
 * that worked, in whole rupiah by largest remainder; of that the members' part by their ratio, rounded half up once.
 * `otherEvenings` is money that worked beside it and gets nothing here. The classes and the other money sum to the income.
 *
 * Share of a member = his average balance ÷ all balances × distributable income × nisbah. Source of the formula: practice
 * of mudharabah savings; what may be shared, and that it is decided by what was received: DSN-MUI 14 and 15/2000.
 */
export function shareIncome(income: number, classes: readonly SharingClass[], otherEvenings: bigint): Shared[] {
  const weights = [...classes.map(({ evenings }) => evenings), otherEvenings];
  if (weights.every((weight) => weight === 0n)) return classes.map(() => ({ income: 0, membersAmount: 0 }));
  const incomes = rupiah(income).allocate(weights);
  return classes.map(({ nisbahPercent }, index) => {
    const ofClass = incomes[index] ?? rupiah(0);
    return { income: ofClass.amount, membersAmount: ofClass.percent(nisbahPercent).amount };
  });
}

/**
 * What a month's share would be in percent a year, for 365 days, with two decimals: an indication of what was, and no
 * promise of what will be. '0' where nothing was there to share by.
 */
export function equivalentPercent(amount: number, evenings: bigint): string {
  if (evenings <= 0n) return '0';
  const hundredths = divideHalfUp(BigInt(amount) * 365n * 100n * 100n, evenings);
  const text = hundredths.toString().padStart(3, '0');
  return `${text.slice(0, -2)}.${text.slice(-2)}`.replace(/\.?0+$/, '');
}
