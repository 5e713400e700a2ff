import { rupiah, type BusinessDate } from '@lumbung/kernel';
import type { TestCooperative } from '@lumbung/platform/testing';
import {
  depositedIn,
  mandatoryRateIn,
  planRulesIn,
  savingsAccountIn,
  savingsPlanIn,
  savingsProductIn,
  termDepositOf,
  termProductIn,
  termsOf,
} from '@lumbung/savings/testing';

/** Savings of several kinds, with something on each. */
export interface ArrangedSavings {
  readonly productId: string;
  readonly mandatoryId: string;
  readonly termProductId: string;
  readonly plannedProductId: string;
  readonly termDepositId: string;
  readonly planId: string;
}

export async function arrangedSavings(coop: TestCooperative): Promise<ArrangedSavings> {
  const { clock } = coop.house;
  const startsOn = `${clock.now().toISOString().slice(0, 7)}-01` as BusinessDate;
  const daily = await savingsProductIn(coop, {
    name: 'Tabungan Pasar',
    minimumBalance: rupiah(10_000),
    terms: termsOf({ startsOn, ratePercent: '9.5', monthlyFee: rupiah(1_000) }),
  });
  const mandatory = await savingsProductIn(coop, { name: 'Simpanan Wajib', family: 'MANDATORY' });
  await mandatoryRateIn(coop);
  const payout = await savingsAccountIn(coop, { productId: daily.id });
  const term = await termProductIn(coop);
  const { deposit } = await termDepositOf(coop, { product: term, payout, rollover: 'PRINCIPAL' });
  const planned = await savingsProductIn(coop, { name: 'Simpanan Umrah', family: 'PLANNED' });
  await planRulesIn(coop, planned.id);
  const dueOn = `${clock.now().getUTCFullYear() + 1}-05-20` as BusinessDate;
  const { plan } = await savingsPlanIn(coop, { productId: planned.id, payout, label: 'Qurban bersama', dueOn });
  await depositedIn(coop, plan.account, 250_000);
  return {
    productId: daily.id,
    mandatoryId: mandatory.id,
    termProductId: term.id,
    plannedProductId: planned.id,
    termDepositId: deposit.id,
    planId: plan.id,
  };
}
