import { Sellers1763803000000 } from './1763803000000-sellers.js';
import { TurnoverLetters1763817000000 } from './1763817000000-turnover-letters.js';

export const sellersMigrations = [Sellers1763803000000, TurnoverLetters1763817000000] as const;
