import { describe, expect, it } from '@jest/globals';
import { IdentityModule } from '@lumbung/identity';
import { newId } from '@lumbung/kernel';
import { permissionsOf } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { MemberReadsService } from '../members/member-reads.service.js';
import { MembersService } from '../members/members.service.js';
import { MembershipModule } from '../membership.module.js';
import { memberIn } from '../testing/index.js';
import type { MemberParticularsInput } from './particulars.inputs.js';
import { ParticularsService } from './particulars.service.js';

const SITI = '3575044101900001';

describe('what the register knows of a person', () => {
  const house = startHouse(MembershipModule, IdentityModule);
  const update = (
    coop: TestCooperative,
    memberId: string,
    particulars: MemberParticularsInput,
    confirmDuplicate = false,
  ) => coop.run(() => house.get(ParticularsService).update({ memberId, particulars, confirmDuplicate }));
  const one = (coop: TestCooperative, id: string) => coop.run(() => house.get(MemberReadsService).one(id));

  it('keeps numbers of papers sealed, shows them masked, and changes only what is named', async () => {
    const coop = await house.cooperative();
    const { id } = await memberIn(coop);

    await update(coop, id, {
      birthPlace: 'Pasuruan',
      birthOn: '1990-01-01',
      sex: 'FEMALE',
      nationalIdNo: '3575 0441 0190 0001',
      familyCardNo: '3575040101150002',
      taxNo: '35.750.441-019.00003',
      mothersMaidenName: 'Sumiati',
      bankAccount: { bankName: 'Bank Contoh', accountNo: '123-456-7890', holderName: 'Siti' },
    });
    await update(coop, id, { occupation: 'Pedagang', familyCardNo: null });

    expect((await one(coop, id)).particulars).toEqual({
      birthPlace: 'Pasuruan',
      birthOn: '1990-01-01',
      sex: 'FEMALE',
      occupation: 'Pedagang',
      nationalIdNoMasked: '************0001',
      familyCardNoMasked: null,
      taxNoMasked: expect.stringMatching(/^\*+0003$/),
      hasMothersMaidenName: true,
      employer: null,
      payrollNo: null,
      bankAccount: { bankName: 'Bank Contoh', holderName: 'Siti', accountNoMasked: '******7890' },
      nationalIdConcerns: [],
    });
    const [row] = await house.admin('select * from membership.particulars where id = $1', [id]);
    const audit = await house.admin(`select detail from platform.audit_record where subject_id = $1`, [id]);
    expect(JSON.stringify([row, audit])).not.toMatch(/3575044101900001|Sumiati|1234567890|35750441019/);
  });

  it.each([
    ['357504410190001', ['NOT_SIXTEEN_DIGITS']],
    ['0075044101900001', ['UNKNOWN_REGION']],
    ['3575043213900001', ['IMPOSSIBLE_BIRTH_DATE']],
    ['3575044101900000', ['DEMONSTRATION_NUMBER']],
    ['3575044201900001', ['BIRTH_DATE_DIFFERS']],
    ['3575040101900001', ['SEX_DIFFERS']],
    ['3514104101900001', ['REGENCY_DIFFERS']],
    [SITI, []],
  ])('warns of what does not fit in %s and keeps it all the same', async (nationalIdNo, concerns) => {
    const coop = await house.cooperative();
    const { id } = await memberIn(coop, { address: { street: 'Jl. Contoh 1', regionCode: '35.75.04.1003' } });

    const answer = await update(coop, id, { nationalIdNo, birthOn: '1990-01-01', sex: 'FEMALE' });

    expect(answer).toMatchObject({
      particulars: { nationalIdConcerns: concerns, nationalIdNoMasked: expect.any(String) },
    });
  });

  it('reckons anew when birth date or sex is corrected without naming the number again', async () => {
    const coop = await house.cooperative();
    const { id } = await memberIn(coop);
    await update(coop, id, { nationalIdNo: SITI, birthOn: '1990-01-10', sex: 'MALE' });

    const corrected = await update(coop, id, { birthOn: '1990-01-01' });

    expect(corrected).toMatchObject({ particulars: { nationalIdConcerns: ['SEX_DIFFERS'] } });
  });

  it('tells of the same number, and of the same name and birth date, before it writes', async () => {
    const coop = await house.cooperative();
    const first = await memberIn(coop, {
      fullName: 'Siti Aminah',
      particulars: { nationalIdNo: SITI, birthOn: '1990-01-01' },
    });
    const second = await memberIn(coop, { fullName: 'Nama Lain' });
    const register = (fullName: string, birthOn: string | null) =>
      coop.run(() =>
        house.get(MembersService).register({
          requestId: newId(),
          fullName,
          status: 'APPLICANT',
          confirmDuplicate: false,
          particulars: { birthOn },
        }),
      );

    expect(await update(coop, second.id, { nationalIdNo: SITI })).toMatchObject({
      code: 'POSSIBLE_DUPLICATE_MEMBER',
      candidates: [{ id: first.id }],
    });
    expect(await update(coop, second.id, { nationalIdNo: SITI }, true)).toMatchObject({ id: second.id });
    expect(await register('siti  aminah', '1990-01-01')).toMatchObject({ code: 'POSSIBLE_DUPLICATE_MEMBER' });
    expect(await register('siti aminah', null)).toMatchObject({ code: 'POSSIBLE_DUPLICATE_MEMBER' });
    expect(await register('siti aminah', '1971-05-09')).toMatchObject({ status: 'APPLICANT' });
    expect(await update(coop, first.id, { nationalIdNo: SITI, birthOn: '1990-01-01' })).toMatchObject({ id: first.id });
  });

  it('reads a number before it is saved, and says who has it here and not next door', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const { id } = await memberIn(coop, { particulars: { nationalIdNo: SITI } });
    const check = (at: TestCooperative) =>
      at.run(() => house.get(ParticularsService).check({ nationalIdNo: SITI, sex: 'MALE' }));

    expect(await check(coop)).toMatchObject({
      birthOn: '1990-01-01',
      sex: 'FEMALE',
      regionPath: expect.stringContaining('Pasuruan'),
      concerns: ['SEX_DIFFERS'],
      holders: [{ id }],
    });
    expect(await check(other)).toMatchObject({ holders: [], formerly: [] });
    const left = { memberId: id, status: 'LEFT', leaveReason: 'OWN_REQUEST' } as const;
    await coop.run(() => house.get(MembersService).changeStatus(left));
    expect(await check(coop)).toMatchObject({ holders: [], formerly: [{ id, leaveReason: 'OWN_REQUEST' }] });
  });

  it('shows whole only with a reason that stays in the audit, and only to whom unmasking is allowed', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const { id } = await memberIn(coop, { particulars: { nationalIdNo: SITI, mothersMaidenName: 'Sumiati' } });
    const reveal = (at: TestCooperative, reason: string) =>
      at.run(() => house.get(ParticularsService).reveal({ memberId: id, reason }));

    expect(await reveal(coop, ' ab ')).toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
    expect(await reveal(coop, 'Mengisi formulir pajak')).toMatchObject({
      nationalIdNo: SITI,
      mothersMaidenName: 'Sumiati',
      bankAccountNo: null,
    });
    const looks = await house.admin(
      `select detail from platform.audit_record where tenant_id = $1 and action = 'membership.revealParticulars'`,
      [coop.id],
    );
    expect(looks).toMatchObject([{ detail: { reason: 'Mengisi formulir pajak' } }]);
    await expect(reveal(other, 'Ingin tahu saja')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(update(other, id, { sex: 'MALE' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(permissionsOf(['CASHIER', 'SUPERVISOR']).has('membership.unmask')).toBe(false);
  });

  it('refuses a birth in the future', async () => {
    const coop = await house.cooperative();
    const { id } = await memberIn(coop);

    expect(await update(coop, id, { birthOn: '2026-11-22' })).toMatchObject({ field: 'particulars.birthOn' });
  });
});
