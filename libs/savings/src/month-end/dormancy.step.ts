import { startOfMonth } from '@lumbung/kernel';
import { DayEndStep, type DayEndBatch, type DayEndProgress, type Tx } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import { REST } from './balances.sql.js';
import { MonthRules } from './rules.js';

interface Rested {
  readonly checked: number;
  readonly lastId: string | null;
  readonly resting: { readonly id: string; readonly number: string; readonly movedOn: string | null }[] | null;
}

const ACCOUNTS_PER_BATCH = 1000;
const NOTHING = '00000000-0000-0000-0000-000000000000';

/** Accounts that their members have left alone for long (rekening pasif). */
@Injectable()
export class DormancyStep {
  /**
   * Lets accounts rest whose member has moved nothing for as many days as the product says: from then on they take money
   * in and give none out, until somebody at the desk opens them again, which counts as a move. Fees of the month come
   * before, so that resting costs from the next month on.
   */
  @DayEndStep({ name: 'savings.dormancy', every: 'MONTH', after: ['savings.interest', 'savings.fees'] })
  async rest(tx: Tx, { businessDate, cursor }: DayEndBatch): Promise<DayEndProgress> {
    const rules = await MonthRules.read(tx);
    const products = rules
      .productsWhere(({ dormantAfterDays }) => dormantAfterDays !== null)
      .flatMap((productId) => {
        const days = rules.of(productId, startOfMonth(businessDate))?.dormantAfterDays;
        return days == null ? [] : [{ productId, days }];
      });
    if (products.length === 0) return { done: 0, next: null };
    const { checked, lastId, resting } = await tx.rowOrFail<Rested>(REST, [
      businessDate,
      cursor ?? NOTHING,
      ACCOUNTS_PER_BATCH,
      products.map(({ productId }) => productId),
      products.map(({ days }) => days),
    ]);
    for (const { id, number, movedOn } of resting ?? [])
      tx.audit({
        action: 'savings.changeState',
        subject: 'savingsAccount',
        subjectId: id,
        before: { state: 'OPEN' },
        after: { state: 'DORMANT', number, movedOn },
      });
    return { done: resting?.length ?? 0, next: checked < ACCOUNTS_PER_BATCH ? null : lastId, checked };
  }
}
