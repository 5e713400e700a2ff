import { beforeAll, describe, expect, it } from '@jest/globals';
import { staffOf, type TestPerson } from '@lumbung/identity/testing';
import { newId } from '@lumbung/kernel';
import { completedOrderIn, goodsIn, openShop } from '@lumbung/orders/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import sharp from 'sharp';
import { startGateway } from '../testing/gateway-house.js';

const REQUEST = `mutation Ask($input: RequestOrderReturnInput!) { requestOrderReturn(input: $input) {
  ... on Order { returns { photos { width url thumbnailUrl } } } ... on UserError { code message } } }`;
const PHOTOS = `query Photos($token: String!) { order(token: $token) { returns { photos { url thumbnailUrl } } } }`;
const MANAGED = `query Managed($id: ID!) { managedOrder(id: $id) { returns { photos { url } } } }`;

interface Shown {
  readonly returns: readonly { readonly photos: readonly { readonly url: string; readonly thumbnailUrl: string }[] }[];
}

describe('sending photos with a return', () => {
  const house = startGateway();
  let coop: TestCooperative;
  let officer: TestPerson;
  let order: Awaited<ReturnType<typeof completedOrderIn>>;
  beforeAll(async () => {
    coop = await house.cooperative();
    await openShop(coop);
    officer = await staffOf(coop, ['CASHIER'], 'Lilik');
    order = await completedOrderIn(coop, [{ variantId: await goodsIn(coop), quantity: 2 }]);
  });

  const photo = () =>
    sharp({ create: { width: 800, height: 600, channels: 3, background: '#a33' } })
      .jpeg()
      .withExif({ IFD0: { Copyright: 'rumah-bu-siti' } })
      .toBuffer();
  const send = async (orderToken: string, requestId: string, content: Buffer, tenant = coop) => {
    const body = new FormData();
    body.append('file', new Blob([new Uint8Array(content)]), 'foto.jpg');
    const headers = { 'x-tenant': tenant.tenant.slug };
    const address = `${await house.url()}/return-photos/${orderToken}/${requestId}`;
    const answer = await fetch(address, { method: 'POST', headers, body });
    return { status: answer.status, said: (await answer.json()) as Record<string, unknown> };
  };
  const open = async (url: string, token?: string) => {
    const headers = new Headers(token ? { authorization: `Bearer ${token}` } : {});
    const answer = await fetch(`${await house.url()}${url}`, { headers });
    return { status: answer.status, headers: answer.headers, content: Buffer.from(await answer.arrayBuffer()) };
  };
  const photosOf = (shown: unknown) => (shown as Shown).returns.flatMap(({ photos }) => photos);

  it('shows them to the holder of the link and to the staff, and to nobody else', async () => {
    const requestId = newId();
    expect((await send(order.token, requestId, await photo())).status).toBe(201);
    const input = {
      ...{ requestId, orderToken: order.token, reason: 'Pecah' },
      lines: [{ orderLineId: order.lines[0]?.id, quantity: 1 }],
    };
    const asked = await house.ask(REQUEST, { input }, { tenant: coop });
    const [mine] = photosOf(asked.data?.requestOrderReturn);
    const managed = await house.ask(MANAGED, { id: order.id }, { tenant: coop, token: officer.token });
    const [theirs] = photosOf(managed.data?.managedOrder);

    const whole = await open(mine?.url ?? '');
    expect(whole.status).toBe(200);
    expect(whole.headers.get('content-type')).toBe('image/webp');
    expect(whole.headers.get('cache-control')).toBe('private, no-store');
    expect(whole.content.includes('rumah-bu-siti')).toBe(false);
    expect((await sharp((await open(mine?.thumbnailUrl ?? '')).content).metadata()).width).toBe(320);
    expect((await open(theirs?.url ?? '', officer.token)).status).toBe(200);
    expect((await open(theirs?.url ?? '')).status).toBe(404);
    expect((await open(mine?.url ?? '', officer.token)).status).toBe(404);
    expect((await open(`${mine?.url}x`)).status).toBe(404);
    expect((await open(`/return-photos/${newId()}`)).status).toBe(404);
  });

  it('knows no order by another token, nor by this one at another cooperative', async () => {
    const other = await house.cooperative();

    expect((await send('x'.repeat(43), newId(), await photo())).status).toBe(404);
    expect((await send(order.token, newId(), await photo(), other)).status).toBe(404);
    const shown = await house.ask(PHOTOS, { token: order.token }, { tenant: other });
    expect(shown.data?.order ?? null).toBeNull();
  });

  it('says in words what it does not take', async () => {
    expect(await send(order.token, newId(), Buffer.from('Sudah rusak'))).toMatchObject({
      status: 422,
      said: { code: 'INVALID_INPUT' },
    });
    expect((await send(order.token, 'satu', await photo())).status).toBe(400);
  });
});
