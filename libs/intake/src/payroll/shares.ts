import type { PayrollOutcome, PayrollSurplus } from './payroll.types.js';

/** A line with money, whole rupiah. */
export interface PaidLine {
  readonly id: string;
  readonly memberId: string | null;
  readonly name: string;
  readonly mandatoryAccountId: string | null;
  readonly mandatoryDue: number;
  readonly voluntaryAccountId: string | null;
  readonly voluntaryPlanned: number;
  readonly received: number;
  readonly outcome: PayrollOutcome;
  readonly surplusTo: PayrollSurplus | null;
}

/**
 * What of a deduction goes where: *mandatory savings first, up to what is due; then the voluntary amount that was planned;
 * the rest as it was decided.* The parts make the whole.
 */
export function sharesOf({
  mandatoryDue,
  voluntaryPlanned,
  received,
  surplusTo,
}: Pick<PaidLine, 'mandatoryDue' | 'voluntaryPlanned' | 'received' | 'surplusTo'>): {
  mandatory: number;
  voluntary: number;
  held: number;
} {
  const mandatory = Math.min(received, mandatoryDue);
  const planned = Math.min(received - mandatory, voluntaryPlanned);
  const surplus = received - mandatory - planned;
  return surplusTo === 'VOLUNTARY'
    ? { mandatory, voluntary: planned + surplus, held: 0 }
    : { mandatory, voluntary: planned, held: surplus };
}
