import { createHash, randomBytes } from 'node:crypto';

/** 256 bits of chance as text that fits into an address and a header: 43 characters. Only its hash is kept. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/**
 * What is kept of a token: enough to find its thing again, too little to use it. SHA-256 suffices for 256 random bits:
 * there is nothing to guess.
 */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
