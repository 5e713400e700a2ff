import { Savings1763821000000 } from './1763821000000-savings.js';
import { MandatorySavings1763821100000 } from './1763821100000-mandatory-savings.js';
import { TermDeposits1763831000000 } from './1763831000000-term-deposits.js';
import { Desk1763832000001 } from './1763832000001-desk.js';
import { Receipts1763832100000 } from './1763832100000-receipts.js';
import { OwnTransfers1763833000000 } from './1763833000000-own-transfers.js';
import { DepositRequests1763833100000 } from './1763833100000-deposit-requests.js';
import { PayInShop1763834100000 } from './1763834100000-pay-in-shop.js';
import { HoldsByHand1763834400000 } from './1763834400000-holds-by-hand.js';
import { OpeningsTakenBack1763835000000 } from './1763835000000-openings-taken-back.js';
import { SavingsTerms1763830100000 } from './1763830100000-savings-terms.js';
import { SavingsMonthEnd1763830200000 } from './1763830200000-month-end.js';
import { SavingsNotices1763852000000 } from './1763852000000-notices.js';
import { Exits1763837300000 } from './1763837300000-exits.js';
import { Mudharabah1763842000000 } from './1763842000000-mudharabah.js';
import { StandingInstructions1763842100000 } from './1763842100000-standing-instructions.js';
import { FirstDeposits1763841000000 } from './1763841000000-first-deposits.js';
import { AskedTerms1763841100000 } from './1763841100000-asked-terms.js';
import { Plans1763841200000 } from './1763841200000-plans.js';
import { PassbookPrinting1763840000000 } from './1763840000000-passbook-printing.js';
import { TaxRuleWords1763856000000 } from './1763856000000-tax-rule-words.js';
import { TransfersGivenBack1763855000000 } from './1763855000000-transfers-given-back.js';
import { DuesEnd1763855100000 } from './1763855100000-dues-end.js';
import { ClassesTakenBack1763862010000 } from './1763862010000-classes-taken-back.js';
import { HeirPayments1763862000000 } from './1763862000000-heir-payments.js';
import { TermsBrought1763862050000 } from './1763862050000-terms-brought.js';
import { AskedHeirs1763862050010 } from './1763862050010-asked-heirs.js';

export const savingsMigrations = [
  Savings1763821000000,
  MandatorySavings1763821100000,
  TermDeposits1763831000000,
  Desk1763832000001,
  Receipts1763832100000,
  OwnTransfers1763833000000,
  DepositRequests1763833100000,
  PayInShop1763834100000,
  HoldsByHand1763834400000,
  OpeningsTakenBack1763835000000,
  SavingsTerms1763830100000,
  SavingsMonthEnd1763830200000,
  Exits1763837300000,
  Mudharabah1763842000000,
  StandingInstructions1763842100000,
  FirstDeposits1763841000000,
  AskedTerms1763841100000,
  Plans1763841200000,
  PassbookPrinting1763840000000,
  SavingsNotices1763852000000,
  TaxRuleWords1763856000000,
  TransfersGivenBack1763855000000,
  DuesEnd1763855100000,
  ClassesTakenBack1763862010000,
  HeirPayments1763862000000,
  TermsBrought1763862050000,
  AskedHeirs1763862050010,
] as const;
