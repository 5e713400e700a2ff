import { beforeAll, describe, expect, it } from '@jest/globals';
import { agreementIn, consignedProductIn, settledIn, soldIn } from '@lumbung/consignment/testing';
import { readPdf } from '@lumbung/documents/testing';
import { person, staffOf, type TestPerson } from '@lumbung/identity/testing';
import { openBooksOf } from '@lumbung/ledger/testing';
import { newId } from '@lumbung/kernel';
import type { TestCooperative } from '@lumbung/platform/testing';
import { sellerIn } from '@lumbung/sellers/testing';
import { startGateway } from '../testing/gateway-house.js';

const MINE = `query Mine($id: ID!) { mySellerSettlement(id: $id) { number paperUrl } }`;
const ANY = `query Any($id: ID!) { consignmentSettlement(id: $id) { number paperUrl } }`;
const DECLARE = `mutation Declare($input: DeclareMyTurnoverInput!) { declareMyTurnover(input: $input) { ... on TurnoverDeclaration { id } } }`;
const MY_LETTERS = `query { myTurnoverDeclarations(first: 1) { nodes { letters { id fileName url } } } }`;
const LETTERS = `query { turnoverDeclarations(first: 1) { nodes { letters { id fileName url } } } }`;

interface Letter {
  readonly id: string;
  readonly url: string | null;
}

/** A picture of one pixel. */
const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

describe('papers of sellers over HTTP', () => {
  const house = startGateway();
  let coop: TestCooperative;
  let treasurer: TestPerson;
  let cashier: TestPerson;
  let siti: TestPerson;
  let umi: TestPerson;
  let settlementId: string;

  beforeAll(async () => {
    coop = await house.cooperative();
    await openBooksOf(coop);
    await agreementIn(coop);
    [treasurer, cashier] = [await staffOf(coop, ['TREASURER']), await staffOf(coop, ['CASHIER'])];
    [siti, umi] = [await person(house), await person(house)];
    const [seller] = [await sellerIn(coop, { personId: siti.id }), await sellerIn(coop, { personId: umi.id })];
    const { variants } = await consignedProductIn(coop, seller.id, { name: 'Kue satru' });
    await soldIn(coop, { sellerId: seller.id, variantId: variants[0]!.id, gross: 20_000 });
    settlementId = (await settledIn(coop, seller.id, '2026-11-21')).id;
  });

  const ask = async <T>(query: string, who: TestPerson, variables: object = {}) =>
    (await house.ask(query, variables, { tenant: coop, token: who.token })).data as T;
  const download = async (url: string | null, who?: TestPerson) =>
    fetch(`${await house.url()}${url ?? '/'}`, { headers: who ? { authorization: `Bearer ${who.token}` } : {} });

  it('a settlement: to the seller it is about and to the office, to no other seller', async () => {
    const { mySellerSettlement: mine } = await ask<{ mySellerSettlement: { paperUrl: string } }>(MINE, siti, {
      id: settlementId,
    });
    const { consignmentSettlement: any } = await ask<{ consignmentSettlement: { paperUrl: string } }>(ANY, treasurer, {
      id: settlementId,
    });

    const paper = await download(mine.paperUrl, siti);
    expect([paper.status, paper.headers.get('content-type'), paper.headers.get('cache-control')]).toEqual([
      200,
      'application/pdf',
      'private, no-store',
    ]);
    expect(readPdf(Buffer.from(await paper.arrayBuffer())).texts.join(' ')).toContain('Kue satru');
    expect((await download(any.paperUrl, treasurer)).status).toBe(200);
    expect((await download(mine.paperUrl, umi)).status).toBe(404);
    expect((await download(mine.paperUrl)).status).toBe(404);
    const foreign = await house.ask(MINE, { id: settlementId }, { tenant: coop, token: umi.token });
    expect(foreign.errors ?? foreign.data).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it('a signed letter: sent by the seller, seen by him and by officers who may, never by others', async () => {
    const input = { requestId: newId(), year: 2026, isWithinLimit: true };
    const { declareMyTurnover: declared } = await ask<{ declareMyTurnover: { id: string } }>(DECLARE, siti, { input });
    const send = async (who: TestPerson, content: Buffer | string = PICTURE) => {
      const body = new FormData();
      body.append('file', new Blob([new Uint8Array(Buffer.from(content))]), 'surat.png');
      const headers = { 'x-tenant': coop.tenant.slug, authorization: `Bearer ${who.token}` };
      const url = `${await house.url()}/turnover-letters/${declared.id}`;
      return fetch(url, { method: 'POST', body, headers });
    };
    const seenBy = async (query: string, who: TestPerson) => {
      const answer = await ask<Record<string, { nodes: { letters: Letter[] }[] }>>(query, who);
      return Object.values(answer)[0]?.nodes[0]?.letters[0] as Letter;
    };

    expect((await send(siti)).status).toBe(201);
    expect((await send(umi)).status).toBe(404);
    expect((await send(cashier)).status).toBe(403);
    expect((await send(siti, 'Saya menyatakan')).status).toBe(422);

    const own = await seenBy(MY_LETTERS, siti);
    expect((await download(own.url, siti)).headers.get('content-type')).toBe('image/png');
    expect((await download((await seenBy(LETTERS, treasurer)).url, treasurer)).status).toBe(200);
    expect(await seenBy(LETTERS, cashier)).toMatchObject({ id: own.id, url: null });
    expect((await download(own.url, treasurer)).status).toBe(404);
    expect((await download(own.url)).status).toBe(404);
  });
});
