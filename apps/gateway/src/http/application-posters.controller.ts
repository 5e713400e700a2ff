import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { LinkPosterService, MembershipPermission } from '@lumbung/membership';
import { requireUuid } from '@lumbung/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';
import { sendFile } from './send-file.js';

/** Posters with the code of a link to apply by. */
@Controller('application-posters')
export class ApplicationPostersController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly posters: LinkPosterService,
  ) {}

  @Get(':linkId')
  async read(
    @Param('linkId') linkId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const allowed = { who: 'permission', permission: MembershipPermission.Enter } as const;
    const file = await this.requests.run(request, allowed, () => this.posters.file(requireUuid(linkId)));
    await sendFile(reply, file);
  }
}
