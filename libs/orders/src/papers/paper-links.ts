import { createHmac, timingSafeEqual } from 'node:crypto';
import { Clock } from '@lumbung/kernel';
import { Config, currentContext, currentTenant, notFound, type Locale, type Tenant } from '@lumbung/platform';
import { Injectable } from '@nestjs/common';
import type { PaperFormat, PaperKind } from './paper.types.js';

const OPEN_FOR_MS = 10 * 60_000;

/** What a link opens, for whom and how long. */
export interface PaperPermit {
  readonly tenant: Tenant;
  readonly kind: `${PaperKind}`;
  readonly format: `${PaperFormat}`;
  /** The order, or its parcels. */
  readonly ids: readonly string[];
  readonly person: string | null;
  readonly name: string | null;
  readonly locale: Locale;
  readonly until: number;
}

/**
 * Addresses of papers. Each carries a signed permit for certain papers, one person and ten minutes, because a browser
 * that opens a file sends neither the tenant nor a token of its own.
 */
@Injectable()
export class PaperLinks {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** The address of papers for the person of this request, who was already found to have the right to them. */
  urlOf(kind: `${PaperKind}`, format: `${PaperFormat}`, ids: readonly string[]): string {
    const { principal, locale = 'id' } = currentContext() ?? {};
    const { id, slug, state, timeZone } = currentTenant();
    const permit: PaperPermit = {
      ...{ tenant: { id, slug, state, timeZone }, kind, format, ids, locale },
      person: principal?.personId ?? null,
      name: principal?.displayName ?? null,
      until: this.clock.now().getTime() + OPEN_FOR_MS,
    };
    const text = Buffer.from(JSON.stringify(permit)).toString('base64url');
    return `/papers?permit=${text}.${this.sign(text)}`;
  }

  /** What a permit opens; throws NOT_FOUND when it is forged, too old or for somebody else. */
  read(permit: string): PaperPermit {
    const [text = '', signature = ''] = permit.split('.');
    const [given, right] = [Buffer.from(signature), Buffer.from(this.sign(text))];
    if (given.length !== right.length || !timingSafeEqual(given, right)) throw notFound();
    const read = JSON.parse(Buffer.from(text, 'base64url').toString()) as PaperPermit;
    const person = currentContext()?.principal?.personId ?? null;
    if (read.until < this.clock.now().getTime() || read.person !== person) throw notFound();
    return read;
  }

  private sign(text: string): string {
    const key = Buffer.from(this.config.MASTER_KEY, 'base64');
    return createHmac('sha256', key).update(`order paper ${text}`).digest('base64url');
  }
}
