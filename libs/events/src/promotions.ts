import { defineEvent } from './domain-event.js';

/** A voucher action or rule was set up. */
export const promotionCreated = defineEvent<
  'promotion.created',
  { promotionId: string; kind: string; needsCode: boolean }
>('promotion.created', 1);

/** An order used a promotion. `amount` in whole rupiah: what it takes off; for one that changed its mind the difference, signed. */
export const promotionRedeemed = defineEvent<
  'promotion.redeemed',
  { promotionId: string; orderId: string; amount: number }
>('promotion.redeemed', 1);

/** An order that used a promotion was given up: the use and the amount are free again. */
export const promotionReleased = defineEvent<
  'promotion.released',
  { promotionId: string; orderId: string; amount: number }
>('promotion.released', 1);
