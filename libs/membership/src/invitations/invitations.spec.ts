import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { IdentityModule } from '@lumbung/identity';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { MembershipModule } from '../membership.module.js';
import { MembershipService } from '../members/membership.service.js';
import { memberIn } from '../testing/index.js';
import { MemberInvitationsService } from './invitations.service.js';

describe('connecting a member and his account', () => {
  const house = startHouse(MembershipModule, IdentityModule);
  const invite = async (coop: TestCooperative, memberId: string) => {
    const invited = await coop.run(() => house.get(MemberInvitationsService).invite(memberId));
    return 'link' in invited ? (invited.link.split('/').at(-1) as string) : invited;
  };
  const accept = (coop: TestCooperative, token: string, personId: string | null, account?: object) =>
    coop.run(
      () => house.get(MemberInvitationsService).accept({ token, account: account as never }),
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
    const member = await memberIn(coop, { fullName: 'Siti Aminah' });
    const [token, personId] = [(await invite(coop, member.id)) as string, await personOf()];

    const preview = await house.get(MemberInvitationsService).preview(token);
    const linked = await accept(await house.cooperative(), token, personId);
    const again = await accept(coop, token, personId);

    expect(preview).toMatchObject({
      cooperativeSlug: coop.tenant.slug,
      memberName: 'Siti Aminah',
      memberNoMasked: '••01',
      state: 'PENDING',
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
    const token = (await invite(coop, (await memberIn(coop)).id)) as string;
    const account = { fullName: 'Umi Lestari', phone: '+628000000321', password: 'kuda merah berlari 7' };

    expect(await accept(coop, token, null)).toMatchObject({ code: 'INVALID_INPUT', field: 'account' });
    expect(await accept(coop, token, null, account)).toMatchObject({
      member: { isLinked: true },
      signedIn: { token: expect.any(String) },
    });
  });

  it('refuses links that are used, replaced, late or invented, and a person who is another member here', async () => {
    const coop = await house.cooperative();
    const [a, b] = [await memberIn(coop), await memberIn(coop)];
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
});
