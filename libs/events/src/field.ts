import { defineEvent } from './domain-event.js';

/** What a member gave to a collector stands in the books: the receipt he got on the spot is final. */
export const depositCollected = defineEvent<
  'deposit.collected',
  {
    collectionId: string;
    memberId: string;
    accountId: string;
    amount: number;
    receiptNumber: string;
    collectedOn: string;
  }
>('deposit.collected', 1);
