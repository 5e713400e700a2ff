import { AssetsPermission, InventoryBookService } from '@lumbung/assets';
import { ProfileService } from '@lumbung/cooperatives';
import { Controller, Get, NotFoundException, Param, Query, Req, Res } from '@nestjs/common';
import { BookKind, BooksService, MembershipPermission } from '@lumbung/membership';
import { badUserInput, type BusinessDateRange } from '@lumbung/platform';
import { isBusinessDate } from '@lumbung/kernel';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';
import { issuerOf } from './issuer.js';
import { sendFile } from './send-file.js';

/** The administration books as files, for whoever may read the register. */
@Controller('books')
export class BooksController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly books: BooksService,
    private readonly inventory: InventoryBookService,
    private readonly profile: ProfileService,
  ) {}

  /** The book of things, for whoever may see the assets. */
  @Get('inventory/:format')
  async readInventory(
    @Param('format') format: string,
    @Query() days: { readonly from?: string; readonly to?: string },
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (format !== 'pdf' && format !== 'xlsx') throw new NotFoundException();
    const allowed = { who: 'permission', permission: AssetsPermission.View } as const;
    const file = await this.requests.run(request, allowed, () =>
      this.inventory.file(format, periodOf(days), () => issuerOf(this.profile)),
    );
    await sendFile(reply, file);
  }

  @Get(':kind/:format')
  async read(
    @Param('kind') name: string,
    @Param('format') format: string,
    @Query() days: { readonly from?: string; readonly to?: string },
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const kind = Object.values(BookKind).find(
      (known) => known.toLowerCase().replaceAll('_', '-') === name.replaceAll('_', '-'),
    );
    if (!kind || (format !== 'pdf' && format !== 'xlsx')) throw new NotFoundException();
    const allowed = { who: 'permission', permission: MembershipPermission.Read } as const;
    const file = await this.requests.run(request, allowed, () => this.books.file(kind, format, periodOf(days)));
    await sendFile(reply, file);
  }
}

function periodOf({ from, to }: { readonly from?: string; readonly to?: string }): BusinessDateRange | null {
  const day = (text: string | undefined) => {
    if (!text) return null;
    if (!isBusinessDate(text)) throw badUserInput('Days are written as 2026-11-22.');
    return text;
  };
  return from || to ? { from: day(from), to: day(to) } : null;
}
