import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * Keeps the session where no script can read it: httpOnly, for this host alone (`__Host-`), over https alone.
 * Browsers refuse that prefix over plain http, also on localhost, so trying out goes without it.
 */
export class SessionCookie {
  private readonly name: string;
  private readonly options: CookieSerializeOptions;

  constructor(isSecure: boolean) {
    this.name = isSecure ? '__Host-meja' : 'meja';
    this.options = { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure };
  }

  read(request: FastifyRequest): string | null {
    return request.cookies[this.name] || null;
  }

  write(reply: FastifyReply, token: string, expiresAt: string): void {
    reply.setCookie(this.name, token, { ...this.options, expires: new Date(expiresAt) });
  }

  forget(reply: FastifyReply): void {
    reply.clearCookie(this.name, this.options);
  }
}
