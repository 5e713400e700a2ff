import { Controller, Get, Post, Query, Req, Res } from '@nestjs/common';
import { ExportsService, ProductImportsService } from '@lumbung/catalog';
import { badUserInput } from '@lumbung/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';
import { sendFile } from './send-file.js';

/** Lists of goods brought as files. */
@Controller('imports')
export class ImportsController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly imports: ProductImportsService,
    private readonly exports: ExportsService,
  ) {}

  /** Takes one CSV or XLSX and answers `{ importId }`: looked through, nothing written yet (see `productImport`). */
  @Post()
  upload(@Req() request: FastifyRequest): Promise<{ importId: string }> {
    return this.requests.run(request, { who: 'permission', permission: 'catalog.edit' }, async () => {
      const file = await request.file();
      if (!file) throw badUserInput('Send one file as multipart/form-data.');
      return this.imports.upload({ fileName: file.filename, content: await file.toBuffer() });
    });
  }

  /** An empty table with the headings we know and an example; `format` is csv or xlsx. */
  @Get('template')
  async template(
    @Query('format') format: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format !== 'csv' && format !== 'xlsx') throw badUserInput('`format` is csv or xlsx.');
    const locale = /^\s*en\b/i.test(request.headers['accept-language'] ?? '') ? 'en' : 'id';
    await sendFile(reply, await this.exports.template(format, locale));
  }
}
