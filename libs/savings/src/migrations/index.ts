import { Savings1763821000000 } from './1763821000000-savings.js';
import { MandatorySavings1763821100000 } from './1763821100000-mandatory-savings.js';
import { Desk1763832000001 } from './1763832000001-desk.js';
import { OwnTransfers1763833000000 } from './1763833000000-own-transfers.js';
import { DepositRequests1763833100000 } from './1763833100000-deposit-requests.js';
import { PayInShop1763834100000 } from './1763834100000-pay-in-shop.js';
import { OpeningsTakenBack1763835000000 } from './1763835000000-openings-taken-back.js';
import { SavingsTerms1763830100000 } from './1763830100000-savings-terms.js';
import { SavingsMonthEnd1763830200000 } from './1763830200000-month-end.js';

export const savingsMigrations = [
  Savings1763821000000,
  MandatorySavings1763821100000,
  Desk1763832000001,
  OwnTransfers1763833000000,
  DepositRequests1763833100000,
  PayInShop1763834100000,
  OpeningsTakenBack1763835000000,
  SavingsTerms1763830100000,
  SavingsMonthEnd1763830200000,
] as const;
