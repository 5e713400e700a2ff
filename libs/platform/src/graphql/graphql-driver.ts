import { ApolloServer, HeaderMap } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { AbstractGraphQLDriver, type GqlModuleOptions } from '@nestjs/graphql';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { runAs, type RequestContext } from '../context/request-context.js';
import { enforcePermissions } from '../permissions/enforce.js';
import { CompiledQueries } from './compiled-queries.js';
import { formatFault } from './format-fault.js';
import { limitRules, LIMITS } from './limits.js';
import { usePlainFields } from './plain-fields.js';
import { readPost, type GraphqlPost } from './read-post.js';

export interface GraphqlOptions extends GqlModuleOptions {
  /** Who is asking and for which tenant. A fault it throws becomes the answer. */
  contextOf: (request: FastifyRequest) => Promise<RequestContext>;
  introspection: boolean;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const GRAPHQL_TYPE = 'application/graphql-response+json; charset=utf-8';

/**
 * Apollo Server behind one Fastify route. An ordinary POST goes straight to `executeOperation` with a compiled query;
 * whatever else GraphQL over HTTP knows is left to Apollo's own HTTP layer.
 */
export class GraphqlDriver extends AbstractGraphQLDriver<GraphqlOptions> {
  private apollo: ApolloServer<object>;

  async start(options: GraphqlOptions & { schema: GraphQLSchema }): Promise<void> {
    const schema = usePlainFields(enforcePermissions(options.schema));
    const compiled = new CompiledQueries(schema);
    this.apollo = new ApolloServer<object>({
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
      formatError: formatFault,
      stopOnTerminationSignals: false,
      // Apollo's own cache hints would wrap every single field of every answer.
      plugins: [ApolloServerPluginCacheControlDisabled()],
    });
    await this.apollo.start();
    const http = this.httpAdapterHost.httpAdapter.getInstance() as FastifyInstance;
    const answer = (request: FastifyRequest, reply: FastifyReply) => this.answer(options, request, reply);
    http.route({ method: ['GET', 'POST'], url: '/graphql', bodyLimit: LIMITS.bodyBytes, handler: answer });
  }

  async stop(): Promise<void> {
    await this.apollo?.stop();
  }

  private async answer(options: GraphqlOptions, request: FastifyRequest, reply: FastifyReply): Promise<string> {
    let context: RequestContext;
    try {
      context = await options.contextOf(request);
    } catch (error) {
      reply.code(200).header('content-type', JSON_TYPE);
      return JSON.stringify({ errors: [formatFault(undefined, error)] });
    }
    reply.header('x-request-id', context.requestId);
    const post = readPost(request);
    return runAs(context, () => (post ? this.execute(post, reply) : this.negotiate(request, reply)));
  }

  /** The hot path: body already parsed, answer written as text. */
  private async execute(post: GraphqlPost, reply: FastifyReply): Promise<string> {
    const { body, http } = await this.apollo.executeOperation(post.operation, { contextValue: {} });
    if (body.kind !== 'single') throw new Error('Incremental delivery is not offered.');
    const { singleResult } = body;
    reply.header('content-type', post.wantsGraphqlResponse ? GRAPHQL_TYPE : JSON_TYPE);
    const refusedBeforeRunning = singleResult.data === undefined && singleResult.errors !== undefined;
    reply.code(refusedBeforeRunning ? statusOfRefusal(post, http.status, singleResult.errors) : 200);
    return JSON.stringify(singleResult);
  }

  private async negotiate(request: FastifyRequest, reply: FastifyReply): Promise<string> {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    const answer = await this.apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers,
        search: request.url.includes('?') ? request.url.slice(request.url.indexOf('?')) : '',
        body: request.body,
      },
      context: async () => ({}),
    });
    reply.code(answer.status ?? 200);
    for (const [name, value] of answer.headers) reply.header(name, value);
    if (answer.body.kind !== 'complete') throw new Error('Incremental delivery is not offered.');
    return answer.body.string;
  }
}

/**
 * GraphQL over HTTP asks for 200 where a client accepts only application/json and its document is wrong. A document
 * beyond our limits is answered with 400 to everybody.
 */
function statusOfRefusal(post: GraphqlPost, status: number | undefined, errors: readonly GraphQLFormattedError[] | undefined): number {
  const beyondLimits = errors?.some((error) => error.extensions?.limit === true) ?? false;
  return beyondLimits || post.wantsGraphqlResponse ? (status ?? 400) : 200;
}
