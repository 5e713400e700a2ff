import { Controller, Get, Header, Param, Post, Req, Res } from '@nestjs/common';
import { ProductImagesService } from '@lumbung/catalog';
import { isUuid } from '@lumbung/kernel';
import { badUserInput, currentPrincipal, forbidden, MediaStore, notFound, type TenantId } from '@lumbung/platform';
import { SellersPermission } from '@lumbung/sellers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';

const PICTURE = /^[0-9a-f-]{36}-\d{2,4}\.webp$/;

/** Who may send pictures: the staff for the shop's goods, a seller for what he proposes and for himself. */
const SENDERS: readonly string[] = ['catalog.edit', SellersPermission.Own];

/** Pictures of goods: uploaded by staff and sellers, read by everybody. */
@Controller('media')
export class MediaController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly images: ProductImagesService,
    private readonly store: MediaStore,
  ) {}

  /**
   * Takes one picture and answers `{ mediaId }`, to be attached to a product by `attachProductImage`, or to be named by
   * a seller in `proposeMyProduct` and `updateMySeller`.
   */
  @Post()
  upload(@Req() request: FastifyRequest): Promise<{ mediaId: string }> {
    return this.requests.run(request, { who: 'signedIn' }, async () => {
      if (!SENDERS.some((permission) => currentPrincipal().permissions.has(permission))) throw forbidden();
      const file = await request.file();
      if (!file) throw badUserInput('Send one picture as multipart/form-data.');
      return this.images.upload(await file.toBuffer());
    });
  }

  /** A picture in one of its widths. Its name never comes back with other content, so it may be kept for good. */
  @Get(':tenant/images/:name')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  async read(@Param('tenant') tenant: string, @Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    if (!isUuid(tenant) || !PICTURE.test(name)) throw notFound();
    const content = await this.store.get(tenant as TenantId, `images/${name}`);
    await reply.header('content-type', 'image/webp').header('x-content-type-options', 'nosniff').send(content);
  }
}
