import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { execute, GraphQLError, type DocumentNode, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { inputVariables, survivesCompiling, withDefaults } from './compilable.js';

const MOST_KEPT = 2_000;

interface Compiled {
  readonly query: CompiledQuery['query'];
  readonly inputs: ReadonlyMap<string, GraphQLInputType>;
}

/** Documents compiled to functions, kept by the hash Apollo gives them; what cannot be compiled is executed plainly. */
export class CompiledQueries {
  private readonly compiled = new Map<string, Compiled | 'plain'>();

  constructor(private readonly schema: GraphQLSchema) {}

  readonly executor: GatewayExecutor = async ({ document, operationName, queryHash, request, context }) => {
    const variables = request.variables ?? {};
    const query = this.of(document, operationName ?? undefined, queryHash);
    const result =
      query === 'plain'
        ? await execute({ schema: this.schema, document, operationName, variableValues: variables, contextValue: context })
        : await query.query({}, context, query.inputs.size > 0 ? withDefaults(variables, query.inputs) : variables);
    const errors = result.errors?.map(asGraphQLError);
    return { ...result, ...(errors ? { errors } : {}) } as Awaited<ReturnType<GatewayExecutor>>;
  };

  private of(document: DocumentNode, operationName: string | undefined, hash: string): Compiled | 'plain' {
    const key = operationName ? `${hash} ${operationName}` : hash;
    let query = this.compiled.get(key);
    if (query === undefined) {
      query = this.compile(document, operationName);
      if (this.compiled.size >= MOST_KEPT) this.compiled.delete(this.compiled.keys().next().value as string);
      this.compiled.set(key, query);
    }
    return query;
  }

  private compile(document: DocumentNode, operationName: string | undefined): Compiled | 'plain' {
    if (!survivesCompiling(this.schema, document)) return 'plain';
    const made = compileQuery(this.schema, document, operationName);
    return isCompiledQuery(made) ? { query: made.query, inputs: inputVariables(this.schema, document, operationName) } : 'plain';
  }
}

/** A compiled query throws errors of its own kind, which lack `extensions`: Apollo and we expect the real ones. */
function asGraphQLError(error: Partial<GraphQLError> & { message: string }): GraphQLError {
  if (error.extensions) return error as GraphQLError;
  const originalError = error.originalError ?? undefined;
  const { message, path } = error;
  const extensions = (originalError as Partial<GraphQLError> | undefined)?.extensions;
  return new GraphQLError(message, { path, originalError, extensions: extensions ?? (isAboutVariables(message, path) ? { code: 'BAD_USER_INPUT' } : undefined) });
}

/** What the client sent does not fit the variables of its document: said before anything ran, so without a path. */
function isAboutVariables(message: string, path: GraphQLError['path']): boolean {
  return path === undefined && message.startsWith('Variable "$');
}
