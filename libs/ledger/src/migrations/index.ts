import { Ledger1763741200000 } from './1763741200000-ledger.js';

export const ledgerMigrations = [Ledger1763741200000] as const;
