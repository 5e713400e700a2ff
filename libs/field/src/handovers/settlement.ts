import { rupiah, type Money } from '@lumbung/kernel';
import { accountCodes, type NewSubPosting } from '@lumbung/ledger';
import type { CollectorId } from '../collectors/collectors.service.js';

/** What a hand-over takes off what the collector carries, and the postings that do it; whole rupiah. */
export interface Settlement {
  readonly settled: Money;
  readonly postings: NewSubPosting[];
}

/**
 * A collector proposed so much, carries so much by the books, and the cashier counted so much. He is relieved of what
 * he proposed, though never of more than he carries. What was counted goes into the till; what is missing is a cash
 * difference (5-3060 / 1-1015), unless it stays his; what is too much is one as well (1-1010 / 5-3060).
 */
export function settlementOf(
  collectorId: CollectorId,
  {
    proposed,
    carried,
    counted,
    shortageStays,
  }: { proposed: Money; carried: Money; counted: Money; shortageStays: boolean },
): Settlement {
  const owed = proposed.exceeds(carried) ? carried : proposed;
  const isShort = owed.exceeds(counted);
  const settled = isShort && shortageStays ? counted : owed;
  const intoTill = counted.exceeds(settled) ? settled : counted;
  const { CASH_ON_HAND: till, CASH_DIFFERENCES: differences } = accountCodes;
  const postings: NewSubPosting[] = [
    { debit: till, creditSub: collectorId, amount: intoTill },
    { debit: differences, creditSub: collectorId, amount: settled.minus(intoTill) },
    { debit: till, credit: differences, amount: counted.exceeds(settled) ? counted.minus(settled) : rupiah(0) },
  ];
  return { settled, postings: postings.filter(({ amount }) => amount.isPositive) };
}
