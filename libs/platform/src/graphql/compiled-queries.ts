import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { execute, GraphQLError, type DocumentNode, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';

const MOST_KEPT = 2_000;

/** Documents compiled to functions, kept by the hash Apollo gives them; what cannot be compiled is executed plainly. */
export class CompiledQueries {
  private readonly compiled = new Map<string, CompiledQuery | 'plain'>();

  constructor(private readonly schema: GraphQLSchema) {}

  readonly executor: GatewayExecutor = async ({ document, operationName, queryHash, request, context }) => {
    const variables = request.variables ?? {};
    const query = this.of(document, operationName ?? undefined, queryHash);
    const result =
      query === 'plain'
        ? await execute({ schema: this.schema, document, operationName, variableValues: variables, contextValue: context })
        : await query.query({}, context, variables);
    const errors = result.errors?.map(asGraphQLError);
    return { ...result, ...(errors ? { errors } : {}) } as Awaited<ReturnType<GatewayExecutor>>;
  };

  private of(document: DocumentNode, operationName: string | undefined, hash: string): CompiledQuery | 'plain' {
    const key = operationName ? `${hash} ${operationName}` : hash;
    let query = this.compiled.get(key);
    if (query === undefined) {
      const made = compileQuery(this.schema, document, operationName);
      query = isCompiledQuery(made) ? made : 'plain';
      if (this.compiled.size >= MOST_KEPT) this.compiled.delete(this.compiled.keys().next().value as string);
      this.compiled.set(key, query);
    }
    return query;
  }
}

/** A compiled query throws errors of its own kind, which lack `extensions`: Apollo and we expect the real ones. */
function asGraphQLError(error: Partial<GraphQLError> & { message: string }): GraphQLError {
  if (error.extensions) return error as GraphQLError;
  const originalError = error.originalError ?? undefined;
  const { message, path } = error;
  return new GraphQLError(message, { path, originalError, extensions: (originalError as Partial<GraphQLError> | undefined)?.extensions });
}
