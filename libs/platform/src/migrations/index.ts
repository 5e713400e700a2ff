import type { MigrationClass } from '../database/migrate.js';
import { Platform1763740800000 } from './1763740800000-platform.js';
import { Regions1763740900000 } from './1763740900000-regions.js';
import { Media1763740950000 } from './1763740950000-media.js';

export const platformMigrations: readonly MigrationClass[] = [Platform1763740800000, Regions1763740900000, Media1763740950000];
