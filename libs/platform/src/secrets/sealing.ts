import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * Seals with AES-256-GCM: 12 bytes of chance, 16 of proof, then the content. What is sealed `about` something (a row and
 * its column) opens only about the same. The layout is what the database and links already given out hold: it stays.
 */
export function seal(key: Buffer, content: Buffer | string, about = ''): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(about));
  const body = Buffer.concat([cipher.update(content), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** The content again. Throws for a value sealed with another key or about something else, cut short, or changed since. */
export function unseal(key: Buffer, sealed: Buffer, about = ''): Buffer {
  const [iv, tag] = [sealed.subarray(0, IV_BYTES), sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES)];
  const decipher = createDecipheriv(CIPHER, key, iv, { authTagLength: TAG_BYTES }).setAAD(Buffer.from(about));
  decipher.setAuthTag(tag);
  return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
}

/** A key of 256 bits for one purpose, out of a stronger secret (HKDF-SHA-256). `house` is who derives, `purpose` what for. */
export function derivedKey(secret: Buffer, house: string, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, house, purpose, 32));
}
