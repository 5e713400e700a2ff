import type { id } from './id.js';

export const en = {
  NOTHING_PLACED: 'No order was placed yet. See the reason of each cooperative; the goods are still in the basket.',
  'market.tooManyCooperatives': 'One basket holds goods of at most {most} cooperatives.',
  'market.notInBasket': 'This cooperative is not in the basket, or is named twice.',
} as const satisfies Record<keyof typeof id, string>;
