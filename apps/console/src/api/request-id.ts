import { REPEATABLE } from './repeatable.js';

/** Whether a mutation must be safe to send twice by an id made here. */
export function wantsRequestId(document: { toString(): string }): boolean {
  return REPEATABLE.test(document.toString());
}
