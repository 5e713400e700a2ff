import { Consignment1763805000000 } from './1763805000000-consignment.js';
import { PayoutsIntoSavings1763834500000 } from './1763834500000-payouts-into-savings.js';

export const consignmentMigrations = [Consignment1763805000000, PayoutsIntoSavings1763834500000] as const;
