import type { MigrationClass } from '@lumbung/platform';
import { Identity1763740900000 } from './1763740900000-identity.js';

export const identityMigrations: readonly MigrationClass[] = [Identity1763740900000];
