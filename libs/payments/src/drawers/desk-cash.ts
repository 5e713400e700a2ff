import { rupiah } from '@lumbung/kernel';
import { DrawerNotOpen, DrawerTooEmpty } from './drawers.schema.js';

/** What `payments.desk_cash` answers in SQL. */
export type DeskCash =
  | { readonly problem: 'NOT_OPEN' }
  | { readonly problem: 'TOO_EMPTY'; readonly expected: number }
  | { readonly problem?: undefined; readonly sessionId: string; readonly expected: number };

/** Why cash could not be noted in a drawer; undefined when it was, or when there was none to note. */
export function refusedCash(answer: DeskCash | null | undefined): DrawerNotOpen | DrawerTooEmpty | undefined {
  if (answer?.problem === 'NOT_OPEN') return new DrawerNotOpen();
  return answer?.problem === 'TOO_EMPTY' ? new DrawerTooEmpty(rupiah(answer.expected)) : undefined;
}
