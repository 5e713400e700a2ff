import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import { ExportsService } from '@lumbung/catalog';
import { OrderExportsService } from '@lumbung/orders';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HttpRequests } from './http-requests.js';
import { sendFile } from './send-file.js';

/** Lists as files, by the signed addresses that `productExport` and its like give out. */
@Controller('exports')
export class ExportsController {
  constructor(
    private readonly requests: HttpRequests,
    private readonly exports: ExportsService,
    private readonly orders: OrderExportsService,
  ) {}

  @Get('file')
  async read(
    @Query('permit') permit: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.requests.run(request, { who: 'anyone' }, () => this.exports.open(permit ?? ''));
    await sendFile(reply, file);
  }

  @Get('orders')
  async readOrders(
    @Query('permit') permit: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.requests.run(request, { who: 'anyone' }, () => this.orders.open(permit ?? ''));
    await sendFile(reply, file);
  }
}
