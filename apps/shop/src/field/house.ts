import type {
  CollectDepositsInput,
  CollectDepositsMutation,
  FieldPackQuery,
  HandoverPartsFragment,
  ProposeHandoverInput,
} from '@lumbung/web-api';

export type Pack = FieldPackQuery['fieldPack'];
export type PackMember = Pack['members'][number];
export type PackAccount = PackMember['accounts'][number];
export type Collected = CollectDepositsMutation['collectDeposits'];
export type Handover = Omit<HandoverPartsFragment, ' $fragmentName'>;

export interface Fault {
  readonly fault: string;
}
export interface Refused {
  readonly code: string;
  readonly message: string;
}

const PATIENCE_MS = 30_000;

/** The house could not be reached, or said nothing sensible: it may have done what it was asked all the same. */
export class NoAnswer extends Error {}

/** What the phone says to the house, through the shop's own host. Throws NoAnswer. */
export const house = {
  pack: () => ask<Pack>('bekal'),
  collect: (input: CollectDepositsInput) => ask<Collected>('kirim', input),
  handover: () => ask<{ handover: Handover | null }>('setoran'),
  propose: (input: ProposeHandoverInput) => ask<Handover | Refused>('setoran', input),
  withdraw: (id: string) => ask<Handover | Refused>('setoran/batal', { id }),
};

export function isFault(answer: object): answer is Fault {
  return 'fault' in answer;
}

async function ask<T extends object>(path: string, body?: object): Promise<T | Fault> {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), PATIENCE_MS);
  try {
    const response = await fetch(`/lapangan/${path}`, {
      signal: giveUp.signal,
      ...(body && { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new NoAnswer(`HTTP ${response.status}`);
    return (await response.json()) as T | Fault;
  } catch (cause) {
    throw cause instanceof NoAnswer ? cause : new NoAnswer('no answer', { cause });
  } finally {
    clearTimeout(timer);
  }
}
