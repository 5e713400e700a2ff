import { createHash, randomBytes } from 'node:crypto';

/** A secret of 256 bits, short enough for an address: 43 characters. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a secret: enough to find its thing again, too little to use it. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
