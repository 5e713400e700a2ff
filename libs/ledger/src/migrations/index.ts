import { Ledger1763741200000 } from './1763741200000-ledger.js';
import { ShopAccounts1763800000000 } from './1763800000000-shop-accounts.js';
import { SubAccounts1763820000000 } from './1763820000000-sub-accounts.js';

export const ledgerMigrations = [Ledger1763741200000, ShopAccounts1763800000000, SubAccounts1763820000000] as const;
