import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { DocumentsService } from '@lumbung/cooperatives';
import { badUserInput } from '@lumbung/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';
import { showFile } from './send-file.js';

/** A cooperative's papers: deed, NIK certificate, tax number. Never public. */
@Controller('documents')
export class DocumentsController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly documents: DocumentsService,
  ) {}

  /** Takes one paper with its `kind` and answers `{ documentId }`. */
  @Post()
  upload(@Req() request: FastifyRequest): Promise<{ documentId: string }> {
    return this.requests.run(request, { who: 'permission', permission: 'cooperatives.edit' }, async () => {
      const file = await request.file();
      const kind = (file?.fields.kind as { value?: string } | undefined)?.value;
      if (!file || !kind) throw badUserInput('Send `kind` and one file as multipart/form-data.');
      return this.documents.put({ kind, fileName: file.filename, content: await file.toBuffer() });
    });
  }

  /**
   * The paper itself, by the address that `documents` or the council's review case gave out: signed, and good for a
   * short while, so that it can be opened in a tab and passed on to nobody for long.
   */
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
