// Prints schema.graphql and docs/errors.md from the code; `--check` fails when a committed one is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildServer } from './build.mjs';

await buildServer();
const root = join(import.meta.dirname, '..');
const { buildSchema, printed } = await import('../apps/gateway/dist/schema.js');
const { errorsPage } = await import('../apps/gateway/dist/errors-page.js');
const schema = await buildSchema();
const pages = { 'schema.graphql': printed(schema), 'docs/errors.md': errorsPage(schema) };

let stale = false;
for (const [file, text] of Object.entries(pages)) {
  const path = join(root, file);
  if (!process.argv.includes('--check')) writeFileSync(path, text);
  else if (readFileSync(path, 'utf8') !== text) {
    console.error(`${file} is stale: run \`npm run schema\` and commit it.`);
    stale = true;
  }
}
process.exit(stale ? 1 : 0);
