import { beforeAll, describe, expect, it } from '@jest/globals';
import { goodsIn, openShop, orderIn } from '@lumbung/orders/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import { startGateway } from '../testing/gateway-house.js';

/** A picture of one pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

describe('sending a proof of transfer', () => {
  const house = startGateway();
  let coop: TestCooperative;
  let token: string;
  beforeAll(async () => {
    coop = await house.cooperative();
    await openShop(coop);
    ({ token } = await orderIn(coop, [{ variantId: await goodsIn(coop) }]));
  });

  const send = async (orderToken: string, content: Buffer | string, tenant = coop) => {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(Buffer.from(content))]), 'bukti.png');
    const headers = { 'x-tenant': tenant.tenant.slug };
    const answer = await fetch(`${await house.url()}/payment-proofs/${orderToken}`, { method: 'POST', headers, body });
    return { status: answer.status, said: (await answer.json()) as Record<string, unknown> };
  };
  const kept = () => house.admin('select id, file_name from payments.proof where tenant_id = $1', [coop.id]);

  it('is for whoever holds the secret link of the order', async () => {
    const { status, said } = await send(token, PICTURE);

    expect(status).toBe(201);
    expect(await kept()).toEqual([{ id: said.proofId, file_name: 'bukti.png' }]);
  });

  it('is refused in words where the file is none', async () => {
    const before = await kept();

    expect(await send(token, 'Sudah saya transfer')).toMatchObject({ status: 422, said: { code: 'INVALID_INPUT' } });
    expect(await kept()).toEqual(before);
  });

  it('knows no order by another token, nor by this one at another cooperative', async () => {
    const before = await kept();

    expect((await send('x'.repeat(43), PICTURE)).status).toBe(404);
    expect((await send(token, PICTURE, await house.cooperative())).status).toBe(404);
    expect(await kept()).toEqual(before);
  });
});
