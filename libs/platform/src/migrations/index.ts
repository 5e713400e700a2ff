import type { MigrationClass } from '../database/migrate.js';
import { Platform1763740800000 } from './1763740800000-platform.js';
import { Regions1763740900000 } from './1763740900000-regions.js';

export const platformMigrations: readonly MigrationClass[] = [Platform1763740800000, Regions1763740900000];
