// What is measured: the documents of a shop, and the requests that ask them of many cooperatives.
import { BOARD_TENANT, boardCursor, boardHeaders, loadBoard, ORDERS } from './board.mjs';
import {
  cartId,
  cartLineId,
  cartToken,
  goodOfCart,
  priceOf,
  productId,
  productSlug,
  SEARCHES,
  soldOf,
  tenantId,
  tenantOfCart,
  tenantSlug,
  tokenHash,
  variantId,
} from './goods.mjs';
import {
  deposits,
  LINES,
  loadSavings,
  passbookCursor,
  SAVINGS_TENANT,
  savingsAccountId,
  savingsHeaders,
} from './savings.mjs';

const PICTURE = 'alt width height sources { width url }';
const TILE = `id slug name priceFrom publicPriceFrom memberPriceFrom stockState cover { ${PICTURE} }`;
const PAGE = 'pageInfo { hasNextPage endCursor }';
const SHOP_TILE = `slug name category { slug } cover { ${PICTURE} } publicPriceFrom memberPriceFrom priceFrom stockState variants { name unitLabel unitPrice { label } }`;
const FACETS =
  'totalCount didYouMean facets { categories { category { slug name } count } priceRanges { from below count } inStockCount memberPriceCount }';
const DETAIL = `id slug name description shareUrl stockState publicPriceFrom priceFrom category { slug name path { slug name } } images { ${PICTURE} }
  variants { id sku name unitLabel quantityStep weightGrams publicPrice memberPrice price priceClass unitPrice { amount per label } availableQuantity stockState isActive }
  compliance { halalCertificateNo halalValidUntil pirtNo pirtValidUntil bpomNo composition netContent warnings }`;
const BOARD = `query Board($after: String) { orders(first: 20, after: $after) { nodes { id number placedAt channel status statusLabel total lineCount contact { name }
  payment { method methodLabel state stateLabel } fulfilment { method methodLabel } allowedActions lines { productName quantity net } parcels { id number state } } ${PAGE} } }`;
const ADD =
  'mutation AddToCart($input: AddToCartInput!) { addToCart(input: $input) { __typename ... on Cart { token lineCount subtotal lines { id quantity total variant { id name product { slug name } } } } ... on UserError { code message } } }';
const PLACE =
  'mutation PlaceOrder($input: PlaceOrderInput!) { placeOrder(input: $input) { __typename ... on Order { id number token status total lines { productName quantity total } payment { method amount qris { payload } } } ... on UserError { code message } } }';

const PASSBOOK = `query Passbook($id: ID!, $after: String) { savingsPassbook(accountId: $id, first: 20, after: $after) {
  nodes { seq bookedOn amount balanceAfter text explanation receiptNumber counterName } ${PAGE} } }`;
const DEPOSIT =
  'mutation Deposit($input: DepositSavingsInput!) { depositSavings(input: $input) { __typename ... on SavingsReceipt { id number amountInWords balanceAfter account { number balance available } } ... on UserError { code message } } }';

const read = (name, title, document, variablesOf, more = {}) => ({
  name,
  title,
  kind: 'read',
  document,
  variablesOf,
  expected: '"data":{"product',
  ...more,
});
const write = (name, title, document, lines, inputOf, expected, things = carts) => ({
  name,
  title,
  kind: 'write',
  document,
  lines,
  things,
  variablesOf: (number, size) => ({ input: inputOf(number, size) }),
  expected,
});

/** What the shop's writes are done to: carts with goods, each of which serves one request. */
const carts = { tenantOf: (cart, { tenants }) => tenantOfCart(cart, tenants), prepare: prepareCarts, namesOf, bytesOf };

const passbook = (name, title, variables) => ({
  ...read(name, title, PASSBOOK, () => ({ id: savingsAccountId(0), ...variables })),
  load: loadSavings,
  tenant: SAVINGS_TENANT,
  headers: savingsHeaders,
  expected: '"data":{"savingsPassbook',
});

const board = (name, title, variablesOf) => ({
  ...read(name, title, BOARD, (tenant, n) => variablesOf(n)),
  load: loadBoard,
  tenant: BOARD_TENANT,
  headers: boardHeaders,
  expected: '"data":{"orders',
});

export const operations = [
  read('list', 'product list of 20', `query Tiles { products(first: 20) { nodes { ${TILE} } ${PAGE} } }`, () => ({}), {
    bar: 0.5,
    goal: 0.6,
  }),
  read(
    'deep',
    'the same, far down',
    `query TilesAfter($after: String) { products(first: 20, after: $after) { nodes { ${TILE} } ${PAGE} } }`,
    deepPage,
    { bar: 0.5, goal: 0.6 },
  ),
  read(
    'shop',
    "the shop's own list of 20, with shelf and variants",
    `query ShopTiles { products(first: 20) { nodes { ${SHOP_TILE} } ${PAGE} totalCount } }`,
    () => ({}),
  ),
  read(
    'detail',
    'product detail',
    `query Product($slug: Slug!) { product(slug: $slug) { ${DETAIL} } }`,
    (tenant, n, products) => ({ slug: productSlug((n * 31) % products) }),
    { bar: 0.5, goal: 0.6 },
  ),
  read(
    'search',
    'search, 20 hits with facets',
    `query Search($filter: ProductFilter) { products(first: 20, filter: $filter) { nodes { ${TILE} } ${PAGE} ${FACETS} } }`,
    (tenant, n) => ({ filter: { search: SEARCHES[n % SEARCHES.length] } }),
  ),
  board('board', 'order board of 20 over 100,000 orders', () => ({})),
  board('boardDeep', 'the same, far down', (n) => ({ after: boardCursor(ORDERS - 1_000 - (n % 1_000)) })),
  { ...write('cart', 'add to cart (third line)', ADD, 2, addInput, '"__typename":"Cart"'), bar: 0.4 },
  {
    ...write(
      'order1',
      'place order, 1 line',
      PLACE,
      1,
      (cart, size) => orderInput(cart, size, 1),
      '"__typename":"Order"',
    ),
    bar: 0.4,
  },
  {
    ...write(
      'order12',
      'place order, 12 lines',
      PLACE,
      12,
      (cart, size) => orderInput(cart, size, 12),
      '"__typename":"Order"',
    ),
    bar: 0.4,
  },
  {
    ...write('deposit', 'deposit at the desk', DEPOSIT, 0, deposits.inputOf, '"__typename":"SavingsReceipt"', deposits),
    load: loadSavings,
    headers: savingsHeaders,
  },
  passbook('passbook', `passbook of ${LINES} lines, 20 of them`, {}),
  passbook('passbookDeep', 'the same, far down', { after: passbookCursor(LINES - 100) }),
];

