import { defineEvent } from './domain-event.js';

/** A second person approved the reversal of a journal: `reversalId` mirrors it. `reference` is the journal's, such as `order:<id>`. */
export const journalReversed = defineEvent<
  'ledger.journalReversed',
  { journalId: string; reversalId: string; reference: string | null }
>('ledger.journalReversed', 1);
