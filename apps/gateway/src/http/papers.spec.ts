import { describe, expect, it } from '@jest/globals';
import { staffOf } from '@lumbung/identity/testing';
import { goodsIn, openShop, paidOrderIn } from '@lumbung/orders/testing';
import { startGateway } from '../testing/gateway-house.js';

const ORDER = `query Order($id: ID!) { managedOrder(id: $id) { papers { kind format url } parcels { id papers { kind url } } } }`;
const PUBLIC = `query Public($token: String!) { order(token: $token) { papers { kind format url } parcels { papers { url } } } }`;

type Papers = { kind: string; format: string; url: string }[];

describe('papers of orders over HTTP', () => {
  const house = startGateway();

  it('come by their links alone: the proof to the buyer, struk and faktur to the staff, to nobody else', async () => {
    const coop = await house.cooperative();
    await openShop(coop);
    const order = await paidOrderIn(coop, [{ variantId: await goodsIn(coop, { name: 'Beras' }) }]);
    const cashier = await staffOf(coop, ['CASHIER']);
    const download = async (url: string, token?: string) =>
      fetch(`${await house.url()}${url}`, { headers: token ? { authorization: `Bearer ${token}` } : {} });

    const seen = await house.ask(PUBLIC, { token: order.token }, { tenant: coop });
    const proofs = (seen.data as { order: { papers: Papers } }).order.papers;
    const desk = await house.ask(ORDER, { id: order.id }, { tenant: coop, token: cashier.token });
    const papers = (desk.data as { managedOrder: { papers: Papers } }).managedOrder.papers;
    const receipt = papers.find(({ kind, format }) => kind === 'RECEIPT' && format === 'HTML_58')?.url ?? '';

    expect(proofs.map(({ kind }) => kind)).toEqual(['ORDER_PROOF']);
    const proof = await download(proofs[0]?.url ?? '');
    expect([proof.status, proof.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    const struk = await download(receipt, cashier.token);
    expect(struk.headers.get('content-security-policy')).toContain("style-src 'sha256-");
    expect(await struk.text()).toContain('Beras');
    expect((await download(receipt)).status).toBe(404);
    expect((await download('/papers?permit=x.y')).status).toBe(404);
  });
});
