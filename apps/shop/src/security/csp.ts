import { createHash } from 'node:crypto';

/** What a page of the shop may load and where its forms may go: itself, the cooperative's pictures, nothing else. */
export function contentSecurityPolicy(baseStylesHash: string, mediaOrigin: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' '${baseStylesHash}'`,
    `img-src 'self' ${mediaOrigin}`,
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

export function styleHash(css: string): string {
  return `sha256-${createHash('sha256').update(css).digest('base64')}`;
}
