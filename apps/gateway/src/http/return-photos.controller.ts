import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import { ReturnPhotos } from '@lumbung/orders';
import { badUserInput } from '@lumbung/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';
import { showFile } from './send-file.js';

/** Photos of goods that are to come back: buyers send them, they and the staff look at them. Never public. */
@Controller('return-photos')
export class ReturnPhotosController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly photos: ReturnPhotos,
  ) {}

  /**
   * Takes one photo for the return that is to be asked for with this requestId, of the order behind a secret link, and
   * answers `{ photoId }`; a refusal becomes a 422.
   */
  @Post(':orderToken/:requestId')
  upload(
    @Param('orderToken') orderToken: string,
    @Param('requestId') requestId: string,
    @Req() request: FastifyRequest,
  ): Promise<{ photoId: string }> {
    return this.requests.run(request, { who: 'shoppers' }, async () => {
      const file = await request.file();
      if (!file) throw badUserInput('Send one picture as multipart/form-data.');
      return this.photos.put({ orderToken, requestId }, await file.toBuffer());
    });
  }

  /** The file behind `ReturnPhoto.url` and `thumbnailUrl`: signed, for one person and a short while. */
  @Get(':id')
  async read(
    @Param('id') id: string,
    @Query('permit') permit: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.requests.run(request, { who: 'anyone' }, () => this.photos.open(id, permit ?? ''));
    await showFile(reply, file, 'nobody');
  }
}
