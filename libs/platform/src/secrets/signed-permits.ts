import { createHmac, timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Clock } from '@lumbung/kernel';
import { Config } from '../config/config.js';
import { currentContext } from '../context/request-context.js';
import { notFound } from '../errors/faults.js';

const OPEN_FOR_MS = 10 * 60_000;

/** What a permit allows, for whom and how long. */
export type SignedPermit<C> = C & { readonly person: string | null; readonly until: number };

/**
 * Permits that travel in addresses, because a browser that opens a file sends neither the tenant nor a token of its own.
 * Each is signed for one purpose, one person and ten minutes. It can be read by whoever holds it: what must not be read
 * is sealed instead.
 */
@Injectable()
export class SignedPermits {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** A permit for the person of this request, who was already found to have the right to the content. */
  of(purpose: string, content: object): string {
    const permit: SignedPermit<object> = {
      ...content,
      person: currentContext()?.principal?.personId ?? null,
      until: this.clock.now().getTime() + OPEN_FOR_MS,
    };
    const text = Buffer.from(JSON.stringify(permit)).toString('base64url');
    return `${text}.${this.sign(purpose, text)}`;
  }

  /** What a permit allows; throws NOT_FOUND when it is forged, too old, for another purpose or for somebody else. */
  read<C>(purpose: string, permit: string): SignedPermit<C> {
    const [text = '', signature = ''] = permit.split('.');
    const [given, right] = [Buffer.from(signature), Buffer.from(this.sign(purpose, text))];
    if (given.length !== right.length || !timingSafeEqual(given, right)) throw notFound();
    const read = JSON.parse(Buffer.from(text, 'base64url').toString()) as SignedPermit<C>;
    const person = currentContext()?.principal?.personId ?? null;
    if (read.until < this.clock.now().getTime() || read.person !== person) throw notFound();
    return read;
  }

  private sign(purpose: string, text: string): string {
    const key = Buffer.from(this.config.MASTER_KEY, 'base64');
    return createHmac('sha256', key).update(`${purpose} ${text}`).digest('base64url');
  }
}
