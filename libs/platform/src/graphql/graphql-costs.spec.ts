import { createHash } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { Args, Field, GraphQLModule, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { NestLog } from '../log/log.js';
import { AllowAnyone } from '../permissions/allow.js';
import { GraphqlDriver, type GraphqlOptions } from './graphql-driver.js';
import { TrustedDocuments } from './trusted-documents.js';

@ObjectType()
class Grain {
  @Field(() => Int) weight: number;
}
@Resolver()
class GranaryResolver {
  @Query(() => [Grain])
  @AllowAnyone()
  grains(@Args('first', { type: () => Int }) first: number): Grain[] {
    return Array.from({ length: first }, (_, weight) => ({ weight }));
  }
}

const TRUSTED = 'query Trusted($n: Int!) { grains(first: $n) { weight } }';
const idOf = (text: string) => `sha256:${createHash('sha256').update(text).digest('hex')}`;

describe('what asking costs, and documents known beforehand', () => {
  let app: NestFastifyApplication;
  beforeAll(async () => {
    const module = {
      module: class GranaryModule {},
      imports: [
        GraphQLModule.forRoot<GraphqlOptions>({
          driver: GraphqlDriver,
          autoSchemaFile: true,
          introspection: true,
          fieldResolverEnhancers: [],
          contextOf: async () => ({ requestId: 'spec-request', locale: 'id' }),
          trustedDocuments: TrustedDocuments.of({ [idOf(TRUSTED)]: TRUSTED }),
          costs: {
            mostPerDocument: 100,
            payerOf: ({ headers }) => ({
              name: headers['x-payer'] as string | undefined,
              perMinute: 120,
              showsCost: headers['x-show-cost'] === '1',
            }),
          },
        }),
      ],
      providers: [GranaryResolver],
    };
    app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), {
      logger: new NestLog(),
      abortOnError: false,
    });
    await app.listen(0, '127.0.0.1');
  });
  afterEach(() => void jest.restoreAllMocks());
  afterAll(() => app.close());

  const send = async (body: object, headers: Record<string, string> = {}) => {
    const response = await fetch(`${await app.getUrl()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
    return {
      status: response.status,
      retryAfter: response.headers.get('retry-after'),
      ...((await response.json()) as Record<string, unknown>),
    };
  };
  const GRAINS = 'query Grains($n: Int!) { grains(first: $n) { weight } }';

  it('shows the cost only to who asks for it', async () => {
    expect(
      await send({ query: GRAINS, variables: { n: 10 } }, { 'x-payer': 'shown', 'x-show-cost': '1' }),
    ).toMatchObject({
      status: 200,
      extensions: { cost: { requested: 11, limit: 120, remaining: 109, restoreRate: 2 } },
    });
    expect(await send({ query: GRAINS, variables: { n: 10 } }, { 'x-payer': 'shown' })).not.toHaveProperty(
      'extensions',
    );
    expect(await send({ query: GRAINS, variables: { n: 10 } }, { 'x-show-cost': '1' })).toMatchObject({
      extensions: { cost: { requested: 11 } },
    });
  });

  it.each([['application/json'], ['application/graphql-response+json']])(
    'refuses a document that is too dear with 400 (%s)',
    async (accept) => {
      expect(await send({ query: GRAINS, variables: { n: 95 } }, { accept })).toEqual({
        status: 400,
        retryAfter: null,
        errors: [
          {
            message: 'The document costs 105, more than the 100 one document may cost.',
            extensions: { code: 'BAD_USER_INPUT', limit: true, cost: 105, maximum: 100 },
          },
        ],
      });
    },
  );

  it('refuses who asks too much with 429 and says when to come back', async () => {
    // No time passes in which the bucket regains anything.
    jest.spyOn(performance, 'now').mockReturnValue(performance.now());
    const asking = () => send({ query: GRAINS, variables: { n: 80 } }, { 'x-payer': 'eager', 'x-show-cost': '1' });
    expect(await asking()).toMatchObject({ status: 200 });

    expect(await asking()).toEqual({
      status: 429,
      retryAfter: '28',
      errors: [
        { message: 'Too many requests; try again later.', extensions: { code: 'RATE_LIMITED', retryAfterSeconds: 28 } },
      ],
      extensions: { cost: { requested: 88, limit: 120, remaining: 32, restoreRate: 2 } },
    });
    expect(await send({ query: GRAINS, variables: { n: 80 } }, { 'x-payer': 'somebody else' })).toMatchObject({
      status: 200,
    });
  });

  it('counts questions in an address line as well', async () => {
    const search = new URLSearchParams({ query: GRAINS, variables: '{"n":95}' });

    const response = await fetch(`${await app.getUrl()}/graphql?${search}`, {
      headers: { 'apollo-require-preflight': '1' },
    });

    expect([response.status, await response.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { limit: true, cost: 105 } }] },
    ]);
  });

  it('answers a document named by its hash', async () => {
    for (let round = 0; round < 2; round++) {
      expect(await send({ documentId: idOf(TRUSTED), variables: { n: 1 } })).toMatchObject({
        status: 200,
        data: { grains: [{ weight: 0 }] },
      });
    }
  });

  it.each([
    ['a hash nobody knows', { documentId: `sha256:${'0'.repeat(64)}` }],
    ['a hash that is none', { documentId: 7 }],
    ['a hash beside another text', { documentId: idOf(TRUSTED), query: GRAINS, variables: { n: 1 } }],
  ])('refuses %s with 400', async (_, body) => {
    expect(await send(body)).toMatchObject({
      status: 400,
      errors: [{ message: 'unknown document', extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it('keeps no documents of strangers', async () => {
    const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(GRAINS).digest('hex') };

    expect(await send({ query: GRAINS, variables: { n: 1 }, extensions: { persistedQuery } })).toMatchObject({
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    });
  });

  it.each([['[]'], ['{"abc":"{ grains }"}'], ['{"abc":7}']])('does not begin with the manifest %s', (text) => {
    expect(() => TrustedDocuments.of(JSON.parse(text))).toThrow(/TRUSTED_DOCUMENTS/);
  });
});
