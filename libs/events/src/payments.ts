import { defineEvent } from './domain-event.js';

/** The cooperative changed how it is paid; `availableMethods` can be chosen at the checkout from now on. */
export const paymentSettingsUpdated = defineEvent<'payments.settingsUpdated', { availableMethods: string[] }>(
  'payments.settingsUpdated',
  1,
);
