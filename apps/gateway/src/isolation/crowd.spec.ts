import { beforeAll, describe, expect, it } from '@jest/globals';
import { startGateway } from '../testing/gateway-house.js';
import { leftOpen } from '../testing/left-open.js';
import { shopWithOrder, type Populated } from '../testing/populated.js';

const REQUESTS = 5_000;
const AT_ONCE = 100;
const NAMES = ['Melati', 'Kenanga', 'Cempaka', 'Sedap'];
const READ = `query { products(first: 5) { nodes { name } } currentCooperative { slug } }`;
const DESK = `query { members(first: 5) { nodes { fullName } } managedProducts(first: 5) { nodes { name } } }`;
const WRITE = `mutation Add($input: AddToCartInput!) { addToCart(input: $input) { __typename ... on Cart { lines { variant { product { name } } } } ... on UserError { code } } }`;

describe('a crowd of many cooperatives at one gateway', () => {
  const house = startGateway();
  let crowd: (Populated & { name: string; variantId: string })[];

  beforeAll(async () => {
    crowd = [];
    for (const name of NAMES) {
      const one = await shopWithOrder(house, name);
      const [variant] = await house.admin<{ id: string }>(
        'select id from catalog.product_variant where tenant_id = $1',
        [one.coop.id],
      );
      crowd.push({ ...one, name, variantId: variant?.id ?? '' });
    }
  }, 180_000);

  it(`never mixes up ${REQUESTS} requests, some of them broken off`, async () => {
    let answered = 0;
    let brokenOff = 0;
    const leaks: string[] = [];
    const one = async (number: number) => {
      const who = crowd[number % crowd.length] as (typeof crowd)[number];
      const others = NAMES.filter((name) => name !== who.name);
      const abort = new AbortController();
      if (number % 7 === 0) setTimeout(() => abort.abort(), number % 11);
      const [query, variables, token] =
        number % 10 === 1
          ? [WRITE, { input: { variantId: who.variantId, quantity: 1 } }, undefined]
          : number % 3 === 0
            ? [DESK, {}, who.owner.token]
            : [READ, {}, undefined];
      try {
        const answer = JSON.stringify(
          await house.ask(query, variables, { tenant: who.coop, token, signal: abort.signal }),
        );
        answered++;
        if (answer.includes('"errors"')) leaks.push(answer);
        if (others.some((name) => answer.includes(name))) leaks.push(`${who.name} was told: ${answer}`);
        if (query !== WRITE && !answer.includes(who.name)) leaks.push(`${who.name} was not told of its own: ${answer}`);
      } catch (error) {
        if ((error as Error).name !== 'AbortError') throw error;
        brokenOff++;
      }
    };

    for (let begin = 0; begin < REQUESTS; begin += AT_ONCE) {
      await Promise.all(Array.from({ length: AT_ONCE }, (_, offset) => one(begin + offset)));
    }

    expect(leaks.slice(0, 5)).toEqual([]);
    expect(answered + brokenOff).toBe(REQUESTS);
    expect(brokenOff).toBeGreaterThan(50);
  }, 180_000);

  it('leaves no connection in the middle of a transaction', async () => {
    expect(await leftOpen(house)).toEqual([]);
  });
});
