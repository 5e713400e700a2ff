import { Injectable } from '@nestjs/common';
import type { BusinessDate } from '@lumbung/kernel';
import { currentTenant } from '../context/request-context.js';
import type { Tx } from '../database/tx.js';
import { DayEndSteps, firstDayOf } from './day-end-steps.js';

/** How domains put what they do at the end of a day on the agenda of a cooperative. */
@Injectable()
export class DayEndService {
  constructor(private readonly steps: DayEndSteps) {}

  /**
   * The current cooperative takes part in a step from `from` on (the end of that month for a monthly one); a planned step
   * is done at the end of that day only. Safe to ask each time something begins that the step cares for: what is on the
   * agenda stays there once, at the earliest day asked for. A day that has ended is worked on at once. Throws for an unknown step.
   */
  async plan(tx: Tx, name: string, from: BusinessDate): Promise<void> {
    const step = this.steps.get(name);
    if (!step) throw new Error(`Nobody does the step ${name}.`);
    await tx.rows(`select platform.plan_day_end($1, $2, $3, $4, $5) /* tenant_id = $1 */`, [
      name,
      firstDayOf(step, from),
      step.every !== 'PLANNED',
      currentTenant().timeZone,
    ]);
  }
}
