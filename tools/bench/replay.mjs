// Makes another real write out of a recorded one: known names become another's, and what was new is new again.
import { randomBytes } from 'node:crypto';
import { newId } from '@lumbung/kernel';
import { operations } from './operations.mjs';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;
const LOADED = '01900000-0000-7';

/** `recorded` was done to thing `from` of the operation of this name; the answer is done to thing `to`. */
export function forAnother(recorded, { name, from, to, size }) {
  const { lines, things } = operations.find((operation) => operation.name === name);
  const others = things.namesOf(to, lines, size);
  const names = new Map(things.namesOf(from, lines, size).map((known, index) => [known, others[index]]));
  const otherBytes = things.bytesOf(to);
  const bytes = new Map(things.bytesOf(from).map((known, index) => [known.toString('hex'), otherBytes[index]]));

  const renamed = (known) => {
    let other = names.get(known);
    if (!other && known.startsWith(LOADED)) throw new Error(`Nobody knows whose ${known} is.`);
    if (!other) names.set(known, (other = newId()));
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
