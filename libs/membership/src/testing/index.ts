import { newId } from '@lumbung/kernel';
import type { PersonId } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import { ConsentsService } from '../consents/consents.service.js';
import { ApplicantService } from '../applications/applicant.service.js';
import { ExitsService } from '../exits/exits.service.js';
import { HeirsService } from '../heirs/heirs.service.js';
import type { HeirInput } from '../heirs/heirs.types.js';
import { MemberInvitationsService } from '../invitations/invitations.service.js';
import type { MemberId } from '../members/member.entity.js';
import { ApplicationsService } from '../applications/applications.service.js';
import { MembershipDeskService } from '../applications/membership-desk.service.js';
import { MembersService } from '../members/members.service.js';
import type { RegisterMemberInput } from '../members/members.schema.js';
import type { Member } from '../members/member.types.js';
import { OfficersService } from '../officers/officers.service.js';
import type { AppointOfficerInput } from '../officers/officers.types.js';
import type { MemberParticularsInput } from '../particulars/particulars.inputs.js';
import { ParticularsService } from '../particulars/particulars.service.js';
import { MyProfileService } from '../self-service/my-profile.service.js';

let count = 0;

/** A paper as small as one can be. */
export const PAPER = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** A member in the register, active unless said otherwise; `personId` links an account past the invitation. */
export async function memberIn(
  coop: TestCooperative,
  input: Partial<RegisterMemberInput> & { personId?: PersonId } = {},
): Promise<Member & { id: MemberId }> {
  const { personId, ...given } = input;
  const result = await coop.run(() =>
    coop.house.get(MembersService).register({
      requestId: newId(),
      fullName: `Siti Contoh ${++count}`,
      status: 'ACTIVE',
      confirmDuplicate: true,
      ...given,
    }),
  );
  if (!('__typename' in result)) throw new Error(`This member was refused: ${result.message}`);
  if (personId)
    await coop.house.admin('update membership.member set person_id = $2 where id = $1', [result.id, personId]);
  return result as Member & { id: MemberId };
}

/** A member with an account of his own; `as` does what he does himself. */
export async function memberWithAccountIn(coop: TestCooperative, input: Partial<RegisterMemberInput> = {}) {
  const personId = newId<'Person'>() as PersonId;
  await coop.house.admin(
    `insert into identity.person (id, full_name, email, password_hash, password_changed_at, created_at) values ($1, 'Siti', $2, 'x', now(), now())`,
    [personId, `${personId}@contoh.id`],
  );
  const member = await memberIn(coop, { ...input, personId });
  const as = <T>(work: () => Promise<T>) => coop.run(work, [], { personId, displayName: member.fullName });
  return { member, personId, as };
}

/** The link by which a member connects his account; what proves him must be known of him. */
export async function memberLinkIn(coop: TestCooperative, memberId: string): Promise<string> {
  const invited = await coop.run(() => coop.house.get(MemberInvitationsService).invite(memberId));
  if (!('link' in invited)) throw new Error(`This member was not invited: ${invited.message}`);
  return invited.link;
}

/** A member's wish to have his telephone number changed; it waits for an officer. */
export async function profileChangeIn(
  coop: TestCooperative,
  input: Partial<RegisterMemberInput> = {},
): Promise<string> {
  const { as } = await memberWithAccountIn(coop, input);
  const wish = { requestId: newId(), phone: `+62800007${String(++count).padStart(4, '0')}` };
  const change = await as(() => coop.house.get(MyProfileService).request(wish));
  if (!('lines' in change)) throw new Error(`This wish was refused: ${change.message}`);
  return change.id;
}

/** Somebody agrees to what the cooperative asks for; `as` is he himself. Answers the step. */
export async function consentIn(coop: TestCooperative, as: <T>(work: () => Promise<T>) => Promise<T>): Promise<string> {
  const { consentText: text } = await coop.run(() => coop.house.get(MembershipDeskService).settings());
  const given = await as(() => coop.house.get(ConsentsService).give({ requestId: newId(), text }));
  if (!('steps' in given)) throw new Error(`This consent was refused: ${given.message}`);
  return given.steps[0]?.id ?? '';
}

