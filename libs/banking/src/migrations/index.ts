import { Banking1763843000000 } from './1763843000000-banking.js';

export const bankingMigrations = [Banking1763843000000] as const;
