import type { Desk } from './desk.js';

/** A member with everything the register can know. */
export async function membersOfAllKinds(desk: Desk): Promise<void> {
  const { members } = await desk.asks<{ members: { nodes: { id: string }[] } }>(
    'query { members(filter: { search: "anggota" }, first: 1) { nodes { id } } }',
  );
  const memberId = members.nodes[0]?.id ?? '';
  const particulars = { birthOn: '1990-01-01', sex: 'FEMALE', nationalIdNo: '3575044101900000' };
  await desk.does('updateMemberParticulars', { memberId, particulars });
}
