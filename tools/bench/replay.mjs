// Makes another real write out of a recorded one: known names become those of another cart, and what was new is new again.
import { randomBytes } from 'node:crypto';
import { newId } from '@lumbung/kernel';
import { cartToken, tokenHash } from './goods.mjs';
import { namesOfCart } from './operations.mjs';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;
const LOADED = '01900000-0000-7';

/** `recorded` served cart `from`; the answer serves cart `to`. `lines` is how many goods the cart holds. */
export function forAnotherCart(recorded, { from, to, lines, size }) {
  const before = namesOfCart(from, lines, size);
  const after = namesOfCart(to, lines, size);
  const names = new Map(before.map((name, index) => [name, after[index]]));
  const bytes = new Map([[tokenHash(cartToken(from)).toString('hex'), tokenHash(cartToken(to))]]);

  const renamed = (name) => {
    let other = names.get(name);
    if (!other && name.startsWith(LOADED)) throw new Error(`${name} belongs to no known cart.`);
    if (!other) names.set(name, (other = newId()));
    return other;
  };
  const other = (value) => {
    if (typeof value === 'string') return value.replace(UUID, renamed);
    if (Array.isArray(value)) return value.map(other);
    if (!Buffer.isBuffer(value) && !(value instanceof Uint8Array)) return value;
    const key = Buffer.from(value).toString('hex');
    if (!bytes.has(key)) bytes.set(key, randomBytes(value.length));
    return bytes.get(key);
  };
  return recorded.trips.map((trip) =>
    trip.map(({ text, values }) =>
      values ? { text, values: values.map(other) } : { text: text.replace(UUID, renamed) },
    ),
  );
}
