import { Consignment1763805000000 } from './1763805000000-consignment.js';

export const consignmentMigrations = [Consignment1763805000000] as const;
