import { addMonths, startOfMonth, type BusinessDate } from '@lumbung/kernel';
import type {
  DeskSavingsTermsFragment,
  SavingsDayBasis,
  SavingsInterestMethod,
  SavingsTermsInput,
  SavingsTiering,
} from '@lumbung/web-api';

export interface TierDraft {
  readonly from: number | null;
  readonly percent: number | null;
}

/** Terms as somebody writes them; an empty amount is none. */
export interface TermsDraft {
  readonly startsOn: BusinessDate;
  readonly method: SavingsInterestMethod;
  readonly basis: SavingsDayBasis;
  readonly tiering: SavingsTiering;
  readonly tiers: readonly TierDraft[];
  readonly minimumBalance: number | null;
  readonly monthlyFee: number | null;
  readonly belowMinimumFee: number | null;
  readonly closingFee: number | null;
  readonly dormantAfterDays: number | null;
  readonly dormantFee: number | null;
  readonly source: string;
}

const MONTHS_AHEAD = 12;

/** Begins with what counts now, so that only what changes is written. */
export function termsDraft(today: BusinessDate, now: DeskSavingsTermsFragment | undefined): TermsDraft {
  const some = (amount: number | undefined) => (amount ? amount : null);
  return {
    startsOn: now ? addMonths(startOfMonth(today), 1) : startOfMonth(today),
    method: now?.method ?? 'DAILY',
    basis: now?.basis ?? 'ACTUAL_365',
    tiering: now?.tiering ?? 'WHOLE',
    tiers: now?.tiers.map(({ from, rateYearlyPercent }) => ({ from, percent: Number(rateYearlyPercent) })) ?? [
      { from: 0, percent: null },
    ],
    minimumBalance: some(now?.minimumBalance),
    monthlyFee: some(now?.monthlyFee),
    belowMinimumFee: some(now?.belowMinimumFee),
    closingFee: some(now?.closingFee),
    dormantAfterDays: now?.dormantAfterDays ?? null,
    dormantFee: some(now?.dormantFee),
    source: '',
  };
}

/** As the house takes it; a sharia product promises no rate. */
export function termsInput(draft: TermsDraft, isSharia: boolean): SavingsTermsInput {
  const { tiers, source, ...rest } = draft;
  const rates = tiers.flatMap(({ from, percent }, index) =>
    percent === null ? [] : [{ from: index === 0 ? 0 : (from ?? 0), rateYearlyPercent: String(percent) }],
  );
  return { ...rest, tiers: isSharia ? [] : rates, source: source.trim() };
}

/** Months from which new terms may count: this one and the next twelve. */
export function monthsFrom(today: BusinessDate): BusinessDate[] {
  return Array.from({ length: MONTHS_AHEAD + 1 }, (_, index) => addMonths(startOfMonth(today), index));
}
