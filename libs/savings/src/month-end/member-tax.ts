import { rupiah, type BusinessDate } from '@lumbung/kernel';
import { taxOfMonth, type InterestTaxRule } from '../interest/interest-tax.js';

export type EarningKind = 'INTEREST' | 'BONUS' | 'PROFIT_SHARE';

/** What an account earned in a month, as a difference to what was posted before. */
export interface NewEarning {
  readonly accountId: string;
  readonly memberId: string;
  /** First day of the month in which it was earned. */
  readonly month: BusinessDate;
  readonly amount: number;
  /** Another account of the member into which it is paid. */
  readonly creditSub?: string;
  /** The last line of the passbook that was counted. */
  readonly throughSeq?: number | null;
}

export interface PriorEarning {
  readonly memberId: string;
  readonly accountId: string;
  readonly month: BusinessDate;
  readonly kind: EarningKind;
  readonly amount: number;
  readonly tax: number;
}

export interface TaxedEarning extends NewEarning {
  /** The tax on it; with a correction also that on what was earned before. */
  readonly tax: number;
}

/** A month of a member in which something changes: what it was before, and by which rule it is judged now. */
export interface MemberMonth {
  readonly memberId: string;
  readonly month: BusinessDate;
  readonly grossBefore: number;
  readonly taxBefore: number;
  readonly ratePercent: string;
  readonly source: string;
}

/**
 * The tax of each earning, whole rupiah: what the member's month owes in all, less what was kept back, shared out by
 * what each account has earned in that month. So a month that a second account lifts over the limit pays for the first as
 * well, and one that falls below gets back what was kept. Source: PP 15/2009, each accrual month by itself.
 */
export function shareTaxes(
  earnings: readonly NewEarning[],
  prior: readonly PriorEarning[],
  rules: readonly InterestTaxRule[],
): { taxed: TaxedEarning[]; months: MemberMonth[] } {
  const before = new Map<string, { gross: number; tax: number }>();
  const ofAccount = new Map<string, number>();
  for (const { memberId, accountId, month, amount, tax } of prior) {
    const key = `${memberId} ${month}`;
    const sum = before.get(key) ?? { gross: 0, tax: 0 };
    before.set(key, { gross: sum.gross + amount, tax: sum.tax + tax });
    ofAccount.set(`${accountId} ${month}`, (ofAccount.get(`${accountId} ${month}`) ?? 0) + amount);
  }

  const groups = new Map<string, { earning: NewEarning; index: number }[]>();
  earnings.forEach((earning, index) => {
    const key = `${earning.memberId} ${earning.month}`;
    const group = groups.get(key);
    if (group) group.push({ earning, index });
    else groups.set(key, [{ earning, index }]);
  });

  const taxed = new Array<TaxedEarning>(earnings.length);
  const months: MemberMonth[] = [];
  for (const [key, group] of groups) {
    const { memberId, month } = (group[0] as { earning: NewEarning }).earning;
    const known = before.get(key);
    const gross = group.reduce((sum, { earning }) => sum + earning.amount, known?.gross ?? 0);
    const due = taxOfMonth(month, [{ accountId: memberId, amount: gross }], rules);
    const difference = due.tax - (known?.tax ?? 0);
    const weights = group.map(({ earning }) =>
      Math.max(earning.amount + (ofAccount.get(`${earning.accountId} ${month}`) ?? 0), 0),
    );
    const shares =
      difference === 0
        ? []
        : rupiah(difference).allocate(weights.some((weight) => weight > 0) ? weights : weights.map(() => 1));
    group.forEach(({ earning, index }, place) => {
      taxed[index] = { ...earning, tax: shares[place]?.amount ?? 0 };
    });
    const rule = rules.findLast(({ startsOn }) => startsOn <= month);
    const isChanged = difference !== 0 || group.some(({ earning }) => earning.amount !== 0);
    if (rule && isChanged)
      months.push({
        memberId,
        month,
        grossBefore: known?.gross ?? 0,
        taxBefore: known?.tax ?? 0,
        ratePercent: due.ratePercent ?? '0',
        source: rule.source,
      });
  }
  return { taxed, months };
}
