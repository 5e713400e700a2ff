import { currentLocale, translate } from '@lumbung/platform';
import { accountCodes } from '../accounts/account-codes.js';
import type { AccountClass, LedgerAccount } from '../accounts/account.schema.js';
import type { ManualJournalForm } from './manual-journal.js';
import type { MoneyPurpose } from './manual.schema.js';

type MoneyForm = 'MONEY_IN' | 'MONEY_OUT';

/** The words an officer chooses from who is no accountant; the sentence of each stands in the messages. */
const PURPOSES: Record<MoneyForm, Readonly<Record<string, string>>> = {
  MONEY_IN: {
    BANK_INCOME: accountCodes.BANK_INCOME,
    OTHER_INCOME: accountCodes.OTHER_INCOME,
    GRANT: accountCodes.DONATED_CAPITAL,
    PARTICIPATION: accountCodes.PARTICIPATING_CAPITAL,
    LOAN_TAKEN: accountCodes.BANK_LOANS,
    RECEIVABLE_PAID: accountCodes.OTHER_RECEIVABLES,
    HELD_FOR_MEMBERS: accountCodes.HELD_FOR_MEMBERS,
  },
  MONEY_OUT: {
    OPERATING: accountCodes.OPERATING_EXPENSES,
    SALARIES: accountCodes.SALARIES,
    BANK_FEES: accountCodes.PAYMENT_FEES,
    COOPERATIVE: accountCodes.COOPERATIVE_EXPENSES,
    INCOME_TAX: accountCodes.INCOME_TAX,
    TAX_DUE: accountCodes.INCOME_TAX_PAYABLE,
    VAT_DUE: accountCodes.OUTPUT_VAT,
    SUPPLIERS: accountCodes.TRADE_PAYABLES,
    LOAN_PAID: accountCodes.BANK_LOANS,
    EQUIPMENT: accountCodes.EQUIPMENT,
    PREPAID: accountCodes.PREPAID_EXPENSES,
    HELD_RETURNED: accountCodes.HELD_FOR_MEMBERS,
    SURPLUS_PAID: accountCodes.SURPLUS_OWED_TO_MEMBERS,
    BOARD_FUND: accountCodes.BOARD_FUND,
    STAFF_FUND: accountCodes.STAFF_FUND,
    EDUCATION_FUND: accountCodes.EDUCATION_FUND,
    SOCIAL_FUND: accountCodes.SOCIAL_FUND,
    BENEVOLENCE: accountCodes.BENEVOLENCE_FUND,
  },
};

/** An income or expense account the cooperative added is a purpose by its own name. */
const OWN_CLASS: Record<MoneyForm, AccountClass> = { MONEY_IN: 'INCOME', MONEY_OUT: 'EXPENSE' };

interface Nameable {
  readonly number: string;
  readonly accountClass: AccountClass;
  readonly isStandard: boolean;
}

/** Whether money may come in or go out for this account by words alone. */
export function isPurpose(form: ManualJournalForm, account: Nameable): boolean {
  if (form !== 'MONEY_IN' && form !== 'MONEY_OUT') return false;
  if (!account.isStandard) return account.accountClass === OWN_CLASS[form];
  return Object.values(PURPOSES[form]).includes(account.number);
}

/** The purposes of a chart, in the order in which they are wanted most. */
export function purposesIn(chart: readonly LedgerAccount[]): MoneyPurpose[] {
  return (['MONEY_IN', 'MONEY_OUT'] as const).flatMap((form) => {
    const standard = Object.entries(PURPOSES[form]).flatMap(([key, number]) => {
      const account = chart.find((it) => it.number === number && it.isActive);
      return account ? [{ form, label: translate(`ledger.purpose.${key}`, currentLocale()), account }] : [];
    });
    const own = chart
      .filter((account) => account.isActive && !account.isStandard && isPurpose(form, account))
      .map((account) => ({ form, label: account.name, account }));
    return [...standard, ...own];
  });
}