/** Somebody the board took on, entered at the desk; he waits for his principal share. */
export async function approvedIn(coop: TestCooperative): Promise<MemberId> {
  const applications = coop.house.get(ApplicationsService);
  const form = {
    fullName: `Siti Calon ${++count}`,
    phone: `+62800009${String(count).padStart(4, '0')}`,
    hasConsented: true,
  };
  const entered = await coop.run(() => applications.enter({ requestId: newId(), kind: 'REGULAR', form }));
  if (!('state' in entered)) throw new Error('This application was refused.');
  const approved = await coop.run(() => applications.approve({ applicationId: entered.id, confirmDuplicate: false }));
  if (!('memberId' in approved) || !approved.memberId) throw new Error('This applicant was not taken on.');
  return approved.memberId as MemberId;
}

/** The token of an application that came in by the shop; with a question it waits for its answer. */
export async function applicationIn(coop: TestCooperative, { question }: { question?: string } = {}): Promise<string> {
  const phone = `+62800000${String(++count).padStart(4, '0')}`;
  const form = { fullName: 'Umi Contoh', phone, hasConsented: true };
  const received = await coop.run(() => coop.house.get(ApplicantService).apply({ requestId: newId(), form }), null);
  if (!('token' in received)) throw new Error(`This application was refused: ${received.message}`);
  if (question !== undefined) {
    const [row] = await coop.house.admin<{ id: string }>(
      'select id from membership.application where tenant_id = $1 and number = $2',
      [coop.id, received.number],
    );
    await coop.run(() =>
      coop.house.get(ApplicationsService).return({ applicationId: row?.id ?? '', message: question }),
    );
  }
  return received.token;
}

/** An office that a member holds; answers the id of the line. */
export async function officerIn(
  coop: TestCooperative,
  memberId: string,
  more: Partial<AppointOfficerInput> = {},
): Promise<string> {
  const input = { requestId: newId(), memberId, office: 'CHAIR' as const, appointedOn: '2024-03-01', ...more };
  const term = await coop.run(() => coop.house.get(OfficersService).appoint(input));
  if (!('office' in term)) throw new Error(`This appointment was refused: ${term.message}`);
  return term.id;
}

/** What is known of a member as a person. */
export async function particularsIn(
  coop: TestCooperative,
  memberId: string,
  particulars: MemberParticularsInput,
): Promise<void> {
  const input = { memberId, particulars, confirmDuplicate: true };
  const kept = await coop.run(() => coop.house.get(ParticularsService).update(input));
  if (!('__typename' in kept)) throw new Error(`These particulars were refused: ${kept.message}`);
}

/** The heirs of a member, one unless they are named; answers the id of the first. */
export async function heirsIn(
  coop: TestCooperative,
  memberId: string,
  heirs: HeirInput[] = [{ fullName: 'Ahli Waris', relation: 'CHILD', shareBasisPoints: 10_000 }],
): Promise<string> {
  const set = await coop.run(() => coop.house.get(HeirsService).set({ memberId, heirs }));
  if (!('heirs' in set)) throw new Error(`These heirs were refused: ${set.message}`);
  return set.heirs[0]?.id ?? '';
}

/** So many new members in a group, written down all at once. */
export async function crowdIn(coop: TestCooperative, groupId: string, count: number): Promise<void> {
  await coop.house.admin(
    `with crowd as (
       insert into membership.member (tenant_id, id, member_no, full_name, name_key, status, created_at)
       select $1, gen_random_uuid(), 'K' || n, 'Anggota ' || n, 'anggota ' || n, 'ACTIVE', now() from generate_series(1, $3::int) n
       returning id)
     insert into membership.group_place (tenant_id, id, group_id, member_id, from_on)
     select $1, gen_random_uuid(), $2, c.id, '2026-01-01' from crowd c`,
    [coop.id, groupId, count],
  );
}

/** A member died, and the heir follows him; answers the line of the heir. */
export async function diedIn(
  coop: TestCooperative,
  memberId: string,
  successorHeirId?: string,
  diedOn = '2026-11-01',
): Promise<string> {
  const input = { requestId: newId(), memberId, diedOn, successorHeirId };
  const died = await coop.run(() => coop.house.get(ExitsService).recordDeath(input));
  if (!('successor' in died)) throw new Error(`This was refused: ${died.message}`);
  return died.successor?.id ?? '';
}
