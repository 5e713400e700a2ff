import type { MigrationClass } from '@lumbung/platform';
import { Council1763741100000 } from './1763741100000-council.js';

export const councilMigrations: readonly MigrationClass[] = [Council1763741100000];
