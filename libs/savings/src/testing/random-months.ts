import fc from 'fast-check';

/** What may happen on a day of a savings bank with four accounts of two members. */
export type Step =
  | { readonly do: 'deposit'; readonly account: number; readonly amount: number; readonly daysAgo: number }
  | { readonly do: 'withdraw'; readonly account: number; readonly part: number }
  | { readonly do: 'transfer'; readonly account: number; readonly to: number; readonly part: number }
  | { readonly do: 'rivals'; readonly account: number }
  | { readonly do: 'hold'; readonly account: number; readonly part: number }
  | { readonly do: 'release'; readonly which: number }
  | { readonly do: 'reverse'; readonly which: number }
  | { readonly do: 'endMonth' }
  | { readonly do: 'again' };

export const ACCOUNTS = 4;

const account = fc.integer({ min: 0, max: ACCOUNTS - 1 });
export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('deposit' as const),
      account,
      amount: fc.integer({ min: 1, max: 9_000_000 }),
      daysAgo: fc.integer({ min: 0, max: 40 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('withdraw' as const), account, part: fc.integer({ min: 1, max: 40 }) }),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({ do: fc.constant('transfer' as const), account, to: account, part: fc.integer({ min: 1, max: 30 }) })
      .filter((one) => one.account !== one.to),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('rivals' as const), account }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('hold' as const), account, part: fc.integer({ min: 1, max: 5 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('release' as const), which: fc.nat(5) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reverse' as const), which: fc.nat(20) }) },
  { weight: 2, arbitrary: fc.constant({ do: 'endMonth' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'again' as const }) },
);

/** What chance seldom brings: a correction of three rupiah that brings the tax of a month, and money held of a drained account. */
export const SELDOM: Step[][] = [
  [
    { do: 'deposit', account: 0, amount: 8_000_000, daysAgo: 9 },
    { do: 'endMonth' },
    { do: 'deposit', account: 1, amount: 100, daysAgo: 40 },
  ],
  [
    { do: 'deposit', account: 0, amount: 1_000_000, daysAgo: 0 },
    { do: 'deposit', account: 0, amount: 40_000, daysAgo: 0 },
    { do: 'hold', account: 0, part: 5 },
    ...Array.from({ length: 7 }, (): Step => ({ do: 'withdraw', account: 0, part: 40 })),
    { do: 'reverse', which: 1 },
  ],
  [
    { do: 'deposit', account: 0, amount: 9_000_000, daysAgo: 9 },
    { do: 'deposit', account: 0, amount: 9_000_000, daysAgo: 9 },
    { do: 'endMonth' },
    { do: 'reverse', which: 0 },
    ...Array.from({ length: 12 }, (): Step => ({ do: 'withdraw', account: 0, part: 40 })),
  ],
];
