import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { AttachmentsService, LedgerPermission } from '@lumbung/ledger';
import { badUserInput, requireUuid } from '@lumbung/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';
import { showFile } from './send-file.js';

/** Papers that prove journals: taken at the desk, shown only to who may see the books. Never public. */
@Controller('journal-attachments')
export class JournalAttachmentsController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly attachments: AttachmentsService,
  ) {}

  /** Takes one file for a journal or a voucher and answers `{ attachmentId }`; a refusal becomes a 422. */
  @Post(':id')
  upload(@Param('id') id: string, @Req() request: FastifyRequest): Promise<{ attachmentId: string }> {
    const allowed = { who: 'permission', permission: LedgerPermission.Write } as const;
    return this.requests.run(request, allowed, async () => {
      const file = await request.file();
      if (!file) throw badUserInput('Send one file as multipart/form-data.');
      return this.attachments.put(requireUuid(id), { fileName: file.filename, content: await file.toBuffer() });
    });
  }

  /** The file behind `JournalAttachment.url`: signed, for one person and a short while. */
  @Get(':id')
  async read(
    @Param('id') id: string,
    @Query('permit') permit: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.requests.run(request, { who: 'anyone' }, () => this.attachments.open(id, permit ?? ''));
    await showFile(reply, file, 'nobody');
  }
}
