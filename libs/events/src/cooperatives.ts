import { defineEvent } from './domain-event.js';

/** A cooperative signed up; its draft shop works from now on for its own staff. */
export const cooperativeSignedUp = defineEvent<
  'cooperative.signedUp',
  { cooperativeId: string; slug: string; name: string; ownerPersonId: string }
>('cooperative.signedUp', 1);

/** The profile changed; carries what other domains decide by. */
export const cooperativeProfileUpdated = defineEvent<
  'cooperative.profileUpdated',
  { name: string; isTaxable: boolean; isAcceptingOrders: boolean; whatsapp?: string | null }
>('cooperative.profileUpdated', 1);

/** Name, kind or a number of the state changed: what a council vouched for no longer stands. */
export const cooperativeLegalDataChanged = defineEvent<'cooperative.legalDataChanged', { changed: string[] }>(
  'cooperative.legalDataChanged',
  1,
);
