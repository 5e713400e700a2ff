import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { AbstractGraphQLDriver, type GqlModuleOptions } from '@nestjs/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { Asker } from '../context/asker.js';
import { runAs, type RequestContext } from '../context/request-context.js';
import { enforcePermissions } from '../permissions/enforce.js';
import { badUserInput } from '../errors/faults.js';
import { CompiledQueries, type Asking } from './compiled-queries.js';
import { CostMeter, type CostRules } from './cost-meter.js';
import { formatFault } from './format-fault.js';
import { limitRules, LIMITS } from './limits.js';
import { usePlainFields } from './plain-fields.js';
import { readPost, withoutDocumentId, type GraphqlPost } from './read-post.js';
import type { TrustedDocuments } from './trusted-documents.js';

export interface GraphqlOptions extends GqlModuleOptions {
  /** Who is asking and for which tenant. A fault it throws becomes the answer. */
  contextOf: (request: FastifyRequest) => Promise<RequestContext>;
  introspection: boolean;
  /** What asking costs and who pays; without it nothing is counted. */
  costs?: CostRules;
  /** Documents that clients may name by their hash. */
  trustedDocuments?: TrustedDocuments;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const TOO_MANY = 429;
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';

/**
 * Apollo Server behind one Fastify route. An ordinary POST goes straight to `executeOperation` with a compiled query;
 * whatever else GraphQL over HTTP knows is left to Apollo's own HTTP layer.
 */
export class GraphqlDriver extends AbstractGraphQLDriver<GraphqlOptions> {
  private apollo: ApolloServer<Asking>;

  async start(options: GraphqlOptions & { schema: GraphQLSchema }): Promise<void> {
    const schema = usePlainFields(enforcePermissions(options.schema));
    const compiled = new CompiledQueries(schema, options.costs && new CostMeter(options.costs));
    this.apollo = new ApolloServer<Asking>({
      gateway: {
        load: async () => ({ executor: compiled.executor }),
        onSchemaLoadOrUpdate: (deliver) => {
          deliver({ apiSchema: schema, coreSupergraphSdl: '' });
          return () => undefined;
        },
        stop: async () => undefined,
      },
      introspection: options.introspection,
      includeStacktraceInErrorResponses: false,
      validationRules: limitRules(),
      parseOptions: { maxTokens: LIMITS.tokens },
      csrfPrevention: true,
      // Anybody could fill the memory with documents of his own: only trusted ones are named by their hash.
      persistedQueries: false,
      formatError: formatFault,
      stopOnTerminationSignals: false,
      // Apollo's own cache hints would wrap every single field of every answer.
      plugins: [ApolloServerPluginCacheControlDisabled()],
    });
    await this.apollo.start();
    const http = this.httpAdapterHost.httpAdapter.getInstance() as FastifyInstance;
    const answer = (request: FastifyRequest, reply: FastifyReply) => this.answer(options, request, reply);
    http.route({ method: ['GET', 'POST'], url: '/graphql', bodyLimit: LIMITS.bodyBytes, handler: answer });
    // Nest says farewell before the port is closed: requests under way still need Apollo.
    http.addHook('onClose', () => this.apollo.stop());
  }

  async stop(): Promise<void> {}

  private async answer(options: GraphqlOptions, request: FastifyRequest, reply: FastifyReply): Promise<string> {
    let context: RequestContext;
    try {
      context = await options.contextOf(request);
    } catch (error) {
      reply.code(200).header('content-type', JSON_TYPE);
      return JSON.stringify({ errors: [formatFault(undefined, error)] });
    }
    reply.header('x-request-id', context.requestId);
    const asking: Asking = { payer: options.costs?.payerOf(request, context) };
    const named = withoutDocumentId(request.body, options.trustedDocuments);
    if (named === 'unknown') {
      reply.code(400).header('content-type', JSON_TYPE);
      return JSON.stringify({ errors: [formatFault(undefined, badUserInput('unknown document'))] });
    }
    const post = readPost(request, named);
    return runAs({ ...context, asker: new Asker(() => hasGone(reply)) }, () =>
      post ? this.execute(post, asking, reply) : this.negotiate(request, named, asking, reply),
    );
  }

  /** The hot path: body already parsed, answer written as text. */
  private async execute(post: GraphqlPost, asking: Asking, reply: FastifyReply): Promise<string> {
    const { body, http } = await this.apollo.executeOperation(post.operation, { contextValue: asking });
    if (body.kind !== 'single') throw new Error('Incremental delivery is not offered.');
    const { singleResult } = body;
    reply.header('content-type', post.wantsGraphqlResponse ? GRAPHQL_TYPE : JSON_TYPE);
    const refusedBeforeRunning = singleResult.data === undefined && singleResult.errors !== undefined;
    reply.code(refusedBeforeRunning ? statusOfRefusal(post, http.status, singleResult.errors) : 200);
    if (http.status === TOO_MANY) reply.header('retry-after', secondsToWait(singleResult.errors));
    return JSON.stringify(singleResult);
  }

  private async negotiate(
    request: FastifyRequest,
    body: unknown,
    asking: Asking,
    reply: FastifyReply,
  ): Promise<string> {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    const answer = await this.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers,
        search: request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '',
        body,
      },
      context: async () => asking,
    });
    reply.code(answer.status ?? 200);
    for (const [name, value] of answer.headers) reply.header(name, value);
    if (answer.body.kind !== 'complete') throw new Error('Incremental delivery is not offered.');
    return answer.body.string;
  }
}

/** Whether the connection was closed before the answer was written. */
function hasGone({ raw }: FastifyReply): boolean {
  return raw.destroyed && !raw.writableFinished;
}

/**
 * GraphQL over HTTP asks for 200 where a client accepts only application/json and its document is wrong. A document
 * beyond our limits is answered with 400 to everybody, and whoever asks too much with 429.
 */
function statusOfRefusal(
  post: GraphqlPost,
  status: number | undefined,
  errors: readonly GraphQLFormattedError[] | undefined,
): number {
  const beyondLimits = errors?.some((error) => error.extensions?.limit === true) ?? false;
  return beyondLimits || status === TOO_MANY || post.wantsGraphqlResponse ? (status ?? 400) : 200;
}

function secondsToWait(errors: readonly GraphQLFormattedError[] | undefined): number {
  return Number(errors?.[0]?.extensions?.retryAfterSeconds ?? 1);
}
