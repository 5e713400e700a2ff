import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

const DAY = 24 * 60 * 60;

/** The cookies of the shop and how long each lives, in seconds. */
const LIVES = {
  sesi: 30 * DAY,
  nama: 30 * DAY,
  keranjang: 30 * DAY,
  isi: 30 * DAY,
  bahasa: 365 * DAY,
  saldo: 365 * DAY,
} as const;

export type CookieName = keyof typeof LIVES;

/**
 * Reads and writes the shop's cookies: httpOnly, for this host alone (`__Host-`), over https alone. Not every browser
 * takes that prefix over plain http on localhost, so trying out goes without it.
 */
export class Cookies {
  constructor(private readonly isSecure: boolean) {}

  read(request: FastifyRequest, name: CookieName): string | null {
    return request.cookies[this.nameOf(name)] || null;
  }

  write(reply: FastifyReply, name: CookieName, value: string): void {
    reply.setCookie(this.nameOf(name), value, { ...this.options, maxAge: LIVES[name] });
  }

  forget(reply: FastifyReply, name: CookieName): void {
    reply.clearCookie(this.nameOf(name), this.options);
  }

  private nameOf(name: CookieName): string {
    return this.isSecure ? `__Host-${name}` : name;
  }

  private get options(): CookieSerializeOptions {
    return { path: '/', httpOnly: true, sameSite: 'lax', secure: this.isSecure };
  }
}
