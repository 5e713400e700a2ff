import { Promotions1763806000000 } from './1763806000000-promotions.js';

export const promotionsMigrations = [Promotions1763806000000] as const;
