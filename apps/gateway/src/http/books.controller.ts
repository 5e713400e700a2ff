import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import { BookKind, BooksService, MembershipPermission } from '@lumbung/membership';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';
import { sendFile } from './send-file.js';

/** The administration books as files, for whoever may read the register. */
@Controller('books')
export class BooksController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly books: BooksService,
  ) {}

  @Get(':kind/:format')
  async read(
    @Param('kind') name: string,
    @Param('format') format: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const kind = Object.values(BookKind).find((known) => known.toLowerCase() === name);
    if (!kind || (format !== 'pdf' && format !== 'xlsx')) throw new NotFoundException();
    const allowed = { who: 'permission', permission: MembershipPermission.Read } as const;
    const file = await this.requests.run(request, allowed, () => this.books.file(kind, format));
    await sendFile(reply, file);
  }
}
