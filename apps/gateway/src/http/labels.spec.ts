import { describe, expect, it } from '@jest/globals';
import { staffOf } from '@lumbung/identity/testing';
import { goodsIn, openShop } from '@lumbung/orders/testing';
import { startGateway } from '../testing/gateway-house.js';

const LABELS = `query Labels($labels: [LabelInput!]!) { productLabels(labels: $labels, kind: PRODUCT_LABEL) { labelCount url } }`;

describe('labels of goods over HTTP', () => {
  const house = startGateway();

  it('come by their address to the one who asked, and to nobody else', async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    const variantId = await goodsIn(coop, { name: 'Beras' });
    const [cashier, other] = [await staffOf(coop, ['CASHIER']), await staffOf(coop, ['LOAN_OFFICER'])];
    const asked = (token?: string, copies = 2) =>
      house.ask(LABELS, { labels: [{ variantId, copies }] }, { tenant: coop, token });
    const download = async (url: string, token?: string) =>
      fetch(`${await house.url()}${url}`, { headers: token ? { authorization: `Bearer ${token}` } : {} });

    const { data } = await asked(cashier.token);
    const { labelCount, url } = (data as { productLabels: { labelCount: number; url: string } }).productLabels;
    const paper = await download(url, cashier.token);

    expect(labelCount).toBe(2);
    expect([paper.status, paper.headers.get('content-type'), paper.headers.get('cache-control')]).toEqual([
      200,
      'application/pdf',
      'private, no-store',
    ]);
    expect((await download(url)).status).toBe(404);
    expect((await download(url, other.token)).status).toBe(404);
    expect((await asked(other.token)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await asked(cashier.token, 101)).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
  });
});
