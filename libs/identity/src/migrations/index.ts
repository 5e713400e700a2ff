import type { MigrationClass } from '@lumbung/platform';
import { Identity1763740900000 } from './1763740900000-identity.js';
import { SellerRole1763803400000 } from './1763803400000-seller-role.js';
import { StepUp1763834000000 } from './1763834000000-step-up.js';

export const identityMigrations: readonly MigrationClass[] = [
  Identity1763740900000,
  SellerRole1763803400000,
  StepUp1763834000000,
];
