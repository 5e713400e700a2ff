import { describe, expect, it } from '@jest/globals';
import { IdentityModule } from '@lumbung/identity';
import { newId } from '@lumbung/kernel';
import type { PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { MembershipDeskService } from '../applications/membership-desk.service.js';
import { MemberReadsService } from '../members/member-reads.service.js';
import { MembershipModule } from '../membership.module.js';
import { MembersService } from '../members/members.service.js';
import { memberWithAccountIn } from '../testing/index.js';
import { MyProfileService } from './my-profile.service.js';
import type { ProfileChange, RequestMyProfileChangeInput } from './profile-change.types.js';
import { ProfileChangesService } from './profile-changes.service.js';
import { ProfileDecisionsService } from './profile-decisions.service.js';

describe('members who want their data changed', () => {
  const house = startHouse(MembershipModule, IdentityModule);
  const mine = () => house.get(MyProfileService);
  const decisions = () => house.get(ProfileDecisionsService);

  const memberWithAccount = async (coop: TestCooperative) => {
    const known = await memberWithAccountIn(coop, { phone: '+628000000111', fullName: 'Siti Aminah' });
    const ask = (wish: Partial<RequestMyProfileChangeInput>, requestId = newId()) =>
      known.as(() => mine().request({ requestId, ...wish }));
    return { ...known, ask };
  };
  const approve = (coop: TestCooperative, changeId: string, confirmDuplicate = false) =>
    coop.run(() => decisions().approve({ changeId, confirmDuplicate }), ['MANAGER']);
  const now = (coop: TestCooperative, memberId: string) => coop.run(() => house.get(MemberReadsService).one(memberId));
  const bankAccount = { bankName: 'Bank Contoh', accountNo: '123-456-7890', holderName: 'Siti Aminah' };

  it('ask, and see before and after; nothing changes until an officer approved it', async () => {
    const coop = await house.cooperative();
    const { member, ask, as } = await memberWithAccount(coop);

    const change = (await ask({
      phone: '+628000000222',
      particulars: { occupation: 'Pedagang', bankAccount },
      heirs: [{ fullName: 'Budi', relation: 'CHILD', shareBasisPoints: 10_000 }],
      note: 'HP saya ganti',
    })) as ProfileChange;

    expect(change.lines.map(({ label, before, after }) => [label, before, after])).toEqual([
      ['Telepon', expect.stringMatching(/111$/), expect.stringMatching(/222$/)],
      ['Pekerjaan', null, 'Pedagang'],
      ['Rekening bank', null, expect.stringMatching(/^Bank Contoh · .*7890 · Siti Aminah$/)],
      ['Ahli waris', null, 'Budi (100 %)'],
    ]);
    expect(JSON.stringify(change)).not.toContain('8000000222');
    expect((await now(coop, member.id)).phoneMasked).toMatch(/111$/);

    await approve(coop, change.id);
    const again = await approve(coop, change.id);

    expect(again).toMatchObject({ state: 'APPROVED', decidedByName: 'Uji Coba' });
    expect(await now(coop, member.id)).toMatchObject({
      phoneMasked: expect.stringMatching(/222$/),
      particulars: { occupation: 'Pedagang', bankAccount: { bankName: 'Bank Contoh' } },
    });
    expect(await as(() => mine().myHeirs())).toMatchObject({ heirs: [{ fullName: 'Budi' }] });
    expect(await as(() => mine().mine())).toMatchObject({ pending: null, decided: [{ id: change.id }] });
    const [kept] = await house.admin<{ sealed: Buffer | null }>(
      'select wish_sealed as sealed from membership.profile_change where id = $1',
      [change.id],
    );
    expect(kept?.sealed).toBeNull();
  });

  it('ask once however often it is sent, and one thing at a time', async () => {
    const coop = await house.cooperative();
    const { ask, as } = await memberWithAccount(coop);
    const requestId = newId();

    const first = (await ask({ email: 'siti@contoh.id' }, requestId)) as ProfileChange;
    const again = await ask({ email: 'siti@contoh.id' }, requestId);

    expect(again).toMatchObject({ id: first.id });
    expect(await ask({ email: 'lain@contoh.id' })).toMatchObject({ code: 'PROFILE_CHANGE_PENDING' });
    expect(await as(() => mine().withdraw(first.id))).toMatchObject({ state: 'WITHDRAWN' });
    expect(await as(() => mine().withdraw(first.id))).toMatchObject({ state: 'WITHDRAWN' });
    expect(await approve(coop, first.id)).toMatchObject({ code: 'PROFILE_CHANGE_DECIDED', state: 'WITHDRAWN' });
    expect(await ask({ email: 'lain@contoh.id' })).toMatchObject({ state: 'PENDING' });
  });

  it('are refused what the desk alone changes, nothing at all, and heirs who do not share the whole', async () => {
    const coop = await house.cooperative();
    const { ask } = await memberWithAccount(coop);

    expect(await ask({ fullName: 'Nama Baru' })).toMatchObject({
      code: 'INVALID_INPUT',
      message: 'Nama lengkap hanya dapat diubah di kantor koperasi.',
    });
    expect(await ask({ note: 'halo' })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await ask({ heirs: [{ fullName: 'Budi', relation: 'CHILD', shareBasisPoints: 5_000 }] })).toMatchObject({
      code: 'HEIR_SHARES_INCOMPLETE',
    });
    await coop.run(() => house.get(MembershipDeskService).update({ selfServiceFields: ['FULL_NAME'] }));
    expect(await ask({ fullName: 'Siti Aminah Dewi' })).toMatchObject({ state: 'PENDING' });
    const stranger = { personId: newId<'Person'>() as PersonId };
    expect(
      await coop.run(() => mine().request({ requestId: newId(), email: 'a@contoh.id' }), [], stranger),
    ).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await coop.run(() => mine().mine(), [], stranger)).toBeNull();
  });

  it('read what they asked for in words', async () => {
    const coop = await house.cooperative();
    await coop.run(() => house.get(MembershipDeskService).update({ selfServiceFields: ['SEX', 'BIRTH_ON'] }));
    const { ask, as } = await memberWithAccount(coop);

    await ask({ particulars: { sex: 'FEMALE', birthOn: '1980-05-07' } });

    const known = await as(() => mine().mine());
    expect(known?.pending?.lines.map(({ after }) => after)).toEqual(['7 Mei 1980', 'Perempuan']);
  });

  it('hear why not; and no officer approves his own', async () => {
    const coop = await house.cooperative();
    const { ask, personId, as } = await memberWithAccount(coop);
    const { id } = (await ask({ email: 'siti@contoh.id' })) as ProfileChange;

    const self = await coop.run(() => decisions().approve({ changeId: id, confirmDuplicate: false }), ['MANAGER'], {
      personId,
    });
    const short = await coop.run(() => decisions().decline({ changeId: id, reason: 'no' }));
    const no = await coop.run(() => decisions().decline({ changeId: id, reason: 'Bawa kartu keluarga ke kantor.' }));

    expect(self).toMatchObject({ code: 'FOUR_EYES_REQUIRED', makerName: 'Siti Aminah' });
    expect(short).toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
    expect(no).toMatchObject({ state: 'DECLINED' });
    expect(await as(() => mine().mine())).toMatchObject({ decided: [{ reason: 'Bawa kartu keluarga ke kantor.' }] });
  });

  it('are shown whole with a reason, which the audit keeps', async () => {
    const coop = await house.cooperative();
    const { ask } = await memberWithAccount(coop);
    const { id } = (await ask({ phone: '+628000000222', particulars: { occupation: 'Guru' } })) as ProfileChange;

    const shown = await coop.run(() => decisions().reveal({ changeId: id, reason: 'Menelepon nomor baru' }));

    expect(shown).toMatchObject({ lines: [{ field: 'PHONE', after: '+628000000222' }] });
    const [audit] = await house.admin<{ reason: string }>(
      `select detail->>'reason' as reason from platform.audit_record where tenant_id = $1 and action = 'membership.revealProfileChange'`,
      [coop.id],
    );
    expect(audit?.reason).toBe('Menelepon nomor baru');
  });

  it('are told apart: two approve at once, it is written once; the neighbour sees nothing', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const { ask, member } = await memberWithAccount(coop);
    const { id } = (await ask({ phone: '+628000000222' })) as ProfileChange;

    const both = await Promise.all([approve(coop, id), approve(coop, id)]);

    expect(both).toMatchObject([{ state: 'APPROVED' }, { state: 'APPROVED' }]);
    const written = await house.admin(
      `select 1 from platform.audit_record where tenant_id = $1 and action = 'membership.update' and subject_id = $2`,
      [coop.id, member.id],
    );
    expect(written).toHaveLength(1);
    await expect(approve(other, id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const list = await other.run(() => house.get(ProfileChangesService).list({ first: 5 }, null, null));
    expect(list.nodes).toEqual([]);
  });

  it('do not change whoever left meanwhile', async () => {
    const coop = await house.cooperative();
    const { ask, member } = await memberWithAccount(coop);
    const { id } = (await ask({ phone: '+628000000222' })) as ProfileChange;
    await coop.run(() =>
      house.get(MembersService).changeStatus({ memberId: member.id, status: 'LEFT', leaveReason: 'OWN_REQUEST' }),
    );

    expect(await approve(coop, id)).toMatchObject({ code: 'INVALID_INPUT' });
  });
});
