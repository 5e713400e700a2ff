import { addDays, businessDate, type BusinessDate } from '@lumbung/kernel';
import type { PriceListState } from './price-list.types.js';

/** Business days, both included; null is open. */
export interface Validity {
  readonly isActive: boolean;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

/** Whether a list counts on this day; days compare as the text they are. */
export function stateOn({ isActive, validFrom, validUntil }: Validity, today: string): PriceListState {
  if (validUntil !== null && validUntil < today) return 'ENDED';
  if (!isActive) return 'OFF';
  return validFrom !== null && validFrom > today ? 'SCHEDULED' : 'IN_FORCE';
}

/** The next day on which the answer of `stateOn` changes by itself; null when it never does. */
export function nextTurn({ isActive, validFrom, validUntil }: Validity, today: string): BusinessDate | null {
  if (!isActive || (validUntil !== null && validUntil < today)) return null;
  if (validFrom !== null && validFrom > today) return businessDate(validFrom);
  return validUntil === null ? null : addDays(businessDate(validUntil), 1);
}

/** The same as `stateOn` in SQL, of `price_list l` on the day in this parameter. */
export const stateSql = (
  today: string,
) => `case when l.valid_until < ${today}::date then 'ENDED' when not l.is_active then 'OFF'
    when l.valid_from > ${today}::date then 'SCHEDULED' else 'IN_FORCE' end`;
