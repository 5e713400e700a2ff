import { Savings1763821000000 } from './1763821000000-savings.js';
import { MandatorySavings1763821100000 } from './1763821100000-mandatory-savings.js';
import { PayInShop1763834100000 } from './1763834100000-pay-in-shop.js';

export const savingsMigrations = [Savings1763821000000, MandatorySavings1763821100000, PayInShop1763834100000] as const;
