import { describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { PlatformDatabase, runAs, TenantDatabase } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { IdentityModule } from '../identity.module.js';
import { IdentityService } from '../identity.service.js';
import { councilStaff, person, staffOf, type TestPerson } from '../testing/index.js';
import { ROLE_KEYS, type RoleKey } from './role.js';
import type { StaffMember } from './staff.schema.js';
import { StaffService } from './staff.service.js';

describe('the people who work at a cooperative', () => {
  const house = startHouse(IdentityModule);
  const change =
    (verb: 'assign' | 'remove') => (by: TestPerson, coop: TestCooperative, personId: string, role: RoleKey) =>
      by.in(coop, () => house.get(StaffService)[verb]({ scope: 'COOPERATIVE', personId, role }));
  const [assign, remove] = [change('assign'), change('remove')];
  const list = (
    by: TestPerson,
    coop: TestCooperative,
    args: { first?: number; last?: number; after?: string | null; before?: string | null; search?: string },
  ) => by.in(coop, () => house.get(StaffService).list({ scope: 'COOPERATIVE', ...args }, true));
  const keysOf = (member: unknown) => (member as StaffMember).roles.map(({ key }) => key);

  it('are listed by name, page after page, contacts masked', async () => {
    const coop = await house.cooperative();
    const owner = await staffOf(coop, ['OWNER'], 'Ani');
    for (const name of ['Budi', 'Citra', 'Dewi']) await staffOf(coop, ['CASHIER'], name);

    const first = await list(owner, coop, { first: 3 });
    const rest = await list(owner, coop, { first: 3, after: first.pageInfo.endCursor });
    const last = await list(owner, coop, { last: 2 });

    expect(first.nodes.map(({ fullName }) => fullName)).toEqual(['Ani', 'Budi', 'Citra']);
    expect(first).toMatchObject({ totalCount: 4, pageInfo: { hasNextPage: true, hasPreviousPage: false } });
    expect(rest.nodes.map(({ fullName }) => fullName)).toEqual(['Dewi']);
    expect(last.nodes.map(({ fullName }) => fullName)).toEqual(['Citra', 'Dewi']);
    expect(first.nodes[0]).toMatchObject({
      id: owner.id,
      phoneMasked: `+62 800 •••• ${owner.phone.slice(-4)}`,
      emailMasked: 'o•••@contoh.id',
      roles: [{ key: 'OWNER', label: 'Pengurus', scope: 'COOPERATIVE', isAssignable: true }],
    });
    expect((await list(owner, coop, { first: 9, search: 'dew' })).nodes).toHaveLength(1);
    expect((await list(owner, coop, { first: 9, search: '%' })).nodes).toHaveLength(0);
  });

  it('cost one read however many they are', async () => {
    const coop = await house.cooperative();
    const owner = await staffOf(coop);
    const sent = await house.statementsOf(() =>
      owner.in(coop, () => house.get(StaffService).list({ scope: 'COOPERATIVE', first: 50 })),
    );

    expect(sent.slice(sent.findIndex((text) => text.includes('identity.session')) + 2)).toHaveLength(3);
  });

  it('are shown to those who may read them, and never to another cooperative', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const [cashier, stranger] = [await staffOf(coop, ['CASHIER']), await staffOf(other)];

    await expect(list(cashier, coop, { first: 9 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(list(stranger, coop, { first: 9 })).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect((await list(stranger, other, { first: 9 })).nodes.map(({ id }) => id)).toEqual([stranger.id]);
  });

  it('get a role, once, with an audit record and an event', async () => {
    const coop = await house.cooperative();
    const [owner, cashier] = [await staffOf(coop), await staffOf(coop, ['CASHIER'])];

    const member = await assign(owner, coop, cashier.id, 'CATALOG_EDITOR');
    await assign(owner, coop, cashier.id, 'CATALOG_EDITOR');

    expect(keysOf(member)).toEqual(['CASHIER', 'CATALOG_EDITOR']);
    const written = await house.admin(
      `select a.action, a.actor->>'personId' as by, a.detail->'after' as after, e.type
                                         from platform.audit_record a join platform.outbox_event e on e.tenant_id = a.tenant_id where a.tenant_id = $1`,
      [coop.id],
    );
    expect(written).toEqual([
      {
        action: 'identity.assignRole',
        by: owner.id,
        after: { roles: ['CASHIER', 'CATALOG_EDITOR'] },
        type: 'identity.roleAssigned',
      },
    ]);
  });

  it('are not made of strangers', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const [owner, elsewhere] = [await staffOf(coop), await staffOf(other, ['CASHIER'])];

    await expect(assign(owner, coop, elsewhere.id, 'CASHIER')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(assign(owner, coop, newId(), 'CASHIER')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(remove(owner, coop, elsewhere.id, 'CASHIER')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(assign(owner, coop, owner.id, 'COUNCIL_ADMIN')).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  it('grant and take no more than they hold', async () => {
    const coop = await house.cooperative();
    const [owner, manager, cashier] = [
      await staffOf(coop),
      await staffOf(coop, ['MANAGER']),
      await staffOf(coop, ['CASHIER']),
    ];

    expect(await assign(manager, coop, manager.id, 'OWNER')).toMatchObject({
      code: 'PERMISSION_EXCEEDED',
      missingPermissions: ['identity.issueKey'],
    });
    expect(await remove(manager, coop, owner.id, 'OWNER')).toMatchObject({ code: 'PERMISSION_EXCEEDED' });
    await expect(assign(cashier, coop, cashier.id, 'MANAGER')).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(keysOf(await assign(manager, coop, cashier.id, 'SUPERVISOR'))).toEqual(['CASHIER', 'SUPERVISOR']);
  });

  it('no longer work here after their last role, and taking it again changes nothing', async () => {
    const coop = await house.cooperative();
    const [owner, cashier] = [await staffOf(coop), await staffOf(coop, ['CASHIER'])];

    expect(keysOf(await remove(owner, coop, cashier.id, 'CASHIER'))).toEqual([]);
    expect(keysOf(await remove(owner, coop, cashier.id, 'CASHIER'))).toEqual([]);
    expect((await list(owner, coop, { first: 9 })).nodes).toHaveLength(1);
    await expect(assign(owner, coop, cashier.id, 'CASHIER')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('keep at least one owner, also when two owners remove each other at once', async () => {
    const coop = await house.cooperative();
    const [ani, budi] = [await staffOf(coop), await staffOf(coop)];

    const [asAni, asBudi] = [await ani.contextIn(coop), await budi.contextIn(coop)];
    const removal = (personId: string) =>
      house.get(StaffService).remove({ scope: 'COOPERATIVE', personId, role: 'OWNER' });

    const both = await Promise.all([runAs(asAni, () => removal(budi.id)), runAs(asBudi, () => removal(ani.id))]);
    const [left] = await house.admin<{ owners: number }>(
      `select count(*)::int as owners from identity.role_assignment where tenant_id = $1 and role = 'OWNER'`,
      [coop.id],
    );

    expect(both.filter((answer) => 'code' in answer)).toMatchObject([{ code: 'LAST_OWNER' }]);
    expect(left).toEqual({ owners: 1 });
  });

  it('stand behind the wall of their cooperative, and cannot be written from inside it', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    await staffOf(coop);
    const seen = (at: TestCooperative) =>
      at.run(() =>
        house
          .get(TenantDatabase)
          .read(`select role from identity.role_assignment where tenant_id = $1 or tenant_id = $2`, [coop.id]),
      );
    const forge = () =>
      other.run(() =>
        house
          .get(TenantDatabase)
          .transaction((tx) =>
            tx.rows(
              `insert into identity.role_assignment (tenant_id, id, person_id, role, granted_at) values ($1, $2, $2, 'OWNER', now())`,
              [newId()],
            ),
          ),
      );

    expect(await seen(coop)).toHaveLength(1);
    expect(await seen(other)).toEqual([]);
    await expect(forge()).rejects.toThrow(/permission denied/);
  });

  it('have their roles repeated for the tenant switch', async () => {
    const coop = await house.cooperative();
    const [owner, manager] = [await staffOf(coop), await staffOf(coop, ['MANAGER', 'CASHIER'])];

    await remove(owner, coop, manager.id, 'MANAGER');

    expect(
      await house.admin(`select roles, is_member from identity.person_tenant where person_id = $1`, [manager.id]),
    ).toEqual([{ roles: ['CASHIER'], is_member: false }]);
  });
});

describe('founding', () => {
  const house = startHouse(IdentityModule);

  it('gives a new cooperative its first owner, once', async () => {
    const coop = await house.cooperative('DRAFT');
    const founder = await person(house);
    const found = (personId = founder.id) =>
      house
        .get(PlatformDatabase)
        .transaction((tx) => house.get(IdentityService).foundOwner(tx, { tenantId: coop.id, personId }), coop.id);

    await found();

    expect((await founder.contextIn(coop)).principal?.permissions.has('identity.assign')).toBe(true);
    await expect(found((await person(house)).id)).rejects.toThrow(/has an owner/);
  });

  it('refuses a transaction of another tenant', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const { id: personId } = await person(house);

    const founded = house
      .get(PlatformDatabase)
      .transaction((tx) => house.get(IdentityService).foundOwner(tx, { tenantId: coop.id, personId }), other.id);

    await expect(founded).rejects.toThrow(/Open the transaction/);
  });
});

describe('the people who work at a council', () => {
  const house = startHouse(IdentityModule);
  const staff = () => house.get(StaffService);

  it('are kept apart from every other council and from cooperatives', async () => {
    const [councilId, otherId] = [newId(), newId()];
    const [admin, reviewer, other] = [
      await councilStaff(house, councilId),
      await councilStaff(house, councilId, ['COUNCIL_REVIEWER']),
      await councilStaff(house, otherId),
    ];

    const seen = await admin.in(undefined, () => staff().list({ scope: 'COUNCIL', first: 9 }));

    expect(new Set(seen.nodes.map(({ id }) => id))).toEqual(new Set([admin.id, reviewer.id]));
    await expect(
      other.in(undefined, () => staff().assign({ scope: 'COUNCIL', personId: reviewer.id, role: 'COUNCIL_VIEWER' })),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      reviewer.in(undefined, () => staff().assign({ scope: 'COUNCIL', personId: reviewer.id, role: 'COUNCIL_ADMIN' })),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await expect(
      admin.in(await house.cooperative(), () => staff().list({ scope: 'COOPERATIVE', first: 9 })),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });

  it('keep at least one admin', async () => {
    const admin = await councilStaff(house, newId());

    expect(
      await admin.in(undefined, () => staff().remove({ scope: 'COUNCIL', personId: admin.id, role: 'COUNCIL_ADMIN' })),
    ).toMatchObject({ code: 'LAST_OWNER' });
  });

  it('see the roles of their scope with words in both languages', async () => {
    const admin = await councilStaff(house, newId());

    const roles = await admin.in(undefined, () => staff().roles('COUNCIL'));

    expect(roles.map(({ key }) => key)).toEqual(ROLE_KEYS.filter((key) => key.startsWith('COUNCIL_')));
    expect(roles.every(({ isAssignable }) => isAssignable)).toBe(true);
  });
});
