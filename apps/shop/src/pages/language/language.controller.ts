import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { seeOther, type SeeOther } from '../../http/answer.js';
import { localeOf } from '../../http/visit.js';
import { Cookies } from '../../session/cookies.js';

@Controller()
export class LanguageController {
  constructor(private readonly cookies: Cookies) {}

  /** Remembers the language and goes back to where one was. */
  @Get(['/bahasa/:locale', '/lumbung/bahasa/:locale'])
  choose(
    @Param('locale') locale: string,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): SeeOther {
    this.cookies.write(reply, 'bahasa', localeOf(locale));
    const { referer, host } = request.headers;
    const from = referer !== undefined && URL.canParse(referer) ? new URL(referer) : null;
    return seeOther(from !== null && from.host === host ? from.pathname + from.search : '/');
  }
}
