import { person, pinOf, type TestPerson } from '@lumbung/identity/testing';
import { dateParts, todayIn } from '@lumbung/kernel';
import { heirsIn, memberIn } from '@lumbung/membership/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import {
  announcedDepositIn,
  depositedIn,
  mandatoryRateIn,
  noticeIn,
  savingsAccountIn,
  savingsPlanIn,
  savingsProductIn,
  termDepositOf,
} from '@lumbung/savings/testing';

/** A member with something of everything on his own pages, and a neighbour to whom he can send. */
export interface ArrangedMember {
  readonly person: TestPerson;
  /** The number of his voluntary account, in addresses. */
  readonly account: string;
  readonly mandatoryId: string;
  /** Waits for an officer. */
  readonly depositId: string;
  readonly neighbourNo: string;
  readonly certificateNo: string;
}

const NATIONAL_ID = '3575034705800001';

/** Arranges by the services of the house; the books and the ways to pay must be open. */
export async function arrangedMember(
  coop: TestCooperative,
  { hasPin = true }: { readonly hasPin?: boolean } = {},
): Promise<ArrangedMember> {
  const siti = await person(coop.house, 'Siti Aminah');
  if (hasPin) await pinOf(coop.house, siti.id);
  const member = await memberIn(coop, {
    fullName: 'Siti Aminah',
    personId: siti.id,
    phone: '+628000000812',
    particulars: { birthPlace: 'Pasuruan', birthOn: '1980-05-07', occupation: 'Pedagang', nationalIdNo: NATIONAL_ID },
  });
  await heirsIn(coop, member.id);
  const neighbour = await memberIn(coop, { fullName: 'Budi Santoso' });
  const daily = await savingsProductIn(coop, { name: 'Tabungan Harian' });
  const of = { memberId: member.id };
  await savingsAccountIn(coop, { ...of, name: 'Simpanan Pokok', family: 'PRINCIPAL', balance: 100_000 });
  const mandatory = await savingsAccountIn(coop, { ...of, name: 'Simpanan Wajib', family: 'MANDATORY' });
  const { year } = dateParts(todayIn('Asia/Jakarta', new Date()));
  await mandatoryRateIn(coop, { startsOn: `${year}-01-01` });
  await depositedIn(coop, mandatory, 15_000);
  const account = await savingsAccountIn(coop, { ...of, productId: daily.id, balance: 500_000 });
  await savingsAccountIn(coop, { memberId: neighbour.id, productId: daily.id });
  await savingsPlanIn(coop, { payout: account, label: 'Qurban 2027' });
  const { deposit: term } = await termDepositOf(coop, { payout: account });
  await noticeIn(coop, term);
  const deposit = await announcedDepositIn(coop, siti.id, { accountId: account.id, note: 'Gajian' });
  return {
    person: siti,
    account: account.number,
    mandatoryId: mandatory.id,
    depositId: deposit.id,
    neighbourNo: neighbour.memberNo,
    certificateNo: term.certificateNo,
  };
}
