import { beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@lumbung/kernel';
import { staffOf, type TestPerson } from '@lumbung/identity/testing';
import { goodsIn, openShop, orderIn, paidOrderIn } from '@lumbung/orders/testing';
import { savingsAccountIn } from '@lumbung/savings/testing';
import { drawerIn } from '@lumbung/payments/testing';
import { TenantDirectory } from '@lumbung/platform';
import type { TestCooperative } from '@lumbung/platform/testing';
import { startGateway } from './testing/gateway-house.js';

const LIST = `query List($filter: ProductFilter, $first: Int!) { products(filter: $filter, first: $first) { nodes { name variants { price availableQuantity } }
  facets { inStockCount categories { count } priceRanges { count } } pageInfo { hasNextPage endCursor } } }`;
const DETAIL = `query Detail($slug: Slug!) { product(slug: $slug) { name description variants { publicPrice memberPrice price availableQuantity stockState } images { url(width: 640) alt } } }`;
const ADD = `mutation Add($input: AddToCartInput!) { addToCart(input: $input) { __typename ... on Cart { token subtotal } ... on UserError { code message } } }`;
const PLACE = `mutation Place($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename ... on Order { number total } ... on UserError { code message } } }`;
const DESK = `query Desk { managedProducts(first: 10) { nodes { name state variants { publicPrice stock { onHand reserved } } } } }`;

const OPEN = `mutation Open($input: OpenDrawerInput!) { openDrawer(input: $input) { __typename } }`;
const DEPOSIT = `mutation Deposit($input: DepositSavingsInput!) { depositSavings(input: $input) { __typename ... on UserError { code message }
  ... on SavingsReceipt { id number amountInWords balanceAfter account { number memberName balance available product { familyLabel } } } } }`;

const BOARD = `query Board($first: Int!) { orders(first: $first) { nodes { number status total lines { productName quantity net returnableQuantity isAwaited seller { name } variant { stock { onHand } } } payment { method state amount }
  discounts { name amount } parcels { number state lines { quantity } } returns { state photos { id } } returnWindow { isOpen until } changeableParts refunds { amount } history { at label } contact { name } } pageInfo { hasNextPage } } }`;

/** Messages to PostgreSQL per operation, transaction control included; BEGIN travels with its SET LOCAL as one. */
describe('how many messages an operation sends', () => {
  const house = startGateway();
  let coop: TestCooperative;
  let owner: TestPerson;
  let variants: string[];
  let slug: string;

  beforeAll(async () => {
    coop = await house.cooperative();
    await openShop(coop);
    owner = await staffOf(coop);
    variants = [];
    for (let number = 0; number < 25; number++)
      variants.push(await goodsIn(coop, { name: `Beras nomor ${number}`, stock: 100 }));
    const [product] = await house.admin<{ slug: string }>(
      'select slug from catalog.product where tenant_id = $1 limit 1',
      [coop.id],
    );
    slug = product?.slug ?? '';
    await house.ask(LIST, { first: 1 }, { tenant: coop, token: owner.token });
  }, 120_000);

  const count = async (query: string, variables: object, token?: string) => {
    let answer: unknown;
    // Which cooperative a host means is kept for five seconds, which may be over at any moment: they begin anew before.
    house.get(TenantDirectory).forget(coop.tenant.slug);
    await house.ask('{ __typename }', {}, { tenant: coop });
    const sent = await house.statementsOf(async () => {
      answer = await house.ask(query, variables, { tenant: coop, token });
    });
    expect(JSON.stringify(answer)).not.toContain('"errors"');
    return { messages: sent.length, answer: answer as { data: Record<string, Record<string, unknown>> } };
  };
  const cartOf = async (lines: number): Promise<string> => {
    let token: string | undefined;
    for (const variantId of variants.slice(0, lines)) {
      const { data } = await house.ask(ADD, { input: { cartToken: token, variantId, quantity: 1 } }, { tenant: coop });
      token = (data?.addToCart as { token: string }).token;
    }
    return token ?? '';
  };
  const place = async (lines: number) => {
    const cartToken = await cartOf(lines);
    const input = {
      requestId: newId(),
      cartToken,
      contact: { name: 'Siti Aminah', phone: '+628000000101' },
      fulfilment: { method: 'PICKUP' },
      paymentMethod: 'BANK_TRANSFER',
      expectedTotal: lines * 10_000,
    };
    const { messages, answer } = await count(PLACE, { input });
    expect(answer.data.placeOrder?.code).toBeUndefined();
    return messages;
  };

  it('a search of 20 with facets: at most 3', async () => {
    expect((await count(LIST, { filter: { search: 'beras' }, first: 20 })).messages).toBeLessThanOrEqual(3);
  });
  it('a list is as dear for 2 as for 20', async () => {
    expect((await count(LIST, { first: 2 })).messages).toBe((await count(LIST, { first: 20 })).messages);
  });
  it('a product: at most 5', async () => {
    expect((await count(DETAIL, { slug })).messages).toBeLessThanOrEqual(5);
  });
  it('into the cart: at most 8', async () => {
    const cartToken = await cartOf(3);

    expect(
      (await count(ADD, { input: { cartToken, variantId: variants[5], quantity: 2 } })).messages,
    ).toBeLessThanOrEqual(8);
  });
  it('an order of 12 lines: at most 25, and as many as one of a single line', async () => {
    await place(2); // the first order of a cooperative also makes its key
    const twelve = await place(12);

    expect(twelve).toBeLessThanOrEqual(25);
    expect(await place(1)).toBe(twelve);
  });
  it('a board of ten orders with lines, goods, money, parcels and history: at most 6 beside the look-up of the officer', async () => {
    await orderIn(coop, [{ variantId: variants[0] ?? '', quantity: 1 }]);
    for (let number = 0; number < 10; number++)
      await paidOrderIn(coop, [{ variantId: variants[number] ?? '' }, { variantId: variants[number + 1] ?? '' }]);

    const lookUp = (await count('{ __typename }', {}, owner.token)).messages;
    const ten = (await count(BOARD, { first: 10 }, owner.token)).messages;

    expect(lookUp).toBeLessThanOrEqual(3);
    expect(ten - lookUp).toBeLessThanOrEqual(6);
    expect((await count(BOARD, { first: 2 }, owner.token)).messages).toBe(ten);
  });
  it('a deposit in cash at the desk, with drawer, limit, passbook and books: at most 4 beside the look-up of the officer', async () => {
    const account = await savingsAccountIn(coop);
    const drawer = await drawerIn(coop, 'Loket simpanan');
    const session = { requestId: newId(), drawerId: drawer.id, openingFloat: 100_000 };
    await count(OPEN, { input: session }, owner.token);
    const input = { accountId: account.id, amount: 150_000 };
    const deposit = () => count(DEPOSIT, { input: { ...input, requestId: newId() } }, owner.token);
    await deposit();

    const lookUp = (await count('{ __typename }', {}, owner.token)).messages;
    const { messages, answer } = await deposit();

    expect(answer.data.depositSavings).toMatchObject({ __typename: 'SavingsReceipt', balanceAfter: 300_000 });
    expect(messages - lookUp).toBeLessThanOrEqual(4);
  });
  it('ten products on the desk of an officer, who is looked up as well: at most 6', async () => {
    expect((await count(DESK, {}, owner.token)).messages).toBeLessThanOrEqual(6);
  });
});
