import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { OwnDataService } from '@lumbung/reporting';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';
import { sendFile } from './send-file.js';

/** What a cooperative holds of a member, for himself, by the address `prepareMyData` gave him. */
@Controller('my-data')
export class MyDataController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly ownData: OwnDataService,
  ) {}

  @Get()
  async read(
    @Query('permit') permit: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.requests.run(request, { who: 'signedIn' }, () => this.ownData.file(String(permit ?? '')));
    await sendFile(reply, file);
  }
}
