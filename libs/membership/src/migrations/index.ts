import { Membership1763741400000 } from './1763741400000-membership.js';

export const membershipMigrations = [Membership1763741400000] as const;
