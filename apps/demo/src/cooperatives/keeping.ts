import type { ShariaContract } from '@lumbung/savings';

/** A term deposit, placed out of the bank so many days before the day of loading; whole rupiah. */
export interface Placement {
  readonly daysAgo: number;
  readonly amount: number;
  readonly termMonths: number;
  readonly interestPaid: 'MONTHLY' | 'AT_MATURITY';
  readonly rollover: 'NONE' | 'PRINCIPAL' | 'PRINCIPAL_AND_INTEREST';
  readonly brokenDaysAgo?: number;
}

export interface TermPlan {
  readonly name: string;
  readonly contract?: ShariaContract;
  readonly least: number;
  /** Percent a year by months of the term; of a mudharabah product the nisbah of the member. */
  readonly percents: Readonly<Record<number, string>>;
  readonly placements: readonly Placement[];
}

/** Somebody who saves towards a day: opened so many days ago, in so many months reached, so many of the first paid. */
export interface Goal {
  readonly daysAgo: number;
  readonly goal: number;
  readonly months: number;
  readonly paid: number;
}

export interface PlannedPlan {
  readonly name: string;
  readonly contract?: ShariaContract;
  readonly purpose: 'QURBAN' | 'EDUCATION' | 'HOLIDAY';
  readonly label: string;
  readonly goals: readonly Goal[];
}

/** A group that meets every month, so many days before the day of loading. */
export interface GroupPlan {
  readonly name: string;
  readonly meets: string;
  readonly size: number;
  readonly metDaysAgo: readonly number[];
}

export interface Keeping {
  readonly term?: TermPlan;
  readonly planned: PlannedPlan;
  /** Whose collector is the colleague with the role LOAN_OFFICER. */
  readonly groups?: readonly GroupPlan[];
}

const matured = (amount: number, daysAgo: number, rollover: Placement['rollover']): Placement => ({
  daysAgo,
  amount,
  termMonths: 3,
  interestPaid: 'AT_MATURITY',
  rollover,
});

const BANYU_GEMBONG: Keeping = {
  term: {
    name: 'Simpanan berjangka anggota',
    least: 1_000_000,
    percents: { 3: '5', 6: '6', 12: '7' },
    placements: [
      matured(4_000_000, 112, 'NONE'),
      // Three months are over: it runs for another three by itself.
      matured(10_000_000, 100, 'PRINCIPAL'),
      // Three months are over in some days.
      matured(5_000_000, 88, 'NONE'),
      { daysAgo: 70, amount: 25_000_000, termMonths: 12, interestPaid: 'MONTHLY', rollover: 'NONE' },
      {
        daysAgo: 62,
        amount: 3_000_000,
        termMonths: 6,
        interestPaid: 'AT_MATURITY',
        rollover: 'NONE',
        brokenDaysAgo: 17,
      },
      {
        daysAgo: 45,
        amount: 7_500_000,
        termMonths: 6,
        interestPaid: 'AT_MATURITY',
        rollover: 'PRINCIPAL_AND_INTEREST',
      },
    ],
  },
  planned: {
    name: 'Tabungan hari raya',
    purpose: 'HOLIDAY',
    label: 'Hari raya',
    goals: [
      { daysAgo: 155, goal: 2_400_000, months: 12, paid: 6 },
      { daysAgo: 125, goal: 1_200_000, months: 10, paid: 3 },
      { daysAgo: 40, goal: 3_000_000, months: 15, paid: 2 },
    ],
  },
  groups: [{ name: 'Kelompok Padi Kuning', meets: 'Minggu kedua, balai warga contoh', size: 8, metDaysAgo: [43, 12] }],
};

const SUSU_LERENG_ARJUNA: Keeping = {
  planned: {
    name: 'Tabungan sekolah',
    purpose: 'EDUCATION',
    label: 'Masuk sekolah',
    goals: [
      { daysAgo: 130, goal: 3_600_000, months: 12, paid: 5 },
      { daysAgo: 70, goal: 1_800_000, months: 9, paid: 2 },
    ],
  },
};

const AMANAH_SAE: Keeping = {
  term: {
    name: 'Simpanan berjangka mudharabah',
    contract: 'MUDHARABAH',
    least: 1_000_000,
    percents: { 1: '30', 3: '35', 6: '40', 12: '45' },
    placements: [
      { daysAgo: 80, amount: 12_000_000, termMonths: 12, interestPaid: 'MONTHLY', rollover: 'NONE' },
      { daysAgo: 75, amount: 6_000_000, termMonths: 6, interestPaid: 'MONTHLY', rollover: 'PRINCIPAL' },
      { daysAgo: 87, amount: 4_000_000, termMonths: 3, interestPaid: 'MONTHLY', rollover: 'NONE' },
    ],
  },
  planned: {
    name: 'Simpanan qurban',
    contract: 'WADIAH',
    purpose: 'QURBAN',
    label: 'Qurban',
    goals: [
      { daysAgo: 160, goal: 3_600_000, months: 12, paid: 6 },
      { daysAgo: 95, goal: 3_000_000, months: 10, paid: 1 },
    ],
  },
  groups: [
    { name: 'Kelompok Melati', meets: 'Rabu pertama, rumah ketua kelompok', size: 10, metDaysAgo: [73, 43, 13] },
    { name: 'Kelompok Kenanga', meets: 'Kamis pertama, musala contoh', size: 10, metDaysAgo: [42, 12] },
  ],
};

export const KEEPING: Readonly<Record<string, Keeping>> = {
  'banyu-gembong': BANYU_GEMBONG,
  'susu-lereng-arjuna': SUSU_LERENG_ARJUNA,
  'amanah-sae': AMANAH_SAE,
};
