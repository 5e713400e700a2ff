import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '@lumbung/kernel';
import type { GraphqlAnswer } from '../testing/gateway-house.js';
import type { Chance } from './chance.js';

const SAID = '{ __typename ... on SavingsReceipt { id number } ... on UserError { code } }';
const DOCUMENTS = {
  deposit: `mutation Deposit($input: DepositSavingsInput!) { depositSavings(input: $input) ${SAID} }`,
  withdraw: `mutation Withdraw($input: WithdrawSavingsInput!) { withdrawSavings(input: $input) ${SAID} }`,
  transfer: `mutation Transfer($input: TransferSavingsInput!) { transferSavings(input: $input) ${SAID} }`,
};

interface Said {
  readonly id?: string;
  readonly number?: string;
  readonly code?: string;
}

/** A move a teller was given a receipt for. */
export interface Moved {
  readonly requestId: string;
  readonly journalId: string;
  readonly from?: string;
  readonly to?: string;
  readonly amount: number;
}

export interface TellerNeeds {
  readonly ask: (query: string, variables: object) => Promise<GraphqlAnswer>;
  readonly accounts: readonly string[];
  readonly chance: Chance;
}

/** A patient teller: whatever goes wrong on the way, he asks again with the same requestId until there is an answer. */
export class Teller {
  readonly moved: Moved[] = [];
  readonly surprises: string[] = [];
  refused = 0;
  retries = 0;

  constructor(private readonly needs: TellerNeeds) {}

  /** One move; now and then asked once more after its receipt was given. */
  async serve(): Promise<void> {
    const { chance, accounts } = this.needs;
    const [from, amount] = [chance.one(accounts), chance.between(1_000, 40_000)];
    const kind = chance.one(['deposit', 'deposit', 'withdraw', 'transfer'] as const);
    const to = chance.one(accounts.filter((account) => account !== from));
    const about = kind === 'transfer' ? { fromAccountId: from, toAccountId: to } : { accountId: from, money: 'BANK' };
    const input = { requestId: newId(), amount, ...about };
    const first = await this.until(DOCUMENTS[kind], input);
    // A refusal moved nothing and is no answer for ever: asked again, it may be done by then.
    if (first.number && chance.is(0.2)) {
      const again = await this.until(DOCUMENTS[kind], input);
      if (again.number !== first.number) this.surprises.push(`${kind} asked again: ${again.number ?? again.code}`);
    }
    if (first.code === 'INSUFFICIENT_BALANCE') this.refused++;
    else if (!first.id) this.surprises.push(`${kind}: ${first.code}`);
    else {
      this.moved.push({
        requestId: input.requestId,
        journalId: first.id,
        amount,
        ...(kind === 'deposit' ? { to: from } : { from }),
        ...(kind === 'transfer' ? { to } : {}),
      });
    }
  }

  private async until(query: string, input: object): Promise<Said> {
    for (;;) {
      try {
        const { data, errors } = await this.needs.ask(query, { input });
        if (this.needs.chance.is(0.1)) throw new Error('The answer is lost on its way back.');
        if (data && !errors) return Object.values(data)[0] as Said;
        const code = errors?.[0]?.extensions.code;
        if (code !== 'INTERNAL_SERVER_ERROR') this.surprises.push(`${code}: ${errors?.[0]?.message}`);
      } catch {
        // No answer at all: asked again like a fault.
      }
      this.retries++;
      await sleep(this.needs.chance.between(5, 40));
    }
  }
}
