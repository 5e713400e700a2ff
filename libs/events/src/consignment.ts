import { defineEvent } from './domain-event.js';

/** A seller's goods were counted and stand in the shop from now on; they stay his. */
export const consignmentDelivered = defineEvent<
  'consignment.delivered',
  { deliveryId: string; number: string; sellerId: string }
>('consignment.delivered', 1);

/** Unsold goods went back to their seller. */
export const consignmentReturned = defineEvent<
  'consignment.returned',
  { returnNoteId: string; number: string; sellerId: string; reason: string }
>('consignment.returned', 1);

/** What a seller's goods brought in up to a day was written down; `closing` whole rupiah is what is owed to him. */
export const consignmentSettled = defineEvent<
  'consignment.settled',
  { settlementId: string; number: string; sellerId: string; memberId: string | null; through: string; closing: number }
>('consignment.settled', 1);

/** A seller got his money; whole rupiah. */
export const consignmentPaidOut = defineEvent<
  'consignment.paidOut',
  { payoutId: string; number: string; settlementId: string; sellerId: string; amount: number; method: string }
>('consignment.paidOut', 1);
