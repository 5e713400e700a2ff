import type { PackAccount, PackMember } from './house.js';
import type { Item } from './pocket.js';

type Taken = Pick<Item, 'accountId' | 'memberId' | 'amount' | 'collectedAt' | 'state' | 'withdrawnBecause'>;

const counts = ({ state, withdrawnBecause }: Taken) => state !== 'WITHDRAWN' && withdrawnBecause === null;

/** What an account still owes after what was taken in since the pack was fetched. */
export function dueOf({ id, due }: Pick<PackAccount, 'id' | 'due'>, items: readonly Taken[], madeAt: string): number {
  const since = items.filter(
    (item) => item.accountId === id && counts(item) && (item.state !== 'POSTED' || item.collectedAt > madeAt),
  );
  return Math.max(0, (due ?? 0) - since.reduce((sum, { amount }) => sum + amount, 0));
}

export function dueNow(member: Pick<PackMember, 'accounts'>, items: readonly Taken[], madeAt: string): number {
  return member.accounts.reduce((sum, account) => sum + dueOf(account, items, madeAt), 0);
}

/** What a member gave since midnight on this phone. */
export function takenToday(items: readonly Taken[], memberId: string, now = new Date()): number {
  const midnight = new Date(now).setHours(0, 0, 0, 0);
  return items
    .filter((item) => item.memberId === memberId && counts(item) && Date.parse(item.collectedAt) >= midnight)
    .reduce((sum, { amount }) => sum + amount, 0);
}
