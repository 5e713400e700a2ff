import type { Type } from '@nestjs/common';
import { platformMigrations, type MigrationClass } from '@lumbung/platform';

/** Every domain of the platform, in the order of the plan: gateway, worker and tools choose them from here. */
export const domains: readonly Type[] = [];

/** All migrations; TypeORM runs them in the order of their times. */
export const migrations: readonly MigrationClass[] = [...platformMigrations];
