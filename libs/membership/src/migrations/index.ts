import { Membership1763741400000 } from './1763741400000-membership.js';
import { Particulars1763823000000 } from './1763823000000-particulars.js';

export const membershipMigrations = [Membership1763741400000, Particulars1763823000000] as const;
