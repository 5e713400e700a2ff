import { AsyncLocalStorage } from 'node:async_hooks';
import { unauthenticated, type RequestContext } from '@lumbung/platform';
import type { FastifyInstance } from 'fastify';

const JSON_HEADERS = { 'content-type': 'application/json' };
const speaking = new AsyncLocalStorage<RequestContext>();

/** Who is speaking through the API of this process; a stranger from outside is nobody. */
export async function contextOfSpeaker(): Promise<RequestContext> {
  const context = speaking.getStore();
  if (!context) throw unauthenticated();
  return context;
}

/** GraphQL forbids to ask for a refusal where none can come. */
const NEVER_REFUSED = new Set(['setTaxCategory', 'updateMarketStall', 'collectDeposits']);

function inputOf(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
}

interface Answer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * The public GraphQL API, asked inside this process: the demo does nothing that a cooperative could not do itself, and
 * every permission and rule counts. A fault or refusal ends the load, since the demo only asks what must succeed.
 */
export class Api {
  private readonly mutations = new Map<string, string>();

  constructor(private readonly http: FastifyInstance) {}

  async query<T>(as: RequestContext, query: string, variables: object = {}): Promise<T> {
    const data = await this.ask(as, query, variables);
    return data as T;
  }

  /** Runs `name(input)` and answers the selected fields of its thing. */
  mutate<T>(as: RequestContext, name: string, input: object, selection: string, type = inputOf(name)): Promise<T> {
    return this.run(as, name, this.documentOf(name, selection, type), { input });
  }

  /** Runs `name` on the thing with this id. */
  async move(as: RequestContext, name: string, argument: string, id: string): Promise<void> {
    const document = `mutation Demo($id: ID!) { ${name}(${argument}: $id) { __typename ... on UserError { code message } } }`;
    await this.run(as, name, document, { id });
  }

  private async run<T>(as: RequestContext, name: string, document: string, variables: object): Promise<T> {
    const data = await this.ask(as, document, variables);
    const result = data[name] as T & { __typename: string; code?: string; message?: string };
    if (result.code !== undefined && result.message !== undefined) {
      throw new Error(
        `${name} was refused: ${result.code} ${result.message} for ${JSON.stringify(variables).slice(0, 400)}`,
      );
    }
    return result;
  }

  private async ask(as: RequestContext, query: string, variables: object): Promise<Record<string, unknown>> {
    const payload = JSON.stringify({ query, variables });
    // Awaited inside: a request begins only when somebody waits for its answer.
    const response = await speaking.run(
      as,
      async () => await this.http.inject({ method: 'POST', url: '/graphql', headers: JSON_HEADERS, payload }),
    );
    const { data, errors } = response.json<Answer>();
    if (errors?.length || !data) {
      const said = errors?.map(({ message, extensions }) => `${extensions?.code} ${message}`).join('; ');
      throw new Error(`${said ?? response.body}\n${query}\n${JSON.stringify(variables).slice(0, 600)}`);
    }
    return data;
  }

  private documentOf(name: string, selection: string, type: string): string {
    const key = `${name} ${selection}`;
    const known = this.mutations.get(key);
    if (known) return known;
    const refused = NEVER_REFUSED.has(name) ? '' : '... on UserError { code message }';
    const document = `mutation Demo($input: ${type}!) { ${name}(input: $input) { __typename ${refused} ${selection} } }`;
    this.mutations.set(key, document);
    return document;
  }
}
