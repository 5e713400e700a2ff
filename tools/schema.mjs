// Prints schema.graphql from the code; `--check` fails when the committed one is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildServer } from './build.mjs';

await buildServer();
const { printedSchema } = await import('../apps/gateway/dist/schema.js');
const file = join(import.meta.dirname, '..', 'schema.graphql');
const printed = await printedSchema();
if (!process.argv.includes('--check')) writeFileSync(file, printed);
else if (readFileSync(file, 'utf8') !== printed) {
  console.error('schema.graphql is stale: run `npm run schema` and commit it.');
  process.exit(1);
}
process.exit(0);
