import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { IdentityModule } from '@lumbung/identity';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { MembershipModule } from '../membership.module.js';
import { MembershipService } from '../members/membership.service.js';
import { ApplicantService } from '../applications/applicant.service.js';
import { ApplicationsService } from '../applications/applications.service.js';
import { MemberReadsService } from '../members/member-reads.service.js';
import { MembersService } from '../members/members.service.js';
import { memberIn, memberWithAccountIn } from '../testing/index.js';
import { MemberInvitationsService } from './invitations.service.js';
import { MemberAccountsService } from './member-accounts.service.js';

describe('connecting a member and his account', () => {
  const house = startHouse(MembershipModule, IdentityModule);
  const invite = async (coop: TestCooperative, memberId: string) => {
    const invited = await coop.run(() => house.get(MemberInvitationsService).invite(memberId));
    return 'link' in invited ? (invited.link.split('/').at(-1) as string) : invited;
  };
  const PHONE = '+628000000099';
  const DIGITS = '0099';
  const accept = (
    coop: TestCooperative,
    token: string,
    personId: string | null,
    { account, proof = DIGITS }: { account?: object; proof?: string } = {},
  ) =>
    coop.run(
      () => house.get(MemberInvitationsService).accept({ token, proof, account: account as never }),
      personId ? [] : null,
      personId ? { personId: personId as never } : {},
    );
  const personOf = async () => {
    const id = newId<'Person'>();
    await house.admin(
      `insert into identity.person (id, full_name, email, password_hash, password_changed_at, created_at) values ($1, 'Siti', $2, 'x', now(), now())`,
      [id, `${id}@contoh.id`],
    );
    return id;
  };

  it('shows from anywhere what a link offers, and links the one who is signed in', async () => {
    const coop = await house.cooperative();
    const member = await memberIn(coop, { fullName: 'Siti Aminah', phone: PHONE });
    const [token, personId] = [(await invite(coop, member.id)) as string, await personOf()];

    const preview = await house.get(MemberInvitationsService).preview(token);
    const linked = await accept(await house.cooperative(), token, personId);
    const again = await accept(coop, token, personId);

    expect(preview).toMatchObject({
      cooperativeSlug: coop.tenant.slug,
      memberName: 'S••• A•••',
      memberNoMasked: '••01',
      state: 'PENDING',
      proof: 'PHONE_DIGITS',
      triesLeft: 5,
      hasAccount: false,
    });
    expect([linked, again]).toMatchObject([
      { member: { id: member.id, isLinked: true, hasPendingInvitation: false }, signedIn: null },
      { member: { id: member.id } },
    ]);
    expect(await coop.run(() => house.get(MembershipService).activeMemberOf(undefined, personId))).toMatchObject({
      id: member.id,
    });
    expect(await invite(coop, member.id)).toMatchObject({ code: 'ALREADY_LINKED' });
  });

  it('makes an account for who has none, and signs in', async () => {
    const coop = await house.cooperative();
    const token = (await invite(coop, (await memberIn(coop, { phone: PHONE })).id)) as string;
    const account = { fullName: 'Umi Lestari', phone: '+628000000321', password: 'kuda merah berlari 7' };

    expect(await accept(coop, token, null)).toMatchObject({ code: 'INVALID_INPUT', field: 'account' });
    expect(await accept(coop, token, null, { account })).toMatchObject({
      member: { isLinked: true },
      signedIn: { token: expect.any(String) },
    });
  });

  it('refuses links that are used, replaced, late or invented, and a person who is another member here', async () => {
    const coop = await house.cooperative();
    const [a, b] = [await memberIn(coop, { phone: PHONE }), await memberIn(coop, { phone: PHONE })];
    const [person, other] = [await personOf(), await personOf()];
    const old = (await invite(coop, a.id)) as string;
    const token = (await invite(coop, a.id)) as string;
    const second = (await invite(coop, b.id)) as string;
    const expired = { code: 'LINK_EXPIRED' };

    expect(await accept(coop, old, person)).toMatchObject(expired);
    expect(await accept(coop, 'tidak-ada', person)).toMatchObject(expired);
    expect(await accept(coop, token, person)).toMatchObject({ member: { id: a.id } });
    expect(await accept(coop, token, other)).toMatchObject(expired);
    expect(await accept(coop, second, person)).toMatchObject({ code: 'ALREADY_LINKED' });
    house.clock.advance({ days: 15 });
    expect(await accept(coop, second, other)).toMatchObject(expired);
    await expect(house.get(MemberInvitationsService).preview('x')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    house.clock.advance({ days: -15 });
  });

  it('asks for the birth date where the register knows it, and says how often it may still be tried', async () => {
    const coop = await house.cooperative();
    const member = await memberIn(coop, { phone: PHONE, particulars: { birthOn: '1985-08-17' } });
    const [token, person] = [(await invite(coop, member.id)) as string, await personOf()];

    expect(await house.get(MemberInvitationsService).preview(token)).toMatchObject({ proof: 'BIRTH_DATE' });
    expect(await accept(coop, token, person, { proof: DIGITS })).toMatchObject({
      code: 'MEMBER_PROOF_DIFFERS',
      triesLeft: 4,
    });
    expect(await accept(coop, token, person, { proof: '1985-08-17' })).toMatchObject({ member: { isLinked: true } });
  });

  it('kills a link at the fifth wrong answer, also for who then knows the right one, and makes no account', async () => {
    const coop = await house.cooperative();
    const token = (await invite(coop, (await memberIn(coop, { phone: PHONE })).id)) as string;
    const account = { fullName: 'Orang Lain', phone: '+628000000322', password: 'kuda merah berlari 7' };
    const person = await personOf();

    const wrong = [];
    for (let turn = 0; turn < 5; turn++) wrong.push(await accept(coop, token, null, { account, proof: '1234' }));

    const differs = [4, 3, 2, 1].map((triesLeft) => ({ code: 'MEMBER_PROOF_DIFFERS', triesLeft }));
    expect(wrong).toMatchObject([...differs, { code: 'LINK_EXPIRED' }]);
    expect(await accept(coop, token, person)).toMatchObject({ code: 'LINK_EXPIRED' });
    expect(await house.get(MemberInvitationsService).preview(token)).toMatchObject({ state: 'REVOKED', triesLeft: 0 });
    expect(await house.admin(`select 1 from identity.person where full_name = 'Orang Lain'`)).toEqual([]);
  });

  it('counts two wrong answers at once as two', async () => {
    const coop = await house.cooperative();
    const token = (await invite(coop, (await memberIn(coop, { phone: PHONE })).id)) as string;
    const [a, b] = [await personOf(), await personOf()];

    await Promise.all([accept(coop, token, a, { proof: '1' }), accept(coop, token, b, { proof: '2' })]);

    expect(await house.get(MemberInvitationsService).preview(token)).toMatchObject({ triesLeft: 3 });
  });

  it('invites nobody of whom nothing is known that he could prove', async () => {
    const coop = await house.cooperative();

    expect(await invite(coop, (await memberIn(coop)).id)).toMatchObject({ code: 'INVALID_INPUT', field: 'memberId' });
  });

  it('invites a page of members at once, names whom it cannot, and nobody where one is a stranger', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const { member: linked } = await memberWithAccountIn(coop, { phone: PHONE });
    const [unknown, siti, budi] = [
      await memberIn(coop),
      await memberIn(coop, { phone: PHONE }),
      await memberIn(coop, { particulars: { birthOn: '1985-08-17' } }),
    ];
    const many = (ids: string[]) => coop.run(() => house.get(MemberInvitationsService).inviteMany(ids));
    const without = async () => {
      const wishes = { history: false, particulars: false, total: false };
      const page = await coop.run(() =>
        house.get(MemberReadsService).list({ account: 'NONE' }, 'MEMBER_NO', { first: 9 }, wishes),
      );
      return page.nodes.map(({ id }) => id);
    };

    const stranger = await memberIn(other, { phone: PHONE });
    await expect(many([siti.id, stranger.id])).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await without()).toEqual([unknown.id, siti.id, budi.id]);
    const { invited, skipped } = await many([budi.id, siti.id, siti.id, unknown.id, linked.id]);

    expect(invited.map(({ member }) => member.id)).toEqual([siti.id, budi.id]);
    expect(new Set(skipped.map(({ id }) => id))).toEqual(new Set([unknown.id, linked.id]));
    expect(await without()).toEqual([unknown.id]);
    house.clock.advance({ days: 15 });
    expect(await without()).toEqual([unknown.id, siti.id, budi.id]);
    house.clock.advance({ days: -15 });
    const token = invited[0]?.link.split('/').at(-1) ?? '';
    expect(await accept(coop, token, await personOf())).toMatchObject({ member: { id: siti.id } });
  });

  describe('the account of who comes again', () => {
    const left = async (coop: TestCooperative, person: string) => {
      const old = await memberIn(coop, { phone: PHONE });
      await accept(coop, (await invite(coop, old.id)) as string, person);
      const step = { memberId: old.id, status: 'LEFT', leaveReason: 'OWN_REQUEST' } as const;
      expect(await coop.run(() => house.get(MembersService).changeStatus(step))).toMatchObject({ status: 'LEFT' });
      return old;
    };
    const mine = (coop: TestCooperative, personId: string) =>
      coop.run(() => house.get(MemberReadsService).ofPerson(personId));

    it('goes over to his new line by a new link; the old line keeps its history', async () => {
      const coop = await house.cooperative();
      const person = await personOf();
      const old = await left(coop, person);
      const again = await memberIn(coop, { phone: PHONE });

      const linked = await accept(coop, (await invite(coop, again.id)) as string, person);

      expect(linked).toMatchObject({ member: { id: again.id, isLinked: true } });
      expect(await mine(coop, person)).toMatchObject({ id: again.id });
      expect(await coop.run(() => house.get(MemberReadsService).one(old.id))).toMatchObject({
        isLinked: false,
        status: 'LEFT',
        leaveReason: 'OWN_REQUEST',
      });
      expect(
        await house.admin(
          `select action from platform.audit_record where tenant_id = $1 and subject_id = $2 and action = $3`,
          [coop.id, old.id, 'membership.moveAccount'],
        ),
      ).toHaveLength(1);
    });

    it('goes over when the board takes him on who applied signed in', async () => {
      const coop = await house.cooperative();
      const person = await personOf();
      await left(coop, person);
      const form = { fullName: 'Siti Kembali', phone: '+628000000555', hasConsented: true };
      const signedIn = { personId: person as never };
      await coop.run(() => house.get(ApplicantService).apply({ requestId: newId(), form }), [], signedIn);
      const [application] = await house.admin<{ id: string }>(
        'select id from membership.application where tenant_id = $1',
        [coop.id],
      );

      const approved = await coop.run(() =>
        house.get(ApplicationsService).approve({ applicationId: application?.id ?? '', confirmDuplicate: true }),
      );
      await house.deliverEverything();

      const memberId = 'memberId' in approved ? approved.memberId : null;
      expect(await mine(coop, person)).toMatchObject({ id: memberId, status: 'APPLICANT' });
    });

    it('stays with a line that has not left', async () => {
      const coop = await house.cooperative();
      const { personId } = await memberWithAccountIn(coop);
      const other = await memberIn(coop, { phone: PHONE });

      expect(await accept(coop, (await invite(coop, other.id)) as string, personId)).toMatchObject({
        code: 'ALREADY_LINKED',
      });
    });
  });

  it('takes a wrong account away with a reason that stays, and lets him be invited anew', async () => {
    const coop = await house.cooperative();
    const accounts = house.get(MemberAccountsService);
    const { member, personId } = await memberWithAccountIn(coop, { phone: PHONE });
    const unlink = (reason: string, by = coop) => by.run(() => accounts.unlink({ memberId: member.id, reason }));

    expect(await unlink('x')).toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
    await expect(house.cooperative().then((other) => unlink('bukan miliknya', other))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await unlink('Akun milik anaknya')).toMatchObject({ isLinked: false });
    expect(await unlink('Akun milik anaknya')).toMatchObject({ isLinked: false });

    expect(await coop.run(() => house.get(MembershipService).activeMemberOf(undefined, personId))).toBeNull();
    expect(
      await house.admin(
        `select detail->>'reason' as reason from platform.audit_record where tenant_id = $1 and action = 'membership.unlinkAccount'`,
        [coop.id],
      ),
    ).toEqual([{ reason: 'Akun milik anaknya' }]);
    expect(await accept(coop, (await invite(coop, member.id)) as string, personId)).toMatchObject({
      member: { isLinked: true },
    });
  });
});
