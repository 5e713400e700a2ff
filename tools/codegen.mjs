// Makes typed documents for the web apps from the pages' .graphql files: libs/web-api/src/generated.ts, and the list of
// the console's inputs that carry a requestId. `--check` fails when one is stale. The schema is schema.graphql at the root, or the file named by the environment variable SCHEMA.
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import * as documentPlugin from '@graphql-codegen/typed-document-node';
import * as operationsPlugin from '@graphql-codegen/typescript-operations';
import { buildSchema, parse } from 'graphql';

const root = join(import.meta.dirname, '..');
const schemaFile = process.env.SCHEMA ?? join(root, 'schema.graphql');
const output = join(root, 'libs/web-api/src/generated.ts');
const repeatable = join(root, 'apps/console/src/api/repeatable.ts');

// The values of the house where a scalar has one; amounts stay numbers until a page makes Money of them.
const scalars = {
  BusinessDate: '@lumbung/kernel#BusinessDate',
  DateTime: 'string',
  ID: 'string',
  PhoneNumber: '@lumbung/kernel#PhoneNumber',
  Quantity: 'number',
  RegionCode: 'string',
  Rupiah: 'number',
  Slug: 'string',
  URL: 'string',
};

if (existsSync(schemaFile)) {
  await writeDocuments();
} else {
  console.warn(`No schema at ${schemaFile}: the typed documents stay as they are.`);
}

async function writeDocuments() {
  const schema = parse(readFileSync(schemaFile, 'utf8'));
  const documents = globSync('apps/{shop,console}/src/**/*.graphql', { cwd: root })
    .sort()
    .map((location) => ({ location, document: parse(readFileSync(join(root, location), 'utf8')) }));
  const code = await codegen({
    filename: output,
    schema,
    schemaAst: buildSchema(readFileSync(schemaFile, 'utf8')),
    documents,
    config: {
      scalars,
      documentMode: 'string',
      useTypeImports: true,
      enumsAsTypes: true,
      skipTypename: true,
      dedupeFragments: true,
    },
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: operationsPlugin, documents: documentPlugin },
  });
  // Pure: a bundle leaves out what its pages do not ask.
  const pure = code.replaceAll('= new TypedDocumentString(', '= /* #__PURE__ */ new TypedDocumentString(');
  keep(output, pure);
  keep(repeatable, repeatableInputs(schema, documents));
}

/** The inputs of the console's mutations that have a place for a requestId. */
function repeatableInputs(schema, documents) {
  const inputs = schema.definitions
    .filter(
      ({ kind, fields }) =>
        kind === 'InputObjectTypeDefinition' && fields.some(({ name }) => name.value === 'requestId'),
    )
    .map(({ name }) => name.value);
  const asked = documents
    .filter(({ location }) => location.startsWith('apps/console/'))
    .flatMap(({ document }) => document.definitions)
    .flatMap(({ variableDefinitions = [] }) => variableDefinitions.map(({ type }) => (type.type ?? type).name?.value));
  const names = inputs.filter((name) => asked.includes(name)).sort();
  const stems = names.map((name) => name.replace(/Input$/, '')).join('|');
  return `\nexport const REPEATABLE = /\\$input: (?:${stems})Input!/;\n`;
}

function keep(file, code) {
  const text = `/* Made by tools/codegen.mjs; not edited by hand. */\n${code}`;
  if (!process.argv.includes('--check')) writeFileSync(file, text);
  else if (readFileSync(file, 'utf8') !== text) {
    console.error(`${relative(root, file)} is stale: run \`npm run schema\` and commit it.`);
    process.exit(1);
  }
}
