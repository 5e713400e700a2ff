import { quantity, rupiah } from '@lumbung/kernel';
import { tokenHash, type Tx } from '@lumbung/platform';
import type { KeptCart, KeptLine } from './cart-reckoning.js';

/** A cart as it is kept, with its id. */
export interface CartRow extends KeptCart {
  readonly id: string;
  /** Whose cart this is; null for a guest's. Nobody else sees a person's cart, whatever token he holds. */
  readonly personId: string | null;
  /** The one who looks is not known to have ordered here before. */
  readonly isFirstOrder: boolean;
}

/** Which cart, and who asks for it. */
export interface CartKey {
  readonly token: string;
  readonly personId: string | null;
}

interface CartAsRead {
  readonly id: string;
  readonly expiresAt: Date;
  readonly codes: string[];
  readonly personId: string | null;
  readonly isFirstOrder: boolean;
  readonly lines: { id: string; variantId: KeptLine['variantId']; quantity: string; seenPrice: number }[];
}

/** The cart of a token with its lines in the order they came; undefined for an unknown or expired one. */
export async function findCart(tx: Tx, key: CartKey, now: Date): Promise<CartRow | undefined> {
  return cartRow(key.token, await tx.row<CartAsRead>(FIND, valuesOf(key, now)));
}

/**
 * As `findCart`, and nobody else changes the cart until this transaction ends. Two statements in one round trip: the
 * second sees what a rival left behind while the first waited for him.
 */
export async function lockCart(tx: Tx, key: CartKey, now: Date): Promise<CartRow | undefined> {
  const values = valuesOf(key, now);
  const [, row] = await Promise.all([tx.rows(LOCK, values), tx.row<CartAsRead>(FIND, values)]);
  return cartRow(key.token, row);
}

/** Empties the cart and answers what was in it, with its vouchers. Of two who do so at once, the second finds it empty. */
export async function takeCart(
  tx: Tx,
  token: string,
  personId: string | null,
  now: Date,
): Promise<Pick<KeptCart, 'lines' | 'codes'>> {
  type Taken = CartAsRead['lines'][number] & { codes: string[] };
  const rows = await tx.rows<Taken>(TAKE, valuesOf({ token, personId }, now));
  const lines = rows.map(({ codes: _codes, ...line }) => keptLine(line)).sort((a, b) => (a.id < b.id ? -1 : 1));
  return { lines, codes: rows[0]?.codes ?? [] };
}

/**
 * As `lockCart`, of a cart that is made where there is none; one that is forgotten leaves first. Of two who make it at
 * once, the second waits for the first and finds his.
 */
export async function lockOrMakeCart(tx: Tx, cart: CartRow, now: Date): Promise<CartRow> {
  const key = { token: cart.token, personId: cart.personId };
  await tx.rows('delete from orders.cart where tenant_id = $1 and token_hash = $2 and expires_at <= $3', [
    tokenHash(cart.token),
    now,
  ]);
  await tx.rows(MAKE, [cart.id, tokenHash(cart.token), now, cart.expiresAt, cart.personId]);
  return (await lockCart(tx, key, now)) ?? cart;
}

/** A cart that was poured into another one leaves. */
export async function dropCart(tx: Tx, cart: CartRow): Promise<void> {
  await tx.rows('delete from orders.cart where tenant_id = $1 and id = $2', [cart.id]);
}

/** Which vouchers the buyer named. */
export async function keepCodes(tx: Tx, cart: CartRow): Promise<void> {
  await tx.rows('update orders.cart set codes = $3, expires_at = $4 where tenant_id = $1 and id = $2', [
    cart.id,
    cart.codes,
    cart.expiresAt,
  ]);
}

/** Puts several lines into a cart, or gives those that are there their new quantities and prices. */
export async function putLines(tx: Tx, cart: CartRow, now: Date): Promise<void> {
  await tx.rows(PUT_ALL, [
    ...[cart.id, tokenHash(cart.token), now, cart.expiresAt],
    ...[cart.lines.map(({ id }) => id), cart.lines.map(({ variantId }) => variantId)],
    ...[cart.lines.map((line) => line.quantity.toString()), cart.lines.map(({ seenPrice }) => seenPrice.amount)],
    cart.personId,
  ]);
}

/** Puts a line into a cart, or gives the line its new quantity and price; a new cart is made on the way. */
export async function putLine(tx: Tx, cart: CartRow, line: KeptLine, now: Date): Promise<void> {
  await tx.rows(PUT, [
    cart.id,
    tokenHash(cart.token),
    now,
    cart.expiresAt,
    line.id,
    line.variantId,
    line.quantity.toString(),
    line.seenPrice.amount,
    cart.personId,
  ]);
}

