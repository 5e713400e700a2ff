import { Sellers1763803000000 } from './1763803000000-sellers.js';

export const sellersMigrations = [Sellers1763803000000] as const;
