import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import { MemberCardsService, MembershipPermission } from '@lumbung/membership';
import { requireUuid } from '@lumbung/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';
import { sendFile } from './send-file.js';

/** Member cards on paper, for whoever may hand them out. */
@Controller('member-cards')
export class MemberCardsController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly cards: MemberCardsService,
  ) {}

  @Get(':format')
  async read(
    @Param('format') format: string,
    @Query('members') members: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format !== 'card' && format !== 'a4') throw new NotFoundException();
    const allowed = { who: 'permission', permission: MembershipPermission.Card } as const;
    const file = await this.requests.run(request, allowed, () =>
      this.cards.file((members ?? '').split(',').map(requireUuid), format),
    );
    await sendFile(reply, file);
  }
}
