import { accountCodes, type AccountCode } from '@lumbung/ledger';

type Line = readonly [debit: AccountCode, credit: AccountCode, thousands: number, text?: string];

/** What one cooperative brought along, and what its other units book every month; amounts in thousands of rupiah. */
export interface Books {
  /** Against the opening account, which is then cleared into surplus not yet distributed. */
  readonly opening: readonly Line[];
  readonly monthly: readonly Line[];
}

const {
  ACCUMULATED_DEPRECIATION,
  BANK,
  CASH_ON_HAND,
  DEFERRED_MURABAHAH_MARGIN,
  EQUIPMENT,
  GENERAL_RESERVE,
  LOAN_SERVICE_INCOME,
  MEMBER_LOANS,
  MILK_PURCHASES,
  MILK_SALES,
  MURABAHAH_MARGIN,
  MURABAHAH_RECEIVABLES,
  OPENING_BALANCE: OPENING,
  OPERATING_EXPENSES,
  OTHER_RECEIVABLES,
  QARDH,
  SALARIES,
  TRADE_PAYABLES,
  VEHICLES,
} = accountCodes;

const owns = (account: AccountCode, thousands: number): Line => [account, OPENING, thousands];
const owes = (account: AccountCode, thousands: number): Line => [OPENING, account, thousands];

/** A shop with a savings and loans unit. What members have on their passbooks is in `saving.ts`, fixed assets one by one in `assets.ts`. */
const BANYU_GEMBONG: Books = {
  opening: [
    owns(CASH_ON_HAND, 14_500),
    owns(BANK, 74_400),
    owns(MEMBER_LOANS, 186_000),
    owns(EQUIPMENT, 26_400),
    owes(ACCUMULATED_DEPRECIATION, 9_900),
    owes(GENERAL_RESERVE, 48_000),
  ],
  monthly: [
    [CASH_ON_HAND, LOAN_SERVICE_INCOME, 3_150, 'Rekap jasa pinjaman unit simpan pinjam'],
    [BANK, CASH_ON_HAND, 7_000, 'Setoran kas ke bank'],
    [SALARIES, BANK, 1_900, 'Gaji kasir dan kurir'],
    [OPERATING_EXPENSES, CASH_ON_HAND, 410, 'Listrik, air, dan plastik'],
  ],
};

/** A dairy cooperative: what the plant pays, and what the farmers get of it. */
const SUSU_LERENG_ARJUNA: Books = {
  opening: [
    owns(CASH_ON_HAND, 11_000),
    owns(BANK, 98_000),
    owns(OTHER_RECEIVABLES, 143_000),
    owns(VEHICLES, 85_000),
    owns(EQUIPMENT, 44_000),
    owes(ACCUMULATED_DEPRECIATION, 31_000),
    owes(TRADE_PAYABLES, 126_000),
    owes(GENERAL_RESERVE, 61_000),
  ],
  monthly: [
    [OTHER_RECEIVABLES, MILK_SALES, 148_000, 'Susu ke pabrik pengolahan'],
    [BANK, OTHER_RECEIVABLES, 147_000, 'Pelunasan pabrik pengolahan'],
    [MILK_PURCHASES, TRADE_PAYABLES, 131_000, 'Susu anggota dari sembilan pos'],
    [TRADE_PAYABLES, BANK, 130_500, 'Pembayaran susu sepuluh harian'],
    [SALARIES, BANK, 9_200, 'Gaji petugas pos dan sopir'],
    [OPERATING_EXPENSES, BANK, 3_100, 'Solar, listrik pendingin, dan pemeliharaan'],
  ],
};

/** A sharia cooperative: murabahah instalments with their margin, new financing. */
const AMANAH_SAE: Books = {
  opening: [
    owns(CASH_ON_HAND, 9_000),
    owns(BANK, 61_000),
    owns(MURABAHAH_RECEIVABLES, 248_000),
    owes(DEFERRED_MURABAHAH_MARGIN, 39_000),
    owns(QARDH, 12_000),
    owns(EQUIPMENT, 22_000),
    owes(ACCUMULATED_DEPRECIATION, 8_000),
    owes(GENERAL_RESERVE, 40_000),
  ],
  monthly: [
    [BANK, MURABAHAH_RECEIVABLES, 21_500, 'Rekap angsuran murabahah'],
    [DEFERRED_MURABAHAH_MARGIN, MURABAHAH_MARGIN, 3_400, 'Margin murabahah yang diterima'],
    [MURABAHAH_RECEIVABLES, BANK, 17_000, 'Pembiayaan murabahah baru'],
    [MURABAHAH_RECEIVABLES, DEFERRED_MURABAHAH_MARGIN, 3_300, 'Margin ditangguhkan pembiayaan baru'],
    [SALARIES, BANK, 1_500, 'Gaji petugas kelompok'],
    [OPERATING_EXPENSES, CASH_ON_HAND, 280, 'Listrik dan transportasi'],
  ],
};

export const BOOKS: Readonly<Record<string, Books>> = {
  'banyu-gembong': BANYU_GEMBONG,
  'susu-lereng-arjuna': SUSU_LERENG_ARJUNA,
  'amanah-sae': AMANAH_SAE,
};
