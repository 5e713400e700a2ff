import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { LabelsService } from '@lumbung/catalog';
import { ProfileService } from '@lumbung/cooperatives';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';

/** Price cards and labels of goods. */
@Controller('papers/labels')
export class LabelsController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly labels: LabelsService,
    private readonly profile: ProfileService,
  ) {}

  /** A PDF, by the address that `productLabels` gave out; shown, because it is meant for the printer. */
  @Get()
  async read(
    @Query('permit') permit: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const producer = async () => (await this.profile.current())?.name ?? null;
    const { content, mimeType, fileName } = await this.requests.run(request, { who: 'anyone' }, () =>
      this.labels.open(permit ?? '', producer),
    );
    await reply
      .header('content-type', mimeType)
      .header('content-disposition', `inline; filename*=UTF-8''${encodeURIComponent(fileName)}`)
      .header('x-content-type-options', 'nosniff')
      .header('cache-control', 'private, no-store')
      .header('content-security-policy', "default-src 'none'; object-src 'self'; frame-ancestors 'self'")
      .send(content);
  }
}
