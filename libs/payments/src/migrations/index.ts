import { Payments1763741300000 } from './1763741300000-payments.js';

export const paymentsMigrations = [Payments1763741300000] as const;
