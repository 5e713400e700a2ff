import { accountCodes, type AccountCode } from '@lumbung/ledger';
import type { PaymentMethod } from './payment-states.js';

/** Where money paid in this way lies at first: what the journal of a sale debits. */
export const settlementAccount: Readonly<Record<PaymentMethod, AccountCode>> = {
  CASH_AT_PICKUP: accountCodes.CASH_ON_HAND,
  BANK_TRANSFER: accountCodes.BANK,
  QRIS: accountCodes.QRIS_SETTLEMENT,
  CASH_ON_DELIVERY: accountCodes.CASH_ON_HAND,
  VIRTUAL_ACCOUNT: accountCodes.QRIS_SETTLEMENT,
  EWALLET: accountCodes.QRIS_SETTLEMENT,
  MEMBER_CREDIT: accountCodes.MEMBER_PURCHASE_RECEIVABLES,
  // What he bought is set off against his savings in the same journal, so that his passbook says it in one line.
  MEMBER_SAVINGS: accountCodes.MEMBER_PURCHASE_RECEIVABLES,
};
