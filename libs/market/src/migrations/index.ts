import { Market1763809000000 } from './1763809000000-market.js';

export const marketMigrations = [Market1763809000000] as const;
