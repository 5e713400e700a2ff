import type { Tx } from '@lumbung/platform';

/** So many photos go with one return. */
export const MOST_PHOTOS = 3;

/** So many may wait in an order for returns that were never asked for, before they are forgotten. */
const MOST_WAITING = 12;

/** A photo that was not asked with by then is forgotten. */
export const WAITS_MS = 24 * 3_600_000;

/** A photo as it is kept: drawn anew, in two sizes. */
export interface NewPhoto {
  readonly id: string;
  readonly orderId: string;
  readonly requestId: string;
  /** SHA-256 of what was sent: the same photo sent twice is kept once. */
  readonly sentHash: Buffer;
  readonly width: number;
  readonly height: number;
  readonly at: Date;
}

/** What was sent for one request so far. */
export interface SentBefore {
  /** The same photo, where it was sent before. */
  readonly sameId: string | null;
  readonly ofRequest: number;
  readonly waiting: number;
}

export function sentBefore(
  tx: Tx,
  { orderId, requestId, sentHash }: Pick<NewPhoto, 'orderId' | 'requestId' | 'sentHash'>,
): Promise<SentBefore> {
  return tx.rowOrFail<SentBefore>(SENT, [orderId, requestId, sentHash]);
}

/** Whether there is room for one more photo. */
export function hasRoom({ ofRequest, waiting }: SentBefore): boolean {
  return ofRequest < MOST_PHOTOS && waiting < MOST_WAITING;
}

export async function insertPhoto(tx: Tx, photo: NewPhoto): Promise<void> {
  const { id, orderId, requestId, sentHash, width, height, at } = photo;
  await tx.rows(INSERT, [id, orderId, requestId, sentHash, width, height, at]);
}

/** Hangs the photos of a request on the return it became; answers how many. */
export async function takePhotos(
  tx: Tx,
  { orderId, requestId, returnId, at }: { orderId: string; requestId: string; returnId: string; at: Date },
): Promise<number> {
  const since = new Date(at.getTime() - WAITS_MS);
  return (await tx.rows(TAKE, [orderId, requestId, returnId, since])).length;
}

/** Photos that wait since before then. */
export async function waitingPhotos(tx: Tx, before: Date): Promise<string[]> {
  return (await tx.rows<{ id: string }>(WAITING, [before])).map(({ id }) => id);
}

export async function forgetPhotos(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.rows(FORGET, [ids]);
}

const SENT = `
  select (select p.id from orders.return_photo p
           where p.tenant_id = $1 and p.order_id = $2 and p.request_id = $3 and p.sent_hash = $4) as "sameId",
         count(*) filter (where a.request_id = $3) as "ofRequest", count(*) filter (where a.return_id is null) as waiting
    from orders.return_photo a where a.tenant_id = $1 and a.order_id = $2`;

const INSERT = `
  insert into orders.return_photo (tenant_id, id, order_id, request_id, sent_hash, width, height, sent_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

const TAKE = `
  update orders.return_photo set return_id = $4
   where tenant_id = $1 and order_id = $2 and request_id = $3 and return_id is null and sent_at > $5 returning id`;

const WAITING = `
  select id from orders.return_photo where tenant_id = $1 and return_id is null and sent_at <= $2 order by sent_at limit 500`;

const FORGET = `delete from orders.return_photo where tenant_id = $1 and return_id is null and id = any ($2::uuid[])`;
