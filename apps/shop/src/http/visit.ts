import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Locale } from '@lumbung/kernel';
import type { FastifyRequest } from 'fastify';
import type { Messages } from '../messages/index.js';

/** Who comes to which shop, and how: read from the request once, before any page is made. */
export interface Visit {
  /** The cooperative's name in the host, or null on the platform's own site. */
  readonly slug: string | null;
  readonly host: string;
  /** The platform's list of cooperatives, for those who end up at a closed door. */
  readonly platformAddress: string;
  readonly shopScheme: 'http' | 'https';
  /** Path and query as the browser asked. */
  readonly address: string;
  readonly locale: Locale;
  readonly t: Messages;
  readonly session: string | null;
  /** A name to greet the visitor with; a reminder only, never a proof of anything. */
  readonly memberName: string | null;
  readonly cartToken: string | null;
  readonly cartCount: number;
  /** Somebody may look over one's shoulder: amounts of one's own are covered until one asks for them. */
  readonly hidesBalances: boolean;
  /** The browser already keeps this edition of the base style sheet. */
  readonly hasBaseStyles: boolean;
  readonly savesData: boolean;
  /** Handed on to the gateway, which slows down those who guess passwords by it. */
  readonly networkAddress: string;
  /** Handed on as well, so that somebody knows his own phone again among his sessions. */
  readonly userAgent?: string;
}

declare module 'fastify' {
  interface FastifyRequest {
    visit: Visit;
  }
}

export const CurrentVisit = createParamDecorator(
  (_: unknown, context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>().visit,
);

/** The slug in front of the platform's domain: 'banyu-gembong' of 'banyu-gembong.localhost:4100'. */
export function slugOf(host: string, domain: string): string | null {
  const name = host.replace(/:\d+$/, '').toLowerCase();
  if (name === domain || name === `www.${domain}` || /^[\d.]+$/.test(name)) {
    return null;
  }
  return name.endsWith(`.${domain}`) ? name.slice(0, -domain.length - 1) : name;
}

export function localeOf(cookie: string | undefined): Locale {
  return cookie === 'en' ? 'en' : 'id';
}
