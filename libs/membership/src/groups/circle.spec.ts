import { describe, expect, it } from '@jest/globals';
import { IdentityModule } from '@lumbung/identity';
import { newId, rupiah } from '@lumbung/kernel';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { AdmissionService } from '../applications/admission.service.js';
import { ExitObstacles } from '../exits/exit-obstacles.js';
import { ExitsService } from '../exits/exits.service.js';
import { HeirsService } from '../heirs/heirs.service.js';
import type { HeirInput, MemberDeceased, MemberHeirs, RecordDeathInput } from '../heirs/heirs.types.js';
import { MemberReadsService } from '../members/member-reads.service.js';
import { MembersService } from '../members/members.service.js';
import { MembershipModule } from '../membership.module.js';
import { NotesService } from '../notes/notes.js';
import { PostsService } from '../posts/posts.service.js';
import type { CollectingPost, CollectingPostsArgs } from '../posts/posts.types.js';
import { memberIn } from '../testing/index.js';
import { GroupsService } from './groups.service.js';
import type { MemberGroup, MemberGroupsArgs, PlaceInGroupInput } from './groups.types.js';

const NIK = '3575044101900001';
const missing = { code: 'NOT_FOUND' };
const namesOf = ({ nodes }: { nodes: readonly { name: string }[] }) => nodes.map(({ name }) => name);

describe('heirs (ahli waris)', () => {
  const house = startHouse(MembershipModule, IdentityModule);
  const heir = (more: Partial<HeirInput> = {}): HeirInput => ({
    fullName: 'Umi Lestari',
    relation: 'CHILD',
    shareBasisPoints: 10_000,
    ...more,
  });
  const set = (coop: TestCooperative, memberId: string, heirs: HeirInput[]) =>
    coop.run(() => house.get(HeirsService).set({ memberId, heirs }));
  const die = (coop: TestCooperative, memberId: string, more: Partial<RecordDeathInput> = {}) =>
    coop.run(() =>
      house.get(ExitsService).recordDeath({ requestId: newId(), memberId, diedOn: '2026-11-20', ...more }),
    );

  it('share the whole, to the hundredth of a percent', async () => {
    const coop = await house.cooperative();
    const { id } = await memberIn(coop);
    const thirds = [3_333, 3_333, 3_334].map((shareBasisPoints) => heir({ shareBasisPoints }));

    expect(await set(coop, id, [heir({ shareBasisPoints: 9_999 })])).toMatchObject({
      code: 'HEIR_SHARES_INCOMPLETE',
      totalBasisPoints: 9_999,
    });
    expect(await set(coop, id, thirds)).toMatchObject({ heirs: [{}, {}, { shareBasisPoints: 3_334 }] });
    expect(await set(coop, id, [])).toMatchObject({ heirs: [] });
    expect(await set(coop, id, [heir(), heir()])).toMatchObject({ totalBasisPoints: 20_000 });
  });

  it('keep their sealed numbers when the list is written anew, and show them whole only with a reason', async () => {
    const coop = await house.cooperative();
    const { id } = await memberIn(coop);
    const first = (await set(coop, id, [heir({ nationalIdNo: NIK, phone: '+628000000111' })])) as MemberHeirs;
    const known = first.heirs[0]?.id ?? '';

    await set(coop, id, [heir({ id: known, fullName: 'Umi L.', phone: null })]);
    const reveal = (reason: string) => coop.run(() => house.get(HeirsService).reveal({ memberId: id, reason }));

    expect(await reveal('ab')).toMatchObject({ field: 'reason' });
    expect(await reveal('Surat keterangan waris')).toMatchObject({
      heirs: [{ id: known, fullName: 'Umi L.', nationalIdNo: NIK, phone: null }],
    });
    const traces = await house.admin(
      'select * from membership.heir h, platform.audit_record a where a.subject_id = $1',
      [id],
    );
    expect(JSON.stringify(traces)).not.toMatch(/3575044101900001|8000000111/);
    await expect(set(coop, id, [heir({ id: newId() })])).rejects.toMatchObject(missing);
    await expect(set(await house.cooperative(), id, [heir()])).rejects.toMatchObject(missing);
  });

  it('let one of them take the membership over when a member dies, whatever is still owed', async () => {
    const coop = await house.cooperative();
    const member = await memberIn(coop, { fullName: 'Pak Karno' });
    const { heirs } = (await set(coop, member.id, [heir({ nationalIdNo: NIK })])) as MemberHeirs;
    const wish = { requestId: newId(), successorHeirId: heirs[0]?.id };

    const died = (await die(coop, member.id, wish)) as MemberDeceased;
    const again = await die(coop, member.id, wish);

    expect(died).toMatchObject({
      member: { status: 'LEFT', leaveReason: 'DECEASED', leftOn: '2026-11-20' },
      successor: {
        fullName: 'Umi Lestari',
        status: 'APPLICANT',
        particulars: { nationalIdNoMasked: '************0001' },
      },
    });
    expect(again).toEqual(died);
    expect(await die(coop, member.id)).toMatchObject({ code: 'MEMBER_STATUS_NOT_ALLOWED' });
    const memberId = died.successor?.id ?? '';
    const paid = { memberId, paidOn: '2026-11-21', receiptNumber: 'BKM-9' };
    await coop.run(() => house.get(AdmissionService).admitPaid(paid));
    expect(await coop.run(() => house.get(MemberReadsService).one(memberId))).toMatchObject({ status: 'ACTIVE' });
  });

  it('are not strangers: nobody else succeeds, and no death lies in the future', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const [a, b] = [await memberIn(coop), await memberIn(coop)];
    const { heirs } = (await set(coop, b.id, [heir()])) as MemberHeirs;

    await expect(die(coop, a.id, { successorHeirId: heirs[0]?.id })).rejects.toMatchObject(missing);
    await expect(die(other, a.id)).rejects.toMatchObject(missing);
    expect(await die(coop, a.id, { diedOn: '2026-11-22' })).toMatchObject({ field: 'diedOn' });
    expect(await die(coop, a.id)).toMatchObject({ successor: null });
  });
});

