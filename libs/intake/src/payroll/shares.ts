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
 * What of a deduction goes where: *mandatory savings first, up to what was asked for and is still due; then the voluntary
 * amount that was planned; the rest as it was decided, and where nobody had to decide, because the member paid at the desk
 * meanwhile, into voluntary savings, or kept for him who has none.* The parts make the whole.
 */
export function sharesOf({
  mandatoryDue,
  voluntaryPlanned,
  received,
  surplusTo,
  voluntaryAccountId,
  stillDue,
}: Pick<PaidLine, 'mandatoryDue' | 'voluntaryPlanned' | 'received' | 'surplusTo' | 'voluntaryAccountId'> & {
  /** Of mandatory savings, when it is posted. */
  readonly stillDue: number;
}): {
  mandatory: number;
  voluntary: number;
  held: number;
} {
  const mandatory = Math.min(received, mandatoryDue, stillDue);
  const planned = Math.min(received - mandatory, voluntaryPlanned);
  const surplus = received - mandatory - planned;
  const isSaved = surplusTo === 'VOLUNTARY' || (surplusTo === null && voluntaryAccountId !== null);
  return isSaved
    ? { mandatory, voluntary: planned + surplus, held: 0 }
    : { mandatory, voluntary: planned, held: surplus };
}
