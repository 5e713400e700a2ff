import { describe, expect, it } from '@jest/globals';
import { person, pinOf } from '@lumbung/identity/testing';
import { memberIn } from '@lumbung/membership/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import { readSheet } from 'read-excel-file/node';
import { startGateway } from '../testing/gateway-house.js';

const PREPARE = `mutation Prepare($input: PrepareMyDataInput!) {
  prepareMyData(input: $input) { __typename ... on MyDataFile { url } ... on UserError { code } }
}`;

describe('what a cooperative holds of a member, over HTTP', () => {
  const house = startGateway();

  it('comes with his PIN, by an address that opens for nobody else and nowhere else', async () => {
    const [coop, elsewhere] = [await house.cooperative(), await house.cooperative()];
    const [siti, budi] = [await person(house), await person(house, 'Budi Santoso')];
    for (const [at, { id }] of [
      [coop, siti],
      [coop, budi],
      [elsewhere, siti],
    ] as const)
      await memberIn(at, { personId: id, fullName: id === siti.id ? 'Siti Aminah' : 'Budi Santoso' });
    const pin = await pinOf(house, siti.id);
    const ask = (stepUp: object | null) =>
      house.ask(PREPARE, { input: { stepUp } }, { tenant: coop, token: siti.token });
    const read = async (url: string, token?: string, at: TestCooperative = coop) =>
      fetch(`${await house.url()}${url}`, {
        headers: { 'x-tenant': at.tenant.slug, ...(token ? { authorization: `Bearer ${token}` } : {}) },
      });

    expect((await ask(null)).data?.prepareMyData).toMatchObject({ code: 'STEP_UP_REQUIRED' });
    const { url } = (await ask({ pin })).data?.prepareMyData as { url: string };

    const file = await read(url, siti.token);
    expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    expect(JSON.stringify(await readSheet(Buffer.from(await file.arrayBuffer())))).toContain('Siti Aminah');
    const others = [await read(url), await read(url, budi.token), await read(url, siti.token, elsewhere)];
    expect(others.map(({ status }) => status)).toEqual([401, 404, 404]);
    expect((await read('/my-data', siti.token)).status).toBe(404);
  });
});
