import { type ArgumentsHost, Catch, type ExceptionFilter, Injectable, Logger } from '@nestjs/common';
import { newId } from '@lumbung/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { h } from 'preact';
import { GatewayFault } from '../gateway/gateway.faults.js';
import { NoShop, type Frame } from '../layout/frame.js';
import { Frames } from '../layout/frames.js';
import { problemOf, type Problem } from '../pages/problem/problems.js';
import { ProblemView } from '../pages/problem/problem.view.js';
import { Cookies } from '../session/cookies.js';
import { Page } from './answer.js';
import { PageRenderer } from './page-renderer.js';
import type { Visit } from './visit.js';

/** Turns whatever was thrown into a page with the right status, inside the shop's own frame where there is one. */
@Injectable()
@Catch()
export class ProblemFilter implements ExceptionFilter {
  private readonly log = new Logger('Problem');

  constructor(
    private readonly frames: Frames,
    private readonly renderer: PageRenderer,
    private readonly cookies: Cookies,
  ) {}

  async catch(error: unknown, host: ArgumentsHost): Promise<void> {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { visit } = request;
    if (error instanceof GatewayFault && error.code === 'UNAUTHENTICATED' && visit.session !== null) {
      // The session ended elsewhere: go on as a guest.
      this.cookies.forget(reply, 'sesi');
      this.cookies.forget(reply, 'nama');
      await reply
        .status(303)
        .header('location', request.method === 'GET' ? visit.address : '/masuk')
        .send();
      return;
    }
    const reference = newId();
    const { frame, cause } = await this.frameFor(visit, error);
    const problem = problemOf(cause, visit, reference);
    if (problem.isOurs) {
      this.log.error({ reference, slug: visit.slug, error: describe(error) });
    }
    await this.send(reply, frame, problem);
  }

  /** An unknown product has the shop's frame; where even that cannot be had, the shop itself is the problem. */
  private async frameFor(visit: Visit, error: unknown): Promise<{ frame: Frame; cause: unknown }> {
    const bare = { visit, shop: null };
    if (visit.slug === null || error instanceof NoShop) {
      return { frame: bare, cause: error };
    }
    try {
      return { frame: await this.frames.of(visit), cause: error };
    } catch (second) {
      const isHidden = second instanceof NoShop || (second instanceof GatewayFault && second.code === 'NOT_FOUND');
      return { frame: bare, cause: isHidden ? new NoShop() : error };
    }
  }

  private async send(reply: FastifyReply, frame: Frame, { status, model }: Problem): Promise<void> {
    const page = new Page(frame, h(ProblemView, { model, frame }), { title: model.title, keeping: 'secret', status });
    await this.renderer.send(reply, page);
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  const cause = error.cause instanceof Error ? `; because: ${error.cause.message}` : '';
  return `${error.stack ?? error.message}${cause}`;
}
