import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { IdentityModule } from '@lumbung/identity';
import type { PersonId } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { GroupsService } from '../groups/groups.service.js';
import { MembershipModule } from '../membership.module.js';
import { PostsService } from '../posts/posts.service.js';
import { memberIn } from '../testing/index.js';
import { MemberReadsService } from './member-reads.service.js';
import { MembershipService } from './membership.service.js';
import type { ChangeMemberStatusInput, MemberFilter, MemberSort, RegisterMemberInput } from './members.schema.js';
import { MembersService } from './members.service.js';

describe('the member register (buku daftar anggota)', () => {
  const house = startHouse(MembershipModule, IdentityModule);
  const register = (coop: TestCooperative, more: Partial<RegisterMemberInput> = {}) =>
    coop.run(() =>
      house.get(MembersService).register({
        requestId: newId(),
        fullName: 'Siti Aminah',
        status: 'APPLICANT',
        confirmDuplicate: false,
        ...more,
      }),
    );
  const change = (coop: TestCooperative, input: ChangeMemberStatusInput) =>
    coop.run(() => house.get(MembersService).changeStatus(input));
  const list = (
    coop: TestCooperative,
    filter: MemberFilter = {},
    sort: MemberSort = 'MEMBER_NO',
    page: object = { first: 20 },
  ) =>
    coop.run(() =>
      house.get(MemberReadsService).list(filter, sort, page, { history: false, particulars: false, total: true }),
    );

  it('numbers members one after another, past numbers given by hand, and once per request', async () => {
    const coop = await house.cooperative();
    const requestId = newId();

    const first = await register(coop, { requestId });
    const again = await register(coop, { requestId });
    const byHand = await register(coop, { fullName: 'Umi Lestari', memberNo: '0002' });
    const next = await register(coop, { fullName: 'Paiman' });

    expect(again).toEqual(first);
    expect([first, byHand, next]).toMatchObject([
      { memberNo: '0001', status: 'APPLICANT', statusLabel: 'Calon anggota', allowedStatuses: ['ACTIVE', 'LEFT'] },
      { memberNo: '0002' },
      { memberNo: '0003' },
    ]);
    expect(await register(coop, { fullName: 'Lilik', memberNo: '0002' })).toMatchObject({
      code: 'MEMBER_NO_TAKEN',
      memberNo: '0002',
    });
  });

  it('gives one number to one of two at once', async () => {
    const coop = await house.cooperative();

    const answers = await Promise.all(
      ['Agus', 'Bambang'].map((fullName) => register(coop, { fullName, memberNo: '77' })),
    );

    expect(answers.map((answer) => ('code' in answer ? answer.code : 'written')).sort()).toEqual([
      'MEMBER_NO_TAKEN',
      'written',
    ]);
  });

  it('asks before it writes somebody down twice', async () => {
    const coop = await house.cooperative();
    await register(coop, { phone: '+628000000123' });

    expect(await register(coop, { fullName: 'SITI  AMINAH' })).toMatchObject({
      code: 'POSSIBLE_DUPLICATE_MEMBER',
      candidates: [{ memberNo: '0001' }],
    });
    expect(await register(coop, { fullName: 'Orang lain', phone: '+628000000123' })).toMatchObject({
      code: 'POSSIBLE_DUPLICATE_MEMBER',
    });
    expect(await register(coop, { confirmDuplicate: true })).toMatchObject({ memberNo: '0002' });
  });

  it('keeps telephone and e-mail sealed, shows them masked, and whole only with a reason that stays in the audit', async () => {
    const coop = await house.cooperative();
    const { id } = await memberIn(coop, { phone: '+628000000123', email: 'siti@contoh.id' });
    const reveal = (at: TestCooperative, reason: string) =>
      at.run(() => house.get(MembersService).revealContact({ memberId: id, reason }));

    const [row] = await house.admin<Record<string, unknown>>('select * from membership.member where id = $1', [id]);
    const shown = await coop.run(() => house.get(MemberReadsService).one(id));

    expect(JSON.stringify(row)).not.toMatch(/0000000123|siti@contoh/);
    expect((row?.phone_sealed as Buffer).includes('0000123')).toBe(false);
    expect(shown).toMatchObject({
      phoneMasked: expect.stringMatching(/^0800.*\*.*123$/),
      emailMasked: 's•••@contoh.id',
    });
    expect(await reveal(coop, ' ')).toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
    expect(await reveal(coop, 'Menagih simpanan wajib')).toMatchObject({
      phone: '+628000000123',
      email: 'siti@contoh.id',
    });
    const looks = await house.admin(
      `select detail from platform.audit_record where tenant_id = $1 and action = 'membership.revealContact'`,
      [coop.id],
    );
    expect(looks).toMatchObject([{ detail: { reason: 'Menagih simpanan wajib' } }]);
    await expect(reveal(await house.cooperative(), 'Ingin tahu saja')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('knows the way from applicant to leaver, and no other', async () => {
    const coop = await house.cooperative();
    const { id } = await memberIn(coop, { status: 'APPLICANT' });
    const to = (status: ChangeMemberStatusInput['status'], more: Partial<ChangeMemberStatusInput> = {}) =>
      change(coop, { memberId: id, status, ...more });

    expect(await to('INACTIVE')).toMatchObject({
      code: 'MEMBER_STATUS_NOT_ALLOWED',
      currentStatus: 'APPLICANT',
      allowedStatuses: ['ACTIVE', 'LEFT'],
    });
    expect(await to('ACTIVE')).toMatchObject({ status: 'ACTIVE', joinedOn: '2026-11-21' });
    expect(await to('ACTIVE')).toMatchObject({
      status: 'ACTIVE',
      statusHistory: [{ toStatus: 'ACTIVE' }, { toStatus: 'APPLICANT' }],
    });
    expect(await to('LEFT')).toMatchObject({ code: 'INVALID_INPUT', field: 'leaveReason' });
    expect(await to('LEFT', { leaveReason: 'OWN_REQUEST', effectiveOn: '2026-11-22' })).toMatchObject({
      field: 'effectiveOn',
    });
    expect(await to('LEFT', { leaveReason: 'OWN_REQUEST', reason: 'Pindah rumah' })).toMatchObject({
      status: 'LEFT',
      leftOn: '2026-11-21',
      allowedStatuses: [],
      statusHistory: [{ reason: 'Pindah rumah' }, {}, {}],
    });
    expect(await to('ACTIVE')).toMatchObject({ code: 'MEMBER_STATUS_NOT_ALLOWED' });
  });

  it('answers who is an active member: not the resting, not strangers, not of the neighbour', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const personId = newId<'Person'>();
    const { id } = await memberIn(coop, { personId });
    const active = (at: TestCooperative, who: PersonId | undefined) =>
      at.run(() => house.get(MembershipService).activeMemberOf(undefined, who));

    expect(await active(coop, personId)).toMatchObject({ id });
    expect([await active(other, personId), await active(coop, newId()), await active(coop, undefined)]).toEqual([
      null,
      null,
      null,
    ]);
    await change(coop, { memberId: id, status: 'INACTIVE' });
    expect(await active(coop, personId)).toBeNull();
  });

  it('finds by name, number and whole telephone number, and reads page by page in three messages', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    for (const fullName of ['Wahyuni Rahayu', 'Nur Hidayah', 'Dewi Susanti']) await memberIn(coop, { fullName });
    await memberIn(coop, { fullName: 'Imam Rofiq', phone: '+628000000456', memberNo: '10' });
    await memberIn(other, { fullName: 'Nur Tetangga' });
    const names = async (...asked: Parameters<typeof list>) =>
      (await list(...asked)).nodes.map(({ fullName }) => fullName);

    expect(await names(coop, { search: 'nur' })).toEqual(['Nur Hidayah']);
    expect(await names(coop, { search: '0800-0000-456' })).toEqual(['Imam Rofiq']);
    expect(await names(coop, { search: '10' })).toEqual(['Imam Rofiq']);
    expect(await names(coop, { search: '%' })).toEqual([]);
    expect(await names(coop, {}, 'MEMBER_NO')).toEqual(['Wahyuni Rahayu', 'Nur Hidayah', 'Dewi Susanti', 'Imam Rofiq']);
    const first = await list(coop, {}, 'NAME', { first: 3 });
    const rest = await names(coop, {}, 'NAME', { first: 3, after: first.pageInfo.endCursor });
    expect([first.nodes.map(({ fullName }) => fullName), rest, first.totalCount]).toEqual([
      ['Dewi Susanti', 'Imam Rofiq', 'Nur Hidayah'],
      ['Wahyuni Rahayu'],
      4,
    ]);
    expect(await names(coop, {}, 'NEWEST', { last: 1 })).toEqual(['Wahyuni Rahayu']);
    expect(await house.statementsOf(() => list(coop, { search: 'nur', statuses: ['ACTIVE'] }))).toHaveLength(3);
    expect(await coop.run(() => house.get(MemberReadsService).counts())).toEqual([
      { status: 'APPLICANT', count: 0 },
      { status: 'ACTIVE', count: 4 },
      { status: 'INACTIVE', count: 0 },
      { status: 'LEFT', count: 0 },
    ]);
  });

  it('finds by kind, by the group they are in today, and by their collecting post', async () => {
    const coop = await house.cooperative();
    const [siti, budi, umi] = [
      await memberIn(coop, { fullName: 'Siti', kind: 'ASSOCIATE' }),
      await memberIn(coop, { fullName: 'Budi' }),
      await memberIn(coop, { fullName: 'Umi' }),
    ];
    const group = await coop.run(() =>
      house.get(GroupsService).save({ name: 'Melati', isJointlyLiable: true, formedOn: '2026-01-01' }),
    );
    const post = await coop.run(() => house.get(PostsService).save({ name: 'Pos Pasar', isActive: true }));
    const groupId = 'id' in group ? String(group.id) : '';
    const collectingPostId = 'id' in post ? String(post.id) : '';
    const place = (memberId: string, to: string | null, fromOn?: string) =>
      coop.run(() => house.get(GroupsService).place({ memberId, groupId: to, fromOn }));
    await place(siti.id, groupId);
    await place(budi.id, groupId, '2026-01-02');
    await place(budi.id, null);
    await coop.run(() => house.get(PostsService).assign({ memberIds: [umi.id], postId: collectingPostId }));
    const names = async (filter: Parameters<typeof list>[1]) =>
      (await list(coop, filter)).nodes.map(({ fullName }) => fullName);

    expect(await names({ kinds: ['ASSOCIATE'] })).toEqual(['Siti']);
    expect(await names({ kinds: ['REGULAR'] })).toEqual(['Budi', 'Umi']);
    expect(await names({ groupId })).toEqual(['Siti']);
    expect(await names({ collectingPostId })).toEqual(['Umi']);
    expect(await names({ collectingPostId, kinds: ['ASSOCIATE'] })).toEqual([]);
    expect((await list(coop, { groupId })).totalCount).toBe(1);
  });

  it('corrects what is named, clears what is null, and does not know the members of another cooperative', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const { id } = await memberIn(coop, { phone: '+628000000789', email: 'a@contoh.id' });
    const update = (at: TestCooperative) =>
      at.run(() => house.get(MembersService).update({ memberId: id, fullName: 'Nama Baru', email: null }));

    expect(await update(coop)).toMatchObject({
      fullName: 'Nama Baru',
      emailMasked: null,
      phoneMasked: expect.any(String),
    });
    await expect(update(other)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