/** Keeps exactly the lines of this cart with their quantities and prices; all others leave. */
export async function keepLines(tx: Tx, cart: CartRow): Promise<void> {
  const { lines } = cart;
  await tx.rows(KEEP, [
    cart.id,
    cart.expiresAt,
    lines.map(({ id }) => id),
    lines.map((line) => line.quantity.toString()),
    lines.map(({ seenPrice }) => seenPrice.amount),
  ]);
}

function cartRow(token: string, row: CartAsRead | undefined): CartRow | undefined {
  return row && { ...row, token, lines: row.lines.map(keptLine) };
}

function valuesOf({ token, personId }: CartKey, now: Date): unknown[] {
  return [tokenHash(token), now, personId];
}

function keptLine(line: CartAsRead['lines'][number]): KeptLine {
  return { ...line, quantity: quantity(line.quantity), seenPrice: rupiah(line.seenPrice) };
}

const IS_IT = `c.tenant_id = $1 and c.token_hash = $2 and c.expires_at > $3 and (c.person_id is null or c.person_id = $4::uuid)`;

const LOCK = `select c.id from orders.cart c where ${IS_IT} for update`;

const FIND = `
  select c.id, c.expires_at as "expiresAt", c.codes, c.person_id as "personId",
         not exists (select from orders.shop_order o where o.tenant_id = $1 and o.person_id = $4 and o.state <> 'CANCELLED') as "isFirstOrder",
         coalesce((
    select json_agg(json_build_object('id', l.id, 'variantId', l.variant_id, 'quantity', l.quantity::text, 'seenPrice', l.seen_price) order by l.id)
      from orders.cart_line l where l.tenant_id = $1 and l.cart_id = c.id), '[]') as lines
    from orders.cart c where ${IS_IT}`;

const TAKE = `
  with c as (select c.id, c.codes from orders.cart c where ${IS_IT} for update),
  emptied as (update orders.cart e set codes = '{}' from c where e.tenant_id = $1 and e.id = c.id and cardinality(c.codes) > 0)
  delete from orders.cart_line l using c where l.tenant_id = $1 and l.cart_id = c.id
  returning l.id, l.variant_id as "variantId", l.quantity::text as quantity, l.seen_price as "seenPrice", c.codes`;

const MAKE = `
  insert into orders.cart (tenant_id, id, token_hash, created_at, expires_at, person_id) values ($1, $2, $3, $4, $5, $6)
  on conflict (tenant_id, token_hash) do nothing`;

const PUT = `
  with cart as (
    insert into orders.cart (tenant_id, id, token_hash, created_at, expires_at, person_id) values ($1, $2, $3, $4, $5, $10)
    on conflict (tenant_id, token_hash) do update set expires_at = excluded.expires_at returning id)
  insert into orders.cart_line (tenant_id, id, cart_id, variant_id, quantity, seen_price)
  select $1, $6, id, $7, $8, $9 from cart
  on conflict (tenant_id, cart_id, variant_id) do update set quantity = excluded.quantity, seen_price = excluded.seen_price`;

const PUT_ALL = `
  with cart as (
    insert into orders.cart (tenant_id, id, token_hash, created_at, expires_at, person_id) values ($1, $2, $3, $4, $5, $10)
    on conflict (tenant_id, token_hash) do update set expires_at = excluded.expires_at returning id)
  insert into orders.cart_line (tenant_id, id, cart_id, variant_id, quantity, seen_price)
  select $1, l.id, cart.id, l.variant_id, l.quantity, l.seen_price
    from cart, unnest($6::uuid[], $7::uuid[], $8::numeric[], $9::bigint[]) as l (id, variant_id, quantity, seen_price)
  on conflict (tenant_id, cart_id, variant_id) do update set quantity = excluded.quantity, seen_price = excluded.seen_price`;

const KEEP = `
  with moved as (update orders.cart set expires_at = $3 where tenant_id = $1 and id = $2),
  kept as (
    update orders.cart_line l set quantity = k.quantity, seen_price = k.seen_price
      from unnest($4::uuid[], $5::numeric[], $6::bigint[]) as k (id, quantity, seen_price)
     where l.tenant_id = $1 and l.cart_id = $2 and l.id = k.id)
  delete from orders.cart_line l where l.tenant_id = $1 and l.cart_id = $2 and not (l.id = any($4::uuid[]))`;
