import { timingSafeEqual } from 'node:crypto';
import { isUuid } from '@lumbung/kernel';
import type { TenantKeys } from '@lumbung/platform';

/** What a token opens: an application to its applicant, or the door to apply through. */
type Purpose = 'membership application' | 'membership application link';

/**
 * A token is the id and 256 bits that only this cooperative's key makes of it: nothing to store, and whoever asks twice
 * with one request gets the same.
 */
export function tokenOf(keys: TenantKeys, id: string, purpose: Purpose): string {
  const bytes = Buffer.concat([Buffer.from(id.replaceAll('-', ''), 'hex'), keys.fingerprint(id, purpose)]);
  return bytes.toString('base64url');
}

/** The id a token was made of; null for text that never was one of this cooperative. */
export function idOfToken(keys: TenantKeys, token: string, purpose: Purpose): string | null {
  const bytes = Buffer.from(token, 'base64url');
  const id = bytes
    .subarray(0, 16)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  if (bytes.length !== 48 || !isUuid(id)) return null;
  return timingSafeEqual(bytes.subarray(16), keys.fingerprint(id, purpose)) ? id : null;
}
