import type { MigrationClass } from '@lumbung/platform';
import { Cooperatives1763741000000 } from './1763741000000-cooperatives.js';
import { Publishing1763741000001 } from './1763741000001-publishing.js';

export const cooperativesMigrations: readonly MigrationClass[] = [Cooperatives1763741000000, Publishing1763741000001];
