import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { permissionsOf, runAs } from '@lumbung/platform';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { ApiKeyCreated } from '../api-keys/api-key.schema.js';
import { ApiKeysService } from '../api-keys/api-keys.service.js';
import { IdentityModule } from '../identity.module.js';
import { SessionsService } from '../sessions/sessions.service.js';
import { StaffService } from '../staff/staff.service.js';
import { contextOf, councilStaff, person, staffOf, type TestPerson } from '../testing/index.js';

describe('telling who is asking', () => {
  const house = startHouse(IdentityModule);
  let [mine, other]: TestCooperative[] = [];

  beforeAll(async () => {
    [mine, other] = [await house.cooperative(), await house.cooperative()];
  });

  const keyOf = async (owner: TestPerson, permissions: string[]): Promise<ApiKeyCreated> => {
    const input = { name: 'Kasir otomatis', mode: 'LIVE', permissions, expiresInDays: 30 } as const;
    return (await owner.in(mine!, () => house.get(ApiKeysService).create(input))) as ApiKeyCreated;
  };
  const byKey = (secret: string, coop?: TestCooperative) =>
    contextOf(house, { authorization: `Bearer ${secret}`, tenantSlug: coop?.tenant.slug });

  it('gives a signed-in person his permissions in the tenant of the request', async () => {
    const cashier = await staffOf(mine!, ['SUPERVISOR'], 'Budi');

    const context = await cashier.contextIn(mine);

    expect(context).toMatchObject({
      tenant: mine!.tenant,
      principal: { kind: 'person', personId: cashier.id, displayName: 'Budi' },
    });
    expect(context.principal?.permissions).toEqual(permissionsOf(['SUPERVISOR']));
  });

  it('gives the same session no permissions in another cooperative, and none without tenant', async () => {
    const owner = await staffOf(mine!);

    expect((await owner.contextIn(other)).principal?.permissions).toEqual(new Set());
    expect((await owner.contextIn()).principal?.permissions).toEqual(new Set());
  });

  it('knows the staff of a council', async () => {
    const councilId = newId();
    const viewer = await councilStaff(house, councilId, ['COUNCIL_VIEWER']);

    const { principal } = await viewer.contextIn(mine);

    expect(principal?.council).toEqual({ id: councilId, permissions: permissionsOf(['COUNCIL_VIEWER']) });
    expect(principal?.permissions).toEqual(new Set());
  });

  it('costs one read: three messages, and nothing for one who shows no token', async () => {
    const owner = await staffOf(mine!);
    await owner.contextIn(mine);

    expect(await house.statementsOf(() => owner.contextIn(mine))).toHaveLength(3);
    expect(await house.statementsOf(() => contextOf(house, { tenantSlug: mine!.tenant.slug }))).toEqual([]);
    expect(await contextOf(house, { tenantSlug: mine!.tenant.slug })).toMatchObject({ tenant: mine!.tenant });
  });

  it('ends with the session at once, with its idle time and with its absolute time', async () => {
    const [revoked, idle, old] = [await person(house), await person(house), await person(house)];
    const { principal } = await revoked.contextIn();

    await house.get(SessionsService).revoke(revoked.id, principal!.sessionId!);
    await expect(revoked.contextIn()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });

    for (let day = 1; day <= 29; day++) {
      house.clock.advance({ days: 1 });
      await old.contextIn();
      if (day === 8) await expect(idle.contextIn()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    }
    house.clock.advance({ days: 1 });
    await expect(old.contextIn()).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('forgets a role from the very next request', async () => {
    const [owner, manager] = [await staffOf(mine!), await staffOf(mine!, ['MANAGER'])];

    await owner.in(mine, () =>
      house.get(StaffService).remove({ scope: 'COOPERATIVE', personId: manager.id, role: 'MANAGER' }),
    );

    expect((await manager.contextIn(mine)).principal?.permissions).toEqual(new Set());
  });

  it.each(['Bearer nonsense', 'Basic c2l0aTpyYWhhc2lh', 'Bearer lbg_live_nonsense', 'Bearer'])(
    'does not know %s',
    async (authorization) => {
      await expect(contextOf(house, { authorization, tenantSlug: mine!.tenant.slug })).rejects.toMatchObject({
        code: 'UNAUTHENTICATED',
      });
      await expect(contextOf(house, { authorization })).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
    },
  );

  it('lets an API key name its own tenant, with its own permissions', async () => {
    const { secret, apiKey } = await keyOf(await staffOf(mine!), ['identity.read']);

    const context = await byKey(secret);

    expect(apiKey.prefix).toBe(secret.slice(0, 13));
    expect(context.tenant).toEqual(mine!.tenant);
    expect(context.principal).toMatchObject({
      kind: 'apiKey',
      displayName: 'Kasir otomatis',
      permissions: new Set(['identity.read']),
    });
    expect(await house.statementsOf(() => byKey(secret))).toHaveLength(3);
  });

  it('answers a key of another cooperative like a cooperative that does not exist', async () => {
    const { secret } = await keyOf(await staffOf(mine!), ['identity.read']);

    const elsewhere = await byKey(secret, other).catch((fault: Error) => fault);
    const nowhere = await contextOf(house, { authorization: `Bearer ${secret}`, tenantSlug: 'tidak-ada' }).catch(
      (fault: Error) => fault,
    );

    expect(elsewhere).toMatchObject({ code: 'NOT_FOUND' });
    expect(JSON.stringify(elsewhere)).toBe(JSON.stringify(nowhere));
  });

  it('ends a key when it is revoked, when it expires, and as far as its maker loses roles', async () => {
    const [chair, owner] = [await staffOf(mine!), await staffOf(mine!)];
    const [revoked, expiring, shrinking] = [
      await keyOf(owner, ['identity.read']),
      await keyOf(owner, ['identity.read']),
      await keyOf(owner, ['identity.read']),
    ];

    await owner.in(mine, () => house.get(ApiKeysService).revoke(revoked.apiKey.id));
    await expect(byKey(revoked.secret)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });

    await chair.in(mine, () =>
      house.get(StaffService).remove({ scope: 'COOPERATIVE', personId: owner.id, role: 'OWNER' }),
    );
    expect((await byKey(shrinking.secret)).principal?.permissions).toEqual(new Set());

    house.clock.advance({ days: 30 });
    await expect(byKey(expiring.secret)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it('gives a program nothing that is private to a person', async () => {
    const { secret } = await keyOf(await staffOf(mine!), ['identity.read', 'identity.issueKey']);
    const input = { name: 'Anak kunci', mode: 'LIVE' as const, permissions: ['identity.read'], expiresInDays: 300 };

    const begotten = runAs(await byKey(secret), () => house.get(ApiKeysService).create(input));

    await expect(begotten).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
