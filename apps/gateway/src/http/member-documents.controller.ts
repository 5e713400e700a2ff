import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { MemberDocumentsService, MembershipPermission } from '@lumbung/membership';
import { badUserInput, requireUuid } from '@lumbung/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';
import { showFile } from './send-file.js';

/** Papers of members: brought by the desk, shown only to who may see them. Never public. */
@Controller('member-documents')
export class MemberDocumentsController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly documents: MemberDocumentsService,
  ) {}

  /** Takes one file for a member and answers `{ documentId }`; a refusal becomes a 422. */
  @Post(':memberId')
  upload(
    @Param('memberId') memberId: string,
    @Query('kind') kind: string,
    @Req() request: FastifyRequest,
  ): Promise<{ documentId: string }> {
    const allowed = { who: 'permission', permission: MembershipPermission.Enter } as const;
    return this.requests.run(request, allowed, async () => {
      const file = await request.file();
      if (!file) throw badUserInput('Send one file as multipart/form-data.');
      const sent = { fileName: file.filename, content: await file.toBuffer() };
      return this.documents.put(requireUuid(memberId), kind ?? '', sent);
    });
  }

  /** The file behind `MemberDocument.url`: signed, for one person and a short while. */
  @Get(':id')
  async read(
    @Param('id') id: string,
    @Query('permit') permit: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.requests.run(request, { who: 'anyone' }, () => this.documents.open(id, permit ?? ''));
    await showFile(reply, file, 'nobody');
  }
}
