import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { wantsRequestId } from './request-id.js';

const root = join(import.meta.dirname, '../../../..');
const schemaFile = join(root, 'schema.graphql');

describe('the id that makes a retry safe', () => {
  const documents = globSync('apps/console/src/**/*.graphql', { cwd: root }).map((file) =>
    readFileSync(join(root, file), 'utf8'),
  );
  const inputs = documents.flatMap((text) => [...text.matchAll(/\$input: (\w+)!/g)].map(([, name]) => name ?? ''));

  it('is sent with every input that has a place for it, and with no other', () => {
    if (!existsSync(schemaFile)) return;
    const schema = readFileSync(schemaFile, 'utf8');

    const hasPlace = inputs.filter((name) =>
      /^\s+requestId: ID!/m.test(new RegExp(`^input ${name} \\{[^}]*\\}`, 'm').exec(schema)?.[0] ?? ''),
    );

    expect(inputs.filter((name) => wantsRequestId(`mutation X($input: ${name}!)`))).toEqual(hasPlace);
  });
});
