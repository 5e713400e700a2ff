import { newId } from '@lumbung/kernel';
import type { TestPerson } from '@lumbung/identity/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { GatewayHouse } from './gateway-house.js';

/** Somebody of a cooperative who asks the API for what must succeed. */
export class Desk {
  constructor(
    readonly house: GatewayHouse,
    readonly coop: TestCooperative,
    readonly person: TestPerson,
  ) {}

  /** Runs a mutation with its `input` and answers the selected fields of its thing. */
  async does<T = { id: string }>(
    operation: string,
    input: object,
    selection = '',
    type = `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`,
  ): Promise<T> {
    const document = `mutation Do($input: ${type}!) { ${operation}(input: $input) ${said(operation, selection)} }`;
    return this.answerOf<T>(operation, document, { input });
  }

  /** A mutation whose only argument is the id of its thing. */
  async moves(operation: string, argument: string, id: string): Promise<void> {
    await this.answerOf(operation, `mutation Move($id: ID!) { ${operation}(${argument}: $id) ${said(operation)} }`, {
      id,
    });
  }

  async asks<T>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.ask(query, variables);
    if (!data || errors) throw new Error(`${JSON.stringify(errors)}\n${query}`);
    return data as T;
  }

  private async answerOf<T>(operation: string, document: string, variables: object): Promise<T> {
    const data = await this.asks<Record<string, T & { code?: string }>>(document, variables);
    const answer = data[operation] as T & { code?: string };
    if (answer.code)
      throw new Error(`${operation} was refused: ${JSON.stringify(answer)} for ${JSON.stringify(variables)}`);
    return answer;
  }

  private ask(query: string, variables: object) {
    return this.house.ask(query, variables, { tenant: this.coop, token: this.person.token });
  }
}

/** A fresh `requestId` in front of what is asked. */
export function asked<T extends object>(input: T): T & { requestId: string } {
  return { requestId: newId(), ...input };
}

/** Operations that are never refused; GraphQL forbids to ask for what cannot come. */
const NEVER_REFUSED = new Set([
  'setTaxCategory',
  'chooseMarketOffers',
  'updateMembershipSettings',
  'createApplicationLink',
  'addMemberNote',
]);

function said(operation: string, selection = ''): string {
  return `{ __typename ${NEVER_REFUSED.has(operation) ? '' : '... on UserError { code message }'} ${selection} }`;
}
