import { MemberDocumentsService } from '@lumbung/membership';
import { consentIn, memberWithAccountIn, PAPER, profileChangeIn } from '@lumbung/membership/testing';
import { asked, type Desk } from './desk.js';

/** A member with everything the register can know, and one who applied and was taken on. */
export async function membersOfAllKinds(desk: Desk, name: string): Promise<void> {
  const { members } = await desk.asks<{ members: { nodes: { id: string }[] } }>(
    'query { members(filter: { search: "anggota" }, first: 1) { nodes { id } } }',
  );
  const memberId = members.nodes[0]?.id ?? '';
  const particulars = { birthOn: '1990-01-01', sex: 'FEMALE', nationalIdNo: '3575044101900000' };
  await desk.does('updateMemberParticulars', { memberId, particulars });
  await applied(desk, name);
  await surrounded(desk, memberId, name);
  await profileChangeIn(desk.coop, { fullName: `Pindah ${name}` });
  const { as } = await memberWithAccountIn(desk.coop, { fullName: `Setuju ${name}` });
  await consentIn(desk.coop, as);
}

async function applied(desk: Desk, name: string): Promise<void> {
  await desk.does('updateMembershipSettings', { requirements: 'Warga setempat' });
  await desk.does('createApplicationLink', { label: `Undangan ${name}` });
  const form = { fullName: `Pemohon ${name}`, phone: '+628000000555', hasConsented: true };
  await desk.does('applyForMembership', asked({ form }));
  const { id } = await desk.does('enterApplication', asked({ form }), '... on MembershipApplication { id }');
  await desk.does('approveApplication', { applicationId: id });
}

/** Heirs, a group with its leader, a collecting post and a note. */
async function surrounded(desk: Desk, memberId: string, name: string): Promise<void> {
  await desk.does('setHeirs', {
    memberId,
    heirs: [{ fullName: `Waris ${name}`, relation: 'CHILD', shareBasisPoints: 10_000 }],
  });
  const group = await desk.does('saveMemberGroup', { name: `Kelompok ${name}` }, '... on MemberGroup { id }');
  await desk.does('placeInGroup', { memberId, groupId: group.id });
  await desk.does('appointGroupLeader', { groupId: group.id, memberId });
  const post = await desk.does('saveCollectingPost', { name: `Pos ${name}` }, '... on CollectingPost { id }');
  await desk.does('assignCollectingPost', { memberIds: [memberId], postId: post.id });
  await desk.does('addMemberNote', asked({ memberId, text: `Catatan ${name}` }));
  const sent = { fileName: `ktp ${name}.pdf`, content: PAPER };
  await desk.coop.run(() => desk.house.get(MemberDocumentsService).put(memberId, 'IDENTITY_CARD', sent));
  const wrong = await desk.does(
    'writeRegisterEntry',
    asked({ kind: 'GUESTS', subject: `Tamu ${name}` }),
    '... on RegisterEntry { id }',
  );
  await desk.does('writeRegisterEntry', asked({ kind: 'GUESTS', subject: `Tamu ${name}`, correctsId: wrong.id }));
  await desk.does('appointOfficer', asked({ memberId, office: 'CHAIR', appointedOn: '2024-03-01', reference: name }));
  await desk.does('replaceMemberCard', asked({ memberId, reason: 'Kartu hilang' }));
}
