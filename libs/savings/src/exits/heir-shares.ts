import { Money } from '@lumbung/kernel';

export interface HeirStanding {
  /** Hundredths of a percent; the heirs of a member share 10000. */
  readonly shareBasisPoints: number;
  readonly paid: Money;
}

/**
 * What each heir can be paid now, whole rupiah: his part of all there was for the heirs, paid or not, by largest
 * remainder, less what he had. So money that comes later (share capital after the annual meeting, a month's interest)
 * goes to all by their shares, whoever was paid before; together it is what is there, to the rupiah.
 */
export function openShares(payable: Money, heirs: readonly HeirStanding[]): Money[] {
  if (heirs.length === 0) return [];
  const whole = payable.plus(Money.sum(heirs.map(({ paid }) => paid)));
  const parts = whole.isPositive ? whole.allocate(heirs.map(({ shareBasisPoints }) => shareBasisPoints)) : [];
  const open = heirs.map(({ paid }, index) => {
    const left = (parts[index] ?? Money.zero).minus(paid);
    return left.isPositive ? left : Money.zero;
  });
  // Of a larger whole the last rupiah may fall to others: nobody gives one back, and no more is paid than is there.
  return open.some(({ isPositive }) => isPositive) ? payable.allocate(open) : open;
}
