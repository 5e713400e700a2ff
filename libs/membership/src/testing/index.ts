import { newId } from '@lumbung/kernel';
import type { PersonId } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import { ApplicantService } from '../applications/applicant.service.js';
import type { MemberId } from '../members/member.entity.js';
import { ApplicationsService } from '../applications/applications.service.js';
import { MembersService } from '../members/members.service.js';
import type { RegisterMemberInput } from '../members/members.schema.js';
import type { Member } from '../members/member.types.js';

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
