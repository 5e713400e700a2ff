import { Promotions1763806000000 } from './1763806000000-promotions.js';
import { UsesBeyond1763814000000 } from './1763814000000-uses-beyond.js';

export const promotionsMigrations = [Promotions1763806000000, UsesBeyond1763814000000] as const;
