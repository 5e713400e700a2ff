import { Field1763836100000 } from './1763836100000-field.js';

export const fieldMigrations = [Field1763836100000] as const;
