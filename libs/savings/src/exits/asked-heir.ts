import { rupiah } from '@lumbung/kernel';
import type { SavingsMoveRequest } from '../desk/move-request.types.js';
import type { AskedMove } from '../desk/move-requests.service.js';
import type { PayHeirInput } from './succession.types.js';

/** What is wished, in one form: so it is known again as the same when it was approved, however it was written. */
export function wished({ requestId, memberId, amount, money, ...who }: PayHeirInput): PayHeirInput {
  return {
    requestId,
    memberId,
    amount,
    money,
    heirId: who.heirId ?? null,
    payeeName: who.payeeName?.trim() ?? null,
    authority: who.heirId ? null : (who.authority?.trim() ?? null),
    letterNo: who.letterNo?.trim() ?? null,
  };
}

/** The share of an heir as it waits for another; `accountId` stands for all accounts of who died. */
export function askedOf(
  { requestId, amount, money, heirId = null, authority = null, letterNo = null }: PayHeirInput,
  accountId: string,
  payeeName: string,
): AskedMove {
  return {
    requestId,
    kind: 'WITHDRAWAL',
    accountId,
    toAccountId: null,
    amount: amount.amount,
    money,
    valueOn: null,
    note: null,
    quote: null,
    heir: { heirId, payeeName, authority, letterNo },
  };
}

/** What was wished when it was asked for. */
export function wishOf(request: SavingsMoveRequest): PayHeirInput {
  const { requestId, account, money, heirId, payeeName, authority, letterNo } = request;
  return wished({
    requestId,
    memberId: account.memberId,
    amount: rupiah(request.amount),
    money,
    heirId,
    payeeName: heirId ? null : payeeName,
    authority,
    letterNo,
  });
}
