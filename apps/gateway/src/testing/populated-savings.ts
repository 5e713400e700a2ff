import { newId } from '@lumbung/kernel';
import { memberIn } from '@lumbung/membership/testing';
import { OwnDepositsService } from '@lumbung/savings';
import {
  announcedDepositIn,
  mandatoryRateIn,
  savingsAccountIn,
  savingsProductIn,
  sentToOthersIn,
  waitingMoveIn,
} from '@lumbung/savings/testing';
import type { Desk } from './desk.js';

/** Savings of a member: a share, and voluntary savings with money on them. */
export async function savingsOf({ coop }: Desk, name: string): Promise<void> {
  const personId = newId<'Person'>();
  const member = await memberIn(coop, { fullName: `Penabung ${name}`, personId });
  const share = await savingsProductIn(coop, { family: 'PRINCIPAL', name: `Pokok ${name}` });
  await savingsAccountIn(coop, { productId: share.id, memberId: member.id });
  const daily = await savingsAccountIn(coop, { memberId: member.id, name: `Harian ${name}`, balance: 75_000 });
  await waitingMoveIn(coop, daily);
  const { id: accountId } = await savingsAccountIn(coop, {
    memberId: member.id,
    family: 'MANDATORY',
    name: `Wajib ${name}`,
  });
  await mandatoryRateIn(coop, { accountId });
  await sentToOthersIn(coop, member.id, 20_000);
  const deposit = await announcedDepositIn(coop, personId, { accountId: daily.id });
  const proof = { fileName: 'bukti.pdf', content: Buffer.from('%PDF-1.4 bukti') };
  await coop.run(() => coop.house.get(OwnDepositsService).putProof(deposit.id, personId, proof));
}
