import { writeFileSync } from 'node:fs';
import { printedSchema } from './schema.js';

/** Writes the schema to the file named as first argument. */
writeFileSync(process.argv[2] ?? 'schema.graphql', await printedSchema());
