import { newId, rupiah } from '@lumbung/kernel';
import { LedgerService } from '@lumbung/ledger';
import { diedIn, heirsIn, memberIn } from '@lumbung/membership/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import type { SavingsMoveRequest } from '../desk/move-request.types.js';
import { SavingsExitsService } from '../exits/exits.service.js';
import { HeirPaymentsService } from '../exits/heir-payments.service.js';
import { SuccessionService } from '../exits/succession.service.js';
import { savingsAccountIn } from './index.js';

/** A member who died with Rp150.000, of whose two heirs the first was paid his half; answers the member's id. */
export async function estateIn(coop: TestCooperative, fullName: string): Promise<string> {
  const { id: memberId } = await memberIn(coop, { fullName });
  await savingsAccountIn(coop, { memberId, name: `Tabungan ${fullName}`, balance: 150_000 });
  const heirId = await heirsIn(coop, memberId, [
    { fullName: `Istri ${fullName}`, relation: 'SPOUSE', shareBasisPoints: 5_000 },
    { fullName: `Anak ${fullName}`, relation: 'CHILD', shareBasisPoints: 5_000 },
  ]);
  const diedOn = coop.run(() => coop.house.get(LedgerService).today());
  await diedIn(coop, memberId, undefined, diedOn);
  await coop.run(() => coop.house.get(SavingsExitsService).deceased({ memberId, diedOn, successorId: null }));
  const share = { requestId: newId(), memberId, heirId, amount: rupiah(75_000), money: 'BANK' as const };
  const paid = await coop.run(() => coop.house.get(HeirPaymentsService).pay(share));
  if ('code' in paid) throw new Error(`This heir was not paid: ${paid.message}`);
  return memberId;
}

/** A share that waits for another, asked for by a teller who may pay less. */
export async function waitingHeirIn(coop: TestCooperative, memberId: string): Promise<SavingsMoveRequest> {
  const left = await coop.run(() => coop.house.get(SuccessionService).succession(memberId));
  const heir = left?.heirs.find(({ open }) => open.isPositive);
  if (!heir) throw new Error('Nobody is left to be paid.');
  const share = { requestId: newId(), memberId, heirId: heir.heirId, amount: heir.open, money: 'BANK' as const };
  const pay = () => coop.house.get(HeirPaymentsService).pay(share);
  const asked = await coop.run(pay, ['CASHIER'], { personId: newId<'Person'>(), displayName: 'Uji Teller' });
  if (!('askedAt' in asked)) throw new Error('This share did not wait.');
  return asked;
}
