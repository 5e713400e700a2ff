/** The id of one kind of thing: `Id<'Member'>` does not fit where an `Id<'Order'>` is asked. A UUID in lower case. */
export type Id<Of extends string> = string & { readonly __id: Of };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const COUNTER_END = 0x1000;

let lastMillisecond = 0;
let counter = 0;

/**
 * A new UUIDv7 (RFC 9562): 48 bits of time in milliseconds, 12 of counter, 62 of chance. Ids of one process are
 * strictly increasing, also within a millisecond and when the clock is set back, so that new rows land at the end
 * of an index and sort by birth. It tells when it was made, so it is no secret.
 */
export function newId<Of extends string>(): Id<Of> {
  const random = globalThis.crypto.getRandomValues(new Uint8Array(10));
  const now = Date.now();
  if (now > lastMillisecond) {
    lastMillisecond = now;
    // Begins in the lower half, so that at least 2048 ids fit before a millisecond must be borrowed.
    counter = ((byte(random, 0) & 0x07) << 8) | byte(random, 1);
  } else if (++counter === COUNTER_END) {
    lastMillisecond += 1;
    counter = 0;
  }

  const time = hex(lastMillisecond, 12);
  const variant = hex((byte(random, 2) & 0x3f) | 0x80, 2) + hex(byte(random, 3), 2);
  const tail = Array.from(random.subarray(4), (value) => hex(value, 2)).join('');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(counter, 3)}-${variant}-${tail}` as Id<Of>;
}

/** True of a UUID of any version, in either case; false of the nil UUID and of what is not text. */
export function isUuid(value: unknown): value is string {
  return typeof value === 'string' && UUID.test(value);
}

/**
 * Takes text from outside (a path, a row, a header) as the id of the thing the caller knows it to name.
 * Throws RangeError when it is no UUID; answers in lower case, so that equal ids are equal strings.
 */
export function asId<Of extends string>(text: string): Id<Of> {
  if (!isUuid(text)) {
    throw new RangeError('Not a UUID.');
  }
  return text.toLowerCase() as Id<Of>;
}

function byte(bytes: Uint8Array, index: number): number {
  return bytes[index] ?? 0;
}

function hex(value: number, digits: number): string {
  return value.toString(16).padStart(digits, '0');
}
