import { isUuid } from '@lumbung/kernel';
import { newToken, type TenantId } from '@lumbung/platform';

/** A link leads from anywhere to its cooperative, so the token begins with it; 256 bits of chance follow. */
export function newInvitationToken(tenantId: TenantId): string {
  return `${Buffer.from(tenantId.replaceAll('-', ''), 'hex').toString('base64url')}.${newToken()}`;
}

/** The cooperative a token names; null for text that never was one. */
export function tenantOfToken(token: string): TenantId | null {
  const hex = Buffer.from(token.split('.')[0] ?? '', 'base64url').toString('hex');
  const id = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return isUuid(id) ? (id as TenantId) : null;
}
