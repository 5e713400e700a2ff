import { once } from 'node:events';
import type { Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { APP_PIPE, NestFactory } from '@nestjs/core';
import { Args, Field, GraphQLModule, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Money, rupiah } from '@lumbung/kernel';
import { Max } from 'class-validator';
import { serverAudits } from 'graphql-http';
import { currentContext, runAs, type RequestContext } from '../context/request-context.js';
import { unauthenticated } from '../errors/faults.js';
import { UserError } from '../errors/user-error.js';
import { NestLog } from '../log/log.js';
import { Allow, AllowAnyone } from '../permissions/allow.js';
import { GraphqlDriver, type GraphqlOptions } from './graphql-driver.js';
import { inputPipe } from './input-pipe.js';
import { LIMITS } from './limits.js';
import { resultUnion } from './result-union.js';
import { RupiahScalar } from './scalars.js';

@ObjectType()
class Sack {
  @Field(() => RupiahScalar) price: number;
  @Field(() => Sack, { nullable: true }) inside?: Sack;
}
@ObjectType({ implements: () => UserError })
class BarnFull extends UserError {
  @Field(() => Int) room: number;
  constructor(room: number) {
    super('BARN_FULL');
    this.room = room;
  }
}
@InputType()
class StoreInput {
  @Field(() => Int) @Max(100) sacks: number;
}
@InputType()
class PayInput {
  @Field(() => RupiahScalar, { defaultValue: rupiah(5) }) price: Money;
}
const StoreResult = resultUnion('StoreResult', [Sack, BarnFull]);

/** What is done while somebody waits for it, and the connection on which he does. */
const field = { work: () => Promise.resolve(), socket: undefined as unknown as Socket };

@Resolver()
class BarnResolver {
  @Mutation(() => Int)
  @AllowAnyone()
  async plough(): Promise<number> {
    await field.work();
    return 1;
  }
  @Query(() => Sack, { nullable: true })
  @AllowAnyone()
  sack(@Args('price', { type: () => Int, defaultValue: 5 }) price: number): Sack {
    return { price, inside: { price: 1 } };
  }
  @Query(() => Sack)
  @Allow('barn.open')
  locked(): Sack {
    return { price: 1 };
  }
  @Query(() => Sack)
  @AllowAnyone()
  broken(): Sack {
    throw new Error('the secret path /etc/passwd');
  }
  @Mutation(() => StoreResult)
  @AllowAnyone()
  store(@Args('input') input: StoreInput): typeof StoreResult {
    return input.sacks > 10 ? new BarnFull(10) : Object.assign(new Sack(), { price: 7 });
  }
  @Mutation(() => Sack)
  @AllowAnyone()
  pay(@Args('input') { price }: PayInput): Sack {
    return { price: price.plus(rupiah(1)).amount };
  }
}
@Resolver()
class SilentResolver {
  @Query(() => Int)
  silent(): number {
    return 1;
  }
}

async function serve(...resolvers: (new () => object)[]): Promise<NestFastifyApplication> {
  const module = {
    module: class BarnModule {},
    imports: [
      GraphQLModule.forRoot<GraphqlOptions>({
        driver: GraphqlDriver,
        autoSchemaFile: true,
        introspection: true,
        fieldResolverEnhancers: [],
        contextOf: async (request): Promise<RequestContext> => {
          if (request.headers.authorization) throw unauthenticated();
          field.socket = request.raw.socket;
          return { requestId: 'spec-request', locale: 'id' };
        },
      }),
    ],
    providers: [...resolvers, { provide: APP_PIPE, useFactory: inputPipe }],
  };
  const app = await NestFactory.create<NestFastifyApplication>(module, new FastifyAdapter(), {
    logger: new NestLog(),
    abortOnError: false,
  });
  await app.listen(0, '127.0.0.1');
  return app;
}

describe('one GraphQL endpoint', () => {
  let app: NestFastifyApplication;
  let url: string;
  beforeAll(async () => {
    app = await serve(BarnResolver);
    url = `${await app.getUrl()}/graphql`;
  });
  afterAll(() => app.close());

  it.each([
    ['begins nothing for whoever went away before', false, [false]],
    ['lets what was begun go on to its end when he goes', true, [true, true]],
  ])('%s', async (_promise, isBegun, expected) => {
    const [goes, may] = [new AbortController(), [] as (boolean | undefined)[]];
    const worked = new Promise<void>((resolve) => {
      field.work = async () => {
        const asker = currentContext()?.asker;
        if (isBegun) may.push(asker?.mayBegin());
        const closed = once(field.socket, 'close');
        goes.abort();
        await closed;
        may.push(asker?.mayBegin());
        resolve();
      };
    });

    const asked = fetch(url, {
      method: 'POST',
      signal: goes.signal,
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: 'mutation { plough }' }),
    });

    await expect(asked).rejects.toThrow();
    await worked;
    expect(may).toEqual(expected);
  });

  const ask = async (query: string, variables?: object, headers: Record<string, string> = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return {
      status: response.status,
      ...((await response.json()) as { data?: never; errors?: { message: string; extensions: { code: string } }[] }),
    };
  };

  it('answers a query, compiled, twice the same', async () => {
    for (let round = 0; round < 2; round++) {
      expect(await ask('query Ask($p: Int!) { sack(price: $p) { price inside { price } } }', { p: 9 })).toEqual({
        status: 200,
        data: { sack: { price: 9, inside: { price: 1 } } },
      });
    }
  });

  it('answers a refusal as data, told apart by its type', async () => {
    const store =
      'mutation Store($n: Int!) { store(input: { sacks: $n }) { __typename ... on BarnFull { room } ... on UserError { code } } }';

    expect(await ask(store, { n: 11 })).toMatchObject({
      data: { store: { __typename: 'BarnFull', room: 10, code: 'BARN_FULL' } },
    });
    expect(await ask(store, { n: 5 })).toMatchObject({ data: { store: { __typename: 'Sack' } } });
  });

  it.each([
    ['written into the document', 'mutation { pay(input: { price: 7 }) { price } }', {}, 8],
    ['in a variable', 'mutation Pay($p: Rupiah!) { pay(input: { price: $p }) { price } }', { p: 7 }, 8],
    ['in an input as variable', 'mutation Pay($i: PayInput!) { pay(input: $i) { price } }', { i: { price: 7 } }, 8],
    ['left to its default', 'mutation { pay(input: {}) { price } }', {}, 6],
    ['left to its default in a variable', 'mutation Pay($i: PayInput!) { pay(input: $i) { price } }', { i: {} }, 6],
  ])('reads an amount %s', async (_, mutation, variables, price) => {
    expect(await ask(mutation, variables)).toEqual({ status: 200, data: { pay: { price } } });
  });

  it.each([{ i: { price: 'much' } }, { i: null }, {}])(
    'says that variables %j do not fit, as bad input',
    async (variables) => {
      const { errors } = await ask('mutation Pay($i: PayInput!) { pay(input: $i) { price } }', variables);

      expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    },
  );

  it('names the wrong field of an input', async () => {
    const { errors } = await ask('mutation { store(input: { sacks: 101 }) { __typename } }');

    expect(errors?.[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', fields: { sacks: [expect.any(String)] } },
    });
  });

  it('keeps a stranger out of what needs a permission', async () => {
    expect((await ask('{ locked { price } }')).errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
    expect((await ask('{ sack { price } }', {}, { authorization: 'Bearer wrong' })).errors?.[0]?.extensions.code).toBe(
      'UNAUTHENTICATED',
    );
  });

  it('never lets the words of an unexpected error out', async () => {
    const { errors } = await ask('{ broken { price } }');

    expect(errors?.[0]?.extensions).toEqual({ code: 'INTERNAL_SERVER_ERROR', reference: 'spec-request' });
    expect(JSON.stringify(errors)).not.toContain('passwd');
  });

  it('does not start with an operation that says nothing about who may call it', async () => {
    await expect(serve(BarnResolver, SilentResolver)).rejects.toThrow(/Query\.silent/);
  });

  const deep = (levels: number) => `{ sack { ${'inside { '.repeat(levels)} price ${'}'.repeat(levels)} } }`;
  it.each([
    ['deeper than allowed', deep(LIMITS.depth)],
    [
      'with too many aliases',
      `{ ${Array.from({ length: LIMITS.aliases + 1 }, (_, n) => `a${n}: sack { price }`).join(' ')} }`,
    ],
    ['asking for too much at once', `{ ${'sack { price } '.repeat(LIMITS.rootFields + 1)} }`],
    ['repeating a field', `{ sack { ${'price '.repeat(LIMITS.duplicates + 1)} } }`],
    ['of too many tokens', `{ sack { ${'price '.repeat(LIMITS.tokens)} } }`],
    [
      'in which fragments multiply',
      `{ ...a0 } ${Array.from({ length: 20 }, (_, n) => `fragment a${n} on Query { ...a${n + 1} ...a${n + 1} }`).join(' ')} fragment a20 on Query { sack { price } }`,
    ],
  ])('refuses a document %s with 400', async (_, document) => {
    const { status, errors } = await ask(document);

    expect([status, errors?.[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('refuses a body beyond its size with 413', async () => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `#${'x'.repeat(LIMITS.bodyBytes)}` }),
    });

    expect(response.status).toBe(413);
  });

  it('lets no simple cross-site request through', async () => {
    const response = await fetch(`${url}?query=${encodeURIComponent('{ sack { price } }')}`, {
      headers: { 'content-type': 'text/plain' },
    });

    expect(response.status).toBe(400);
  });

  const audits = serverAudits({ url: () => url, fetchFn: fetch });
  it.each(audits.map((audit) => [audit.name, audit] as const))('GraphQL over HTTP: %s', async (_, audit) => {
    const result = await audit.fn();

    if (result.status === 'error') throw new Error(result.reason);
    if (result.status === 'warn' && /SHOULD/.test(audit.name)) throw new Error(result.reason);
  });

  it('carries the context of the request into the resolvers', () => {
    expect(runAs({ requestId: 'x', locale: 'en' }, () => new BarnFull(1).message)).toBe('BARN_FULL');
  });
});
