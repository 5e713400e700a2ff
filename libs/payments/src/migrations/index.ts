import { Payments1763741300000 } from './1763741300000-payments.js';
import { MoreWaysToPay1763807000000 } from './1763807000000-more-ways-to-pay.js';
import { MemberCredit1763807000001 } from './1763807000001-member-credit.js';
import { MoneyThatCame1763807000002 } from './1763807000002-money-that-came.js';
import { Drawers1763807500000 } from './1763807500000-drawers.js';
import { AnotherWayToPay1763813000000 } from './1763813000000-another-way-to-pay.js';
import { DeskCash1763832000000 } from './1763832000000-desk-cash.js';
import { PayingFromSavings1763834200000 } from './1763834200000-paying-from-savings.js';
import { CashOfCollectors1763836000100 } from './1763836000100-cash-of-collectors.js';

export const paymentsMigrations = [
  Payments1763741300000,
  MoreWaysToPay1763807000000,
  MemberCredit1763807000001,
  MoneyThatCame1763807000002,
  Drawers1763807500000,
  AnotherWayToPay1763813000000,
  DeskCash1763832000000,
  PayingFromSavings1763834200000,
  CashOfCollectors1763836000100,
] as const;
