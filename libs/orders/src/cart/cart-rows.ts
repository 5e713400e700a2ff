import { quantity, rupiah } from '@lumbung/kernel';
import type { Tx } from '@lumbung/platform';
import { tokenHash } from '../shop/secret-link.js';
import type { KeptCart, KeptLine } from './cart-reckoning.js';

/** A cart as it is kept, with its id. */
export interface CartRow extends KeptCart {
  readonly id: string;
}

interface CartAsRead {
  readonly id: string;
  readonly expiresAt: Date;
  readonly lines: { id: string; variantId: KeptLine['variantId']; quantity: string; seenPrice: number }[];
}

/** The cart of a token with its lines in the order they came; undefined for an unknown or expired one. */
export async function findCart(tx: Tx, token: string, now: Date): Promise<CartRow | undefined> {
  return cartRow(token, await tx.row<CartAsRead>(FIND, [tokenHash(token), now]));
}

/**
 * As `findCart`, and nobody else changes the cart until this transaction ends. Two statements in one round trip: the
 * second sees what a rival left behind while the first waited for him.
 */
export async function lockCart(tx: Tx, token: string, now: Date): Promise<CartRow | undefined> {
  const key = [tokenHash(token), now];
  const [, row] = await Promise.all([tx.rows(LOCK, key), tx.row<CartAsRead>(FIND, key)]);
  return cartRow(token, row);
}

/** Empties the cart and answers what was in it. Of two who do so at once, the second finds it empty. */
export async function takeLines(tx: Tx, token: string, now: Date): Promise<KeptLine[]> {
  const rows = await tx.rows<CartAsRead['lines'][number]>(TAKE, [tokenHash(token), now]);
  return rows.map(keptLine).sort((a, b) => (a.id < b.id ? -1 : 1));
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
  return row && { id: row.id, token, expiresAt: row.expiresAt, lines: row.lines.map(keptLine) };
}

function keptLine(line: CartAsRead['lines'][number]): KeptLine {
  return { ...line, quantity: quantity(line.quantity), seenPrice: rupiah(line.seenPrice) };
}

const LOCK = 'select id from orders.cart where tenant_id = $1 and token_hash = $2 and expires_at > $3 for update';

const FIND = `
  select c.id, c.expires_at as "expiresAt", coalesce((
    select json_agg(json_build_object('id', l.id, 'variantId', l.variant_id, 'quantity', l.quantity::text, 'seenPrice', l.seen_price) order by l.id)
      from orders.cart_line l where l.tenant_id = $1 and l.cart_id = c.id), '[]') as lines
    from orders.cart c where c.tenant_id = $1 and c.token_hash = $2 and c.expires_at > $3`;

const TAKE = `
  delete from orders.cart_line l using orders.cart c
   where c.tenant_id = $1 and c.token_hash = $2 and c.expires_at > $3 and l.tenant_id = $1 and l.cart_id = c.id
  returning l.id, l.variant_id as "variantId", l.quantity::text as quantity, l.seen_price as "seenPrice"`;

const PUT = `
  with cart as (
    insert into orders.cart (tenant_id, id, token_hash, created_at, expires_at) values ($1, $2, $3, $4, $5)
    on conflict (tenant_id, id) do update set expires_at = excluded.expires_at returning id)
  insert into orders.cart_line (tenant_id, id, cart_id, variant_id, quantity, seen_price)
  select $1, $6, id, $7, $8, $9 from cart
  on conflict (tenant_id, cart_id, variant_id) do update set quantity = excluded.quantity, seen_price = excluded.seen_price`;

const KEEP = `
  with moved as (update orders.cart set expires_at = $3 where tenant_id = $1 and id = $2),
  kept as (
    update orders.cart_line l set quantity = k.quantity, seen_price = k.seen_price
      from unnest($4::uuid[], $5::numeric[], $6::bigint[]) as k (id, quantity, seen_price)
     where l.tenant_id = $1 and l.cart_id = $2 and l.id = k.id)
  delete from orders.cart_line l where l.tenant_id = $1 and l.cart_id = $2 and not (l.id = any($4::uuid[]))`;
