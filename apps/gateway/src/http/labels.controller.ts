import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { LabelsService } from '@lumbung/catalog';
import { ProfileService } from '@lumbung/cooperatives';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';
import { showFile } from './send-file.js';

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
    const file = await this.requests.run(request, { who: 'anyone' }, () => this.labels.open(permit ?? '', producer));
    await showFile(reply, file, 'ourselves');
  }
}
