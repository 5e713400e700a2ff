import { createHash } from 'node:crypto';
import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { firstValueFrom, from, type Observable } from 'rxjs';
import { Page, SeeOther } from './answer.js';
import { IS_CATALOGUE } from './catalogue.js';
import { CatalogueCache, type Drawn } from './catalogue-cache.js';
import { acceptsGzip, compress, describeCompressed } from './compression.js';
import { PageRenderer, SHARED_CACHE_CONTROL } from './page-renderer.js';
import type { Visit } from './visit.js';

const MOST_COMPRESSED = 8;

/** Turns what controllers answer into HTTP: pages are drawn, or taken from the cache; the rest passes through. */
@Injectable()
export class PageInterceptor implements NestInterceptor {
  private readonly cache = new CatalogueCache();

  constructor(
    private readonly reflector: Reflector,
    private readonly renderer: PageRenderer,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const isCatalogue = this.reflector.get<boolean | undefined>(IS_CATALOGUE, context.getHandler()) === true;
    return from(
      isCatalogue && request.visit.session === null
        ? this.answerShared(request, reply, next)
        : this.answerOwn(request.visit, reply, next),
    );
  }

  private async answerOwn(visit: Visit, reply: FastifyReply, next: CallHandler): Promise<unknown> {
    const answer: unknown = await firstValueFrom(next.handle());
    if (answer instanceof SeeOther) {
      reply.status(303).header('location', answer.location);
      return '';
    }
    if (answer instanceof Page) {
      this.renderer.describe(reply, answer.keeping);
      reply.status(answer.status);
      return this.renderer.personalise(this.renderer.draw(answer), answer.frame.visit);
    }
    return answer;
  }

  private async answerShared(
    request: FastifyRequest,
    reply: FastifyReply,
    next: CallHandler,
  ): Promise<string | Buffer> {
    const { visit } = request;
    const drawn = await this.cache.get(cacheKey(visit), () => this.drawShared(next));
    const ownTag = `W/"${drawn.etag}-${visit.cartCount}"`;
    this.renderer.describe(reply, 'catalogue');
    reply.header('etag', ownTag);
    if (visit.cartToken === null && visit.slug !== null) {
      reply.header('cache-control', SHARED_CACHE_CONTROL);
    }
    if (!visit.savesData) {
      reply.header('speculation-rules', '"/aset/speculation.json"');
    }
    if (request.headers['if-none-match'] === ownTag) {
      reply.status(304);
      return '';
    }
    if (!acceptsGzip(request)) {
      return this.renderer.personalise(drawn.html, visit);
    }
    describeCompressed(reply);
    return this.compressed(drawn, visit);
  }

  /** Compressing costs several times the drawing, so what travelled once is kept, too. */
  private async compressed(drawn: Drawn, visit: Visit): Promise<Buffer> {
    const kept = drawn.compressed.get(visit.cartCount);
    if (kept !== undefined) {
      return kept;
    }
    const bytes = await compress(this.renderer.personalise(drawn.html, visit));
    if (drawn.compressed.size < MOST_COMPRESSED) {
      drawn.compressed.set(visit.cartCount, bytes);
    }
    return bytes;
  }

  private async drawShared(next: CallHandler): Promise<Drawn> {
    const answer: unknown = await firstValueFrom(next.handle());
    if (!(answer instanceof Page)) {
      throw new Error('A catalogue handler must answer with a page.');
    }
    const html = this.renderer.draw(answer);
    return { html, etag: createHash('sha256').update(html).digest('base64url').slice(0, 22), compressed: new Map() };
  }
}

function cacheKey({ slug, host, locale, hasBaseStyles, address }: Visit): string {
  return JSON.stringify([slug, host, locale, hasBaseStyles, address]);
}
