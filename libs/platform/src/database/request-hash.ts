import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Proves who asks, and is no part of what is asked: a PIN must not lie here to be tried out, and a code differs each time. */
const PROOF = 'stepUp';

/** Says how a mark was made: what was written before marks had a key does not begin so. */
const KEYED = 'k1.';

/** SHA-256 over the input with its keys in order, so that the same wish has the same hash however it was written. */
export function requestHash(input: object): string {
  return createHash('sha256').update(written(input)).digest('hex');
}

/**
 * What is kept of a wish to know it again: HMAC-SHA-256. A wish may hold a national id number, of which there are few
 * enough to try them all against a plain hash; without the key nobody can. `about` keeps the same wish of two
 * cooperatives apart.
 */
export function requestMark(key: Buffer, about: string, input: object): string {
  return KEYED + createHmac('sha256', key).update(`${about}\n`).update(written(input)).digest('hex');
}

/** Whether a mark that was kept is that of this wish; plain hashes of earlier releases are known still. */
export function isMarkOf(kept: string, key: Buffer, about: string, input: object): boolean {
  const mark = Buffer.from(kept.startsWith(KEYED) ? requestMark(key, about, input) : requestHash(input));
  return mark.length === kept.length && timingSafeEqual(mark, Buffer.from(kept));
}

const written = (input: object) => JSON.stringify(ordered(input));

function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  if ('toJSON' in value && typeof value.toJSON === 'function') return value.toJSON();
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, part]) => part !== undefined && key !== PROOF)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, ordered(part)]),
  );
}
