import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { badUserInput, requireUuid } from '@lumbung/platform';
import { LettersService } from '@lumbung/sellers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';
import { showFile } from './send-file.js';

/** Signed letters of turnover declarations: brought by the office or the seller. Never public. */
@Controller('turnover-letters')
export class TurnoverLettersController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly letters: LettersService,
  ) {}

  /** Takes one file for a declaration and answers `{ letterId }`; a refusal becomes a 422. */
  @Post(':declarationId')
  upload(@Param('declarationId') declarationId: string, @Req() request: FastifyRequest): Promise<{ letterId: string }> {
    return this.requests.run(request, { who: 'signedIn' }, async () => {
      const file = await request.file();
      if (!file) throw badUserInput('Send one file as multipart/form-data.');
      return this.letters.put(requireUuid(declarationId), {
        fileName: file.filename,
        content: await file.toBuffer(),
      });
    });
  }

  /** The file behind `TurnoverLetter.url`: signed, for one person and a short while. */
  @Get(':id')
  async read(
    @Param('id') id: string,
    @Query('permit') permit: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.requests.run(request, { who: 'anyone' }, () => this.letters.open(id, permit ?? ''));
    await showFile(reply, file, 'nobody');
  }
}
