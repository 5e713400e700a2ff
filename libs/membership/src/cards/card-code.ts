import { timingSafeEqual } from 'node:crypto';
import { isUuid } from '@lumbung/kernel';
import type { TenantKeys } from '@lumbung/platform';

/** Only capitals and digits: a scanner that types like a keyboard changes neither, whatever its layout. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const MARK = 'K1';
const SHAPE = /^K1[A-Z2-7]{55}$/;
const PURPOSE = 'member card';
const SEAL_BYTES = 16;

/** Which card of a member: the serial goes up with each that is replaced. */
export interface CardName {
  readonly memberId: string;
  readonly serial: number;
}

/** Whether a text that was scanned or typed means to be a member card; says nothing of whether it is a good one. */
export const looksLikeMemberCard = (text: string): boolean => SHAPE.test(plain(text));

/** What the code of a card says: member, serial, and a seal that only this cooperative's key makes of them. Nothing is stored. */
export function cardCode(keys: TenantKeys, card: CardName): string {
  return MARK + toLetters(Buffer.concat([bytesOf(card), sealOf(keys, card)]));
}

/** The card a code names; null for a text that never was a card of this cooperative. */
export function readCardCode(keys: TenantKeys, text: string): CardName | null {
  if (!looksLikeMemberCard(text)) return null;
  const bytes = fromLetters(plain(text).slice(MARK.length));
  const memberId = bytes
    .subarray(0, 16)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  const card = { memberId, serial: bytes.readUInt16BE(16) };
  return isUuid(memberId) && timingSafeEqual(bytes.subarray(18), sealOf(keys, card)) ? card : null;
}

const plain = (text: string) => text.trim().toUpperCase();

function bytesOf({ memberId, serial }: CardName): Buffer {
  const bytes = Buffer.alloc(18);
  bytes.write(memberId.replaceAll('-', ''), 'hex');
  bytes.writeUInt16BE(serial, 16);
  return bytes;
}

/** 128 bits of the keyed hash: more than anybody can try, and few enough for a small code. */
const sealOf = (keys: TenantKeys, { memberId, serial }: CardName) =>
  keys.fingerprint(`${memberId} ${serial}`, PURPOSE).subarray(0, SEAL_BYTES);

function toLetters(bytes: Buffer): string {
  let [bits, held, letters] = [0, 0, ''];
  for (const byte of bytes) {
    held = (held << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) letters += LETTERS[(held >> (bits - 5)) & 31];
    held &= 255;
  }
  return bits > 0 ? letters + LETTERS[(held << (5 - bits)) & 31] : letters;
}

function fromLetters(text: string): Buffer {
  const bytes: number[] = [];
  let [bits, held] = [0, 0];
  for (const letter of text) {
    held = ((held << 5) | LETTERS.indexOf(letter)) & 8191;
    bits += 5;
    if (bits >= 8) bytes.push((held >> (bits -= 8)) & 255);
  }
  return Buffer.from(bytes);
}
