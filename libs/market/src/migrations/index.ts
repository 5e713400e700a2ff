import { Market1763809000000 } from './1763809000000-market.js';
import { Baskets1763809000001 } from './1763809000001-baskets.js';

export const marketMigrations = [Market1763809000000, Baskets1763809000001] as const;
