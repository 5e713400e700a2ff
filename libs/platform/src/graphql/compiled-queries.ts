import type { GatewayExecutor } from '@apollo/server-gateway-interface';
import { execute, GraphQLError, type DocumentNode, type GraphQLInputType, type GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery, type CompiledQuery } from 'graphql-jit';
import { inputVariables, survivesCompiling, withDefaults } from './compilable.js';
import type { CostMeter, Payer } from './cost-meter.js';
import { documentCost } from './document-cost.js';

const MOST_KEPT = 2_000;

/** What a document becomes once; without `query` it cannot be compiled and is executed plainly. */
interface Compiled {
  readonly query?: CompiledQuery['query'];
  readonly inputs: ReadonlyMap<string, GraphQLInputType>;
  readonly cost: (variables: Readonly<Record<string, unknown>>) => number;
}

/** What travels with a GraphQL request through Apollo. */
export interface Asking {
  readonly payer?: Payer;
}

/** Documents compiled to functions, kept by the hash Apollo gives them, with what they cost. */
export class CompiledQueries {
  private readonly compiled = new Map<string, Compiled>();

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly meter: CostMeter | undefined,
  ) {}

  readonly executor: GatewayExecutor = async ({ document, operationName, queryHash, request, context }) => {
    const variables = request.variables ?? {};
    const compiled = this.of(document, operationName ?? undefined, queryHash);
    const { payer } = context as Asking;
    const charged = payer && this.meter?.charge(compiled.cost(variables), payer);
    const extensions = charged?.shown && { cost: charged.shown };
    if (charged?.error) return { errors: [charged.error], ...(extensions && { extensions }) } as Answer;
    const result = compiled.query
      ? await compiled.query(
          {},
          context,
          compiled.inputs.size > 0 ? withDefaults(variables, compiled.inputs) : variables,
        )
      : await execute({
          schema: this.schema,
          document,
          operationName,
          variableValues: variables,
          contextValue: context,
        });
    const errors = result.errors?.map(asGraphQLError);
    return { ...result, ...(errors && { errors }), ...(extensions && { extensions }) } as Answer;
  };

  private of(document: DocumentNode, operationName: string | undefined, hash: string): Compiled {
    const key = operationName ? `${hash} ${operationName}` : hash;
    let compiled = this.compiled.get(key);
    if (compiled === undefined) {
      compiled = this.compile(document, operationName);
      if (this.compiled.size >= MOST_KEPT) this.compiled.delete(this.compiled.keys().next().value as string);
      this.compiled.set(key, compiled);
    }
    return compiled;
  }

  private compile(document: DocumentNode, operationName: string | undefined): Compiled {
    const cost = documentCost(this.schema, document, operationName);
    const made = survivesCompiling(this.schema, document)
      ? compileQuery(this.schema, document, operationName)
      : undefined;
    if (!made || !isCompiledQuery(made)) return { cost, inputs: new Map() };
    return { cost, query: made.query, inputs: inputVariables(this.schema, document, operationName) };
  }
}

type Answer = Awaited<ReturnType<GatewayExecutor>>;

/** A compiled query throws errors of its own kind, which lack `extensions`: Apollo and we expect the real ones. */
function asGraphQLError(error: Partial<GraphQLError> & { message: string }): GraphQLError {
  if (error.extensions) return error as GraphQLError;
  const originalError = error.originalError ?? undefined;
  const { message, path } = error;
  const extensions = (originalError as Partial<GraphQLError> | undefined)?.extensions;
  return new GraphQLError(message, {
    path,
    originalError,
    extensions: extensions ?? (isAboutVariables(message, path) ? { code: 'BAD_USER_INPUT' } : undefined),
  });
}

/** What the client sent does not fit the variables of its document: said before anything ran, so without a path. */
function isAboutVariables(message: string, path: GraphQLError['path']): boolean {
  return path === undefined && message.startsWith('Variable "$');
}
