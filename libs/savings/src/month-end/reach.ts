import type { SubAccountState } from '@lumbung/ledger';
import type { Tx } from '@lumbung/platform';
import type { TaxedEarning } from './member-tax.js';

interface Standing {
  readonly id: string;
  readonly state: SubAccountState;
  readonly available: number;
}

/** Earnings as they can be posted. */
export interface Reach {
  readonly earnings: readonly (TaxedEarning & { readonly isShort: boolean })[];
  /** Accounts that give nothing out by hand, from which something is taken back here, with their states. */
  readonly resting: readonly Standing[];
}

/**
 * Leaves away what would take more out of an account than it has free above its floor and its holds: nothing is taken
 * then of that month, and the next run tries again. Accounts that only get something cost no look.
 */
export async function withinReach(tx: Tx, taxed: readonly TaxedEarning[]): Promise<Reach> {
  const giving = new Set(taxed.filter(({ amount, tax }) => amount - tax < 0).map(subOf));
  if (giving.size === 0) return { earnings: taxed.map((earning) => ({ ...earning, isShort: false })), resting: [] };
  const standings = await tx.rows<Standing>(STANDINGS, [[...giving]]);
  const free = new Map(standings.map(({ id, available }) => [id, available]));
  for (const earning of taxed) {
    const net = earning.amount - earning.tax;
    const available = free.get(subOf(earning));
    if (net > 0 && available !== undefined) free.set(subOf(earning), available + net);
  }
  const earnings = taxed.map((earning) => {
    const net = earning.amount - earning.tax;
    const left = (free.get(subOf(earning)) ?? 0) + net;
    if (net >= 0) return { ...earning, isShort: false };
    if (left < 0) return { ...earning, amount: 0, tax: 0, isShort: true };
    free.set(subOf(earning), left);
    return { ...earning, isShort: false };
  });
  return { earnings, resting: standings.filter(({ state }) => state === 'BLOCKED' || state === 'DORMANT') };
}

/** For the moment of the posting only, and seen by nobody else: the transaction holds the accounts. */
export async function openForDebits(tx: Tx, { resting }: Pick<Reach, 'resting'>): Promise<void> {
  if (resting.length > 0) await tx.rows(SET_STATES, [resting.map(({ id }) => id), resting.map(() => 'OPEN')]);
}

export async function restoreStates(tx: Tx, { resting }: Pick<Reach, 'resting'>): Promise<void> {
  if (resting.length > 0) await tx.rows(SET_STATES, [resting.map(({ id }) => id), resting.map(({ state }) => state)]);
}

function subOf({ creditSub, accountId }: TaxedEarning): string {
  return creditSub ?? accountId;
}

const STANDINGS = /* sql */ `
  select s.id, s.state, s.balance - s.held - s.floor as available from ledger.sub_account s
   where s.tenant_id = $1 and s.id = any ($2)
`;

const SET_STATES = /* sql */ `
  select ledger.change_sub_account($1, asked.id, asked.state, null) /* tenant_id = $1 */
    from (select a.id, a.state from unnest($2::uuid[], $3::text[]) a (id, state) order by a.id) asked
`;
