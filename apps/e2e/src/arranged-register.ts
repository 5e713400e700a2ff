import { collectorIn, groupIn, meetingIn } from '@lumbung/field/testing';
import { memberImportIn, payrollIn } from '@lumbung/intake/testing';
import { addDays, rupiah, startOfMonth, todayIn } from '@lumbung/kernel';
import { MemberDocumentsService } from '@lumbung/membership';
import { approvedIn, heirsIn, memberIn, officerIn, PAPER, profileChangeIn } from '@lumbung/membership/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import { estateIn, mandatoryRateIn, savingsAccountIn, savingsProductIn } from '@lumbung/savings/testing';

/** A register with something on every screen of it. */
export interface ArrangedRegister {
  /** Has data, heirs, savings and a paper. */
  readonly memberId: string;
  /** Met once; a neighbour covered for another. */
  readonly groupId: string;
  /** Did not meet yet, and owes. */
  readonly newGroupId: string;
  /** Somebody the board took on, and who has not paid yet. */
  readonly applicationId: string;
  /** Looked through, not yet taken in. */
  readonly importId: string;
  readonly payrollId: string;
  /** Died; one of two heirs was paid. */
  readonly deceasedId: string;
}

/** Arranges by the services of the house; the books must be open. */
export async function arrangedRegister(coop: TestCooperative): Promise<ArrangedRegister> {
  const today = todayIn('Asia/Jakarta', new Date());
  const month = startOfMonth(today);
  await mandatoryRateIn(coop, { startsOn: month });
  const mandatory = await savingsProductIn(coop, { name: 'Simpanan Wajib Kelompok', family: 'MANDATORY' });
  const principal = await savingsProductIn(coop, {
    name: 'Simpanan Pokok Anggota',
    family: 'PRINCIPAL',
    principalAmount: rupiah(100_000),
  });
  const memberIds: string[] = [];
  for (const fullName of ['Endang Lestari', 'Sri Wahyuningsih', 'Suparman', 'Yatimah', 'Kasiyem', 'Sulastri']) {
    const isFirst = memberIds.length === 0;
    const { id } = await memberIn(coop, { fullName, ...(isFirst && { phone: PHONE, particulars: KNOWN }) });
    await savingsAccountIn(coop, { productId: mandatory.id, memberId: id });
    memberIds.push(id);
  }
  const [memberId = ''] = memberIds;
  await savingsAccountIn(coop, { productId: principal.id, memberId, balance: 100_000 });
  await heirsIn(coop, memberId);
  await officerIn(coop, memberId, { termEndsOn: addDays(today, 30), reference: 'BA RAT 1/2024' });
  await officerIn(coop, memberIds[1] ?? '', { office: 'TREASURER', termEndsOn: addDays(today, -1) });
  await coop.run(() => coop.house.get(MemberDocumentsService).put(memberId, 'IDENTITY_CARD', SCAN));
  const groupId = await groupIn(coop, memberIds.slice(0, 4), { name: 'Melati' });
  const collector = await collectorIn(coop, { name: 'Hadi Kolektor', route: { groupIds: [groupId] } });
  await meetingIn(coop, groupId, collector);
  await profileChangeIn(coop, { fullName: 'Wagiman', phone: '+628000007770' });
  const approvedId = await approvedIn(coop);
  const [application] = await coop.house.admin<{ id: string }>(
    'select id from membership.application where tenant_id = $1 and member_id = $2',
    [coop.id, approvedId],
  );
  const file = await memberImportIn(coop, ['Nama;No HP;Nomor Anggota', 'Tutik Contoh;080000009911;901', ';;902']);
  return {
    memberId,
    groupId,
    newGroupId: await groupIn(coop, memberIds.slice(4), { name: 'Mawar' }),
    applicationId: application?.id ?? '',
    importId: file.id,
    deceasedId: await estateIn(coop, 'Almarhum Kusno'),
    payrollId: (await payrollIn(coop, EMPLOYER, month)).id,
  };
}

const PHONE = '+628000007771';
const EMPLOYER = 'Pabrik Gula Kedawung';
const KNOWN = {
  birthPlace: 'Pasuruan',
  birthOn: '1980-05-07',
  sex: 'FEMALE' as const,
  occupation: 'Pedagang',
  nationalIdNo: '3575034705800001',
  employer: EMPLOYER,
  payrollNo: '1207',
  bankAccount: { bankName: 'Bank Contoh', accountNo: '1234567890', holderName: 'Endang Lestari' },
};
const SCAN = { fileName: 'ktp-endang.pdf', content: PAPER };
