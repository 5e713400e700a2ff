import { describe, expect, it } from '@jest/globals';
import { staffOf } from '@lumbung/identity/testing';
import { memberIn } from '@lumbung/membership/testing';
import { startGateway } from '../testing/gateway-house.js';

describe('the administration books over HTTP', () => {
  const house = startGateway();

  it('come whole to whoever may read the register, and to nobody else', async () => {
    const coop = await house.cooperative();
    await memberIn(coop);
    const [supervisor, seller] = [await staffOf(coop, ['SUPERVISOR']), await staffOf(coop, ['CATALOG_EDITOR'])];
    const read = async (path: string, token?: string) =>
      fetch(`${await house.url()}/books/${path}`, {
        headers: { 'x-tenant': coop.tenant.slug, ...(token ? { authorization: `Bearer ${token}` } : {}) },
      });

    const paper = await read('members/pdf', supervisor.token);

    expect([paper.status, paper.headers.get('content-type'), paper.headers.get('cache-control')]).toEqual([
      200,
      'application/pdf',
      'private, no-store',
    ]);
    expect((await read('events/xlsx', supervisor.token)).status).toBe(200);
    expect([(await read('members/pdf')).status, (await read('members/pdf', seller.token)).status]).toEqual([401, 403]);
    expect([
      (await read('rahasia/pdf', supervisor.token)).status,
      (await read('members/exe', supervisor.token)).status,
    ]).toEqual([404, 404]);
  });
});
