import { createHash } from 'node:crypto';

/** Proves who asks, and is no part of what is asked: a PIN must not lie here to be tried out, and a code differs each time. */
const PROOF = 'stepUp';

/** SHA-256 over the input with its keys in order, so that the same wish has the same hash however it was written. */
export function requestHash(input: object): string {
  return createHash('sha256')
    .update(JSON.stringify(ordered(input)))
    .digest('hex');
}

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
