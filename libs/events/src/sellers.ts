import { defineEvent } from './domain-event.js';

/** Somebody asked to sell through the cooperative, or was written down by its staff. */
export const sellerApplied = defineEvent<'seller.applied', { sellerId: string; name: string }>('seller.applied', 1);

/** His goods may come to the shop from now on. `personId` is null for a seller without an account. */
export const sellerApproved = defineEvent<
  'seller.approved',
  { sellerId: string; name: string; personId: string | null }
>('seller.approved', 1);

/** No new goods are taken in until he is active again; what is owed to him stays owed. */
export const sellerSuspended = defineEvent<'seller.suspended', { sellerId: string; reason: string }>(
  'seller.suspended',
  1,
);

/** A suspended seller is active again. */
export const sellerReactivated = defineEvent<'seller.reactivated', { sellerId: string }>('seller.reactivated', 1);

/** He no longer sells here, or his application was refused (`wasRejected`). */
export const sellerEnded = defineEvent<'seller.ended', { sellerId: string; wasRejected: boolean; reason: string }>(
  'seller.ended',
  1,
);
