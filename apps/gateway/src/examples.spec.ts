import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse, validate } from 'graphql';
import { buildSchema } from './schema.js';

const root = join(import.meta.dirname, '..', '..', '..');
const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const examples = pages.flatMap((page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/```graphql\n([\s\S]*?)```/g)].map(
    (match, number) => [`${page} no. ${number + 1}`, match[1] ?? ''] as const,
  ),
);

describe('the example queries of our pages', () => {
  it.each(examples)('%s asks what the schema answers', async (_, document) => {
    expect(validate(await buildSchema(), parse(document)).map(({ message }) => message)).toEqual([]);
  });
});
