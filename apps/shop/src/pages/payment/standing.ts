import type { PaymentCheckOutcome } from '@lumbung/web-api';
import type { Messages } from '../../messages/index.js';

/** What of an order's payment decides which buttons its buyer sees. */
interface Standing {
  readonly state: string;
  readonly payment: {
    readonly state: string;
    readonly isPaid: boolean;
    readonly proofs: readonly unknown[];
    readonly instructions: {
      readonly isReady: boolean;
      readonly hasFailed: boolean;
      readonly hasEnded: boolean;
      readonly deeplinkUrl?: string | null;
    } | null;
  };
}

/** Another way to pay can be chosen: nobody paid, and nobody looks for the money. The gateway decides in the end. */
export function mayChange({ state, payment }: Standing): boolean {
  return state === 'PLACED' && payment.state === 'PENDING' && !payment.isPaid && payment.proofs.length === 0;
}

/** There is a provider to ask whether the money came. */
export function mayCheck({ payment }: Standing): boolean {
  const { state, isPaid, instructions } = payment;
  return state === 'PENDING' && !isPaid && instructions !== null && (instructions.isReady || instructions.hasEnded);
}

export interface Said {
  readonly tone: 'good' | 'warn';
  readonly words: string;
}

/** What a check left in the address, in words; null for none. */
export function outcomeSaid(outcome: string | undefined, { paying }: Messages): Said | null {
  const known = Object.keys(paying.outcomes).find((key) => key === outcome) as PaymentCheckOutcome | undefined;
  return known === undefined ? null : { tone: known === 'RECEIVED' ? 'good' : 'warn', words: paying.outcomes[known] };
}
