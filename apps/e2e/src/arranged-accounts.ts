import { newId, rupiah } from '@lumbung/kernel';
import { memberIn } from '@lumbung/membership/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import { SavingsHoldsService } from '@lumbung/savings';
import { mandatoryRateIn, savingsAccountIn, savingsProductIn, waitingMoveIn } from '@lumbung/savings/testing';

/** Savings as officers look at them: an account with money on it, part of it held, and a move that waits. */
export interface ArrangedAccounts {
  readonly accountId: string;
  /** Mandatory savings that are behind. */
  readonly lateId: string;
}

/** Arranges by the services of the house; the books must be open, and the register arranged before. */
export async function arrangedAccounts(coop: TestCooperative): Promise<ArrangedAccounts> {
  const member = await memberIn(coop, { fullName: 'Sutrisno Hadi (contoh)' });
  const daily = await savingsProductIn(coop, { name: 'Tabungan Harian' });
  const { id: accountId } = await savingsAccountIn(coop, {
    productId: daily.id,
    memberId: member.id,
    balance: 1_250_000,
  });
  // A cooperative has one product of simpanan wajib: that of its register.
  const [mandatory] = await coop.house.admin<{ id: string }>(
    `select id from savings.product where tenant_id = $1 and family = 'MANDATORY'`,
    [coop.id],
  );
  const late = await savingsAccountIn(coop, { memberId: member.id, productId: mandatory?.id });
  await mandatoryRateIn(coop, { memberClass: 'LAMA', accountId: late.id });
  await coop.house.admin(
    `update savings.account set opened_on = opened_on - 100 where tenant_id = $1 and id = $2 returning id`,
    [coop.id, late.id],
  );
  await coop.run(() =>
    coop.house
      .get(SavingsHoldsService)
      .place({ requestId: newId(), accountId, amount: rupiah(250_000), reason: 'Jaminan pinjaman' }),
  );
  await waitingMoveIn(coop, { id: accountId });
  return { accountId, lateId: late.id };
}
