import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { runAs, type RequestContext } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { IdentityModule } from '../identity.module.js';
import type { RoleKey } from '../staff/role.js';
import { StaffService } from '../staff/staff.service.js';
import { councilStaff, messagesTo, PASSWORD, person, staffOf, tokenIn, type TestPerson } from '../testing/index.js';
import type { StaffInvited } from './invitation.schema.js';
import { InvitationsReader } from './invitations.reader.js';
import { InvitationsService } from './invitations.service.js';
import { OrganisationNames } from './organisation-names.js';

describe('inviting somebody to work here', () => {
  const house = startHouse(IdentityModule);
  const service = () => house.get(InvitationsService);
  const anonymous = <T>(work: () => T, about: Partial<RequestContext> = {}) =>
    runAs({ requestId: newId(), locale: 'id', ...about }, work);
  const invite = (
    by: TestPerson,
    coop: TestCooperative | undefined,
    roles: RoleKey[],
    contact: { phone?: string; email?: string } = { email: 'baru@contoh.id' },
  ) =>
    by.in(coop, () =>
      service().invite({ scope: coop ? 'COOPERATIVE' : 'COUNCIL', fullName: 'Orang Baru', roles, ...contact }),
    );
  const linkOf = (invited: unknown) => tokenIn((invited as StaffInvited).link);
  const accept = (token: string, account?: { phone?: string; email?: string; password?: string }) =>
    anonymous(() =>
      service().accept({ token, account: account && { fullName: 'Orang Baru', password: PASSWORD, ...account } }),
    );
  const preview = (token: string) => anonymous(() => house.get(InvitationsReader).preview(token));

  it('sends a link, shows what it offers, and a new account works here from the next request on', async () => {
    const coop = await house.cooperative();
    const owner = await staffOf(coop, ['OWNER'], 'Bu Ketua');
    house.get(OrganisationNames).answeredBy('COOPERATIVE', async () => 'Koperasi Contoh');

    const invited = await invite(owner, coop, ['CASHIER'], { phone: '+628000007001' });
    const token = linkOf(invited);

    expect(invited).toMatchObject({
      invitation: { phone: '+628000007001', state: 'PENDING', invitedByName: 'Bu Ketua', roles: [{ key: 'CASHIER' }] },
    });
    expect(tokenIn((await messagesTo(house, '+628000007001'))[0])).toBe(token);
    expect(await preview(token)).toMatchObject({
      organisationName: 'Koperasi Contoh',
      cooperativeSlug: coop.tenant.slug,
      roleLabels: ['Kasir'],
      state: 'PENDING',
      hasAccount: false,
    });
    const signedIn = await anonymous(
      () =>
        service().accept({ token, account: { fullName: 'Orang Baru', phone: '+628000007001', password: PASSWORD } }),
      { tenant: coop.tenant },
    );
    expect(signedIn).toMatchObject({ __typename: 'SignedIn', viewer: { roles: [{ key: 'CASHIER' }] } });
    const actions = await house.admin(`select action from platform.audit_record where tenant_id = $1 order by seq`, [
      coop.id,
    ]);
    expect(actions).toEqual([{ action: 'identity.inviteStaff' }, { action: 'identity.acceptInvitation' }]);
  });

  it('is accepted by somebody who is signed in, whose session is replaced', async () => {
    const coop = await house.cooperative();
    const siti = await person(house);
    const token = linkOf(await invite(await staffOf(coop), coop, ['MANAGER'], { email: siti.email }));

    expect(await preview(token)).toMatchObject({ hasAccount: true });
    const signedIn = (await siti.in(coop, () => service().accept({ token }))) as { token: string };

    await expect(siti.contextIn(coop)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    expect(signedIn).toMatchObject({ viewer: { person: { id: siti.id }, roles: [{ key: 'MANAGER' }] } });
  });

  it('is accepted once, also by two at once', async () => {
    const coop = await house.cooperative();
    const token = linkOf(await invite(await staffOf(coop), coop, ['CASHIER']));

    const both = await Promise.all([
      accept(token, { email: 'satu@contoh.id' }),
      accept(token, { email: 'dua@contoh.id' }),
    ]);

    expect(both.filter((answer) => '__typename' in answer)).toHaveLength(1);
    expect(both.filter((answer) => 'code' in answer)).toMatchObject([{ code: 'LINK_EXPIRED' }]);
    expect(await accept(token, { email: 'tiga@contoh.id' })).toMatchObject({ code: 'LINK_EXPIRED' });
    expect(await preview(token)).toMatchObject({ state: 'ACCEPTED' });
    const late = await house.admin(
      `select 1 from identity.person where email in ('satu@contoh.id', 'dua@contoh.id', 'tiga@contoh.id')`,
    );
    expect(late).toHaveLength(1);
  });

  it('ends after seven days, when it is withdrawn, and is unknown for another token', async () => {
    const coop = await house.cooperative();
    const owner = await staffOf(coop);
    const withdrawn = (await invite(owner, coop, ['CASHIER'])) as StaffInvited;
    const revoke = (by: TestPerson, at: TestCooperative) => by.in(at, () => service().revoke(withdrawn.invitation.id));

    expect(await revoke(owner, coop)).toMatchObject({ state: 'REVOKED' });
    expect(await revoke(owner, coop)).toMatchObject({ state: 'REVOKED' });
    expect(await accept(linkOf(withdrawn), { email: 'empat@contoh.id' })).toMatchObject({ code: 'LINK_EXPIRED' });

    const old = await invite(owner, coop, ['CASHIER']);
    house.clock.advance({ days: 7 });
    expect(await accept(linkOf(old), { email: 'empat@contoh.id' })).toMatchObject({ code: 'LINK_EXPIRED' });
    expect(await accept('B'.repeat(43), { email: 'empat@contoh.id' })).toMatchObject({ code: 'LINK_EXPIRED' });
    expect(await preview('B'.repeat(43))).toBeNull();
  });

  it('offers no more than the inviting person holds, then and when it is accepted', async () => {
    const coop = await house.cooperative();
    const [owner, manager, cashier] = [
      await staffOf(coop),
      await staffOf(coop, ['MANAGER']),
      await staffOf(coop, ['CASHIER']),
    ];

    expect(await invite(manager, coop, ['CASHIER', 'OWNER'])).toMatchObject({
      code: 'PERMISSION_EXCEEDED',
      missingPermissions: ['identity.issueKey'],
    });
    await expect(invite(cashier, coop, ['CASHIER'])).rejects.toMatchObject({ code: 'FORBIDDEN' });

    const token = linkOf(await invite(manager, coop, ['MANAGER']));
    await owner.in(coop, () =>
      house.get(StaffService).remove({ scope: 'COOPERATIVE', personId: manager.id, role: 'MANAGER' }),
    );
    expect(await accept(token, { email: 'lima@contoh.id' })).toMatchObject({ code: 'LINK_EXPIRED' });
  });

  it('refuses what is missing, and an account that exists', async () => {
    const coop = await house.cooperative();
    const [owner, known] = [await staffOf(coop), await person(house)];
    const token = linkOf(await invite(owner, coop, ['CASHIER']));

    expect(await invite(owner, coop, ['CASHIER'], {})).toMatchObject({ code: 'INVALID_INPUT', field: 'phone' });
    expect(await invite(owner, coop, [])).toMatchObject({ code: 'INVALID_INPUT', field: 'roles' });
    expect(await invite(owner, coop, ['COUNCIL_ADMIN'])).toMatchObject({ code: 'INVALID_INPUT', field: 'roles' });
    expect(await accept(token)).toMatchObject({ code: 'INVALID_INPUT', field: 'account' });
    expect(await accept(token, { email: known.email })).toMatchObject({ code: 'ACCOUNT_EXISTS' });
    expect(await accept(token, { email: 'enam@contoh.id', password: 'pendek' })).toMatchObject({
      code: 'PASSWORD_TOO_WEAK',
    });
    expect(await preview(token)).toMatchObject({ state: 'PENDING' });
  });

  it('does not know the invitations of another cooperative', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const [owner, stranger] = [await staffOf(coop), await staffOf(other)];
    const { invitation } = (await invite(owner, coop, ['CASHIER'])) as StaffInvited;
    const listed = (by: TestPerson, at: TestCooperative) =>
      by.in(at, async () =>
        house.get(InvitationsReader).list({ scope: 'COOPERATIVE', id: at.id, tenantId: at.id, held: new Set() }),
      );

    await expect(stranger.in(other, () => service().revoke(invitation.id))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(stranger.in(coop, () => service().revoke(invitation.id))).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await listed(owner, coop)).toHaveLength(1);
    expect(await listed(stranger, other)).toEqual([]);
  });

  it('works for a council too', async () => {
    const admin = await councilStaff(house, newId());
    const token = linkOf(await invite(admin, undefined, ['COUNCIL_REVIEWER']));

    expect(await preview(token)).toMatchObject({ cooperativeSlug: null, roleLabels: ['Pemeriksa'] });
    expect(await accept(token, { email: 'pemeriksa@contoh.id' })).toMatchObject({ __typename: 'SignedIn' });
    const staff = await admin.in(undefined, () => house.get(StaffService).list({ scope: 'COUNCIL', first: 9 }));
    expect(staff.nodes.map(({ roles }) => roles.map(({ key }) => key))).toContainEqual(['COUNCIL_REVIEWER']);
  });

  it('does not make anybody work for two councils', async () => {
    const [admin, other] = [await councilStaff(house, newId()), await councilStaff(house, newId())];
    const token = linkOf(await invite(admin, undefined, ['COUNCIL_VIEWER']));

    await expect(other.in(undefined, () => service().accept({ token }))).rejects.toMatchObject({ code: 'CONFLICT' });
  });
});