/** The n-th request of a read: everybody's cooperative in turn, in a mixed order. */
export function readRequest(operation, n, { tenants, products }) {
  const tenant = operation.tenant ?? 1 + ((n * 617) % tenants);
  return {
    tenant,
    body: JSON.stringify({ query: operation.document, variables: operation.variablesOf(tenant, n, products) }),
  };
}

/** What is asked of one prepared thing; each serves one request. */
export function writeRequest(operation, number, size) {
  return {
    tenant: operation.things.tenantOf(number, size),
    body: JSON.stringify({ query: operation.document, variables: operation.variablesOf(number, size) }),
  };
}

/** As the shop's own server asks, which speaks for a crowd and is not counted as one visitor. */
export const headersOf = (tenant, secret, { headers } = {}) => ({
  'x-tenant': tenantSlug(tenant),
  'x-caller-secret': secret,
  ...headers,
});

/** Behind four fifths of the list, which is sorted by what was sold most. */
function deepPage(tenant, n, products) {
  const rank = Math.floor(products / 5);
  let product = 0;
  while (soldOf(product, products) !== rank) product++;
  return { after: Buffer.from(JSON.stringify([`${rank * 1_000}`, productId(tenant, product)])).toString('base64url') };
}

function addInput(cart, { tenants, products }) {
  return {
    cartToken: cartToken(cart),
    variantId: variantId(tenantOfCart(cart, tenants), goodOfCart(cart, 2, products)),
    quantity: 1,
  };
}

function orderInput(cart, { products }, lines) {
  const total = Array.from({ length: lines }, (_, line) => priceOf(goodOfCart(cart, line, products))).reduce(
    (sum, price) => sum + price,
    0,
  );
  return {
    requestId: cartId(cart),
    cartToken: cartToken(cart),
    contact: { name: 'Siti Aminah', phone: `+628000000${String(cart % 10_000).padStart(4, '0')}` },
    fulfilment: { method: 'PICKUP' },
    paymentMethod: 'QRIS',
    expectedTotal: total,
  };
}

/** Everything in a cart's requests that is known by name: the same places of two carts stand at the same index. */
function namesOf(cart, lines, { tenants, products }) {
  const tenant = tenantOfCart(cart, tenants);
  const all = Array.from({ length: lines + 1 }, (_, line) => line);
  return [
    tenantId(tenant),
    cartId(cart),
    ...all.map((line) => cartLineId(cart, line)),
    ...all.map((line) => variantId(tenant, goodOfCart(cart, line, products))),
    ...all.map((line) => productId(tenant, goodOfCart(cart, line, products))),
  ];
}

/** What is known by its bytes, in the same way. */
function bytesOf(cart) {
  return [tokenHash(cartToken(cart))];
}

/** Puts carts with goods into the database, past the API, for requests to add to or to order. */
async function prepareCarts(client, { from, count, lines, tenants, products }) {
  const tenant = `overlay('${tenantId(0)}' placing lpad(to_hex(1 + n % ${tenants}), 6, '0') from 25 for 6)`;
  const good = `((n * 13 + line * 7) % ${products})`;
  const numbers = `generate_series(${from}, ${from + count - 1}) n`;
  await client.query(`
    set session_replication_role = replica;
    insert into orders.cart (tenant_id, id, token_hash, created_at, expires_at)
      select ${tenant}::uuid, ('01900000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid, sha256(convert_to('keranjang-' || n, 'UTF8')), now(), now() + interval '20 days' from ${numbers};
    insert into orders.cart_line (tenant_id, id, cart_id, variant_id, quantity, seen_price)
      select ${tenant}::uuid, ('01900000-0000-7000-a000-' || lpad(to_hex(n), 10, '0') || lpad(to_hex(line), 2, '0'))::uuid,
             ('01900000-0000-7000-9000-' || lpad(to_hex(n), 12, '0'))::uuid,
             (substr(overlay('${variantId(0)}' placing lpad(to_hex(1 + n % ${tenants}), 6, '0') from 25 for 6), 1, 30) || lpad(to_hex(${good}), 6, '0'))::uuid,
             1, 2000 + ((${good} * 37) % 480) * 250
        from ${numbers}, generate_series(0, ${lines - 1}) line;
  `);
}