describe('groups (kelompok), posts, notes and leaving', () => {
  const house = startHouse(MembershipModule, IdentityModule);
  const groups = () => house.get(GroupsService);
  const found = (coop: TestCooperative, name: string) =>
    coop.run(() => groups().save({ name, isJointlyLiable: true, formedOn: '2026-01-01' })) as Promise<MemberGroup>;
  const place = (
    coop: TestCooperative,
    memberId: string,
    groupId: string | null,
    more: Partial<PlaceInGroupInput> = {},
  ) => coop.run(() => groups().place({ memberId, groupId, ...more }));
  const page = (coop: TestCooperative, asked: Partial<MemberGroupsArgs>) =>
    coop.run(() => groups().page({ withDissolved: false, ...asked }));
  const names = async (coop: TestCooperative, asked: Partial<MemberGroupsArgs>) =>
    namesOf(await page(coop, { first: 10, ...asked }));
  const leave = (coop: TestCooperative, memberId: string) =>
    coop.run(() => house.get(MembersService).changeStatus({ memberId, status: 'LEFT', leaveReason: 'OWN_REQUEST' }));

  it('hold a member in one at a time, and remember where he was from when until when', async () => {
    const coop = await house.cooperative();
    const member = await memberIn(coop);
    const [melati, kenanga] = [await found(coop, 'Melati'), await found(coop, 'Kenanga')];

    await place(coop, member.id, melati.id, { fromOn: '2026-02-01' });
    const again = await place(coop, member.id, melati.id);
    const moved = await place(coop, member.id, kenanga.id, { fromOn: '2026-06-01', reason: 'Pindah rumah' });

    expect(again).toMatchObject({ places: [{ groupName: 'Melati', fromOn: '2026-02-01', untilOn: null }] });
    expect(moved).toMatchObject({
      places: [
        { groupName: 'Kenanga', fromOn: '2026-06-01', untilOn: null, reason: 'Pindah rumah' },
        { groupName: 'Melati', fromOn: '2026-02-01', untilOn: '2026-06-01' },
      ],
    });
    expect(await place(coop, member.id, melati.id, { fromOn: '2026-05-31' })).toMatchObject({ field: 'fromOn' });
    expect(await place(coop, member.id, melati.id, { fromOn: '2026-11-22' })).toMatchObject({ field: 'fromOn' });
    expect(await place(coop, member.id, null)).toMatchObject({ places: [{ untilOn: '2026-11-21' }, {}] });
  });

  it('let only one of two moves at once win the place', async () => {
    const coop = await house.cooperative();
    const member = await memberIn(coop);
    const both = [await found(coop, 'Satu'), await found(coop, 'Dua')];

    await Promise.all(both.map(({ id }) => place(coop, member.id, id)));

    const open = await house.admin('select 1 from membership.group_place where member_id = $1 and until_on is null', [
      member.id,
    ]);
    expect(open).toHaveLength(1);
  });

  it('have a leader out of their midst, who hands over before he goes', async () => {
    const coop = await house.cooperative();
    const [siti, umi] = [await memberIn(coop), await memberIn(coop)];
    const [melati, kenanga] = [await found(coop, 'Melati'), await found(coop, 'Kenanga')];
    const lead = (memberId: string | null) => coop.run(() => groups().appointLeader({ groupId: melati.id, memberId }));
    await place(coop, siti.id, melati.id);

    expect(await lead(umi.id)).toMatchObject({ code: 'INVALID_INPUT', field: 'memberId' });
    expect(await lead(siti.id)).toMatchObject({ leaderId: siti.id, memberCount: 1 });
    expect(await place(coop, siti.id, kenanga.id)).toMatchObject({ code: 'GROUP_NEEDS_LEADER', groupName: 'Melati' });
    expect(await leave(coop, siti.id)).toMatchObject({
      code: 'MEMBER_HAS_OBLIGATIONS',
      obstacles: [{ kind: 'DUTY', text: 'Masih menjadi penanggung jawab kelompok Melati.' }],
    });
    await lead(null);
    expect(await leave(coop, siti.id)).toMatchObject({ status: 'LEFT' });
    expect(await coop.run(() => groups().membersOf(melati.id))).toEqual([]);
  });

  it('have names of their own, and end with everybody in them', async () => {
    const coop = await house.cooperative();
    const member = await memberIn(coop);
    const melati = await found(coop, 'Melati');
    await place(coop, member.id, melati.id);
    const dissolve = () => coop.run(() => groups().dissolve(melati.id));

    expect(await found(coop, 'MELATI ')).toMatchObject({ code: 'GROUP_NAME_TAKEN' });
    expect([await dissolve(), await dissolve()]).toMatchObject([
      { dissolvedOn: '2026-11-21', memberCount: 0 },
      { dissolvedOn: '2026-11-21' },
    ]);
    expect(await place(coop, member.id, melati.id)).toMatchObject({ field: 'groupId' });
    expect(await names(coop, {})).toEqual([]);
    expect(await names(coop, { withDissolved: true })).toEqual(['Melati']);
  });

  it('are turned over by name from either end, and found by part of it, in one statement', async () => {
    const coop = await house.cooperative();
    for (const name of ['Melati', 'Anggrek', 'Kenanga 100%']) await found(coop, name);

    const first = await page(coop, { first: 2 });
    const second = await names(coop, { first: 2, after: first.pageInfo.endCursor });
    const last = await page(coop, { last: 2 });

    expect(namesOf(first)).toEqual(['Anggrek', 'Kenanga 100%']);
    expect(second).toEqual(['Melati']);
    expect(namesOf(last)).toEqual(['Kenanga 100%', 'Melati']);
    expect(namesOf(await page(coop, { last: 2, before: last.pageInfo.startCursor }))).toEqual(['Anggrek']);
    expect([await names(coop, { search: ' ANGG' }), await names(coop, { search: '%' })]).toEqual([['Anggrek'], []]);
    expect(await house.statementsOf(() => page(coop, { first: 2, search: 'a' }))).toHaveLength(3);
  });

  it('nobody leaves while another domain holds him, and everybody is told what it is', async () => {
    const coop = await house.cooperative();
    const [siti, umi] = [await memberIn(coop), await memberIn(coop)];
    house.get(ExitObstacles).register({
      obstaclesOf: async (_tx, memberId) =>
        memberId === siti.id ? [{ kind: 'DEBT', text: 'Pinjaman P-1 belum lunas.', amount: rupiah(250_000) }] : [],
    });

    expect(await leave(coop, siti.id)).toMatchObject({
      code: 'MEMBER_HAS_OBLIGATIONS',
      message: 'Anggota ini belum dapat keluar. Pinjaman P-1 belum lunas.',
      obstacles: [{ kind: 'DEBT', amount: rupiah(250_000) }],
    });
    expect(await coop.run(() => house.get(ExitsService).obstaclesOf(siti.id))).toHaveLength(1);
    expect(await leave(coop, umi.id)).toMatchObject({ status: 'LEFT' });
  });

  it('send members to a post, count them there, and take them off when they leave', async () => {
    const coop = await house.cooperative();
    const members = [await memberIn(coop), await memberIn(coop)];
    const posts = house.get(PostsService);
    const save = (name: string, more = {}) => coop.run(() => posts.save({ name, isActive: true, ...more }));
    const post = (await save('Pos Trajeng')) as CollectingPost;
    const assign = (memberIds: string[], postId: string | null) => coop.run(() => posts.assign({ memberIds, postId }));
    const ids = members.map(({ id }) => id);

    expect(await assign(ids, post.id)).toMatchObject({ changedCount: 2 });
    expect(await assign(ids, post.id)).toMatchObject({ changedCount: 0 });
    await leave(coop, ids[0] ?? '');
    expect(await coop.run(() => posts.one(post.id))).toMatchObject({ name: 'Pos Trajeng', memberCount: 1 });
    expect(await save('pos  trajeng')).toMatchObject({ code: 'GROUP_NAME_TAKEN' });
    await save('Pos Trajeng', { postId: post.id, isActive: false });
    expect(await assign(ids, post.id)).toMatchObject({ field: 'postId' });
    await expect(assign([newId()], null)).rejects.toMatchObject(missing);
  });

  it('have posts beside them that are turned over and found in the same way', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const posts = house.get(PostsService);
    for (const name of ['Pos Trajeng', 'Pos Pasar', 'Pos Lama'])
      await coop.run(() => posts.save({ name, isActive: name !== 'Pos Lama' }));
    const list = (asked: Partial<CollectingPostsArgs>, at = coop) =>
      at.run(() => posts.page({ withClosed: true, ...asked }));

    const first = await list({ first: 2 });

    expect(namesOf(first)).toEqual(['Pos Lama', 'Pos Pasar']);
    expect(namesOf(await list({ first: 2, after: first.pageInfo.endCursor }))).toEqual(['Pos Trajeng']);
    expect(namesOf(await list({ first: 5, search: 'pasar', withClosed: false }))).toEqual(['Pos Pasar']);
    expect(await house.statementsOf(() => list({ first: 2 }))).toHaveLength(3);
    expect(namesOf(await list({ first: 5 }, other))).toEqual([]);
    await expect(other.run(() => posts.one(first.nodes[0]?.id ?? ''))).rejects.toMatchObject(missing);
  });

  it('notes stay beside a member, newest first, once per request', async () => {
    const coop = await house.cooperative();
    const { id: memberId } = await memberIn(coop);
    const notes = house.get(NotesService);
    const add = (text: string, requestId: string = newId()) =>
      coop.run(() => notes.add({ requestId, memberId, text }), ['CASHIER'], { displayName: 'Bu Rini' });
    const requestId = newId();
    const [first, again] = [await add('Berkas lengkap', requestId), await add('Berkas lengkap', requestId)];
    await add('Kartu dicetak');

    const page = await coop.run(() => notes.list(memberId, { first: 10 }));

    expect(again).toEqual(first);
    expect(page.nodes).toMatchObject([{ text: 'Kartu dicetak' }, { text: 'Berkas lengkap', authorName: 'Bu Rini' }]);
  });

  it('are not known to another cooperative', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const { id: memberId } = await memberIn(coop);
    const [group, foreign] = [await found(coop, 'Melati'), await memberIn(other)];

    await expect(place(other, foreign.id, group.id)).rejects.toMatchObject(missing);
    await expect(place(other, memberId, null)).rejects.toMatchObject(missing);
    await expect(other.run(() => groups().dissolve(group.id))).rejects.toMatchObject(missing);
    await expect(other.run(() => groups().membersOf(group.id))).rejects.toMatchObject(missing);
    await expect(other.run(() => house.get(NotesService).list(memberId, { first: 5 }))).rejects.toMatchObject(missing);
    await expect(other.run(() => house.get(ExitsService).obstaclesOf(memberId))).rejects.toMatchObject(missing);
    await expect(other.run(() => groups().one(group.id))).rejects.toMatchObject(missing);
    expect(await names(other, { withDissolved: true })).toEqual([]);
  });
});
