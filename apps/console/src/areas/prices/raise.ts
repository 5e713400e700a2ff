import { divideHalfUp, scaledDecimal } from '@lumbung/kernel';

const PERCENT_DECIMALS = 3;
const WHOLE = 100n * 10n ** BigInt(PERCENT_DECIMALS);

/**
 * A price raised by so many percent (lowered, below zero), whole rupiah: old × (100 + percent) ÷ 100, rounded half up
 * once to whole multiples of the step. A price above zero never becomes less than one step.
 */
export function raisedPrice(amount: number, percent: number, step: number): number {
  if (amount === 0) return 0;
  const share = WHOLE + scaledDecimal(percent, PERCENT_DECIMALS);
  const steps = divideHalfUp(BigInt(amount) * share, WHOLE * BigInt(step));
  return Number((steps > 0n ? steps : 1n) * BigInt(step));
}
