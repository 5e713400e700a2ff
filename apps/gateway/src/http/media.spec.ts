import { describe, expect, it } from '@jest/globals';
import { person, staffOf, type TestPerson } from '@lumbung/identity/testing';
import type { TestCooperative } from '@lumbung/platform/testing';
import sharp from 'sharp';
import { startGateway } from '../testing/gateway-house.js';

describe('the door for pictures', () => {
  const house = startGateway();
  const send = async (coop: TestCooperative, sender?: TestPerson) => {
    const body = new FormData();
    const red = { width: 400, height: 400, channels: 3, background: '#9c3a22' } as const;
    const file = await sharp({ create: red }).jpeg().toBuffer();
    body.append('file', new Blob([new Uint8Array(file)], { type: 'image/jpeg' }), 'kue.jpg');
    const answer = await fetch(`${await house.url()}/media`, {
      method: 'POST',
      headers: { 'x-tenant': coop.tenant.slug, ...(sender ? { authorization: `Bearer ${sender.token}` } : {}) },
      body,
    });
    return { status: answer.status, ...((await answer.json()) as { mediaId?: string; code?: string }) };
  };

  it('takes them from the staff of the shop and from its sellers', async () => {
    const coop = await house.cooperative();
    const baker = await person(house, 'Siti Contoh');
    const seller = await staffOf(coop, ['SELLER'], 'Umi Contoh');

    expect(await send(coop, await staffOf(coop, ['CATALOG_EDITOR']))).toMatchObject({ status: 201 });
    expect(await send(coop, seller)).toMatchObject({ status: 201, mediaId: expect.any(String) });
    expect(await send(coop, baker)).toMatchObject({ status: 403, code: 'FORBIDDEN' });
  });

  it('is shut for strangers, for cashiers, and for the sellers of another cooperative', async () => {
    const coop = await house.cooperative();
    const elsewhere = await staffOf(await house.cooperative(), ['SELLER']);

    expect(await send(coop)).toMatchObject({ status: 401 });
    expect(await send(coop, await staffOf(coop, ['CASHIER']))).toMatchObject({ status: 403 });
    expect(await send(coop, elsewhere)).toMatchObject({ status: 403 });
  });
});
