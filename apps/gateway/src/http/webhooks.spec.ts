import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { FakeProviders, openProvider } from '@lumbung/payments/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import { startGateway } from '../testing/gateway-house.js';

describe('the door for news of payment providers', () => {
  const house = startGateway();
  const fake = new FakeProviders();
  let coop: TestCooperative;
  beforeAll(async () => {
    await fake.start();
    coop = await house.cooperative();
    await openProvider(coop, fake, 'MIDTRANS');
    await openProvider(coop, fake, 'XENDIT');
  });
  afterAll(() => fake.stop());

  const post = async (path: string, body: unknown) => {
    const url = `${await house.url()}${path}`;
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: answer.status, said: (await answer.json()) as object };
  };
  const rows = () => house.admin('select id from payments.provider_news where tenant_id = $1', [coop.id]);

  it('writes proven news down once and answers at once, to nobody who signed in', async () => {
    const { body } = fake.payUnknown(`uji-${newId().slice(-8)}`, 10_000);

    for (let turn = 0; turn < 3; turn++) {
      const answer = await post(`/webhooks/payments/midtrans/${coop.id}`, body);
      expect(answer).toEqual({ status: 200, said: { received: true } });
    }

    expect(await rows()).toHaveLength(1);
  });

  it.each([
    ['a wrong signature', 'midtrans', 401],
    ['no token', 'xendit', 401],
    ['a provider that does not exist', 'toString', 404],
  ])('is shut for %s', async (_, provider, status) => {
    const { body } = fake.payUnknown(`uji-${newId().slice(-8)}`, 10_000);
    const before = await rows();

    const answer = await post(`/webhooks/payments/${provider}/${coop.id}`, { ...body, signature_key: 'aa' });

    expect(answer.status).toBe(status);
    expect(await rows()).toEqual(before);
  });

  it.each([newId(), 'koperasi', '..%2f..'])('knows no cooperative by the key %s', async (key) => {
    expect((await post(`/webhooks/payments/midtrans/${key}`, { order_id: 'x' })).status).toBe(404);
  });

  it('takes JSON objects only', async () => {
    expect((await post(`/webhooks/payments/midtrans/${coop.id}`, [1])).status).toBe(400);
  });
});
