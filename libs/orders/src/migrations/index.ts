import type { MigrationClass } from '@lumbung/platform';
import { Orders1763741600000 } from './1763741600000-orders.js';

export const ordersMigrations: readonly MigrationClass[] = [Orders1763741600000];
