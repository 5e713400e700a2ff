import type { SavingsFamily, ShariaContract } from '@lumbung/savings';

/** A product of savings as this cooperative offers it, and what its members had on it when they came; whole rupiah. */
export interface SavingPlan {
  readonly product: {
    readonly name: string;
    readonly family: SavingsFamily;
    readonly contract?: ShariaContract;
    readonly principalAmount?: number;
    readonly minimumDeposit?: number;
    readonly minimumBalance?: number;
    readonly paysInShop?: true;
  };
  /** How many of a hundred members have it. */
  readonly percent: number;
  /** Brought along by those who have it: the same for all, or spread so that it sums to this. */
  readonly each?: number;
  readonly together?: number;
}

export interface Saving {
  /** What every member pays each month. */
  readonly mandatory: number;
  /** Principal and mandatory savings first. */
  readonly plans: readonly SavingPlan[];
  /** Mudharabah: what is shared out each month, and the members' part of it in percent. */
  readonly profitShare?: { readonly income: number; readonly nisbahPercent: string };
}

const principal: SavingPlan = {
  product: { name: 'Simpanan pokok', family: 'PRINCIPAL', principalAmount: 100_000 },
  percent: 100,
  each: 100_000,
};
const mandatory = (each: number): SavingPlan => ({
  product: { name: 'Simpanan wajib', family: 'MANDATORY' },
  percent: 100,
  each,
});

export const SAVING: Readonly<Record<string, Saving>> = {
  'banyu-gembong': {
    mandatory: 25_000,
    plans: [
      principal,
      mandatory(300_000),
      {
        product: {
          name: 'Tabungan anggota',
          family: 'VOLUNTARY',
          minimumDeposit: 5_000,
          minimumBalance: 10_000,
          paysInShop: true,
        },
        percent: 80,
        together: 141_000_000,
      },
    ],
  },
  'susu-lereng-arjuna': {
    mandatory: 25_000,
    plans: [
      principal,
      mandatory(300_000),
      {
        product: { name: 'Simpanan manasuka', family: 'VOLUNTARY', minimumBalance: 10_000, paysInShop: true },
        percent: 55,
        together: 38_000_000,
      },
    ],
  },
  'amanah-sae': {
    mandatory: 20_000,
    plans: [
      principal,
      mandatory(200_000),
      {
        product: { name: 'Tabungan wadiah', family: 'VOLUNTARY', contract: 'WADIAH', paysInShop: true },
        percent: 75,
        together: 104_000_000,
      },
      {
        product: { name: 'Simpanan mudharabah', family: 'VOLUNTARY', contract: 'MUDHARABAH', minimumBalance: 50_000 },
        percent: 30,
        together: 78_000_000,
      },
    ],
    profitShare: { income: 1_600_000, nisbahPercent: '40' },
  },
};

/** What conventional savings pay in a year; decided by the members' meeting. */
export const YEARLY_PERCENT = '3';
