import { Ledger1763741200000 } from './1763741200000-ledger.js';
import { ShopAccounts1763800000000 } from './1763800000000-shop-accounts.js';

export const ledgerMigrations = [Ledger1763741200000, ShopAccounts1763800000000] as const;
