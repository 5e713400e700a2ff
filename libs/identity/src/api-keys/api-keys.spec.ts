import { describe, expect, it } from '@jest/globals';
import { startHouse, type TestCooperative } from '@lumbung/platform/testing';
import { IdentityModule } from '../identity.module.js';
import { contextOf, staffOf, type TestPerson } from '../testing/index.js';
import type { ApiKeyCreated } from './api-key.schema.js';
import { ApiKeysService } from './api-keys.service.js';

describe('keys for programs', () => {
  const house = startHouse(IdentityModule);
  const create = (by: TestPerson, coop: TestCooperative, permissions: string[], name = 'Mesin kasir') =>
    by.in(coop, () => house.get(ApiKeysService).create({ name, mode: 'TEST', permissions, expiresInDays: 90 }));
  const list = (by: TestPerson, coop: TestCooperative) => by.in(coop, () => house.get(ApiKeysService).list());
  const revoke = (by: TestPerson, coop: TestCooperative, id: string) =>
    by.in(coop, () => house.get(ApiKeysService).revoke(id));

  it('are shown whole once, and by their beginning afterwards', async () => {
    const coop = await house.cooperative();
    const owner = await staffOf(coop, ['OWNER'], 'Bu Ketua');

    const { secret, apiKey } = (await create(owner, coop, ['identity.read'])) as ApiKeyCreated;

    expect(secret).toMatch(/^lbg_test_[\w-]{43}$/);
    expect(await list(owner, coop)).toMatchObject([
      { id: apiKey.id, prefix: secret.slice(0, 13), createdByName: 'Bu Ketua', lastUsedAt: null, revokedAt: null },
    ]);
    const [{ text }] = (await house.admin(`select k::text as text from identity.api_key k where id = $1`, [
      apiKey.id,
    ])) as [{ text: string }];
    expect(text).not.toContain(secret.slice(13));
  });

  it('say when they were last used', async () => {
    const coop = await house.cooperative();
    const owner = await staffOf(coop);
    const { secret } = (await create(owner, coop, ['identity.read'])) as ApiKeyCreated;

    await contextOf(house, { authorization: `Bearer ${secret}` });

    expect(await list(owner, coop)).toMatchObject([{ lastUsedAt: house.clock.now() }]);
  });

  it('carry no more than their maker holds, and something', async () => {
    const coop = await house.cooperative();
    const owner = await staffOf(coop);

    expect(await create(owner, coop, ['identity.read', 'council.review', 'tidak.ada'])).toMatchObject({
      code: 'PERMISSION_EXCEEDED',
      missingPermissions: ['council.review', 'tidak.ada'],
    });
    expect(await create(owner, coop, [])).toMatchObject({ code: 'INVALID_INPUT', field: 'permissions' });
    expect(await create(owner, coop, ['identity.read'], ' ')).toMatchObject({ code: 'INVALID_INPUT', field: 'name' });
  });

  it('end once, leave an audit record, and are unknown to another cooperative', async () => {
    const [coop, other] = [await house.cooperative(), await house.cooperative()];
    const [owner, stranger] = [await staffOf(coop), await staffOf(other)];
    const { apiKey } = (await create(owner, coop, ['identity.read'])) as ApiKeyCreated;

    await expect(revoke(stranger, other, apiKey.id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(await list(stranger, other)).toEqual([]);
    const ended = await revoke(owner, coop, apiKey.id);
    house.clock.advance({ minutes: 1 });
    expect((await revoke(owner, coop, apiKey.id)).revokedAt).toEqual(ended.revokedAt);
    const actions = await house.admin(`select action from platform.audit_record where tenant_id = $1 order by seq`, [
      coop.id,
    ]);
    expect(actions).toEqual([{ action: 'identity.createApiKey' }, { action: 'identity.revokeApiKey' }]);
  });
});
