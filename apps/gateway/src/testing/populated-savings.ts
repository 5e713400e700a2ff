import { newId, rupiah } from '@lumbung/kernel';
import { memberIn } from '@lumbung/membership/testing';
import { OwnDepositsService } from '@lumbung/savings';
import {
  announcedDepositIn,
  bonusIn,
  estateIn,
  mandatoryRateIn,
  nisbahIn,
  planRulesIn,
  printedReceiptIn,
  profitShareIn,
  savingsAccountIn,
  savingsPlanIn,
  savingsProductIn,
  sentToOthersIn,
  standingIn,
  termsOf,
  waitingHeirIn,
  waitingMoveIn,
  waitingPlacementIn,
  noticeIn,
  termDayIn,
  termDepositOf,
} from '@lumbung/savings/testing';
import { asked, type Desk } from './desk.js';

const BOOK = {
  widthMm: 138,
  heightMm: 190,
  leftMm: 6,
  topMm: 14,
  lineMm: 5.5,
  linesPerPage: 26,
  foldAfterLine: 13,
  foldMm: 14,
};

/** Savings of a member: a share, and voluntary savings with money on them. */
export async function savingsOf(desk: Desk, name: string): Promise<void> {
  const { coop } = desk;
  const personId = newId<'Person'>();
  const member = await memberIn(coop, { fullName: `Penabung ${name}`, personId });
  const share = await savingsProductIn(coop, { family: 'PRINCIPAL', name: `Pokok ${name}` });
  await savingsAccountIn(coop, { productId: share.id, memberId: member.id });
  const daily = await savingsAccountIn(coop, { memberId: member.id, name: `Harian ${name}`, balance: 75_000 });
  await printedReceiptIn(coop, daily);
  await desk.does('setSavingsPassbookLayout', BOOK);
  await desk.does('printSavingsPassbook', asked({ accountId: daily.id }));
  const hold = { requestId: newId(), accountId: daily.id, amount: 5_000, reason: `Jaminan ${name}` };
  await desk.does('holdSavings', hold);
  await waitingMoveIn(coop, daily);
  const { id: accountId } = await savingsAccountIn(coop, {
    memberId: member.id,
    family: 'MANDATORY',
    name: `Wajib ${name}`,
  });
  await mandatoryRateIn(coop, { accountId });
  await sentToOthersIn(coop, member.id, 20_000);
  await monthsOf(desk, member.id, name);
  const { deposit: term } = await termDepositOf(coop);
  await noticeIn(coop, term);
  await termDayIn(coop, '2026-12-21');
  await waitingPlacementIn(coop);
  const { plan } = await savingsPlanIn(coop, { payout: daily, label: `Qurban ${name}` });
  await planRulesIn(coop, plan.account.product.id);
  const deposit = await announcedDepositIn(coop, personId, { accountId: daily.id });
  const proof = { fileName: 'bukti.pdf', content: Buffer.from('%PDF-1.4 bukti') };
  await coop.run(() => coop.house.get(OwnDepositsService).putProof(deposit.id, personId, proof));
  const leaver = await memberIn(coop, { fullName: `Keluar ${name}` });
  await savingsAccountIn(coop, { memberId: leaver.id, name: `Sisa ${name}`, balance: 10_000 });
  await desk.does('settleMemberExit', asked({ memberId: leaver.id, leaveReason: 'OWN_REQUEST' }));
  await waitingHeirIn(coop, await estateIn(coop, `Almarhum ${name}`));
}

/** What two months earned and cost, with slips, the bonus and the profit share of a third, and what moved by itself. */
async function monthsOf({ coop, house }: Desk, memberId: string, name: string): Promise<void> {
  const today = house.clock.now();
  const paying = termsOf({ monthlyFee: rupiah(1_000) });
  const paid = await savingsAccountIn(coop, { memberId, name: `Berjasa ${name}`, balance: 900_000, terms: paying });
  const { product } = await savingsAccountIn(coop, {
    memberId,
    name: `Titipan ${name}`,
    contract: 'WADIAH',
    balance: 5_000,
  });
  const sharing = { memberId, name: `Bagi hasil ${name}`, contract: 'MUDHARABAH' as const, balance: 60_000 };
  const shared = await savingsAccountIn(coop, sharing);
  await nisbahIn(coop, shared.product.id);
  await standingIn(coop, paid.id, shared.id, { note: `Tetap ${name}` });
  house.clock.setTo('2027-01-01T03:00:00Z');
  await house.endDays();
  await profitShareIn(coop, '2026-12-01');
  await bonusIn(coop, product.id, '2026-12-01');
  house.clock.setTo(today);
}
