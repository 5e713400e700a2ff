import { newId, rupiah, type BusinessDate } from '@lumbung/kernel';
import { UserError } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { SavingsAccount } from '../accounts/account.types.js';
import { PlansService } from '../planned/plans.service.js';
import type { OpenSavingsPlanInput } from '../planned/plans.schema.js';
import type { SavingsPlan } from '../planned/plans.types.js';
import { savingsAccountIn, savingsProductIn } from './index.js';

/** What a product of planned savings is for, with a fee of 1 % for ending early. */
export async function planRulesIn(coop: TestCooperative, productId: string): Promise<void> {
  const rules = { productId, purpose: 'QURBAN' as const, feePercent: '1', feeAmount: rupiah(0) };
  const saved = await coop.run(() => coop.house.get(PlansService).saveRules(rules));
  if (saved instanceof UserError) throw new Error(`These rules were refused: ${saved.message}`);
}

/** Three million until 20 May 2027, opened today, unless said otherwise; with the savings account it pays to. */
export async function savingsPlanIn(
  coop: TestCooperative,
  { payout, ...given }: { payout?: SavingsAccount } & Partial<OpenSavingsPlanInput> = {},
): Promise<{ plan: SavingsPlan; payout: SavingsAccount }> {
  const to = payout ?? (await savingsAccountIn(coop));
  const productId = given.productId ?? (await savingsProductIn(coop, { family: 'PLANNED' })).id;
  const plan = await coop.run(() =>
    coop.house.get(PlansService).open({
      requestId: newId(),
      memberId: to.memberId,
      goalAmount: rupiah(3_000_000),
      dueOn: '2027-05-20' as BusinessDate,
      payoutAccountId: to.id,
      ...given,
      productId,
    }),
  );
  if (plan instanceof UserError) throw new Error(`This plan was refused: ${plan.message}`);
  return { plan, payout: to };
}
