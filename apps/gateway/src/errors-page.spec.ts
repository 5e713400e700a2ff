import { describe, expect, it } from '@jest/globals';
import { allowedOf } from '@lumbung/platform';
import { refusalsOf } from './errors-page.js';
import { buildSchema } from './schema.js';

describe('what the whole API promises', () => {
  it('has a sentence in Indonesian and English for every refusal', async () => {
    const refusals = refusalsOf(await buildSchema());

    expect(refusals.length).toBeGreaterThan(30);
    expect(refusals.filter(({ hasSentence }) => !hasSentence)).toEqual([]);
  });

  it('says of every operation who may call it', async () => {
    const schema = await buildSchema();
    const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
      Object.values(root?.getFields() ?? {}),
    );

    expect(operations.filter((field) => !allowedOf(field)).map(({ name }) => name)).toEqual([]);
    expect(operations.filter(({ description }) => !description?.startsWith('[')).map(({ name }) => name)).toEqual([]);
  });

  it('describes every type; an input is described by its operation', async () => {
    const types = Object.values((await buildSchema()).getTypeMap()).filter(({ name }) => !name.startsWith('__'));
    const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID', 'Query', 'Mutation']);

    expect(
      types
        .filter(({ name, description }) => !builtIn.has(name) && !name.endsWith('Input') && !description)
        .map(({ name }) => name),
    ).toEqual([]);
  });
});
